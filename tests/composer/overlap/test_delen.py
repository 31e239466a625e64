from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from composer.overlap.delen import (
    Aandeel,
    Deel,
    Delenindex,
    Delenset,
    counted_parts,
    deel_of,
    deelsleutel,
    is_in_structuur,
    kwalificatieaandelen,
    mutual_shares,
    normalise,
)
from composer.samenstelling import GekozenKerntaak
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties
from tests.composer.samenstellingen import (
    bundel,
    eigen_kerntaak,
    eigen_werkproces,
    herkomst,
    kerntaak,
)

INDEX = Delenindex(bundel())


def delen(*kerntaken: GekozenKerntaak) -> list[Deel]:
    return [deel_of(bundel(), onderdeel) for onderdeel in counted_parts(kerntaken)]


def share_of(crebo: str, aandelen: tuple[Aandeel, ...]) -> Aandeel:
    (aandeel,) = (a for a in aandelen if a.kwalificatie.crebo == crebo)
    return aandeel


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


def test_the_index_knows_every_kwalificatie_with_content() -> None:
    alle = kwalificaties(bundel())
    assert len(INDEX.delen) + INDEX.onbekend == len(alle) == 470
    for crebo in ("25168", "25498"):
        verwacht = {
            wp.sleutel for _, kt in kerntaken_of(bundel(), crebo) for wp in kt.werkprocessen
        }
        assert INDEX.delen[crebo] == verwacht
        assert all(crebo in INDEX.houders[sleutel] for sleutel in verwacht)


def test_shares_of_a_whole_and_of_a_half() -> None:
    gekozen = delen(kerntaak("25168:K1"), kerntaak("25498:B1-K1"))
    aandelen = kwalificatieaandelen(bundel(), INDEX, gekozen)
    gastheer = share_of("25168", aandelen)
    assert gastheer.van_samenstelling == 10 / len(gekozen)
    assert gastheer.van_kwalificatie == 10 / 13
    assert gastheer.onderdelen == tuple(deel.id for deel in gekozen[:10])


def test_a_dossier_shares_its_kerntaken() -> None:
    aandelen = kwalificatieaandelen(bundel(), INDEX, delen(kerntaak("25168:K1")))
    assert share_of("25171", aandelen).van_samenstelling == 1
    assert share_of("25171", aandelen).van_kwalificatie == 10 / 21


def test_the_most_shared_comes_first() -> None:
    gekozen = delen(kerntaak("25168:K1"), kerntaak("25154:K1"))
    aandelen = kwalificatieaandelen(bundel(), INDEX, gekozen)
    volgorde = [(-a.van_samenstelling, a.kwalificatie.crebo) for a in aandelen]
    assert volgorde == sorted(volgorde)
    assert len(volgorde) > 2


def test_a_kwalificatie_without_content_holds_what_was_chosen_from_it() -> None:
    gekozen = delen(eigen_kerntaak("25167:K1"), kerntaak("25168:K1"))
    verkoper = share_of("25167", kwalificatieaandelen(bundel(), INDEX, gekozen))
    assert verkoper.van_samenstelling == 2 / 12
    assert verkoper.van_kwalificatie is None


def test_a_part_from_nowhere_shares_with_nothing() -> None:
    assert kwalificatieaandelen(bundel(), INDEX, delen(eigen_kerntaak())) == ()
    assert kwalificatieaandelen(bundel(), INDEX, delen(eigen_kerntaak("25999:K1"))) == ()
    assert kwalificatieaandelen(bundel(), INDEX, []) == ()


def test_the_same_part_twice_is_one_part_of_the_kwalificatie() -> None:
    dubbel = delen(kerntaak("25168:K1", "W1"), kerntaak("25168:K1", "W1"))
    gastheer = share_of("25168", kwalificatieaandelen(bundel(), INDEX, dubbel))
    assert gastheer.van_samenstelling == 1
    assert gastheer.van_kwalificatie == 1 / 13


def test_mutual_shares_look_from_both_sides() -> None:
    groot = Delenset(delen(kerntaak("25168:K1")))
    klein = Delenset(delen(kerntaak("25168:K1", "W1", "W2")))
    assert mutual_shares(klein, groot) == (1.0, 0.2)
    assert mutual_shares(groot, klein) == (0.2, 1.0)
    assert mutual_shares(groot, groot) == (1.0, 1.0)
    assert mutual_shares(groot, Delenset([])) == (0.0, 0.0)


def test_parts_are_the_same_by_text_where_the_source_does_not_tell() -> None:
    een = eigen_werkproces("25180:K1-W1")
    (bron,) = delen(eigen_kerntaak(None, [een]))
    bekend = Delenset([bron])
    zonder_bron = replace(bron, sleutel="")
    assert bekend.holds(zonder_bron)
    assert bekend.holds(replace(zonder_bron, teksten=()))
    assert not bekend.holds(replace(zonder_bron, teksten=("iets anders", "", "")))
    assert not bekend.holds(replace(zonder_bron, titel="anders"))
    assert Delenset([zonder_bron]).holds(bron)
    assert not Delenset([replace(zonder_bron, titel="x")]).holds(replace(zonder_bron, titel="y"))
