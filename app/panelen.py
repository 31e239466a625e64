"""Which panels around the composition show, and where the keyboard goes from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.vensterinhoud import Vensterinhoud


class Panelen(QObject):
    """Shows and hides the panels of one window."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self._eromheen = (inhoud.structuurpaneel, inhoud.detail, inhoud.bevindingen)
        # What showed before the composition stood alone.
        self._stonden: tuple[QWidget, ...] = self._eromheen

    def is_alleen(self) -> bool:
        """Whether the composition has all the room."""
        return all(paneel.isHidden() for paneel in self._eromheen)

    def toggle_alleen(self) -> None:
        """Give the composition all the room, or bring back what was around it."""
        if self.is_alleen():
            for paneel in self._stonden:
                paneel.show()
        else:
            self._stonden = tuple(paneel for paneel in self._eromheen if not paneel.isHidden())
            for paneel in self._eromheen:
                paneel.hide()
            if not self._inhoud.samenstelling.isAncestorOf(self._inhoud.venster.focusWidget()):
                self._inhoud.samenstelling.focus_front()
        self._inhoud.menus.acties.refresh()

    def toggle_structuur(self) -> None:
        """Show or hide the panel on the left."""
        self._toggle(self._inhoud.structuurpaneel)

    def toggle_details(self) -> None:
        """Show or hide the panel on the right."""
        self._toggle(self._inhoud.detail)

    def toggle_bevindingen(self) -> None:
        """Show or hide the panel below."""
        self._toggle(self._inhoud.bevindingen)

    def search(self) -> None:
        """Put the cursor in the search field of the structure."""
        self._set_visible(self._inhoud.structuurpaneel, is_visible=True)
        self._inhoud.structuurpaneel.focus_search()

    def go_next(self) -> None:
        """Put the focus in the next panel."""
        v = self._inhoud
        panelen: list[tuple[QWidget, Callable[[], object]]] = [
            (v.structuurpaneel, v.structuurpaneel.focus_search),
            (v.samenstelling, v.samenstelling.focus_front),
            (v.detail, v.detail.setFocus),
            (v.bevindingen, v.bevindingen.boom.setFocus),
        ]
        panelen = [(paneel, focus) for paneel, focus in panelen if paneel.isVisible()]
        heeft = [paneel.isAncestorOf(v.venster.focusWidget()) for paneel, _ in panelen]
        volgende = heeft.index(True) + 1 if True in heeft else 0
        panelen[volgende % len(panelen)][1]()

    def _toggle(self, paneel: QWidget) -> None:
        self._set_visible(paneel, is_visible=paneel.isHidden())

    def _set_visible(self, paneel: QWidget, *, is_visible: bool) -> None:
        paneel.setVisible(is_visible)
        self._inhoud.menus.acties.refresh()
