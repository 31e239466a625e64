"""By what an exported document says that it was judged; the findings in its report are not read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from composer.document.boom import find_dossier
from composer.document.bronxml import clean_bytes, parse_bron
from composer.document.lezen import read_bytes
from composer.document.vocabulaire import KC_RAPPORT
from kwalificatiestructuur.fouten import Invoerfout

_MERK: Final = b"rapport"


@dataclass(frozen=True, slots=True)
class Rapportkop:
    """``editie`` is the id of the edition of the structure, ``regelset`` a name."""

    regelset: str
    regelsetversie: str
    peildatum: date
    editie: str


def read_rapportkop(bron: Path | bytes) -> Rapportkop | None:
    """What the report in a document says of itself; None for a document without one.

    None too where the report is not whole: then the document does not say it. Raises ``Invoerfout``
    for what is not a document.
    """
    try:
        data = clean_bytes(read_bytes(bron))
        # Most documents have none, and looking for a word costs next to nothing.
        if _MERK not in data:
            return None
        _, eigen = find_dossier(parse_bron(data))
    except Invoerfout as fout:
        bestand = bron if isinstance(bron, Path) else None
        raise Invoerfout(fout.melding, bestand=bestand, regel=fout.regel) from None
    if (rapport := eigen.find(KC_RAPPORT)) is None:
        return None
    namen = ("regelset", "regelsetversie", "editie")
    regelset, versie, editie = (rapport.attributen.get(naam, "").strip() for naam in namen)
    try:
        peildatum = date.fromisoformat(rapport.attributen.get("peildatum", ""))
    except ValueError:
        return None
    is_heel = regelset and versie and editie
    return Rapportkop(regelset, versie, peildatum, editie) if is_heel else None
