import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.zoeken.woorden import (
    fold,
    index_words,
    running_words,
    text_words,
    words_of,
    words_of_each,
)

TEKST = st.text(
    st.one_of(st.characters(), st.sampled_from("aé ü'-()\u2019\u20ac\u2022 ")), max_size=60
)


@given(tekst=TEKST)
def test_words_are_those_of_the_decomposed_text(tekst: str) -> None:
    ontleed = unicodedata.normalize("NFKD", tekst.casefold()).casefold()
    kaal = "".join(teken for teken in ontleed if not unicodedata.combining(teken))
    assert running_words(tekst) == re.findall(r"\w+", kaal)
    assert text_words(tekst)[0] == running_words(tekst)


@given(teksten=st.lists(TEKST, min_size=1, max_size=6))
def test_words_of_each_text_are_those_of_that_text_alone(teksten: list[str]) -> None:
    assert list(words_of_each(teksten)) == [text_words(tekst) for tekst in teksten]


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [
        ("Eén CAFÉ's", {"een", "cafe", "s", "cafes"}),
        ("(De)monteert", {"de", "monteert", "demonteert"}),
        ("e-mail", {"e", "mail", "email"}),
        ("zzp\u2019er", {"zzp", "er", "zzper"}),
        ("werk - rust", {"werk", "rust"}),
    ],
)
def test_a_word_with_a_hyphen_is_also_one_word(tekst: str, woorden: set[str]) -> None:
    assert index_words(tekst) == woorden
    los, gevoegd = text_words(tekst)
    assert {*los, *gevoegd} == woorden


def test_words_come_once_and_in_order() -> None:
    assert words_of("De gast, de GAST en een gást") == ("de", "gast", "en", "een")
    assert fold("STRASSE Straße") == "strasse strasse"
