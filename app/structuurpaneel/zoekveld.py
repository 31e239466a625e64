"""The search field: keys, and completions while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app.acties import Sneltoetsfilter
from app.look.iconen import renew_icons, set_icon
from app.structuurpaneel.aanvullijst import Aanvullijst

if TYPE_CHECKING:
    from kwalificatiestructuur.zoeken import Aanvulling

    Aanvuller = Callable[[str, int], Sequence[Aanvulling]]

_KORTST: Final = 2
"""A name of a filter is offered from so many letters: one letter begins any word."""


class Zoekveld(QLineEdit):
    """Escape empties it, Enter and the down arrow go on to what was found.

    While completions are shown the arrows choose one, Tab and Enter take it, Escape hides them.
    """

    verder = Signal()
    menu_gevraagd = Signal()
    """The user wants the menu beside the field (Alt and the down arrow)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aanvuller: Aanvuller | None = None
        self._lijst: Aanvullijst | None = None
        self.setClearButtonEnabled(True)
        self.installEventFilter(Sneltoetsfilter(self))
        self._loep = QAction(self)
        set_icon(self._loep, "search")
        self.addAction(self._loep, QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self.offer)

    @property
    def lijst(self) -> Aanvullijst:
        """The completions, made when they are first needed."""
        if self._lijst is None:
            self._lijst = Aanvullijst(self)
            self._lijst.gekozen.connect(self._take)
        return self._lijst

    def set_aanvuller(self, aanvuller: Aanvuller | None) -> None:
        """Ask this for completions of a text at a cursor."""
        self._aanvuller = aanvuller
        self._hide()

    def offer(self) -> None:
        """Show what the word before the cursor can become."""
        aanvullingen: Sequence[Aanvulling] = ()
        if self._aanvuller is not None and self.hasFocus():
            plek = self.cursorPosition()
            aanvullingen = [
                aanvulling
                for aanvulling in self._aanvuller(self.text(), plek)
                if aanvulling.waarde or plek - aanvulling.van >= _KORTST
            ]
            if all(a.tekst == self.text()[a.van : a.tot] for a in aanvullingen):
                aanvullingen = ()
        if aanvullingen:
            self.lijst.show_aanvullingen(aanvullingen)
        else:
            self._hide()

    def event(self, event: QEvent) -> bool:
        # Tab would go to the next field before keyPressEvent sees it.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self._is_offering()
        ):
            self.lijst.take(eerste=True)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        toets = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and toets == Qt.Key.Key_Down:
            self._hide()
            self.menu_gevraagd.emit()
        elif self._is_offering() and self._on_list_key(toets):
            return
        elif toets == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif toets in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._hide()
            self.verder.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)

    def _is_offering(self) -> bool:
        return self._lijst is not None and self._lijst.isVisible()

    def _on_list_key(self, toets: int) -> bool:
        """Whether the key was for the list."""
        if toets in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.lijst.step(1 if toets == Qt.Key.Key_Down else -1)
            return True
        if toets == Qt.Key.Key_Escape:
            self._hide()
            return True
        return toets in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.lijst.take()

    def _take(self, aanvulling: Aanvulling) -> None:
        """Put it in the text; what is done gets a space, after a name come its values."""
        rest = self.text()[aanvulling.tot :]
        is_af = bool(aanvulling.waarde)
        tussen = " " if is_af and not rest.startswith(" ") else ""
        # As if it was typed, so that it can be undone.
        self.setSelection(aanvulling.van, aanvulling.tot - aanvulling.van)
        self.insert(aanvulling.tekst + tussen)
        if is_af and not tussen:
            self.cursorForward(False)
        if is_af:
            self._hide()
        else:
            self.offer()

    def _hide(self) -> None:
        if self._lijst is not None:
            self._lijst.hide()
