"""Writes schema_org.json anew, from the npm package schema-dts (Apache-2.0), made of schema.org's vocabulary.

npm pack schema-dts && tar xzf schema-dts-*.tgz
python tests/integration_blocks/formats/vocabulary/excerpt.py package 2.1.0 2026-10-02
"""

import json
import re
import sys
from pathlib import Path

TYPES = [
    *("AdministrativeArea", "BreadcrumbList", "ContactPoint", "Event", "GovernmentOffice"),
    *("GovernmentOrganization", "GovernmentService", "GeoCoordinates", "Grant", "ListItem"),
    *("LocationFeatureSpecification", "MonetaryGrant", "NewsArticle", "OpeningHoursSpecification"),
    *("Organization", "Person", "Place", "PostalAddress", "Project", "Schedule", "ServiceChannel", "State"),
    *("VirtualLocation", "WebPage"),
]
ENUMERATIONS = ["DayOfWeek", "EventAttendanceModeEnumeration", "EventStatusType"]

_INTERFACE = re.compile(
    r"^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n(.*?)^\}", re.MULTILINE | re.DOTALL
)
_PROPERTY = re.compile(r'(/\*\*(?:(?!\*/).)*\*/)\s*"(\w+)"\?: SchemaValue<(.*?), "\w+">;', re.DOTALL)


def excerpt(source: str, *, version: str, day: str) -> dict:
    found = {name: (parents or "", body) for name, parents, body in _INTERFACE.findall(source)}

    def properties(interface: str) -> set[str]:
        """Own and inherited ones, deprecated ones left out."""
        parents, body = found.get(interface, ("", ""))
        own = {name for comment, name, _values in _PROPERTY.findall(body) if "@deprecated" not in comment}
        return own.union(*(properties(parent) for parent in re.findall(r"\w+Base", parents)))

    def members(enumeration: str) -> list[str]:
        (line,) = re.findall(rf"^export type {enumeration} = (.*);", source, re.MULTILINE)
        return sorted(set(re.findall(r'"(https://schema.org/\w+)"', line)))

    return {
        "source": f"npm schema-dts {version}, {day}, Apache-2.0",
        "types": {name: sorted(properties(f"{name}Leaf")) for name in TYPES},
        "members": {name: members(name) for name in ENUMERATIONS},
    }


if __name__ == "__main__":
    package, version, day = sys.argv[1:]
    shown = excerpt((Path(package) / "dist/schema.d.ts").read_text(), version=version, day=day)
    lists = {key: value for key, value in shown.items() if key != "source"}
    lines = [f'"source": {json.dumps(shown["source"])}']
    for key, values in lists.items():
        # One line for each list.
        inside = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in values.items())
        lines.append(f'"{key}": {{\n{inside}\n}}')
    (Path(__file__).parent / "schema_org.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
