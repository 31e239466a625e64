"""Foreseen errors of the store; each reads as one Dutch sentence for the user."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kwalificatiestructuur.fouten import Invoerfout

_VOL: Final = "er is geen ruimte meer op de schijf; maak ruimte en probeer het opnieuw"
_GEEN_RECHT: Final = "hier mag niet worden geschreven; controleer de rechten of kies een andere map"
_NIET_LEZEN: Final = (
    "de opslag mag hier niet worden gelezen; controleer de rechten of kies met --opslag een andere"
)
_BEZET: Final = "een ander venster houdt de opslag bezet; probeer het zo dadelijk opnieuw"
_SQLITE: Final = {
    sqlite3.SQLITE_FULL: _VOL,
    sqlite3.SQLITE_READONLY: _GEEN_RECHT,
    sqlite3.SQLITE_PERM: _GEEN_RECHT,
    sqlite3.SQLITE_CANTOPEN: _GEEN_RECHT,
    sqlite3.SQLITE_BUSY: _BEZET,
    sqlite3.SQLITE_LOCKED: _BEZET,
}

_STUK: Final = {
    sqlite3.SQLITE_NOTADB: "dit is geen databank",
    sqlite3.SQLITE_FORMAT: "dit is geen databank",
    sqlite3.SQLITE_CORRUPT: "de databank is niet heel",
    sqlite3.SQLITE_ERROR: "er ontbreken tabellen",
}


class Opslagfout(Invoerfout):
    """The store cannot be read or written: says what is wrong and what to do."""


class NieuwereOpslag(Opslagfout):
    """A later version of the program made this store; nothing in it was touched."""


class Beschadigd(Opslagfout):
    """A file of the store does not hold what it held; it can be made again."""


class Verouderd(Beschadigd):
    """An earlier version of the program made this file; it can be made again."""


class NietTerug(Opslagfout):
    """What was damaged cannot be made again, for its source is gone too."""


@contextmanager
def as_opslagfout(pad: Path) -> Iterator[None]:
    """Turn what the system or SQLite says about a file of the store into one Dutch sentence."""
    try:
        yield
    except OSError as fout:
        waar = Path(fout.filename or pad)
        raise Opslagfout(_system(fout, waar), bestand=waar) from None
    except sqlite3.Error as fout:
        raise Opslagfout(_database(fout, pad), bestand=pad) from None


def damage_of(fout: sqlite3.Error) -> str:
    """What SQLite says is wrong with a file, in Dutch."""
    code = getattr(fout, "sqlite_errorcode", 0) & 0xFF
    return _STUK.get(code, "de inhoud is niet te lezen")


def _system(fout: OSError, pad: Path) -> str:
    if fout.errno in (errno.ENOSPC, errno.EDQUOT):
        return _VOL
    if isinstance(fout, PermissionError) and _is_unreadable(pad):
        return _NIET_LEZEN
    if isinstance(fout, PermissionError) or fout.errno == errno.EROFS:
        return _GEEN_RECHT
    if isinstance(fout, NotADirectoryError | FileExistsError):
        return "hier kan geen opslag staan, want een deel van dit pad is een bestand"
    return "de opslag kan hier niet worden gelezen of geschreven; controleer de schijf"


def _database(fout: sqlite3.Error, pad: Path) -> str:
    code = getattr(fout, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_CANTOPEN and _is_unreadable(pad):
        return _NIET_LEZEN
    return _SQLITE.get(code, "de opslag kan niet worden gelezen of geschreven; probeer het opnieuw")


def _is_unreadable(pad: Path) -> bool:
    """Whether the file or folder is there, or may be, and does not let itself be read."""
    try:
        if pad.is_dir():
            os.scandir(pad).close()
        else:
            pad.open("rb").close()
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
