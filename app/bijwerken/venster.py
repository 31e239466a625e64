"""Bringing the composition up to date: what became of every part, and a choice for each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.bijwerken.blad import Bijwerkblad
from app.bijwerken.model import BijwerkModel, Kolom
from app.bijwerken.planmaker import Gemaakt, Planmaker
from app.bijwerken.rijen import Rij, make_rijen
from app.bijwerken.woorden import open_in_woorden
from app.document import Document
from app.edities.tabellen import Tabel
from app.look.deler import Deler
from app.look.iconen import renew_icons, set_icon
from app.look.kortlabel import Kortlabel
from app.look.schermen import on_screen
from app.look.thema import RUIMTE, RUIMTE_GROOT, RUIMTE_KLEIN
from app.meldingsbalk import Meldingsbalk, Toon
from composer.bijwerken import Gekozen, Keuze, apply

if TYPE_CHECKING:
    from app.lader import Structuurpakket
    from app.werkplaats import Werkplaats
    from composer.change import Change
    from composer.samenstelling import Samenstelling

_MAAT: Final = QSize(1180, 760)
_BREEDTEN: Final = {
    Kolom.CODE: "B1-K10-W10 mmm",
    Kolom.STAND: "tekst gewijzigd, hernummerd mm",
    Kolom.HERKEND: "tekst die erop lijkt m",
    Kolom.BESLUIT: "brontekst overgenomen mmm",
}


class Bijwerkvenster(QDialog):
    """Follows the document: every edit, undo and redo makes the plan again."""

    def __init__(self, werkplaats: Werkplaats, document: Document, ouder: QWidget) -> None:
        super().__init__(ouder)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._werkplaats = werkplaats
        self._document = document
        self._gemaakt: Gemaakt | None = None
        self._rijen: tuple[Rij, ...] = ()
        self.naar, self.tellen = Kortlabel(self), QLabel(self)
        self.alleen_open = QCheckBox(self)
        self.alles = QPushButton(self)
        self.model = BijwerkModel(self)
        self.tabel = Tabel(self.model, self)
        self.leeg = QLabel(self)
        self.blad = Bijwerkblad(self)
        self.balk = QProgressBar(self)
        self.melding = Meldingsbalk(self)
        self.ongedaan, self.opnieuw = QPushButton(self), QPushButton(self)
        self.vorige, self.volgende = QPushButton(self), QPushButton(self)
        self.sluiten = QPushButton(self)
        self._maker = Planmaker(werkplaats.opslag.toegang, self)
        self._arrange()
        self._connect()
        self._retranslate()
        self.resize(on_screen(self, _MAAT))

    @property
    def huidige(self) -> Rij | None:
        """The row that the user is at."""
        index = self.tabel.currentIndex()
        return self.model.item(index) if index.isValid() else None

    @property
    def is_vers(self) -> bool:
        """Whether what is shown is about the document as it is now."""
        gemaakt = self._gemaakt
        return gemaakt is not None and gemaakt.samenstelling is self._document.samenstelling

    def stop(self) -> None:
        """Stop what is under way without a word: the window goes."""
        self._maker.stop()

    # What Qt tells.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def done(self, arg__1: int) -> None:
        super().done(arg__1)
        # Whole editions hang on it, and making it again takes no time.
        self._maker.forget()
        self._gemaakt, self._rijen = None, ()
        self._show_rijen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
            self.model.renew()

    # Putting it together.

    def _arrange(self) -> None:
        boven = QHBoxLayout()
        boven.setSpacing(RUIMTE_GROOT)
        self.alleen_open.setChecked(True)
        for deel in (self.naar, self.tellen, self.alleen_open, self.alles):
            boven.addWidget(deel)
        boven.insertStretch(2, 1)
        kop = self.tabel.horizontalHeader()
        kop.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        kop.setSectionResizeMode(Kolom.TITEL, QHeaderView.ResizeMode.Stretch)
        for kolom, maat in _BREEDTEN.items():
            self.tabel.setColumnWidth(kolom, self.fontMetrics().horizontalAdvance(maat))
        self.tabel.setAlternatingRowColors(True)
        self.leeg.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.leeg.setWordWrap(True)
        lijst = QWidget(self)
        lijstkolom = QVBoxLayout(lijst)
        lijstkolom.setContentsMargins(0, 0, 0, 0)
        lijstkolom.addWidget(self.tabel)
        lijstkolom.addWidget(self.leeg, 1)
        onder = Deler(self)
        onder.watch(self.melding)
        onder.addWidget(lijst)
        onder.addWidget(self.blad)
        onder.setChildrenCollapsible(False)
        onder.setSizes([240, 420])
        alles = QVBoxLayout(self)
        alles.setSpacing(RUIMTE)
        alles.addLayout(boven)
        alles.addWidget(onder, 1)
        alles.addWidget(self.melding)
        alles.addLayout(self._make_knoppen())

    def _make_knoppen(self) -> QHBoxLayout:
        knoppen = QHBoxLayout()
        knoppen.setSpacing(RUIMTE_KLEIN)
        for knop, naam in (
            (self.vorige, "move-up"),
            (self.volgende, "move-down"),
            (self.ongedaan, "undo"),
            (self.opnieuw, "redo"),
            (self.alles, "ok"),
        ):
            set_icon(knop, naam)
            knop.setAutoDefault(False)
        self.sluiten.setAutoDefault(False)
        self.balk.setRange(0, 0)
        self.balk.setTextVisible(False)
        self.balk.setMaximumWidth(160)
        for deel in (self.vorige, self.volgende, self.ongedaan, self.opnieuw, self.balk):
            knoppen.addWidget(deel)
        knoppen.addStretch(1)
        knoppen.addWidget(self.sluiten)
        return knoppen

    def _connect(self) -> None:
        stack = self._document.stack
        self._document.changed.connect(self._on_changed)
        self._document.opened.connect(self._on_opened)
        self._document.refused.connect(self._on_refused)
        self._werkplaats.structuur_geladen.connect(self._on_structuur)
        self._maker.klaar.connect(self._on_plan)
        self._maker.mislukt.connect(self._on_mislukt)
        self.tabel.selectionModel().currentRowChanged.connect(self._show_regel)
        self.alleen_open.toggled.connect(self._show_rijen)
        self.alles.clicked.connect(self._on_alles)
        self.blad.keuzes.gekozen.connect(self._on_gekozen)
        self.sluiten.clicked.connect(self.close)
        self.vorige.clicked.connect(self._on_vorige)
        self.volgende.clicked.connect(self._on_volgende)
        for knop, kan, anders in (
            (self.ongedaan, stack.canUndo(), stack.canUndoChanged),
            (self.opnieuw, stack.canRedo(), stack.canRedoChanged),
        ):
            knop.setEnabled(kan)
            anders.connect(knop.setEnabled)
        for knop, toetsen in (
            (self.volgende, ["F8"]),
            (self.vorige, ["Shift+F8"]),
            (self.ongedaan, ["Ctrl+Z"]),
            (self.opnieuw, ["Ctrl+Y", "Ctrl+Shift+Z"]),
        ):
            actie = QAction(self)
            actie.setShortcuts([QKeySequence(toets) for toets in toetsen])
            actie.triggered.connect(knop.click)
            self.addAction(actie)
        self.ongedaan.clicked.connect(stack.undo)
        self.opnieuw.clicked.connect(stack.redo)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Bijwerken naar nieuwe editie"))
        self.tabel.setAccessibleName(self.tr("Onderdelen"))
        self.alleen_open.setText(self.tr("Alleen wat &aandacht vraagt"))
        self.vorige.setText(self.tr("Vorige"))
        self.vorige.setToolTip(self.tr("Naar het vorige dat aandacht vraagt (Shift+F8)"))
        self.volgende.setText(self.tr("Volgende"))
        self.volgende.setToolTip(self.tr("Naar het volgende dat aandacht vraagt (F8)"))
        self.ongedaan.setText(self.tr("Ongedaan maken"))
        self.opnieuw.setText(self.tr("Opnieuw"))
        self.sluiten.setText(self.tr("Sluiten"))
        self.balk.setAccessibleName(self.tr("Bezig met vergelijken"))
        self.model.renew()
        self._show_stand()
        self._show_regel()

    # The plan.

    def _ask(self) -> None:
        pakket = self._werkplaats.pakket
        if not self.isVisible() or pakket is None:
            return
        self._maker.set_structuur(pakket.structuur)
        self._maker.ask(self._document.samenstelling)
        self._show_stand()

    def _on_changed(self, _samenstelling: Samenstelling, _change: Change) -> None:
        self._ask()

    def _on_opened(self, _samenstelling: Samenstelling) -> None:
        self._forget()

    def _on_structuur(self, _pakket: Structuurpakket) -> None:
        self._forget()

    def _forget(self) -> None:
        self._gemaakt, self._rijen = None, ()
        self.melding.hide()
        self._show_rijen()
        self._ask()

    def _on_plan(self, gemaakt: Gemaakt) -> None:
        if gemaakt.samenstelling is not self._document.samenstelling:
            self._ask()
            return
        self._gemaakt = gemaakt
        self._rijen = make_rijen(gemaakt.plan, gemaakt.samenstelling, gemaakt.edities)
        self._show_rijen()

    def _on_mislukt(self, zin: str) -> None:
        self.melding.say(zin)
        self._show_stand()

    def _on_refused(self, zin: str) -> None:
        if self.isVisible():
            self.melding.say(zin)

    # Showing.

    def _show_rijen(self) -> None:
        """Show the rows that are asked for; the place in the list stays."""
        plaats = max(0, self.tabel.currentIndex().row())
        alleen = self.alleen_open.isChecked()
        getoond = [rij for rij in self._rijen if rij.vraagt_aandacht or not alleen]
        self.model.show(getoond)
        index = self.tabel.currentIndex()
        if not index.isValid() and getoond:
            self._choose(min(plaats, len(getoond) - 1))
        self._show_stand()
        self._show_regel()

    def _choose(self, rij: int) -> None:
        vlag = QItemSelectionModel.SelectionFlag
        index = self.model.index(rij, 0)
        self.tabel.selectionModel().setCurrentIndex(index, vlag.ClearAndSelect | vlag.Rows)
        self.tabel.scrollTo(index)

    def _show_stand(self) -> None:
        """How much there is to do, and what can be done now."""
        pakket = self._werkplaats.pakket
        naam = pakket.naam if pakket else ""
        self.naar.show_text(self.tr("Bijwerken naar: {}").format(naam))
        open_ = sum(rij.is_open for rij in self._rijen)
        bekend = self._gemaakt is not None
        aandacht = sum(rij.vraagt_aandacht for rij in self._rijen)
        tekst = open_in_woorden(len(self._rijen), open_, aandacht) if bekend else ""
        self.tellen.setText(tekst)
        veilig = len(self._safe())
        self.alles.setText(self.tr("Alle &veilige bijwerken ({})").format(veilig))
        self.alles.setToolTip(
            self.tr(
                "Veilig is wat u niet zelf wijzigde en waarvan de bron zeker is gevonden. "
                "Ongedaan te maken in een keer."
            )
        )
        self.alles.setEnabled(veilig > 0 and self.is_vers)
        self.balk.setVisible(self._maker.is_bezig)
        for knop in (self.vorige, self.volgende):
            knop.setEnabled(bool(self._to_walk()))
        self.tabel.setVisible(self.model.rowCount() > 0)
        self.leeg.setVisible(self.model.rowCount() == 0)
        self.leeg.setText(self._why_empty(open_))

    def _why_empty(self, open_: int) -> str:
        if self._gemaakt is None:
            return self.tr("Bezig met vergelijken met de geladen editie…")
        if open_:
            return self.tr(
                "Niets vraagt aandacht: van wat open is, zijn alleen de nummers anders. Kies Alle "
                "veilige bijwerken, of zet het vinkje uit om het te zien."
            )
        if self._rijen:
            return self.tr("Niets vraagt aandacht: alles is gelijk aan de editie of besloten.")
        return self.tr("Deze samenstelling heeft geen onderdelen met een bron.")

    def _show_regel(self) -> None:
        pakket = self._werkplaats.pakket
        if pakket is not None:
            self.blad.set_edities(pakket.namen, pakket.naam)
        onbekend = self._gemaakt.onbekend if self._gemaakt else frozenset[str]()
        self.blad.show_rij(self.huidige, onbekend, kan=self.is_vers)

    # Choosing.

    def _on_gekozen(self, keuze: Keuze, bron: str) -> None:
        rij = self.huidige
        if rij is None or not self.is_vers:
            return
        self.melding.hide()
        self._document.apply(apply, (Gekozen(rij.regel, keuze, bron),), datum=date.today())
        self.tabel.setFocus()

    def _safe(self) -> tuple[Gekozen, ...]:
        """The safe choice of every part that has one and about which nothing was decided yet."""
        return tuple(
            Gekozen(rij.regel, rij.regel.veilige_keuze)
            for rij in self._rijen
            if rij.is_open and rij.regel.veilige_keuze
        )

    def _on_alles(self) -> None:
        veilig = self._safe()
        if not self.is_vers or not veilig:
            return
        if self._document.apply(apply, veilig, datum=date.today()):
            zin = self.tr("{} onderdelen zijn bijgewerkt.").format(len(veilig))
            if len(veilig) == 1:
                zin = self.tr("1 onderdeel is bijgewerkt.")
            self.melding.say(zin, Toon.GOED)

    def _on_volgende(self) -> None:
        self._step(1)

    def _on_vorige(self) -> None:
        self._step(-1)

    def _to_walk(self) -> list[int]:
        """The rows that ask for attention; when there are none, those that are open."""
        rijen = list(enumerate(self.model.items))
        aandacht = [n for n, rij in rijen if rij.vraagt_aandacht]
        return aandacht or [n for n, rij in rijen if rij.is_open]

    def _step(self, richting: int) -> None:
        """Go to the next or previous row that asks for attention, around the ends."""
        rijen = self._to_walk()
        if not rijen:
            return
        nu = self.tabel.currentIndex().row()
        if richting > 0:
            self._choose(next((n for n in rijen if n > nu), rijen[0]))
        else:
            self._choose(next((n for n in reversed(rijen) if n < nu), rijen[-1]))
        self.tabel.setFocus()
