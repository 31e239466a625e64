"""The editors of the form: each shows a value and tells the next one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from app.aanvraag.datums import GeenDatum, parse_date
from app.detailpaneel.tekstvelden import Tekstveld
from app.samenstelling.velden import Getalveld, Veldgedrag
from kwalificatiestructuur.dagen import day_in_words

_OPEN: Final = "\N{EN DASH}"
_MEESTE: Final = 999_999
_BREED: Final = 150


class Woordveld(QLineEdit):
    """One line of text, told at every key."""

    gewijzigd = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.installEventFilter(Veldgedrag(self))
        self.textEdited.connect(self._on_edited)

    def show_waarde(self, waarde: str | None) -> None:
        """Show a text, leaving the cursor where it is when it is the same."""
        if self.text() != (waarde or ""):
            self.setText(waarde or "")
            self.setCursorPosition(0)

    def _on_edited(self, tekst: str) -> None:
        self.gewijzigd.emit(tekst)


class Codeveld(Woordveld):
    """One line of text, None when it is empty."""

    def _on_edited(self, tekst: str) -> None:
        self.gewijzigd.emit(tekst.strip() or None)


class Woordenveld(QLineEdit):
    """Several short words with commas between them, told when the field is left or confirmed."""

    gewijzigd = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.installEventFilter(Veldgedrag(self))
        self.editingFinished.connect(self._on_finished)

    def show_waarde(self, waarde: Sequence[str]) -> None:
        """Show these words."""
        if self._words() != tuple(waarde):
            self.setText(", ".join(waarde))
            self.setCursorPosition(0)

    def _words(self) -> tuple[str, ...]:
        woorden = (" ".join(woord.split()) for woord in self.text().split(","))
        return tuple(dict.fromkeys(filter(None, woorden)))

    def _on_finished(self) -> None:
        self.gewijzigd.emit(self._words())


class Tekstinvoer(Tekstveld):
    """Running text, told at every key."""

    gewijzigd = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.getypt.connect(self._on_getypt)

    def show_waarde(self, waarde: str) -> None:
        """Show a text."""
        self.set_tekst(waarde)

    def _on_getypt(self, tekst: str) -> None:
        self.gewijzigd.emit(tekst)


class Getalinvoer(Getalveld):
    """A whole number from 0, or open."""

    gewijzigd = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(-1, _MEESTE, parent)
        self.setMaximumWidth(_BREED)
        self.installEventFilter(Veldgedrag(self))
        self.valueChanged.connect(self._on_value)

    def _on_value(self) -> None:
        self.gewijzigd.emit(self.waarde)


class Datumveld(QLineEdit):
    """A date, told when the field is left or confirmed; what is no date stays and says so."""

    gewijzigd = Signal(object)
    onleesbaar = Signal(str)
    """(a sentence, "" = it can be read): what stands in the field is no date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waarde: date | None = None
        self.zin = ""
        """What is wrong with what stands here; "" = it can be read."""
        self.setMaximumWidth(_BREED)
        self.installEventFilter(Veldgedrag(self))
        self.editingFinished.connect(self._on_finished)
        self._retranslate()

    def show_waarde(self, waarde: date | None) -> None:
        """Show a date; what is no date stays until there is another."""
        if waarde != self._waarde or not (self.hasFocus() or self.zin):
            self._waarde = waarde
            self.forget()

    def forget(self) -> None:
        """Show the date again, whatever was typed."""
        self.setText(day_in_words(self._waarde))
        self._say("")

    @property
    def getypt(self) -> str | None:
        """What was typed here and stands in no value; None = nothing."""
        return None if self.text() == day_in_words(self._waarde) else self.text()

    def type_again(self, tekst: str) -> None:
        """Hold a text as if it were typed and left."""
        self.setText(tekst)
        self._on_finished()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("dd-mm-jjjj"))

    def _on_finished(self) -> None:
        try:
            waarde = parse_date(self.text())
        except GeenDatum:
            zin = self.tr(
                "„{}” is geen datum en wordt niet bewaard; schrijf bijvoorbeeld 15-9-2018."
            )
            self._say(zin.format(self.text()))
            return
        self._say("")
        if waarde != self._waarde:
            self._waarde = waarde
            self.gewijzigd.emit(waarde)
        self.setText(day_in_words(waarde))

    def _say(self, zin: str) -> None:
        if zin != self.zin:
            self.zin = zin
            self.onleesbaar.emit(zin)


class Keuzeveld(QComboBox):
    """One of a few values; a value from a file that is not on offer is added, never hidden."""

    gewijzigd = Signal(object)

    def __init__(
        self, keuzes: Sequence[tuple[str, Any]], leeg: Any = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.addItem(_OPEN, leeg)
        for tekst, waarde in keuzes:
            self.addItem(tekst, waarde)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_BREED)
        self.installEventFilter(Veldgedrag(self))
        self.activated.connect(self._on_activated)

    def show_waarde(self, waarde: Any) -> None:
        """Show a value."""
        waarden = [self.itemData(plaats) for plaats in range(self.count())]
        if waarde not in waarden:
            self.addItem(str(waarde), waarde)
            waarden.append(waarde)
        self.setCurrentIndex(waarden.index(waarde))

    def _on_activated(self) -> None:
        self.gewijzigd.emit(self.currentData())


class JaNeeveld(Keuzeveld):
    """Yes, no, or open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([("", True), ("", False)], None, parent)
        self.setMinimumWidth(70)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setItemText(1, self.tr("ja"))
        self.setItemText(2, self.tr("nee"))
