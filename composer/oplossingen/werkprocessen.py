"""Fixes for a kerntaak with too few werkprocessen (STR-13)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from functools import partial

from composer.change import Bewerkingsnaam
from composer.copy_parts import copy_werkproces
from composer.finding import Finding
from composer.operations import (
    Bewerking,
    find_kerntaak,
    insert_werkprocessen,
    move_werkprocessen,
    remove_onderdelen,
)
from composer.oplossingen.oplossing import Oplossing, can_be_chosen_again, chain, oplossing
from composer.overlap.delen import deelsleutel
from composer.regels.context import Context
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import werkprocessen_of


def take_rest(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """The werkprocessen of its source that are nowhere in the composition, in their order."""
    kerntaak = find_kerntaak(context.samenstelling, finding.onderdeel)
    if kerntaak.herkomst is None:
        return
    bron = kerntaak.herkomst.bron
    try:
        alle = werkprocessen_of(context.structuur, bron.crebo, bron.code)
    except OnbekendOnderdeel:
        return
    aanwezig = {deel.sleutel for deel in context.delen}
    nieuwe = tuple(
        copy_werkproces(context.structuur, Bronverwijzing(bron.crebo, code))
        for code, werkproces in alle
        if werkproces.sleutel not in aanwezig
    )
    plaatsen = {werkproces.sleutel: i for i, (_, werkproces) in enumerate(alle)}
    bewerk = partial(_insert_all, context.structuur, plaatsen, nieuwe, kerntaak.id)
    yield oplossing("neem_rest", kerntaak.id, bewerk, aantal=len(nieuwe), bron=str(bron))


def move_elsewhere(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """Its werkprocessen to the kerntaak that fits best, and the kerntaak itself goes."""
    kerntaak = find_kerntaak(context.samenstelling, finding.onderdeel)
    anderen = [kt for kt in context.samenstelling.kerntaken if kt is not kerntaak]
    passend = {kt.id: min(_fit(wp, kt) for wp in kerntaak.werkprocessen) for kt in anderen}
    doel = max(passend, key=lambda id_: passend[id_], default="")
    if doel and passend[doel]:
        yield oplossing(
            "verplaats_naar",
            f"{kerntaak.id}:{doel}",
            partial(_move_all, kerntaak.id, doel),
            veilig=can_be_chosen_again(context.structuur, replace(kerntaak, werkprocessen=())),
            onderdeel=kerntaak.id,
            doel=doel,
        )


def _fit(werkproces: GekozenWerkproces, kerntaak: GekozenKerntaak) -> int:
    """How near a werkproces is to a kerntaak: 3 its own, 2 its kwalificatie, 1 a part of that."""
    if werkproces.herkomst is None:
        return 0
    bron = werkproces.herkomst.bron
    taakbron = kerntaak.herkomst.bron if kerntaak.herkomst else None
    if taakbron == bron.kerntaak:
        return 3
    if taakbron and taakbron.crebo == bron.crebo:
        return 2
    herkomsten = (wp.herkomst for wp in kerntaak.werkprocessen)
    return int(any(h is not None and h.bron.crebo == bron.crebo for h in herkomsten))


def _move_all(kerntaak_id: str, doel: str, samenstelling: Samenstelling) -> Bewerking:
    kerntaak = find_kerntaak(samenstelling, kerntaak_id)
    ids: Set[str] = {wp.id for wp in kerntaak.werkprocessen}
    een, meer = Bewerkingsnaam.WERKPROCES_VERPLAATSEN, Bewerkingsnaam.WERKPROCESSEN_VERPLAATSEN
    return chain(
        samenstelling,
        partial(move_werkprocessen, ids=ids, kerntaak_id=doel),
        partial(remove_onderdelen, ids={kerntaak_id}),
        naam=een if len(ids) == 1 else meer,
        aantal=len(ids),
    )


def _insert_all(
    structuur: Kwalificatiestructuur,
    plaatsen: Mapping[str, int],
    nieuwe: tuple[GekozenWerkproces, ...],
    kerntaak_id: str,
    samenstelling: Samenstelling,
) -> Bewerking:
    stappen = (partial(_insert_one, structuur, plaatsen, nieuw, kerntaak_id) for nieuw in nieuwe)
    een, meer = Bewerkingsnaam.WERKPROCES_TOEVOEGEN, Bewerkingsnaam.WERKPROCESSEN_TOEVOEGEN
    naam = een if len(nieuwe) == 1 else meer
    return chain(samenstelling, *stappen, naam=naam, aantal=len(nieuwe))


def _insert_one(
    structuur: Kwalificatiestructuur,
    plaatsen: Mapping[str, int],
    nieuw: GekozenWerkproces,
    kerntaak_id: str,
    samenstelling: Samenstelling,
) -> Bewerking:
    """Behind the last one that stands before it in the source, else in front."""

    def place_of(werkproces: GekozenWerkproces) -> int:
        return plaatsen.get(deelsleutel(structuur, werkproces.herkomst), len(plaatsen))

    werkprocessen = find_kerntaak(samenstelling, kerntaak_id).werkprocessen
    eerdere = (i + 1 for i, wp in enumerate(werkprocessen) if place_of(wp) < place_of(nieuw))
    positie = max(eerdere, default=0)
    return insert_werkprocessen(samenstelling, kerntaak_id, [nieuw], positie)
