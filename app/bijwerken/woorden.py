"""What became of a part and what can be chosen, in the language of the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import in_getal
from composer.bijwerken import Bijwerkregel, Keuze, Keuzedeelregel, Stand
from composer.samenstelling import GekozenKerntaak
from composer.vertaling import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
Regel = Bijwerkregel | Keuzedeelregel

_STAND: Final = {
    Stand.VERVANGEN: QT_TRANSLATE_NOOP("bijwerken", "vervangen"),
    Stand.TEKST: QT_TRANSLATE_NOOP("bijwerken", "tekst gewijzigd"),
    Stand.VERPLAATST: QT_TRANSLATE_NOOP("bijwerken", "verplaatst"),
    Stand.HERNUMMERD: QT_TRANSLATE_NOOP("bijwerken", "hernummerd"),
    Stand.ONGEWIJZIGD: QT_TRANSLATE_NOOP("bijwerken", "ongewijzigd"),
    Stand.TEKST_ONBEKEND: QT_TRANSLATE_NOOP("bijwerken", "tekst niet bekend"),
    Stand.VERVALLEN: QT_TRANSLATE_NOOP("bijwerken", "vervallen"),
    Stand.NIET_GEVONDEN: QT_TRANSLATE_NOOP("bijwerken", "niet te vinden"),
}
ICOON_VAN: Final = {
    Stand.VERVANGEN: "replaced",
    Stand.TEKST: "reworded",
    Stand.VERPLAATST: "moved",
    Stand.HERNUMMERD: "renumbered",
    Stand.ONGEWIJZIGD: "unchanged",
    Stand.TEKST_ONBEKEND: "unknown",
    Stand.VERVALLEN: "withdrawn",
    Stand.NIET_GEVONDEN: "unknown",
}
_KNOP: Final = {
    Keuze.BRONTEKST: QT_TRANSLATE_NOOP("bijwerken", "&Nieuwe brontekst overnemen"),
    Keuze.MIJN_TEKST: QT_TRANSLATE_NOOP("bijwerken", "&Mijn tekst houden"),
    Keuze.NUMMERS: QT_TRANSLATE_NOOP("bijwerken", "Alleen n&ummers bijwerken"),
    Keuze.VERVANGING: QT_TRANSLATE_NOOP("bijwerken", "Vervan&gen door het gekozene"),
    Keuze.LATEN: QT_TRANSLATE_NOOP("bijwerken", "&Laten zoals het is"),
    Keuze.VERWIJDEREN: QT_TRANSLATE_NOOP("bijwerken", "Verwij&deren"),
}
_BESLUIT: Final = {
    Keuze.BRONTEKST: QT_TRANSLATE_NOOP("bijwerken", "brontekst overgenomen"),
    Keuze.MIJN_TEKST: QT_TRANSLATE_NOOP("bijwerken", "mijn tekst gehouden"),
    Keuze.NUMMERS: QT_TRANSLATE_NOOP("bijwerken", "nummers bijgewerkt"),
    Keuze.VERVANGING: QT_TRANSLATE_NOOP("bijwerken", "vervangen"),
    Keuze.LATEN: QT_TRANSLATE_NOOP("bijwerken", "gelaten zoals het was"),
    Keuze.VERWIJDEREN: QT_TRANSLATE_NOOP("bijwerken", "verwijderd"),
}
_UITLEG: Final = {
    Keuze.BRONTEKST: QT_TRANSLATE_NOOP(
        "bijwerken", "Tekst, nummer en code worden die van de bron nu."
    ),
    Keuze.MIJN_TEKST: QT_TRANSLATE_NOOP(
        "bijwerken", "Uw tekst blijft; nummer, code en editie worden die van nu."
    ),
    Keuze.NUMMERS: QT_TRANSLATE_NOOP(
        "bijwerken", "Nummer, code en editie worden die van nu; de tekst blijft gelijk."
    ),
    Keuze.VERVANGING: QT_TRANSLATE_NOOP(
        "bijwerken", "Tekst, nummer en code worden die van wat onder „Bron nu” staat."
    ),
    Keuze.LATEN: QT_TRANSLATE_NOOP(
        "bijwerken", "Er verandert niets; dat u dit besloot, staat in het document."
    ),
    Keuze.VERWIJDEREN: QT_TRANSLATE_NOOP("bijwerken", "Het gaat uit de samenstelling."),
}


def stand_in_woord(stand: Stand) -> str:
    """What became of a source."""
    return translate("bijwerken", _STAND[stand])


def standen_of(regel: Regel) -> tuple[Stand, ...]:
    """All that became of the source of a part or of a keuzedeel."""
    return (regel.stand,) if isinstance(regel, Keuzedeelregel) else regel.wijzigingen


def standen_in_woorden(regel: Regel) -> str:
    """All that became of the source of a part."""
    return ", ".join(stand_in_woord(stand) for stand in standen_of(regel))


def knop_van(keuze: Keuze) -> str:
    """What stands on the button of a choice."""
    return translate("bijwerken", _KNOP[keuze])


def besluit_in_woorden(keuze: str) -> str:
    """What was decided; an unknown choice as the document writes it."""
    try:
        return translate("bijwerken", _BESLUIT[Keuze(keuze)])
    except ValueError:
        return keuze


def uitleg_van(keuze: Keuze, regel: Regel) -> str:
    """What a choice will do with this part."""
    zinnen = [translate("bijwerken", _UITLEG[keuze])]
    if isinstance(regel, Keuzedeelregel):
        if keuze in (Keuze.BRONTEKST, Keuze.VERVANGING):
            zinnen = [translate("bijwerken", "Titel en uren worden die van het register nu.")]
        return zinnen[0]
    neemt_over = keuze in (Keuze.BRONTEKST, Keuze.VERVANGING)
    if neemt_over and regel.deel.is_afwijkend:
        zinnen.append(translate("bijwerken", "Wat u zelf wijzigde, vervalt."))
    if keuze is Keuze.VERWIJDEREN and isinstance(regel.deel, GekozenKerntaak):
        zinnen = [translate("bijwerken", "De kerntaak en haar werkprocessen gaan eruit.")]
    return " ".join(zinnen)


def open_in_woorden(alle: int, open_: int, aandacht: int) -> str:
    """How many parts there are, how many are open, and how many of these ask for attention."""
    if alle == 1:
        delen = [translate("bijwerken", "1 onderdeel")]
    else:
        delen = [translate("bijwerken", "{} onderdelen").format(in_getal(alle))]
    if open_:
        delen.append(translate("bijwerken", "{} open").format(in_getal(open_)))
    if not aandacht:
        delen.append(translate("bijwerken", "niets vraagt aandacht"))
    elif aandacht == 1:
        delen.append(translate("bijwerken", "1 vraagt aandacht"))
    else:
        delen.append(translate("bijwerken", "{} vragen aandacht").format(in_getal(aandacht)))
    return ", ".join(delen)
