"""The sizes of an image, the fast way where they were loaded with many others."""

from __future__ import annotations

from typing import Any


def renditions_of(image: Any, *specs: str) -> list[Any]:
    """Wagtail's renditions in the order of the specs, which may only limit width and height.

    Such sizes do not depend on the focal point, and need none of what Wagtail does to find that out for each image.
    Raises SourceImageIOError where a size has to be made, and the file is gone.
    """
    loaded = getattr(image, "prefetched_renditions", ())
    ready = {each.filter_spec: each for each in loaded if not each.focal_point_key}
    if ready.keys() >= set(specs):
        return [ready[spec] for spec in specs]
    return list(image.get_renditions(*specs).values())
