"""Writing a file so that it is the old one or the new one, never half of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QSaveFile

translate = QCoreApplication.translate


class Wegschrijffout(Exception):
    """The file could not be written and is as it was; the message is a Dutch sentence."""


def write_file(pad: Path, data: bytes) -> None:
    """Write bytes in one step; raises ``Wegschrijffout``."""
    from PySide6.QtCore import QIODevice, QSaveFile

    bestand = QSaveFile(str(pad))
    is_open = bestand.open(QIODevice.OpenModeFlag.WriteOnly)
    if is_open and bestand.write(data) == len(data) and bestand.commit():
        return
    reden = _reden(bestand, pad)
    bestand.cancelWriting()
    zin = translate("wegschrijven", "{bestand} kan niet worden bewaard: {reden}.")
    raise Wegschrijffout(zin.format(bestand=pad, reden=reden))


def _reden(bestand: QSaveFile, pad: Path) -> str:
    if not pad.parent.is_dir():
        return translate("wegschrijven", "de map bestaat niet; kies een andere map")
    if pad.is_dir():
        return translate("wegschrijven", "dit is een map; kies een bestandsnaam")
    from PySide6.QtCore import QFileDevice

    fout = QFileDevice.FileError
    if bestand.error() in (fout.OpenError, fout.PermissionsError, fout.WriteError):
        return translate(
            "wegschrijven", "u mag hier niet schrijven of de schijf is vol; kies een andere map"
        )
    return translate(
        "wegschrijven", "het bestand kan niet worden geschreven; controleer de naam en de schijf"
    )
