from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.aanvraag import Motivering
from composer.antwoorden import set_motivering
from composer.bewerkingswoorden import edit_in_words
from composer.change import Facet
from composer.codering import codes_of
from composer.operations import (
    FACET_VAN_VELD,
    Bewerking,
    BewerkingGeweigerd,
    add_keuzedelen,
    find_kerntaak,
    find_onderdeel,
    insert_kerntaken,
    insert_werkprocessen,
    move_kerntaken,
    move_step,
    move_werkprocessen,
    remove_keuzedelen,
    remove_onderdelen,
    renumber,
    set_tekst,
    set_titel,
    set_veld,
)
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from tests.composer.lottery import KEUZES, Bewerkingskeuze, edit
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    keuzedeel,
    samenstelling,
)

PLAATSEN = st.none() | st.integers(-2, 7)


def taken(*aantallen: int) -> Samenstelling:
    """Kerntaken with so many werkprocessen each."""
    return samenstelling(
        *(eigen_kerntaak(None, [eigen_werkproces() for _ in range(n)]) for n in aantallen)
    )


def kerntaak_ids(waarde: Samenstelling) -> list[str]:
    return [kerntaak.id for kerntaak in waarde.kerntaken]


def werkproces_ids(waarde: Samenstelling, kerntaak: int) -> list[str]:
    return [werkproces.id for werkproces in waarde.kerntaken[kerntaak].werkprocessen]


def all_ids(waarde: Samenstelling) -> list[str]:
    return [onderdeel.id for onderdeel in waarde.onderdelen]


def contents(waarde: Samenstelling) -> dict[Facet, Any]:
    """What every facet holds."""
    delen = list(waarde.onderdelen)
    teksten = {
        o.id: (o.complexiteit, o.verantwoordelijkheid, o.vakkennis)
        if isinstance(o, GekozenKerntaak)
        else (o.omschrijving, o.resultaat, o.gedrag, o.competenties)
        for o in delen
    }
    velden = [naam for naam, facet in FACET_VAN_VELD.items() if facet is Facet.VELDEN]
    eisen = [naam for naam, facet in FACET_VAN_VELD.items() if facet is Facet.EISEN]
    return {
        Facet.NAAM: waarde.naam,
        Facet.VELDEN: [getattr(waarde, veld) for veld in velden],
        Facet.DELEN: (
            codes_of(waarde),
            [(o.herkomst, o.inhoud_bekend, o.hoofdstuk_gelezen) for o in delen],
        ),
        Facet.TITELS: {o.id: o.titel for o in delen},
        Facet.TEKSTEN: teksten,
        Facet.KEUZEDELEN: waarde.keuzedelen,
        Facet.AANVRAAG: waarde.aanvraag,
        Facet.VERKLARINGEN: waarde.verklaringen,
        Facet.MOTIVERINGEN: waarde.motiveringen,
        Facet.BESLUITEN: waarde.besluiten,
        Facet.EISEN: [getattr(waarde, veld) for veld in eisen],
        Facet.VAKKENNIS: waarde.vakkenniskeuzes,
    }


def own(onderdeel: GekozenKerntaak | GekozenWerkproces) -> object:
    """A part without the content of what is in it, but with its order."""
    if isinstance(onderdeel, GekozenWerkproces):
        return onderdeel
    return replace(onderdeel, werkprocessen=()), [wp.id for wp in onderdeel.werkprocessen]


@given(st.lists(KEUZES, max_size=20))
def test_every_operation_keeps_the_laws(keuzes: list[Bewerkingskeuze]) -> None:
    waarde = taken(2, 0, 3)
    for keuze in keuzes:
        kopie = copy.deepcopy(waarde)
        try:
            na, change = edit(waarde, keuze)
        except BewerkingGeweigerd:
            continue
        assert waarde == kopie, "the previous value is the undo: it may not change"
        ids = all_ids(na)
        assert len(ids) == len(set(ids))
        voor_inhoud, na_inhoud = contents(waarde), contents(na)
        anders = {facet for facet in Facet if voor_inhoud[facet] != na_inhoud[facet]}
        assert anders <= change.facetten
        assert edit_in_words(change)
        _assert_named(waarde, na, change.onderdelen)
        waarde = na


