"""The tables of imports and editions: what stands in them and how they look."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.detailpaneel.woorden import in_getal
from app.edities.samenvatting import Bestandrij, Telrij
from app.lijstmodel import LijstModel
from app.look.thema import RIJHOOGTE

Rol = Qt.ItemDataRole
RECHTS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LINKS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BestandenModel(LijstModel[Bestandrij]):
    """The sources that were read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_plaats_of, parent)

    def koppen(self) -> list[str]:
        return [self.tr("Bestand"), self.tr("Soort"), self.tr("Naam"), self.tr("Inhoud")]

    def cell(self, item: Bestandrij, column: int) -> Mapping[int, Any]:
        tekst = (item.bestand, item.soort, item.naam, item.inhoud)[column]
        return {Rol.DisplayRole: tekst, Rol.ToolTipRole: tekst}


class TellingenModel(LijstModel[Telrij]):
    """How many of each kind, now and after the import."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_soort_of, parent)

    def koppen(self) -> list[str]:
        return ["", self.tr("Gelezen"), self.tr("Huidige editie"), self.tr("Na toevoegen")]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Rol.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Rol.TextAlignmentRole:
            return RECHTS if section else LINKS
        return super().headerData(section, orientation, role)

    def cell(self, item: Telrij, column: int) -> Mapping[int, Any]:
        if column == 0:
            return {Rol.DisplayRole: item.kop}
        aantal = (item.gelezen, item.nu, item.straks)[column - 1]
        return {
            Rol.DisplayRole: in_getal(aantal),
            Rol.AccessibleTextRole: f"{self.koppen()[column]}: {in_getal(aantal)}",
            Rol.TextAlignmentRole: RECHTS,
        }


class Tabel(QTableView):
    """A calm table of whole rows; arrows move within it, Tab leaves it."""

    def __init__(self, model: LijstModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(RIJHOOGTE)
        self.verticalHeader().setDefaultSectionSize(RIJHOOGTE)
        kop = self.horizontalHeader()
        kop.setHighlightSections(False)
        kop.setDefaultAlignment(LINKS)

    def fit_rows(self, meeste: int) -> None:
        """Be as high as the rows there are, but no higher than so many of them."""
        rijen = max(1, min(self.model().rowCount(), meeste))
        kop = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(kop + rijen * RIJHOOGTE + 2 * self.frameWidth() + 1)


def _plaats_of(rij: Bestandrij) -> Hashable:
    return rij.plaats


def _soort_of(rij: Telrij) -> Hashable:
    return rij.soort
