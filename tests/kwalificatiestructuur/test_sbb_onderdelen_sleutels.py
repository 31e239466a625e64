"""Which parts of a file are one part, how they are numbered, and what that costs."""

import time
from pathlib import Path

import pytest

from kwalificatiestructuur.graaf import build_structuur
from kwalificatiestructuur.meldingen import MAX_MELDINGEN
from kwalificatiestructuur.vragen import kwalificaties_with
from tests.kwalificatiestructuur.sbb_bestanden import kerntaak, profiel, werkproces
from tests.kwalificatiestructuur.test_sbb_onderdelen import codes, read_all


def two_profiles(*eigen: str) -> tuple[str, ...]:
    """Two profiles, each with the kerntaken given for it."""
    return tuple(
        profiel(kt, nr=f"50{n}", hoofdstuk=f' hoofdstuk="{n}"', crebo=f"<crebo>2590{n}</crebo>")
        for n, kt in enumerate(eigen, 1)
    )


def test_one_kerntaak_of_two_profiles_is_one_part(tmp_path: Path) -> None:
    tekst = "<complexiteit>c</complexiteit>"
    een = kerntaak(werkproces(), inhoud=tekst, groep="profielwerkprocessen")
    ander = kerntaak(werkproces(), inhoud=tekst, groep="profielwerkprocessen", hoofdstuk="3")
    gegevens = read_all(tmp_path, profielen=two_profiles(een, ander))
    d = gegevens.dossiers[0]
    assert [kt.sleutel for kt in d.kerntaken] == ["kerntaak:601"]
    assert [[(p.code, p.kerntaak) for p in kw.plaatsen or ()] for kw in d.kwalificaties] == [
        [("P1-K1", "kerntaak:601")],
        [("P2-K3", "kerntaak:601")],
    ]
    assert not gegevens.waarschuwingen
    structuur = build_structuur([gegevens])
    for sleutel in ("kerntaak:601", "werkproces:701"):
        gevonden = [kw.crebo for kw in kwalificaties_with(structuur, sleutel)]
        assert gevonden == ["25901", "25902"]


def test_a_kerntaak_that_differs_between_profiles_is_kept_apart(tmp_path: Path) -> None:
    een = kerntaak(werkproces())
    ander = kerntaak(werkproces(), inhoud="<complexiteit>anders</complexiteit>")
    gegevens = read_all(tmp_path, profielen=two_profiles(een, ander))
    kerntaken = gegevens.dossiers[0].kerntaken
    assert [kt.sleutel for kt in kerntaken] == ["kerntaak:601", "kerntaak:601~2"]
    assert {wp.sleutel for kt in kerntaken for wp in kt.werkprocessen} == {"werkproces:701"}
    (melding,) = gegevens.waarschuwingen
    assert "nummer 601 staat ook bij een ander onderdeel" in melding


def test_a_kwalificatie_that_holds_a_part_twice_has_two(tmp_path: Path) -> None:
    """Its basis and its own part; the other profile shares both."""
    kt = kerntaak(werkproces())
    gegevens = read_all(tmp_path, kt, profielen=two_profiles(kt, kt))
    sleutels = [
        [p.kerntaak for p in kw.plaatsen or ()] for kw in gegevens.dossiers[0].kwalificaties
    ]
    assert sleutels == [["kerntaak:601", "kerntaak:601~2"]] * 2
    assert len(gegevens.dossiers[0].kerntaken) == 2
    assert len(gegevens.waarschuwingen) == 2


def test_a_suffix_never_meets_a_number(tmp_path: Path) -> None:
    basis = "".join(
        kerntaak(nr=nr, titel=str(n), hoofdstuk=str(n))
        for n, nr in enumerate(("601~2", "601", "601", "601~2"), 1)
    )
    kerntaken = read_all(tmp_path, basis).dossiers[0].kerntaken
    assert len({kt.sleutel for kt in kerntaken}) == 4


@pytest.mark.parametrize("hoofdstuk", ["9" * 5000, f"1.{'9' * 5000}", "-1", "+1", "\u0663", "x"])
def test_an_odd_hoofdstuk_gives_the_position_and_a_warning(tmp_path: Path, hoofdstuk: str) -> None:
    basis = kerntaak(werkproces(hoofdstuk="1"), werkproces("702", "b", hoofdstuk))
    gegevens = read_all(tmp_path, basis)
    assert [code for code, _ in codes(gegevens)[0]] == ["B1-K1-W1", "B1-K1-W2"]
    (melding,) = gegevens.waarschuwingen
    assert f"hoofdstuk „{hoofdstuk[:100]}" in melding
    assert melding.startswith("dossier.xml, regel ")
    assert len(melding) < 400


@pytest.mark.parametrize(
    "werkprocessen",
    [
        "<werkproces nr='1'/>" * 40_000,
        "".join(f"<werkproces hoofdstuk='{40_000 + n}'/>" for n in range(20_000))
        + "".join(f"<werkproces hoofdstuk='{n}'/>" for n in range(20_001, 40_001))
        + "<werkproces/>" * 20_000,
    ],
    ids=["one number", "taken positions"],
)
def test_many_parts_cost_no_more_than_their_number(tmp_path: Path, werkprocessen: str) -> None:
    begin = time.process_time()
    gegevens = read_all(tmp_path, kerntaak(werkprocessen))
    assert len(gegevens.waarschuwingen) <= MAX_MELDINGEN + 1
    assert time.process_time() - begin < 8
