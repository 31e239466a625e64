"""Making the file with what was read of one source."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final
from zlib import crc32

from kwalificatiestructuur.elementen import (
    Dossier,
    Kerntaak,
    KerntaakInhoud,
    Structuurgegevens,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.inhoudmaker import Lijst, Tekst
from kwalificatiestructuur.opslag.fouten import as_opslagfout
from kwalificatiestructuur.opslag.gegevensbestand import TOEPASSING, VERSIE, Gegevensbestand
from kwalificatiestructuur.opslag.inhoud import (
    OpgeslagenKerntaakInhoud,
    OpgeslagenWerkprocesInhoud,
    Stukken,
    encode_stukken,
    hash_of,
    join_kerntaakteksten,
    join_werkprocesteksten,
    settle,
    texts_of_kerntaak,
    texts_of_werkproces,
    without_place,
)
from kwalificatiestructuur.opslag.intussen import Rij
from kwalificatiestructuur.opslag.skelet import (
    LIJSTEN,
    SHAPE,
    encode,
    encode_dossier,
    encode_list,
)

Plek = tuple[int, int, str]
# Contents that have no place yet, and what they say.
Nieuw = list[tuple[OpgeslagenWerkprocesInhoud | OpgeslagenKerntaakInhoud, Stukken]]

_BEGIN: Final = f"""
PRAGMA page_size=16384;
PRAGMA journal_mode=OFF;
PRAGMA synchronous=OFF;
PRAGMA cache_size=-256;
PRAGMA application_id={TOEPASSING};
CREATE TABLE deel(naam TEXT PRIMARY KEY, controle INTEGER NOT NULL, gegevens BLOB NOT NULL);
CREATE TABLE dossier(plaats INTEGER PRIMARY KEY, controle INTEGER NOT NULL, gegevens BLOB NOT NULL);
CREATE TABLE tekst(begin INTEGER PRIMARY KEY, gegevens BLOB NOT NULL);
BEGIN;
"""


class Gegevensschrijver:
    """Takes one dossier after the other; before ``finish`` nothing of the file can be used.

    It is the ``Inhoudmaker`` of the reader: the contents it makes stand in the file once their
    dossier is written. That is when ``keep`` returns; with ``intussen`` a thread beside the reader
    does it after ``hand_over``, and ``finish`` waits for it.
    """

    def __init__(self, pad: Path, *, intussen: bool = False) -> None:
        self.bestand = Gegevensbestand(pad)
        self._plekken: dict[str, Plek] = {}
        self._einde = self._aantal = 0
        self._db = sqlite3.connect(pad, isolation_level=None, check_same_thread=False)
        self._db.executescript(_BEGIN)
        self._rij = Rij() if intussen else None
        self._nieuw: Nieuw = []
        self._bewaard: list[tuple[Dossier, Nieuw]] = []

    def werkproces(
        self, omschrijving: Tekst, resultaat: Tekst, gedrag: Tekst, competenties: Lijst
    ) -> tuple[WerkprocesInhoud, int]:
        """The texts of a werkproces as they will stand in the file, and their hash."""
        stukken = join_werkprocesteksten(omschrijving, resultaat, gedrag, competenties)
        inhoud = without_place(OpgeslagenWerkprocesInhoud, self.bestand)
        self._nieuw.append((inhoud, stukken))
        return inhoud, hash(stukken)

    def kerntaak(
        self, complexiteit: Tekst, verantwoordelijkheid: Tekst, vakkennis: Lijst
    ) -> tuple[KerntaakInhoud, int]:
        """The texts of a kerntaak as they will stand in the file, and their hash."""
        stukken = join_kerntaakteksten(complexiteit, verantwoordelijkheid, vakkennis)
        inhoud = without_place(OpgeslagenKerntaakInhoud, self.bestand)
        self._nieuw.append((inhoud, stukken))
        return inhoud, hash(stukken)

    def keep(self, dossier: Dossier) -> Dossier:
        """Write a dossier, and the contents that were made for it; gives the same dossier."""
        self._bewaard.append((dossier, self._nieuw))
        self._nieuw = []
        if self._rij is None:
            self.hand_over()
        return dossier

    def hand_over(self) -> None:
        """Have what was kept written.

        The moment to do so is when the reader leaves Python next: until then a thread would only
        wait for the lock of Python, and after a while take it from the reader.
        """
        if not self._bewaard:
            return
        write = partial(self._write_dossiers, self._bewaard)
        self._bewaard = []
        if self._rij is None:
            write()
        else:
            self._rij.add(write)

    def finish(self, gegevens: Structuurgegevens) -> None:
        """Write everything but the dossiers, and make the file fit for use."""
        self.hand_over()
        if self._rij is not None:
            self._rij.finish()
        editie = gegevens.editie
        kop = {
            "vorm": SHAPE,
            "editie": (editie.id, editie.naam, editie.bron),
            "waarschuwingen": gegevens.waarschuwingen,
            "dossiers": self._aantal,
        }
        with as_opslagfout(self.bestand.pad):
            self._write("kop", encode(kop))
            for naam in LIJSTEN:
                self._write(naam, encode_list(naam, getattr(gegevens, naam)))
            # A file without version counts as damaged, so it comes last. The system may take its
            # time to write it: what a lost plug leaves of it is found out and read again.
            self._db.execute(f"PRAGMA user_version={VERSIE}")
            self._db.execute("COMMIT")
            self.close()

    def close(self) -> None:
        """Let go of the file, finished or not."""
        if self._rij is not None:
            self._rij.close()
        self._db.close()

    def _write_dossiers(self, dossiers: Iterable[tuple[Dossier, Nieuw]]) -> None:
        with as_opslagfout(self.bestand.pad):
            for dossier, nieuw in dossiers:
                self._write_texts(nieuw)
                data = encode_dossier(dossier)
                self._aantal += 1
                rij = (self._aantal, crc32(data), data)
                self._db.execute("INSERT INTO dossier VALUES(?,?,?)", rij)

    def _write_texts(self, nieuw: Nieuw) -> None:
        """Write these contents in one row; what stands in the file already is left out."""
        begin, teksten = self._einde, []
        for inhoud, stukken in nieuw:
            data = encode_stukken(stukken)
            inhoudshash = hash_of(data)
            if (plek := self._plekken.get(inhoudshash)) is None:
                plek = self._plekken[inhoudshash] = (self._einde, len(data), inhoudshash)
                self._einde += len(data)
                teksten.append(data)
            settle(inhoud, *plek)
        if teksten:
            self._db.execute("INSERT INTO tekst VALUES(?,?)", (begin, b"".join(teksten)))

    def _write(self, naam: str, data: bytes) -> None:
        self._db.execute("INSERT INTO deel VALUES(?,?,?)", (naam, crc32(data), data))


@contextmanager
def writing(pad: Path, *, intussen: bool = False) -> Iterator[Gegevensschrijver]:
    """A writer for this path; when an exception comes before the end, the file is removed.

    With ``intussen`` dossiers are written while the caller reads on.
    """
    with as_opslagfout(pad):
        schrijver = Gegevensschrijver(pad, intussen=intussen)
    try:
        yield schrijver
    except BaseException:
        schrijver.close()
        pad.unlink(missing_ok=True)
        raise
    schrijver.close()


def write_gegevens(
    gegevens: Structuurgegevens, pad: Path
) -> tuple[Structuurgegevens, Gegevensbestand]:
    """Write a source that is in memory; gives it with its texts in the file, and that file."""
    with writing(pad) as schrijver:
        dossiers = tuple([schrijver.keep(_stored(d, schrijver)) for d in gegevens.dossiers])
        schrijver.finish(gegevens)
    return replace(gegevens, dossiers=dossiers), schrijver.bestand


def _stored(dossier: Dossier, schrijver: Gegevensschrijver) -> Dossier:
    """The same dossier with its texts in the file."""
    kerntaken = tuple([_stored_kerntaak(kt, schrijver) for kt in dossier.kerntaken])
    return replace(dossier, kerntaken=kerntaken)


def _stored_kerntaak(kerntaak: Kerntaak, schrijver: Gegevensschrijver) -> Kerntaak:
    inhoud = kerntaak.inhoud
    if inhoud is not None:
        inhoud, _ = schrijver.kerntaak(*texts_of_kerntaak(inhoud))
    werkprocessen = tuple([_stored_werkproces(wp, schrijver) for wp in kerntaak.werkprocessen])
    return replace(kerntaak, werkprocessen=werkprocessen, inhoud=inhoud)


def _stored_werkproces(wp: Werkproces, schrijver: Gegevensschrijver) -> Werkproces:
    if wp.inhoud is None:
        return wp
    inhoud, _ = schrijver.werkproces(*texts_of_werkproces(wp.inhoud))
    return replace(wp, inhoud=inhoud)
