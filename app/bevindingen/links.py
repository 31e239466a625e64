"""Links in the details of a finding: to parts, to sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.bevindingen.beeld import Link
from app.look.focus import paint_focusring
from app.look.thema import RUIMTE_KLEIN

_RAND: Final = 2


class Linkknop(QAbstractButton):
    """Goes somewhere; stands in line with text, taken literally and cut off without room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link: Link = ("", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        letter = self.font()
        letter.setUnderline(True)
        self.setFont(letter)

    def show_link(self, link: Link) -> None:
        """Lead to something else."""
        self.link = link
        self.setAccessibleName(link[1])
        self.setToolTip(link[1])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        meter = self.fontMetrics()
        return QSize(meter.horizontalAdvance(self.link[1]) + _RAND, meter.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        schilder = QPainter(self)
        schilder.setPen(self.palette().color(QPalette.ColorRole.Link))
        meter, elide = self.fontMetrics(), Qt.TextElideMode.ElideRight
        schilder.drawText(
            self.rect(),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            meter.elidedText(self.link[1], elide, self.width()),
        )
        if self.hasFocus():
            paint_focusring(schilder, self.rect(), False, self.palette())
        schilder.end()


class Linklijst(QWidget):
    """Links below each other."""

    gekozen = Signal(str)
    """(what it leads to)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.knoppen: list[Linkknop] = []
        self._kolom = QVBoxLayout(self)
        self._kolom.setContentsMargins(0, 0, 0, 0)
        self._kolom.setSpacing(RUIMTE_KLEIN)

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
            self.gekozen.emit(knop.link[0])
