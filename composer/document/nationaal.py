"""The national lists that every file in SBB's vocabulary starts with, from the bundled facts.

What the facts do not hold (``OBK_ID``, ``prijsfactor``) is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from composer.document.knoop import Knoop, lijst
from composer.document.vocabulaire import COMPETENTIE, KC_BRONNR
from composer.samenstelling import GEEN_OPLEIDINGSDOMEIN
from kwalificatiestructuur.bundel import read_feiten
from kwalificatiestructuur.elementen import Competentie, Sectorkamer, Verwijzing

_GEEN_DOMEIN: Final = (GEEN_OPLEIDINGSDOMEIN, "Niet toebedeeld aan opleidingsdomein", "")


@dataclass(frozen=True, slots=True)
class NationaleLijsten:
    """``domeinen`` holds (number, title, code): one row per code, then "not assigned"."""

    domeinen: tuple[tuple[str, str, str], ...]
    sectorkamers: tuple[Sectorkamer, ...]
    competenties: tuple[Competentie, ...]

    @property
    def domeinnummers(self) -> tuple[str, ...]:
        """The numbers that SBB gave the domains."""
        return tuple(nr for nr, _, _ in self.domeinen)


@lru_cache(maxsize=1)
def nationale_lijsten() -> NationaleLijsten:
    """The lists of the bundled facts; read once."""
    domeinen = read_feiten("opleidingsdomeinen")
    return NationaleLijsten(
        (*((rij["sbb_nr"], rij["naam"], rij["domein_code"]) for rij in domeinen), _GEEN_DOMEIN),
        tuple(Sectorkamer(rij["nr"], rij["titel"]) for rij in read_feiten("sectorkamers")),
        tuple(
            Competentie(rij["nr"], rij["titel"], rij["code"]) for rij in read_feiten("competenties")
        ),
    )


def build_lijsten(competenties: Mapping[Verwijzing, str]) -> list[Knoop]:
    """The three lists; ``competenties`` gives the number in this file of each one referred to."""
    lijsten = nationale_lijsten()
    domeinen = (
        Knoop(
            "domein",
            {"nr": nr, "titel": titel, "crebo": crebo},
            standaard=frozenset({"titel", "crebo"}),
        )
        for nr, titel, crebo in lijsten.domeinen
    )
    kamers = (
        Knoop("sectorkamer", {"nr": k.nr, "titel": k.titel}, standaard=frozenset({"titel"}))
        for k in lijsten.sectorkamers
    )
    return [
        lijst("domeinen", *domeinen),
        lijst("sectorkamers", *kamers),
        lijst("competenties", *_competenties(competenties)),
    ]


def build_item(naam: str, item: Verwijzing, nummer: str) -> Knoop:
    """A competentie or line of knowledge; its own number too where that is not the one here."""
    attributen = {"nr": nummer, "titel": item.titel}
    if item.nr != nummer:
        attributen[KC_BRONNR] = item.nr
    return Knoop(naam, attributen)


def _competenties(genoemd: Mapping[Verwijzing, str]) -> list[Knoop]:
    """The national list, with the titles that the document uses, and after it what it lacks."""
    per_nummer = {nummer: item for item, nummer in genoemd.items()}
    knopen = []
    for competentie in nationale_lijsten().competenties:
        gebruikt = per_nummer.pop(competentie.nr, Verwijzing(competentie.nr, competentie.titel))
        attributen = {"nr": gebruikt.nr, "titel": gebruikt.titel, "code": competentie.code}
        knopen.append(Knoop(COMPETENTIE, attributen, standaard=frozenset({"code"})))
    extra = (build_item(COMPETENTIE, item, nummer) for nummer, item in per_nummer.items())
    return [*knopen, *extra]