def _assert_named(voor: Samenstelling, na: Samenstelling, genoemd: frozenset[str]) -> None:
    """Every part that came, went or differs is named."""
    eerst = {onderdeel.id: own(onderdeel) for onderdeel in voor.onderdelen}
    nu = {onderdeel.id: own(onderdeel) for onderdeel in na.onderdelen}
    assert {i for i in eerst.keys() | nu.keys() if eerst.get(i) != nu.get(i)} <= genoemd


@given(st.lists(KEUZES, max_size=20))
def test_codes_run_without_gaps_after_any_edit(keuzes: list[Bewerkingskeuze]) -> None:
    waarde = taken(2, 1)
    for keuze in keuzes:
        try:
            waarde, _ = edit(waarde, keuze)
        except BewerkingGeweigerd:
            continue
    verwacht = []
    for k, kerntaak in enumerate(waarde.kerntaken, 1):
        verwacht.append(f"B1-K{k}")
        verwacht += [f"B1-K{k}-W{w}" for w in range(1, len(kerntaak.werkprocessen) + 1)]
    assert list(codes_of(waarde).values()) == verwacht
    assert list(codes_of(waarde)) == all_ids(waarde)


@given(PLAATSEN, st.integers(1, 3))
def test_an_inserted_kerntaak_stands_where_it_was_put(plaats: int | None, aantal: int) -> None:
    waarde = taken(1, 1, 1)
    nieuw = taken(*[2] * aantal).kerntaken
    na = insert_kerntaken(waarde, nieuw, plaats).samenstelling
    p = 3 if plaats is None else min(max(plaats, 0), 3)
    assert na.kerntaken[p : p + aantal] == nieuw
    assert na.kerntaken[:p] + na.kerntaken[p + aantal :] == waarde.kerntaken


@given(PLAATSEN)
def test_an_inserted_werkproces_stands_where_it_was_put(plaats: int | None) -> None:
    waarde = taken(1, 3)
    nieuw = eigen_werkproces()
    na = insert_werkprocessen(waarde, waarde.kerntaken[1].id, [nieuw], plaats).samenstelling
    p = 3 if plaats is None else min(max(plaats, 0), 3)
    assert na.kerntaken[1].werkprocessen[p] == nieuw
    assert na.kerntaken[0] == waarde.kerntaken[0]


@given(st.sets(st.integers(0, 4), min_size=1), PLAATSEN)
def test_moved_kerntaken_stay_together_and_the_others_in_order(
    keuze: set[int], plaats: int | None
) -> None:
    waarde = taken(*[1] * 5)
    ids = kerntaak_ids(waarde)
    gekozen = [ids[i] for i in sorted(keuze)]
    try:
        na = kerntaak_ids(move_kerntaken(waarde, gekozen, plaats).samenstelling)
    except BewerkingGeweigerd:
        na = ids
    voor = ids[: 5 if plaats is None else max(plaats, 0)]
    links = [id_ for id_ in voor if id_ not in gekozen]
    rechts = [id_ for id_ in ids if id_ not in gekozen and id_ not in links]
    assert na == [*links, *gekozen, *rechts]


@given(
    st.sets(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1),
    st.integers(0, 2),
    PLAATSEN,
)
def test_moved_werkprocessen_all_arrive_in_order(
    keuze: set[tuple[int, int]], doel: int, plaats: int | None
) -> None:
    waarde = taken(3, 3, 3)
    alle = [werkproces_ids(waarde, k) for k in range(3)]
    gekozen = [alle[k][w] for k, w in sorted(keuze)]
    try:
        na = move_werkprocessen(waarde, gekozen, kerntaak_ids(waarde)[doel], plaats).samenstelling
    except BewerkingGeweigerd:
        na = waarde
    voor = alle[doel][: 3 if plaats is None else max(plaats, 0)]
    links = [id_ for id_ in voor if id_ not in gekozen]
    rechts = [id_ for id_ in alle[doel] if id_ not in gekozen and id_ not in links]
    for k in range(3):
        verwacht = [*links, *gekozen, *rechts] if k == doel else alle[k]
        weg = [] if k == doel else gekozen
        assert werkproces_ids(na, k) == [id_ for id_ in verwacht if id_ not in weg]


