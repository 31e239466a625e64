"""What is dragged: three kinds of payload, each a JSON list of texts in UTF-8."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QMimeData

from kwalificatiestructuur.bronverwijzing import Bronverwijzing

BRONNEN: Final = "application/x-kwalificatiecomposer-bronnen"
"""Parts of the structure, as ``25168:K1-W2``."""
KEUZEDELEN: Final = "application/x-kwalificatiecomposer-keuzedelen"
"""Keuzedelen of the register, by code."""
ONDERDELEN: Final = "application/x-kwalificatiecomposer-onderdelen"
"""Parts of the composition itself, by id."""


def encode_bronnen(bronnen: Iterable[Bronverwijzing]) -> QMimeData:
    """Parts of the structure as something to drag; also as plain text for other programs."""
    return _encode(BRONNEN, [str(bron) for bron in bronnen])


def encode_keuzedelen(codes: Iterable[str]) -> QMimeData:
    """Keuzedelen as something to drag; also as plain text for other programs."""
    return _encode(KEUZEDELEN, list(codes))


def encode_onderdelen(ids: Iterable[str]) -> QMimeData:
    """Parts of the composition as something to drag within the window."""
    data = QMimeData()
    data.setData(ONDERDELEN, json.dumps(list(ids)).encode())
    return data


def decode_bronnen(data: QMimeData) -> tuple[Bronverwijzing, ...]:
    """The dragged parts of the structure; empty for any other or damaged payload."""
    try:
        return tuple(Bronverwijzing.parse(tekst) for tekst in _decode(BRONNEN, data))
    except ValueError:
        return ()


def decode_keuzedelen(data: QMimeData) -> tuple[str, ...]:
    """The dragged codes of keuzedelen; empty for any other or damaged payload."""
    return _decode(KEUZEDELEN, data)


def decode_onderdelen(data: QMimeData) -> tuple[str, ...]:
    """The dragged ids of parts; empty for any other or damaged payload."""
    return _decode(ONDERDELEN, data)


def _encode(soort: str, teksten: list[str]) -> QMimeData:
    data = QMimeData()
    data.setData(soort, json.dumps(teksten).encode())
    data.setText("\n".join(teksten))
    return data


def _decode(soort: str, data: QMimeData) -> tuple[str, ...]:
    # The payload may come from another program, so nothing about its form is certain.
    try:
        teksten = json.loads(bytes(data.data(soort).data()) or b"[]")
    except ValueError:
        return ()
    if not isinstance(teksten, list) or not all(isinstance(tekst, str) for tekst in teksten):
        return ()
    return tuple(teksten)
