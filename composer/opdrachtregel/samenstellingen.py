"""Reading the compositions that a command names."""

from __future__ import annotations

from pathlib import Path

from composer.document import read_document
from composer.recept import read_recept
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.graaf import Kwalificatiestructuur


def is_recept(pad: Path) -> bool:
    """Whether the name says that it is a recipe."""
    return pad.suffix.lower() == ".toml"


def read_samenstelling(pad: Path, structuur: Kwalificatiestructuur) -> Samenstelling:
    """A document, or a recipe by its ending; raises ``Invoerfout`` with file and line."""
    return read_recept(pad, structuur) if is_recept(pad) else read_document(pad)
