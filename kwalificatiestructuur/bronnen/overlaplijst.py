"""The list of pairs crebo x keuzedeel with "ondoelmatige overlap", from records of any form.

Source of the names: SBB's list, in which the column ``Kwalificatie`` holds the code of the
keuzedeel and ``Omschrijving`` its title.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kwalificatiestructuur.bronnen.records import CREBO, KEUZEDEEL, Rijrecord
from kwalificatiestructuur.bronnen.waarden import (
    crebos_in,
    date_of,
    keuzedeel_codes_in,
    yes_or_no,
)
from kwalificatiestructuur.elementen import Keuzedeeloverlap
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.meldingen import Meldingen

_KOLOMMEN = (*sorted(CREBO), *sorted(KEUZEDEEL), "kwalificatie")
_DATUM = ("datum", "vastgesteld", "datumvastgesteld", "vaststellingsdatum")


def read_overlap(
    records: Iterable[Rijrecord], pad: Path, meldingen: Meldingen
) -> tuple[Keuzedeeloverlap, ...]:
    """Every published pair with overlap, in order of first appearance.

    A pair that comes again has the latest date. A row that says there is no overlap, or that it is
    not published, gives nothing: a pair that is not listed means "no information". Raises
    ``Invoerfout`` when there is no pair at all.
    """
    paren: dict[tuple[str, str], Keuzedeeloverlap] = {}
    rijen = list(records)
    zegt_overlap = any("overlap" in rij.velden for rij in rijen)
    for rij in rijen:
        plaats = f"{pad.name}, {rij.plaats}: "
        if zegt_overlap and not _has_overlap(rij, meldingen, plaats):
            continue
        if yes_or_no(rij.text("publicatie")) is False:
            continue
        for paar in _pairs(rij, meldingen, plaats):
            eerder = paren.get((paar.crebo, paar.keuzedeel))
            if eerder is None or _later(paar.vastgesteld, eerder.vastgesteld):
                paren[paar.crebo, paar.keuzedeel] = paar
    if not paren:
        raise Invoerfout(
            "in deze lijst staat geen enkel paar van een crebo en een keuzedeel; "
            "kies de overlaplijst",
            bestand=pad,
        )
    return tuple(paren.values())


def _pairs(record: Rijrecord, meldingen: Meldingen, plaats: str) -> list[Keuzedeeloverlap]:
    cellen = [record.text(naam) for naam in _KOLOMMEN if naam in record.velden]
    crebos = [crebo for cel in cellen for crebo in crebos_in(cel)]
    codes = [code for cel in cellen for code in keuzedeel_codes_in(cel)]
    if not crebos or not codes:
        wat = record.text("omschrijving") or "; ".join(filter(None, cellen))
        mist = "code van een keuzedeel" if crebos else "crebo"
        meldingen.add(f"„{wat}” heeft geen {mist}; de rij telt niet mee", plaats)
        return []
    tekst = record.text(*_DATUM)
    datum = date_of(tekst)
    if tekst and datum is None:
        meldingen.add(f"„{tekst}” is geen datum", plaats)
    return [Keuzedeeloverlap(crebo, code, datum) for crebo in crebos for code in codes]


def _has_overlap(record: Rijrecord, meldingen: Meldingen, plaats: str) -> bool:
    """Whether the row says that there is overlap; an empty cell does not."""
    tekst = record.text("overlap")
    antwoord = yes_or_no(tekst)
    if antwoord is None:
        woorden = tekst.casefold().split()
        antwoord = "ondoelmatige" in woorden and not {"geen", "niet"} & set(woorden)
        if not antwoord and "geen" not in woorden:
            meldingen.add(f"overlap „{tekst}” is geen ja of nee; de rij telt niet mee", plaats)
    return antwoord


def _later(een: date | None, ander: date | None) -> bool:
    return een is not None and (ander is None or een > ander)
