"""Where a note can be about, from what is chosen in the window now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.beoordelen.woorden import veld_in_woord
from app.look.focus import has_within
from composer.beoordelen.waarden import (
    Anker,
    on_bevinding,
    on_onderdeel,
    on_veld,
)
from composer.codering import codes_of

if TYPE_CHECKING:
    from app.vensterinhoud import Vensterinhoud

translate = QCoreApplication.translate


Plaats = tuple[Anker, str, QWidget]
"""An anchor, its words, and the widget that it was chosen in."""


def places_here(inhoud: Vensterinhoud) -> tuple[tuple[Anker, str], ...]:
    """Every place that is chosen now, in words, the likeliest first.

    That is what has the keyboard, then the chosen parts, then the whole; a field or a finding that
    somebody left is the last that is meant.
    """
    delen = [*_parts(inhoud)]
    rest = [*_part_field(inhoud), *_finding(inhoud), *_fields(inhoud)]
    voor = inhoud.venster.focusWidget()
    heeft_toetsen = [plaats for plaats in (*rest, *delen) if has_within(plaats[2], voor)]
    geheel = (Anker(), translate("Beoordelen", "Het hele document"), inhoud.samenstelling)
    plaatsen: dict[Anker, str] = {}
    for anker, tekst, _ in (*heeft_toetsen, *delen, geheel, *rest):
        plaatsen.setdefault(anker, " ".join(tekst.split()))
    return tuple(plaatsen.items())


def _finding(inhoud: Vensterinhoud) -> Iterator[Plaats]:
    if (rij := inhoud.bevindingen.huidige) is not None:
        tekst = translate("Beoordelen", "Bevinding {regel}: {zin}")
        tekst = tekst.format(regel=rij.finding.regel, zin=rij.melding)
        yield on_bevinding(rij.finding), tekst, inhoud.bevindingen


def _part_field(inhoud: Vensterinhoud) -> Iterator[Plaats]:
    """The field of the part in the details, if somebody stands in it."""
    onderdeel, veld = inhoud.detail.huidig_veld
    titels = _titles(inhoud)
    if veld and onderdeel in titels:
        naam = veld_in_woord(veld, van_onderdeel=True)
        yield on_veld(veld, onderdeel), f"{titels[onderdeel]}, {naam}", inhoud.detail


def _parts(inhoud: Vensterinhoud) -> Iterator[Plaats]:
    """The chosen parts and keuzedelen, also those of a tab that is behind."""
    midden, titels = inhoud.samenstelling, _titles(inhoud)
    for onderdeel in midden.boom.gekozen:
        if onderdeel in titels:
            yield on_onderdeel(onderdeel), titels[onderdeel], midden.boom
    for code in midden.keuzedelen.gekozen:
        if code in titels:
            yield on_onderdeel(code), titels[code], midden.keuzedelen


def _fields(inhoud: Vensterinhoud) -> Iterator[Plaats]:
    """The field in the form, or above the parts."""
    if inhoud.aanvraag.is_made and (veld := inhoud.aanvraag.paneel.huidig_veld):
        yield on_veld(veld), veld_in_woord(veld), inhoud.aanvraag.paneel
    kop = inhoud.samenstelling.velden
    if veld := kop.huidig_veld:
        yield on_veld(veld), veld_in_woord(veld), kop


def _titles(inhoud: Vensterinhoud) -> dict[str, str]:
    """Code and title of every part by its id, and of every keuzedeel by its code."""
    waarde = inhoud.document.samenstelling
    codes = codes_of(waarde)
    delen = {deel.id: f"{codes[deel.id]} {deel.titel}" for deel in waarde.onderdelen}
    return {kd.code: f"{kd.code} {kd.titel}" for kd in waarde.keuzedelen} | delen
