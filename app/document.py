"""The one owner of the current composition: every edit passes here and can be undone here."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, Final, ParamSpec, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from composer.antwoorden import set_aanvraagveld, set_toelichting
from composer.change import Change
from composer.operations import (
    Bewerking,
    BewerkingGeweigerd,
    set_tekst,
    set_titel,
    set_veld,
)
from composer.samenstelling import Samenstelling, new_id

P = ParamSpec("P")

MERGE_WITHIN: Final = 1.0
"""Seconds between two keystrokes that still undo together."""

_TYPED: Final = (set_titel, set_tekst, set_veld, set_aanvraagveld, set_toelichting)
_COMMAND_ID: Final = 1


class EditCommand(QUndoCommand):
    """One edit: the value before and after, and what differs. Undo is the previous value."""

    def __init__(
        self, document: Document, bewerking: Bewerking, merge_key: object, moment: float
    ) -> None:
        super().__init__()
        self._document = document
        self._before = document.samenstelling
        self._after, self._change = bewerking
        self._merge_key = merge_key
        self._moment = moment
        self.retranslate()

    def retranslate(self) -> None:
        """Name the edit in the language of the screen."""
        from composer.bewerkingswoorden import edit_in_words

        self.setText(edit_in_words(self._change, QCoreApplication.translate))

    def id(self) -> int:
        return _COMMAND_ID

    def redo(self) -> None:
        self._document._show(self._after, self._change)

    def undo(self) -> None:
        self._document._show(self._before, self._change)

    def mergeWith(self, other: QUndoCommand) -> bool:
        later = cast("EditCommand", other)
        if (
            self._merge_key is None
            or self._merge_key != later._merge_key
            or later._moment - self._moment > MERGE_WITHIN
        ):
            return False
        self._after, self._moment = later._after, later._moment
        self.setObsolete(self._after == self._before)
        return True


class Document(QObject):
    """The composition in one window, its file and its undo stack."""

    changed = Signal(object, object)
    """(the Samenstelling after, the Change): after every edit, undo and redo."""
    opened = Signal(object)
    """(the Samenstelling): another document altogether."""
    refused = Signal(str)
    """(a Dutch sentence): the edit was not possible and nothing changed."""
    saved_state_changed = Signal()
    """The path or whether there is something to save is different now."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._samenstelling = Samenstelling(new_id())
        self._path: Path | None = None
        self._unsaved_origin = False
        self._clock = clock
        # Qt deletes a command that Python no longer knows while it may still be on the stack.
        self._commands: list[EditCommand] = []
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self._on_clean_changed)

    @property
    def samenstelling(self) -> Samenstelling:
        """The current value."""
        return self._samenstelling

    @property
    def path(self) -> Path | None:
        """The file it was read from or saved to; None before the first save."""
        return self._path

    @property
    def is_modified(self) -> bool:
        """Whether something would be lost without saving."""
        return self._unsaved_origin or not self.stack.isClean()

    @property
    def is_untouched(self) -> bool:
        """Whether this is still the empty document that a new window starts with."""
        return self._path is None and not self.is_modified and self.stack.count() == 0

    def apply(
        self,
        operation: Callable[Concatenate[Samenstelling, P], Bewerking],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Run an operation and put the outcome on the undo stack; whether that was possible.

        The operation runs before the push, so a refusal leaves nothing behind but the sentence.
        """
        try:
            bewerking = operation(self._samenstelling, *args, **kwargs)
        except BewerkingGeweigerd as geweigerd:
            self.refused.emit(str(geweigerd))
            return False
        if bewerking.samenstelling != self._samenstelling:
            self._push(EditCommand(self, bewerking, _merge_key(operation, args), self._clock()))
        return True

    def open(
        self, samenstelling: Samenstelling, path: Path | None = None, *, unsaved: bool = False
    ) -> None:
        """Show another document; ``unsaved`` for one that exists in no file (recipe, recovery)."""
        self._samenstelling = samenstelling
        self._path = path
        self._unsaved_origin = unsaved
        self.stack.clear()
        self._commands.clear()
        self.opened.emit(samenstelling)
        self.saved_state_changed.emit()

    def mark_saved(self, path: Path) -> None:
        """Note that the current value stands in this file."""
        self._path = path
        self._unsaved_origin = False
        self.stack.setClean()
        self.saved_state_changed.emit()

    def retranslate(self) -> None:
        """Name what can be undone and redone in the language of the screen."""
        for command in self._commands:
            command.retranslate()

    def _push(self, command: EditCommand) -> None:
        del self._commands[self.stack.index() :]
        self._commands.append(command)
        self.stack.push(command)
        del self._commands[self.stack.count() :]

    def _show(self, samenstelling: Samenstelling, change: Change) -> None:
        self._samenstelling = samenstelling
        self.changed.emit(samenstelling, change)

    def _on_clean_changed(self, _clean: bool) -> None:
        self.saved_state_changed.emit()


def _merge_key(operation: object, args: tuple[object, ...]) -> object:
    """Same operation on the same subject and field, differing only in the text typed."""
    if operation in _TYPED and isinstance(args[-1], str):
        return (operation, *args[:-1])
    return None
