"""Saves a package on a folder that others write to as well; nobody's work is lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket, merge
from composer.beoordelen.schrijven import write_pakket
from composer.document import Documentfout, write_atomic
from kwalificatiestructuur.opslag.slot import take

WACHTTIJD: Final = 10.0
"""The longest that is waited for others, in seconds."""

_BEZET: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def save_pakket(
    pad: Path, pakket: Beoordelingspakket, *, wachttijd: float = WACHTTIJD
) -> Beoordelingspakket:
    """Put a package together with what the file holds by now, write that, and give it back.

    Once it returns, everything is on the disk. Raises ``Documentfout`` when the file cannot be
    written, or others keep it longer than ``wachttijd`` seconds, and ``Invoerfout`` when what
    stands there is no package; the file then stays as it was.
    """
    doel = Path(os.path.realpath(pad))
    with _locked(doel, pad, wachttijd):
        aanwezig = read_pakket(doel, bekend=pakket) if doel.exists() else None
        samen = pakket if aanwezig is None else merge(aanwezig, pakket)
        if samen != aanwezig:
            write_atomic(doel, write_pakket(samen))
    return samen


def lock_of(pad: Path) -> Path:
    """The lock beside a package; it holds nothing and stays there."""
    return pad.with_name(f".{pad.name}.slot")


@contextmanager
def _locked(doel: Path, pad: Path, wachttijd: float) -> Iterator[None]:
    try:
        slot = take(lock_of(doel), wachttijd)
    except (sqlite3.Error, OSError, ValueError) as fout:
        if getattr(fout, "sqlite_errorcode", 0) & 0xFF in _BEZET:
            reden = "een ander venster bewaart het juist; probeer het zo dadelijk opnieuw"
        else:
            reden = "u mag hier niet schrijven, of de map bestaat niet; kies een andere map"
        raise Documentfout(f"{pad} kan niet worden bewaard: {reden}.") from fout
    with closing(slot):
        yield
