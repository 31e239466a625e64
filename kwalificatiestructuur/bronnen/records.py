"""Rows of a published list, whatever form they came in: CSV, JSON, XML or a spreadsheet."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from kwalificatiestructuur.bronnen.waarden import label_of, one_line
from kwalificatiestructuur.bronsoort import Bronsoort

# Titles, remarks and empty rows may precede the header.
MAX_VOOR_KOP: Final = 40

CREBO: Final = frozenset(
    {
        "crebo",
        "crebocode",
        "crebonr",
        "crebonummer",
        "erkendeopleidingscode",
        "opleidingscode",
    }
)
KEUZEDEEL: Final = frozenset(
    {"keuzedeel", "keuzedeelcode", "codekeuzedeel", "kcode", "keuzedeelnummer", "codevankeuzedeel"}
)
_REGISTER_EXTRA: Final = frozenset(
    {"sbu", "ingangsdatum", "einddatum", "sectorkamernr", "aard", "aarden", "certificaat"}
)
_CREBOLIJST_EXTRA: Final = frozenset({"kwalificatie", "prijsfactor"})

Waarde = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rij:
    """One row of a table: its number in the file (from 1) and its cells."""

    nummer: int
    cellen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tabel:
    """One sheet, or a whole CSV file (``naam`` "")."""

    naam: str
    rijen: Sequence[Rij]


@dataclass(frozen=True, slots=True)
class Rijrecord:
    """One row by column: ``velden`` holds the text, or texts, by label.

    ``plaats`` is where it stands in the file (``regel 12``).
    """

    plaats: str
    velden: Mapping[str, Waarde] = field(default_factory=dict)

    def text(self, *namen: str) -> str:
        """The first of these fields that says something, on one line; several texts with ``/``."""
        return one_line("/".join(self.texts(*namen)))

    def texts(self, *namen: str) -> tuple[str, ...]:
        """Every text of the first of these fields that says something."""
        for naam in namen:
            waarde = self.velden.get(naam, "")
            teksten = (waarde,) if isinstance(waarde, str) else waarde
            if any(teksten):
                return tuple(filter(None, teksten))
        return ()


def sort_of_labels(labels: Collection[str]) -> Bronsoort | None:
    """Which list has columns or fields with these labels; None when it is none that we know."""
    namen = set(labels)
    if namen & CREBO and (namen & KEUZEDEEL or {"overlap", "kwalificatie"} <= namen):
        return Bronsoort.OVERLAPLIJST
    if {"code", "titel"} <= namen and namen & _REGISTER_EXTRA:
        return Bronsoort.KEUZEDELENREGISTER
    niveau = any(naam.startswith("niveau") for naam in namen)
    if (namen & CREBO or "code" in namen) and niveau and namen & _CREBOLIJST_EXTRA:
        return Bronsoort.CREBOLIJST
    return None


def find_header(tabel: Tabel) -> tuple[int, Bronsoort] | None:
    """The place of the header among the rows of a table, and the list it belongs to."""
    for plaats, rij in enumerate(tabel.rijen[:MAX_VOOR_KOP]):
        soort = sort_of_labels({label_of(cel) for cel in rij.cellen if cel})
        if soort is not None:
            return plaats, soort
    return None


def sort_of_tables(tabellen: Sequence[Tabel]) -> Bronsoort | None:
    """Which list these tables hold: the first header that we know decides."""
    for tabel in tabellen:
        if gevonden := find_header(tabel):
            return gevonden[1]
    return None


def records_of(tabellen: Sequence[Tabel], soort: Bronsoort) -> Iterator[Rijrecord]:
    """The rows below the headers of this kind, in every table that has one."""
    for tabel in tabellen:
        gevonden = find_header(tabel)
        if gevonden is None or gevonden[1] is not soort:
            continue
        begin, _ = gevonden
        labels = [label_of(cel) for cel in tabel.rijen[begin].cellen]
        waar = f"blad „{tabel.naam}”, rij" if tabel.naam else "regel"
        for rij in tabel.rijen[begin + 1 :]:
            velden: dict[str, Waarde] = {}
            for label, cel in zip(labels, rij.cellen, strict=False):
                if label and cel:
                    velden.setdefault(label, cel)
            if velden:
                yield Rijrecord(f"{waar} {rij.nummer}", velden)
