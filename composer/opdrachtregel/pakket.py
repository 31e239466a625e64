"""``exporteer --naar pakket``: a document in a *Beoordelingspakket*, for reviewers."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, make_ronde
from composer.document import write_document
from composer.document.lezen import read_bytes
from composer.opdrachtregel.samenstellingen import is_recept
from composer.regels.context import Omgeving
from composer.samenstelling import Samenstelling


def export_pakket(
    bestand: Path, uit: Path, omgeving: Omgeving, samenstelling: Samenstelling
) -> None:
    """Write a package with this document as it is in its file; of a recipe what it makes.

    A package that is there already gets the document as its next round and keeps everything else.
    Raises ``Invoerfout`` or ``Documentfout``; what was there then stays as it was.
    """
    data = write_document(samenstelling) if is_recept(bestand) else read_bytes(bestand)
    nu = datetime.now(UTC)
    ronde = make_ronde(data, omgeving, nu, bestand=bestand.name)
    aanwezig = read_pakket(uit) if uit.exists() else Beoordelingspakket(nu)
    save_pakket(uit, add_ronde(aanwezig, ronde))
