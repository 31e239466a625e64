from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.detailpaneel.tekstvelden import Tekstveld
from app.structuurpaneel.zoekveld import Zoekveld
from tests.app.gebruiker import Gebruiker


def test_a_field_leaves_the_shortcuts_to_the_window(gebruiker: Gebruiker) -> None:
    """Under X11 a field takes Ctrl+E for the key End; elsewhere only End asks for the same."""
    venster = gebruiker.venster
    gebruiker.add("25168:K1")
    inhoud = venster.fill()
    inhoud.aanvraag.show_aanvraag()
    velden = [
        inhoud.samenstelling.velden.naam,
        inhoud.aanvraag.paneel.velden["aanvraag.instelling"].editor,
        inhoud.bevindingen.balk.zoek,
        *venster.findChildren(Zoekveld),
        *venster.findChildren(Tekstveld)[:1],
    ]
    assert len(velden) == 5
    for veld in velden:
        einde = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier
        )
        # Qt asks so, and a field says yes by accepting.
        einde.ignore()
        QApplication.sendEvent(veld, einde)
        assert not einde.isAccepted(), veld


def test_end_goes_to_the_end_of_a_field(gebruiker: Gebruiker) -> None:
    naam: QLineEdit = gebruiker.venster.samenstelling.velden.naam
    gebruiker.type_naam("Gastheer")
    naam.setCursorPosition(0)
    QTest.keyClick(naam, Qt.Key.Key_End)
    assert naam.cursorPosition() == len("Gastheer")
