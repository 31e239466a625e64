"""The small database that says which editions there are; made again when it is damaged.

Every reading and writing opens it anew and reads all of it: it is small, and so several processes
and threads see the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from kwalificatiestructuur.opslag.fouten import (
    Beschadigd,
    NieuwereOpslag,
    Opslagfout,
    as_opslagfout,
    damage_of,
)
from kwalificatiestructuur.opslag.manifest import (
    Stand,
    decode_editie,
    encode_editie,
    write_atomic,
)
from kwalificatiestructuur.opslag.plaats import Opslagplaats, set_aside
from kwalificatiestructuur.opslag.slot import locked

TOEPASSING: Final = 0x4B434F31
VERSIE: Final = 1
_HUIDIG: Final = "huidig"
_WACHTTIJD: Final = 30.0
# What SQLite says of a file that is no database, or no longer the one that was written.
_STUK: Final = frozenset(
    {
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FORMAT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_MISMATCH,
        sqlite3.SQLITE_SCHEMA,
        sqlite3.SQLITE_TOOBIG,
    }
)


class Databank:
    """The editions of one store; ``meld`` takes a Dutch sentence about what was mended."""

    def __init__(self, plaats: Opslagplaats, meld: Callable[[str], None]) -> None:
        self._plaats = plaats
        self._meld = meld
        self._noodstand: Stand | None = None

    def read(self) -> Stand:
        """What the store holds; nothing when there is none. Raises ``Opslagfout``."""
        stand = self._found()
        if stand is None:
            self._tell_copies()
        return stand or Stand()

    def _found(self) -> Stand | None:
        """What the store holds, mended where need be; None when there is none yet."""
        if self._noodstand is not None:
            return self._noodstand
        with as_opslagfout(self._plaats.databank):
            try:
                if self._plaats.databank.exists():
                    return self._read()
                if not self._has_manifests():
                    return None
                reden = "ontbrak"
            except Beschadigd as fout:
                reden = f"was beschadigd ({fout.melding})"
        return self._rebuild(reden)

    def change(self, werk: Callable[[Stand], Stand]) -> Stand:
        """Change what the store holds, all of it or nothing; call with the store locked."""
        # Not ``read``: the copies of a first import stand there before its edition does.
        self._found()
        if self._noodstand is not None:
            raise Opslagfout(
                "de opslag is beschadigd en hier mag niet worden geschreven; "
                "controleer de rechten of kies een andere map",
                bestand=self._plaats.databank,
            )
        pad = self._plaats.databank
        with as_opslagfout(pad):
            pad.parent.mkdir(parents=True, exist_ok=True)
            self._plaats.edities.mkdir(parents=True, exist_ok=True)
            with closing(_connect(pad, "rwc")) as db:
                db.execute("BEGIN IMMEDIATE")
                if not _has_tables(db):
                    # First a store without editions: whoever dies after this leaves that behind.
                    _fill(db, Stand())
                    db.execute("COMMIT")
                    db.execute("BEGIN IMMEDIATE")
                oud = _load(db)
                nieuw = werk(oud)
                if nieuw != oud:
                    _fill(db, nieuw)
                # The manifests go first: of what they alone know, nothing is ever lost.
                self._write_manifests(oud, nieuw)
                db.execute("COMMIT")
            self._drop_manifests(oud, nieuw)
        return nieuw

    def _read(self) -> Stand:
        pad = self._plaats.databank
        for wijze in ("rw", "ro", "ro&immutable=1"):
            try:
                with closing(_connect(pad, wijze)) as db:
                    return self._checked(db)
            except sqlite3.Error as fout:
                code = getattr(fout, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
                if code in _STUK:
                    if self._is_ours():
                        raise Beschadigd(damage_of(fout), bestand=pad) from None
                    raise _no_store(pad) from None
                # A folder where nothing may be written still lets itself be read.
                if wijze.endswith("immutable=1") or code == sqlite3.SQLITE_BUSY:
                    raise
        raise AssertionError

    def _checked(self, db: sqlite3.Connection) -> Stand:
        """What the database holds, once it is certain that it is ours and whole."""
        pad = self._plaats.databank
        (toepassing,) = db.execute("PRAGMA application_id").fetchone()
        (versie,) = db.execute("PRAGMA user_version").fetchone()
        if toepassing == 0 and not _has_tables(db):
            if self._has_manifests():
                raise Beschadigd("de databank is leeg", bestand=pad)
            return Stand()
        if toepassing != TOEPASSING:
            if self._is_ours():
                raise Beschadigd("dit is een andere databank", bestand=pad)
            raise _no_store(pad)
        if versie > VERSIE:
            raise NieuwereOpslag(
                "een nieuwere versie van dit programma heeft deze opslag gemaakt; werk het "
                "programma bij of kies met --opslag een andere",
                bestand=pad,
            )
        (oordeel,) = db.execute("PRAGMA quick_check(1)").fetchone()
        if oordeel != "ok":
            raise Beschadigd("de databank is niet heel", bestand=pad)
        try:
            return _load(db)
        except (ValueError, TypeError):
            raise Beschadigd("een editie is niet te lezen", bestand=pad) from None

    def _is_ours(self) -> bool:
        """Whether a file that cannot be read may count as our database: never someone's own."""
        return self._plaats.edities.is_dir() or self._plaats.databank.parent == self._plaats.map

    def _has_manifests(self) -> bool:
        return any(self._plaats.edities.glob("*.json"))

    def _write_manifests(self, oud: Stand, nieuw: Stand) -> None:
        for editie in nieuw.edities.values():
            pad = self._plaats.manifest_of(editie.id)
            if oud.edities.get(editie.id) != editie or not pad.exists():
                write_atomic(pad, encode_editie(editie))
        if oud.huidig != nieuw.huidig:
            write_atomic(self._plaats.edities / _HUIDIG, nieuw.huidig or "")

    def _drop_manifests(self, oud: Stand, nieuw: Stand) -> None:
        for weg in oud.edities.keys() - nieuw.edities.keys():
            self._plaats.manifest_of(weg).unlink(missing_ok=True)

    def _rebuild(self, reden: str) -> Stand:
        """Make the database again from the manifests; only in memory where nothing can be written.

        Another process may be doing the same, so what stands there is read again first.
        """
        try:
            with locked(self._plaats.map):
                pad = self._plaats.databank
                with suppress(Beschadigd, sqlite3.Error):
                    if pad.exists():
                        return self._read()
                stand = self._from_manifests()
                with as_opslagfout(pad):
                    opzij = _make_anew(pad, stand)
        except NieuwereOpslag:
            raise
        except Opslagfout:
            stand, opzij = self._from_manifests(), None
            self._noodstand = stand
        self._tell(reden, stand, opzij)
        return stand

    def _from_manifests(self) -> Stand:
        edities = []
        for pad in sorted(self._plaats.edities.glob("*.json")):
            try:
                edities.append(decode_editie(pad.read_bytes()))
            except (OSError, ValueError):
                self._meld(
                    f"de beschrijving {pad.name} in de opslag is niet te lezen; de editie "
                    "daarvan is weg tot u de bestanden opnieuw importeert"
                )
        edities.sort(key=lambda editie: (editie.datum, editie.id))
        op_id = {editie.id: editie for editie in edities}
        try:
            huidig = (self._plaats.edities / _HUIDIG).read_text(encoding="utf-8").strip()
        except (OSError, ValueError):
            huidig = next(reversed(op_id), "")
        if huidig and huidig not in op_id:
            huidig = next(reversed(op_id), "")
        return Stand(op_id, huidig or None)

    def _tell_copies(self) -> None:
        """Say that copies of sources were left behind where nothing says what they are of."""
        kopieen = {pad.parent for pad in self._plaats.bronnen.glob("*/*")}
        if kopieen:
            self._meld(
                "de lijst van edities in de opslag is weg, maar er staan nog kopieën van "
                f"{len(kopieen)} {'bron' if len(kopieen) == 1 else 'bronnen'}; importeer de map "
                f"{self._plaats.bronnen} om ze weer te gebruiken, of verwijder die map"
            )

    def _tell(self, reden: str, stand: Stand, opzij: Path | None) -> None:
        naam = self._plaats.databank.name
        wat = f"de opslag ({naam}) {reden} en is opnieuw gemaakt"
        aantal = len(stand.edities)
        telling = "er staat 1 editie in" if aantal == 1 else f"er staan {aantal} edities in"
        wat += f"; {telling}" if aantal else ", zonder edities"
        if not stand.edities:
            wat += "; importeer de bestanden van SBB opnieuw"
        if opzij is not None:
            wat += f"; het beschadigde bestand heet nu {opzij.name}"
        self._meld(wat)


