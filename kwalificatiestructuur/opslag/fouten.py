"""Foreseen errors of the store; each reads as one Dutch sentence for the user."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kwalificatiestructuur.fouten import Invoerfout

_VOL: Final = "er is geen ruimte meer op de schijf; maak ruimte en probeer het opnieuw"
_GEEN_RECHT: Final = "hier mag niet worden geschreven; controleer de rechten of kies een andere map"
_BEZET: Final = "een ander venster houdt de opslag bezet; probeer het zo dadelijk opnieuw"
_SQLITE: Final = {
    sqlite3.SQLITE_FULL: _VOL,
    sqlite3.SQLITE_READONLY: _GEEN_RECHT,
    sqlite3.SQLITE_PERM: _GEEN_RECHT,
    sqlite3.SQLITE_CANTOPEN: _GEEN_RECHT,
    sqlite3.SQLITE_BUSY: _BEZET,
    sqlite3.SQLITE_LOCKED: _BEZET,
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
        raise Opslagfout(_system(fout), bestand=fout.filename or pad) from None
    except sqlite3.Error as fout:
        raise Opslagfout(_database(fout), bestand=pad) from None


def _system(fout: OSError) -> str:
    if fout.errno in (errno.ENOSPC, errno.EDQUOT):
        return _VOL
    if isinstance(fout, PermissionError) or fout.errno == errno.EROFS:
        return _GEEN_RECHT
    if isinstance(fout, NotADirectoryError | FileExistsError):
        return "hier kan geen opslag staan, want een deel van dit pad is een bestand"
    return "de opslag kan hier niet worden gelezen of geschreven; controleer de schijf"


def _database(fout: sqlite3.Error) -> str:
    code = getattr(fout, "sqlite_errorcode", 0) & 0xFF
    return _SQLITE.get(code, "de opslag kan niet worden gelezen of geschreven; probeer het opnieuw")
