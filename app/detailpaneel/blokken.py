"""The pieces that both kinds of details are made of: header, facts, headings, texts and lists.

Everything that comes from a source is shown as plain text.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.look.domeinen import BADGEMAAT, domain_badge_icon
from app.look.iconen import icon, pixmap
from app.look.thema import ICOONMAAT, RIJHOOGTE, RUIMTE, RUIMTE_GROOT, RUIMTE_KLEIN, kleuren
from app.structuurpaneel.rijen import Knoop, Rijsoort

_ICOON: Final = {
    Rijsoort.DOMEIN: "domein",
    Rijsoort.DOSSIER: "dossier",
    Rijsoort.KWALIFICATIE: "kwalificatie",
    Rijsoort.INHOUD_ONBEKEND: "kwalificatie",
    Rijsoort.KERNTAAK: "kerntaak",
    Rijsoort.WERKPROCES: "werkproces",
    Rijsoort.KEUZEDEEL: "keuzedeel",
    Rijsoort.CROSSOVER: "crossover",
}
_KOPBREEDTE: Final = 9
"""In lines of text: how wide what stands before a fact may be."""
_HOOGSTENS: Final = 8
"""Rows of a list that show without scrolling."""


def platte_tekst(tekst: str = "", *, gedempt: bool = False, met_toetsen: bool = False) -> QLabel:
    """A label that wraps, can be copied from, and takes its text literally."""
    label = regeltekst(tekst, gedempt=gedempt)
    vlaggen = Qt.TextInteractionFlag.TextSelectableByMouse
    if met_toetsen:
        vlaggen |= Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(vlaggen)
    return label


def regeltekst(tekst: str = "", *, gedempt: bool = False) -> QLabel:
    """A label that wraps and takes its text literally, without what selecting asks of Qt.

    For what every window shows from the start: a label that can be copied from brings a document.
    """
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(tekst)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if gedempt:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def sectiekop(tekst: str = "") -> QLabel:
    """A heading over a text or list."""
    kop = platte_tekst(tekst)
    letter = kop.font()
    letter.setBold(True)
    kop.setFont(letter)
    kop.setContentsMargins(0, RUIMTE_GROOT, 0, 0)
    return kop


class Icoonlabel(QLabel):
    """An icon beside a text, in the colours of the theme; the text says the same."""

    def __init__(self, naam: str, kleur: str = "tekst", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._naam = naam
        self._kleur = kleur
        self.setFixedWidth(ICOONMAAT)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._paint_icon()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()
        super().changeEvent(event)

    def _paint_icon(self) -> None:
        kleur = getattr(kleuren(), self._kleur)
        self.setPixmap(pixmap(self._naam, ICOONMAAT, kleur, self.devicePixelRatioF()))


class Kop(QWidget):
    """What it is: icon or badge, kind and code on one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = QLabel(self)
        self._soort = QLabel(self)
        self._soort.setTextFormat(Qt.TextFormat.PlainText)
        self._soort.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._icoon = QLabel(self)
        self._naam = ""
        rij = QHBoxLayout(self)
        rij.setContentsMargins(0, 0, 0, 0)
        rij.setSpacing(RUIMTE)
        rij.addWidget(self._badge)
        rij.addWidget(self._icoon)
        rij.addWidget(self._soort, 1)

    def show_kop(self, soort: Rijsoort, tekst: str) -> None:
        """Show the icon of a kind, and what it is in words."""
        self._naam = _ICOON[soort]
        self._soort.setText(tekst)
        self._paint_icon()

    def show_domein(self, code: str | None, naam: str) -> None:
        """Show the badge of a domain; None = no badge."""
        self._badge.setVisible(code is not None)
        if code is not None:
            beeld = domain_badge_icon(code)
            self._badge.setPixmap(beeld.pixmap(BADGEMAAT, self.devicePixelRatioF()))
            self._badge.setToolTip(naam)
            self._badge.setAccessibleName(naam)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()
        super().changeEvent(event)

    def _paint_icon(self) -> None:
        if self._naam:
            beeld = icon(self._naam).pixmap(QSize(ICOONMAAT, ICOONMAAT), self.devicePixelRatioF())
            self._icoon.setPixmap(beeld)


