"""The chosen keuzedelen, their sentences and their pairs, as the tables show them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from composer.codering import codes_of
from composer.overlap.keuzedelen import Keuzedeelstand, Onderling, Toestand, onderlinge_overlap
from composer.overlap.tekstoverlap import Tekstoverlap, Zinoverlap
from composer.regels.context import Context


@dataclass(frozen=True, slots=True)
class Zinrij:
    """A sentence of a description; ``overlap`` None = it stands in no part, as far as is known.

    ``waar`` is the code and title of the part that has it too.
    """

    plek: int
    zin: str
    waar: str = ""
    overlap: Zinoverlap | None = None


@dataclass(frozen=True, slots=True)
class Paarrij:
    """Two chosen keuzedelen that have something in common, with their names."""

    onderling: Onderling
    een: str
    ander: str


@dataclass(frozen=True, slots=True)
class Keuzedeelbeeld:
    """What is shown of the keuzedelen of a composition.

    ``zonder_beschrijving`` are the codes of which only the title is known, ``te_vragen`` those with
    a source of which nothing is published.
    """

    standen: tuple[Keuzedeelstand, ...] = ()
    paren: tuple[Paarrij, ...] = ()
    zonder_beschrijving: frozenset[str] = frozenset()
    te_vragen: frozenset[str] = frozenset()


def keuzedeelbeeld_of(context: Context) -> Keuzedeelbeeld:
    """The chosen keuzedelen, each once, in order."""
    standen = context.keuzedeelstanden
    gegevens = context.keuzedeelgegevens
    namen = {keuzedeel.code: keuzedeel.naam for keuzedeel in gegevens}
    stil = (
        stand.code
        for stand in standen
        if any(bron.toestand is Toestand.GEEN_INFORMATIE for bron in stand.per_bron)
    )
    return Keuzedeelbeeld(
        standen,
        tuple(Paarrij(p, namen[p.een], namen[p.ander]) for p in onderlinge_overlap(context)),
        frozenset(keuzedeel.code for keuzedeel in gegevens if not keuzedeel.beschrijving),
        frozenset(stil),
    )


def zinrijen_of(context: Context, overlap: Tekstoverlap) -> Iterator[Zinrij]:
    """The sentences that stand in a part too, then those that remain; each in order."""
    codes = codes_of(context.samenstelling)
    for plek, zin in enumerate(overlap.gelijk):
        onderdeel = context.onderdeel_by_id[zin.onderdeel]
        waar = f"{codes[onderdeel.id]} {' '.join(onderdeel.titel.split())}"
        yield Zinrij(plek, zin.zin, waar, zin)
    for plek, over in enumerate(overlap.over, start=len(overlap.gelijk)):
        yield Zinrij(plek, over)
