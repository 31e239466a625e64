from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData

from app import mime
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

BRONNEN = (Bronverwijzing("25168", "K1-W2"), Bronverwijzing("25154", "P1-K1"))


def test_bronnen_survive_the_trip() -> None:
    data = mime.encode_bronnen(BRONNEN)
    assert mime.decode_bronnen(data) == BRONNEN
    assert json.loads(bytes(data.data(mime.BRONNEN).data())) == ["25168:K1-W2", "25154:P1-K1"]
    assert data.text() == "25168:K1-W2\n25154:P1-K1"


def test_keuzedelen_and_onderdelen_survive_the_trip() -> None:
    assert mime.decode_keuzedelen(mime.encode_keuzedelen(["K0061"])) == ("K0061",)
    assert mime.decode_onderdelen(mime.encode_onderdelen(["a", "b"])) == ("a", "b")


def test_another_kind_is_empty() -> None:
    data = mime.encode_keuzedelen(["K0061"])
    assert mime.decode_bronnen(data) == ()
    assert mime.decode_onderdelen(data) == ()


@pytest.mark.parametrize("payload", [b"", b"\xff", b"{", b"{}", b"[1]", b'["geen bron"]'])
def test_damage_is_empty(payload: bytes) -> None:
    data = QMimeData()
    data.setData(mime.BRONNEN, payload)
    assert mime.decode_bronnen(data) == ()
