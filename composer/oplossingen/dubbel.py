"""Fixes for a part that stands in the composition twice (STR-11, STR-12)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial

from composer.change import Bewerkingsnaam
from composer.finding import Finding
from composer.operations import (
    Bewerking,
    Onderdeel,
    find_kerntaak,
    move_werkprocessen,
    remove_onderdelen,
)
from composer.oplossingen.oplossing import Oplossing, Stap, chain, oplossing
from composer.regels import str_11
from composer.regels.context import Context
from composer.samenstelling import GekozenKerntaak, Samenstelling


def drop_duplicate(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """One of the two goes: first the one that is missed least, else the later one."""
    deel = context.onderdeel_by_id[finding.onderdeel]
    for ander in (context.onderdeel_by_id[id_] for id_ in finding.betrokken[:1]):
        keuzes = [(deel, ander), (ander, deel)]
        for weg, blijft in sorted(keuzes, key=lambda keuze: _regret(*keuze)):
            if isinstance(weg, GekozenKerntaak) and isinstance(blijft, GekozenKerntaak):
                yield _merge(context, weg, blijft)
            else:
                yield oplossing(
                    "verwijder_dubbel",
                    weg.id,
                    partial(remove_onderdelen, ids={weg.id}),
                    veilig=not _loses(weg, blijft),
                    onderdeel=weg.id,
                    blijft=blijft.id,
                )


def drop_alike(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """STR-12: the same for two that are only alike; whether they are one, a person judges."""
    for weg in drop_duplicate(context, finding):
        yield replace(weg, is_veilig=False)


def _regret(weg: Onderdeel, blijft: Onderdeel) -> tuple[bool, bool]:
    return _loses(weg, blijft), weg.herkomst is not None


def _loses(weg: Onderdeel, blijft: Onderdeel) -> bool:
    """Whether words of one's own go with the one that the other does not have."""
    is_eigen = weg.herkomst is None or weg.is_afwijkend
    return is_eigen and weg.teksthash != blijft.teksthash


def _merge(context: Context, weg: GekozenKerntaak, blijft: GekozenKerntaak) -> Oplossing:
    """The one kerntaak goes; its werkprocessen that stand nowhere else move to the other."""
    dubbel = _repeated(context, weg)
    veilig = not _loses(weg, blijft) and not any(
        _loses(wp, dubbel[wp.id]) for wp in weg.werkprocessen if wp.id in dubbel
    )
    return oplossing(
        "voeg_samen",
        weg.id,
        partial(_move_and_drop, weg.id, blijft.id, frozenset(dubbel)),
        veilig=veilig,
        onderdeel=weg.id,
        blijft=blijft.id,
    )


def _repeated(context: Context, weg: GekozenKerntaak) -> dict[str, Onderdeel]:
    """The werkprocessen of a kerntaak that also stand in a part that stays, with that part."""
    delen, hier = context.onderdeel_by_id, {wp.id for wp in weg.werkprocessen}
    dubbel: dict[str, Onderdeel] = {}
    for uitkomst in str_11.check(context):
        later, eerder = uitkomst.onderdeel, uitkomst.betrokken[0]
        if later in hier:
            dubbel[later] = delen[eerder]
        elif eerder in hier:
            dubbel[eerder] = delen[later]
    return dubbel


def _move_and_drop(
    weg: str, blijft: str, dubbel: Collection[str], samenstelling: Samenstelling
) -> Bewerking:
    kerntaak = find_kerntaak(samenstelling, weg)
    over = {wp.id for wp in kerntaak.werkprocessen} - set(dubbel)
    stappen: list[Stap] = [partial(remove_onderdelen, ids={weg})]
    if over:
        stappen.insert(0, partial(move_werkprocessen, ids=over, kerntaak_id=blijft))
    return chain(samenstelling, *stappen, naam=Bewerkingsnaam.KERNTAKEN_SAMENVOEGEN)
