"""The words of the quick fixes, and of what a preview shows, in Dutch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.finding import Parameter
from composer.meldingen import VELDEN, fill_in
from composer.oplossingen.oplossing import Oplossing
from composer.oplossingen.wijzigingen import Wijziging, Wijzigingssoort
from composer.vertaling import QT_TRANSLATE_NOOP, Vertaal, keep_dutch

TITELS: Final[Mapping[str, str]] = {
    "hernummer": QT_TRANSLATE_NOOP("Oplossingen", "Houd de codes zoals ze nu lopen"),
    "houd_eerste": QT_TRANSLATE_NOOP("Oplossingen", "Laat keuzedeel {keuzedeel} één keer staan"),
    "koppel_bron": QT_TRANSLATE_NOOP(
        "Oplossingen", "Koppel {onderdeel} aan {bron}, een onderdeel met dezelfde titel"
    ),
    "neem_brontekst": QT_TRANSLATE_NOOP(
        "Oplossingen", "Neem de tekst van de bron van {onderdeel} opnieuw over"
    ),
    "neem_brontitel": QT_TRANSLATE_NOOP(
        "Oplossingen", "Geef {onderdeel} weer de titel van de bron: „{titel}”"
    ),
    "neem_domeinen": QT_TRANSLATE_NOOP(
        "Oplossingen", "Neem de opleidingsdomeinen van de onderdelen over: {domeinen}"
    ),
    "neem_register": QT_TRANSLATE_NOOP(
        "Oplossingen", "Neem titel en studielast van keuzedeel {keuzedeel} over uit het register"
    ),
    "neem_rest": QT_TRANSLATE_NOOP(
        "Oplossingen", "Neem ook de andere werkprocessen van {bron} over (aantal: {aantal})"
    ),
    "vervang_keuzedeel": QT_TRANSLATE_NOOP(
        "Oplossingen", "Neem keuzedeel {nieuw} in plaats van {keuzedeel}"
    ),
    "vervang_terugval": QT_TRANSLATE_NOOP(
        "Oplossingen", "Neem als terugvaloptie {opties} in plaats van {oud}"
    ),
    "vervang_tweeling": QT_TRANSLATE_NOOP(
        "Oplossingen", "Neem de onderdelen van {oud} uit {nieuw}"
    ),
    "verplaats_naar": QT_TRANSLATE_NOOP(
        "Oplossingen", "Verplaats de werkprocessen van {onderdeel} naar {doel}; {onderdeel} vervalt"
    ),
    "verwijder": QT_TRANSLATE_NOOP("Oplossingen", "Verwijder {onderdeel}"),
    "verwijder_dubbel": QT_TRANSLATE_NOOP("Oplossingen", "Verwijder {onderdeel} en houd {blijft}"),
    "verwijder_keuzedeel": QT_TRANSLATE_NOOP("Oplossingen", "Laat keuzedeel {keuzedeel} weg"),
    "verwijder_terugval": QT_TRANSLATE_NOOP("Oplossingen", "Laat terugvaloptie {crebo} weg"),
    "voeg_samen": QT_TRANSLATE_NOOP(
        "Oplossingen", "Voeg {onderdeel} samen met {blijft}; wat dubbel is, vervalt"
    ),
    "voeg_terugval_toe": QT_TRANSLATE_NOOP("Oplossingen", "Neem als terugvaloptie {opties}"),
    "volg_generiek": QT_TRANSLATE_NOOP(
        "Oplossingen", "Laat de generieke onderdelen uit het niveau volgen"
    ),
    "volg_nlqf": QT_TRANSLATE_NOOP("Oplossingen", "Laat het NLQF-niveau het mbo-niveau volgen"),
    "volg_referentie": QT_TRANSLATE_NOOP(
        "Oplossingen", "Laat het referentieniveau van {vak} uit het niveau volgen"
    ),
    "vul_aan": QT_TRANSLATE_NOOP(
        "Oplossingen", "Vul in {onderdeel} aan wat leeg is, met de tekst van de bron"
    ),
    "schrijf_noodzaak": QT_TRANSLATE_NOOP(
        "Oplossingen", "Schrijf een eerste tekst van de cijfers; vul daarin de open plek in"
    ),
    "wordt_nieuw": QT_TRANSLATE_NOOP(
        "Oplossingen", "Maak er een nieuwe aanvraag van en haal crebo {crebo} weg"
    ),
    "zet_cohorten": QT_TRANSLATE_NOOP("Oplossingen", "Zet het aantal cohorten op {aantal}"),
    "zet_crebo": QT_TRANSLATE_NOOP(
        "Oplossingen", "Geef de samenstelling crebo {crebo}: het is die cross-over"
    ),
    "zet_leerwegen": QT_TRANSLATE_NOOP("Oplossingen", "Kies als leerweg {leerwegen}"),
    "zet_niveau": QT_TRANSLATE_NOOP("Oplossingen", "Zet het niveau op {niveau} ({soort})"),
    "zet_referentiedomein": QT_TRANSLATE_NOOP(
        "Oplossingen", "Zet het referentiedomein op {geen}: geen opleidingsdomein"
    ),
    "zet_soort": QT_TRANSLATE_NOOP("Oplossingen", "Maak er een {soort} van"),
    "zet_soort_aanvraag": QT_TRANSLATE_NOOP("Oplossingen", "Maak er een aanvraag „{vorm}” van"),
    "zet_startjaar": QT_TRANSLATE_NOOP("Oplossingen", "Zet het startjaar op {jaar}"),
    "zet_studieduur": QT_TRANSLATE_NOOP("Oplossingen", "Zet de studieduur op {jaren} jaar"),
}

_WIJZIGINGEN: Final = {
    Wijzigingssoort.ERBIJ: QT_TRANSLATE_NOOP("Oplossingen", "Erbij: {wat}"),
    Wijzigingssoort.WEG: QT_TRANSLATE_NOOP("Oplossingen", "Weg: {wat}"),
    Wijzigingssoort.VERPLAATST: QT_TRANSLATE_NOOP("Oplossingen", "Verplaatst: {wat}, was {oud}"),
    Wijzigingssoort.INGEVULD: QT_TRANSLATE_NOOP("Oplossingen", "{wat}: „{nieuw}”, was leeg"),
    Wijzigingssoort.LEEG: QT_TRANSLATE_NOOP("Oplossingen", "{wat}: leeg, was „{oud}”"),
    Wijzigingssoort.ANDERS: QT_TRANSLATE_NOOP("Oplossingen", "{wat}: „{nieuw}”, was „{oud}”"),
}
_VELDEN: Final = {
    "aanvraag": QT_TRANSLATE_NOOP("Oplossingen", "aanvraag"),
    "aantal_experimentele_opleidingen": QT_TRANSLATE_NOOP(
        "Oplossingen", "aantal experimentele opleidingen"
    ),
    "bedrijven": QT_TRANSLATE_NOOP("Oplossingen", "bedrijven"),
    "bekendmaking": QT_TRANSLATE_NOOP("Oplossingen", "datum van bekendmaking"),
    "belang_bedrijfstak": QT_TRANSLATE_NOOP("Oplossingen", "belang van de bedrijfstak"),
    "besluiten": QT_TRANSLATE_NOOP("Oplossingen", "besluiten over nieuwe edities"),
    "bijlagen": QT_TRANSLATE_NOOP("Oplossingen", "bijlagen"),
    "branchevereisten": QT_TRANSLATE_NOOP("Oplossingen", "branchevereisten"),
    "crebo": QT_TRANSLATE_NOOP("Oplossingen", "crebo"),
    "datum": QT_TRANSLATE_NOOP("Oplossingen", "datum van de aanvraag"),
    "generieke_onderdelen": QT_TRANSLATE_NOOP("Oplossingen", "generieke onderdelen"),
    "herkomst": QT_TRANSLATE_NOOP("Oplossingen", "bron"),
    "hoofdstuk_gelezen": QT_TRANSLATE_NOOP("Oplossingen", "nummer in het gelezen bestand"),
    "indiening_uitwerking": QT_TRANSLATE_NOOP("Oplossingen", "indiening van de uitwerking"),
    "instelling": QT_TRANSLATE_NOOP("Oplossingen", "instelling"),
    "laatste_diploma": QT_TRANSLATE_NOOP("Oplossingen", "datum van het laatste diploma"),
    "leerwegen": QT_TRANSLATE_NOOP("Oplossingen", "leerwegen"),
    "meegenomen": QT_TRANSLATE_NOOP("Oplossingen", "overige inhoud van het bestand"),
    "motief_vierjarig": QT_TRANSLATE_NOOP("Oplossingen", "motief voor vier jaar"),
    "motiveringen": QT_TRANSLATE_NOOP("Oplossingen", "motiveringen"),
    "niveau": QT_TRANSLATE_NOOP("Oplossingen", "niveau"),
    "nlqf": QT_TRANSLATE_NOOP("Oplossingen", "NLQF-niveau"),
    "noodzaak": QT_TRANSLATE_NOOP("Oplossingen", "noodzaak"),
    "onderwijstijd": QT_TRANSLATE_NOOP("Oplossingen", "onderwijstijd"),
    "ontwikkeld_door": QT_TRANSLATE_NOOP("Oplossingen", "ontwikkeld door"),
    "referentiedomein": QT_TRANSLATE_NOOP("Oplossingen", "referentiedomein"),
    "referentieniveaus": QT_TRANSLATE_NOOP("Oplossingen", "referentieniveaus"),
    "samenhang": QT_TRANSLATE_NOOP("Oplossingen", "samenhang"),
    "soort_aanvraag": QT_TRANSLATE_NOOP("Oplossingen", "soort aanvraag"),
    "taaleisen": QT_TRANSLATE_NOOP("Oplossingen", "taaleisen"),
    "terugvalopties": QT_TRANSLATE_NOOP("Oplossingen", "terugvalopties"),
    "type_instelling": QT_TRANSLATE_NOOP("Oplossingen", "type instelling"),
    "uitslag_ingangstoets": QT_TRANSLATE_NOOP("Oplossingen", "uitslag van de ingangstoets"),
    "vakkenniskeuzes": QT_TRANSLATE_NOOP("Oplossingen", "keuzes over vakkennis"),
    "verantwoording_onderwijstijd": QT_TRANSLATE_NOOP(
        "Oplossingen", "verantwoording van de onderwijstijd"
    ),
    "verklaringen": QT_TRANSLATE_NOOP("Oplossingen", "verklaringen"),
    "vrije_onderdelen": QT_TRANSLATE_NOOP("Oplossingen", "vrije onderdelen"),
}
"""The fields that no finding names, or that a finding names in the singular."""


def title_of(oplossing: Oplossing, codes: Mapping[str, str], vertaal: Vertaal = keep_dutch) -> str:
    """What the fix does, as an instruction; ``codes`` gives the code of every part."""
    parameters: dict[str, Parameter] = {
        naam: codes.get(waarde, waarde) if isinstance(waarde, str) else waarde
        for naam, waarde in oplossing.parameters
    }
    return fill_in(vertaal("Oplossingen", TITELS[oplossing.soort]), parameters, vertaal)


def change_in_words(wijziging: Wijziging, vertaal: Vertaal = keep_dutch) -> str:
    """One line of a preview."""
    veld = field_in_words(wijziging.veld, vertaal) if wijziging.veld else ""
    wat = f"{wijziging.wat} ({veld})" if wijziging.wat and veld else wijziging.wat or veld
    plaatsen = {"wat": wat, "oud": wijziging.oud, "nieuw": wijziging.nieuw}
    return fill_in(vertaal("Oplossingen", _WIJZIGINGEN[wijziging.soort]), plaatsen, vertaal)


def field_in_words(veld: str, vertaal: Vertaal = keep_dutch) -> str:
    """What a field of a part, of the composition or of the application is called."""
    if veld in _VELDEN:
        return vertaal("Oplossingen", _VELDEN[veld])
    return vertaal("Meldingen", VELDEN[veld])
