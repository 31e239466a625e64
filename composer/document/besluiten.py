"""Decisions about new editions in ``kc:samenstelling``: their writer and their reader."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from composer.document.bronxml import Element
from composer.document.knoop import Knoop, lijst
from composer.document.vocabulaire import kc
from composer.document.waarden import given, read_datum, required
from composer.samenstelling import Besluit

_TEKSTEN: Final = ("bron", "editie", "nieuwe_bron", "nieuwe_editie", "naam")


def build_besluiten(besluiten: Iterable[Besluit]) -> Knoop:
    """The list of decisions, in order."""
    return lijst(kc("besluiten"), *map(_build, besluiten))


def read_besluiten(eigen: Element) -> tuple[Besluit, ...]:
    """The decisions in ``kc:samenstelling``; () for a document from before there were any."""
    gevonden = eigen.find(kc("besluiten"))
    return tuple(map(_read, gevonden.all(kc("besluit")))) if gevonden else ()


def _build(besluit: Besluit) -> Knoop:
    teksten = {naam: getattr(besluit, naam) or None for naam in _TEKSTEN}
    attributen = given(
        onderdeel=besluit.onderdeel,
        keuze=besluit.keuze,
        **teksten,
        datum=None if besluit.datum is None else besluit.datum.isoformat(),
    )
    return Knoop(kc("besluit"), attributen)


def _read(element: Element) -> Besluit:
    return Besluit(
        onderdeel=required(element, "onderdeel"),
        keuze=required(element, "keuze"),
        datum=read_datum(element),
        **{naam: element.attributen.get(naam, "") for naam in _TEKSTEN},
    )
