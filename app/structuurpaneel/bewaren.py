"""The windows to save a question under a name, and to rename or remove saved ones."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.look.thema import RUIMTE_GROOT
from app.structuurpaneel.geheugen import Zoekgeheugen


class Bewaardialoog(QDialog):
    """Asks what to call a question; a name that is taken is replaced, and that is said."""

    def __init__(self, geheugen: Zoekgeheugen, vraag: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Zoekvraag bewaren"))
        self._geheugen = geheugen
        self._vraag = vraag
        getoond = QLabel(self)
        getoond.setTextFormat(Qt.TextFormat.PlainText)
        getoond.setText(self.tr("Gezocht wordt: {0}").format(vraag))
        getoond.setWordWrap(True)
        self.naam = QLineEdit(vraag, self)
        self.naam.setAccessibleName(self.tr("Naam van de zoekvraag"))
        self.naam.selectAll()
        self._bestaat = QLabel(self)
        self._bestaat.setWordWrap(True)
        knoppen = QDialogButtonBox(self)
        self._bewaren = knoppen.addButton(
            self.tr("Bewaren"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        knoppen.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        knoppen.accepted.connect(self.accept)
        knoppen.rejected.connect(self.reject)
        self.naam.textChanged.connect(self._on_naam)
        kolom = QVBoxLayout(self)
        kolom.setSpacing(RUIMTE_GROOT)
        for deel in (getoond, self.naam, self._bestaat, knoppen):
            kolom.addWidget(deel)
        self.setMinimumWidth(24 * self.fontMetrics().height())
        self._on_naam()

    def accept(self) -> None:
        self._geheugen.save(self.naam.text(), self._vraag)
        super().accept()

    def _on_naam(self) -> None:
        naam = " ".join(self.naam.text().split())
        self._bewaren.setEnabled(bool(naam))
        bestaat = naam in self._geheugen.vragen
        zin = self.tr("Er is al een zoekvraag met deze naam; die wordt vervangen.")
        self._bestaat.setText(zin if bestaat else "")


class Beheerdialoog(QDialog):
    """The saved questions by name, to rename (F2) or remove (Delete)."""

    def __init__(self, geheugen: Zoekgeheugen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bewaarde zoekvragen"))
        self._geheugen = geheugen
        self.lijst = QListWidget(self)
        self.lijst.setAccessibleName(self.tr("Bewaarde zoekvragen"))
        self.lijst.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        knoppen = QDialogButtonBox(self)
        rol = QDialogButtonBox.ButtonRole
        self._hernoemen = knoppen.addButton(self.tr("Naam wijzigen"), rol.ActionRole)
        self._verwijderen = knoppen.addButton(self.tr("Verwijderen"), rol.ActionRole)
        knoppen.addButton(self.tr("Sluiten"), rol.RejectRole)
        self._hernoemen.clicked.connect(self._edit)
        self._verwijderen.clicked.connect(self._remove)
        knoppen.rejected.connect(self.reject)
        weg = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.lijst)
        weg.setContext(Qt.ShortcutContext.WidgetShortcut)
        weg.activated.connect(self._remove)
        kolom = QVBoxLayout(self)
        kolom.setSpacing(RUIMTE_GROOT)
        kolom.addWidget(self.lijst, 1)
        kolom.addWidget(knoppen)
        self.setMinimumWidth(26 * self.fontMetrics().height())
        self.lijst.itemChanged.connect(self._on_changed)
        self._fill(0)

    def _fill(self, rij: int) -> None:
        self.lijst.blockSignals(True)
        self.lijst.clear()
        for naam, vraag in self._geheugen.vragen.items():
            item = QListWidgetItem(naam, self.lijst)
            item.setData(Qt.ItemDataRole.UserRole, naam)
            item.setToolTip(vraag)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.lijst.setCurrentRow(min(rij, self.lijst.count() - 1))
        self.lijst.blockSignals(False)
        for knop in (self._hernoemen, self._verwijderen):
            knop.setEnabled(self.lijst.count() > 0)

    def _edit(self) -> None:
        if (item := self.lijst.currentItem()) is not None:
            self.lijst.editItem(item)

    def _remove(self) -> None:
        if (item := self.lijst.currentItem()) is not None:
            self._geheugen.remove(item.data(Qt.ItemDataRole.UserRole))
            self._fill(self.lijst.currentRow())

    def _on_changed(self, item: QListWidgetItem) -> None:
        self._geheugen.rename(item.data(Qt.ItemDataRole.UserRole), item.text())
        self._fill(self.lijst.row(item))
