from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.gelijkenis import bag_of, similarity
from composer.overlap.delen import normalise
from composer.overlap.overeenkomsten import Soort
from composer.overlap.tekstoverlap import Tekstoverlap, overlap_of

VANAF = 0.85
LANG = "Ontvangt gasten en wijst hun de weg naar een vrije tafel in de zaak"


def overlap(beschrijving: str, *teksten: str, vanaf: float = VANAF) -> Tekstoverlap:
    """The overlap with one part that has these texts."""
    gevonden = overlap_of(beschrijving, {"deel": teksten}, vanaf)
    assert gevonden is not None
    return gevonden


def test_sentences_that_overlap_and_sentences_that_remain() -> None:
    beschrijving = "Snijdt groente. Bakt brood! Wie helpt?\n- rekent met gasten af;\n\n* ruimt op"
    gevonden = overlap(beschrijving, "Rekent met gasten af.", "Bakt brood.")
    assert [zin.zin for zin in gevonden.gelijk] == ["Bakt brood!", "rekent met gasten af;"]
    assert gevonden.over == ("Snijdt groente.", "Wie helpt?", "ruimt op")
    assert (gevonden.zinnen, gevonden.woorden, gevonden.woorden_over) == (5, 12, 6)
    assert gevonden.aandeel == gevonden.aandeel_over == 0.5


def test_equal_goes_before_nearly_equal_whatever_the_order_of_the_parts() -> None:
    bijna = LANG.replace("wijst", "toont")
    omgekeerd = " ".join(reversed(LANG.split()))
    teksten = {"bijna": (bijna,), "zelfde_woorden": (omgekeerd,), "gelijk": (f"{LANG}.",)}
    for _ in range(2):
        gevonden = overlap_of(LANG, teksten, VANAF)
        assert gevonden is not None
        (zin,) = gevonden.gelijk
        assert (zin.onderdeel, zin.soort, zin.score) == ("gelijk", Soort.ZELFDE_TEKST, 1.0)
        teksten = dict(reversed(teksten.items()))
    (zin,) = overlap(LANG, bijna).gelijk
    assert zin.soort is Soort.BIJNA_GELIJK
    assert zin.score == similarity(bag_of(LANG), bag_of(bijna)) >= VANAF


def test_of_parts_with_an_equal_sentence_the_first_is_named() -> None:
    gevonden = overlap_of(LANG, {"een": (LANG,), "twee": (LANG,)}, VANAF)
    assert gevonden is not None
    assert gevonden.onderdelen == {"een"}


def test_a_full_stop_inside_a_word_ends_no_sentence() -> None:
    assert overlap("Mengt 1.5 liter a.b.c. en schenkt in", "Mengt").zinnen == 2
    assert overlap("Mengt 1.5 liter en schenkt in", "Mengt").zinnen == 1


def test_the_same_text_with_other_line_ends_overlaps_wholly() -> None:
    tekst = "De kok:\n- snijdt groente\n- bakt brood en deelt uit"
    gevonden = overlap(tekst, tekst.replace("\n", " ").upper())
    assert (gevonden.aandeel, gevonden.over, gevonden.hours_left(240)) == (1.0, (), 0)


@pytest.mark.parametrize("beschrijving", ["", " \n-", "...", "\u2013 \u2022"])
def test_a_description_without_a_word_cannot_be_compared(beschrijving: str) -> None:
    assert overlap_of(beschrijving, {"deel": (LANG,)}, VANAF) is None


@pytest.mark.parametrize("teksten", [{}, {"deel": ()}, {"deel": ("", "")}])
def test_without_any_text_there_is_nothing_to_compare_with(
    teksten: dict[str, tuple[str, ...]],
) -> None:
    assert overlap_of(LANG, teksten, VANAF) is None


def test_hours_are_rounded_down() -> None:
    gevonden = overlap("Bakt brood. Snijdt de groente fijn", "Snijdt de groente fijn")
    assert gevonden.aandeel_over == pytest.approx(1 / 3)
    assert [gevonden.hours_left(sbu) for sbu in (240, 241, 242, 1, 0)] == [80, 80, 80, 0, 0]


