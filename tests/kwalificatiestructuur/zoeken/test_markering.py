import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.zoeken import Fragment, Tekstindex, Zoekindex
from kwalificatiestructuur.zoeken.markering import FRAGMENT
from kwalificatiestructuur.zoeken.woorden import fold
from tests.kwalificatiestructuur.zoeken.voorbeeld import example


@pytest.fixture(scope="module")
def index() -> Zoekindex:
    structuur = example()
    zoekindex = Zoekindex(structuur)
    zoekindex.teksten = Tekstindex.build(structuur, dingen=zoekindex.dingen)
    return zoekindex


def marked(index: Zoekindex, vraag: str, tekst: str) -> list[str]:
    return [tekst[van : van + lang] for van, lang in index.marker(vraag).marks(tekst)]


@pytest.mark.parametrize(
    ("vraag", "tekst", "gemerkt"),
    [
        ("gast", "Ontvangt gasten, vergast GASTEN", ["gasten", "GASTEN"]),
        ("gas", "Ontvangt gasten, vergast GAS", ["gas", "GAS"]),
        ("cafe", "Één CAFÉbezoek", ["CAFÉ"]),
        ("strasse", "De Straße", ["Straße"]),
        ("cafe\u0301", "Een cafe\u0301 hier", ["cafe\u0301"]),
        ("demonteert", "(De)monteert", ["De)monteert"]),
        ("verkopen", "Hij verkoopt en verkoopte", ["verkoopt"]),
        ('"de gast"', "Hij ziet de gast, niet de gasten", ["de gast"]),
        ('"de ga', "Hij ziet de\n gast", ["de\n ga"]),
        ("niveau:3", "niveau:3", []),
        ("", "gast", []),
        ("a+b(", "a+b( ab", ["a", "b", "a"]),
    ],
)
def test_where_the_words_stand(
    index: Zoekindex, vraag: str, tekst: str, gemerkt: list[str]
) -> None:
    assert marked(index, vraag, tekst) == gemerkt


def test_the_text_around_the_words_is_shown(index: Zoekindex) -> None:
    uitslag = index.answer("verkopen dranken")
    fragment = index.marker(uitslag.vraag).fragment(uitslag.resultaten[0])
    assert fragment is not None
    assert fragment.veld == "gedrag"
    assert fragment.tekst.startswith("De gastheer: - verkoopt dranken, - zorgt voor e-mail")
    gemerkt = [fragment.tekst[van : van + lang] for van, lang in fragment.stukken]
    assert gemerkt == ["verkoopt", "dranken"]


def test_the_text_is_that_of_the_kwalificatie(index: Zoekindex) -> None:
    (resultaat,) = index.answer("wijnkaart").resultaten
    fragment = index.marker("wijnkaart").fragment(resultaat)
    assert fragment is not None
    assert "Hij kent bovendien de wijnkaart." in fragment.tekst
    gastheer = next(r for r in index.answer("agenda").resultaten if r.bron == "25001:B1-K1-W2")
    assert index.marker("wijnkaart").fragment(gastheer) is None


def test_what_has_no_texts_has_no_fragment(index: Zoekindex) -> None:
    for resultaat in index.answer("gastvrij").resultaten:
        assert index.marker("gastvrij").fragment(resultaat) is None


def test_a_long_text_is_cut_between_words() -> None:
    from kwalificatiestructuur.zoeken.markering import Markeerder, _cut
    from kwalificatiestructuur.zoeken.vraag import parse_vraag

    tekst = "woord " * 50 + "doel " + "woord " * 50
    regel = _cut(tekst, tekst.index("doel"))
    assert regel.startswith("… woord ")
    assert regel.endswith(" woord …")
    assert len(regel) < FRAGMENT + 5
    assert "doel" in regel
    marker = Markeerder(example(), parse_vraag("doel"), lambda _: [])
    assert [regel[van : van + lang] for van, lang in marker.marks(regel)] == ["doel"]
    assert Fragment("gedrag", regel, marker.marks(regel)).veld == "gedrag"


@given(tekst=st.text(max_size=40), woord=st.text(min_size=1, max_size=3))
def test_marks_lie_in_the_text_and_hold_the_word(index: Zoekindex, tekst: str, woord: str) -> None:
    eind = 0
    for van, lang in index.marker(woord).marks(tekst):
        assert eind <= van < van + lang <= len(tekst)
        assert fold(tekst[van : van + lang]).strip()
        eind = van + lang
