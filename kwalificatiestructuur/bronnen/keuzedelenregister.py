"""The register of keuzedelen, from records of any form.

Source of the names: SBB's register, whose JSON gives the kinds (``aarden``) by number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen.records import Rijrecord
from kwalificatiestructuur.bronnen.waarden import (
    date_of,
    keuzedeel_codes_in,
    whole_number_of,
    yes_or_no,
)
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.meldingen import Meldingen

_ANDERE_CODE: Final = re.compile(r"[A-Za-z]{1,3}-?[0-9]{1,8}")

# SBB's numbers of the kinds of keuzedelen.
AARDEN: Final = {
    "5656": "Doorstroom",
    "5657": "Verdiepend",
    "5658": "Verbredend",
    "5659": "Generiek",
    "5660": "Remediërend",
}


def read_register(
    records: Iterable[Rijrecord],
    pad: Path,
    meldingen: Meldingen,
    titels: Mapping[str, str] | None = None,
) -> tuple[Keuzedeel, ...]:
    """Every keuzedeel, in order; ``titels`` are the kinds by number where the file lists them.

    A record that says the same as an earlier one counts once; one without code does not count.
    Raises ``Invoerfout`` when there is none at all.
    """
    lezer = _Lezer(pad, meldingen, AARDEN | dict(titels or {}))
    keuzedelen = dict.fromkeys(filter(None, map(lezer.read, records)))
    if not keuzedelen:
        raise Invoerfout(
            "in deze lijst staat geen enkel keuzedeel met een code; "
            "kies het register van keuzedelen",
            bestand=pad,
        )
    return tuple(keuzedelen)


def _code(tekst: str) -> str | None:
    """The code that stands there: ``K0001``, or another of a few letters and digits."""
    codes = keuzedeel_codes_in(tekst)
    if len(codes) == 1:
        return codes[0]
    return tekst.upper() if _ANDERE_CODE.fullmatch(tekst) else None


class _Lezer:
    """Reads one record at a time and warns about what it cannot read."""

    def __init__(self, pad: Path, meldingen: Meldingen, aarden: Mapping[str, str]) -> None:
        self._pad = pad
        self._meldingen = meldingen
        self._aarden = aarden

    def read(self, record: Rijrecord) -> Keuzedeel | None:
        titel = record.text("titel", "naam")
        tekst = record.text("code")
        if (code := _code(tekst)) is None:
            wat = f"„{tekst}” is geen code" if tekst else "er is geen code"
            self._warn(record, f"keuzedeel „{titel}”: {wat}; het telt niet mee")
            return None
        certificaat = record.text("certificaat", "iscertificaat")
        ja = yes_or_no(certificaat)
        return Keuzedeel(
            code=code,
            titel=titel,
            sbu=self._number(record, "sbu", "studiebelastingsuren", "studielast"),
            ingangsdatum=self._date(record, "ingangsdatum", "geldigvanaf"),
            einddatum=self._date(record, "einddatum", "geldigtot"),
            sectorkamer_nr=record.text("sectorkamernr", "sectorkamer"),
            aard=self._kinds(record),
            certificaat=certificaat if ja is None else "ja" if ja else "nee",
            nr=record.text("nr"),
            beschrijving="\n".join(record.texts("beschrijving")),
        )

    def _kinds(self, record: Rijrecord) -> str:
        aarden = [
            deel.strip()
            for tekst in record.texts("aarden", "aard")
            for deel in tekst.replace(";", "/").replace(",", "/").split("/")
        ]
        for aard in aarden:
            if aard.isdigit() and aard not in self._aarden:
                self._warn(record, f"aard {aard} is niet bekend")
        return "/".join(self._aarden.get(aard, aard) for aard in aarden if aard)

    def _number(self, record: Rijrecord, *namen: str) -> int | None:
        tekst = record.text(*namen)
        getal = whole_number_of(tekst)
        if tekst and getal is None:
            self._warn(record, f"{namen[0]} „{tekst}” is geen getal")
        return getal

    def _date(self, record: Rijrecord, *namen: str) -> date | None:
        tekst = record.text(*namen)
        datum = date_of(tekst)
        if tekst and datum is None:
            self._warn(record, f"{namen[0]} „{tekst}” is geen datum")
        return datum

    def _warn(self, record: Rijrecord, melding: str) -> None:
        self._meldingen.add(melding, f"{self._pad.name}, {record.plaats}: ")
