"""The list under the search field with what the word before the cursor can become."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListWidget, QListWidgetItem

from app.look.thema import RIJHOOGTE

if TYPE_CHECKING:
    from kwalificatiestructuur.zoeken import Aanvulling

_HOOGSTENS: Final = 10
"""Rows in sight without scrolling."""

translate = QCoreApplication.translate


class Aanvullijst(QListWidget):
    """Never has the focus: the keys are those of the field."""

    gekozen = Signal(object)
    """(Aanvulling)."""

    def __init__(self, veld: QLineEdit) -> None:
        super().__init__(veld)
        self._veld = veld
        self._aanvullingen: Sequence[Aanvulling] = ()
        self._labels: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._on_click)
        self.hide()

    @property
    def huidige(self) -> Aanvulling | None:
        """The chosen completion; None while there is none."""
        rij = self.currentRow()
        return self._aanvullingen[rij] if 0 <= rij < len(self._aanvullingen) else None

    def show_aanvullingen(self, aanvullingen: Sequence[Aanvulling]) -> None:
        """Offer these under the field; hide when there are none."""
        if not aanvullingen:
            self.hide()
            return
        self._aanvullingen = aanvullingen
        self.clear()
        self._labels = [label_of(aanvulling) for aanvulling in aanvullingen]
        for label in self._labels:
            item = QListWidgetItem(label)
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, RIJHOOGTE))
            self.addItem(item)
        self.setCurrentRow(-1)
        self._place()
        self.show()
        self.raise_()

    def step(self, stap: int) -> None:
        """Go to the next or previous completion; past the last one back to none."""
        nieuw = self.currentRow() + stap
        if nieuw < -1:
            nieuw = self.count() - 1
        self.setCurrentRow(nieuw if nieuw < self.count() else -1)

    def take(self, *, eerste: bool = False) -> bool:
        """Take what is chosen, or else with ``eerste`` the first; whether there was one."""
        if not self.isVisible():
            return False
        gekozen = self.huidige
        if gekozen is None and eerste:
            gekozen = self._aanvullingen[0]
        if gekozen is None:
            return False
        self.hide()
        self.gekozen.emit(gekozen)
        return True

    def _place(self) -> None:
        """Over the rest of the window, so that the window need not grow a new one."""
        venster = self._veld.window()
        if self.parent() is not venster:
            self.setParent(venster)
        rijen = min(self.count(), _HOOGSTENS)
        rand = 2 * self.frameWidth()
        plek = self._veld.mapTo(venster, QPoint(0, self._veld.height()))
        langst = max(map(self.fontMetrics().horizontalAdvance, self._labels))
        breed = min(max(self._veld.width(), langst + rand + 24), venster.width() - plek.x())
        hoog = rijen * self.sizeHintForRow(0) + rand
        self.setGeometry(plek.x(), plek.y(), breed, min(hoog, venster.height() - plek.y()))

    def _on_click(self, _item: QListWidgetItem) -> None:
        self.take()


def label_of(aanvulling: Aanvulling) -> str:
    """What a person chooses from."""
    if aanvulling.filter == "niveau" and aanvulling.waarde:
        return translate("zoeken", "niveau {0}").format(aanvulling.waarde)
    if aanvulling.waarde:
        return aanvulling.label
    return f"{aanvulling.filter}:  {filteruitleg(aanvulling.filter)}"


def filteruitleg(naam: str) -> str:
    """What a filter is about, in the language of the screen."""
    return {
        "niveau": translate("zoeken", "niveau van de kwalificatie"),
        "domein": translate("zoeken", "opleidingsdomein, op code of naam"),
        "soort": translate("zoeken", "soort onderdeel, zoals werkproces"),
        "soort_opleiding": translate("zoeken", "soort opleiding, zoals vakopleiding"),
        "leerweg": translate("zoeken", "bol of bbl"),
        "crebo": translate("zoeken", "kwalificatie, op crebo of naam"),
        "dossier": translate("zoeken", "kwalificatiedossier, op crebo of titel"),
    }.get(naam, naam)
