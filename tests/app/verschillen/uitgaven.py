"""The made-up nation that the tests of the differences compare two editions of."""

from __future__ import annotations

from tests.nationaal.uitgave import Uitgave

DOSSIERS = 25
EERSTE = Uitgave(1, DOSSIERS, 0)