def _make_anew(pad: Path, stand: Stand) -> Path | None:
    """A database with ``stand`` in the place of a damaged one; gives the new name of that one."""
    nieuw = pad.with_name(f"{pad.name}.{uuid4().hex}.tmp")
    try:
        with closing(_connect(nieuw, "rwc")) as db:
            db.execute("BEGIN IMMEDIATE")
            _fill(db, stand)
            db.execute("COMMIT")
        opzij = set_aside(pad)
        nieuw.replace(pad)
    finally:
        for achter in ("", "-journal"):
            nieuw.with_name(nieuw.name + achter).unlink(missing_ok=True)
    return opzij


def _connect(pad: Path, wijze: str) -> sqlite3.Connection:
    adres = f"{pad.absolute().as_uri()}?mode={wijze}"
    return sqlite3.connect(adres, uri=True, timeout=_WACHTTIJD, isolation_level=None)


def _has_tables(db: sqlite3.Connection) -> bool:
    return bool(db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])


def _load(db: sqlite3.Connection) -> Stand:
    rijen = db.execute("SELECT beschrijving FROM editie ORDER BY plaats").fetchall()
    edities = [decode_editie(beschrijving) for (beschrijving,) in rijen]
    huidig = db.execute("SELECT waarde FROM stand WHERE naam=?", (_HUIDIG,)).fetchone()
    return Stand({editie.id: editie for editie in edities}, huidig[0] if huidig else None)


def _fill(db: sqlite3.Connection, stand: Stand) -> None:
    db.execute("CREATE TABLE IF NOT EXISTS editie(id TEXT PRIMARY KEY, plaats INT, beschrijving)")
    db.execute("CREATE TABLE IF NOT EXISTS stand(naam TEXT PRIMARY KEY, waarde TEXT)")
    db.execute(f"PRAGMA application_id={TOEPASSING}")
    db.execute(f"PRAGMA user_version={VERSIE}")
    db.execute("DELETE FROM editie")
    db.execute("DELETE FROM stand")
    db.executemany(
        "INSERT INTO editie VALUES(?,?,?)",
        [(e.id, plaats, encode_editie(e)) for plaats, e in enumerate(stand.edities.values())],
    )
    if stand.huidig is not None:
        db.execute("INSERT INTO stand VALUES(?,?)", (_HUIDIG, stand.huidig))


def _no_store(pad: Path) -> Opslagfout:
    return Opslagfout("hier staat geen opslag met edities; kies een andere map", bestand=pad)
