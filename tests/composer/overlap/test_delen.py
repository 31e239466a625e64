from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from composer.overlap.delen import (
    counted_parts,
    deelsleutel,
    is_in_structuur,
    normalise,
)
from tests.composer.samenstellingen import (
    bundel,
    eigen_kerntaak,
    herkomst,
    kerntaak,
)


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("Ontvangt gasten", "ontvangt  GASTEN."),
        ("Cafe\u0301", "Café"),
        (" a\n\tb ", "a b"),
        ("Straße", "STRASSE"),
    ],
)
def test_what_reads_the_same_compares_the_same(een: str, ander: str) -> None:
    assert normalise(een) == normalise(ander)


def test_what_reads_otherwise_compares_otherwise() -> None:
    assert normalise("Ontvangt gasten") != normalise("Ontvangt gast")
    assert normalise("a.b") != normalise("ab")


@given(st.text())
@example("klaar .")
@example("a. .")
@example("\u0390")
@example("\u1e9e")
def test_normalising_twice_is_normalising_once(tekst: str) -> None:
    eenmaal = normalise(tekst)
    assert normalise(eenmaal) == eenmaal


def test_parts_are_werkprocessen_and_kerntaken_without_any() -> None:
    vol, leeg = eigen_kerntaak(), eigen_kerntaak(None, [])
    assert counted_parts([vol, leeg]) == (*vol.werkprocessen, leeg)


def test_the_key_comes_from_the_structure_then_the_number_then_the_source() -> None:
    assert deelsleutel(bundel(), None) == ""
    assert deelsleutel(bundel(), herkomst("25168:K1-W2")).startswith("werkproces:23081:")
    nummer = replace(herkomst("25999:B1-K1-W2"), bronnr="1234")
    assert deelsleutel(bundel(), nummer) == "werkproces:1234"
    assert deelsleutel(bundel(), replace(herkomst("25999:B1-K1"), bronnr="12")) == "kerntaak:12"
    assert deelsleutel(bundel(), herkomst("25999:B1-K1-W2")) == "25999:B1-K1-W2"


def test_a_part_is_in_the_structure_by_code_or_number() -> None:
    assert is_in_structuur(bundel(), herkomst("25168:K1-W2"))
    assert not is_in_structuur(bundel(), herkomst("25168:K1-W99"))
    bekend = kerntaak("25498:B1-K1").herkomst
    assert bekend
    assert is_in_structuur(bundel(), replace(herkomst("25999:B9-K9"), bronnr=bekend.bronnr))
