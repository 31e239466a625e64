"""The notes in a cell of the matrix: how many there are, and how that is said."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.vergelijken.rijen import Matrixrij, Matrixsoort
from composer.beoordelen.notitietellingen import GEEN, Notitietelling, Notitietellingen
from composer.vergelijken.rijen import Cel

translate = QCoreApplication.translate


def notes_in(
    rij: Matrixrij, plek: int, document: str, tellingen: Notitietellingen
) -> Notitietelling:
    """The notes on the part in a cell, or on its text where the line is one.

    A kerntaak that is folded shut has those of the lines below it as well. The line that texts fold
    out of has none of its own: they are on its kerntaak, and on the texts.
    """
    if rij.soort is Matrixsoort.TEKSTEN:
        return GEEN
    cel = rij.rij.cellen[plek]
    if rij.soort is Matrixsoort.VELD:
        deel = cel.deel
        return GEEN if deel is None else tellingen.on_veld(document, deel.id, rij.veld)
    telling = _on_part(cel, document, tellingen)
    if counts_below(rij):
        for onder in rij.rij.onder:
            telling += _on_part(onder.cellen[plek], document, tellingen)
    return telling


def counts_below(rij: Matrixrij) -> bool:
    """Whether the line counts the notes of the lines that are folded away below it."""
    return rij.soort is Matrixsoort.KERNTAAK and rij.is_open is False


def notes_in_words(telling: Notitietelling) -> str:
    """How many notes, and how many of them wait; "" for none."""
    if not telling:
        return ""
    if telling.aantal == 1:
        if telling.open:
            return translate("naast", "1 notitie, open")
        return translate("naast", "1 notitie, afgehandeld")
    if not telling.open:
        return translate("naast", "{} notities, alle afgehandeld").format(telling.aantal)
    zin = translate("naast", "{aantal} notities, waarvan {open} open")
    return zin.format(aantal=telling.aantal, open=telling.open)


def cell_notes_in_words(rij: Matrixrij, telling: Notitietelling) -> str:
    """The same for a cell, with where else they are; "" for none."""
    zin = notes_in_words(telling)
    if zin and counts_below(rij):
        return translate("naast", "{notities}; ook die bij de werkprocessen").format(notities=zin)
    return zin


def head_notes_in_words(geheel: Notitietelling, totaal: Notitietelling) -> tuple[str, ...]:
    """The notes on a document as a whole, then all that are in it; none of what there is not."""
    zinnen = []
    if geheel:
        zin = translate("naast", "Bij het hele document: {}")
        zinnen.append(zin.format(notes_in_words(geheel)))
    if totaal != geheel:
        zin = translate("naast", "Bij alles in dit document: {}")
        zinnen.append(zin.format(notes_in_words(totaal)))
    return tuple(zinnen)


def _on_part(cel: Cel, document: str, tellingen: Notitietellingen) -> Notitietelling:
    return GEEN if cel.deel is None else tellingen.on_onderdeel(document, cel.deel.id)
