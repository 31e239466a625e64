"""Where the files that come with the product stand; the one place that knows."""

from __future__ import annotations

from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parents[1] / "resources"
FEITEN: Final = RESOURCES / "feiten"
