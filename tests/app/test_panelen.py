from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from tests.app.gebruiker import Gebruiker


def shown(gebruiker: Gebruiker) -> list[bool]:
    venster = gebruiker.venster
    panelen = (venster.structuurpaneel, venster.detail, venster.bevindingen)
    return [panel.isVisible() for panel in panelen]


def test_the_composition_gets_all_the_room_and_gives_it_back(gebruiker: Gebruiker) -> None:
    alleen = gebruiker.venster.menus.acties["alleen_samenstelling"]
    gebruiker.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shown(gebruiker) == [True, False, True]
    assert not alleen.isChecked()
    gebruiker.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shown(gebruiker) == [False, False, False]
    assert alleen.isChecked()
    gebruiker.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert shown(gebruiker) == [True, False, True], "what was hidden before stays hidden"


def test_the_keyboard_stays_where_something_shows(gebruiker: Gebruiker) -> None:
    venster = gebruiker.venster
    venster.structuurpaneel.focus_search()
    gebruiker.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    focus = venster.focusWidget()
    assert focus is not None
    assert venster.samenstelling.isAncestorOf(focus)
    gebruiker.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown(gebruiker) == [True, False, False], "who searches wants to see the structure"