def test_werkprocessen_moved_onto_a_werkproces_go_into_its_kerntaak() -> None:
    waarde = taken(1, 2)
    (los,) = werkproces_ids(waarde, 0)
    op = werkproces_ids(waarde, 1)[0]
    na, change = move_werkprocessen(waarde, [los], op, 0)
    assert werkproces_ids(na, 1) == [los, *werkproces_ids(waarde, 1)]
    assert waarde.kerntaken[1].id in change.onderdelen


def test_a_werkproces_inserted_at_a_werkproces_names_the_kerntaak() -> None:
    waarde = taken(1)
    _, change = insert_werkprocessen(waarde, werkproces_ids(waarde, 0)[0], [eigen_werkproces()])
    assert waarde.kerntaken[0].id in change.onderdelen


@pytest.mark.parametrize("kerntaken", [1, 3])
def test_a_step_down_and_up_is_where_it_was(kerntaken: int) -> None:
    waarde = taken(*[2] * (kerntaken + 1))
    for id_ in (kerntaak_ids(waarde)[0], werkproces_ids(waarde, 0)[0]):
        omlaag = move_step(waarde, [id_], 1).samenstelling
        assert omlaag != waarde
        assert move_step(omlaag, [id_], -1).samenstelling == waarde


def test_a_step_over_the_edge_goes_on_in_the_neighbour() -> None:
    waarde = taken(2, 2)
    laatste = werkproces_ids(waarde, 0)[1]
    na = move_step(waarde, [laatste], 1).samenstelling
    assert werkproces_ids(na, 1)[0] == laatste
    assert move_step(na, [laatste], -1).samenstelling == waarde


def test_removing_a_kerntaak_removes_what_is_in_it() -> None:
    waarde = taken(2, 1)
    eerste, tweede = kerntaak_ids(waarde)
    na, change = remove_onderdelen(waarde, [eerste, *werkproces_ids(waarde, 1)])
    assert all_ids(na) == [tweede]
    assert change.onderdelen == frozenset(all_ids(waarde))


def test_a_title_is_one_line() -> None:
    waarde = taken(1)
    na, _ = set_titel(waarde, waarde.kerntaken[0].id, "  Ontvangt\n gasten ")
    assert na.kerntaken[0].titel == "Ontvangt gasten"


def test_a_text_is_kept_character_for_character() -> None:
    waarde = taken(1)
    (deel,) = werkproces_ids(waarde, 0)
    na, _ = set_tekst(waarde, deel, "gedrag", " - een\n\n - twee ")
    assert na.kerntaken[0].werkprocessen[0].gedrag == " - een\n\n - twee "
    assert na.kerntaken[0].werkprocessen[0].omschrijving


@pytest.mark.parametrize("veld", FACET_VAN_VELD)
def test_a_field_has_one_facet(veld: str) -> None:
    na, change = set_veld(taken(), veld, "iets")
    assert getattr(na, veld) == "iets"
    assert change.facetten == {FACET_VAN_VELD[veld]}


def test_renumbering_forgets_what_the_file_said() -> None:
    taak = replace(eigen_kerntaak(), hoofdstuk_gelezen=4)
    na, change = renumber(samenstelling(taak))
    assert na.kerntaken[0].hoofdstuk_gelezen is None
    assert change.onderdelen == {taak.id}


def test_a_keuzedeel_is_there_once() -> None:
    waarde, change = add_keuzedelen(taken(), [keuzedeel("K0001"), keuzedeel("K0001")])
    assert [kd.code for kd in waarde.keuzedelen] == ["K0001"]
    assert change.onderdelen == {"K0001"}
    assert not remove_keuzedelen(waarde, ["K0001"]).samenstelling.keuzedelen


