"""The shapes of the API's JSON as types: mypy holds the code to them, and the JSON Schemas are made of them."""

from integration_blocks.api.types.answers import *  # noqa: F403 - all of it is the shapes
from integration_blocks.api.types.contacts import *  # noqa: F403 - all of it is the shapes
from integration_blocks.api.types.files import *  # noqa: F403 - all of it is the shapes
from integration_blocks.api.types.hours import *  # noqa: F403 - all of it is the shapes
from integration_blocks.api.types.pages import *  # noqa: F403 - all of it is the shapes
from integration_blocks.api.types.site import *  # noqa: F403 - all of it is the shapes
from integration_blocks.api.types.words import *  # noqa: F403 - all of it is the shapes
