"""Answers to the questions that reviewing asks, given beforehand."""

from __future__ import annotations

from pathlib import Path

from app.beoordelen.notitiedialoog import Notitievraag
from app.beoordelen.vragen import Beoordelingsvragen
from composer.beoordelen.waarden import Notitie, Notitiesoort


class Nepvragen(Beoordelingsvragen):
    """``namen`` counts how often the name was asked; ``vraag`` is the last note asked for."""

    naam = "Anna"
    pad: Path | None = None
    paden: tuple[Path, ...] = ()
    tekst = "Waarom dit?"
    soort = Notitiesoort.VRAAG
    plaats = 0
    vraag: Notitievraag | None = None
    gooit_weg = False
    namen = 0
    weggooien = 0

    def ask_naam(self, voorstel: str) -> str:
        self.namen += 1
        return self.naam

    def ask_pakket(self, map_: str) -> Path | None:
        return self.pad

    def ask_pakketten(self, map_: str) -> list[Path]:
        return list(self.paden)

    def ask_plaats(self, titel: str, voorstel: Path) -> Path | None:
        return self.pad

    def ask_notitie(self, vraag: Notitievraag) -> Notitie | None:
        self.vraag = vraag
        return Notitie(vraag.plaatsen[self.plaats][0], self.soort, self.tekst)

    def ask_tekst(self, titel: str, tekst: str) -> str | None:
        return self.tekst

    def ask_weggooien(self, reden: str) -> bool:
        self.weggooien += 1
        return self.gooit_weg
