from __future__ import annotations

from datetime import date

import pytest

from composer.aanvraag import Bedrijf, Verklaring
from composer.samenstelling import Besluit, GekozenKeuzedeel
from composer.vergelijken.velden import ONBEKEND, Vakkennisbesluit, Veldrij, Waarde
from composer.vergelijken.verschillen import Verschilsoort
from composer.vergelijken.woorden import (
    cut_apart,
    file_names,
    heading_of,
    value_in_words,
    value_on_a_line,
    values_on_a_line,
)

WEG = "4679cf16-65bf-53d4-82ff-a71a9128efe2"


@pytest.mark.parametrize(
    ("waarde", "woorden"),
    [
        (None, "-"),
        ((), "-"),
        (False, "nee"),
        (0, "0"),
        (date(2019, 3, 1), "1-3-2019"),
        ("twee\nregels", "twee regels"),
        (("bbl", "bol"), "bbl; bol"),
        (
            (Bedrijf("Hotel", 12), Bedrijf("Bar"), Bedrijf("Kok", 1)),
            "Hotel, 12 praktijkplaatsen; Bar; Kok, 1 praktijkplaats",
        ),
        (
            (Bedrijf("Hotel B.V.", 12), Bedrijf("Bar b.v.")),
            "Hotel B.V., 12 praktijkplaatsen; Bar b.v.",
        ),
        (GekozenKeuzedeel("K0022", "Digitaal", 240), "K0022, Digitaal, 240 klokuren"),
        (
            Verklaring("INS-02", True, "Geen besluit.", "Jan", date(2018, 9, 1)),
            "INS-02, ja, Geen besluit, Jan, 1-9-2018",
        ),
        ((Vakkennisbesluit("behouden", ("A", "B")),), "behouden, A, B"),
        ((Besluit("", "laten", bron="25168:K1", naam="Jan"),), "laten, 25168:K1, Jan"),
    ],
)
def test_a_value_on_a_line(waarde: object, woorden: str) -> None:
    assert value_on_a_line(waarde) == woorden


def test_a_duration_and_a_school_year_say_what_they_are() -> None:
    assert value_on_a_line(2, "studieduur") == "2 jaar"
    assert value_on_a_line(2019, "startjaar") == "2019/20"
    assert value_on_a_line(1999, "startjaar") == "1999/00"
    assert value_on_a_line(None, "studieduur") == "-"


def test_values_that_are_not_the_same_never_read_the_same() -> None:
    waarden = (Waarde("a b"), Waarde("a\nb"), Waarde("a b"), ONBEKEND)
    assert values_on_a_line(Veldrij(Verschilsoort.VELD, "naam", "Naam", waarden)) == [
        "a b",
        "a b (andere witruimte of indeling)",
        "a b",
        "niet bekend",
    ]


def test_texts_are_cut_where_they_begin_to_differ() -> None:
    begin = " ".join(["woord"] * 60)
    lang = " ".join(["staart"] * 30)
    teksten = ["kort", f"{begin} een", f"{begin} twee", f"{begin} twee", f"{begin} twee {lang}"]
    een, twee, drie, vier, vijf = cut_apart(teksten, 30)
    assert een == "kort"
    assert (twee[:2], twee[-4:]) == ("wo", " een")
    assert (drie[-5:], vier) == (" twee", drie)
    assert vijf.endswith("… woord twee staart staart staar …")


def test_two_long_texts_take_no_more_than_the_width() -> None:
    begin = "woord " * 60
    teksten = [f"{begin}{woord}" for woord in ("een", "twee")]
    assert cut_apart(teksten, 24) == ["… woord een", "… woord twee"]


def test_a_text_that_begins_otherwise_is_cut_at_its_end_alone() -> None:
    assert cut_apart(["a" * 12, "b" * 12, "-"], 10) == ["a" * 10 + " …", "b" * 10 + " …", "-"]


def test_texts_that_differ_in_more_places_are_all_told_apart() -> None:
    teksten = [f"{'x' * 50}{een}{'y' * 50}{ander}" for een in "ab" for ander in "cd"]
    assert len(set(cut_apart(teksten, 12))) == 4


def test_who_shows_it_says_how_one_value_and_a_list_look() -> None:
    waarde = ((Bedrijf("Hotel", 12, "", date(2019, 3, 1))), True)
    assert value_in_words(waarde, repr, "\n") == "'Hotel', 12, datetime.date(2019, 3, 1)\nTrue"


@pytest.mark.parametrize(
    ("soort", "naam", "kop"),
    [
        (Verschilsoort.VELD, "niveau", "Kop"),
        (Verschilsoort.KEUZEDEEL, "K0001", "K0001 Kop"),
        (Verschilsoort.VERKLARING, "INS-02 79120", "INS-02 79120"),
        (Verschilsoort.MOTIVERING, "STR-17 oud 1", "STR-17 25168:K1 Bedient"),
        (Verschilsoort.MOTIVERING, "STR-12", "STR-12"),
        (Verschilsoort.VAKKENNIS, "oud 1 kop", "25168:K1 Bedient: Kop"),
        (Verschilsoort.BESLUIT, "oud 1", "25168:K1 Bedient"),
        (Verschilsoort.BESLUIT, "K0001", "K0001"),
        (Verschilsoort.MOTIVERING, f"STR-17 {WEG}", "STR-17 een onderdeel dat er niet meer is"),
        (Verschilsoort.BESLUIT, WEG, "een onderdeel dat er niet meer is"),
    ],
)
def test_what_a_row_is_about(soort: Verschilsoort, naam: str, kop: str) -> None:
    deel = "oud 1" if soort is Verschilsoort.VAKKENNIS else ""
    rij = Veldrij(soort, naam, "Kop", (ONBEKEND, ONBEKEND), deel)
    assert heading_of(rij, {"oud 1": "25168:K1 Bedient"}) == kop


@pytest.mark.parametrize(
    ("bestanden", "namen"),
    [
        (("/thuis/x/plus.xml", "/thuis/x/concept.xml"), ("plus.xml", "concept.xml")),
        (("/a/plus.xml", "/b/plus.xml", "/b/c.xml"), ("a/plus.xml", "b/plus.xml", "c.xml")),
        (("/a/x/plus.xml", "/b/x/plus.xml"), ("a/x/plus.xml", "b/x/plus.xml")),
        (("plus.xml", "x/plus.xml"), ("plus.xml", "x/plus.xml")),
        (("/a/een.kcpakket", "/a/een.kcpakket", ""), ("een.kcpakket", "een.kcpakket", "")),
    ],
)
def test_a_file_is_named_with_as_much_of_its_folder_as_tells_it_apart(
    bestanden: tuple[str, ...], namen: tuple[str, ...]
) -> None:
    assert file_names(bestanden) == namen
