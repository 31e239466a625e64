"""How a *Beoordelingspakket* is recognised: people offer one where a document is asked."""

from __future__ import annotations

from typing import Final

ZIPBEGIN: Final = b"PK\x03\x04"
"""Signature of a local file header (APPNOTE 6.3, section 4.3.7)."""

MANIFEST: Final = "manifest.json"
"""The first member of every package."""

_LENGTE_KOP: Final = 30
"""Bytes of a local file header before the name."""


def is_pakket(kop: bytes) -> bool:
    """Whether these are the first bytes of a package that this program wrote."""
    return kop.startswith(ZIPBEGIN) and kop[_LENGTE_KOP:].startswith(MANIFEST.encode())
