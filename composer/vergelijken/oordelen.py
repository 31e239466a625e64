"""The findings of all columns side by side: which rule strikes where, and what was answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from composer.finding import ERNST_VOLGORDE, Ernst, Finding
from composer.findings import Findings
from composer.motivering import answer_to
from composer.regels import REGELS
from composer.vergelijken.maatstaf import Omgevingsdeel, surroundings_differ
from composer.vergelijken.velden import part_rows
from composer.vergelijken.vergelijking import Vergelijking

_RANG: Mapping[str, int] = {regel.id: nummer for nummer, regel in enumerate(REGELS)}


@dataclass(frozen=True, slots=True)
class Oordeel:
    """A finding with the text of the motivation that answers it; "" = nobody answered."""

    finding: Finding
    motivering: str


Uitkomst = Sequence[tuple[str, str, str]]
"""What tells the cells of a row apart: variant, severity and motivation of each finding."""
_Cellen = Mapping[tuple[str, str], tuple[Oordeel, ...]]
"""By rule and what it is about."""


@dataclass(frozen=True, slots=True)
class Bevindingrij:
    """What one rule says about one thing, per column.

    ``onderwerp`` is the id of a row, the code of a keuzedeel, or "" for the whole. A cell is () in
    a column that the rule does not strike, None in one that is not judged. ``alleen_door`` says per
    column in what its surroundings differ from those of the base, where that is all that makes its
    cell another: judged as the base is, it would have the same.
    """

    regel: str
    onderwerp: str
    cellen: tuple[tuple[Oordeel, ...] | None, ...]
    alleen_door: tuple[tuple[Omgevingsdeel, ...], ...]

    @property
    def ernst(self) -> Ernst:
        """The heaviest severity in any column."""
        alle = (oordeel.finding.ernst for cel in self.cellen for oordeel in cel or ())
        return min(alle, key=ERNST_VOLGORDE.__getitem__)

    @property
    def is_gelijk(self) -> bool | None:
        """Whether it strikes all judged columns alike; None = so, but some are not judged."""
        beoordeeld = [outcome_of(cel) for cel in self.cellen if cel is not None]
        if any(uitkomst != beoordeeld[0] for uitkomst in beoordeeld):
            return False
        return True if len(beoordeeld) == len(self.cellen) else None

    @property
    def is_alleen_omgeving(self) -> bool:
        """Whether columns differ, and all of it comes from the surroundings alone."""
        over = [
            outcome_of(cel)
            for cel, delen in zip(self.cellen, self.alleen_door, strict=True)
            if cel is not None and not delen
        ]
        return any(self.alleen_door) and all(uitkomst == over[0] for uitkomst in over)


def outcome_of(cel: Iterable[Oordeel]) -> Uitkomst:
    """What a cell says, to compare it with another."""
    return sorted((o.finding.variant, o.finding.ernst, o.motivering) for o in cel)


def bevindingrijen(
    vergelijking: Vergelijking, basis: int | None = None
) -> tuple[Bevindingrij, ...]:
    """Every rule that strikes in some column, heaviest first, then in the order of the rules.

    Without ``basis``, or with one that is not judged, the first column that is judged is the base.
    This judges the columns where that was not done yet, and those with other surroundings than the
    base also in those of the base.
    """
    plekken = range(len(vergelijking.kolommen))
    plaatsen = part_rows(vergelijking)
    per_kolom = [
        _cells(vergelijking, plek, vergelijking.findings(plek), plaatsen[plek]) for plek in plekken
    ]
    maat = base_of(vergelijking, basis)
    anders = [_differences(vergelijking, plek, maat) for plek in plekken]
    als_basis = [
        _cells(vergelijking, plek, vergelijking.findings_by(plek, maat), plaatsen[plek])
        if anders[plek]
        else None
        for plek in plekken
    ]
    namen = {waar for cellen in per_kolom for waar in cellen or ()}

    def only_by(waar: tuple[str, str], plek: int) -> tuple[Omgevingsdeel, ...]:
        eigen, dan, basiscellen = per_kolom[plek], als_basis[plek], per_kolom[maat]
        if eigen is None or dan is None or basiscellen is None:
            return ()
        doel = outcome_of(basiscellen.get(waar, ()))
        is_anders = outcome_of(eigen.get(waar, ())) != doel
        return anders[plek] if is_anders and outcome_of(dan.get(waar, ())) == doel else ()

    rijen = [
        Bevindingrij(
            *waar,
            tuple(None if cellen is None else cellen.get(waar, ()) for cellen in per_kolom),
            tuple(only_by(waar, plek) for plek in plekken),
        )
        for waar in namen
    ]
    plek_van = {rij.id: nummer for nummer, rij in enumerate(vergelijking.uitlijning.rijen)}

    def order(rij: Bevindingrij) -> tuple[int, int, int, str]:
        plek = plek_van.get(rij.onderwerp, -1)
        return ERNST_VOLGORDE[rij.ernst], _RANG[rij.regel], plek, rij.onderwerp

    return tuple(sorted(rijen, key=order))


def base_of(vergelijking: Vergelijking, basis: int | None) -> int:
    """The column that findings are held against: this one, or the first one that is judged."""
    kolommen = vergelijking.kolommen
    if basis is not None and kolommen[basis].is_document:
        return basis
    return next((plek for plek, kolom in enumerate(kolommen) if kolom.is_document), 0)


def _differences(vergelijking: Vergelijking, plek: int, maat: int) -> tuple[Omgevingsdeel, ...]:
    """In what the surroundings of a judged column differ from those of the base."""
    kolom, basis = vergelijking.kolommen[plek], vergelijking.kolommen[maat]
    return surroundings_differ(basis.omgeving, kolom.omgeving) if kolom.is_document else ()


def _cells(
    vergelijking: Vergelijking,
    plek: int,
    findings: Findings | None,
    plaatsen: Mapping[str, str],
) -> _Cellen | None:
    """The findings of a column by rule and row, with their motivations; None = not judged."""
    if findings is None:
        return None
    motiveringen = vergelijking.kolommen[plek].samenstelling.motiveringen
    cellen: dict[tuple[str, str], tuple[Oordeel, ...]] = {}
    for finding in findings.alle:
        antwoord = answer_to(finding, motiveringen)
        oordeel = Oordeel(finding, antwoord[0].tekst if antwoord else "")
        waar = finding.regel, plaatsen.get(finding.onderdeel, finding.onderdeel)
        cellen[waar] = (*cellen.get(waar, ()), oordeel)
    return cellen
