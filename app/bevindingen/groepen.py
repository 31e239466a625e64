"""The findings in groups: by severity, by rule or by part."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.bevindingen.rijen import Rij
from app.bevindingen.tellingen import ICOON_VAN, ernst_in_woord
from composer.finding import ERNST_VOLGORDE, Ernst
from composer.vertaling import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

SOORTGELIJK: Final = 3
"""From how many on findings of one rule stand folded in a group of their own."""
_GEMOTIVEERD: Final = "ok"
_SOORT: Final = "soort"
"""What makes a group of alike findings another one than that of the whole rule."""
_GEHEEL: Final = QT_TRANSLATE_NOOP("groepen", "Hele samenstelling")
_REGEL: Final = QT_TRANSLATE_NOOP("groepen", "Regel „{}”")
_BEANTWOORD: Final = QT_TRANSLATE_NOOP("groepen", "Gemotiveerd")


class Indeling(StrEnum):
    """By what the findings are grouped."""

    ERNST = "ernst"
    REGEL = "regel"
    ONDERDEEL = "onderdeel"


@dataclass(frozen=True, slots=True)
class Groep:
    """A line with a count, and what is under it; ``is_open`` unless somebody folds it."""

    sleutel: tuple[Hashable, ...]
    naam: str
    icoon: str
    kinderen: tuple[Groep | Rij, ...]
    onderdeel: str = ""
    regel: str = ""
    is_open: bool = False

    @property
    def aantal(self) -> int:
        """How many findings it holds, at any depth."""
        return sum(kind.aantal if isinstance(kind, Groep) else 1 for kind in self.kinderen)

    @property
    def kop(self) -> tuple[str, str, str, str, int]:
        """What its own line shows."""
        return (self.naam, self.icoon, self.onderdeel, self.regel, self.aantal)


def icoon_of(rij: Rij) -> str:
    """The icon of the severity, or of an answer."""
    return _GEMOTIVEERD if rij.finding.gemotiveerd else ICOON_VAN[rij.finding.ernst]


def ernst_of(rij: Rij) -> str:
    """The severity in a word, or that it was answered."""
    if rij.finding.gemotiveerd:
        return translate("groepen", _BEANTWOORD)
    return ernst_in_woord(rij.finding.ernst).capitalize()


def arrange(rijen: Sequence[Rij], indeling: Indeling) -> tuple[Groep, ...]:
    """The rows in groups, in the language of the screen; within a group in the order given."""
    match indeling:
        case Indeling.ERNST:
            return _by_ernst(rijen)
        case Indeling.REGEL:
            return tuple(_rule_group("regel", regel) for regel in _split(rijen, _regel))
        case Indeling.ONDERDEEL:
            op_plaats = sorted(rijen, key=_plaats)
            return tuple(_part_group(groep) for groep in _split(op_plaats, _onderdeel))


def _by_ernst(rijen: Sequence[Rij]) -> tuple[Groep, ...]:
    per_icoon = {icoon_of(groep[0]): groep for groep in _split(rijen, icoon_of)}
    namen = {ICOON_VAN[ernst]: ernst for ernst in Ernst}
    groepen = []
    for icoon in (*namen, _GEMOTIVEERD):
        if groep := per_icoon.get(icoon, ()):
            naam = ernst_of(groep[0])
            if icoon in namen:
                naam = ernst_in_woord(namen[icoon], len(groep)).capitalize()
            groepen.append(Groep(("ernst", icoon), naam, icoon, _fold(groep), is_open=True))
    return tuple(groepen)


def _fold(rijen: Sequence[Rij]) -> tuple[Groep | Rij, ...]:
    """Rows of one rule that are many become one group."""
    delen: list[Groep | Rij] = []
    for _, groep in groupby(rijen, key=_regel):
        soort = tuple(groep)
        if len(soort) < SOORTGELIJK:
            delen += soort
        else:
            delen.append(_rule_group(_SOORT, soort))
    return tuple(delen)


def _rule_group(soort: str, rijen: Sequence[Rij]) -> Groep:
    regel = rijen[0].finding.regel
    naam = rijen[0].regeltitel
    if soort == _SOORT:
        # Between sentences about what is wrong, a title that says how it should be needs a word.
        naam = translate("groepen", _REGEL).format(naam)
    return Groep((soort, regel), naam, _heaviest(rijen), tuple(rijen), regel=regel)


def _part_group(rijen: Sequence[Rij]) -> Groep:
    eerste = rijen[0]
    naam = eerste.titel or eerste.onderdeel or translate("groepen", _GEHEEL)
    return Groep(
        ("onderdeel", eerste.finding.onderdeel),
        naam,
        _heaviest(rijen),
        _fold(rijen),
        onderdeel=eerste.onderdeel,
    )


def _heaviest(rijen: Iterable[Rij]) -> str:
    return icoon_of(min(rijen, key=_gewicht))


def _gewicht(rij: Rij) -> tuple[bool, int]:
    return (rij.finding.gemotiveerd, ERNST_VOLGORDE[rij.finding.ernst])


def _split(rijen: Iterable[Rij], key: Callable[[Rij], Hashable]) -> list[tuple[Rij, ...]]:
    """The rows per key, in order of first occurrence."""
    per: dict[Hashable, list[Rij]] = {}
    for rij in rijen:
        per.setdefault(key(rij), []).append(rij)
    return [tuple(groep) for groep in per.values()]


def _regel(rij: Rij) -> str:
    return rij.finding.regel


def _onderdeel(rij: Rij) -> str:
    return rij.finding.onderdeel


def _plaats(rij: Rij) -> int:
    return rij.plaats
