"""The page in the window: the verdict, the tree, what stands open, and saving it as PDF or HTML."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.bevindingen.tellingen import ICOON_VAN
from app.detailpaneel.blokken import platte_tekst
from app.gereedheid.model import GereedheidModel, Kolom
from app.look.iconen import icon, set_icon
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from composer.codering import codes_of
from composer.finding import Finding
from composer.gereedheid import Gereedheid, Regelstand
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling

translate = QCoreApplication.translate

_BREEDTEN: Final = {Kolom.STAND: 176, Kolom.OPEN: 52}
_HOOGTEN: Final = [1000, 360]
_LAAGST: Final = 48


class GereedheidPaneel(QWidget):
    """Shows how ready the composition is; a row leads to its finding or its field."""

    bevinding_gevraagd = Signal(object)
    """(Finding): the user wants to go there."""
    veld_gevraagd = Signal(str)
    """The user wants to go to this field, as ``Regel.velden`` names it."""
    pdf_gevraagd = Signal()
    html_gevraagd = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gereedheid: Gereedheid | None = None
        self._samenstelling: Samenstelling | None = None
        self.model = GereedheidModel(self)
        self.boom = self._make_boom()
        self.zinnen = QListWidget(self)
        self.zinnen.setWordWrap(True)
        self.zinnen.setMinimumHeight(_LAAGST)
        self.boom.setMinimumHeight(_LAAGST)
        self.zinnen.itemActivated.connect(self._on_zin)
        self.zinnen.itemClicked.connect(self._on_zin)
        self.eis = platte_tekst()
        self._teken = QLabel(self)
        self.slotsom = QLabel(self)
        self.slotsom.setTextFormat(Qt.TextFormat.PlainText)
        self.slotsom.setWordWrap(True)
        self.pdf = QPushButton(self)
        self.html = QPushButton(self)
        for knop in (self.pdf, self.html):
            set_icon(knop, "export")
        self.pdf.clicked.connect(self.pdf_gevraagd)
        self.html.clicked.connect(self.html_gevraagd)
        self._lay_out()
        self._retranslate()

    def show_gereedheid(self, gereedheid: Gereedheid, samenstelling: Samenstelling) -> None:
        """Show these states."""
        self._gereedheid, self._samenstelling = gereedheid, samenstelling
        self.model.show(gereedheid)
        self._show_slotsom()
        self._show_zinnen()

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        self.model.renew()
        self._show_slotsom()
        self._show_zinnen()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _make_boom(self) -> QTreeView:
        boom = QTreeView(self)
        boom.setModel(self.model)
        boom.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        boom.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        boom.setUniformRowHeights(True)
        boom.setAlternatingRowColors(True)
        boom.setAllColumnsShowFocus(True)
        kop = boom.header()
        kop.setStretchLastSection(False)
        kop.setSectionResizeMode(Kolom.EIS, QHeaderView.ResizeMode.Stretch)
        for kolom, breedte in _BREEDTEN.items():
            boom.setColumnWidth(kolom, breedte)
        for groep in range(self.model.rowCount()):
            boom.expand(self.model.index(groep, 0))
        boom.activated.connect(self._on_activated)
        boom.selectionModel().currentChanged.connect(self._show_zinnen)
        return boom

    def _lay_out(self) -> None:
        balk = QHBoxLayout()
        balk.setSpacing(RUIMTE)
        balk.addWidget(self._teken)
        balk.addWidget(self.slotsom, 1)
        balk.addWidget(self.pdf)
        balk.addWidget(self.html)
        deler = QSplitter(Qt.Orientation.Vertical, self)
        deler.setChildrenCollapsible(False)
        onder = QWidget(self)
        onderkolom = QVBoxLayout(onder)
        onderkolom.setContentsMargins(0, RUIMTE_KLEIN, 0, 0)
        onderkolom.setSpacing(RUIMTE_KLEIN)
        onderkolom.addWidget(self.eis)
        onderkolom.addWidget(self.zinnen, 1)
        deler.addWidget(self.boom)
        deler.addWidget(onder)
        deler.setSizes(_HOOGTEN)
        deler.setStretchFactor(0, 3)
        deler.setStretchFactor(1, 1)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, RUIMTE, 0, 0)
        alles.setSpacing(RUIMTE_KLEIN)
        alles.addLayout(balk)
        alles.addWidget(deler, 1)

    def _retranslate(self) -> None:
        self.pdf.setText(self.tr("Bewaren als PDF…"))
        self.html.setText(self.tr("Bewaren als HTML…"))
        self.boom.setAccessibleName(self.tr("Voorwaarden en weigeringsgronden"))
        self.zinnen.setAccessibleName(self.tr("Bevindingen bij de gekozen eis"))
        self.renew()

    def _show_slotsom(self) -> None:
        if self._gereedheid is None:
            self._teken.clear()
            self.slotsom.setText(
                self.tr("Dit overzicht komt zodra de kwalificatiestructuur is geladen.")
            )
            return
        dreigend = sum(rij.dreigt for rij in self._gereedheid.weigeringsgronden)
        if self._gereedheid.is_gereed:
            naam = "ok"
            zin = self.tr("Alles is voldaan of beantwoord, voor zover hier te controleren.")
        elif dreigend:
            naam = "error"
            zin = self.tr("Open: {} van de 13 gronden om te weigeren.").format(dreigend)
        elif aantal := self._gereedheid.niet_toegepast:
            naam = "warning"
            zin = self.tr("Niet beoordeeld op deze peildatum: {} van de {} eisen.").format(
                aantal, len(self._gereedheid.rijen)
            )
        else:
            naam = "warning"
            zin = self.tr("Er zijn nog vragen te beantwoorden.")
        self._teken.setPixmap(icon(naam).pixmap(16, 16))
        self.slotsom.setText(zin)

    def _show_zinnen(self) -> None:
        self.zinnen.clear()
        index = self.boom.currentIndex().siblingAtColumn(Kolom.EIS)
        self.eis.setText(str(index.data() or ""))
        self.eis.setVisible(index.isValid())
        if self._samenstelling is None:
            return
        codes = codes_of(self._samenstelling)
        for regelstand in self.model.regelstanden_of(self.boom.currentIndex()):
            for finding in regelstand.bevindingen:
                zin = sentence(finding, codes, translate)
                plaats = codes.get(finding.onderdeel, finding.onderdeel)
                item = QListWidgetItem(
                    icon("ok" if finding.gemotiveerd else ICOON_VAN[finding.ernst]),
                    f"{plaats}: {zin}" if plaats else zin,
                    self.zinnen,
                )
                item.setData(Qt.ItemDataRole.UserRole, finding)
        if not self.zinnen.count():
            leeg = QListWidgetItem(self._leeg(), self.zinnen)
            leeg.setFlags(Qt.ItemFlag.NoItemFlags)

    def _leeg(self) -> str:
        if not self.model.regelstanden_of(self.boom.currentIndex()):
            return self.tr("Kies hierboven een eis om de bevindingen daarbij te zien.")
        return self.tr("Bij deze eis zijn er geen bevindingen.")

    def _on_zin(self, item: QListWidgetItem) -> None:
        finding = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(finding, Finding):
            self.bevinding_gevraagd.emit(finding)

    def _on_activated(self, index: QModelIndex) -> None:
        regels = self.model.regelstanden_of(index)
        bevindingen = [f for r in regels for f in r.bevindingen if not f.gemotiveerd]
        if bevindingen:
            self.bevinding_gevraagd.emit(bevindingen[0])
        elif (veld := _field_of(regels)) is not None:
            self.veld_gevraagd.emit(veld)


def _field_of(regels: tuple[Regelstand, ...]) -> str | None:
    velden = (veld for regelstand in regels for veld in regelstand.regel.velden)
    return next(velden, None)
