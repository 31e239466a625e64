"""Links in the details of a finding: to parts, to sources."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.bevindingen.beeld import Link
from app.look.thema import RUIMTE


class Linkknop(QToolButton):
    """Goes somewhere; its text is taken literally and cut off where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tekst = ""
        self.doel = ""
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        letter = self.font()
        letter.setUnderline(True)
        self.setFont(letter)
        self._colour()

    def show_link(self, link: Link) -> None:
        """Lead to something else."""
        self.doel, self._tekst = link
        self.setAccessibleName(self._tekst)
        self.setToolTip(self._tekst)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        breedte = self.fontMetrics().horizontalAdvance(self._tekst) + 2 * RUIMTE
        return QSize(breedte, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "doel"):
            self._colour()

    def _elide(self) -> None:
        ruimte = self.width() - RUIMTE
        kort = self.fontMetrics().elidedText(self._tekst, Qt.TextElideMode.ElideRight, ruimte)
        # A single ampersand would be a shortcut.
        self.setText(kort.replace("&", "&&"))

    def _colour(self) -> None:
        palet = self.palette()
        kleur = palet.color(QPalette.ColorRole.Link)
        if palet.color(QPalette.ColorRole.ButtonText) != kleur:
            palet.setColor(QPalette.ColorRole.ButtonText, kleur)
            self.setPalette(palet)


class Linklijst(QWidget):
    """Links below each other."""

    gekozen = Signal(str)
    """(what it leads to)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.knoppen: list[Linkknop] = []
        self._kolom = QVBoxLayout(self)
        self._kolom.setContentsMargins(0, 0, 0, 0)
        self._kolom.setSpacing(0)

    def show_links(self, links: Sequence[Link]) -> None:
        """Show these links."""
        while len(self.knoppen) < len(links):
            knop = Linkknop(self)
            knop.clicked.connect(self._on_clicked)
            self._kolom.addWidget(knop, 0, Qt.AlignmentFlag.AlignLeft)
            self.knoppen.append(knop)
        for nummer, knop in enumerate(self.knoppen):
            knop.setVisible(nummer < len(links))
            if nummer < len(links):
                knop.show_link(links[nummer])

    def _on_clicked(self) -> None:
        knop = self.sender()
        if isinstance(knop, Linkknop):
            self.gekozen.emit(knop.doel)
