"""Reads a document back into a composition."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5

from composer.document.boom import build_boom, find_dossier, read_boom
from composer.document.bronxml import MAX_BYTES, Element, clean_bytes, parse_bron
from composer.document.meegenomen import collect_meegenomen
from composer.document.pakketmerk import ZIPBEGIN, is_pakket
from composer.document.rechtzetten import straighten
from composer.document.versies import upgrade
from composer.document.vocabulaire import DELEN, KC_ID
from composer.document.waarden import read_id
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.fouten import Invoerfout

_REDENEN: Final[Mapping[int | None, str]] = {
    errno.ENOENT: "het bestand bestaat niet; controleer de naam",
    errno.ENOTDIR: "het bestand bestaat niet; controleer de naam",
    errno.EISDIR: "dit is een map; kies een bestand",
    errno.EACCES: "het bestand mag niet worden gelezen; controleer de rechten",
    errno.EPERM: "het bestand mag niet worden gelezen; controleer de rechten",
    errno.ENAMETOOLONG: "de naam is te lang; controleer de naam",
}


def read_document(bron: Path | bytes, *, bestand: str | Path | None = None) -> Samenstelling:
    """The composition in a document, with everything in it that this version does not know.

    ``bestand`` names the file in messages when ``bron`` is bytes. Raises ``Invoerfout`` with file
    and line for anything that is not a document of a version we know; an ordinary file of SBB is
    refused too, because it belongs in the structure. A report in the file is not read: it is the
    outcome of a check and is made anew.
    """
    if isinstance(bron, Path):
        bestand = bestand or bron
    try:
        data = read_bytes(bron)
        _refuse_zip(data)
        return _read(clean_bytes(data))
    except Invoerfout as fout:
        raise Invoerfout(fout.melding, bestand=bestand, regel=fout.regel) from None


def read_bytes(bron: Path | bytes) -> bytes:
    """The content of a file, at most one byte more than a document may hold."""
    if isinstance(bron, bytes):
        return bron
    try:
        with bron.open("rb") as bestand:
            return bestand.read(MAX_BYTES + 1)
    except (OSError, ValueError) as fout:
        raise Invoerfout(leesreden(fout), bestand=bron) from None


def leesreden(fout: OSError | ValueError) -> str:
    """Why a file cannot be read, and what to do."""
    nummer = fout.errno if isinstance(fout, OSError) else None
    return _REDENEN.get(nummer, "het bestand kan niet worden gelezen; controleer naam en schijf")


def _refuse_zip(data: bytes) -> None:
    """Say what a zip is: a package for reviewers looks like a document to who was sent one."""
    if is_pakket(data):
        raise Invoerfout(
            "dit is een beoordelingspakket: het bevat samenstellingen en wat erover is gezegd, en "
            "is er zelf geen; kies het document zelf"
        )
    if data.startswith(ZIPBEGIN):
        raise Invoerfout("dit is een zip-bestand en geen samenstelling; pak het eerst uit")


def _read(data: bytes) -> Samenstelling:
    wortel = parse_bron(data)
    dossier, eigen = find_dossier(wortel)
    upgrade(wortel, eigen)
    straighten(wortel, dossier, eigen)
    _identify_delen(dossier, UUID(read_id(eigen, "id")))
    samenstelling = read_boom(wortel)
    meegenomen = collect_meegenomen(wortel, build_boom(samenstelling), data)
    return replace(samenstelling, meegenomen=meegenomen)


def _identify_delen(dossier: Element, document: UUID) -> None:
    """Give a part that another program added its id, the same at every reading; refuse repeats."""
    gezien: dict[str, int] = {}
    taken = dossier.find("basis", "basistaken", "basiskerntaken")
    for nummer, deel in enumerate(taken.walk() if taken else ()):
        if deel.naam not in DELEN:
            continue
        if KC_ID not in deel.attributen:
            deel.attributen[KC_ID] = str(uuid5(document, str(nummer)))
        id_ = read_id(deel, KC_ID)
        if id_ in gezien:
            melding = (
                f"kc:id {id_} staat ook op regel {gezien[id_]}; elk onderdeel heeft een eigen id"
            )
            raise Invoerfout(melding, regel=deel.regel)
        gezien[id_] = deel.regel
        deel.attributen[KC_ID] = id_
