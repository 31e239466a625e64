"""The matrix of compositions side by side: how long one step of scrolling takes, painted.

In the window at 20 columns by 2,000 rows, with a note in every third cell, beside a bare table of
Qt of that size that shows words.
Runs without a screen; so does the painting, in software.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView

from app.vergelijken.matrix import Matrix
from app.vergelijken.model import Kolomkop, Matrixstand
from app.vergelijken.rijen import visible_rows
from app.vergelijken.tekening import RIJMAAT
from composer.beoordelen.notitietellingen import Notitietelling, Notitietellingen
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces
from composer.vergelijken.rijen import LEEG, Cel, Op, Rij, Stand, Telling, Uitlijning
from kwalificatiestructuur.graaf import Soort

Metingen = dict[str, Any]
KOLOMMEN = 20
RIJEN = 2_000
ONDER = 4
"""Werkprocessen of a kerntaak; with it there are five rows to a kerntaak."""
MATEN = ((1280, 800), (1920, 1080))
WIEL = 3 * RIJMAAT
"""What one notch of a mouse wheel scrolls."""
STAPPEN = 120


def stand(rijen: int = RIJEN, kolommen: int = KOLOMMEN) -> Matrixstand:
    """A matrix of this size with every kind of cell, all of it open."""
    kerntaken = tuple(_kerntaak(nummer, kolommen) for nummer in range(rijen // (ONDER + 1)))
    uitlijning = Uitlijning(kerntaken)
    per_id = {rij.id: rij for rij in uitlijning.rijen}
    koppen = tuple(
        Kolomkop(
            str(plek),
            f"Samenstelling {plek} van een instelling",
            "samenstelling",
            "Kolom",
            document=str(plek),
        )
        for plek in range(kolommen)
    )
    namen = {rij.id: rij.titel for rij in kerntaken}
    return Matrixstand(koppen, visible_rows(uitlijning, per_id, set(per_id)), 0, namen)


def tellingen(van: Matrixstand) -> Notitietellingen:
    """Notes, open and settled, in every third cell of this matrix."""
    per_plaats = {}
    for nummer, rij in enumerate(van.rijen):
        for plek, cel in enumerate(rij.rij.cellen):
            if cel.deel is not None and (nummer + plek) % 3 == 0:
                per_plaats[str(plek), cel.deel.id, ""] = Notitietelling(1 + nummer % 4, nummer % 3)
    totaal = {kop.document: Notitietelling(RIJEN, RIJEN // 2) for kop in van.koppen}
    return Notitietellingen(totaal, per_plaats)


def scroll_times() -> Metingen:
    """Per size of the window, seconds of every step of the wheel: ours, and a bare table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    metingen: Metingen = {}
    # The window collects garbage when it has nothing else to do (``app.opruimer``).
    gc.disable()
    for breedte, hoogte in MATEN:
        matrix = Matrix()
        matrix.resize(breedte, hoogte)
        matrix.show()
        getoond = stand()
        matrix.show_stand(getoond, ())
        matrix.model.show_tellingen(tellingen(getoond))
        app.processEvents()
        eigen = list(_steps(app, matrix.tabel))
        matrix.close()
        kaal = QTableView()
        kaal.setModel(_Woorden(kaal))
        kaal.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        kaal.resize(breedte, hoogte)
        kaal.show()
        app.processEvents()
        metingen[f"{breedte}x{hoogte}"] = {"eigen": eigen, "kaal": list(_steps(app, kaal))}
        kaal.close()
    gc.enable()
    return metingen


def _steps(app: Any, tabel: QTableView) -> Iterator[float]:
    """Seconds from moving the bar until everything is painted."""
    balk = tabel.verticalScrollBar()
    for stap in range(1, STAPPEN + 1):
        begin = time.perf_counter()
        balk.setValue(stap * WIEL)
        app.processEvents()
        yield time.perf_counter() - begin


def _kerntaak(nummer: int, kolommen: int) -> Rij:
    naam = f"k{nummer}"
    onder = tuple(_werkproces(naam, plaats, kolommen) for plaats in range(ONDER))
    cellen = []
    for plek in range(kolommen):
        if _is_weg(nummer, plek):
            cellen.append(LEEG)
            continue
        deel = GekozenKerntaak(f"{naam} {plek}", f"Kerntaak {nummer} voert werkzaamheden uit")
        telling = Telling(ONDER - (plek % 5 == 0), ONDER, 0, 0)
        stand_ = Stand.DEELS if plek % 5 == 0 else Stand.GEHEEL
        cel = Cel(stand_, deel, Op.BRON, telling=telling, tekst=Stand.GEHEEL, lezing=naam)
        cellen.append(cel)
    titel = f"Kerntaak {nummer} voert werkzaamheden uit"
    return Rij(naam, Soort.KERNTAAK, f"{25000 + nummer}:B1-K1", titel, tuple(cellen), onder=onder)


def _werkproces(ouder: str, plaats: int, kolommen: int) -> Rij:
    nummer = int(ouder[1:])
    naam = f"{ouder} w{plaats}"
    cellen = []
    for plek in range(kolommen):
        if _is_weg(nummer, plek):
            cellen.append(LEEG)
            continue
        is_anders = (nummer + plaats + plek) % 7 == 0
        deel = GekozenWerkproces(f"{naam} {plek}", f"Werkproces {plaats}", omschrijving=naam)
        stand_ = Stand.BEWERKT if is_anders else Stand.GEHEEL
        lezing = (naam, is_anders)
        cellen.append(
            Cel(stand_, deel, Op.BRON, plaats=ouder, thuis=ouder, tekst=stand_, lezing=lezing)
        )
    bron = f"{25000 + nummer}:B1-K1-W{plaats + 1}"
    titel = f"Werkproces {plaats} van kerntaak {nummer}"
    return Rij(naam, Soort.WERKPROCES, bron, titel, tuple(cellen), ouder=ouder)


def _is_weg(nummer: int, plek: int) -> bool:
    return (nummer * 3 + plek) % 4 == 0


class _Woorden(QAbstractTableModel):
    def rowCount(self, parent: Any = QModelIndex()) -> int:
        return RIJEN

    def columnCount(self, parent: Any = QModelIndex()) -> int:
        return KOLOMMEN + 1

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return "Ongewijzigd" if role == Qt.ItemDataRole.DisplayRole else None


def main() -> None:
    """Median and worst of every figure, in milliseconds."""
    for maat, soorten in scroll_times().items():
        for soort, tijden in soorten.items():
            op_rij = sorted(tijden)
            midden, laatste = 1000 * op_rij[len(op_rij) // 2], 1000 * op_rij[-1]
            print(f"{maat} {soort}: {midden:.1f} ms, ten hoogste {laatste:.1f} ms")


if __name__ == "__main__":
    main()
