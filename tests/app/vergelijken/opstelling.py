"""Columns with every kind of difference, and the window that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.vergelijken.kiezen import Vergelijkvragen
from app.vergelijken.venster import Vergelijkvenster
from composer.regels.context import Omgeving
from composer.samenstelling import GekozenKerntaak
from composer.vergelijken.kolom import Kolom
from tests.composer.vergelijken.kolommen import kolom, taak

EERSTE, TWEEDE = "25011:B1-K1", "25041:B1-K1"


def edited(kerntaak: GekozenKerntaak, plaats: int, **velden: Any) -> GekozenKerntaak:
    """With other fields for one of its werkprocessen."""
    delen = list(kerntaak.werkprocessen)
    delen[plaats] = replace(delen[plaats], **velden)
    return replace(kerntaak, werkprocessen=tuple(delen))


def columns() -> tuple[Kolom, ...]:
    """Three: as its source; three of five, an edit and HTML in a title; without the second."""
    een = kolom(taak(EERSTE), taak(TWEEDE), naam="Eerste")
    deels = taak(TWEEDE)
    deels = replace(deels, werkprocessen=deels.werkprocessen[:3])
    anders = edited(taak(EERSTE), 0, omschrijving="Geheel anders.")
    anders = edited(anders, 1, titel="<b>Vet</b>")
    twee = kolom(anders, deels, naam="<i>Tweede</i>")
    drie = kolom(taak(EERSTE), naam="Derde")
    return een, twee, drie


class Nepvragen(Vergelijkvragen):
    """Answers given beforehand; ``gevraagd`` is what was offered, ``plaats`` for how many."""

    paden: Sequence[Path] = ()
    crebos: tuple[str, ...] = ()
    plaatsen: tuple[int, ...] = ()
    gevraagd: tuple[Kolom, ...] = ()
    plaats = 0

    def ask_files(self, map_: str) -> list[Path]:
        return list(self.paden)

    def ask_kwalificaties(self, omgeving: Omgeving, hoogstens: int) -> tuple[str, ...]:
        return self.crebos

    def ask_kolommen(self, kolommen: Sequence[Kolom], hoogstens: int) -> tuple[int, ...]:
        self.gevraagd = tuple(kolommen)
        return self.plaatsen

    def ask_documenten(self, kolommen: Sequence[Kolom], hoogstens: int) -> tuple[int, ...]:
        self.gevraagd, self.plaats = tuple(kolommen), hoogstens
        return self.plaatsen


def cells(venster: Vergelijkvenster, titel: str) -> list[str]:
    """What stands in the columns of the line with this title, in the order of the screen."""
    model = venster.matrix.model
    rows = [row for row in range(model.rowCount()) if model.titel(row) == titel]
    assert len(rows) == 1, titel
    return [model.beeld(rows[0], plek).tekst for plek in venster.matrix.volgorde]


def titles(venster: Vergelijkvenster) -> list[str]:
    """The lines of the screen, indented as they are."""
    model = venster.matrix.model
    return [f"{'  ' * model.rij(row).diepte}{model.titel(row)}" for row in range(model.rowCount())]
