from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kwalificatiestructuur.elementen import Geldigheid
from kwalificatiestructuur.opslag.beschrijving import Bronbeschrijving, Editiebeschrijving
from kwalificatiestructuur.opslag.manifest import decode_editie, encode_editie, write_atomic

BRON = Bronbeschrijving(
    "sbb-1",
    "SBB-XML",
    "Titel „é”",
    "a.xml",
    "f" * 64,
    12,
    {"dossier": 1},
    ("a.xml, regel 1: x",),
    ("dossiers",),
    Geldigheid(date(2016, 8, 1), None, date(2020, 1, 1)),
)
EDITIE = Editiebeschrijving("editie-1", "Naam", "2026-01-01", False, (BRON,), {"dossier": 1})


def test_an_edition_comes_back() -> None:
    assert decode_editie(encode_editie(EDITIE)) == EDITIE


@pytest.mark.parametrize("tekst", ["", "{", "[]", "{}", "null", '{"versie": 1}', "[" * 100_000])
def test_anything_else_is_a_value_error(tekst: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any of its kinds
        decode_editie(tekst)


def test_each_field_is_needed() -> None:
    waarde = json.loads(encode_editie(EDITIE))
    for sleutel in waarde:
        rest = {k: v for k, v in waarde.items() if k != sleutel}
        with pytest.raises(ValueError, match="geen editie"):
            decode_editie(json.dumps(rest))
    with pytest.raises(ValueError, match="nieuwere"):
        decode_editie(json.dumps(waarde | {"versie": 2}))


def test_a_file_is_there_as_a_whole_or_not(tmp_path: Path) -> None:
    pad = tmp_path / "a.json"
    write_atomic(pad, "een\n")
    with pytest.raises(UnicodeEncodeError):
        write_atomic(pad, "twee\ud800")
    assert pad.read_bytes() == b"een\n"
    assert list(tmp_path.iterdir()) == [pad]
