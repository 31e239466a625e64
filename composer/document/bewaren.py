"""Saves a document so that the file is either the old one or the new one, never half of it."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from uuid import uuid4

from composer.document.fouten import Documentfout
from composer.document.rapport import Rapport
from composer.document.schrijven import write_document
from composer.samenstelling import Samenstelling

_REDENEN: Final[Mapping[int | None, str]] = {
    errno.EACCES: "u mag hier niet schrijven; kies een andere map",
    errno.EPERM: "u mag hier niet schrijven; kies een andere map",
    errno.EROFS: "deze schijf is alleen-lezen; kies een andere map",
    errno.ENOSPC: "de schijf is vol; maak ruimte of kies een andere map",
    errno.EDQUOT: "uw schijfruimte is op; maak ruimte of kies een andere map",
    errno.ENOENT: "de map bestaat niet; kies een andere map",
    errno.ENOTDIR: "de map bestaat niet; kies een andere map",
    errno.ENAMETOOLONG: "de naam is te lang; kies een kortere naam",
    errno.EISDIR: "dit is een map; kies een bestandsnaam",
}
_ANDERS: Final = "het bestand kan niet worden geschreven; controleer de naam en de schijf"


def save_document(
    samenstelling: Samenstelling, pad: Path, *, rapport: Rapport | None = None
) -> None:
    """Write a document to a file; raises ``Documentfout`` and leaves the old file as it was.

    The content goes to a new file in the same folder, is forced to disk and then takes the place
    of the old one.
    """
    write_atomic(pad, write_document(samenstelling, rapport=rapport))


def write_atomic(pad: Path, data: bytes) -> None:
    """Write bytes to a file in one step, or into a pipe or device; raises ``Documentfout``."""
    try:
        if _is_stream(pad):
            # A pipe or a device has no content to keep, and must stay what it is.
            pad.write_bytes(data)
            return
        doel = Path(os.path.realpath(pad))
        if doel.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if doel.exists() and not os.access(doel, os.W_OK):
            raise Documentfout(f"{pad}: het bestand is alleen-lezen; kies een andere naam.")
        _replace(doel, data)
    except (OSError, ValueError) as fout:
        raise _refusal(pad, fout) from fout


def make_folder(map_: Path) -> None:
    """Make a folder where there is none yet; raises ``Documentfout``."""
    try:
        map_.mkdir(parents=True, exist_ok=True)
    except FileExistsError as fout:
        raise Documentfout(f"{map_}: dit is geen map; kies een map.") from fout
    except (OSError, ValueError) as fout:
        raise _refusal(map_, fout) from fout


def _refusal(pad: Path, fout: OSError | ValueError) -> Documentfout:
    nummer = fout.errno if isinstance(fout, OSError) else None
    reden = _REDENEN.get(nummer, _ANDERS)
    return Documentfout(f"{pad} kan niet worden bewaard: {reden}.")


def _is_stream(pad: Path) -> bool:
    return pad.exists() and not (pad.is_file() or pad.is_dir())


def _replace(doel: Path, data: bytes) -> None:
    tijdelijk = doel.with_name(f".{uuid4().hex}.tmp")
    try:
        with tijdelijk.open("xb") as bestand:
            bestand.write(data)
            bestand.flush()
            os.fsync(bestand.fileno())
        if doel.exists():
            tijdelijk.chmod(stat.S_IMODE(doel.stat().st_mode))
        tijdelijk.replace(doel)
    except BaseException:
        tijdelijk.unlink(missing_ok=True)
        raise
