"""The texts of parts in a file, so that they are made ready to compare only once per edition.

The file can always be made again from the structure: whatever is wrong with it, it is.
"""

from __future__ import annotations

import json
import struct
from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from composer.document import Documentfout, write_atomic
from composer.overlap.delenteksten import (
    Deeltekst,
    Delenteksten,
    Voortgang,
    holders_of,
    read_structuur,
)
from composer.overlap.gelijkenisindex import Gelijkenisindex
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.opslag.zuinig import paused_gc

VERSIE: Final = 3
"""Of the file and of what is compared: another way of reading words makes another file."""

_MERK: Final = b"KCDELEN\0"
_KOP: Final = struct.Struct("<8sIII")
"""Mark, version, checksum of the rest, length of the JSON in bytes; then numbers of 32 bits."""


def ensure_delenteksten(
    structuur: Kwalificatiestructuur, pad: Path | None, voortgang: Voortgang | None = None
) -> Delenteksten:
    """What the file has; made, and written there, when it has nothing that can be used.

    ``pad`` None: nothing is written, and neither is it where writing fails.
    ``voortgang(done, total)`` is called only while making it, and may raise.
    """
    afdruk = print_of_structuur(structuur)
    if pad is not None:
        with suppress(OSError, ValueError, KeyError, TypeError, IndexError, struct.error):
            return _decode(pad.read_bytes(), afdruk)
    teksten = read_structuur(structuur, voortgang)
    if pad is not None:
        with suppress(OSError, Documentfout):
            pad.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(pad, _encode(teksten, afdruk))
    return teksten


def print_of_structuur(structuur: Kwalificatiestructuur) -> str:
    """The same for a structure of the same edition with the same parts in the same places."""
    som = sha256(structuur.editie.id.encode())
    for sleutel, houders in holders_of(structuur).items():
        crebos = ",".join(f"{kw.crebo}/{kw.profiel_nr}" for kw in houders)
        som.update(f"\n{sleutel} {crebos}".encode("utf-8", "surrogatepass"))
    return som.hexdigest()


def _encode(teksten: Delenteksten, afdruk: str) -> bytes:
    getallen = array("I")
    indexen = [
        _encode_index(teksten.teksten, teksten.tekstplaatsen, getallen),
        _encode_index(teksten.titels, teksten.titelplaatsen, getallen),
    ]
    delen = [
        (d.sleutel, d.is_werkproces, d.titel, d.afdruk.hex(), d.houders) for d in teksten.delen
    ]
    kop = json.dumps({"afdruk": afdruk, "delen": delen, "indexen": indexen}).encode()
    kop += b" " * (-len(kop) % 4)
    rest = kop + getallen.tobytes()
    return _KOP.pack(_MERK, VERSIE, crc32(rest), len(kop)) + rest


def _encode_index(
    index: Gelijkenisindex, plaatsen: Sequence[int], getallen: array[int]
) -> dict[str, Any]:
    begin = len(getallen)
    getallen.extend(index.aantallen)
    getallen.extend(plaatsen)
    grenzen = [len(getallen)]
    for lijst in index.lijsten.values():
        getallen.extend(lijst)
        grenzen.append(len(getallen))
    return {"begin": begin, "stammen": list(index.lijsten), "grenzen": grenzen}


def _decode(data: bytes, afdruk: str) -> Delenteksten:
    """Raises ``ValueError`` and the like for what is not such a file of this structure."""
    merk, versie, controle, lengte = _KOP.unpack_from(data)
    rest = memoryview(data)[_KOP.size :]
    if (merk, versie, controle) != (_MERK, VERSIE, crc32(rest)):
        raise ValueError("another file")
    with paused_gc():
        kop = json.loads(bytes(rest[:lengte]))
        if kop["afdruk"] != afdruk:
            raise ValueError("another structure")
        getallen = array("I")
        getallen.frombytes(rest[lengte:])
        delen = tuple(_delen(kop["delen"]))
        teksten, titels = (_decode_index(rij, getallen) for rij in kop["indexen"])
        return Delenteksten(delen, *teksten, *titels)


def _delen(rijen: list[Any]) -> Iterator[Deeltekst]:
    for sleutel, is_werkproces, titel, afdruk, houders in rijen:
        yield Deeltekst(sleutel, is_werkproces, titel, bytes.fromhex(afdruk), tuple(houders))


def _decode_index(
    rij: dict[str, Any], getallen: array[int]
) -> tuple[Gelijkenisindex, Sequence[int]]:
    begin, grenzen = rij["begin"], rij["grenzen"]
    midden = (begin + grenzen[0]) // 2
    lijsten = [getallen[van:tot] for van, tot in pairwise(grenzen)]
    index = Gelijkenisindex(getallen[begin:midden], dict(zip(rij["stammen"], lijsten, strict=True)))
    return index, getallen[midden : grenzen[0]]
