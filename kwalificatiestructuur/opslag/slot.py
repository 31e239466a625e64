"""One process at a time: a lock that the system itself lets go of when a process ends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from kwalificatiestructuur.opslag.fouten import as_opslagfout

# The longest that another one keeps the store: it then rebuilds from a large source.
WACHTTIJD: Final = 60.0


@contextmanager
def locked(map_: Path, wachttijd: float = WACHTTIJD) -> Iterator[None]:
    """Keep every other process out of changing this store; raises ``Opslagfout``."""
    with as_opslagfout(map_):
        map_.mkdir(parents=True, exist_ok=True)
        db = take(map_ / "slot.sqlite", wachttijd)
    with closing(db):
        yield


def take(pad: Path, wachttijd: float) -> sqlite3.Connection:
    """The lock in this file, until the connection is closed; raises ``sqlite3.Error``."""
    for keer in range(2):
        db = sqlite3.connect(pad, timeout=wachttijd, isolation_level=None, check_same_thread=False)
        try:
            db.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as fout:
            db.close()
            if keer or fout.sqlite_errorcode not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
                raise
            # The lock itself holds nothing, so a damaged one is simply made again.
            pad.unlink(missing_ok=True)
        else:
            return db
    raise AssertionError