def test_a_second_motivation_replaces_the_first_and_an_empty_one_takes_it_back() -> None:
    waarde = set_motivering(taken(), Motivering("STR-13", "", "Een.")).samenstelling
    waarde = set_motivering(waarde, Motivering("STR-13", "", "Twee.")).samenstelling
    assert [m.tekst for m in waarde.motiveringen] == ["Twee."]
    assert not set_motivering(waarde, Motivering("STR-13", "", " ")).samenstelling.motiveringen


WAARDE = taken(1, 1)
EEN, ANDER = kerntaak_ids(WAARDE)
(W,) = werkproces_ids(WAARDE, 0)
WEIGERINGEN: dict[str, Callable[[], object]] = {
    "nothing to insert": lambda: insert_kerntaken(WAARDE, []),
    "no werkproces to insert": lambda: insert_werkprocessen(WAARDE, EEN, []),
    "insert into nothing": lambda: insert_werkprocessen(WAARDE, "weg", [eigen_werkproces()]),
    "a kerntaak that is there": lambda: insert_kerntaken(WAARDE, WAARDE.kerntaken[:1]),
    "one kerntaak twice": lambda: insert_kerntaken(taken(), WAARDE.kerntaken[:1] * 2),
    "a werkproces that is there": lambda: insert_werkprocessen(
        WAARDE, ANDER, WAARDE.kerntaken[0].werkprocessen
    ),
    "remove nothing": lambda: remove_onderdelen(WAARDE, []),
    "remove what is gone": lambda: remove_onderdelen(WAARDE, ["weg"]),
    "move to where it is": lambda: move_kerntaken(WAARDE, [EEN], 0),
    "a werkproces among kerntaken": lambda: move_kerntaken(WAARDE, [W], 0),
    "a kerntaak in a kerntaak": lambda: move_werkprocessen(WAARDE, [EEN], ANDER),
    "move into nothing": lambda: move_werkprocessen(WAARDE, [W], "weg"),
    "above the first": lambda: move_step(WAARDE, [EEN], -1),
    "below the last": lambda: move_step(WAARDE, [ANDER], 1),
    "a werkproces above all": lambda: move_step(WAARDE, [W], -1),
    "two kinds": lambda: move_step(WAARDE, [EEN, W], 1),
    "two kerntaken": lambda: move_step(WAARDE, [wp.id for _, wp in WAARDE.werkprocessen], 1),
    "an empty title": lambda: set_titel(WAARDE, EEN, " \n"),
    "a title of nothing": lambda: set_titel(WAARDE, "weg", "Titel"),
    "a text it has not": lambda: set_tekst(WAARDE, EEN, "gedrag", "x"),
    "a text of the other kind": lambda: set_tekst(WAARDE, W, "complexiteit", "x"),
    "a field it has not": lambda: set_veld(WAARDE, "kerntaken", ()),
    "numbers in order": lambda: renumber(WAARDE),
    "a keuzedeel that is there": lambda: add_keuzedelen(
        samenstelling(keuzedelen=(keuzedeel("K0001"),)), [keuzedeel("K0001")]
    ),
    "a keuzedeel that is gone": lambda: remove_keuzedelen(WAARDE, ["K0001"]),
    "find nothing": lambda: find_onderdeel(WAARDE, "weg"),
    "find no kerntaak": lambda: find_kerntaak(WAARDE, "weg"),
}


@pytest.mark.parametrize("poging", WEIGERINGEN.values(), ids=WEIGERINGEN.keys())
def test_what_cannot_be_done_is_refused_in_a_sentence(poging: Callable[[], object]) -> None:
    with pytest.raises(BewerkingGeweigerd, match=r"^[A-Z].*\.$"):
        poging()


def test_an_operation_gives_a_value_and_a_change() -> None:
    uitkomst = set_titel(WAARDE, EEN, "Anders")
    assert isinstance(uitkomst, Bewerking)
    assert uitkomst.change.facetten == {Facet.TITELS}
