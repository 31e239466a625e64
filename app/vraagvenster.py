"""A question in a window of its own; what it says stands there as it is, never as HTML."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def make_vraag(
    ouder: QWidget,
    titel: str,
    tekst: str,
    uitleg: str,
    icoon: QMessageBox.Icon = QMessageBox.Icon.Question,
) -> QMessageBox:
    """A question without buttons yet; who asks it deletes it."""
    vraag = QMessageBox(ouder)
    vraag.setIcon(icoon)
    vraag.setTextFormat(Qt.TextFormat.PlainText)
    vraag.setWindowTitle(titel)
    vraag.setText(tekst)
    vraag.setInformativeText(uitleg)
    return vraag


def may_go_on(
    ouder: QWidget, titel: str, tekst: str, uitleg: str, *, terug: str, verder: str
) -> bool:
    """Warn of what will be lost; whether to go on. ``terug`` and ``verder`` name the buttons."""
    vraag = make_vraag(ouder, titel, tekst, uitleg, QMessageBox.Icon.Warning)
    rol = QMessageBox.ButtonRole
    blijven = vraag.addButton(terug, rol.RejectRole)
    weg = vraag.addButton(verder, rol.DestructiveRole)
    vraag.setDefaultButton(blijven)
    vraag.setEscapeButton(blijven)
    vraag.exec()
    gekozen = vraag.clickedButton()
    vraag.deleteLater()
    return gekozen is weg
