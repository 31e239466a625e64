"""A box to choose a column in: closed it shows what tells that column from the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from composer.vergelijken.woorden import cut_apart

_MINST: Final = 3
"""Of fewer characters nobody makes a name."""
_WIT: Final = 8
"""Beside the text in a closed box, in logical pixels."""


class Kolomkeuze(QComboBox):
    """As wide as there is room for its names, and at least ``tekens`` characters."""

    def __init__(self, tekens: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gesneden: list[str] = []
        beleid = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(beleid)
        self.setMinimumContentsLength(tekens)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_namen(self, namen: Sequence[str]) -> None:
        """Offer these and no others."""
        self.clear()
        self.addItems(namen)
        maat, breed = self.fontMetrics(), self.sizeHint().width()
        tekens = self.minimumContentsLength() * maat.horizontalAdvance("X")
        langste = max(map(maat.horizontalAdvance, namen), default=0) + _WIT
        self.setMaximumWidth(breed + max(0, langste - tekens))
        self._cut()

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._cut()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        if 0 <= self.currentIndex() < len(self._gesneden):
            option.currentText = self._gesneden[self.currentIndex()]

    def _cut(self) -> None:
        """Cut the names apart in as many characters as there is room for."""
        namen = [self.itemText(plek) for plek in range(self.count())]
        vak = QStyleOptionComboBox()
        super().initStyleOption(vak)
        deel = QStyle.SubControl.SC_ComboBoxEditField
        soort = QStyle.ComplexControl.CC_ComboBox
        ruimte = self.style().subControlRect(soort, vak, deel, self).width() - _WIT
        maat = self.fontMetrics()
        for breed in range(max(map(len, namen), default=_MINST), _MINST - 1, -1):
            self._gesneden = cut_apart(namen, breed)
            if all(maat.horizontalAdvance(tekst) <= ruimte for tekst in self._gesneden):
                return
