"""Controle > Ernst aanpassen: how severe the rules on the lapsed instruction are here."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.bevindingen.tellingen import ICOON_VAN
from app.detailpaneel.blokken import platte_tekst
from app.lijstmodel import LijstModel
from app.look.celring import Celdelegate, Celtabel, Index
from app.look.iconen import icon
from app.look.schermen import on_screen
from app.look.thema import RUIMTE, RUIMTE_GROOT, invoerpalet
from composer.aanpassingen import Aanpassingen, choose
from composer.finding import Ernst
from composer.meldingen import ZINNEN, without_places
from composer.regels import REGEL_BY_ID, REGELS
from composer.regelset import Regelset

Rol = Qt.ItemDataRole
translate = QCoreApplication.translate

_MAAT: Final = QSize(940, 640)
REGEL: Final = 0
MELDING: Final = 1
KEUZES: Final = {2: Ernst.FOUT, 3: Ernst.WAARSCHUWING, 4: Ernst.INFO}
"""The columns of the choice."""
STANDAARD: Final = 5
"""Where a sentence names what was found."""
_KIEST: Final = {Qt.Key.Key_Space, Qt.Key.Key_Select}


@dataclass(frozen=True, slots=True)
class Ernstrij:
    """One sentence of a rule: its severity here, and that of the rule set."""

    regel: str
    variant: str
    ernst: Ernst
    standaard: Ernst


class ErnstModel(LijstModel[Ernstrij]):
    """What is chosen is only kept here, until the window is confirmed."""

    def __init__(self, regelset: Regelset, aanpassingen: Aanpassingen, parent: QObject) -> None:
        super().__init__(_key_of, parent)
        self._regelset = regelset
        self.aanpassingen: Aanpassingen = {}
        self.set_aanpassingen(aanpassingen)

    def set_aanpassingen(self, aanpassingen: Aanpassingen) -> None:
        """Show these adaptations; {} = the rule set as it is."""
        self.aanpassingen = aanpassingen
        rijen = []
        for regel in REGELS:
            if regel.aanpasbaar:
                eigen = aanpassingen.get(regel.id, {})
                for variant, ernst in self._regelset.regels[regel.id].ernst.items():
                    rijen.append(Ernstrij(regel.id, variant, eigen.get(variant, ernst), ernst))
        self.show(rijen)

    def koppen(self) -> list[str]:
        ernst = _words()
        keuzes = [ernst[keuze] for keuze in KEUZES.values()]
        return [self.tr("Regel"), self.tr("Melding"), *keuzes, self.tr("Standaard")]

    def cell(self, item: Ernstrij, column: int) -> Mapping[int, Any]:
        woorden = _words()
        if column in KEUZES:
            is_gekozen = item.ernst is KEUZES[column]
            return {
                Rol.CheckStateRole: Qt.CheckState.Checked
                if is_gekozen
                else Qt.CheckState.Unchecked,
                Rol.AccessibleTextRole: f"{item.regel}: {woorden[KEUZES[column]]}",
            }
        if column == STANDAARD:
            return {
                Rol.DisplayRole: woorden[item.standaard],
                Rol.DecorationRole: icon(ICOON_VAN[item.standaard]),
            }
        if column == MELDING:
            zin = translate("Meldingen", ZINNEN[item.regel][item.variant])
            return {Rol.DisplayRole: without_places(zin), Rol.FontRole: _font_of(item)}
        titel = translate("Regels", REGEL_BY_ID[item.regel].titel)
        return {Rol.DisplayRole: item.regel, Rol.ToolTipRole: f"{item.regel}  {titel}"}

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and index.column() in KEUZES:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
        return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def setData(self, index: Index, value: Any, role: int = Rol.EditRole) -> bool:
        if role != Rol.CheckStateRole or not index.isValid() or index.column() not in KEUZES:
            return False
        rij, ernst = self.item(index), KEUZES[index.column()]
        self.set_aanpassingen(
            choose(self.aanpassingen, self._regelset, rij.regel, rij.variant, ernst)
        )
        return True


class Keuzerondje(Celdelegate):
    """One of the columns holds: a round mark in the middle; the whole cell can be clicked."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kaal = QStyleOptionViewItem(option)
        super().paint(painter, kaal, index)
        tabel = self.parent()
        if not isinstance(tabel, QWidget):
            return
        stijl = tabel.style()
        rondje = QStyleOptionButton()
        vak: QRect = option.rect
        zijde = stijl.pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)
        plek = QRect(0, 0, zijde, zijde)
        plek.moveCenter(vak.center())
        rondje.rect = plek
        rondje.palette = invoerpalet()
        is_aan = Qt.CheckState(index.data(Rol.CheckStateRole)) is Qt.CheckState.Checked
        staat = QStyle.StateFlag
        aan = staat.State_On if is_aan else staat.State_Off
        rondje.state = staat.State_Enabled | aan
        stijl.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorRadioButton, rondje, painter, tabel)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        vinkje = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        option.features &= ~vinkje

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        klik = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        )
        toets = isinstance(event, QKeyEvent) and event.key() in {
            Qt.Key.Key_Space,
            Qt.Key.Key_Select,
        }
        if not (klik or toets):
            return False
        return model.setData(index, Qt.CheckState.Checked, Rol.CheckStateRole)


