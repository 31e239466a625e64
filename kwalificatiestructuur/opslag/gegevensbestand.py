"""What was read of one source, in one SQLite file: made once, then only read.

Texts stand in rows of their own, so that loading reads none of them. Everything that is read is
checked (checksum, hash), because a file on disk may be damaged at any place.
"""

from __future__ import annotations

import json
import sqlite3
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import Any, Final, TypeVar
from zlib import crc32

from kwalificatiestructuur.elementen import (
    Editie,
    KerntaakInhoud,
    Structuurgegevens,
    WerkprocesInhoud,
)
from kwalificatiestructuur.opslag.fouten import (
    Beschadigd,
    NietTerug,
    NieuwereOpslag,
    Verouderd,
    damage_of,
)
from kwalificatiestructuur.opslag.inhoud import (
    decode_kerntaak,
    decode_werkproces,
    hash_of,
)
from kwalificatiestructuur.opslag.skelet import (
    LIJSTEN,
    SHAPE,
    decode_dossier,
    decode_list,
    place_of,
)
from kwalificatiestructuur.opslag.zuinig import paused_gc

Inhoud = TypeVar("Inhoud", WerkprocesInhoud, KerntaakInhoud)

TOEPASSING: Final = 0x4B434731
VERSIE: Final = 1
# Contents that stay in memory after someone asked for them.
IN_GEHEUGEN: Final = 512

_TEKST: Final = """
SELECT begin, gegevens FROM tekst WHERE begin <= ? ORDER BY begin DESC LIMIT 1
"""


