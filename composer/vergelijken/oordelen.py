"""The findings of all columns side by side: which rule strikes where, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from composer.finding import ERNST_VOLGORDE, Ernst, Finding
from composer.motivering import answer_to
from composer.regels import REGELS
from composer.vergelijken.velden import part_rows
from composer.vergelijken.vergelijking import Vergelijking

_RANG: Mapping[str, int] = {regel.id: nummer for nummer, regel in enumerate(REGELS)}


@dataclass(frozen=True, slots=True)
class Oordeel:
    """A finding with the text of the motivation that answers it; "" = nobody answered."""

    finding: Finding
    motivering: str


@dataclass(frozen=True, slots=True)
class Bevindingrij:
    """What one rule says about one thing, per column.

    ``onderwerp`` is the id of a row, the code of a keuzedeel, or "" for the whole. A cell is () in
    a column that the rule does not strike, None in one that is not judged.
    """

    regel: str
    onderwerp: str
    cellen: tuple[tuple[Oordeel, ...] | None, ...]

    @property
    def ernst(self) -> Ernst:
        """The heaviest severity in any column."""
        alle = (oordeel.finding.ernst for cel in self.cellen for oordeel in cel or ())
        return min(alle, key=ERNST_VOLGORDE.__getitem__)

    @property
    def is_gelijk(self) -> bool | None:
        """Whether it strikes all judged columns alike; None = so, but some are not judged."""
        beoordeeld = [
            sorted((o.finding.variant, o.finding.ernst, o.motivering) for o in cel)
            for cel in self.cellen
            if cel is not None
        ]
        if any(oordelen != beoordeeld[0] for oordelen in beoordeeld):
            return False
        return True if len(beoordeeld) == len(self.cellen) else None


def bevindingrijen(vergelijking: Vergelijking) -> tuple[Bevindingrij, ...]:
    """Every rule that strikes in some column, heaviest first, then in the order of the rules.

    This judges the columns where that was not done yet.
    """
    plaatsen = part_rows(vergelijking)
    per_kolom: list[dict[tuple[str, str], tuple[Oordeel, ...]] | None] = []
    for plek, kolom in enumerate(vergelijking.kolommen):
        findings = vergelijking.findings(plek)
        if findings is None:
            per_kolom.append(None)
            continue
        cellen: dict[tuple[str, str], tuple[Oordeel, ...]] = {}
        for finding in findings.alle:
            antwoord = answer_to(finding, kolom.samenstelling.motiveringen)
            oordeel = Oordeel(finding, antwoord[0].tekst if antwoord else "")
            waar = finding.regel, plaatsen[plek].get(finding.onderdeel, finding.onderdeel)
            cellen[waar] = (*cellen.get(waar, ()), oordeel)
        per_kolom.append(cellen)
    namen = {waar for cellen in per_kolom for waar in cellen or ()}
    rijen = [
        Bevindingrij(
            *waar, tuple(None if cellen is None else cellen.get(waar, ()) for cellen in per_kolom)
        )
        for waar in namen
    ]
    plek_van = {rij.id: nummer for nummer, rij in enumerate(vergelijking.uitlijning.rijen)}

    def order(rij: Bevindingrij) -> tuple[int, int, int, str]:
        plek = plek_van.get(rij.onderwerp, -1)
        return ERNST_VOLGORDE[rij.ernst], _RANG[rij.regel], plek, rij.onderwerp

    return tuple(sorted(rijen, key=order))
