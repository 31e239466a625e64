"""What the user chose and what the window remembers: one value, kept as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from app.mappen import config_folder
from app.wegschrijven import Wegschrijffout, write_file

VERSIE: Final = 1
MEEST_RECENT: Final = 10
"""How many files the menu remembers."""


@dataclass(frozen=True, slots=True)
class Instellingen:
    """``peildatum`` is an ISO date, "" = today; ``venster`` the geometry in base64.

    ``splitsers`` holds the sizes per splitter as ``"naam=1,2,3"``; ``motiveerder`` is
    who answered a finding last, ``crossovers`` the files with existing cross-overs to compare with,
    ``beoordelaar`` who writes notes and decisions; the others after ``splitsers`` are those of
    ``Zoekgeheugen``.
    """

    versie: int = VERSIE
    thema: str = "systeem"
    taal: str = "nl"
    regelset: str = "wat-als"
    peildatum: str = ""
    structuurbestanden: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    laatste_map: str = ""
    venster: str = ""
    splitsers: tuple[str, ...] = ()
    zoekvragen: tuple[str, ...] = ()
    recente_onderdelen: tuple[str, ...] = ()
    zoekvolgorde: str = "beste"
    motiveerder: str = ""
    crossovers: tuple[str, ...] = ()
    beoordelaar: str = ""

    def with_recent(self, pad: Path) -> Instellingen:
        """With this file as the most recent one."""
        naam = str(pad)
        recent = (naam, *(ander for ander in self.recent if ander != naam))[:MEEST_RECENT]
        return replace(self, recent=recent, laatste_map=str(pad.parent))

    def splitser(self, naam: str) -> list[int]:
        """The remembered sizes of a splitter, [] when there are none."""
        for regel in self.splitsers:
            sleutel, _, maten = regel.partition("=")
            if sleutel == naam:
                return [int(maat) for maat in maten.split(",") if maat.isdigit()]
        return []


class Instellingenbeheer(QObject):
    """Holds the present settings and keeps them on disk."""

    gewijzigd = Signal(object)
    """(Instellingen): something is different now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pad = config_folder() / "instellingen.json"
        self._nu = read_instellingen(self._pad)

    @property
    def nu(self) -> Instellingen:
        """The present settings."""
        return self._nu

    def change(self, nieuw: Instellingen) -> None:
        """Take these settings and keep them."""
        if nieuw == self._nu:
            return
        self._nu = nieuw
        # Work goes on without remembered settings; a full disk must not stop it.
        try:
            tekst = json.dumps(asdict(nieuw), ensure_ascii=False, indent=2)
            write_file(self._pad, tekst.encode())
        except Wegschrijffout:
            pass
        self.gewijzigd.emit(nieuw)


def read_instellingen(pad: Path) -> Instellingen:
    """The settings in a file; what is missing or of another kind gets its default."""
    try:
        inhoud = json.loads(pad.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Instellingen()
    if not isinstance(inhoud, dict):
        return Instellingen()
    standaard = Instellingen()
    goed: dict[str, Any] = {}
    for veld in fields(Instellingen):
        waarde = inhoud.get(veld.name)
        verwacht = getattr(standaard, veld.name)
        if isinstance(verwacht, tuple) and isinstance(waarde, list):
            goed[veld.name] = tuple(item for item in waarde if isinstance(item, str))
        elif type(waarde) is type(verwacht):
            goed[veld.name] = waarde
    return replace(Instellingen(**goed), versie=VERSIE)
