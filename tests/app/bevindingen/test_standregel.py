from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from tests.app.gebruiker import Gebruiker


def test_the_end_of_the_experiment_stands_in_the_window(gebruiker: Gebruiker) -> None:
    venster = gebruiker.venster
    regel = venster.fill().standregel
    assert regel.isVisible(), "today is after the end"
    assert regel.tekst.text().startswith("Een cross-over kan niet meer worden aangevraagd")
    assert regel.regelset.menu() is venster.menus.regelset
    gebruiker.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert venster.bevindingen.isHidden()
    assert regel.isVisible(), "also without the panel of findings"
    gebruiker.dialogen.peildatum = (True, date(2019, 9, 1))
    venster.menus.acties["peildatum"].trigger()
    assert regel.isHidden()
    gebruiker.dialogen.peildatum = (True, date(2026, 9, 1))
    venster.menus.acties["peildatum"].trigger()
    assert regel.isVisible()
    assert "1-9-2026" in regel.tekst.text()
