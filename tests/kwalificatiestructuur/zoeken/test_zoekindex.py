import re
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.zoeken import Filter, Rang, Tekstindex, Uitslag, Zoekindex, group
from kwalificatiestructuur.zoeken.dingen import DELEN
from kwalificatiestructuur.zoeken.teksten import texts_for
from kwalificatiestructuur.zoeken.vormen import Vormenlijst
from kwalificatiestructuur.zoeken.woorden import index_words, words_of
from tests.kwalificatiestructuur.zoeken.voorbeeld import example

WOORDEN = re.findall(
    r"\w+",
    "gast gasten gastheer ontvangt ontvangen de van en verkoopt verkopen verkoop tuin planten k1 "
    "w2 25001 b1 agenda beleid begeleidt een sommelier wijnkaart handel voedsel kennis hij",
)


@pytest.fixture(scope="module")
def structuur() -> Kwalificatiestructuur:
    return example()


@pytest.fixture(scope="module")
def index(structuur: Kwalificatiestructuur) -> Zoekindex:
    zoekindex = Zoekindex(structuur)
    zoekindex.teksten = Tekstindex.build(structuur, dingen=zoekindex.dingen)
    return zoekindex


@pytest.fixture(scope="module")
def bundel() -> Zoekindex:
    return Zoekindex(load_structuur())


def bronnen(uitslag: Uitslag) -> list[str]:
    return [resultaat.bron for resultaat in uitslag.resultaten]


@pytest.mark.parametrize(
    ("vraag", "verwacht"),
    [
        ("gasten ontvangt", ["25001:B1-K1-W1", "25002:B1-K1-W1"]),
        ("gasten ontvangen", ["25001:B1-K1-W1", "25002:B1-K1-W1"]),
        ("sommelier gasten", ["25002:B1-K1-W1", "25002:B1-K1-W2"]),
        ("wijnkaart", ["25002:B1-K1-W2"]),
        ("reserveringen wijnkaart", ["25002:B1-K1-W2"]),
        ("gastheer wijnkaart", []),
        ("gastheer agenda", ["25001:B1-K1-W2"]),
        ("25002 agenda", ["25002:B1-K1-W2"]),
        ("B1-K1-W2 agenda", ["25001:B1-K1-W2", "25002:B1-K1-W2"]),
        ("B1-K1-W1 agenda", []),
        ("cafebezoek", ["25003:B1-K1-W2"]),
        ("beleid", ["25003:B1-K1-W2"]),
        ("begeleiden", ["25003:B1-K1-W2"]),
        ("één klant", ["25003:B1-K1-W1"]),
        ('"de gast"', ["25001:B1-K1-W2", "25002:B1-K1-W2"]),
        ('"de tuin"', ["25003:B1-K1"]),
        ('"tuin de"', []),
        ('"gasten" soort:werkproces niveau:3', ["25002:B1-K1-W1"]),
        ("voedsel", ["79160"]),
        ("79150", ["79160"]),
        ("soort:kwalificatie", ["25001", "25003", "25002"]),
        ("niveau:2,3 soort:kt", ["25001:B1-K1", "25002:B1-K1"]),
        ("niveau:2 niveau:4 soort:kt", ["25001:B1-K1", "25003:B1-K1"]),
        ("leerweg:bbl soort:werkproces agenda", ["25002:B1-K1-W2"]),
        ("crebo:somm soort:wp", ["25002:B1-K1-W2", "25002:B1-K1-W1"]),
        ("dossier:23002 soort:kt", ["25003:B1-K1"]),
        ("domein:voedsel verkoopt", ["25003:B1-K1-W1"]),
        ("domein:79150 verkoopt", ["25003:B1-K1-W1"]),
        ("soort_opleiding:vak soort:kwalificatie", ["25002"]),
        ("bestaatniet", []),
        ("", []),
        ("niveau:", []),
    ],
)
def test_what_is_found(index: Zoekindex, vraag: str, verwacht: list[str]) -> None:
    assert bronnen(index.answer(vraag)) == verwacht


def test_the_better_a_word_fits_the_higher_it_stands(index: Zoekindex) -> None:
    uitslag = index.answer("verkoopt ")
    assert [(r.rang, r.bron) for r in uitslag.resultaten] == [
        (Rang.TITEL, "25003:B1-K1-W1"),
        (Rang.VORM, "K0012"),
        (Rang.TEKST, "25001:B1-K1-W1"),
        (Rang.TEKST, "25002:B1-K1-W1"),
    ]
    assert index.answer("gastheer").resultaten[0].rang is Rang.GEHEEL
    assert index.answer("25003").resultaten[0].bron == "25003"


