"""What one can choose for a part: a button for each choice, with what it will do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from app.bijwerken.beelden import Kandidaatkeuze, candidates_of
from app.bijwerken.woorden import Regel, besluit_in_woorden, knop_van, uitleg_van
from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from composer.bijwerken import Bijwerkregel, Keuze, Stand

_ICOON = {
    Keuze.BRONTEKST: "reworded",
    Keuze.MIJN_TEKST: "deviation",
    Keuze.NUMMERS: "renumbered",
    Keuze.VERVANGING: "replaced",
    Keuze.LATEN: "unchanged",
    Keuze.VERWIJDEREN: "remove",
}

_VAN_DE_BRON = frozenset({Keuze.BRONTEKST, Keuze.MIJN_TEKST, Keuze.NUMMERS})


class Keuzepaneel(QWidget):
    """Nothing happens without a press; every press is one step to undo."""

    gekozen = Signal(object, str)
    """(Keuze, source of the candidate or ""): the user wants this."""
    kandidaat_anders = Signal(str)
    """(source): another candidate is pointed out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regel: Regel | None = None
        self._besluit = ""
        self._kan = False
        self._kandidaten: tuple[Kandidaatkeuze, ...] = ()
        self.kop = sectiekop()
        self.kop.setContentsMargins(0, 0, 0, 0)
        self.uitleg = platte_tekst(gedempt=True)
        self._lijstkop = QLabel(self)
        self.kandidaten = QComboBox(self)
        self.kandidaten.setMinimumContentsLength(20)
        self.kandidaten.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._lijstkop.setBuddy(self.kandidaten)
        self.knoppen = {keuze: self._make_knop(keuze) for keuze in Keuze}
        self._uitleg = {keuze: platte_tekst(gedempt=True) for keuze in Keuze}
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(RUIMTE, 0, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        for deel in (self.kop, self.uitleg, self._lijstkop, self.kandidaten):
            kolom.addWidget(deel)
        for keuze in Keuze:
            kolom.addWidget(self.knoppen[keuze])
            self._uitleg[keuze].setContentsMargins(0, 0, 0, RUIMTE)
            kolom.addWidget(self._uitleg[keuze])
        kolom.addStretch(1)
        self.kandidaten.currentIndexChanged.connect(self._on_kandidaat)
        self._retranslate()

    @property
    def bron(self) -> str:
        """The candidate that is pointed out; "" when that is what was found, or nothing is."""
        plaats = self.kandidaten.currentIndex()
        return self._kandidaten[plaats].bron if 0 <= plaats < len(self._kandidaten) else ""

    def show_regel(self, regel: Regel | None, besluit: str, *, kan: bool) -> None:
        """Offer what can be chosen for this line; ``kan`` = it can be carried out now."""
        kandidaten = candidates_of(regel) if regel is not None else ()
        zelfde = regel is not None and self._regel is not None and regel.id == self._regel.id
        self._regel, self._besluit = regel, besluit
        if kandidaten != self._kandidaten or not zelfde:
            self._show_kandidaten(kandidaten)
        for keuze, knop in self.knoppen.items():
            mag = regel is not None and keuze in regel.keuzes
            knop.setVisible(mag)
            self._uitleg[keuze].setVisible(mag)
        self._kan = kan
        self._enable()
        self._show_teksten()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)

    def _make_knop(self, keuze: Keuze) -> QPushButton:
        knop = QPushButton(self)
        set_icon(knop, _ICOON[keuze])
        knop.setAutoDefault(False)
        doe: dict[Keuze, Callable[[], None]] = {
            Keuze.BRONTEKST: self._on_brontekst,
            Keuze.MIJN_TEKST: self._on_mijn_tekst,
            Keuze.NUMMERS: self._on_nummers,
            Keuze.VERVANGING: self._on_vervanging,
            Keuze.LATEN: self._on_laten,
            Keuze.VERWIJDEREN: self._on_verwijderen,
        }
        knop.clicked.connect(doe[keuze])
        return knop

    def _show_kandidaten(self, kandidaten: Sequence[Kandidaatkeuze]) -> None:
        self._kandidaten = tuple(kandidaten)
        self.kandidaten.blockSignals(True)
        self.kandidaten.clear()
        self.kandidaten.addItems([kandidaat.naam for kandidaat in kandidaten])
        self.kandidaten.blockSignals(False)
        # As wide as the longest title: in the field itself they are cut off.
        self.kandidaten.view().setMinimumWidth(self.kandidaten.view().sizeHintForColumn(0))
        for deel in (self._lijstkop, self.kandidaten):
            deel.setVisible(bool(kandidaten))

    def _enable(self) -> None:
        """What refers to the source that was found waits while another one is pointed out.

        A replacement has to be pointed out, unless what replaces it was found.
        """
        regel = self._regel
        is_ander = bool(self.bron)
        for keuze, knop in self.knoppen.items():
            mag = self._kan
            if keuze in _VAN_DE_BRON and regel is not None:
                mag = mag and not is_ander
            elif keuze is Keuze.VERVANGING and regel is not None:
                mag = mag and (is_ander or _has_successor(regel))
            knop.setEnabled(mag)

    def _retranslate(self) -> None:
        self._lijstkop.setText(self.tr("Wat ervoor in de plaats kan k&omen"))
        self.kandidaten.setAccessibleName(self.tr("Wat ervoor in de plaats kan komen"))
        self._show_teksten()

    def _show_teksten(self) -> None:
        regel = self._regel
        self.kandidaten.setToolTip(self.kandidaten.currentText())
        self.kop.setText("" if regel is None else self.tr("Wat wilt u hiermee doen?"))
        for keuze, knop in self.knoppen.items():
            knop.setText(knop_van(keuze))
            uitleg = uitleg_van(keuze, regel) if regel is not None else ""
            self._uitleg[keuze].setText(uitleg)
            knop.setAccessibleDescription(uitleg)
        if regel is None:
            self.uitleg.clear()
        elif self._besluit:
            zin = self.tr("Besloten: {}.").format(besluit_in_woorden(self._besluit))
            self.uitleg.setText(zin)
        elif not regel.keuzes:
            self.kop.setText(self.tr("Hier is niets te kiezen."))
            self.uitleg.setText(self.tr("Dit is gelijk aan de geladen editie."))
        else:
            self.uitleg.setText(self.tr("Elke keuze is met Ctrl+Z ongedaan te maken."))

    def _on_kandidaat(self) -> None:
        self.kandidaten.setToolTip(self.kandidaten.currentText())
        self._enable()
        self.kandidaat_anders.emit(self.bron)

    def _on_brontekst(self) -> None:
        self.gekozen.emit(Keuze.BRONTEKST, "")

    def _on_mijn_tekst(self) -> None:
        self.gekozen.emit(Keuze.MIJN_TEKST, "")

    def _on_nummers(self) -> None:
        self.gekozen.emit(Keuze.NUMMERS, "")

    def _on_vervanging(self) -> None:
        self.gekozen.emit(Keuze.VERVANGING, self.bron)

    def _on_laten(self) -> None:
        self.gekozen.emit(Keuze.LATEN, "")

    def _on_verwijderen(self) -> None:
        self.gekozen.emit(Keuze.VERWIJDEREN, "")


def _has_successor(regel: Regel) -> bool:
    """Whether it is published what replaces its source, and that was found."""
    return (
        isinstance(regel, Bijwerkregel)
        and regel.nieuw is not None
        and Stand.VERVANGEN in regel.wijzigingen
    )
