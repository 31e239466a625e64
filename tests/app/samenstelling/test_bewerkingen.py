from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from app.samenstelling.bewerkingen import (
    add_bronnen,
    add_keuzedelen_from,
    added_ids,
    choose_niveau,
    place_after,
    place_onderdelen,
    restore_bron,
)
from app.samenstelling.plaats import Plaats
from composer.bewerkingswoorden import edit_in_words
from composer.copy_parts import copy_kerntaak
from composer.operations import BewerkingGeweigerd, set_titel
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Keuzedeel
from tests.composer.samenstellingen import eigen_structuur

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

BEGIN = Samenstelling(
    "s",
    kerntaken=(
        GekozenKerntaak(
            "K", "Kookt", werkprocessen=(GekozenWerkproces("a", "A"), GekozenWerkproces("b", "B"))
        ),
        GekozenKerntaak("L", "Levert", werkprocessen=(GekozenWerkproces("c", "C"),)),
    ),
)


def bron(code: str, crebo: str = "25168") -> Bronverwijzing:
    return Bronverwijzing(crebo, code)


def titels(samenstelling: Samenstelling) -> list[tuple[str, list[str]]]:
    return [(kt.titel, [wp.titel for wp in kt.werkprocessen]) for kt in samenstelling.kerntaken]


def tree(samenstelling: Samenstelling) -> dict[str, str]:
    return {kt.id: "".join(wp.id for wp in kt.werkprocessen) for kt in samenstelling.kerntaken}


def test_werkprocessen_go_into_a_kerntaak(structuur: Kwalificatiestructuur) -> None:
    na, change = add_bronnen(BEGIN, structuur, [bron("K2-W1"), bron("K2-W1")], Plaats("K", 1))
    assert titels(na)[0] == ("Kookt", ["A", "Controleert de voorraad", "B"])
    assert edit_in_words(change) == "werkproces toevoegen"
    assert added_ids(BEGIN, na) == (na.kerntaken[0].werkprocessen[1].id,)


def test_between_kerntaken_they_become_one_together(structuur: Kwalificatiestructuur) -> None:
    na, _ = add_bronnen(BEGIN, structuur, [bron("K2-W1"), bron("K1-W3")], Plaats("", 1))
    assert titels(na)[1] == ("Bewaakt de voorraad", ["Controleert de voorraad", "Ontvangt gasten"])
    assert added_ids(BEGIN, na) == (na.kerntaken[1].id,)


def test_a_whole_kerntaak_stays_whole(structuur: Kwalificatiestructuur) -> None:
    gekozen = [bron("K2"), bron("K2-W1"), bron("K1-W3")]
    na, change = add_bronnen(BEGIN, structuur, gekozen, Plaats("K"))
    assert [titel for titel, _ in titels(na)] == ["Kookt", "Bewaakt de voorraad", "Levert"]
    assert titels(na)[0][1] == ["A", "B", "Ontvangt gasten"]
    assert len(na.kerntaken[1].werkprocessen) == 3
    assert edit_in_words(change) == "onderdelen toevoegen"
    assert set(added_ids(BEGIN, na)) <= change.onderdelen


def test_what_is_not_there_is_refused_with_a_sentence(structuur: Kwalificatiestructuur) -> None:
    with pytest.raises(BewerkingGeweigerd, match=r"^Kwalificatie 1 komt niet voor .*\.$"):
        add_bronnen(BEGIN, structuur, [bron("K1", "1")], Plaats())
    with pytest.raises(BewerkingGeweigerd, match=r"^Er is niets gekozen"):
        add_bronnen(BEGIN, structuur, [], Plaats())
    with pytest.raises(BewerkingGeweigerd, match=r"^Keuzedeel X komt niet voor"):
        add_keuzedelen_from(BEGIN, structuur, ["X"])


def test_keuzedelen_come_from_the_register(structuur: Kwalificatiestructuur) -> None:
    na, _ = add_keuzedelen_from(BEGIN, structuur, ["K0061"])
    assert na.keuzedelen[0].code == "K0061"
    assert na.keuzedelen[0].titel