def test_a_half_word_has_no_forms_yet(index: Zoekindex) -> None:
    """But the word it may be has: ``verkopen`` is a form of ``verkoopt``, ``verko`` only begins."""
    assert {r.rang for r in index.answer("verko").resultaten} == {Rang.BEGIN, Rang.TEKSTBEGIN}


def test_a_wrong_filter_is_said_and_does_not_count(index: Zoekindex) -> None:
    uitslag = index.answer("gasten niveau:7 domein:x soort:boom")
    assert bronnen(uitslag) == bronnen(index.answer("gasten"))
    niveau, domein, soort = uitslag.meldingen
    assert niveau == "niveau:7 bestaat niet en telt niet mee; kies uit 2, 3, 4"
    assert "79080 Handel en ondernemerschap" in domein
    assert "werkproces" in soort
    assert index.answer("niveau:7").resultaten == ()
    assert not index.answer("gasten niveau:2").meldingen


def test_filters_of_the_window_and_of_the_question_hold_both(index: Zoekindex) -> None:
    assert bronnen(index.answer("welkom", Filter(niveau=3))) == ["25002:B1-K1-W1"]
    assert bronnen(index.answer("welkom niveau:2", Filter(niveau=3))) == []
    assert bronnen(index.answer("welkom niveau:2,3", Filter(niveau=3))) == ["25002:B1-K1-W1"]


def test_no_more_than_asked(index: Zoekindex) -> None:
    alles = index.answer("g", maximum=None)
    deel = index.answer("g", maximum=3)
    assert alles.is_alles
    assert not deel.is_alles
    assert deel.resultaten == alles.resultaten[:3]
    assert deel.aantal == alles.aantal == len({r.sleutel for r in alles.resultaten})


def test_results_are_grouped_by_kwalificatie(index: Zoekindex) -> None:
    groepen = group(index.answer("gast").resultaten)
    assert [(g.crebo, g.kwalificatie, [r.bron for r in g.resultaten]) for g in groepen] == [
        ("25001", "Gastheer", ["25001", "25001:B1-K1-W1", "25001:B1-K1-W2"]),
        ("25002", "Sommelier", ["25002:B1-K1-W1", "25002:B1-K1-W2"]),
        ("", "", ["26001"]),
        ("", "", ["K0012"]),
        ("25003", "Hovenier", ["25003:B1-K1-W2"]),
    ]
    (groep,) = group(index.answer("gast niveau:3").resultaten)
    assert groep.crebo == "25002"


def test_without_the_texts_titles_are_searched(structuur: Kwalificatiestructuur) -> None:
    zonder = Zoekindex(structuur)
    assert bronnen(zonder.answer("wijnkaart")) == []
    assert bronnen(zonder.answer("gasten ontvangen")) == ["25001:B1-K1-W1", "25002:B1-K1-W1"]


def test_a_damaged_index_is_said_and_titles_are_searched(
    structuur: Kwalificatiestructuur, tmp_path: Path
) -> None:
    pad = tmp_path / "index.sqlite"
    zoekindex = Zoekindex(structuur)
    Tekstindex.build(structuur, pad).close()
    database = sqlite3.connect(pad)
    database.execute("DROP TABLE woord")
    database.commit()
    database.close()
    zoekindex.teksten = Tekstindex.open(pad, zoekindex.dingen)
    uitslag = zoekindex.answer("gasten")
    assert bronnen(uitslag) == ["25001:B1-K1-W1", "25002:B1-K1-W1"]
    assert "beschadigd" in uitslag.meldingen[0]
    assert zoekindex.teksten is None
    assert zoekindex.answer("gasten").meldingen == ()


