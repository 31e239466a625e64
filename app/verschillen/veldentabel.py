"""Texts side by side, field by field, with the words that differ marked in each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.detailpaneel.tekstvelden import Verschilveld
from app.look.focus import paint_focusring
from app.look.thema import RUIMTE, RUIMTE_GROOT, RUIMTE_KLEIN
from kwalificatiestructuur.woordverschil import Tekststuk, Verschilsoort

Stukken = tuple[Tekststuk, ...]
_HOOG: Final = 10_000


@dataclass(frozen=True, slots=True)
class Cel:
    """One text with what is marked in it; ``uitleg`` stands there when there is no text."""

    stukken: Stukken = ()
    uitleg: str = ""


@dataclass(frozen=True, slots=True)
class Veldbeeld:
    """One field; as many cells as there are columns."""

    kop: str
    cellen: tuple[Cel, ...]


def unmarked(tekst: str) -> Stukken:
    """A text in which nothing is marked."""
    return (Tekststuk(Verschilsoort.GELIJK, tekst),) if tekst else ()


def side_of(stukken: Iterable[Tekststuk], weg: Verschilsoort) -> Stukken:
    """One of the two texts of a comparison: without the pieces of the other."""
    return tuple(stuk for stuk in stukken if stuk.soort is not weg)


class Leesveld(Verschilveld):
    """A text to read and copy from; a ring shows where the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._uitleghoogte = 0
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.viewport().setAutoFillBackground(True)

    def show_cel(self, cel: Cel, naam: str, weg: str, erbij: str) -> None:
        """Show a text; ``weg`` and ``erbij`` say before a list of words what happened to them."""
        self.show_verschil(cel.stukken)
        self.setPlaceholderText(cel.uitleg)
        self.setToolTip(cel.uitleg)
        self.setAccessibleName(naam)
        delen = [
            f"{woord}: {'; '.join(stuk.tekst.strip() for stuk in cel.stukken if stuk.soort is s)}"
            for s, woord in ((Verschilsoort.VERWIJDERD, weg), (Verschilsoort.TOEGEVOEGD, erbij))
            if any(stuk.soort is s for stuk in cel.stukken)
        ]
        self.setAccessibleDescription(". ".join(delen) or cel.uitleg)
        self._fit_uitleg()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._uitleghoogte))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._uitleghoogte))

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit_uitleg()

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self.hasFocus():
            schilder = QPainter(self.viewport())
            paint_focusring(schilder, self.viewport().rect(), False, self.palette())
            schilder.end()

    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self.viewport().update()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.viewport().update()

    def _fit_uitleg(self) -> None:
        """Be as high as what stands in an empty field; Qt counts only the text itself."""
        hoogte = 0
        if self.placeholderText() and self.document().isEmpty():
            rand = ceil(2 * self.document().documentMargin())
            vak = QRect(0, 0, self.viewport().width() - rand, _HOOG)
            nodig = self.fontMetrics().boundingRect(
                vak, Qt.TextFlag.TextWordWrap, self.placeholderText()
            )
            hoogte = nodig.height() + rand + 2 * self.frameWidth() + 2
        if hoogte != self._uitleghoogte:
            self._uitleghoogte = hoogte
            self.updateGeometry()


class Veldentabel(QScrollArea):
    """As many columns as it is made with; the fields are reused for what is shown next.

    ``veldsoort`` makes a field; another kind may mark other words.
    """

    def __init__(
        self,
        kolommen: int,
        parent: QWidget | None = None,
        veldsoort: Callable[[], Leesveld] = Leesveld,
    ) -> None:
        super().__init__(parent)
        self._veldsoort = veldsoort
        self._aantal = kolommen
        self._koppen = [sectiekop() for _ in range(kolommen)]
        self._namen: Sequence[str] = [""] * kolommen
        self._rijen: list[tuple[QLabel, list[Leesveld]]] = []
        self._beelden: Sequence[Veldbeeld] = ()
        inhoud = QWidget()
        self._rooster = QGridLayout(inhoud)
        self._rooster.setContentsMargins(0, 0, RUIMTE_KLEIN, RUIMTE)
        self._rooster.setHorizontalSpacing(RUIMTE)
        self._rooster.setVerticalSpacing(RUIMTE_KLEIN)
        for kolom, kop in enumerate(self._koppen):
            kop.setContentsMargins(0, 0, 0, 0)
            self._rooster.addWidget(kop, 0, kolom)
            self._rooster.setColumnStretch(kolom, 1)
        self.setWidget(inhoud)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_koppen(self, namen: Sequence[str]) -> None:
        """What stands above the columns."""
        self._namen = namen
        for kop, naam in zip(self._koppen, namen, strict=True):
            kop.setText(naam)

    def show_velden(self, beelden: Sequence[Veldbeeld]) -> None:
        """Show these fields, in this order, from the top."""
        self._beelden = beelden
        while len(self._rijen) < len(beelden):
            self._add_rij()
        for nummer, (kop, velden) in enumerate(self._rijen):
            getoond = nummer < len(beelden)
            kop.setVisible(getoond)
            for veld in velden:
                veld.setVisible(getoond)
            if getoond:
                self._show_rij(beelden[nummer], kop, velden)
        for label in self._koppen:
            label.setVisible(bool(beelden))
        self._rooster.setRowStretch(2 * len(self._rijen) + 1, 1)
        self.verticalScrollBar().setValue(0)

    @property
    def teksten(self) -> list[tuple[str, tuple[str, ...]]]:
        """What can be read now: heading and texts of each field."""
        return [
            (beeld.kop, tuple(veld.tekst for veld in velden))
            for beeld, (_, velden) in zip(self._beelden, self._rijen, strict=False)
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_velden(self._beelden)

    def _add_rij(self) -> None:
        rij = 2 * len(self._rijen) + 1
        self._rooster.setRowStretch(rij, 0)
        kop = platte_tekst(gedempt=True)
        kop.setContentsMargins(0, RUIMTE_GROOT - RUIMTE_KLEIN, 0, 0)
        self._rooster.addWidget(kop, rij, 0, 1, self._aantal)
        velden = [self._veldsoort() for _ in range(self._aantal)]
        for kolom, veld in enumerate(velden):
            self._rooster.addWidget(veld, rij + 1, kolom, Qt.AlignmentFlag.AlignTop)
        self._rijen.append((kop, velden))

    def _show_rij(self, beeld: Veldbeeld, kop: QLabel, velden: Sequence[Leesveld]) -> None:
        kop.setText(beeld.kop)
        weg, erbij = self.tr("verwijderd"), self.tr("toegevoegd")
        for veld, cel, naam in zip(velden, beeld.cellen, self._namen, strict=True):
            veld.show_cel(cel, f"{beeld.kop}, {naam}", weg, erbij)
