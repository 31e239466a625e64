"""What to look for: words, domain, level, kind of training, and only what has content."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from app.look.domeinen import BADGEMAAT, domain_badge_icon
from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE_KLEIN

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Filter

WACHTTIJD: Final = 120
"""Milliseconds without a key before a search starts."""


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """What the user asks for; the default asks for everything."""

    tekst: str = ""
    domein: str | None = None
    niveau: int | None = None
    soort_opleiding: str | None = None
    alleen_met_inhoud: bool = False

    def __bool__(self) -> bool:
        return self != Zoekvraag()

    @property
    def eisen(self) -> Filter:
        """The filter of the search; needs the structure to have been loaded."""
        from kwalificatiestructuur.zoeken import Filter

        return Filter(
            domein=self.domein,
            niveau=self.niveau,
            soort_opleiding=self.soort_opleiding,
            alleen_met_inhoud=self.alleen_met_inhoud,
        )


class Zoekveld(QLineEdit):
    """A search field: Escape empties it, Enter and the down arrow go on to what was found."""

    verder = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._loep = QAction(self)
        set_icon(self._loep, "search")
        self.addAction(self._loep, QLineEdit.ActionPosition.LeadingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.verder.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)


class Filterbalk(QWidget):
    """The fields above the tree; ``gewijzigd`` waits until the user stops typing."""

    gewijzigd = Signal()
    verder = Signal()
    """The user wants to go on to what was found; the search is up to date by then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wachter = QTimer(self)
        self._wachter.setSingleShot(True)
        self._wachter.setInterval(WACHTTIJD)
        self._wachter.timeout.connect(self.gewijzigd)
        self._veld = Zoekveld(self)
        self._domein = _keuzelijst(self)
        self._domein.setIconSize(QSize(BADGEMAAT))
        self._niveau = _keuzelijst(self)
        self._soort = _keuzelijst(self)
        self._met_inhoud = QCheckBox(self)
        self._arrange()
        self._retranslate()
        self._veld.textChanged.connect(self._on_tekst)
        self._veld.verder.connect(self._on_verder)
        for lijst in (self._domein, self._niveau, self._soort):
            lijst.currentIndexChanged.connect(self._on_keuze)
        self._met_inhoud.toggled.connect(self._on_keuze)

    @property
    def vraag(self) -> Zoekvraag:
        """What the fields ask for now."""
        return Zoekvraag(
            tekst=self._veld.text().strip(),
            domein=self._domein.currentData(),
            niveau=self._niveau.currentData(),
            soort_opleiding=self._soort.currentData(),
            alleen_met_inhoud=self._met_inhoud.isChecked(),
        )

    def set_structuur(self, structuur: Kwalificatiestructuur) -> None:
        """Offer the domains, levels and kinds of training that occur; keep what is chosen."""
        from kwalificatiestructuur import vragen

        kwalificaties = vragen.kwalificaties(structuur)
        niveaus = sorted({kw.niveau for kw in kwalificaties if kw.niveau is not None})
        soorten = {kw.soort_opleiding: kw.niveau or 0 for kw in kwalificaties if kw.soort_opleiding}
        domeinen = [(d.naam, d.code) for d in vragen.domeinen(structuur)]
        _refill(self._domein, domeinen)
        for i, (_, code) in enumerate(domeinen, start=1):
            self._domein.setItemIcon(i, domain_badge_icon(code))
        _refill(self._niveau, [(str(niveau), niveau) for niveau in niveaus])
        _refill(
            self._soort, [(s.capitalize(), s) for s in sorted(soorten, key=soorten.__getitem__)]
        )
        self._retranslate()

    def clear(self) -> None:
        """Ask for everything again."""
        blokkades = [QSignalBlocker(veld) for veld in self._velden()]
        self._veld.clear()
        for lijst in (self._domein, self._niveau, self._soort):
            lijst.setCurrentIndex(0)
        self._met_inhoud.setChecked(False)
        del blokkades
        self._on_keuze()

    def focus_search(self) -> None:
        """Put the cursor in the search field, over what it holds."""
        self._veld.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._veld.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _velden(self) -> Iterable[QWidget]:
        return (self._veld, self._domein, self._niveau, self._soort, self._met_inhoud)

    def _arrange(self) -> None:
        rooster = QGridLayout(self)
        rooster.setContentsMargins(0, 0, 0, 0)
        rooster.setSpacing(RUIMTE_KLEIN)
        rooster.addWidget(self._veld, 0, 0, 1, 2)
        rooster.addWidget(self._domein, 1, 0)
        rooster.addWidget(self._niveau, 1, 1)
        rooster.addWidget(self._soort, 2, 0)
        rooster.addWidget(self._met_inhoud, 2, 1)
        rooster.setColumnStretch(0, 1)

    def _retranslate(self) -> None:
        self._veld.setPlaceholderText(self.tr("Zoek op titel, crebo of code"))
        self._veld.setAccessibleName(self.tr("Zoeken in de kwalificatiestructuur"))
        self._domein.setItemText(0, self.tr("Alle domeinen"))
        self._domein.setAccessibleName(self.tr("Opleidingsdomein"))
        self._niveau.setItemText(0, self.tr("Alle niveaus"))
        for i in range(1, self._niveau.count()):
            self._niveau.setItemText(i, self.tr("Niveau {0}").format(self._niveau.itemData(i)))
        self._niveau.setAccessibleName(self.tr("Niveau"))
        self._soort.setItemText(0, self.tr("Alle soorten opleiding"))
        self._soort.setAccessibleName(self.tr("Soort opleiding"))
        self._met_inhoud.setText(self.tr("Alleen met inhoud"))
        self._met_inhoud.setToolTip(
            self.tr("Verberg kwalificaties en cross-overs waarvan de kerntaken niet bekend zijn")
        )

    def _on_tekst(self) -> None:
        self._wachter.start()

    def _on_keuze(self) -> None:
        self._wachter.stop()
        self.gewijzigd.emit()

    def _on_verder(self) -> None:
        if self._wachter.isActive():
            self._on_keuze()
        self.verder.emit()


def _keuzelijst(ouder: QWidget) -> QComboBox:
    lijst = QComboBox(ouder)
    lijst.addItem("", None)
    lijst.setMinimumContentsLength(8)
    lijst.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return lijst


def _refill(lijst: QComboBox, items: Iterable[tuple[str, object]]) -> None:
    blokkade = QSignalBlocker(lijst)
    gekozen = lijst.currentData()
    while lijst.count() > 1:
        lijst.removeItem(1)
    for tekst, waarde in items:
        lijst.addItem(tekst, waarde)
    lijst.setCurrentIndex(max(0, lijst.findData(gekozen)) if gekozen is not None else 0)
    blokkade.unblock()