class Feitenrooster(QWidget):
    """Facts in two aligned columns: what it is, and its value."""

    def __init__(self, parent: QWidget | None = None, *, boven: int = RUIMTE) -> None:
        super().__init__(parent)
        self._rooster = QGridLayout(self)
        self._rooster.setContentsMargins(0, boven, 0, 0)
        self._rooster.setHorizontalSpacing(RUIMTE_GROOT)
        self._rooster.setVerticalSpacing(RUIMTE_KLEIN)
        self._rooster.setColumnStretch(1, 1)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_feiten(self, feiten: Sequence[tuple[str, str]]) -> None:
        """Show these facts, in this order."""
        while len(self._labels) < len(feiten):
            kop, waarde = platte_tekst(gedempt=True), platte_tekst()
            rij = len(self._labels)
            self._rooster.addWidget(kop, rij, 0, Qt.AlignmentFlag.AlignTop)
            self._rooster.addWidget(waarde, rij, 1)
            self._labels.append((kop, waarde))
        for nummer, (kop, waarde) in enumerate(self._labels):
            getoond = nummer < len(feiten)
            kop.setVisible(getoond)
            waarde.setVisible(getoond)
            if getoond:
                kop.setText(feiten[nummer][0])
                waarde.setText(feiten[nummer][1])
        self._fit_koppen([kop for kop, _ in self._labels[: len(feiten)]])

    def _fit_koppen(self, koppen: Sequence[QLabel]) -> None:
        """One width for all: that of the longest, but a long one takes two lines."""
        meter = self.fontMetrics()
        langste = max((meter.horizontalAdvance(kop.text()) for kop in koppen), default=0)
        woorden = [woord for kop in koppen for woord in kop.text().split()]
        woord = max((meter.horizontalAdvance(woord) for woord in woorden), default=0)
        breedte = min(langste, max(woord, _KOPBREEDTE * meter.height())) + 2
        for kop in koppen:
            kop.setFixedWidth(breedte)


class Opsomming(QWidget):
    """A list of texts with hanging dashes."""

    def __init__(self, items: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[str, ...] = ()
        self._rooster = QGridLayout(self)
        self._rooster.setContentsMargins(0, 0, 0, 0)
        self._rooster.setHorizontalSpacing(RUIMTE)
        self._rooster.setVerticalSpacing(2)
        self._rooster.setColumnStretch(1, 1)
        self.show_items(items)

    @property
    def teksten(self) -> list[QLabel]:
        """The labels with the texts."""
        plekken = (self._rooster.itemAtPosition(rij, 1) for rij in range(len(self._items)))
        labels = [plek.widget() for plek in plekken if plek is not None]
        return [label for label in labels if isinstance(label, QLabel)]

    def show_items(self, items: Iterable[str]) -> None:
        """Show these texts."""
        if (nieuw := tuple(items)) == self._items:
            return
        self._items = nieuw
        while (oud := self._rooster.takeAt(0)) is not None:
            if (deel := oud.widget()) is not None:
                deel.hide()
                deel.deleteLater()
        for rij, tekst in enumerate(nieuw):
            streepje = platte_tekst("-", gedempt=True)
            streepje.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self._rooster.addWidget(streepje, rij, 0, Qt.AlignmentFlag.AlignTop)
            self._rooster.addWidget(platte_tekst(tekst), rij, 1)


class Verwijzingen(QListWidget):
    """Things to go to: Enter or a double click goes there."""

    knoop_gevraagd = Signal(object)

    def __init__(self, items: Iterable[tuple[Knoop, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._knopen: list[Knoop] = []
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setIconSize(QSize(ICOONMAAT, ICOONMAAT))
        for knoop, tekst in items:
            item = QListWidgetItem(icon(_ICOON[knoop.soort]), tekst)
            item.setSizeHint(QSize(0, RIJHOOGTE))
            item.setToolTip(tekst)
            self.addItem(item)
            self._knopen.append(knoop)
        self.itemActivated.connect(self._on_gekozen)

    def sizeHint(self) -> QSize:
        rijen = min(max(self.count(), 1), _HOOGSTENS)
        rand = 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), rijen * max(self.sizeHintForRow(0), 1) + rand)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            for rij, knoop in enumerate(self._knopen):
                self.item(rij).setIcon(icon(_ICOON[knoop.soort]))
        super().changeEvent(event)

    def _on_gekozen(self, item: QListWidgetItem) -> None:
        self.knoop_gevraagd.emit(self._knopen[self.row(item)])


class Melding(QFrame):
    """A plain word about what is not known or differs, with an icon and room for buttons."""

    def __init__(self, icoon: str, kleur: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.tekst = platte_tekst()
        self._kolom = QVBoxLayout()
        self._kolom.setSpacing(RUIMTE)
        self._kolom.addWidget(self.tekst)
        rij = QHBoxLayout(self)
        rij.setContentsMargins(RUIMTE, RUIMTE, RUIMTE, RUIMTE)
        rij.setSpacing(RUIMTE)
        rij.addWidget(Icoonlabel(icoon, kleur, self), 0, Qt.AlignmentFlag.AlignTop)
        rij.addLayout(self._kolom, 1)

    def add_knop(self, knop: QAbstractButton) -> None:
        """Put a button under the text."""
        self._kolom.addWidget(knop, 0, Qt.AlignmentFlag.AlignLeft)
