from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.woordverschil import Tekststuk, Verschilsoort, verschil_of

GELIJK, WEG, ERBIJ = Verschilsoort.GELIJK, Verschilsoort.VERWIJDERD, Verschilsoort.TOEGEVOEGD

WOORDEN = st.lists(st.sampled_from(["de", "een", "klant", " ", "  ", "\n", ",", "- ", "café"]))


def test_one_word_for_another() -> None:
    assert verschil_of("helpt de klant", "helpt een klant") == (
        Tekststuk(GELIJK, "helpt "),
        Tekststuk(WEG, "de"),
        Tekststuk(ERBIJ, "een"),
        Tekststuk(GELIJK, " klant"),
    )


def test_a_changed_phrase_is_one_change() -> None:
    stukken = verschil_of("Hij werkt heel snel.", "Hij blijft altijd rustig.")
    assert stukken == (
        Tekststuk(GELIJK, "Hij "),
        Tekststuk(WEG, "werkt heel snel"),
        Tekststuk(ERBIJ, "blijft altijd rustig"),
        Tekststuk(GELIJK, "."),
    )


@pytest.mark.parametrize(
    ("bron", "eigen", "soorten"),
    [
        ("", "", []),
        ("zelfde", "zelfde", [GELIJK]),
        ("", "nieuw", [ERBIJ]),
        ("oud", "", [WEG]),
        ("een\ntwee", "een\n\ntwee", [GELIJK, WEG, ERBIJ, GELIJK]),
    ],
)
def test_the_ends(bron: str, eigen: str, soorten: list[Verschilsoort]) -> None:
    assert [stuk.soort for stuk in verschil_of(bron, eigen)] == soorten


@given(WOORDEN, WOORDEN)
def test_nothing_is_lost_or_made_up(bron: list[str], eigen: list[str]) -> None:
    oud, nieuw = "".join(bron), "".join(eigen)
    stukken = verschil_of(oud, nieuw)
    assert "".join(s.tekst for s in stukken if s.soort is not ERBIJ) == oud
    assert "".join(s.tekst for s in stukken if s.soort is not WEG) == nieuw
    assert all(s.tekst for s in stukken)
    soorten = [s.soort for s in stukken]
    assert all(een != ander for een, ander in pairwise(soorten))


@pytest.mark.parametrize("aantal", [1000, 30_000])
def test_a_long_text_takes_no_time(aantal: int) -> None:
    woorden = [f"woord{i % 300} en" for i in range(aantal)]
    bron = " ".join(woorden)
    eigen = " ".join(["eerst", *woorden[1 : aantal // 2], "midden", *woorden[aantal // 2 : -1]])
    begin = time.process_time()
    stukken = verschil_of(bron, eigen)
    assert time.process_time() - begin < 2
    assert "".join(s.tekst for s in stukken if s.soort is not ERBIJ) == bron
    assert "".join(s.tekst for s in stukken if s.soort is not WEG) == eigen
