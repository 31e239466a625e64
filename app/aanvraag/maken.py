"""Which editor goes with which way of filling in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.aanvraag.invoer import (
    Codeveld,
    Datumveld,
    Getalinvoer,
    JaNeeveld,
    Keuzeveld,
    Tekstinvoer,
    Woordenveld,
    Woordveld,
)
from composer.vormveld import Invoer

Editor = Datumveld | Getalinvoer | JaNeeveld | Keuzeveld | Tekstinvoer | Woordenveld | Woordveld


def make_editor(invoer: Invoer, keuzes: Sequence[str], parent: QWidget) -> Editor:
    """An empty editor; ``Invoer.TABEL`` has one of its own (``app.aanvraag.tabel``)."""
    match invoer:
        case Invoer.GETAL:
            return Getalinvoer(parent)
        case Invoer.DATUM:
            return Datumveld(parent)
        case Invoer.KEUZE:
            return Keuzeveld([(keuze, keuze) for keuze in keuzes], "", parent)
        case Invoer.JA_NEE:
            return JaNeeveld(parent)
        case Invoer.WOORDEN:
            return Woordenveld(parent)
        case Invoer.TEKST:
            return Tekstinvoer(parent)
        case Invoer.CODE:
            return Codeveld(parent)
    return Woordveld(parent)
