"""A field of several rows: a small table with buttons to add and remove a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.aanvraag.invoer import Datumveld
from app.aanvraag.maken import Editor, make_editor
from app.look.iconen import set_icon
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from composer.vormveld import Invoer, Veld

translate = QCoreApplication.translate

_SMAL: Final = {Invoer.GETAL: 84, Invoer.DATUM: 104, Invoer.JA_NEE: 70, Invoer.KEUZE: 120}


class Tabelveld(QWidget):
    """Shows the rows of a field as editors side by side; every edit tells all rows."""

    gewijzigd = Signal(object)
    onleesbaar = Signal(str)
    """(a sentence a line, "" = all can be read): what stands in the cells and is no date."""
    getypt_gewijzigd = Signal()
    """What was typed and stands in no value may be different now."""

    def __init__(self, veld: Veld, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._veld = veld
        self._waarde: tuple[Any, ...] = ()
        self._getypt_in_weg: list[tuple[Any, dict[int, str]]] = []
        """What stood unreadable in rows that went, per row: undo brings a row back."""
        self.editors: list[list[Editor]] = []
        self.verwijderknoppen: list[QToolButton] = []
        self._koppen: list[QLabel] = []
        self.erbij = QPushButton(self)
        set_icon(self.erbij, "add")
        self.erbij.clicked.connect(self._add)
        self._rooster = QGridLayout(self)
        self._rooster.setContentsMargins(0, 0, 0, 0)
        self._rooster.setHorizontalSpacing(RUIMTE)
        self._rooster.setVerticalSpacing(RUIMTE_KLEIN)
        for plaats, kolom in enumerate(veld.kolommen):
            kop = QLabel(self)
            kop.setTextFormat(Qt.TextFormat.PlainText)
            self._koppen.append(kop)
            self._rooster.addWidget(kop, 0, plaats)
            self._rooster.setColumnStretch(plaats, 0 if kolom.invoer in _SMAL else 1)
        self._rij_onder = QHBoxLayout()
        self._rij_onder.addWidget(self.erbij)
        self._rij_onder.addStretch(1)
        self._retranslate()
        self._place_button()

    def show_waarde(self, waarde: tuple[Any, ...]) -> None:
        """Show these rows; a row that stays keeps its editors, with what is typed in them."""
        plaatsen = _find_places(self._waarde, waarde)
        if plaatsen != [*range(len(self.editors))]:
            self._place_rows(plaatsen)
        self._waarde = waarde
        for editors, item in zip(self.editors, waarde, strict=True):
            for editor, kolom in zip(editors, self._veld.kolommen, strict=True):
                editor.show_waarde(getattr(item, kolom.naam))
        for eerder, plaats in enumerate(plaatsen):
            if plaats is None:
                self._bring_back(eerder)
        for kop in self._koppen:
            kop.setVisible(bool(waarde))
        self._place_button()

    def forget(self) -> None:
        """Show the dates again, whatever was typed."""
        self._getypt_in_weg.clear()
        for datum in self._datums():
            datum.forget()

    def focus_target(self, namen: frozenset[str]) -> QWidget:
        """The first cell of the row that has one of these names, or their number if it has none.

        Else the first cell of all, and without rows the button for one.
        """
        if not self.editors:
            return self.erbij
        naam = self._veld.kolommen[0].naam
        heten = [
            str(getattr(item, naam)).strip() or str(nummer)
            for nummer, item in enumerate(self._waarde, start=1)
        ]
        rij = next((rij for rij, heet in enumerate(heten) if heet in namen), 0)
        return self.editors[rij][0]

    @property
    def getypt(self) -> dict[str, str]:
        """What was typed and stands in no value, by row and column."""
        return {
            f"{rij}.{kolom.naam}": editor.getypt
            for rij, editors in enumerate(self.editors)
            for editor, kolom in zip(editors, self._veld.kolommen, strict=True)
            if isinstance(editor, Datumveld) and editor.getypt is not None
        }

    def type_again(self, plek: str, tekst: str) -> None:
        """Hold a text of ``getypt`` again, if its place is still there."""
        for rij, editors in enumerate(self.editors):
            for editor, kolom in zip(editors, self._veld.kolommen, strict=True):
                if isinstance(editor, Datumveld) and plek == f"{rij}.{kolom.naam}":
                    editor.type_again(tekst)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _place_rows(self, plaatsen: Sequence[int | None]) -> None:
        """Put the rows that stay in their places, with new ones (None) between them."""
        oud = list(zip(self.editors, self.verwijderknoppen, strict=True))
        for editors, weg in oud:
            for deel in (*editors, weg):
                self._rooster.removeWidget(deel)
        rijen = [self._make_row() if plaats is None else oud[plaats] for plaats in plaatsen]
        self.editors = [editors for editors, _ in rijen]
        self.verwijderknoppen = [weg for _, weg in rijen]
        # Only now: a field that goes is left, and then tells of its row what was typed in it.
        for plaats, (item, oude) in enumerate(zip(self._waarde, oud, strict=True)):
            if plaats not in plaatsen:
                self._drop_row(item, *oude)
        vorige: QWidget = self.erbij
        for rij, (editors, weg) in enumerate(rijen, start=1):
            for kolom, deel in enumerate((*editors, weg)):
                self._rooster.addWidget(deel, rij, kolom)
                # The layout would do so later, and until then it cannot have the keyboard.
                deel.show()
                self.setTabOrder(vorige, deel)
                vorige = deel
        self.setTabOrder(vorige, self.erbij)
        self._on_onleesbaar()

    def _make_row(self) -> tuple[list[Editor], QToolButton]:
        editors = []
        for plaats, kolom in enumerate(self._veld.kolommen):
            editor = make_editor(kolom.invoer, kolom.keuzes, self)
            if kolom.invoer in _SMAL:
                editor.setFixedWidth(_SMAL[kolom.invoer])
            else:
                editor.setMinimumWidth(60)
            editor.setAccessibleName(self._kop(plaats))
            editor.gewijzigd.connect(self._on_cell)
            if isinstance(editor, Datumveld):
                editor.onleesbaar.connect(self._on_onleesbaar)
                editor.textChanged.connect(self.getypt_gewijzigd)
            editors.append(editor)
        weg = QToolButton(self)
        weg.setAutoRaise(True)
        set_icon(weg, "remove")
        weg.setToolTip(self.tr("Rij verwijderen"))
        weg.setAccessibleName(weg.toolTip())
        weg.clicked.connect(self._remove)
        return editors, weg

    def _drop_row(self, item: Any, editors: Sequence[Editor], weg: QToolButton) -> None:
        getypt = {
            kolom: editor.text()
            for kolom, editor in enumerate(editors)
            if isinstance(editor, Datumveld) and editor.zin
        }
        if getypt:
            self._getypt_in_weg.append((item, getypt))
        for deel in (*editors, weg):
            deel.hide()
            deel.deleteLater()

    def _bring_back(self, rij: int) -> None:
        """What stood in a row that came back."""
        terug = [weg for weg in self._getypt_in_weg if weg[0] is self._waarde[rij]]
        self._getypt_in_weg = [w for w in self._getypt_in_weg if w[0] is not self._waarde[rij]]
        for _, getypt in terug:
            for kolom, tekst in getypt.items():
                cast(Datumveld, self.editors[rij][kolom]).type_again(tekst)

    def _place_button(self) -> None:
        self._rooster.removeItem(self._rij_onder)
        breed = len(self._veld.kolommen) + 1
        self._rooster.addLayout(self._rij_onder, len(self.editors) + 1, 0, 1, breed)

    def _add(self) -> None:
        assert self._veld.maak is not None
        self.gewijzigd.emit((*self._waarde, self._veld.maak()))
        if self.editors:
            self.editors[-1][0].setFocus()

    def _remove(self) -> None:
        rij = self.verwijderknoppen.index(self.sender())  # type: ignore[arg-type]
        self.gewijzigd.emit(self._waarde[:rij] + self._waarde[rij + 1 :])

    def _on_cell(self, waarde: object) -> None:
        afzender = self.sender()
        for rij, editors in enumerate(self.editors):
            for plaats, editor in enumerate(editors):
                if editor is afzender:
                    naam = self._veld.kolommen[plaats].naam
                    if self._veld.kolommen[plaats].invoer is Invoer.JA_NEE:
                        waarde = bool(waarde)
                    item = replace(self._waarde[rij], **{naam: waarde})
                    self.gewijzigd.emit((*self._waarde[:rij], item, *self._waarde[rij + 1 :]))
                    return

    def _datums(self) -> list[Datumveld]:
        return [editor for rij in self.editors for editor in rij if isinstance(editor, Datumveld)]

    def _on_onleesbaar(self) -> None:
        self.onleesbaar.emit("\n".join(datum.zin for datum in self._datums() if datum.zin))

    def _kop(self, plaats: int) -> str:
        return translate("Aanvraagvorm", self._veld.kolommen[plaats].kop)

    def _retranslate(self) -> None:
        self.erbij.setText(self.tr("Rij toevoegen"))
        for plaats, kop in enumerate(self._koppen):
            kop.setText(self._kop(plaats))


def _find_places(oud: Sequence[Any], nieuw: Sequence[Any]) -> list[int | None]:
    """Where each row of ``nieuw`` was in ``oud``; None = it was not there.

    A row is the same value object, which undo gives back too: equal rows are not the same one.
    """
    vrij = dict(enumerate(oud))
    plaatsen: list[int | None] = []
    for item in nieuw:
        plaats = next((plaats for plaats, eerder in vrij.items() if eerder is item), None)
        if plaats is not None:
            del vrij[plaats]
        plaatsen.append(plaats)
    if len(oud) == len(nieuw):
        # Of rows that are as many, one that is another value was edited in its place.
        return [
            rij if plaats is None and rij in vrij else plaats for rij, plaats in enumerate(plaatsen)
        ]
    return plaatsen
