"""What the worker does: load two editions, compare them, and write what differs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.edities.werker import Melder
from app.verschillen.rijen import Rij, make_rijen
from kwalificatiestructuur.verschil import Structuurverschil, Verschil, compare
from kwalificatiestructuur.verschil.beschrijven import verschil_json
from kwalificatiestructuur.vragen import kwalificaties

if TYPE_CHECKING:
    from app.edities.toegang import Opslagtoegang
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

STAPPEN: Final = 4
_RUIM: Final = 50
_GEVAARLIJK: Final = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet takes a text for a formula."""
_KOPPEN: Final = (
    "dossier",
    "dossiertitel",
    "soort",
    "wijziging",
    "titel",
    "plaats oud",
    "plaats nieuw",
    "herkend aan",
    "vervangen door",
    "veld",
    "oud",
    "nieuw",
)


@dataclass(frozen=True, eq=False, slots=True)
class Vergeleken:
    """Two editions compared, and their differences as rows."""

    verschil: Structuurverschil
    rijen: tuple[Rij, ...]


def compare_edities(
    toegang: Opslagtoegang,
    oud: str,
    nieuw: str,
    geladen: Kwalificatiestructuur | None,
    meld: Melder,
) -> Vergeleken:
    """Compare two editions or sources by id; what is loaded already is not loaded again."""
    structuren = []
    for stap, sleutel in enumerate((oud, nieuw)):
        meld(stap, STAPPEN)
        if geladen is not None and geladen.editie.id == sleutel:
            structuren.append(geladen)
        else:
            structuren.append(toegang.open().load(sleutel))
    meld(2, STAPPEN)
    verschil = compare(*structuren)
    meld(3, STAPPEN)
    namen = {kw.crebo: kw.naam for structuur in structuren for kw in kwalificaties(structuur)}
    return Vergeleken(verschil, make_rijen(verschil, namen))


def write_json(verschil: Structuurverschil, meld: Melder) -> bytes:
    """Everything, byte for byte as ``structuur verschil --formaat json`` prints it."""
    _read(verschil.verschillen, meld)
    return f"{json.dumps(verschil_json(verschil), ensure_ascii=False, indent=2)}\n".encode()


def write_tekst(verschil: Structuurverschil, keuze: Sequence[Verschil], meld: Melder) -> str:
    """The chosen differences, as the command line tells them."""
    from composer.opdrachtregel.verschil import verschil_tekst

    _read(keuze, meld)
    return "\n".join(verschil_tekst(replace(verschil, verschillen=tuple(keuze))))


def write_csv(verschil: Structuurverschil, keuze: Sequence[Verschil], meld: Melder) -> bytes:
    """The chosen differences, one row for each field that differs; for Dutch spreadsheets."""
    _read(keuze, meld)
    uit = io.StringIO(newline="")
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(_KOPPEN)
    for item in keuze:
        schrijver.writerows([*map(_as_text, rij)] for rij in _rows(verschil, item))
    return uit.getvalue().encode("utf-8-sig")


def _rows(verschil: Structuurverschil, item: Verschil) -> Iterator[tuple[str, ...]]:
    plek = item.plek
    vast = (
        plek.dossier,
        verschil.dossiers.get(plek.dossier, ""),
        str(item.soort),
        ", ".join(item.wijzigingen),
        plek.titel,
        ", ".join(item.oud.bronnen) if item.oud else "",
        ", ".join(item.nieuw.bronnen) if item.nieuw else "",
        item.gevonden_op or "",
        ", ".join(item.vervangen_door),
    )
    if not item.velden:
        yield (*vast, "", "", "")
    for veld in item.velden:
        yield (*vast, veld.veld, veld.oud, veld.nieuw)


def _as_text(cel: str) -> str:
    return f"'{cel}" if cel.startswith(_GEVAARLIJK) else cel


def _read(keuze: Sequence[Verschil], meld: Melder) -> None:
    """Read the texts, which is what takes the time, and can be stopped."""
    for nummer, item in enumerate(keuze):
        if nummer % _RUIM == 0:
            meld(nummer, len(keuze))
        _ = item.velden
