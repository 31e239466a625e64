"""The window that asks why a finding is right all the same, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.detailpaneel.blokken import platte_tekst
from app.look.thema import RUIMTE

if TYPE_CHECKING:
    from app.bevindingen.motiveren import Motiveringsvraag


class Motiveringdialoog(QDialog):
    """The sentence of a finding, what was answered before, and room for an answer and a name."""

    def __init__(self, vraag: Motiveringsvraag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vraag = vraag
        self.setWindowTitle(self.tr("Bevinding motiveren"))
        self.eerder = platte_tekst(self._before())
        self.eerder.setVisible(bool(vraag.tekst))
        self.tekst = QPlainTextEdit(vraag.tekst, self)
        self.tekst.setTabChangesFocus(True)
        self.wie = QLineEdit(vraag.naam, self)
        self.uitleg = platte_tekst(gedempt=True)
        knoppen = QDialogButtonBox(self)
        self.klaar = knoppen.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        knoppen.addButton(self.tr("Annuleren"), QDialogButtonBox.ButtonRole.RejectRole)
        knoppen.accepted.connect(self.accept)
        knoppen.rejected.connect(self.reject)
        self._lay_out(knoppen)
        self.tekst.textChanged.connect(self._refresh)
        self.wie.textChanged.connect(self._refresh)
        self._refresh()
        self.resize(540, 400)
        self.tekst.setFocus()

    @property
    def reden(self) -> str:
        """Why; "" takes an answer back."""
        return self.tekst.toPlainText().strip()

    @property
    def naam(self) -> str:
        """Who says so."""
        return self.wie.text().strip()

    def _before(self) -> str:
        vraag = self._vraag
        if vraag.is_herzien:
            zin = self.tr("Eerder gemotiveerd; wat eraan ten grondslag lag, is veranderd.")
            zin = f"{zin}\n{vraag.tekst}"
        else:
            zin = self.tr("Al gemotiveerd: {}").format(vraag.tekst)
        return f"{zin} ({vraag.door})" if vraag.door else zin

    def _refresh(self) -> None:
        """Let the button say what it does, and the line under it why it cannot."""
        is_leeg, is_gelijk = not self.reden, self.reden == self._vraag.tekst.strip()
        if self._vraag.tekst and is_leeg:
            self.klaar.setText(self.tr("Motivering intrekken"))
        elif self._vraag.is_herzien and is_gelijk:
            self.klaar.setText(self.tr("Motivering bevestigen"))
        else:
            self.klaar.setText(self.tr("Motiveren"))
        may_take_back = is_leeg and bool(self._vraag.tekst)
        self.klaar.setEnabled(may_take_back or bool(self.reden and self.naam))
        if may_take_back:
            self.uitleg.setText(self.tr("Zonder reden wordt de motivering ingetrokken."))
        else:
            self.uitleg.setText(
                self.tr("Vul een reden en uw naam in; de datum van vandaag komt erbij.")
            )

    def _lay_out(self, knoppen: QDialogButtonBox) -> None:
        zin = platte_tekst(self._vraag.melding)
        letter = zin.font()
        letter.setBold(True)
        zin.setFont(letter)
        waarom = QLabel(self.tr("&Toch zo, omdat:"), self)
        waarom.setBuddy(self.tekst)
        wie = QLabel(self.tr("&Wie dit motiveert:"), self)
        wie.setBuddy(self.wie)
        indeling = QVBoxLayout(self)
        indeling.setSpacing(RUIMTE)
        delen: tuple[QWidget, ...] = (
            zin,
            self.eerder,
            waarom,
            self.tekst,
            wie,
            self.wie,
            self.uitleg,
            knoppen,
        )
        for deel in delen:
            indeling.addWidget(deel)
        indeling.setStretchFactor(self.tekst, 1)
