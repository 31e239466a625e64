"""Loading the structure: the bundled facts, files, or both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.sbb_xml import read_sbb


def load_structuur(
    bestanden: Sequence[Path] = (),
    *,
    met_bundel: bool | None = None,
    voortgang: Callable[[int, int], None] | None = None,
) -> Kwalificatiestructuur:
    """The bundled facts, or exactly the given SBB files; ``met_bundel=True`` gives both.

    ``voortgang(done, total)`` is called in bytes of the file at hand and may raise
    ``Geannuleerd``. Raises ``Invoerfout`` for a file that cannot be read.
    """
    if met_bundel is None:
        met_bundel = not bestanden
    bundel = (load_bundel(),) if met_bundel else ()
    gelezen = [read_sbb(bestand, voortgang=voortgang) for bestand in bestanden]
    return build_structuur([*bundel, *gelezen])
