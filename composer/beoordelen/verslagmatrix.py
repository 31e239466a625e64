"""The documents of a report side by side: a part of the report to read, and sheets to sort."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from composer.beoordelen.kolommen import kolommen_of
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.verslag import Verslag
from composer.overlap.delenteksten import Voortgang
from composer.vergelijken.bladen import tables_of
from composer.vergelijken.kolom import HOOGSTENS, MINSTENS
from composer.vergelijken.leesbaar import in_groups, turned
from composer.vergelijken.omgevingen import Omgevingen
from composer.vergelijken.oordelen import base_of
from composer.vergelijken.vergelijking import Vergelijking
from composer.verslagvorm.blokken import Alinea, Blok, Kop, Tabel

KOP: Final = "Naast elkaar"
_UITLEG: Final = (
    "De documenten als kolommen, elk zoals het het laatst is ingebracht. Elk is beoordeeld naar "
    "zijn eigen editie, regelset en peildatum, als die er zijn; onder „Documenten” staat waarnaar, "
    "en waarom."
)


def put_side_by_side(
    verslag: Verslag,
    pakket: Beoordelingspakket,
    omgevingen: Omgevingen,
    voortgang: Voortgang | None = None,
) -> Verslag:
    """The report of this package with its documents compared, in its own order.

    Each is judged in its own surroundings. As it was where there are not 2 to 20 documents.
    ``voortgang(done, total)`` may raise to stop.
    """
    aantal = len(verslag.documenten)
    if not MINSTENS <= aantal <= HOOGSTENS:
        return verslag
    plek_van = {document.id: plek for plek, document in enumerate(verslag.documenten)}
    kolommen = sorted(kolommen_of(omgevingen.basis, pakket), key=lambda kolom: plek_van[kolom.id])
    vergelijking = Vergelijking(omgevingen.judge_by_own(kolommen, voortgang=voortgang))
    maat = base_of(vergelijking, None)
    for plek in range(aantal):
        if voortgang is not None:
            voortgang(plek, aantal)
        # Kept by the comparison; all at once they could not be stopped.
        vergelijking.findings(plek)
        vergelijking.findings_by(plek, maat)
    return replace(verslag, naast_elkaar=vergelijking)


def matrix_blocks(verslag: Verslag) -> Iterator[Blok]:
    """The part for reading: groups of columns that fit on a page, each with the titles."""
    yield Kop(2, KOP)
    if verslag.naast_elkaar is None:
        yield Alinea(_why_not(len(verslag.documenten)))
        return
    yield Alinea(_UITLEG)
    for tabel in tables_of(verslag.naast_elkaar):
        yield from in_groups(tabel if tabel.is_gelijk else turned(tabel, "Documenten"), 3)


def matrix_tables(verslag: Verslag) -> tuple[Tabel, ...]:
    """The part for sorting and filtering; one sheet with a sentence where there is no matrix."""
    if verslag.naast_elkaar is None:
        return (Tabel(KOP, (KOP,), ((_why_not(len(verslag.documenten)),),)),)
    return tables_of(verslag.naast_elkaar)


def _why_not(aantal: int) -> str:
    if aantal > HOOGSTENS:
        return (
            f"In dit pakket staan {aantal} documenten; naast elkaar passen er hoogstens "
            f"{HOOGSTENS}. Zet een keuze naast elkaar met de opdracht „vergelijk” en de bestanden "
            "van die documenten."
        )
    if aantal < MINSTENS:
        return f"Naast elkaar zetten kan vanaf {MINSTENS} documenten; in dit pakket: {aantal}."
    return "De documenten zijn niet naast elkaar gezet."
