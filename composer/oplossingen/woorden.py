"""The words of the quick fixes, and of what a preview shows, in Dutch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.finding import Parameter
from composer.meldingen import fill_in
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
    "herkomst": QT_TRANSLATE_NOOP("Oplossingen", "bron"),
    "hoofdstuk_gelezen": QT_TRANSLATE_NOOP("Oplossingen", "nummer in het gelezen bestand"),
}
"""The fields whose name is not a word that people use for it."""


def title_of(oplossing: Oplossing, codes: Mapping[str, str], vertaal: Vertaal = keep_dutch) -> str:
    """What the fix does, as an instruction; ``codes`` gives the code of every part."""
    parameters: dict[str, Parameter] = {
        naam: codes.get(waarde, waarde) if isinstance(waarde, str) else waarde
        for naam, waarde in oplossing.parameters
    }
    return fill_in(vertaal("Oplossingen", TITELS[oplossing.soort]), parameters, vertaal)


def change_in_words(wijziging: Wijziging, vertaal: Vertaal = keep_dutch) -> str:
    """One line of a preview."""
    veld = vertaal("Oplossingen", _VELDEN.get(wijziging.veld, wijziging.veld.replace("_", " ")))
    wat = f"{wijziging.wat} ({veld})" if wijziging.wat and veld else wijziging.wat or veld
    plaatsen = {"wat": wat, "oud": wijziging.oud, "nieuw": wijziging.nieuw}
    return fill_in(vertaal("Oplossingen", _WIJZIGINGEN[wijziging.soort]), plaatsen, vertaal)