WOORDEN = st.lists(
    st.sampled_from(["de", "kok", "bakt", "brood", "snijdt", "uien", "fijn"]), max_size=9
)
ZINNEN = WOORDEN.map(" ".join)
TEKSTEN = st.lists(ZINNEN, min_size=1, max_size=5).map(". ".join)
DREMPELS = st.sampled_from([0.01, 0.3, 0.5, 2 / 3, 0.75, 0.85, 1.0])


@given(TEKSTEN, TEKSTEN, DREMPELS)
@settings(max_examples=300, deadline=None)
def test_it_finds_what_comparing_every_sentence_with_every_other_finds(
    een: str, ander: str, vanaf: float
) -> None:
    gevonden = overlap_of(een, {"deel": (ander,)}, vanaf)
    if gevonden is None:
        assert not bag_of(een).aantal or not ander
        return
    zinnen = [zin for zin in een.split(". ") if zin]
    anderen = [bag_of(zin) for zin in ander.split(". ")]
    verwacht = [
        zin
        for zin in zinnen
        if normalise(een) == normalise(ander)
        or max(similarity(bag_of(zin), zak) for zak in anderen) >= vanaf
    ]
    assert [zin.zin.rstrip(".") for zin in gevonden.gelijk] == verwacht
    assert 0 <= gevonden.aandeel <= 1
    assert gevonden.aandeel + gevonden.aandeel_over == pytest.approx(1)
    assert all(vanaf <= zin.score <= 1 for zin in gevonden.gelijk)
    assert 0 <= gevonden.hours_left(480) <= 480


@given(st.text(min_size=1), st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_overlaps_wholly_with_itself(tekst: str, erbij: str) -> None:
    gevonden = overlap_of(tekst, {"ander": (erbij,), "zelf": (tekst,)}, VANAF)
    if bag_of(tekst).aantal:
        assert gevonden is not None
        assert (gevonden.aandeel, gevonden.over) == (1, ())
        assert all(zin.score == 1 for zin in gevonden.gelijk)


@given(TEKSTEN)
def test_without_a_word_in_common_nothing_overlaps(tekst: str) -> None:
    if bag_of(tekst).aantal:
        assert overlap(tekst, "Repareert motoren. Meet spanning.", vanaf=0.01).aandeel == 0


@given(TEKSTEN, st.lists(TEKSTEN, min_size=1, max_size=4), TEKSTEN)
@settings(max_examples=200, deadline=None)
def test_another_part_never_lowers_the_overlap(
    beschrijving: str, teksten: list[str], erbij: str
) -> None:
    delen = {str(nummer): (tekst,) for nummer, tekst in enumerate(teksten)}
    eerst = overlap_of(beschrijving, delen, VANAF)
    daarna = overlap_of(beschrijving, {**delen, "erbij": (erbij,)}, VANAF)
    if eerst is None or daarna is None:
        assert eerst is None
        return
    assert daarna.woorden_over <= eerst.woorden_over
    assert daarna.hours_left(240) <= eerst.hours_left(240)
    assert {z.zin for z in daarna.gelijk} >= {z.zin for z in eerst.gelijk}


def test_a_semicolon_at_the_end_makes_no_other_sentence() -> None:
    (zin,) = overlap("bakt brood;", "Bakt brood. Deelt uit.").gelijk
    assert (zin.soort, zin.score) == (Soort.ZELFDE_TEKST, 1)


def test_texts_beyond_all_measure_are_compared_literally() -> None:
    """A file from others may hold anything; no edit may wait seconds for it."""
    lang = " ".join(f"Zin {n} gaat over iets anders dan zin {n + 1}." for n in range(700))
    anders = lang.replace("iets anders", "wat anders")
    (eerste, *_) = lang.split(". ")
    overlap = overlap_of(lang, {"x": (f"{eerste}. {anders}",)}, 0.85)
    assert overlap is not None
    assert [zin.zin for zin in overlap.gelijk] == [f"{eerste}."]
