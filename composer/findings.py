"""The findings about a composition, kept up to date edit by edit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from composer.change import ALLE_FACETTEN, Change, Facet
from composer.finding import ERNST_VOLGORDE, Finding
from composer.regels import REGELS
from composer.regels.context import Context, Omgeving
from composer.regels.regel import Regel
from composer.regels.uitkomst import findings_by
from composer.samenstelling import Samenstelling

_ALLES = Change(ALLE_FACETTEN)


@dataclass(frozen=True, slots=True)
class Tellingen:
    """How many findings are open per severity; a motivated one counts under ``gemotiveerd``."""

    fout: int = 0
    waarschuwing: int = 0
    info: int = 0
    gemotiveerd: int = 0


def count(findings: Iterable[Finding]) -> Tellingen:
    """Count findings per severity."""
    aantal = Counter("gemotiveerd" if f.gemotiveerd else str(f.ernst) for f in findings)
    return Tellingen(**aantal)


class Findings:
    """Every finding about the present value of a composition.

    ``alle`` is sorted by severity, then by the order of the rules, then by the place of the part
    in the composition. Make a new object when the surroundings change.
    """

    def __init__(self, omgeving: Omgeving, samenstelling: Samenstelling) -> None:
        self.alle: tuple[Finding, ...] = ()
        self._omgeving = omgeving
        self._regels = tuple(
            regel for regel in REGELS if omgeving.regelset.is_in_force(regel.id, omgeving.peildatum)
        )
        self._per_regel: dict[str, tuple[Finding, ...]] = {}
        self._check(samenstelling, self._regels)
        self._per_onderwerp = self._by_subject()

    @property
    def tellingen(self) -> Tellingen:
        """How many are open per severity."""
        return count(self.alle)

    def of(self, onderdeel: str) -> tuple[Finding, ...]:
        """The findings about one part, keuzedeel code or the whole (""), also as involved."""
        return tuple(f for f in self.alle if onderdeel in _subjects(f))

    def update(self, samenstelling: Samenstelling, change: Change = _ALLES) -> frozenset[str]:
        """Judge the next value; rechecks only what the change can have touched.

        Returns the subjects whose findings differ: ids of parts, codes of keuzedelen, "" for the
        whole. Codes in sentences follow from the order: after a move, show every sentence again.
        """
        geraakt = tuple(regel for regel in self._regels if _meets(regel, change.facetten))
        self._check(samenstelling, geraakt)
        eerder, nu = self._per_onderwerp, self._by_subject()
        self._per_onderwerp = nu
        return frozenset(s for s in eerder.keys() | nu.keys() if eerder.get(s) != nu.get(s))

    def _check(self, samenstelling: Samenstelling, regels: Iterable[Regel]) -> None:
        context = Context(self._omgeving, samenstelling)
        for regel in regels:
            self._per_regel[regel.id] = findings_by(regel, context)
        self.alle = self._sorted(samenstelling)

    def _sorted(self, samenstelling: Samenstelling) -> tuple[Finding, ...]:
        namen = [onderdeel.id for onderdeel in samenstelling.onderdelen]
        namen += [keuzedeel.code for keuzedeel in samenstelling.keuzedelen]
        plaats = {naam: i for i, naam in enumerate(namen)}
        op_regel = (f for regel in self._regels for f in self._per_regel[regel.id])
        rang = {regel.id: i for i, regel in enumerate(self._regels)}
        return tuple(
            sorted(
                op_regel,
                key=lambda f: (
                    ERNST_VOLGORDE[f.ernst],
                    rang[f.regel],
                    plaats.get(f.onderdeel, -1),
                ),
            )
        )

    def _by_subject(self) -> Mapping[str, list[Finding]]:
        groepen: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.alle:
            for subject in _subjects(finding):
                groepen[subject].append(finding)
        return groepen


def _subjects(finding: Finding) -> tuple[str, ...]:
    return (finding.onderdeel, *finding.betrokken)


def _meets(regel: Regel, facetten: frozenset[Facet]) -> bool:
    if regel.motiveerbaar and Facet.MOTIVERINGEN in facetten:
        return True
    return not regel.leest.isdisjoint(facetten)