class Ernstvenster(QDialog):
    """Every sentence of the rules that may be changed; ``aanpassingen`` is what was chosen.

    ``reden`` says why what was kept before cannot be read, "" when it can.
    """

    def __init__(
        self,
        regelset: Regelset,
        aanpassingen: Aanpassingen,
        reden: str,
        ouder: QWidget | None = None,
    ) -> None:
        super().__init__(ouder)
        self._regelset = regelset
        self._eerst, self._reden = aanpassingen, reden
        self.model = ErnstModel(regelset, aanpassingen, self)
        self.tabel = Celtabel(self)
        self.tabel.setModel(self.model)
        self._rondje = Keuzerondje(self.tabel)
        self.stand = platte_tekst()
        self._uitleg = platte_tekst()
        self._fout = platte_tekst(gedempt=True)
        self.herstellen = QPushButton(self)
        self.toepassen = QPushButton(self)
        self.annuleren = QPushButton(self)
        self._knoppen = QDialogButtonBox(self)
        self._lay_out()
        self._connect()
        self._retranslate()
        self.resize(on_screen(self, _MAAT))
        self.tabel.setCurrentIndex(self.model.index(0, next(iter(KEUZES))))
        self.tabel.setFocus()

    @property
    def aanpassingen(self) -> Aanpassingen:
        """What was chosen, as the file has it."""
        return self.model.aanpassingen

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.model.renew()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        kop = self.tabel.horizontalHeader()
        kop.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        kop.setSectionResizeMode(MELDING, QHeaderView.ResizeMode.Stretch)
        for kolom in KEUZES:
            self.tabel.setItemDelegateForColumn(kolom, self._rondje)
        for knop in (self.herstellen, self.annuleren):
            knop.setAutoDefault(False)
        self._knoppen.addButton(self.toepassen, QDialogButtonBox.ButtonRole.AcceptRole)
        self._knoppen.addButton(self.annuleren, QDialogButtonBox.ButtonRole.RejectRole)
        onder = QHBoxLayout()
        onder.setSpacing(RUIMTE)
        onder.addWidget(self.stand, 1, Qt.AlignmentFlag.AlignVCenter)
        onder.addWidget(self.herstellen)
        kolom_ = QVBoxLayout(self)
        kolom_.setContentsMargins(RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT, RUIMTE_GROOT)
        kolom_.setSpacing(RUIMTE)
        kolom_.addWidget(self._uitleg)
        kolom_.addWidget(self._fout)
        kolom_.addWidget(self.tabel, 1)
        kolom_.addLayout(onder)
        kolom_.addWidget(self._knoppen)
        self._fout.setVisible(bool(self._reden))

    def _connect(self) -> None:
        self.herstellen.clicked.connect(self._restore)
        self.model.dataChanged.connect(self._show_stand)
        self._knoppen.accepted.connect(self.accept)
        self._knoppen.rejected.connect(self.reject)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Ernst aanpassen"))
        self._uitleg.setText(
            self.tr(
                "Deze regels rusten alleen op de vervallen instructie van 2015-2016. Hoe zwaar zij "
                "wegen, kiest u hier, voor alle samenstellingen op deze computer. Wat de wet eist, "
                "staat vast en staat hier niet bij."
            )
        )
        zin = self.tr("Wat eerder was gekozen, is niet te lezen en wordt vervangen: {reden}")
        self._fout.setText(zin.format(reden=self._reden))
        self.tabel.setAccessibleName(self.tr("Ernst per melding"))
        self.herstellen.setText(self.tr("&Standaard herstellen"))
        self.toepassen.setText(self.tr("&Toepassen"))
        self.annuleren.setText(self.tr("Annuleren"))
        self.model.renew()
        self._show_stand()

    def _restore(self) -> None:
        self.model.set_aanpassingen({})
        self._show_stand()

    def _show_stand(self) -> None:
        aantal = sum(rij.ernst is not rij.standaard for rij in self.model.items)
        naam = self._regelset.naam
        zin = self.tr("Regelset {naam} is aangepast; meldingen met een andere ernst: {aantal}.")
        if not aantal:
            zin = self.tr("Alles staat zoals in regelset {naam}.")
        self.stand.setText(zin.format(naam=naam, aantal=aantal))
        self.herstellen.setEnabled(bool(self.aanpassingen))
        self.toepassen.setEnabled(bool(self._reden) or self.aanpassingen != self._eerst)


def _words() -> dict[Ernst, str]:
    return {
        Ernst.FOUT: translate("Ernstwoorden", "Fout"),
        Ernst.WAARSCHUWING: translate("Ernstwoorden", "Waarschuwing"),
        Ernst.INFO: translate("Ernstwoorden", "Info"),
    }


def _font_of(rij: Ernstrij) -> QFont | None:
    """Bold where another severity was chosen than that of the rule set."""
    if rij.ernst is rij.standaard:
        return None
    letter = QApplication.font()
    letter.setBold(True)
    return letter


def _key_of(rij: Ernstrij) -> Hashable:
    return (rij.regel, rij.variant)
