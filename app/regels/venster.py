"""Help > Regels: every rule with what it demands, why, its source, examples and mending."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.bevindingen.tellingen import ICOON_VAN
from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.look.iconen import icon
from app.look.schermen import on_screen
from app.look.thema import ICOONMAAT, RIJHOOGTE, RUIMTE, RUIMTE_KLEIN
from composer.meldingen import ZINNEN, without_places
from composer.regels import REGEL_BY_ID, REGELS
from composer.regels.bladzijde import (
    BETROUWBAARHEID,
    CONTROLEWOORDEN,
    ENGELS,
    NEDERLANDS,
    trust_of,
    uitleg_of,
)
from composer.regels.regel import Regel
from composer.regelset import Regelset
from composer.vertaling import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_MAAT: Final = QSize(940, 640)
_DELEN: Final = (
    ("eis", QT_TRANSLATE_NOOP("Bladzijde", "Wat")),
    ("waarom", QT_TRANSLATE_NOOP("Bladzijde", "Waarom")),
    ("schendt", QT_TRANSLATE_NOOP("Bladzijde", "Voorbeeld dat niet klopt")),
    ("klopt", QT_TRANSLATE_NOOP("Bladzijde", "Voorbeeld dat klopt")),
    ("herstel", QT_TRANSLATE_NOOP("Bladzijde", "Wat te doen")),
)


class Regelvenster(QDialog):
    """A list of rules that one can search in, and the page of the chosen one."""

    def __init__(self, regelset: Regelset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regelset = regelset
        self.zoek = QLineEdit(self)
        self.zoek.setClearButtonEnabled(True)
        self.zoek.textChanged.connect(self._filter)
        self.lijst = QListWidget(self)
        self.lijst.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lijst.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.lijst.setUniformItemSizes(True)
        self.lijst.currentItemChanged.connect(self._show)
        self.bladzijde = QScrollArea(self)
        self.bladzijde.setWidgetResizable(True)
        self._lay_out()
        self._fill()
        self._retranslate()
        self.resize(on_screen(self, _MAAT))

    def show_regel(self, regel: str) -> None:
        """Show the page of this rule."""
        self.zoek.clear()
        plaats = [item.id for item in REGELS].index(regel)
        self.lijst.setCurrentRow(plaats)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        links = QWidget(self)
        kolom = QVBoxLayout(links)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(RUIMTE)
        kolom.addWidget(self.zoek)
        kolom.addWidget(self.lijst, 1)
        deler = QSplitter(self)
        deler.setChildrenCollapsible(False)
        deler.addWidget(links)
        deler.addWidget(self.bladzijde)
        deler.setSizes([360, 580])
        alles = QVBoxLayout(self)
        alles.addWidget(deler)

    def _fill(self) -> None:
        for regel in REGELS:
            item = QListWidgetItem(self.lijst)
            item.setData(Qt.ItemDataRole.UserRole, regel.id)
            item.setSizeHint(QSize(0, RIJHOOGTE))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Regels"))
        self.zoek.setPlaceholderText(self.tr("Zoek een regel op nummer of woord"))
        self.zoek.setAccessibleName(self.zoek.placeholderText())
        self.lijst.setAccessibleName(self.tr("Regels"))
        for plaats, regel in enumerate(REGELS):
            tekst = f"{regel.id}  {translate('Regels', regel.titel)}"
            self.lijst.item(plaats).setText(tekst)
            self.lijst.item(plaats).setToolTip(tekst)
        if self.lijst.currentRow() < 0:
            self.lijst.setCurrentRow(0)
        self._filter()
        self._show()

    def _filter(self) -> None:
        """Hide the rules without every word; the page counts too."""
        woorden = self.zoek.text().lower().split()
        for plaats, regel in enumerate(REGELS):
            uitleg = uitleg_of(regel, self._taal())
            item = self.lijst.item(plaats)
            tekst = f"{item.text()} {uitleg.eis} {uitleg.waarom} {regel.grondslag}".lower()
            item.setHidden(not all(woord in tekst for woord in woorden))

    def _show(self) -> None:
        if (item := self.lijst.currentItem()) is not None:
            regel = REGEL_BY_ID[item.data(Qt.ItemDataRole.UserRole)]
            self.bladzijde.setWidget(self._page_of(regel))

    def _taal(self) -> str:
        return ENGELS if translate("taal", "nl_NL").startswith("en") else NEDERLANDS

    def _page_of(self, regel: Regel) -> QWidget:
        pagina = QWidget()
        kolom = QVBoxLayout(pagina)
        kolom.setSpacing(RUIMTE_KLEIN)
        kop = platte_tekst(f"{regel.id}  {translate('Regels', regel.titel)}")
        letter = kop.font()
        letter.setBold(True)
        letter.setPointSizeF(letter.pointSizeF() * 1.25)
        kop.setFont(letter)
        kolom.addWidget(kop)
        uitleg = uitleg_of(regel, self._taal())
        for naam, titel in _DELEN:
            _add(kolom, translate("Bladzijde", titel), getattr(uitleg, naam))
        _add(kolom, self.tr("Grondslag"), regel.grondslag)
        bronnen = (translate("Bladzijde", BETROUWBAARHEID[soort]) for soort in trust_of(regel))
        _add(kolom, self.tr("Hoe zeker"), "; ".join(bronnen))
        controle = (translate("Bladzijde", CONTROLEWOORDEN[c]) for c in sorted(regel.controle))
        _add(kolom, self.tr("Controle"), "; ".join(controle))
        if not self._regelset.regels[regel.id].geldt:
            zin = self.tr("Deze regel hoort niet bij regelset {}.").format(self._regelset.naam)
            _add(kolom, self.tr("Regelset"), zin)
        self._add_meldingen(kolom, regel)
        kolom.addStretch(1)
        return pagina

    def _add_meldingen(self, kolom: QVBoxLayout, regel: Regel) -> None:
        kolom.addWidget(sectiekop(self.tr("Meldingen")))
        ernst_van = self._regelset.regels[regel.id].ernst
        for variant, zin in ZINNEN[regel.id].items():
            rij = QHBoxLayout()
            teken = QLabel()
            teken.setPixmap(icon(ICOON_VAN[ernst_van[variant]]).pixmap(ICOONMAAT, ICOONMAAT))
            achter = self.tr(" Te motiveren.") if variant in regel.motiveerbaar else ""
            tekst = platte_tekst(without_places(translate("Meldingen", zin)) + achter)
            rij.addWidget(teken, 0, Qt.AlignmentFlag.AlignTop)
            rij.addWidget(tekst, 1)
            kolom.addLayout(rij)


def _add(kolom: QVBoxLayout, titel: str, inhoud: str) -> None:
    kolom.addWidget(sectiekop(titel))
    kolom.addWidget(platte_tekst(inhoud))
