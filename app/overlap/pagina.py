"""One tab of the overlap page; to add one, make a subclass and name it in ``paneel.PAGINAS``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.look.thema import RUIMTE_KLEIN

if TYPE_CHECKING:
    from composer.overlap.matrix import Kolomsoort
    from composer.regels.context import Context

Kolomsleutel = tuple["Kolomsoort", str]


class Overlappagina(QWidget):
    """Shows one side of the overlap; it is told of a context only while it is in front."""

    overeenkomsten_gevraagd = Signal(str, object)
    """(id of a kerntaak or part, "" = all; key of a column, None = all): show those matches."""
    reken_zonder_gevraagd = Signal(str)
    """(id of a kerntaak or part): show what the figures would be without it."""
    onderdeel_gevraagd = Signal(str)
    """(id of a kerntaak or part): show it in the composition."""
    bron_gevraagd = Signal(str)
    """(``25168:K1-W2``): show it in the structure."""
    bewaren_gevraagd = Signal(object, str)
    """(Bewaarbaar, ``.svg`` or ``.png``): ask for a file and save this picture."""

    vergelijkt = True
    """Whether what cannot be compared matters to what it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gereedschap = QWidget()
        """What stands under the tabs while this page is in front."""
        rij = QHBoxLayout(self.gereedschap)
        rij.setContentsMargins(0, 0, 0, 0)
        rij.setSpacing(RUIMTE_KLEIN)
        rij.addStretch(1)

    def kop(self) -> str:
        """What the tab is called, in the language of the screen."""
        raise NotImplementedError

    def toelichting(self) -> str:
        """What a reader of this page must know of what it shows; "" = nothing special."""
        return ""

    def show_context(self, context: Context) -> None:
        """Show this composition in its surroundings."""
        raise NotImplementedError

    def renew(self) -> None:
        """Make everything shown again, after a change of theme or language."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say what does not come from the composition in the language of the screen."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.renew()
        super().changeEvent(event)