@pytest.mark.parametrize(("startjaar", "sbu"), [(2017, 240), (2018, 480), (None, None)])
def test_a_keuzedeel_has_the_size_of_the_first_school_year(
    startjaar: int | None, sbu: int | None
) -> None:
    records = (
        Keuzedeel("K0500", "Oud", 240, date(2016, 8, 1), date(2018, 7, 31)),
        Keuzedeel("K0500", "Nieuw", 480, date(2018, 8, 1)),
    )
    register = eigen_structuur(keuzedelen=records)
    na, _ = add_keuzedelen_from(replace(BEGIN, startjaar=startjaar), register, ["K0500"])
    assert na.keuzedelen[0].sbu == sbu


@pytest.mark.parametrize(
    ("ids", "plaats", "uitkomst"),
    [
        ("c", Plaats("K", 0), {"K": "cab", "L": ""}),
        ("c", Plaats("K"), {"K": "abc", "L": ""}),
        ("a", Plaats("", 2), {"K": "b", "L": "ca"}),
        ("c", Plaats("", 1), {"K": "abc", "L": ""}),
        ("c", Plaats("", 0), {"K": "cab", "L": ""}),
        ("a", Plaats(), {"K": "b", "L": "ca"}),
        ("K", Plaats(), {"L": "c", "K": "ab"}),
        ("Ka", Plaats("", 2), {"L": "c", "K": "ab"}),
        ("K", Plaats("L", 0), {"L": "c", "K": "ab"}),
    ],
)
def test_own_parts_go_to_their_place(ids: str, plaats: Plaats, uitkomst: dict[str, str]) -> None:
    na, _ = place_onderdelen(BEGIN, list(ids), plaats)
    assert tree(na) == uitkomst
    assert list(tree(na)) == list(uitkomst)


def test_mixed_kinds_do_not_move_together() -> None:
    with pytest.raises(BewerkingGeweigerd, match="alleen kerntaken of alleen werkprocessen"):
        place_onderdelen(BEGIN, ["K", "c"], Plaats())


def test_the_text_of_the_source_comes_back(structuur: Kwalificatiestructuur) -> None:
    begin = add_bronnen(Samenstelling("s"), structuur, [bron("K2")], Plaats()).samenstelling
    kerntaak = begin.kerntaken[0]
    werkproces = kerntaak.werkprocessen[1]
    anders = set_titel(begin, kerntaak.id, "Anders").samenstelling
    anders = set_titel(anders, werkproces.id, "Ook anders").samenstelling
    half, change = restore_bron(anders, structuur, werkproces.id)
    assert change.onderdelen == {werkproces.id}
    assert half.kerntaken[0].titel == "Anders"
    assert restore_bron(half, structuur, kerntaak.id).samenstelling == begin
    with pytest.raises(BewerkingGeweigerd, match="geen bron"):
        restore_bron(BEGIN, structuur, "a")


def test_texts_are_never_replaced_by_a_source_that_has_only_the_title(
    structuur: Kwalificatiestructuur,
) -> None:
    kerntaak = copy_kerntaak(structuur, Bronverwijzing("25168", "K2"))
    vol = replace(kerntaak.werkprocessen[0], omschrijving="Telt.", inhoud_bekend=True)
    begin = Samenstelling("s", kerntaken=(replace(kerntaak, werkprocessen=(vol,)),))
    with pytest.raises(BewerkingGeweigerd, match="alleen de titel"):
        restore_bron(begin, structuur, vol.id)


def test_the_kind_of_training_follows_the_level() -> None:
    drie, _ = choose_niveau(BEGIN, 3)
    assert (drie.niveau, drie.soort_opleiding) == (3, "vakopleiding")
    geen, _ = choose_niveau(drie, None)
    assert (geen.niveau, geen.soort_opleiding) == (None, "")
    eigen, _ = choose_niveau(replace(drie, soort_opleiding="specialistenopleiding"), 4)
    assert eigen.soort_opleiding == "specialistenopleiding"


def test_new_parts_come_after_what_is_chosen() -> None:
    assert place_after(BEGIN, []) == Plaats()
    assert place_after(BEGIN, ["K"]) == Plaats("K")
    assert place_after(BEGIN, ["a"]) == Plaats("K", 1)
    assert place_after(BEGIN, ["a", "c"]) == Plaats("L", 1)
