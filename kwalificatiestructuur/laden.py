"""Loading the structure: the bundled facts, files, or both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kwalificatiestructuur.bronnen import expand, read_bronbestand
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.dubbel import tell_doubles
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.meldingen import Meldingen
from kwalificatiestructuur.xml_veilig import Voortgang, unreadable


def load_structuur(
    bestanden: Sequence[Path] = (),
    *,
    met_bundel: bool | None = None,
    voortgang: Voortgang | None = None,
) -> Kwalificatiestructuur:
    """The bundled facts, or exactly the given sources; ``met_bundel=True`` gives both.

    A source is a file of any kind (``Bronsoort``), a folder or a zip. ``voortgang(done, total)`` is
    called in bytes of all files together and may raise ``Geannuleerd``. Raises ``Invoerfout`` for
    a file that cannot be read.
    """
    if met_bundel is None:
        met_bundel = not bestanden
    bundel = (load_bundel(),) if met_bundel else ()
    if not bestanden:
        return build_structuur(bundel)
    meldingen = Meldingen()
    with TemporaryDirectory(prefix="kwalificatiecomposer-", ignore_cleanup_errors=True) as map_:
        bronnen = expand(bestanden, Path(map_), meldingen=meldingen)
        groottes = [_size(bron.pad) for bron in bronnen]
        gelezen = []
        for nummer, bron in enumerate(bronnen):
            deel = _shifted(voortgang, sum(groottes[:nummer]), sum(groottes))
            gelezen.append(read_bronbestand(bron, voortgang=deel))
    structuur = build_structuur([*bundel, *gelezen])
    gezegd = (*meldingen.all(), *tell_doubles(gelezen))
    return replace(structuur, waarschuwingen=(*gezegd, *structuur.waarschuwingen))


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
