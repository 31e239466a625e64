"""Operations as the window asks for them: made of those of ``composer.operations``.

Each takes a composition and gives the next one and what changed, so it is one step to undo.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from app.samenstelling.plaats import Plaats
from composer.change import Bewerkingsnaam, Change, Facet
from composer.operations import (
    Bewerking,
    BewerkingGeweigerd,
    Onderdeel,
    add_keuzedelen,
    find_kerntaak,
    find_onderdeel,
    insert_kerntaken,
    insert_werkprocessen,
    move_kerntaken,
    move_werkprocessen,
)
from composer.samenstelling import SOORT_BIJ_NIVEAU, GekozenKerntaak, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.fouten import OnbekendOnderdeel

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


def add_bronnen(
    samenstelling: Samenstelling,
    structuur: Kwalificatiestructuur,
    bronnen: Sequence[Bronverwijzing],
    plaats: Plaats,
) -> Bewerking:
    """Copy parts of the structure to a place.

    Whole kerntaken come among the kerntaken. Loose werkprocessen go into the kerntaak of the place,
    or become one new kerntaak together where the place is among the kerntaken.
    """
    from composer.copy_parts import copy_as_kerntaak, copy_kerntaak, copy_werkproces

    heel = list(dict.fromkeys(bron for bron in bronnen if not bron.is_werkproces))
    los = [b for b in dict.fromkeys(bronnen) if b.is_werkproces and b.kerntaak not in heel]
    stappen: list[Callable[[Samenstelling], Bewerking]] = []
    with _refusing():
        kerntaken = [copy_kerntaak(structuur, bron) for bron in heel]
        if plaats.kerntaak and los:
            werkprocessen = [copy_werkproces(structuur, bron) for bron in los]
            stappen.append(
                lambda s: insert_werkprocessen(s, plaats.kerntaak, werkprocessen, plaats.positie)
            )
        elif los:
            kerntaken.append(copy_as_kerntaak(structuur, los))
    if kerntaken:
        positie = _among_kerntaken(samenstelling, plaats)
        stappen.append(lambda s: insert_kerntaken(s, kerntaken, positie))
    if not stappen:
        raise BewerkingGeweigerd("Er is niets gekozen om toe te voegen.")
    return _together(samenstelling, stappen)


def place_onderdelen(
    samenstelling: Samenstelling, ids: Collection[str], plaats: Plaats
) -> Bewerking:
    """Move own parts to a place; a kerntaak takes its werkprocessen along."""
    kerntaken = {kt.id for kt in samenstelling.kerntaken if kt.id in ids}
    mee = {wp.id for kt, wp in samenstelling.werkprocessen if kt.id in kerntaken}
    werkprocessen = set(ids) - kerntaken - mee
    if kerntaken and werkprocessen:
        raise BewerkingGeweigerd("Kies alleen kerntaken of alleen werkprocessen.")
    if kerntaken:
        return move_kerntaken(samenstelling, kerntaken, _among_kerntaken(samenstelling, plaats))
    kerntaak, positie = _in_kerntaak(samenstelling, plaats)
    return move_werkprocessen(samenstelling, werkprocessen, kerntaak, positie)


def add_keuzedelen_from(
    samenstelling: Samenstelling, structuur: Kwalificatiestructuur, codes: Iterable[str]
) -> Bewerking:
    """Add the keuzedelen with these codes, as the register has them in the first school year."""
    from composer.copy_parts import copy_keuzedeel

    with _refusing():
        keuzedelen = [copy_keuzedeel(structuur, code, samenstelling.startdatum) for code in codes]
    return add_keuzedelen(samenstelling, keuzedelen)


def restore_bron(
    samenstelling: Samenstelling, structuur: Kwalificatiestructuur, onderdeel_id: str
) -> Bewerking:
    """Give a part the title, texts and lists of its source again, as the structure has them now."""
    from composer.copy_parts import copy_kerntaak, copy_werkproces

    huidig = find_onderdeel(samenstelling, onderdeel_id)
    if huidig.herkomst is None:
        raise BewerkingGeweigerd("Dit onderdeel heeft geen bron om naar terug te gaan.")
    with _refusing():
        if isinstance(huidig, GekozenKerntaak):
            bron = copy_kerntaak(structuur, huidig.herkomst.bron, werkprocessen=())
            nieuw: Onderdeel = replace(bron, id=huidig.id, werkprocessen=huidig.werkprocessen)
        else:
            nieuw = replace(copy_werkproces(structuur, huidig.herkomst.bron), id=huidig.id)
    if huidig.inhoud_bekend and not nieuw.inhoud_bekend:
        raise BewerkingGeweigerd(
            "De geladen structuur heeft van dit onderdeel alleen de titel; laad eerst het "
            "XML-bestand van SBB."
        )
    kerntaken = tuple(_exchange(kt, nieuw) for kt in samenstelling.kerntaken)
    change = Change(
        frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
        frozenset({onderdeel_id}),
        Bewerkingsnaam.BRONTEKST_TERUGZETTEN,
    )
    return Bewerking(replace(samenstelling, kerntaken=kerntaken), change)


def choose_niveau(samenstelling: Samenstelling, niveau: int | None) -> Bewerking:
    """Set the level; the kind of training follows, unless the user chose another one."""
    soort = samenstelling.soort_opleiding
    if soort in ("", SOORT_BIJ_NIVEAU.get(samenstelling.niveau or 0)):
        soort = SOORT_BIJ_NIVEAU.get(niveau or 0, "")
    nieuw = replace(samenstelling, niveau=niveau, soort_opleiding=soort)
    change = Change(
        frozenset({Facet.VELDEN}),
        frozenset({"niveau", "soort_opleiding"}),
        Bewerkingsnaam.VELD_WIJZIGEN,
        (("veld", "niveau"),),
    )
    return Bewerking(nieuw, change)


def place_after(samenstelling: Samenstelling, gekozen: Collection[str]) -> Plaats:
    """Where something new goes: after the last chosen part, else at the end."""
    plaats = Plaats()
    for kerntaak in samenstelling.kerntaken:
        if kerntaak.id in gekozen:
            plaats = Plaats(kerntaak.id)
        for positie, werkproces in enumerate(kerntaak.werkprocessen, start=1):
            if werkproces.id in gekozen:
                plaats = Plaats(kerntaak.id, positie)
    return plaats


def added_ids(voor: Samenstelling, na: Samenstelling) -> tuple[str, ...]:
    """The parts that are new; of a new kerntaak not also its werkprocessen."""
    er_al = {deel.id for deel in voor.onderdelen}
    nieuw = [kt.id for kt in na.kerntaken if kt.id not in er_al]
    nieuw += [wp.id for kt, wp in na.werkprocessen if wp.id not in er_al and kt.id not in nieuw]
    return tuple(nieuw)


def _exchange(kerntaak: GekozenKerntaak, nieuw: Onderdeel) -> GekozenKerntaak:
    """The kerntaak with the new part in the place of the one with the same id."""
    if isinstance(nieuw, GekozenKerntaak):
        return nieuw if kerntaak.id == nieuw.id else kerntaak
    werkprocessen = tuple(nieuw if wp.id == nieuw.id else wp for wp in kerntaak.werkprocessen)
    return replace(kerntaak, werkprocessen=werkprocessen)


def _among_kerntaken(samenstelling: Samenstelling, plaats: Plaats) -> int | None:
    if not plaats.kerntaak:
        return plaats.positie
    return samenstelling.kerntaken.index(find_kerntaak(samenstelling, plaats.kerntaak)) + 1


def _in_kerntaak(samenstelling: Samenstelling, plaats: Plaats) -> tuple[str, int | None]:
    """A place among the kerntaken means: at the end of the kerntaak above it."""
    if plaats.kerntaak:
        return plaats.kerntaak, plaats.positie
    if plaats.positie == 0:
        return samenstelling.kerntaken[0].id, 0
    boven = len(samenstelling.kerntaken) if plaats.positie is None else plaats.positie
    return samenstelling.kerntaken[boven - 1].id, None


def _together(
    samenstelling: Samenstelling, stappen: Sequence[Callable[[Samenstelling], Bewerking]]
) -> Bewerking:
    """Several operations as one."""
    if len(stappen) == 1:
        return stappen[0](samenstelling)
    change = Change(frozenset(), naam=Bewerkingsnaam.ONDERDELEN_TOEVOEGEN)
    for stap in stappen:
        samenstelling, volgende = stap(samenstelling)
        change = replace(
            change,
            facetten=change.facetten | volgende.facetten,
            onderdelen=change.onderdelen | volgende.onderdelen,
        )
    return Bewerking(samenstelling, change)


@contextmanager
def _refusing() -> Iterator[None]:
    """What the structure does not have is a refusal with the same sentence."""
    try:
        yield
    except OnbekendOnderdeel as fout:
        melding = str(fout)
        raise BewerkingGeweigerd(f"{melding[:1].upper()}{melding[1:]}.") from fout
