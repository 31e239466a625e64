"""The fields of the kwalificatie as a compact grid above its parts."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from app.acties import Sneltoetsfilter
from app.document import Document
from app.look.focus import has_within
from app.look.thema import RUIMTE, RUIMTE_GROOT, RUIMTE_KLEIN
from app.samenstelling.bewerkingen import choose_niveau
from composer.change import Change
from composer.operations import set_veld
from composer.samenstelling import LEERWEGEN, SOORT_BIJ_NIVEAU, Samenstelling

_EERSTE_JAAR: Final = 2000
_LAATSTE_JAAR: Final = 2100
_OPEN: Final = "\N{EN DASH}"
"""What stands in a field that is not filled in."""
_ZOMER: Final = 8
"""A school year starts on 1 August."""


class Veldgedrag(Sneltoetsfilter):
    """How the fields differ from Qt's own.

    A turn of the wheel over a field without focus changes nothing, and Ctrl+Z is that of the
    window: one order of undoing for everything.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            if not watched.hasFocus():
                event.ignore()
                return True
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            toets = QKeySequence.StandardKey
            if event.matches(toets.Undo) or event.matches(toets.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


class Getalveld(QSpinBox):
    """A number that may be left open: its minimum stands for "not filled in"."""

    def __init__(self, minimum: int, maximum: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(minimum, maximum)
        self.setSpecialValueText(_OPEN)
        self.setKeyboardTracking(False)

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        # Someone who clicks in an open field and types has the dash before or after the number.
        if input != _OPEN and _OPEN in input:
            input = input.replace(_OPEN, "")
            pos = min(pos, len(input))
        return self.judge(input, pos)

    def judge(self, tekst: str, plaats: int) -> tuple[QValidator.State, str, int]:
        """As ``validate``, for a text without the dash or the dash alone."""
        return super().validate(tekst, plaats)

    @property
    def waarde(self) -> int | None:
        """The number, None = not filled in."""
        return None if self.value() == self.minimum() else self.value()

    def show_waarde(self, waarde: int | None) -> None:
        """Show a number, also one outside the range that one can type."""
        with QSignalBlocker(self):
            if waarde is not None and waarde > self.maximum():
                self.setMaximum(waarde)
            self.setValue(self.minimum() if waarde is None else waarde)


class Schooljaarveld(Getalveld):
    """The first school year: 2019 shows as ``2019/20``; stepping from empty starts at this year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_EERSTE_JAAR - 1, _LAATSTE_JAAR, parent)

    def textFromValue(self, val: int) -> str:
        return f"{val}/{(val + 1) % 100:02d}"

    def valueFromText(self, text: str) -> int:
        jaar = text.partition("/")[0].strip()
        return int(jaar) if jaar.isdigit() else self.minimum()

    def judge(self, tekst: str, plaats: int) -> tuple[QValidator.State, str, int]:
        return _judge(tekst), tekst, plaats

    def stepBy(self, steps: int) -> None:
        if self.waarde is not None:
            super().stepBy(steps)
            return
        vandaag = date.today()
        self.setValue(vandaag.year if vandaag.month >= _ZOMER else vandaag.year - 1)


class Velden(QWidget):
    """Shows and edits name, level, kind, learning paths, duration, first year and occupation."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._gedrag = Veldgedrag(self)
        self.naam = QLineEdit(self)
        self.beroep = QLineEdit(self)
        self.niveau = QComboBox(self)
        self.soort = QComboBox(self)
        self.leerwegen = {naam: QCheckBox(naam.upper(), self) for naam in LEERWEGEN}
        self.studieduur = Getalveld(0, 8, self)
        self.startjaar = Schooljaarveld(self)
        self._op_naam: dict[str, QWidget] = {
            "naam": self.naam,
            "beroep": self.beroep,
            "niveau": self.niveau,
            "soort_opleiding": self.soort,
            "leerwegen": self.leerwegen[LEERWEGEN[0]],
            "studieduur": self.studieduur,
            "startjaar": self.startjaar,
        }
        self._opschriften: dict[str, QLabel] = {}
        self._fill_choices()
        self._lay_out()
        self._retranslate()
        self._connect()
        self._show(document.samenstelling)

    def focus_veld(self, veld: str) -> bool:
        """Put the cursor in a field; whether there is such a field."""
        if (doel := self._op_naam.get(veld)) is None:
            return False
        doel.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(doel, QLineEdit | QAbstractSpinBox):
            doel.selectAll()
        return True

    @property
    def huidig_veld(self) -> str:
        """The name of the field that has the keyboard, or had it last; "" = none."""
        heeft = self.focusWidget()
        namen = (naam for naam, veld in self._op_naam.items() if has_within(veld, heeft))
        return next(namen, "")

    def _fill_choices(self) -> None:
        self.niveau.addItem(_OPEN, None)
        self.soort.addItem(_OPEN, "")
        for niveau, soort in SOORT_BIJ_NIVEAU.items():
            self.niveau.addItem(str(niveau), niveau)
            self.soort.addItem(soort, soort)
        for veld in (self.niveau, self.soort, self.studieduur, self.startjaar):
            veld.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            veld.installEventFilter(self._gedrag)
        for invoer in (self.naam, self.beroep):
            invoer.installEventFilter(self._gedrag)

    def _lay_out(self) -> None:
        rooster = QGridLayout(self)
        rooster.setContentsMargins(0, 0, 0, 0)
        rooster.setHorizontalSpacing(RUIMTE_GROOT)
        rooster.setVerticalSpacing(2)
        rooster.setColumnStretch(0, 1)
        leerwegen = QWidget(self)
        rij = QHBoxLayout(leerwegen)
        rij.setContentsMargins(0, 0, 0, 0)
        rij.setSpacing(RUIMTE)
        for vakje in self.leerwegen.values():
            rij.addWidget(vakje)
        # (name, field, row, column, columns)
        for soort, veld, y, x, breed in (
            ("naam", self.naam, 0, 0, 1),
            ("niveau", self.niveau, 0, 1, 1),
            ("soort", self.soort, 0, 2, 2),
            ("beroep", self.beroep, 2, 0, 1),
            ("leerwegen", leerwegen, 2, 1, 1),
            ("studieduur", self.studieduur, 2, 2, 1),
            ("startjaar", self.startjaar, 2, 3, 1),
        ):
            opschrift = self._opschriften[soort] = QLabel("X", self)
            opschrift.setBuddy(veld)
            rooster.addWidget(opschrift, y, x, 1, breed)
            rooster.addWidget(veld, y + 1, x, 1, breed)
        rooster.setRowMinimumHeight(2, RUIMTE_KLEIN + opschrift.sizeHint().height())
        for een, ander in zip(tab_volgorde := self._tab_order(), tab_volgorde[1:], strict=False):
            QWidget.setTabOrder(een, ander)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.naam.setPlaceholderText(self.tr("Naam van de cross-over"))
        self.beroep.setPlaceholderText(self.tr("Beroep waarvoor wordt opgeleid"))
        self.studieduur.setSuffix(self.tr(" jaar"))
        for naam, tekst in (
            ("naam", self.tr("Naam")),
            ("niveau", self.tr("Niveau")),
            ("soort", self.tr("Soort opleiding")),
            ("beroep", self.tr("Beroep")),
            ("leerwegen", self.tr("Leerwegen")),
            ("studieduur", self.tr("Studieduur")),
            ("startjaar", self.tr("Eerste schooljaar")),
        ):
            opschrift = self._opschriften[naam]
            opschrift.setText(tekst)
            opschrift.buddy().setAccessibleName(tekst)

    def _tab_order(self) -> list[QWidget]:
        eerst: list[QWidget] = [self.naam, self.niveau, self.soort, self.beroep]
        return [*eerst, *self.leerwegen.values(), self.studieduur, self.startjaar]

    def _connect(self) -> None:
        self.naam.textEdited.connect(self._on_naam)
        self.beroep.textEdited.connect(self._on_beroep)
        self.niveau.activated.connect(self._on_niveau)
        self.soort.activated.connect(self._on_soort)
        for vakje in self.leerwegen.values():
            vakje.clicked.connect(self._on_leerwegen)
        self.studieduur.valueChanged.connect(self._on_studieduur)
        self.startjaar.valueChanged.connect(self._on_startjaar)
        self._document.changed.connect(self._on_changed)
        self._document.opened.connect(self._show)

    def _on_changed(self, samenstelling: Samenstelling, change: Change) -> None:
        if change.onderdelen & {*self._op_naam}:
            self._show(samenstelling)

    def _show(self, samenstelling: Samenstelling) -> None:
        for veld, tekst in ((self.naam, samenstelling.naam), (self.beroep, samenstelling.beroep)):
            if veld.text() != tekst:
                veld.setText(tekst)
                veld.setCursorPosition(0)
        _choose(self.niveau, samenstelling.niveau)
        _choose(self.soort, samenstelling.soort_opleiding)
        for naam, vakje in self.leerwegen.items():
            vakje.setChecked(naam in samenstelling.leerwegen)
        self.studieduur.show_waarde(samenstelling.studieduur)
        self.startjaar.show_waarde(samenstelling.startjaar)

    def _on_naam(self, tekst: str) -> None:
        self._document.apply(set_veld, "naam", tekst)

    def _on_beroep(self, tekst: str) -> None:
        self._document.apply(set_veld, "beroep", tekst)

    def _on_niveau(self) -> None:
        self._document.apply(choose_niveau, self.niveau.currentData())

    def _on_soort(self) -> None:
        self._document.apply(set_veld, "soort_opleiding", self.soort.currentData())

    def _on_leerwegen(self) -> None:
        aan = tuple(naam for naam, vakje in self.leerwegen.items() if vakje.isChecked())
        vreemd = tuple(n for n in self._document.samenstelling.leerwegen if n not in LEERWEGEN)
        self._document.apply(set_veld, "leerwegen", aan + vreemd)

    def _on_studieduur(self) -> None:
        self._document.apply(set_veld, "studieduur", self.studieduur.waarde)

    def _on_startjaar(self) -> None:
        self._document.apply(set_veld, "startjaar", self.startjaar.waarde)


def _judge(tekst: str) -> QValidator.State:
    """Whether this is a school year, or may become one."""
    jaar, _, rest = tekst.partition("/")
    if tekst in ("", _OPEN):
        return QValidator.State.Acceptable
    if not (jaar + rest).isdigit() or len(jaar) > 4 or len(rest) > 2:
        return QValidator.State.Invalid
    return QValidator.State.Acceptable if len(jaar) == 4 else QValidator.State.Intermediate


def _choose(keuze: QComboBox, waarde: object) -> None:
    """Show a value; one that is not on offer (from a file) is added, so nothing is hidden."""
    waarden = [keuze.itemData(plaats) for plaats in range(keuze.count())]
    if waarde not in waarden:
        keuze.addItem(str(waarde), waarde)
        waarden.append(waarde)
    keuze.setCurrentIndex(waarden.index(waarde))
