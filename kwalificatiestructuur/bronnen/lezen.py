"""Reading one source of any kind."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kwalificatiestructuur.bronnen.uitpakken import Bronbestand
from kwalificatiestructuur.elementen import Structuurgegevens
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.sbb_xml import Bewaar, read_sbb
from kwalificatiestructuur.xml_veilig import Voortgang


def read_bron(
    pad: Path, *, voortgang: Voortgang | None = None, bewaar: Bewaar | None = None
) -> Structuurgegevens:
    """Everything one file says, whatever its kind; a folder or zip goes through ``expand`` first.

    ``voortgang(done, total)`` is called in bytes and may raise ``Geannuleerd``. Each dossier of an
    SBB file goes through ``bewaar``, and what that returns is kept. Raises ``Invoerfout``.
    """
    return read_sbb(pad, voortgang=voortgang, bewaar=bewaar)


def read_bronbestand(
    bestand: Bronbestand, *, voortgang: Voortgang | None = None, bewaar: Bewaar | None = None
) -> Structuurgegevens:
    """As ``read_bron``; errors and the edition name the file as the user knows it."""
    try:
        gegevens = read_bron(bestand.pad, voortgang=voortgang, bewaar=bewaar)
    except Invoerfout as fout:
        raise Invoerfout(fout.melding, bestand=bestand.naam, regel=fout.regel) from None
    return replace(gegevens, editie=replace(gegevens.editie, bron=bestand.naam))
