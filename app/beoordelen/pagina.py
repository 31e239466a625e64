"""What every tab of the page of reviewing can do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_BREED: Final = 900
"""From here on what is chosen stands beside the list, not under it."""


class Beoordelingspagina(QWidget):
    """A tab; its name may say how much is in it."""

    def kop(self) -> str:
        """What the tab is called."""
        raise NotImplementedError

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        raise NotImplementedError


def orient(deler: QSplitter, breedte: int) -> None:
    """Put what is chosen beside the list where there is room for that, else under it."""
    richting = Qt.Orientation.Horizontal if breedte >= _BREED else Qt.Orientation.Vertical
    deler.setOrientation(richting)
