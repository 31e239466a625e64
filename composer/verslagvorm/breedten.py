"""How wide the columns of a table are on paper: from the words in them, so that none is broken.

In points. Letters count as those of the widest font that a report may be shown in (DejaVu Sans), so
that what fits here fits everywhere and every form has the same columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from composer.verslagvorm.blokken import Cel, Tabel
from composer.verslagvorm.papier import LETTER, RUIMTE, WIT

LANGSTE: Final = 170.0
"""What is longer is no word but an address or the like: it may be broken."""

_HEEL: Final = 14
"""Signs of the longest word that is not broken at its hyphens."""
_VET: Final = 1.12
"""How much wider a heading is than a text."""
_WENS: Final = RUIMTE / 2
"""More no column asks for; running text is as legible on more lines."""
_VASTE_WENS: Final = RUIMTE / 5
_SMALST: Final = 20.0
_GEWOON: Final = 0.65
_BREEDTEN: Final = {
    letter: breedte
    for breedte, letters in (
        (0.33, " "),
        (0.45, "fijlrtI.,:;!'|-/()[]·"),
        (0.60, 'ckszvxyFJL"„”“'),
        (0.80, "wABCDGHKNOQRUVXZ&"),
        (1.00, "mMW%@—…+=<>→€"),
    )
    for letter in letters
}
_WIJD: Final = 0x2E80
"""From here on are the scripts and signs that fill a square."""


def lay_out(tabel: Tabel) -> Iterator[tuple[Tabel, tuple[float, ...]]]:
    """The table with the width of each column; in pieces where not all columns fit on the paper.

    Each piece begins with the columns that say what a row is about, and fills the paper.
    """
    maten = [_measure(tabel, plek) for plek in range(len(tabel.koppen))]
    for plekken in _groups([smalst for smalst, _ in maten], tabel.vast):
        deel = tabel if len(plekken) == len(maten) else _only(tabel, plekken)
        yield deel, _widths(deel, [maten[plek] for plek in plekken])


def width_of(tekst: str, *, is_kop: bool = False) -> float:
    """How wide a text on one line is at most."""
    em = sum(_BREEDTEN.get(t, _GEWOON if ord(t) < _WIJD else 1.0) for t in tekst)
    return em * LETTER * (_VET if is_kop else 1.0)


def words_of(tekst: str) -> Iterator[str]:
    """What is not to be broken: words, and of a long one what is between its hyphens."""
    for woord in tekst.split():
        if stays_whole(woord) or "-" not in woord:
            yield woord
        else:
            *begin, laatste = woord.split("-")
            yield from (f"{stuk}-" for stuk in begin)
            yield laatste


def stays_whole(woord: str) -> bool:
    """Whether a word is not to be broken at its hyphens: codes and dates are that short."""
    return len(woord) <= _HEEL


def _measure(tabel: Tabel, plek: int) -> tuple[float, float]:
    """The least that a column needs for its words, and what it would like for its lines."""
    smalst = wens = 0.0
    teksten: list[tuple[Cel, bool]] = [(tabel.koppen[plek], True)]
    teksten += dict.fromkeys((rij[plek], False) for rij in tabel.rijen)
    for cel, is_kop in teksten:
        for regel in str(cel).split("\n"):
            # A long text asks for all that there is; its lines need no measuring.
            breed = _WENS if len(regel) > _WENS else width_of(regel, is_kop=is_kop)
            wens = max(wens, breed)
            if breed > smalst:
                smalst = max(smalst, *_word_widths(regel, is_kop))
    smalst = max(smalst, _SMALST)
    return smalst + 2 * WIT, min(max(wens, smalst), _WENS) + 2 * WIT


def _word_widths(regel: str, is_kop: bool) -> Iterator[float]:
    yield 0.0
    for woord in dict.fromkeys(words_of(regel)):
        yield min(width_of(woord, is_kop=is_kop), LANGSTE)


def _groups(smalst: Sequence[float], vast: int) -> list[tuple[int, ...]]:
    """The places of the columns of each piece: as few as can be, as even as can be."""
    rest = len(smalst) - vast
    for aantal in range(1, rest + 1):
        grenzen = [vast + rest * deel // aantal for deel in range(aantal + 1)]
        groepen = [(*range(vast), *range(van, tot)) for van, tot in pairwise(grenzen)]
        if aantal == rest or all(sum(smalst[p] for p in g) <= RUIMTE for g in groepen):
            return groepen
    return [tuple(range(vast))]


def _only(tabel: Tabel, plekken: Sequence[int]) -> Tabel:
    koppen = tuple(tabel.koppen[plek] for plek in plekken)
    rijen = tuple(tuple(rij[plek] for plek in plekken) for rij in tabel.rijen)
    return replace(tabel, koppen=koppen, rijen=rijen)


def _widths(tabel: Tabel, maten: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """Together as wide as the paper."""
    if tabel.is_gelijk and len(maten) > tabel.vast:
        for vaste in (
            [max(smalst, min(wens, _VASTE_WENS)) for smalst, wens in maten[: tabel.vast]],
            [smalst for smalst, _ in maten[: tabel.vast]],
        ):
            aantal = len(maten) - tabel.vast
            elk = (RUIMTE - sum(vaste)) / aantal
            if elk >= max(smalst for smalst, _ in maten[tabel.vast :]):
                return (*vaste, *[elk] * aantal)
    return _shared(maten)


def _shared(maten: Sequence[tuple[float, float]]) -> tuple[float, ...]:
    """What each would like as far as that is no more than its share; the others divide the rest."""
    smalst, wens = (sum(maat[welke] for maat in maten) for welke in (0, 1))
    if wens <= RUIMTE:
        return tuple(breed * RUIMTE / wens for _, breed in maten)
    if smalst >= RUIMTE:
        return tuple(smal * RUIMTE / smalst for smal, _ in maten)
    klaar = dict[int, float]()
    while nieuw := _modest(maten, klaar):
        klaar |= nieuw
    over = [plek for plek in range(len(maten)) if plek not in klaar]
    smalst, wens = (sum(maten[plek][welke] for plek in over) for welke in (0, 1))
    deel = (RUIMTE - sum(klaar.values()) - smalst) / (wens - smalst)
    gedeeld = {plek: maten[plek][0] + (maten[plek][1] - maten[plek][0]) * deel for plek in over}
    alle = klaar | gedeeld
    return tuple(alle[plek] for plek in range(len(maten)))


def _modest(maten: Sequence[tuple[float, float]], klaar: Mapping[int, float]) -> dict[int, float]:
    """The next columns to get what they would like: it leaves the others their words."""
    over = {plek: maat for plek, maat in enumerate(maten) if plek not in klaar}
    ruimte = RUIMTE - sum(klaar.values())
    nieuw = {plek: wens for plek, (_, wens) in over.items() if wens <= ruimte / len(over)}
    nodig = sum(smalst for plek, (smalst, _) in over.items() if plek not in nieuw)
    return nieuw if sum(nieuw.values()) + nodig <= ruimte else {}
