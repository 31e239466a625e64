"""Says that a part differs from its source, shows the difference and takes it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.detailpaneel.blokken import Melding
from app.detailpaneel.herkomst import Herkomstbeeld
from app.look.iconen import renew_icons, set_icon


class Afwijkingsbalk(Melding):
    """Visible where the text, or the source since it was copied, is another."""

    getoond = Signal(bool)
    """Whether the user wants to see the difference."""
    terugzetten_gevraagd = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("deviation", "waarschuwing", parent)
        self._tonen = QCheckBox(self)
        self._terug = QPushButton(self)
        set_icon(self._terug, "restore")
        self.add_knop(self._tonen)
        self.add_knop(self._terug)
        self._tonen.toggled.connect(self.getoond)
        self._terug.clicked.connect(self.terugzetten_gevraagd)
        self._retranslate()

    @property
    def toont_verschil(self) -> bool:
        """Whether the user wants to see the difference."""
        return self._tonen.isChecked()

    def show_afwijking(self, is_afwijkend: bool, herkomst: Herkomstbeeld) -> None:
        """Say what differs, if anything, and offer what can be done about it."""
        zinnen = []
        if is_afwijkend:
            zinnen.append(self.tr("Wijkt af van de bron."))
        if herkomst.is_vernieuwd:
            zinnen.append(
                self.tr("De brontekst in de geladen structuur is een andere dan is overgenomen.")
            )
        if is_afwijkend and herkomst.bron is None:
            zinnen.append(
                self.tr("De bron staat niet in de geladen structuur; laad het XML-bestand van SBB.")
            )
        if zinnen and self._tonen.isChecked() and herkomst.bron is not None:
            zinnen.append(self.tr("Doorgestreept: alleen in de bron. Onderstreept: alleen hier."))
        self.tekst.setText(" ".join(zinnen))
        self._tonen.setEnabled(herkomst.bron is not None)
        self._terug.setEnabled(herkomst.bron is not None)
        self.setVisible(bool(zinnen))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._tonen.setText(self.tr("Verschil met de bron tonen"))
        self._terug.setText(self.tr("Brontekst terugzetten"))
