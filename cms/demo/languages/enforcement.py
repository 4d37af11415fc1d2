"""The bodies to turn to when an operator does not remove a barrier, one for each Land of the five offices."""

from collections.abc import Mapping

from cms.demo.content import Block, web_link

#: Name and address by Land, as of November 2026.
BODIES = {
    "NW": ("Ombudsstelle Nordrhein-Westfalen", "https://www.lbbp.nrw.de/ombudsstelle"),
    "TH": (
        "Landesdurchsetzungsstelle Thüringen",
        "https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle",
    ),
    "BW": (
        "Schlichtungsstelle Baden-Württemberg",
        "https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag",
    ),
    "HE": (
        "Durchsetzungsstelle Hessen",
        "https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen",
    ),
}


def enforcement(
    heading: str, introduction: str, descriptions: Mapping[str, str] | None = None, language: str = ""
) -> Block:
    """Links to all of them; `descriptions` by Land. On a page in another language, `language` is "de"."""
    items = [
        web_link(url, name, (descriptions or {}).get(state, ""), language)
        for state, (name, url) in BODIES.items()
    ]
    return "link_list", {"heading": heading, "introduction": introduction, "items": items}
