from __future__ import annotations

from pathlib import Path

import pytest

from app.beoordelen.verslag import VORMEN, report_of
from tests.app.beoordelen.beoordelaar import Reviewer
from tests.composer.beoordelen.pakketten import complete

BEGIN = {".pdf": b"%PDF-", ".docx": b"PK", ".html": b"<!DOCTYPE html>", ".xlsx": b"PK"}


@pytest.mark.parametrize("vorm", VORMEN)
def test_the_report_is_saved_in_every_form(lezer: Reviewer, tmp_path: Path, vorm: str) -> None:
    lezer.gebruiker.dialogen.pad = pad = tmp_path / f"verslag{vorm}"
    lezer.paneel.vormen[vorm].trigger()
    assert pad.read_bytes().startswith(BEGIN[vorm])
    assert lezer.gebruiker.melding == f"Bewaard in {pad}."


def test_a_place_where_one_cannot_write_is_said(lezer: Reviewer, tmp_path: Path) -> None:
    lezer.gebruiker.dialogen.pad = tmp_path / "weg" / "verslag.pdf"
    lezer.paneel.vormen[".pdf"].trigger()
    assert "de map bestaat niet" in lezer.gebruiker.melding


def test_texts_of_notes_are_escaped() -> None:
    html = report_of(complete(), ".html").decode()
    assert "&lt;b&gt;dit&lt;/b&gt;" in html
