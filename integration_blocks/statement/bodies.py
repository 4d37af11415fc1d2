"""Whom to turn to when an operator does not remove a barrier, and which law says so: the Bund and the 16 Länder.

As of November 2026. Names and addresses change, so these are proposals that an editor checks before publishing. Addresses
that could not be confirmed are left empty. A list of all bodies: https://lbit.hessen.de/buergerinnen-und-buerger/durchsetzungsstellen-der-laender
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from integration_blocks.federal_states import STATES

#: The Bund has no code in ISO 3166-2.
BUND = "DE"
JURISDICTIONS = [(BUND, _("Federal body (Bund)")), *STATES]


@dataclass(frozen=True)
class Body:
    """Where users of websites in this jurisdiction get their rights; "" for ways to it that have to be found out."""

    law: str
    name: str
    source: str
    url: str = ""
    address: str = ""
    email: str = ""


_FEDERAL_LAW = (
    "Behindertengleichstellungsgesetz (BGG), Barrierefreie-Informationstechnik-Verordnung (BITV 2.0)"
)
_BW = "https://barrierefreiheit-bw.de/barrierefreiheitdurchsetzen/schlichtungsantrag"
_BE = (
    "https://www.berlin.de/lb/digitale-barrierefreiheit/aufgaben/durchsetzungsverfahren/"
    "durchsetzungsverfahren-1305830.php"
)
_BB = "https://msgiv.brandenburg.de/msgiv/de/beauftragte/landesbehindertenbeauftragte/durchsetzungsstelle"
_HB = (
    "https://www.behindertenbeauftragter.bremen.de/der_beauftragte/"
    "zentralstelle_fuer_barrierefreie_informationstechnik-28011"
)
_HH = (
    "https://www.hamburg.de/politik-und-verwaltung/behoerden/sozialbehoerde/themen/behinderung/"
    "schlichtungsstelle-behinderung/infos-zum-gesetz-43316"
)
_HE = "https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen"
_MV = "https://www.regierung-mv.de/Landesregierung/sm/Soziales/Ueberwachungsstelle/"
_NW = "https://www.lbbp.nrw.de/ombudsstelle"
_RP = "https://behindertenbeauftragte.rlp.de/landesbeauftragte/aufgaben-1"
_ST = "https://www.lf-barrierefreiheit-st.de/"
_SH = "https://www.landtag.ltsh.de/beauftragte/beschwerdestelle-fuer-barrieren"
_TH = "https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle"

BODIES = {
    BUND: Body(
        _FEDERAL_LAW,
        "Schlichtungsstelle nach § 16 BGG",
        source="https://www.schlichtungsstelle-bgg.de/",
        url="https://www.schlichtungsstelle-bgg.de/",
    ),
    "BW": Body(
        "Landes-Behindertengleichstellungsgesetz (L-BGG)",
        "Schlichtungsstelle beim Landeszentrum Barrierefreiheit",
        source=_BW,
        url=_BW,
        address="Else-Josenhans-Straße 6\n70173 Stuttgart",
    ),
    "BY": Body(
        "Bayerische Digitalverordnung (BayDiV)",
        "Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik "
        "beim Landesamt für Digitalisierung, Breitband und Vermessung",
        source="https://www.finanzministerium.bayern/digitalisierung/barrierefreiheit/",
    ),
    "BE": Body(
        "Barrierefreie-IKT-Gesetz Berlin (BIKTG Bln)",
        "Landesbeauftragte für digitale Barrierefreiheit",
        source=_BE,
        url=_BE,
    ),
    "BB": Body(
        "Brandenburgisches Behindertengleichstellungsgesetz (BbgBGG), "
        "Brandenburgische Barrierefreie Informationstechnik-Verordnung (BbgBITV)",
        "Durchsetzungsstelle bei der Landesbeauftragten für die Belange der Menschen mit Behinderungen",
        source=_BB,
        url=_BB,
    ),
    "HB": Body(
        "Bremisches Behindertengleichstellungsgesetz (BremBGG)",
        "Zentralstelle für barrierefreie Informationstechnik beim Landesbehindertenbeauftragten",
        source="https://kbnt.org/sjrstv9",
        url=_HB,
    ),
    "HH": Body(
        "Hamburgisches Behindertengleichstellungsgesetz (HmbBGG), "
        "Hamburgische Barrierefreie Informationstechnik-Verordnung (HmbBITVO)",
        "Schlichtungsstelle nach dem Hamburgischen Behindertengleichstellungsgesetz",
        source=_HH,
        url=_HH,
    ),
    "HE": Body(
        "Hessische Verordnung für barrierefreie Informationstechnik (HVBIT)",
        "Durchsetzungs- und Überwachungsstelle für barrierefreie Informationstechnik",
        source="https://lbit.hessen.de/buergerinnen-und-buerger/feedback-mechanismus",
        url=_HE,
    ),
    "MV": Body(
        "Landesbehindertengleichstellungsgesetz (LBGG M-V), "
        "Barrierefreie Informationstechnik-Verordnung Mecklenburg-Vorpommern (BITVO M-V)",
        "Überwachungsstelle für digitale Barrierefreiheit öffentlicher Stellen "
        "beim Sozialministerium Mecklenburg-Vorpommern",
        source="https://www.laf-mv.de/service/Barrierefreiheit",
        url=_MV,
    ),
    "NI": Body(
        "Niedersächsisches Behindertengleichstellungsgesetz (NBGG)",
        "Schlichtungsstelle nach § 9d NBGG",
        source="http://aktuell.schure.de/index.php/dienstrecht/62-menschen-mit-behinderungen/284-84200-nbgg",
    ),
    "NW": Body(
        "Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW), "
        "Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW)",
        "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen",
        source=_NW,
        url=_NW,
    ),
    "RP": Body(
        "Landesinklusionsgesetz, Barrierefreie-Informationstechnik-Verordnung Rheinland-Pfalz (BITV RP)",
        "Durchsetzungsstelle bei der Landesbeauftragten für die Belange von Menschen mit Behinderungen",
        source=_RP,
        url=_RP,
        email="durchsetzungsstelle@mastd.rlp.de",
    ),
    "SL": Body(
        "Saarländisches Behindertengleichstellungsgesetz (SBGG)",
        "Schlichtungsstelle nach dem Saarländischen Behindertengleichstellungsgesetz",
        source="https://service.saarland.de/barrierefreiheit",
    ),
    "SN": Body(
        "Barrierefreie-Websites-Gesetz (BfWebG)",
        "Landesbeauftragter für Inklusion der Menschen mit Behinderungen",
        source="https://portal.klimaschulen.sachsen.de/barrierefreiheitserklaerung",
        address="Sächsische Staatskanzlei\nArchivstraße 1\n01097 Dresden",
    ),
    "ST": Body(
        "Behindertengleichstellungsgesetz Sachsen-Anhalt (BGG LSA)",
        "Ombudsstelle bei der Landesfachstelle für Barrierefreiheit",
        source="https://ukst.de/service/presse",
        url=_ST,
    ),
    "SH": Body(
        "Landesbehindertengleichstellungsgesetz (LBGG)",
        "Beschwerdestelle für barrierefreie Informationstechnik",
        source=_SH,
        url=_SH,
    ),
    "TH": Body(
        "Thüringer Gesetz über den barrierefreien Zugang zu den Websites und mobilen Anwendungen "
        "öffentlicher Stellen (ThürBarrWebG)",
        "Landesdurchsetzungsstelle",
        source=_TH,
        url=_TH,
    ),
}
