"""Versions of the document format: an older file is brought up to date on its tree.

Every version has a sample file in ``tests/composer/document/versies``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from composer.document.bronxml import Element
from composer.document.vocabulaire import VERSIE
from composer.document.waarden import read_getal
from kwalificatiestructuur.fouten import Invoerfout

OPWAARDERINGEN: Final[Mapping[int, Callable[[Element], None]]] = {}
"""By version: what changes the tree of a whole file of that version into the next version."""


def upgrade(wortel: Element, eigen: Element) -> None:
    """Bring the tree to the present version; raises ``Invoerfout`` for one that is not known."""
    versie = read_getal(eigen, "versie")
    if versie is not None and versie > VERSIE:
        melding = (
            f"dit document heeft versie {versie} en dit programma kent tot en met {VERSIE}; "
            "werk het programma bij"
        )
        raise Invoerfout(melding, regel=eigen.regel)
    if versie is None or versie < 1:
        raise Invoerfout("het document heeft geen bekende versie", regel=eigen.regel)
    for stap in range(versie, VERSIE):
        OPWAARDERINGEN[stap](wortel)
