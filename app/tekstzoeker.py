"""Makes the texts of the loaded structure searchable, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.edities.werker import Melder, Werker

if TYPE_CHECKING:
    from pathlib import Path

    from app.edities.toegang import Opslagtoegang
    from app.lader import Structuurpakket
    from kwalificatiestructuur.zoeken import Tekstindex

_EERST_HET_VENSTER: Final = 400
"""Milliseconds in which the window shows the structure, before a worker asks for its time."""


class Tekstzoeker(QObject):
    """Opens the full-text index of an edition, or makes it when it is not there or damaged."""

    voortgang = Signal(int)
    """(hundredths): it is being made; nothing is said of one that only had to be opened."""
    klaar = Signal()
    """The search index has its texts, or there is nothing (more) to wait for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pakket: Structuurpakket | None = None
        self._toegang: Opslagtoegang | None = None
        self._honderdsten = -1
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(_EERST_HET_VENSTER)
        self._straks.timeout.connect(self._begin)
        self._werker = Werker(self)
        self._werker.voortgang.connect(self._on_voortgang)
        self._werker.klaar.connect(self._on_klaar)
        self._werker.mislukt.connect(self._on_einde)
        self._werker.geannuleerd.connect(self._on_einde)

    @property
    def honderdsten(self) -> int:
        """How far it is; -1 when nothing is being made."""
        return self._honderdsten

    def start(self, pakket: Structuurpakket, toegang: Opslagtoegang | None) -> None:
        """Begin with this structure; what was under way for another stops."""
        self._werker.stop()
        self._honderdsten = -1
        self._pakket = pakket
        self._toegang = toegang
        self._straks.start()

    def stop(self) -> None:
        """Stop and wait until that is done."""
        self._straks.stop()
        self._werker.stop()

    def _begin(self) -> None:
        if (pakket := self._pakket) is None:
            return
        toegang = self._toegang
        bij = pakket.editie.id if pakket.editie is not None and toegang is not None else None

        def werk(meld: Melder) -> Tekstindex | None:
            if toegang is None or bij is None:
                return make_index(pakket, None, meld)
            from kwalificatiestructuur.zoeken import keep_titels

            opslag = toegang.open()
            keep_titels(pakket.structuur, opslag.titles_path(bij), pakket.zoekindex.titels)
            return make_index(pakket, opslag.index_path(bij), meld)

        self._werker.start(werk)

    def _on_voortgang(self, duizendsten: int, _totaal: int) -> None:
        if (honderdsten := duizendsten // 10) != self._honderdsten:
            self._honderdsten = honderdsten
            self.voortgang.emit(honderdsten)

    def _on_klaar(self, index: Tekstindex | None) -> None:
        if self._pakket is not None and index is not None:
            self._pakket.zoekindex.teksten = index
        self._on_einde()

    def _on_einde(self) -> None:
        self._honderdsten = -1
        self.klaar.emit()


def make_index(pakket: Structuurpakket, pad: Path | None, meld: Melder) -> Tekstindex | None:
    """The index of the texts, in a file if there can be one; None when there are no texts.

    Runs on a worker. Also works out what the search needs at the first key.
    """
    from kwalificatiestructuur.zoeken import Tekstindex, has_texts

    zoekindex = pakket.zoekindex
    zoekindex.prepare()
    if not has_texts(pakket.structuur):
        return None
    if pad is not None:
        try:
            return Tekstindex.ensure(pakket.structuur, pad, meld, dingen=zoekindex.dingen)
        except OSError:
            # A full disk or a folder that may not be written; memory will do.
            pass
    return Tekstindex.build(pakket.structuur, None, meld, dingen=zoekindex.dingen)
