"""Folding by table gives what folding sign by sign gives, or nothing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.zoeken.westers import fold_western, western_table


def _fold(teken: str) -> str:
    return unicodedata.normalize("NFKC", teken).casefold()


TABEL = western_table(_fold)


@given(st.text(st.characters(codec="cp1252")) | st.text())
def test_as_sign_by_sign(tekst: str) -> None:
    gevouwen = fold_western(tekst, TABEL)
    assert gevouwen in (None, "".join(map(_fold, tekst)))


def test_western_letters_need_nothing_else() -> None:
    assert fold_western("Één CAFÉS\u00a0naïef", TABEL) == "één cafés naïef"


@pytest.mark.parametrize("tekst", ["Straße", "enz…", "日", "\x81"])
def test_what_is_no_single_western_sign(tekst: str) -> None:
    assert fold_western(tekst, TABEL) is None