@given(
    woorden=st.lists(st.sampled_from(WOORDEN), min_size=1, max_size=3, unique=True),
    eind=st.sampled_from(["", " "]),
)
def test_every_result_has_the_words_and_everything_that_has_them_is_found(
    structuur: Kwalificatiestructuur, index: Zoekindex, woorden: list[str], eind: str
) -> None:
    """Against a plain reading of every thing in every place."""
    uitslag = index.answer(" ".join(woorden) + eind, maximum=None)
    gevonden = set(bronnen(uitslag))
    assert len(gevonden) == len(uitslag.resultaten)
    exact, ruim = set(), set()
    for ding in index.dingen.dingen:
        for nummer, code in ding.plekken:
            houder = index.dingen.houders[nummer]
            element = structuur.graaf.nodes[ding.sleutel]["element"]
            teksten = " ".join(tekst for _, tekst in texts_for(element, houder.profiel_nr))
            eigen = {*ding.eigen, *words_of(code), *index_words(teksten)}
            rondom = index_words(houder.kwalificatie, houder.crebo) if code else ding.omgeving
            bron = f"{houder.crebo}:{code}" if code else ding.code
            if _holds(woorden, eigen, rondom, met_vormen=False):
                exact.add(bron)
            if _holds(woorden, eigen, rondom, met_vormen=True):
                ruim.add(bron)
    assert exact <= gevonden <= ruim


def _holds(
    woorden: list[str], eigen: set[str], rondom: frozenset[str], *, met_vormen: bool
) -> bool:
    def has(alle: frozenset[str] | set[str], woord: str) -> bool:
        vormen = Vormenlijst({*alle, *WOORDEN}).forms(woord) if met_vormen else []
        return any(w.startswith(woord) or w in vormen for w in alle)

    zelf = [has(eigen, woord) for woord in woorden]
    samen = [een or has(rondom, woord) for een, woord in zip(zelf, woorden, strict=True)]
    return any(zelf) and all(samen)


@given(data=st.data())
def test_a_title_is_found_by_the_beginnings_of_its_words(
    bundel: Zoekindex, data: st.DataObject
) -> None:
    index = bundel
    nummer = data.draw(st.integers(0, len(index.dingen.dingen) - 1))
    ding = index.dingen.dingen[nummer]
    woorden = data.draw(st.permutations(words_of(ding.titel)))
    begin = [woord[: data.draw(st.integers(1, len(woord)))] for woord in woorden]
    uitslag = index.answer(" ".join(begin), maximum=None)
    if begin:
        assert ding.sleutel in {resultaat.sleutel for resultaat in uitslag.resultaten}
    scores = [resultaat.score for resultaat in uitslag.resultaten]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


@given(
    vraag=st.text(st.one_of(st.characters(), st.sampled_from('ag :",niveaudomein3')), max_size=30)
)
def test_any_question_has_the_same_answer_twice(index: Zoekindex, vraag: str) -> None:
    assert index.answer(vraag) == index.answer(vraag)
    index.suggest(vraag, len(vraag) // 2)
    index.treffers(vraag)
    marker = index.marker(vraag)
    for resultaat in index.answer(vraag).resultaten:
        marker.fragment(resultaat)
        assert all(
            0 <= van < van + lang <= len(resultaat.titel) for van, lang in marker.title(resultaat)
        )


def test_the_bundle_finds_parts_of_every_kind(bundel: Zoekindex) -> None:
    soorten = {r.soort for r in bundel.answer("ver", maximum=None).resultaten}
    assert soorten >= {*DELEN, Soort.KWALIFICATIE, Soort.KEUZEDEEL, Soort.DOSSIER}


def test_of_very_many_hits_the_tree_gets_the_best(bundel: Zoekindex) -> None:
    deel = bundel.treffers("medewerker", maximum=3)
    assert not deel.is_alles
    beste = bundel.answer("medewerker", maximum=3).resultaten
    assert deel.kwalificaties >= {r.bron for r in beste if r.soort == Soort.KWALIFICATIE}
    assert bundel.treffers("medewerker", maximum=10_000).is_alles
    assert bundel.treffers("", maximum=3).is_alles


def test_an_answer_says_what_of_the_tree_it_stands_for(bundel: Zoekindex, index: Zoekindex) -> None:
    for vraag, eisen in (("reserveringen", Filter()), ("bediening", Filter(niveau=2))):
        titels = bundel.treffers(vraag, eisen)
        assert bundel.in_tree(bundel.answer(vraag, eisen, maximum=None), eisen) == titels
    uitslag = index.answer("wijnkaart")
    assert {str(bron) for bron in index.in_tree(uitslag).onderdelen} == {"25002:B1-K1-W2"}
    assert not bundel.in_tree(bundel.answer("e", maximum=1)).is_alles
