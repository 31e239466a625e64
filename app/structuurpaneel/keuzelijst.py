"""A box to choose the value of one filter in; what is typed in the search field goes before it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget


class Keuzelijst(QComboBox):
    """The first item asks nothing. While the filter is typed it shows that, and cannot be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._eigen = 0
        self._getypt = ""
        self.addItem("", None)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def waarde(self) -> object:
        """What is asked here; None when nothing is, or when it is typed."""
        return None if self._getypt else self.currentData()

    def show_typed(self, getypt: str, uitleg: str) -> None:
        """Show what is typed of this filter, "" = nothing: then the own choice is back."""
        if getypt == self._getypt:
            return
        blokkade = QSignalBlocker(self)
        if not self._getypt:
            self._eigen = self.currentIndex()
        self._getypt = getypt
        self.setPlaceholderText(getypt)
        self.setCurrentIndex(-1 if getypt else self._eigen)
        self.setEnabled(not getypt)
        self.setToolTip(uitleg if getypt else "")
        blokkade.unblock()
        self.update()

    def clear_choice(self) -> None:
        """Ask nothing."""
        self._eigen = 0
        if not self._getypt:
            self.setCurrentIndex(0)

    def refill(self, items: Iterable[tuple[str, object]]) -> None:
        """Offer these; keep what is chosen if it is still there."""
        blokkade = QSignalBlocker(self)
        gekozen = self.itemData(self._eigen if self._getypt else self.currentIndex())
        while self.count() > 1:
            self.removeItem(1)
        for tekst, waarde in items:
            self.addItem(tekst, waarde)
        self._eigen = max(0, self.findData(gekozen)) if gekozen is not None else 0
        self.setCurrentIndex(-1 if self._getypt else self._eigen)
        blokkade.unblock()
