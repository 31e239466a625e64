"""Where everything of a store stands on disk, and the folder in which an import prepares."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import time
import weakref
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

from platformdirs import user_data_path

from kwalificatiestructuur.opslag.fouten import Opslagfout
from kwalificatiestructuur.opslag.slot import locked, take

_DATABANKEN: Final = frozenset({".sqlite", ".sqlite3", ".db"})
_VEILIGE_NAAM: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
# A folder without a lock that an earlier version of the program left; none works this long.
_OUD: Final = 24 * 3600
# Nobody else knows of this lock yet.
_EVEN: Final = 5.0
_POGINGEN: Final = 5


def default_folder() -> Path:
    """The folder of the store of this user; not made here.

    Where the window keeps everything in one folder of its own, the store is there too.
    """
    if eigen := os.environ.get("KWALIFICATIECOMPOSER_MAP"):
        return Path(eigen) / "opslag"
    return user_data_path("kwalificatiecomposer", appauthor=False) / "opslag"


@dataclass(frozen=True, slots=True)
class Opslagplaats:
    """The files and folders of one store; none of them need exist."""

    databank: Path
    map: Path

    @classmethod
    def of(cls, pad: Path) -> Opslagplaats:
        """``pad`` is a folder, or the database itself with the folders in ``<pad>.d``."""
        is_bestand = pad.is_file() or (pad.suffix.lower() in _DATABANKEN and not pad.is_dir())
        if is_bestand:
            return cls(pad, pad.with_name(f"{pad.name}.d"))
        return cls(pad / "structuur.sqlite", pad)

    @property
    def edities(self) -> Path:
        """The manifests."""
        return self.map / "edities"

    @property
    def bronnen(self) -> Path:
        """The source files as they were imported."""
        return self.map / "bronnen"

    @property
    def gegevens(self) -> Path:
        """What was read of the sources."""
        return self.map / "gegevens"

    @property
    def tijdelijk(self) -> Path:
        """The folders of imports that are not done yet."""
        return self.map / "tijdelijk"

    def gegevens_of(self, bron: str) -> Path:
        """The file with what was read of one source."""
        return self.gegevens / f"{safe_name(bron)}.sqlite"

    def index_of(self, editie: str) -> Path:
        """The full-text index of one edition."""
        return self.map / "index" / f"{safe_name(editie)}.sqlite"

    def titels_of(self, editie: str) -> Path:
        """What of one edition is ready to be searched in titles."""
        return self.map / "index" / f"{safe_name(editie)}.titels"

    def vergelijking_of(self, editie: str) -> Path:
        """What of one edition is ready to be compared with."""
        return self.map / "index" / f"{safe_name(editie)}.delen"

    def manifest_of(self, editie: str) -> Path:
        """The manifest of one edition."""
        return self.edities / f"{safe_name(editie)}.json"

    def bronnen_of(self, bron: str) -> Path:
        """The folder of the copy of one source file."""
        return self.bronnen / safe_name(bron)

    def bron_of(self, bron: str, bestand: str) -> Path:
        """The copy of one source file."""
        return self.bronnen_of(bron) / Path(bestand).name


def safe_name(naam: str) -> str:
    """An id as the name of a file; raises ``Opslagfout`` for what is no id."""
    if not _VEILIGE_NAAM.fullmatch(naam):
        raise Opslagfout(f"„{naam[:80]}” is geen naam van een editie of bron")
    return naam


class Werkmap:
    """A folder of one import, inside the store; gone once every holder let go or was dropped."""

    def __init__(self, plaats: Opslagplaats) -> None:
        ouders = (plaats.tijdelijk, *(() if plaats.map.exists() else (plaats.map,)))
        self.pad = plaats.tijdelijk / uuid4().hex
        # The lock goes before the folder, so that no other process finds one without the other.
        slot = _new_slot(_slot_of(self.pad))
        self._houders = 1
        self._einde = weakref.finalize(self, _remove, self.pad, slot, ouders)
        self.pad.mkdir()

    def share(self) -> Werkmap:
        """The same folder for one more holder."""
        self._houders += 1
        return self

    def remove(self) -> None:
        """Let go; the last one removes the folder, and those made for it that stayed empty."""
        self._houders -= 1
        if self._houders <= 0:
            self._einde()

    @property
    def is_weg(self) -> bool:
        """Whether the folder has been removed."""
        return not self._einde.alive


def remove_left_behind(plaats: Opslagplaats) -> None:
    """Remove what imports left behind that were killed."""
    for map_ in plaats.tijdelijk.glob("*/"):
        if _is_left_behind(map_):
            shutil.rmtree(map_, ignore_errors=True)
            with suppress(OSError):
                _slot_of(map_).unlink(missing_ok=True)
    if any(_unfinished(plaats)):
        # Whoever writes these has the lock of the store.
        with suppress(Opslagfout, OSError), locked(plaats.map, 0):
            for bestand in _unfinished(plaats):
                bestand.unlink(missing_ok=True)


def _is_left_behind(map_: Path) -> bool:
    """Whether nobody works in this folder any more: the system lets go of the lock of the dead."""
    slot = _slot_of(map_)
    try:
        if not slot.exists():
            return map_.stat().st_mtime < time.time() - _OUD
        take(slot, 0).close()
    except (OSError, sqlite3.Error):
        return False
    return True


def _new_slot(pad: Path) -> sqlite3.Connection:
    """A lock of our own; who just left may take away the folder that it is made in."""
    for _ in range(_POGINGEN):
        pad.parent.mkdir(parents=True, exist_ok=True)
        with suppress(sqlite3.OperationalError):
            return take(pad, _EVEN)
    pad.parent.mkdir(parents=True, exist_ok=True)
    return take(pad, _EVEN)


def _slot_of(werkmap: Path) -> Path:
    return werkmap.with_name(f"{werkmap.name}.slot")


def _unfinished(plaats: Opslagplaats) -> Iterator[Path]:
    yield from plaats.edities.glob("*.tmp")
    yield from plaats.gegevens.glob("*.tmp")


def set_aside(pad: Path) -> Path | None:
    """Give a damaged file another name next to it; None when there was none.

    What SQLite keeps beside a database goes along, or it would be played back into the next one.
    """
    if not pad.exists():
        return None
    dag = time.strftime("%Y%m%d-%H%M%S")
    opzij = pad.with_name(f"beschadigd-{dag}-{uuid4().hex[:4]}-{pad.name}")
    for achter in ("-journal", "-wal", "-shm"):
        bij = pad.with_name(pad.name + achter)
        if bij.exists():
            bij.replace(opzij.with_name(opzij.name + achter))
    pad.replace(opzij)
    return opzij


def _remove(pad: Path, slot: sqlite3.Connection, ouders: tuple[Path, ...]) -> None:
    shutil.rmtree(pad, ignore_errors=True)
    slot.close()
    with suppress(OSError):
        _slot_of(pad).unlink(missing_ok=True)
    for ouder in ouders:
        try:
            ouder.rmdir()
        except OSError:
            return
