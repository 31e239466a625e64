"""Rows with a heading and a cell per column, those that are not as the base column marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QBrush, QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.lijstmodel import LijstModel
from app.look.iconen import icon
from app.look.thema import kleuren
from app.vergelijken.paginarijen import Paginarij

KOP: Final = 0
Rol = Qt.ItemDataRole


class Paginamodel(LijstModel[Paginarij]):
    """``volgorde`` are the places of the columns as they stand, the base first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda rij: rij.sleutel, parent)
        self._namen: tuple[str, ...] = ()
        self._volgorde: tuple[int, ...] = ()

    @property
    def volgorde(self) -> tuple[int, ...]:
        """The places of the columns as they stand."""
        return self._volgorde

    def show_kolommen(self, namen: Sequence[str], volgorde: Sequence[int]) -> None:
        """Other columns, or in another order; the rows come again after."""
        if (tuple(namen), tuple(volgorde)) == (self._namen, self._volgorde):
            return
        self.show(())
        self.beginResetModel()
        self._namen, self._volgorde = tuple(namen), tuple(volgorde)
        self.endResetModel()

    def koppen(self) -> Sequence[str]:
        return (self.tr("Wat"), *(self._namen[plek] for plek in self._volgorde))

    def cell(self, item: Paginarij, column: int) -> Mapping[int, Any]:
        if column == KOP:
            soort = self.tr("Rij")
            stand = self.tr("gelijk") if item.is_gelijk else self.tr("verschilt")
            if item.is_gelijk is None:
                stand = self.tr("gelijk voor zover bekend")
            return {
                Rol.DisplayRole: item.kop,
                Rol.ToolTipRole: f"{soort}\n{item.kop}",
                Rol.AccessibleTextRole: f"{item.kop}; {stand}",
            }
        plek = self._volgorde[column - 1]
        cel, is_anders = item.cellen[plek], item.is_anders(plek, self._volgorde[0])
        uit: dict[int, Any] = {
            Rol.DisplayRole: f"≠ {cel.tekst}" if is_anders else cel.tekst,
            Rol.AccessibleTextRole: cel.tekst,
        }
        if is_anders:
            uit[Rol.BackgroundRole] = QBrush(QColor(kleuren().treffer_vlak))
            uit[Rol.AccessibleTextRole] = self.tr("anders dan de basis: {}").format(cel.tekst)
        elif not cel.heel:
            uit[Rol.ForegroundRole] = QApplication.palette().brush(
                QPalette.ColorRole.PlaceholderText
            )
        if cel.icoon:
            uit[Rol.DecorationRole] = icon(cel.icoon)
        return uit
