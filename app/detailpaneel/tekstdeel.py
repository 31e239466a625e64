"""One text of a part: heading, field, and under it the difference with the source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.detailpaneel.blokken import Opsomming, platte_tekst, sectiekop
from app.detailpaneel.tekstvelden import Schrijfplek, Tekstveld, Verschilveld
from app.look.thema import RUIMTE_KLEIN
from kwalificatiestructuur.woordverschil import verschil_of


class Verschilblok(QWidget):
    """The source text against one's own, under a small heading; hidden where they are equal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kop = platte_tekst(gedempt=True)
        self._veld = Verschilveld()
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, RUIMTE_KLEIN, 0, 0)
        kolom.setSpacing(2)
        kolom.addWidget(self._kop)
        kolom.addWidget(self._veld)
        self.hide()

    def set_kop(self, tekst: str) -> None:
        """What stands above the difference, and what a screen reader calls it."""
        self._kop.setText(tekst)
        self._veld.setAccessibleName(tekst)

    def show_verschil(self, bron: str | None, eigen: str) -> None:
        """Show the difference with the source text; None = there is nothing to compare with."""
        anders = bron is not None and bron != eigen
        if bron is not None and anders:
            self._veld.show_verschil(verschil_of(bron, eigen))
        self.setVisible(anders)


class Tekstdeel(QWidget):
    """A text to edit; ``veld`` is its name in the composition."""

    getypt = Signal(str, str)
    """(veld, text): after each key of the user."""

    def __init__(self, veld: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.veld = veld
        self._kop = sectiekop()
        self._veld = Tekstveld()
        self._verschil = Verschilblok()
        _kolom(self, self._kop, self._veld, self._verschil)
        self._veld.getypt.connect(self._on_getypt)

    def set_namen(self, kop: str, leeg: str, verschil: str) -> None:
        """The heading, what stands in an empty field, and what stands over the difference."""
        self._kop.setText(kop)
        self._veld.setAccessibleName(kop)
        self._veld.setPlaceholderText(leeg)
        self._verschil.set_kop(verschil)

    def show_tekst(self, tekst: str, bron: str | None) -> None:
        """Show the text, and the difference with the source text where one is given."""
        self._veld.set_tekst(tekst)
        self._verschil.show_verschil(bron, tekst)

    def mark(self, tekst: str, plekken: Sequence[Schrijfplek]) -> None:
        """Underline these places of the text."""
        self._veld.mark(tekst, plekken)

    def to_start(self) -> None:
        """Put the cursor before the text."""
        cursor = self._veld.textCursor()
        cursor.setPosition(0)
        self._veld.setTextCursor(cursor)

    def _on_getypt(self, tekst: str) -> None:
        self.getypt.emit(self.veld, tekst)


class Lijstdeel(QWidget):
    """A list that belongs to a part, to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kop = sectiekop()
        self._leeg = platte_tekst(gedempt=True)
        self._lijst = Opsomming()
        self._verschil = Verschilblok()
        _kolom(self, self._kop, self._leeg, self._lijst, self._verschil)

    def set_namen(self, kop: str, leeg: str, verschil: str) -> None:
        """The heading, what an empty list says, and what stands over the difference."""
        self._kop.setText(kop)
        self._leeg.setText(leeg)
        self._verschil.set_kop(verschil)

    def show_lijst(self, lijst: tuple[str, ...], bron: tuple[str, ...] | None) -> None:
        """Show the list, and the difference with that of the source where one is given."""
        self._lijst.show_items(lijst)
        self._lijst.setVisible(bool(lijst))
        self._leeg.setVisible(not lijst)
        self._verschil.show_verschil(None if bron is None else "\n".join(bron), "\n".join(lijst))


def _kolom(blok: QWidget, *delen: QWidget) -> None:
    kolom = QVBoxLayout(blok)
    kolom.setContentsMargins(0, 0, 0, 0)
    kolom.setSpacing(RUIMTE_KLEIN)
    for deel in delen:
        kolom.addWidget(deel)
