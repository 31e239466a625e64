"""Answers to the questions that the window asks, given beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from app.bevindingen.motiveren import Motiveringsvraag
from app.dialogen import Antwoord, Dialogen, Plaatsing
from app.herstel import Herstelbestand
from app.oplossen.vraag import Oplosvraag
from composer.oplossingen import Oplossing

ALLE: Final = -1


class Nepdialogen(Dialogen):
    """``gevraagd`` holds the names of the documents whose saving was asked about."""

    antwoord = Antwoord.NIET_OPSLAAN
    herstel = Antwoord.ANNULEREN
    pad: Path | None = None
    paden: Sequence[Path] = ()
    peildatum: tuple[bool, date | None] = (False, None)
    sneltoetsen: Sequence[tuple[str, str]] = ()
    over = ""
    motivering: str | None = None
    naam = "J. Jansen"
    oplossing: int | None = None
    """The place of the fix that is chosen; ``ALLE`` = all of the kind, None = nothing."""
    oplosvraag: Oplosvraag | None = None

    onleesbaar: Sequence[str] = ()
    gaat_door = True
    bewaart_vraag = False
    toetsingsvraag = ""
    plaatsing = Plaatsing.ANNULEREN

    def __init__(self, venster: QWidget) -> None:
        super().__init__(venster)
        self.gevraagd: list[str] = []
        self.regels: list[tuple[str, str]] = []
        self.vragen: list[Motiveringsvraag] = []

    def ask_save(self, naam: str) -> Antwoord:
        self.gevraagd.append(naam)
        return self.antwoord

    def ask_onleesbaar(self, zinnen: Sequence[str]) -> bool:
        self.onleesbaar = tuple(zinnen)
        return self.gaat_door

    def ask_recover(self, over: Sequence[Herstelbestand]) -> Antwoord:
        return self.herstel

    def ask_open(self, map_: str) -> list[Path]:
        return list(self.paden)

    def ask_recept(self, map_: str) -> list[Path]:
        return list(self.paden)

    def ask_structuur(self, map_: str) -> list[Path]:
        return list(self.paden)

    def ask_crossovers(self, map_: str) -> list[Path]:
        return list(self.paden)

    def ask_structuurmap(self, map_: str) -> Path | None:
        return next(iter(self.paden), None)

    def ask_save_path(
        self, titel: str, voorstel: Path, soort: str = "", achtervoegsel: str = ".xml"
    ) -> Path | None:
        return self.pad

    def ask_peildatum(self, nu: date | None) -> tuple[bool, date | None]:
        return self.peildatum

    def ask_motivering(self, vraag: Motiveringsvraag) -> tuple[str, str] | None:
        self.gevraagd.append(vraag.melding)
        self.vragen.append(vraag)
        return None if self.motivering is None else (self.motivering, self.naam)

    def show_regels(self, regelset: str, regel: str) -> None:
        self.regels.append((regelset, regel))

    def ask_oplossing(self, vraag: Oplosvraag) -> tuple[bool, Oplossing | None]:
        self.oplosvraag = vraag
        if self.oplossing is None:
            return False, None
        return True, None if self.oplossing == ALLE else vraag.oplossingen[self.oplossing]

    def show_toetsingsvraag(self, tekst: str) -> bool:
        self.toetsingsvraag = tekst
        return self.bewaart_vraag

    def ask_plaatsing(self) -> Plaatsing:
        self.gevraagd.append("noodzaak")
        return self.plaatsing

    def show_sneltoetsen(self, regels: Sequence[tuple[str, str]]) -> None:
        self.sneltoetsen = regels

    def show_over(self, tekst: str) -> None:
        self.over = tekst
