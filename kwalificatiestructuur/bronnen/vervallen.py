"""The sheet of the crebo list that says which codes lapsed, and what replaces them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen.records import CREBO, MAX_VOOR_KOP, Tabel
from kwalificatiestructuur.bronnen.waarden import crebos_in, date_of, label_of
from kwalificatiestructuur.elementen import Vervanging
from kwalificatiestructuur.meldingen import Meldingen

_NIEUW: Final = ("vervang", "opvolg", "nieuw")
_DATUM: Final = ("datum", "per", "einde", "vervallen", "laatste")


def is_lapsed(tabel: Tabel) -> bool:
    """Whether a sheet is about lapsed codes: its name says so."""
    return label_of(tabel.naam).startswith(("verval", "vervang"))


@dataclass(frozen=True, slots=True)
class _Kolommen:
    oud: tuple[int, ...] = ()
    nieuw: tuple[int, ...] = ()
    datum: tuple[int, ...] = ()


def read_lapsed(tabel: Tabel, pad: Path, meldingen: Meldingen) -> tuple[Vervanging, ...]:
    """Every code that lapsed, once; what several rows say of one code is taken together.

    Without headers that we know, the first code of a row lapsed and the others replace it.
    """
    kolommen = _Kolommen()
    gevonden: dict[str, Vervanging] = {}
    for plaats, rij in enumerate(tabel.rijen):
        if plaats < MAX_VOOR_KOP and (koppen := _columns(rij.cellen)):
            kolommen = koppen
            continue
        oud, nieuw = _codes(rij.cellen, kolommen)
        if not oud:
            if nieuw:
                meldingen.add(
                    f"er staat niet welke code door {nieuw[0]} is vervangen; de rij telt niet mee",
                    f"{pad.name}, blad „{tabel.naam}”, rij {rij.nummer}: ",
                )
            continue
        datum = _date(rij.cellen, kolommen.datum)
        for code in oud:
            eerder = gevonden.get(code, Vervanging(code))
            anders = dict.fromkeys((*eerder.nieuw, *(n for n in nieuw if n != code)))
            gevonden[code] = Vervanging(code, tuple(anders), eerder.datum or datum)
    return tuple(gevonden.values())


def _columns(cellen: Sequence[str]) -> _Kolommen | None:
    """What the columns mean; None when the row is no header."""
    if any(map(crebos_in, cellen)):
        return None
    labels = [label_of(cel) for cel in cellen]
    nieuw = _places(labels, lambda label: any(woord in label for woord in _NIEUW))
    oud = _places(labels, lambda label: label in CREBO or "code" in label or "crebo" in label)
    oud = tuple(plaats for plaats in oud if plaats not in nieuw)
    if not oud and not nieuw:
        return None
    datum = _places(labels, lambda label: any(woord in label for woord in _DATUM))
    return _Kolommen(oud, nieuw, datum)


def _places(labels: Sequence[str], past: Callable[[str], bool]) -> tuple[int, ...]:
    return tuple(plaats for plaats, label in enumerate(labels) if label and past(label))


def _codes(cellen: Sequence[str], kolommen: _Kolommen) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The codes that lapsed and those in their place."""
    oud = _in(cellen, kolommen.oud)
    nieuw = _in(cellen, kolommen.nieuw)
    if kolommen.oud and kolommen.nieuw:
        return oud, nieuw
    alle = _in(cellen, range(len(cellen)))
    if kolommen.nieuw:
        return tuple(code for code in alle if code not in nieuw)[:1], nieuw
    return alle[:1], alle[1:]


def _in(cellen: Sequence[str], plaatsen: Iterable[int]) -> tuple[str, ...]:
    gevonden = (crebos_in(cellen[plaats]) for plaats in plaatsen if plaats < len(cellen))
    return tuple(dict.fromkeys(code for codes in gevonden for code in codes))


def _date(cellen: Sequence[str], plaatsen: Iterable[int]) -> date | None:
    data = (date_of(cellen[plaats]) for plaats in plaatsen if plaats < len(cellen))
    return next((datum for datum in data if datum is not None), None)
