"""What the search remembers between sessions: saved questions, recent parts and the order."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

from PySide6.QtCore import QObject

from app.instellingen import Instellingenbeheer
from app.structuurpaneel.rijen import Knoop, Rijsoort

MEESTE_RECENT: Final = 20
_TUSSEN: Final = "\t"

BESTE: Final = "beste"
STRUCTUUR: Final = "structuur"
"""The orders of what was found."""


class Recent(NamedTuple):
    """A part that was looked at or added, with its title as it was then."""

    knoop: Knoop
    titel: str


class Zoekgeheugen(QObject):
    """Reads and writes its part of the settings; what is damaged there is left out."""

    def __init__(self, beheer: Instellingenbeheer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._beheer = beheer

    @property
    def vragen(self) -> dict[str, str]:
        """The saved questions by name, in the order in which they were saved."""
        regels = (regel.partition(_TUSSEN) for regel in self._beheer.nu.zoekvragen)
        return {naam: vraag for naam, tussen, vraag in regels if naam and tussen}

    def save(self, naam: str, vraag: str) -> None:
        """Keep a question under a name, in the place of what had that name."""
        self._keep({**self.vragen, _one_line(naam): _one_line(vraag)})

    def rename(self, naam: str, nieuw: str) -> None:
        """Give a saved question another name; one that already had it goes."""
        nieuw = _one_line(nieuw)
        vragen = self.vragen
        if nieuw and nieuw != naam and naam in vragen:
            over = {oud: vraag for oud, vraag in vragen.items() if oud != nieuw}
            self._keep({nieuw if oud == naam else oud: vraag for oud, vraag in over.items()})

    def remove(self, naam: str) -> None:
        """Forget a saved question."""
        self._keep({ander: vraag for ander, vraag in self.vragen.items() if ander != naam})

    @property
    def recent(self) -> list[Recent]:
        """What was looked at or added, the last one first."""
        gelezen = [_read_recent(regel) for regel in self._beheer.nu.recente_onderdelen]
        return [recent for recent in gelezen if recent is not None]

    def see(self, *gezien: Recent) -> None:
        """These were looked at or added; the last one is the most recent."""
        recent: dict[Knoop, str] = {}
        for deel in (*reversed(gezien), *self.recent):
            recent.setdefault(deel.knoop, _one_line(deel.titel))
        regels = [
            _TUSSEN.join((knoop.soort, knoop.sleutel, titel)) for knoop, titel in recent.items()
        ][:MEESTE_RECENT]
        self._beheer.change(replace(self._beheer.nu, recente_onderdelen=tuple(regels)))

    @property
    def volgorde(self) -> str:
        """``BESTE`` or ``STRUCTUUR``."""
        return STRUCTUUR if self._beheer.nu.zoekvolgorde == STRUCTUUR else BESTE

    @volgorde.setter
    def volgorde(self, volgorde: str) -> None:
        self._beheer.change(replace(self._beheer.nu, zoekvolgorde=volgorde))

    def _keep(self, vragen: dict[str, str]) -> None:
        regels = tuple(f"{naam}{_TUSSEN}{vraag}" for naam, vraag in vragen.items() if naam)
        self._beheer.change(replace(self._beheer.nu, zoekvragen=regels))


def _read_recent(regel: str) -> Recent | None:
    soort, _, rest = regel.partition(_TUSSEN)
    sleutel, tussen, titel = rest.partition(_TUSSEN)
    if soort not in set(Rijsoort) or not tussen:
        return None
    return Recent(Knoop(Rijsoort(soort), sleutel), titel)


def _one_line(tekst: str) -> str:
    return " ".join(tekst.split())
