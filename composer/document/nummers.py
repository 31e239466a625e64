"""The numbers (``@nr``) of one document: unique, and the same at every writing.

A number of our own lies in 1,000,000,000-1,999,999,999, where SBB has none, and follows from the
identity of what it numbers. A competentie or line of knowledge keeps SBB's number, unless another
one in this document has it already; then it gets a number of our own.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from composer.document.fouten import Documentfout
from composer.document.nationaal import nationale_lijsten
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Verwijzing

EERSTE: Final = 1_000_000_000
AANTAL: Final = 1_000_000_000
_NUMMER_VAN_SBB: Final = re.compile(r"[1-9]\d{0,8}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Nummers:
    """The number of the dossier, its profiel, every part by id, and every reference."""

    dossier: str
    profiel: str
    delen: Mapping[str, str]
    competenties: Mapping[Verwijzing, str]
    kennis: Mapping[Verwijzing, str]


def assign_nummers(samenstelling: Samenstelling) -> Nummers:
    """Number a composition; raises ``Documentfout`` when two parts share an identity."""
    lijsten = nationale_lijsten()
    uitgifte = _Uitgifte([*lijsten.domeinnummers, *(kamer.nr for kamer in lijsten.sectorkamers)])
    dossier = uitgifte.derive(samenstelling.id)
    delen: dict[str, str] = {}
    for deel in samenstelling.onderdelen:
        if deel.id in delen:
            raise Documentfout(f"Twee onderdelen hebben dezelfde id {deel.id}; verwijder er een.")
        delen[deel.id] = uitgifte.derive(deel.id)
    profiel = uitgifte.derive(f"profiel {samenstelling.id}")
    competenties = uitgifte.keep_or_derive(
        item for _, wp in samenstelling.werkprocessen for item in wp.competenties
    )
    uitgifte.bezet |= {competentie.nr for competentie in lijsten.competenties}
    kennis = uitgifte.keep_or_derive(
        item for kerntaak in samenstelling.kerntaken for item in kerntaak.vakkennis
    )
    return Nummers(dossier, profiel, delen, competenties, kennis)


class _Uitgifte:
    def __init__(self, bezet: Iterable[str]) -> None:
        self.bezet = set(bezet)

    def derive(self, zaad: str) -> str:
        """A number of our own from this seed; the next free one when it is taken."""
        plaats = int(hashlib.sha256(zaad.encode()).hexdigest(), 16) % AANTAL
        while (nummer := str(EERSTE + plaats)) in self.bezet:
            plaats = (plaats + 1) % AANTAL
        self.bezet.add(nummer)
        return nummer

    def keep_or_derive(self, items: Iterable[Verwijzing]) -> dict[Verwijzing, str]:
        """The number of every different item, in order of first use."""
        nummers: dict[Verwijzing, str] = {}
        for item in items:
            if item in nummers:
                continue
            if _NUMMER_VAN_SBB.fullmatch(item.nr) and item.nr not in self.bezet:
                self.bezet.add(item.nr)
                nummers[item] = item.nr
            else:
                nummers[item] = self.derive(f"{item.nr}\n{item.titel}")
        return nummers
