from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from composer.samenstelling import Samenstelling, hash_of, is_crossovercode, new_id
from kwalificatiestructuur.elementen import Verwijzing
from tests.composer.samenstellingen import eigen_kerntaak, eigen_werkproces, samenstelling

ANDERS = (Verwijzing("9", "Anders"),)


@pytest.mark.parametrize(
    "velden",
    [
        {"titel": "Anders"},
        {"omschrijving": "Anders"},
        {"resultaat": "Anders"},
        {"gedrag": "Anders"},
        {"competenties": ANDERS},
        {"competenties": ()},
    ],
)
def test_any_change_of_a_werkproces_is_a_deviation(velden: dict[str, Any]) -> None:
    deel = eigen_werkproces("25180:K1-W1")
    assert not deel.is_afwijkend
    assert replace(deel, **velden).is_afwijkend


@pytest.mark.parametrize(
    "velden",
    [
        {"titel": "Anders"},
        {"complexiteit": "Anders"},
        {"verantwoordelijkheid": "Anders"},
        {"vakkennis": ANDERS},
    ],
)
def test_any_change_of_a_kerntaak_is_a_deviation(velden: dict[str, Any]) -> None:
    taak = eigen_kerntaak("25180:K1")
    assert not taak.is_afwijkend
    assert replace(taak, **velden).is_afwijkend


def test_a_deviation_is_taken_back_by_the_source_text() -> None:
    deel = eigen_werkproces("25180:K1-W1")
    terug = replace(replace(deel, gedrag="Anders"), gedrag=deel.gedrag)
    assert not terug.is_afwijkend


def test_which_werkprocessen_were_chosen_is_no_deviation() -> None:
    taak = eigen_kerntaak("25180:K1")
    assert not replace(taak, werkprocessen=taak.werkprocessen[:1]).is_afwijkend


def test_without_a_source_there_is_nothing_to_deviate_from() -> None:
    assert not eigen_werkproces().is_afwijkend
    assert not eigen_kerntaak().is_afwijkend


def test_the_hash_tells_apart_what_joined_texts_would_not() -> None:
    assert hash_of("a", "bc") != hash_of("ab", "c")
    assert hash_of("a", "") != hash_of("", "a")
    assert hash_of(["a", "b"]) != hash_of(["a"], ["b"])
    assert hash_of("één") == hash_of("één")


def test_the_hash_is_the_same_in_every_version_of_the_program() -> None:
    """It stands in saved documents (kc:teksthash)."""
    assert hash_of("a", ["b"]) == "119b2cccb78d8af00d43200f37c2282fbae33a035328471f7acb7326c04b289f"


def test_parts_come_in_order() -> None:
    een, ander = eigen_kerntaak(), eigen_kerntaak()
    waarde = samenstelling(een, ander)
    assert list(waarde.onderdelen) == [een, *een.werkprocessen, ander, *ander.werkprocessen]
    assert list(waarde.werkprocessen) == [
        *((een, wp) for wp in een.werkprocessen),
        *((ander, wp) for wp in ander.werkprocessen),
    ]


def test_a_new_composition_claims_nothing() -> None:
    nieuw = Samenstelling(new_id())
    assert nieuw.referentiedomein == "7172"
    assert (nieuw.niveau, nieuw.startjaar, nieuw.crebo) == (None, None, None)
    assert not list(nieuw.onderdelen)


def test_identities_are_uuids_and_differ() -> None:
    een, ander = new_id(), new_id()
    assert een != ander
    assert str(uuid.UUID(een)) == een


@pytest.mark.parametrize(
    ("crebo", "verwacht"),
    [("26000", True), ("26999", True), ("25999", False), ("27000", False), ("2600", False)],
)
def test_the_codes_that_only_cross_overs_have(crebo: str, verwacht: bool) -> None:
    assert is_crossovercode(crebo) is verwacht


@pytest.mark.parametrize(
    ("startjaar", "verwacht"),
    [(2019, date(2019, 8, 1)), (None, None), (0, None), (9999, None), (9998, date(9998, 8, 1))],
)
def test_the_first_day_of_the_first_school_year(
    startjaar: int | None, verwacht: date | None
) -> None:
    assert samenstelling(startjaar=startjaar).startdatum == verwacht
