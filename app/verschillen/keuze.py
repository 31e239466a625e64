"""Which two editions to compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from app.edities.woorden import bestandsnaam, tellingen_in_woorden, tijdstip_in_woorden
from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE

if TYPE_CHECKING:
    from app.edities.beheer import Toestand

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Mogelijkheid:
    """An edition or source that can be compared, by its id."""

    id: str
    naam: str
    uitleg: str


def possible_in(toestand: Toestand) -> tuple[Mogelijkheid, ...]:
    """The editions, the newest first, the bundled facts, and then the sources with dossiers."""
    gevonden: dict[str, Mogelijkheid] = {}
    for editie in toestand.edities:
        naam = editie.naam
        if editie.huidig:
            naam = translate("verschillen", "{} (huidige)").format(naam)
        elif editie.id == toestand.bundel:
            naam = translate("verschillen", "{} (meegeleverd)").format(naam)
        uitleg = (tijdstip_in_woorden(editie.datum), tellingen_in_woorden(editie.aantallen))
        gevonden[editie.id] = Mogelijkheid(editie.id, naam, "\n".join(filter(None, uitleg)))
    for bron in (bron for editie in toestand.edities for bron in editie.bronnen):
        if bron.id not in gevonden and bron.aantallen.get("dossier"):
            naam = translate("verschillen", "bron: {}").format(bron.naam)
            uitleg = (bestandsnaam(bron.bestand), tellingen_in_woorden(bron.aantallen))
            gevonden[bron.id] = Mogelijkheid(bron.id, naam, "\n".join(filter(None, uitleg)))
    return tuple(gevonden.values())


class Editiekeuze(QWidget):
    """Two lists and a button; what is chosen stays chosen when the store changes."""

    vergelijken_gevraagd = Signal(str, str)
    """(id of the old one, id of the new one)."""
    anders = Signal()
    """Another edition was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_bezig = False
        self.oud = QComboBox(self)
        self.nieuw = QComboBox(self)
        self._oudlabel, self._nieuwlabel = QLabel(self), QLabel(self)
        self._oudlabel.setBuddy(self.oud)
        self._nieuwlabel.setBuddy(self.nieuw)
        self.wisselen = QPushButton(self)
        set_icon(self.wisselen, "replaced")
        self.vergelijken = QPushButton(self)
        set_icon(self.vergelijken, "compare")
        self.vergelijken.setDefault(True)
        self.wisselen.setAutoDefault(False)
        rij = QHBoxLayout(self)
        rij.setContentsMargins(0, 0, 0, 0)
        rij.setSpacing(RUIMTE)
        for deel, rek in (
            (self._oudlabel, 0),
            (self.oud, 1),
            (self.wisselen, 0),
            (self._nieuwlabel, 0),
            (self.nieuw, 1),
            (self.vergelijken, 0),
        ):
            rij.addWidget(deel, rek)
        for lijst in (self.oud, self.nieuw):
            lijst.setMinimumContentsLength(16)
            lijst.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            lijst.currentIndexChanged.connect(self._refresh)
            lijst.currentIndexChanged.connect(self.anders)
        self.wisselen.clicked.connect(self._on_wisselen)
        self.vergelijken.clicked.connect(self._on_vergelijken)
        self._retranslate()

    @property
    def keuze(self) -> tuple[str, str]:
        """The ids of the old and the new one; "" = none."""
        return self.oud.currentData() or "", self.nieuw.currentData() or ""

    def show_mogelijkheden(self, mogelijkheden: Sequence[Mogelijkheid]) -> None:
        """Offer these; at first the current edition against the one before it."""
        eerst = not self.oud.count()
        for lijst in (self.oud, self.nieuw):
            gekozen = lijst.currentData()
            with QSignalBlocker(lijst):
                lijst.clear()
                for item in mogelijkheden:
                    lijst.addItem(item.naam, item.id)
                    plaats = lijst.count() - 1
                    lijst.setItemData(plaats, item.uitleg, Qt.ItemDataRole.ToolTipRole)
                lijst.setCurrentIndex(max(0, lijst.findData(gekozen)))
        if eerst and len(mogelijkheden) > 1:
            self.oud.setCurrentIndex(1)
        self._refresh()

    def choose(self, oud: str, nieuw: str) -> None:
        """Choose these two."""
        self.oud.setCurrentIndex(self.oud.findData(oud))
        self.nieuw.setCurrentIndex(self.nieuw.findData(nieuw))

    def show_bezig(self, *, bezig: bool) -> None:
        """Whether a comparison is under way."""
        self._is_bezig = bezig
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)

    def _retranslate(self) -> None:
        self._oudlabel.setText(self.tr("&Oud"))
        self._nieuwlabel.setText(self.tr("&Nieuw"))
        self.oud.setAccessibleName(self.tr("Oude editie"))
        self.nieuw.setAccessibleName(self.tr("Nieuwe editie"))
        self.wisselen.setToolTip(self.tr("Verwissel oud en nieuw"))
        self.wisselen.setAccessibleName(self.tr("Verwissel oud en nieuw"))
        self.vergelijken.setText(self.tr("&Vergelijken"))
        self._refresh()

    def _refresh(self) -> None:
        oud, nieuw = self.keuze
        for lijst in (self.oud, self.nieuw):
            uitleg = lijst.currentData(Qt.ItemDataRole.ToolTipRole)
            lijst.setToolTip(f"{lijst.currentText()}\n{uitleg or ''}".strip())
        kan = bool(oud) and bool(nieuw) and oud != nieuw
        self.vergelijken.setEnabled(kan and not self._is_bezig)
        zelfde = self.tr("Kies twee verschillende edities")
        self.vergelijken.setToolTip("" if kan else zelfde)

    def _on_wisselen(self) -> None:
        oud, nieuw = self.keuze
        self.choose(nieuw, oud)

    def _on_vergelijken(self) -> None:
        self.vergelijken_gevraagd.emit(*self.keuze)
