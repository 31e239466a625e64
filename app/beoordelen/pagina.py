"""What every tab of the page of reviewing can do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class Beoordelingspagina(QWidget):
    """A tab; its name may say how much is in it."""

    def kop(self) -> str:
        """What the tab is called."""
        raise NotImplementedError

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        raise NotImplementedError
