"""The sentences of group H of the catalogue: criteria of the Toetsingskamer (TKM)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {}
