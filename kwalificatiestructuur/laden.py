"""Loading the structure: the bundled facts, files, or both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.sbb_xml import read_sbb
from kwalificatiestructuur.xml_veilig import Voortgang, unreadable


def load_structuur(
    bestanden: Sequence[Path] = (),
    *,
    met_bundel: bool | None = None,
    voortgang: Voortgang | None = None,
) -> Kwalificatiestructuur:
    """The bundled facts, or exactly the given SBB files; ``met_bundel=True`` gives both.

    ``voortgang(done, total)`` is called in bytes of all files together and may raise
    ``Geannuleerd``. Raises ``Invoerfout`` for a file that cannot be read.
    """
    if met_bundel is None:
        met_bundel = not bestanden
    bundel = (load_bundel(),) if met_bundel else ()
    groottes = [_size(bestand) for bestand in bestanden]
    gelezen = []
    for nummer, bestand in enumerate(bestanden):
        deel = _shifted(voortgang, sum(groottes[:nummer]), sum(groottes))
        gelezen.append(read_sbb(bestand, voortgang=deel))
    return build_structuur([*bundel, *gelezen])


def _size(bestand: Path) -> int:
    try:
        return bestand.stat().st_size
    except (OSError, ValueError) as fout:
        raise unreadable(bestand, fout) from None


def _shifted(voortgang: Voortgang | None, klaar: int, totaal: int) -> Voortgang | None:
    """The progress of one file as progress of them all."""
    if voortgang is None:
        return None
    meld = voortgang
    return lambda gelezen, _: meld(klaar + gelezen, totaal)
