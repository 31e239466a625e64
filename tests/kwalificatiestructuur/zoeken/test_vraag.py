import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.zoeken.vraag import FILTERS, Woord, Zin, filter_name, parse_vraag
from kwalificatiestructuur.zoeken.woorden import running_words


@pytest.mark.parametrize(
    ("tekst", "termen"),
    [
        ("verkoopt gast", (Woord("verkoopt", af=True), Woord("gast", af=False))),
        ("gast ", (Woord("gast", af=True),)),
        ("Café,", (Woord("cafe", af=True),)),
        ("gast gast", (Woord("gast", af=True),)),
        ("25168:K1-W2", (Woord("25168", af=True), Woord("k1", af=True), Woord("w2", af=False))),
        ("los:vast", (Woord("los", af=True), Woord("vast", af=False))),
        ('"in de tuin"', (Zin(("in", "de", "tuin"), af=True),)),
        ('"in de tu', (Zin(("in", "de", "tu"), af=False),)),
        ('"tui', (Woord("tui", af=False),)),
        ('"tuin"', (Zin(("tuin",), af=True),)),
        ("„van de” boom", (Zin(("van", "de"), af=True), Woord("boom", af=False))),
        ('"" - "', ()),
        ("", ()),
    ],
)
def test_words_and_phrases(tekst: str, termen: tuple[Woord | Zin, ...]) -> None:
    assert parse_vraag(tekst).termen == termen


def test_filters_stand_anywhere_between_the_words() -> None:
    vraag = parse_vraag('gast niveau:3,4 Domein:"zorg en" in soort-opleiding:vak')
    assert [term.tekst for term in vraag.termen if isinstance(term, Woord)] == [
        "gast", "in", "soort", "opleiding", "vak",
    ]  # fmt: skip
    delen = [(deel.naam, deel.waarde) for deel in vraag.filters]
    assert delen == [("niveau", "3,4"), ("domein", "zorg en")]
    assert vraag.tekst[vraag.filters[0].van : vraag.filters[0].tot] == "niveau:3,4"


def test_filters_have_more_names() -> None:
    assert filter_name("NIVEAU") == "niveau"
    assert filter_name("opleiding") == "soort_opleiding"
    assert filter_name("titel") is None
    assert all(filter_name(naam) == naam for naam in FILTERS)


@given(tekst=st.text(st.one_of(st.characters(), st.sampled_from('ab :"\u201dniveau')), max_size=40))
def test_any_text_is_a_question(tekst: str) -> None:
    vraag = parse_vraag(tekst)
    assert set(vraag.woorden) <= set(running_words(tekst))
    assert all(0 <= deel.van < deel.tot <= len(tekst) for deel in vraag.filters)
    if not vraag.filters:
        assert set(vraag.woorden) == set(running_words(tekst))
