"""The sentences of group G of the catalogue: statutory and branch requirements (WET)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {}
