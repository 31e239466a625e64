"""A composition for every variant of the rules about aanvraag, on which it strikes."""

from __future__ import annotations

from typing import Final

from tests.composer.regels.voorbeeld import Voorbeelden

VOORBEELDEN: Final[Voorbeelden] = {}
