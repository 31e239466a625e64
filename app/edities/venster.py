"""The editions in the store: which there are, what they consist of, and which one is current."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.edities.model import BronnenModel, Editierij, EditiesModel, Kolom
from app.edities.tabellen import Tabel
from app.edities.woorden import tellingen_in_woorden
from app.look.iconen import renew_icons, set_icon
from app.look.schermen import on_screen
from app.look.thema import RUIMTE, RUIMTE_GROOT, RUIMTE_KLEIN

if TYPE_CHECKING:
    from app.edities.beheer import Opslagbeheer, Toestand
    from app.edities.vragen import Editievragen
    from app.lader import Structuurpakket
    from app.werkplaats import Werkplaats

_MAAT: Final = QSize(1020, 520)
_BREEDSTE = 210


class Editiesvenster(QDialog):
    """Stands next to the window; what changes elsewhere shows here when one comes back to it."""

    vergelijken_gevraagd = Signal(str, str)
    """(id of an edition, id of the current one): the user wants to see what differs."""

    def __init__(self, werkplaats: Werkplaats, vragen: Editievragen, ouder: QWidget) -> None:
        super().__init__(ouder)
        self._werkplaats = werkplaats
        self._beheer: Opslagbeheer = werkplaats.opslag
        self.vragen = vragen
        self.model = EditiesModel(self)
        self.tabel = Tabel(self.model, self)
        self.bronnen = BronnenModel(self)
        self.bronnentabel = Tabel(self.bronnen, self)
        self._kop = sectiekop()
        self._uitleg = platte_tekst(gedempt=True)
        self.huidige_maken = QPushButton(self)
        self.hernoemen = QPushButton(self)
        self.verwijderen = QPushButton(self)
        self.vergelijken = QPushButton(self)
        self.kopieren = QPushButton(self)
        self.sluiten = QPushButton(self)
        self._doe_verwijderen = QAction(self)
        self._doe_kopieren = QAction(self)
        self._arrange()
        self._connect()
        self._retranslate()
        self.resize(on_screen(self, _MAAT))

    @property
    def huidige(self) -> Editierij | None:
        """The row that the user is at; None when there is none."""
        index = self.tabel.currentIndex()
        return self.model.item(index) if index.isValid() else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._beheer.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._beheer.refresh()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
            self.model.renew()

    def show_toestand(self, toestand: Toestand) -> None:
        """Show these editions; the row that the user is at stays that."""
        geladen = self._geladen_id(toestand)
        self.model.show(
            [
                Editierij(editie, editie.id == toestand.bundel, editie.id == geladen)
                for editie in toestand.edities
            ]
        )
        if not self.tabel.currentIndex().isValid():
            self._choose(self.model.row_of(toestand.huidig.id) or 0)
        self._show_details()

    def _geladen_id(self, toestand: Toestand) -> str:
        pakket = self._werkplaats.pakket
        if pakket is None:
            return ""
        return pakket.editie.id if pakket.editie else toestand.bundel

    def _arrange(self) -> None:
        kop = self.tabel.horizontalHeader()
        kop.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        kop.setSectionResizeMode(Kolom.NAAM, QHeaderView.ResizeMode.Stretch)
        self.tabel.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        koppen = self.bronnentabel.horizontalHeader()
        koppen.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        koppen.setStretchLastSection(True)
        bovenknoppen = QVBoxLayout()
        bovenknoppen.setSpacing(RUIMTE_KLEIN)
        for knop in (self.huidige_maken, self.hernoemen, self.verwijderen, self.vergelijken):
            knop.setAutoDefault(False)
            bovenknoppen.addWidget(knop)
        bovenknoppen.addStretch(1)
        boven = QHBoxLayout()
        boven.setSpacing(RUIMTE)
        boven.addWidget(self.tabel, 1)
        boven.addLayout(bovenknoppen)
        onderknoppen = QHBoxLayout()
        self.kopieren.setAutoDefault(False)
        self.sluiten.setAutoDefault(False)
        onderknoppen.addWidget(self.kopieren)
        onderknoppen.addStretch(1)
        onderknoppen.addWidget(self.sluiten)
        alles = QVBoxLayout(self)
        alles.setSpacing(RUIMTE_KLEIN)
        alles.addLayout(boven, 3)
        alles.addWidget(self._kop)
        alles.addWidget(self._uitleg)
        alles.addSpacing(RUIMTE_KLEIN)
        alles.addWidget(self.bronnentabel, 2)
        alles.addSpacing(RUIMTE_GROOT)
        alles.addLayout(onderknoppen)
        for knop, naam in (
            (self.huidige_maken, "ok"),
            (self.verwijderen, "remove"),
            (self.vergelijken, "compare"),
            (self.kopieren, "copy"),
        ):
            set_icon(knop, naam)

    def _connect(self) -> None:
        self._beheer.bijgewerkt.connect(self.show_toestand)
        self._werkplaats.structuur_geladen.connect(self._on_structuur)
        self.model.hernoemd.connect(self._beheer.rename)
        self.tabel.selectionModel().currentRowChanged.connect(self._show_details)
        self.bronnentabel.selectionModel().currentRowChanged.connect(self._show_kopieren)
        self.tabel.activated.connect(self.huidige_maken.click)
        self.huidige_maken.clicked.connect(self._on_huidige)
        self.hernoemen.clicked.connect(self._on_hernoemen)
        self.verwijderen.clicked.connect(self._on_verwijderen)
        self.vergelijken.clicked.connect(self._on_vergelijken)
        self.kopieren.clicked.connect(self._on_kopieren)
        self.sluiten.clicked.connect(self.close)
        for actie, toets, tabel, doe in (
            (self._doe_verwijderen, QKeySequence.StandardKey.Delete, self.tabel, "verwijderen"),
            (self._doe_kopieren, QKeySequence.StandardKey.Copy, self.bronnentabel, "kopieren"),
        ):
            actie.setShortcut(toets)
            actie.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            tabel.addAction(actie)
            actie.triggered.connect(getattr(self, doe).click)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Edities van de structuur"))
        self.tabel.setAccessibleName(self.tr("Edities"))
        self.bronnentabel.setAccessibleName(self.tr("Bronnen van de editie"))
        self.hernoemen.setText(self.tr("Her&noemen"))
        self.hernoemen.setToolTip(self.tr("Typ een andere naam (F2)"))
        self.verwijderen.setText(self.tr("&Verwijderen…"))
        self.verwijderen.setToolTip(self.tr("Verwijder deze editie (Del)"))
        self.vergelijken.setText(self.tr("Ver&gelijken met huidige"))
        self.kopieren.setText(self.tr("SHA-256 &kopiëren"))
        self.sluiten.setText(self.tr("Sluiten"))
        self.model.renew()
        self.bronnen.renew()
        self._show_details()

    def _show_details(self) -> None:
        rij = self.huidige
        self.huidige_maken.setText(self.tr("Huidige &maken"))
        self.huidige_maken.setToolTip(self.tr("Laad deze editie, nu en bij elke start (Enter)"))
        if rij is None:
            for knop in (self.huidige_maken, self.hernoemen, self.verwijderen, self.vergelijken):
                knop.setEnabled(False)
            self._kop.clear()
            self._uitleg.clear()
            self.bronnen.show([])
            return
        editie = rij.editie
        if editie.huidig and not rij.is_geladen:
            self.huidige_maken.setText(self.tr("Huidige &laden"))
        self.huidige_maken.setEnabled(not (editie.huidig and rij.is_geladen))
        self.hernoemen.setEnabled(not rij.is_bundel)
        self.verwijderen.setEnabled(not rij.is_bundel)
        self.vergelijken.setEnabled(not editie.huidig)
        self._kop.setText(editie.naam)
        self._uitleg.setText(self._describe(rij))
        # A source can be in the edition before and have another part in this one.
        self.bronnen.show(editie.bronnen)
        self.bronnentabel.fit_columns(_BREEDSTE)
        self._show_kopieren()

    def _describe(self, rij: Editierij) -> str:
        delen = [tellingen_in_woorden(rij.editie.aantallen)]
        if rij.editie.huidig and not rij.is_geladen:
            delen.append(
                self.tr(
                    "Een ander venster heeft deze editie de huidige gemaakt; hier is nog een "
                    "andere geladen."
                )
            )
        return "\n".join(filter(None, delen))

    def _show_kopieren(self) -> None:
        index = self.bronnentabel.currentIndex()
        self.kopieren.setEnabled(index.isValid() and bool(self.bronnen.item(index).sha256))

    def _choose(self, rij: int) -> None:
        vlag = QItemSelectionModel.SelectionFlag
        self.tabel.selectionModel().setCurrentIndex(
            self.model.index(rij, 0), vlag.ClearAndSelect | vlag.Rows
        )

    def _on_structuur(self, _pakket: Structuurpakket) -> None:
        if self._beheer.toestand is not None:
            self.show_toestand(self._beheer.toestand)

    def _on_huidige(self) -> None:
        if (rij := self.huidige) is not None:
            # The button goes grey, and the keyboard must not be lost with it.
            self.tabel.setFocus()
            self._beheer.make_current(None if rij.is_bundel else rij.id)

    def _on_hernoemen(self) -> None:
        if self.huidige is not None:
            self.tabel.setFocus()
            self.tabel.edit(self.tabel.currentIndex().siblingAtColumn(Kolom.NAAM))

    def _on_verwijderen(self) -> None:
        rij, toestand = self.huidige, self._beheer.toestand
        if rij is None or toestand is None or rij.is_bundel:
            return
        open_ = [venster.document.samenstelling for venster in self._werkplaats.vensters]
        uitleg = self.vragen.explain_remove(rij.editie, toestand, open_)
        self.tabel.setFocus()
        if self.vragen.ask_remove(rij.editie, uitleg):
            self._beheer.remove(rij.editie, is_geladen=rij.is_geladen)

    def _on_vergelijken(self) -> None:
        if (rij := self.huidige) is not None and self._beheer.toestand is not None:
            self.vergelijken_gevraagd.emit(rij.id, self._beheer.toestand.huidig.id)

    def _on_kopieren(self) -> None:
        index = self.bronnentabel.currentIndex()
        if index.isValid():
            QGuiApplication.clipboard().setText(self.bronnen.item(index).sha256)