class Gegevensbestand:
    """The file of one source; opened when something is asked of it, and open until ``close``.

    ``herstel`` is called when the file turns out to be damaged, and makes it again or raises
    ``Opslagfout``. Usable from several threads.
    """

    def __init__(self, pad: Path, herstel: Callable[[Beschadigd], None] | None = None) -> None:
        self.pad = pad
        self.herstel = herstel
        self._db: sqlite3.Connection | None = None
        self._slot = RLock()
        self._blok: tuple[int, bytes] = (0, b"")
        self._gelezen: OrderedDict[str, WerkprocesInhoud | KerntaakInhoud] = OrderedDict()

    def close(self) -> None:
        """Let go of the file; it opens again when something is asked."""
        with self._slot:
            if self._db is not None:
                self._db.close()
                self._db = None
            self._blok = (0, b"")

    def read(self, *, met_dossiers: bool = True) -> Structuurgegevens:
        """The source with texts that are read later; raises ``Beschadigd``, ``NieuwereOpslag``.

        Without its dossiers what was told about these is left out as well.
        """
        with self._slot, paused_gc():
            try:
                return self._read(self._open(), met_dossiers=met_dossiers)
            except sqlite3.Error as fout:
                raise Beschadigd(damage_of(fout), bestand=self.pad) from None

    def werkproces(self, begin: int, lengte: int, inhoudshash: str) -> WerkprocesInhoud:
        """The texts of a werkproces; raises ``Opslagfout`` when they are lost."""
        return self._inhoud(begin, lengte, inhoudshash, decode_werkproces)

    def kerntaak(self, begin: int, lengte: int, inhoudshash: str) -> KerntaakInhoud:
        """The texts of a kerntaak; raises ``Opslagfout`` when they are lost."""
        return self._inhoud(begin, lengte, inhoudshash, decode_kerntaak)

    def _inhoud(
        self, begin: int, lengte: int, inhoudshash: str, decode: Callable[[bytes], Inhoud]
    ) -> Inhoud:
        with self._slot:
            if (bekend := self._gelezen.get(inhoudshash)) is not None:
                self._gelezen.move_to_end(inhoudshash)
                return bekend  # type: ignore[return-value]  # a hash is that of one kind
        try:
            data = self._data(begin, lengte, inhoudshash)
        except Beschadigd as fout:
            if self.herstel is None:
                raise
            self.close()
            self.herstel(fout)
            # The file was made again; perhaps by a reader that puts things elsewhere.
            data = self._data(*self._find(inhoudshash), inhoudshash)
        inhoud = decode(data)
        with self._slot:
            self._gelezen[inhoudshash] = inhoud
            if len(self._gelezen) > IN_GEHEUGEN:
                self._gelezen.popitem(last=False)
        return inhoud

    def _data(self, begin: int, lengte: int, inhoudshash: str) -> bytes:
        """The bytes that stand there; those of one dossier stay at hand for its other parts."""
        with self._slot:
            eerste, blok = self._blok
            if not eerste <= begin < eerste + len(blok):
                try:
                    rij = self._open().execute(_TEKST, (begin,)).fetchone()
                except sqlite3.Error as fout:
                    raise Beschadigd(damage_of(fout), bestand=self.pad) from None
                if rij is None or not isinstance(rij[1], bytes):
                    raise Beschadigd("een tekst ontbreekt", bestand=self.pad)
                eerste, blok = self._blok = rij
            data = blok[begin - eerste : begin - eerste + lengte]
        if hash_of(data) != inhoudshash:
            raise Beschadigd("een tekst is veranderd", bestand=self.pad)
        return data

    def _find(self, inhoudshash: str) -> tuple[int, int]:
        kerntaken = [kt for dossier in self.read().dossiers for kt in dossier.kerntaken]
        inhouden: list[WerkprocesInhoud | KerntaakInhoud | None] = [kt.inhoud for kt in kerntaken]
        inhouden += [wp.inhoud for kt in kerntaken for wp in kt.werkprocessen]
        for begin, lengte, gevonden in filter(None, map(place_of, inhouden)):
            if gevonden == inhoudshash:
                return begin, lengte
        raise NietTerug("een tekst komt in de bron niet meer voor", bestand=self.pad)

    def _open(self) -> sqlite3.Connection:
        if self._db is None:
            # Nobody writes here any more, so SQLite need not look for locks or journals.
            adres = f"{self.pad.absolute().as_uri()}?mode=ro&immutable=1"
            db = sqlite3.connect(adres, uri=True, isolation_level=None, check_same_thread=False)
            try:
                self._check(db)
            except BaseException:
                db.close()
                raise
            self._db = db
        return self._db

    def _check(self, db: sqlite3.Connection) -> None:
        (toepassing,) = db.execute("PRAGMA application_id").fetchone()
        (versie,) = db.execute("PRAGMA user_version").fetchone()
        if toepassing != TOEPASSING or versie < 1:
            raise Beschadigd("dit is geen bestand van de opslag", bestand=self.pad)
        if versie > VERSIE:
            raise NieuwereOpslag(
                "een nieuwere versie van dit programma heeft dit bestand gemaakt; werk het "
                "programma bij of kies een andere opslag",
                bestand=self.pad,
            )

    def _read(self, db: sqlite3.Connection, *, met_dossiers: bool) -> Structuurgegevens:
        delen: dict[str, bytes] = {}
        for naam, controle, data in db.execute("SELECT naam, controle, gegevens FROM deel"):
            delen[naam] = self._checked(controle, data)
        kop = json.loads(delen.get("kop", b"{}"))
        if kop and kop["vorm"] != SHAPE:
            raise Verouderd("de gegevens hebben een andere vorm", bestand=self.pad)
        if not delen.keys() >= {"kop", *LIJSTEN}:
            raise Beschadigd("er ontbreken lijsten", bestand=self.pad)
        rijen = db.execute("SELECT controle, gegevens FROM dossier ORDER BY plaats")
        dossiers, aantal = [], 0
        for controle, data in rijen:
            # Damage is found in what nobody takes, too.
            gaaf = self._checked(controle, data)
            aantal += 1
            if met_dossiers:
                dossiers.append(decode_dossier(gaaf, self))
        if aantal != kop["dossiers"]:
            raise Beschadigd("er ontbreken dossiers", bestand=self.pad)
        lijsten: dict[str, Any] = {naam: decode_list(naam, delen[naam]) for naam in LIJSTEN}
        return Structuurgegevens(
            editie=Editie(*kop["editie"]),
            dossiers=tuple(dossiers),
            waarschuwingen=() if len(dossiers) < aantal else tuple(kop["waarschuwingen"]),
            **lijsten,
        )

    def _checked(self, controle: object, data: object) -> bytes:
        if not isinstance(data, bytes) or crc32(data) != controle:
            raise Beschadigd("een controlegetal klopt niet", bestand=self.pad)
        return data

    def __del__(self) -> None:
        with suppress(Exception):
            self.close()
