"""Writes a package as bytes; the same value always gives the same bytes."""

from __future__ import annotations

import io
import json
import zlib
from collections.abc import Sequence
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.revisie import canonical, with_unknown, write_moment
from composer.beoordelen.vorm import (
    MAX_DOCUMENTEN,
    MAX_IN_ALL,
    MAX_LID,
    MAX_REVISIES,
    MAX_RONDES,
    PROGRAMMA,
    REVISIES,
    SOORT,
    VERSIE,
    name_of_document,
)
from composer.document import Documentfout
from composer.document.pakketmerk import MANIFEST

_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_GEWOON_BESTAND: Final = 0o100644 << 16
_UNIX: Final = 3
_NIVEAU: Final = 6
# Our own reader refuses what unpacks to hundreds of times its size.
_MAX_VERHOUDING: Final = 100


def write_pakket(pakket: Beoordelingspakket) -> bytes:
    """The package as a zip; raises ``Documentfout`` where it holds more than can be read again."""
    leden = {
        MANIFEST: _manifest(pakket),
        REVISIES: _list_of([revisie_json(r.id, r.json) for r in pakket.revisies]),
    }
    for ronde in pakket.rondes:
        document = ronde.document
        leden[name_of_document(document.id, document.sha256)] = document.data
    _check_bounds(pakket, leden)
    uit = io.BytesIO()
    with ZipFile(uit, "w") as archief:
        for naam, inhoud in leden.items():
            lid = ZipInfo(naam, _MOMENT)
            lid.create_system = _UNIX
            lid.external_attr = _GEWOON_BESTAND
            klein = len(zlib.compress(inhoud, _NIVEAU)) * _MAX_VERHOUDING < len(inhoud)
            lid.compress_type = ZIP_STORED if klein else ZIP_DEFLATED
            archief.writestr(lid, inhoud, compresslevel=_NIVEAU)
    return uit.getvalue()


def revisie_json(id_: str, inhoud: str) -> str:
    """A revision as one line: its id, then what the id follows from."""
    return f'{{"id":"{id_}",{inhoud[1:]}'


def _manifest(pakket: Beoordelingspakket) -> bytes:
    eigen = {
        "soort": SOORT,
        "versie": VERSIE,
        "programma": PROGRAMMA,
        "gemaakt": write_moment(pakket.gemaakt),
        "rondes": [ronde.json for ronde in pakket.rondes],
    }
    manifest = with_unknown(eigen, pakket.onbekend)
    return f"{json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True)}\n".encode()


def _list_of(regels: Sequence[str]) -> bytes:
    lijst = ",\n".join(regels)
    return f"{{{canonical('revisies')}:[\n{lijst}\n]}}\n".encode()


def _check_bounds(pakket: Beoordelingspakket, leden: dict[str, bytes]) -> None:
    grenzen = (
        (len(pakket.revisies), MAX_REVISIES, "notities, antwoorden en besluiten"),
        (len(pakket.rondes), MAX_RONDES, "rondes"),
        (len(leden) - len(MAX_LID), MAX_DOCUMENTEN, "documenten"),
        (sum(map(len, leden.values())), MAX_IN_ALL, "bytes"),
        *((len(leden[naam]), hoogstens, f"bytes in {naam}") for naam, hoogstens in MAX_LID.items()),
    )
    for aantal, hoogstens, wat in grenzen:
        if aantal > hoogstens:
            raise Documentfout(
                f"In een pakket passen hoogstens {hoogstens} {wat} en dit zijn er {aantal}; "
                "verdeel de documenten over meer pakketten."
            )
