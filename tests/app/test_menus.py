from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from tests.app.gebruiker import Gebruiker
from tests.app.taalwissel import speaking

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def letters(acties: Iterable[QAction]) -> Iterator[str]:
    """The letters that are underlined, as far as there are any."""
    for actie in acties:
        if letter := QKeySequence.mnemonic(actie.text()).toString():
            yield letter


def menus_of(venster: QWidget) -> Iterator[tuple[str, list[QAction]]]:
    """Every menu of a window with its bar, as it is when it opens."""
    for menu in venster.findChildren(QMenu):
        menu.aboutToShow.emit()
        if acties := [actie for actie in menu.actions() if not actie.isSeparator()]:
            yield menu.title() or acties[0].text(), acties


@pytest.mark.parametrize("taal", ["nl", "en"])
def test_no_menu_has_a_letter_twice(gebruiker: Gebruiker, taal: str) -> None:
    venster = gebruiker.venster
    inhoud = venster.fill()
    inhoud.menus.acties["naast_elkaar"].trigger()
    for pagina in (inhoud.beoordeling, inhoud.overlap):
        pagina.bring_in_front()
    gebruiker.add("25168:K1")
    with speaking(taal):
        menus = dict(menus_of(venster)) | dict(menus_of(inhoud.vergelijken.venster))
        menus["menubalk"] = venster.menuBar().actions()
        assert len(menus) > 15
        dubbel = {
            naam: [letter for letter, keer in Counter(letters(acties)).items() if keer > 1]
            for naam, acties in menus.items()
        }
        assert not {naam: letters for naam, letters in dubbel.items() if letters}
        vast = [a for m in venster.menubalk.menus.values() for a in m.actions() if a.text()]
        assert all(QKeySequence.mnemonic(actie.text()).toString() for actie in vast)


def test_the_name_of_a_file_underlines_nothing(gebruiker: Gebruiker) -> None:
    beheer = gebruiker.werkplaats.instellingen
    beheer.change(replace(beheer.nu, recent=("/tmp/R&D.xml",)))
    menu = gebruiker.venster.menus.recent
    menu.aboutToShow.emit()
    (recent,) = menu.actions()
    assert recent.text() == "&1  /tmp/R&&D.xml"


def test_the_toolbar_underlines_nothing(gebruiker: Gebruiker) -> None:
    gebruiker.add("25168:K1")
    ongedaan = gebruiker.venster.menus.acties["ongedaan"]
    assert ongedaan.text().startswith("&Ongedaan maken: ")
    assert ongedaan.iconText() == "Ongedaan maken"
