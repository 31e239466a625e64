"""An import in one window, from the files to an edition that is loaded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from app.edities.gelezen import Gelezen, read_bestanden, store_voorstel
from app.edities.importdialoog import Importdialoog
from app.edities.leesdialoog import Leesdialoog
from app.edities.toegang import Opslagtoegang
from app.edities.werker import Melder, Werker
from app.edities.woorden import tellingen_in_woorden
from app.meldingsbalk import Meldingsbalk, Toon

if TYPE_CHECKING:
    from app.lader import Structuurpakket
    from app.werkplaats import Werkplaats
    from kwalificatiestructuur.opslag import Editiebeschrijving, Voorstel

_EVEN_MS = 250
_TELT: tuple[str, ...] = ("dossier", "kwalificatie", "keuzedeel")
"""What the message at the end counts."""


class Importeur(QObject):
    """Reads on a worker, asks, stores on a worker, loads; one import at a time per window."""

    def __init__(self, werkplaats: Werkplaats, melding: Meldingsbalk, venster: QWidget) -> None:
        super().__init__(venster)
        self._werkplaats = werkplaats
        self._melding = melding
        self._venster = venster
        self._nieuw: Editiebeschrijving | None = None
        self._gelezen: Gelezen | None = None
        self._is_gestopt = False
        self._paden: tuple[Path, ...] = ()
        self._voortgang = (0, 0)
        self.lezend: Leesdialoog | None = None
        self.dialoog: Importdialoog | None = None
        # What is read at once needs no window that says so.
        self._even = QTimer(self)
        self._even.setSingleShot(True)
        self._even.setInterval(_EVEN_MS)
        self._even.timeout.connect(self._show_lezend)
        self._lezer = self._make_werker()
        self._lezer.klaar.connect(self._on_gelezen)
        self._lezer.geannuleerd.connect(self._on_gestopt)
        self._lezer.voortgang.connect(self._on_voortgang)
        self._schrijver = self._make_werker()
        self._schrijver.klaar.connect(self._on_opgeslagen)
        self._schrijver.geannuleerd.connect(self._on_gestopt)
        werkplaats.structuur_geladen.connect(self._on_structuur)

    @property
    def is_bezig(self) -> bool:
        """Whether files are being read, asked about or stored."""
        return self.dialoog is not None or self._lezer.is_bezig or self._schrijver.is_bezig

    def start(self, paden: Sequence[Path]) -> None:
        """Read these files or folders and ask what to do with them."""
        if self.is_bezig:
            self._melding.say(
                self.tr("Er worden al bestanden gelezen. Probeer het daarna opnieuw."), Toon.INFO
            )
            return
        self._melding.hide()
        self._is_gestopt = False
        self._voortgang = (0, 0)
        self._paden = tuple(paden)
        self._lezer.start(partial(_read, self._werkplaats.opslag.toegang, self._paden))
        self._even.start()

    def cancel(self) -> None:
        """Leave everything as it was."""
        was_bezig = self._lezer.is_bezig
        verandert = was_bezig or (self._gelezen is not None and self._gelezen.los.verandert)
        self._is_gestopt = True
        self._lezer.cancel()
        self._close_dialog()
        if verandert:
            self._melding.say(
                self.tr("Het laden is geannuleerd; er is niets veranderd."), Toon.INFO
            )

    def close(self) -> None:
        """Stop without a word: the window goes."""
        self._lezer.stop()
        self._schrijver.wait()
        self._close_dialog()

    def _make_werker(self) -> Werker:
        werker = Werker(self)
        werker.mislukt.connect(self._on_mislukt)
        return werker

    def _on_gelezen(self, gelezen: Gelezen) -> None:
        self._close_dialog()
        if self._is_gestopt:
            # It ended just when the user stopped it.
            gelezen.discard()
            return
        self._gelezen = gelezen
        self.dialoog = dialoog = Importdialoog(gelezen, self._venster)
        dialoog.geannuleerd.connect(self.cancel)
        dialoog.bevestigd.connect(self._store)
        dialoog.open()

    def _show_lezend(self) -> None:
        self.lezend = dialoog = Leesdialoog(_names(self._paden), self._venster)
        dialoog.geannuleerd.connect(self.cancel)
        dialoog.show_voortgang(*self._voortgang)
        dialoog.open()

    def _on_voortgang(self, done: int, total: int) -> None:
        self._voortgang = (done, total)
        if self.lezend is not None:
            self.lezend.show_voortgang(done, total)

    def _store(self, voorstel: Voorstel, naam: str) -> None:
        if self.dialoog is not None:
            self.dialoog.show_opslaan()
        toegang = self._werkplaats.opslag.toegang
        self._schrijver.start(partial(_store, toegang, voorstel, naam))

    def _on_opgeslagen(self, editie: Editiebeschrijving) -> None:
        self._nieuw = editie
        self._close_dialog()
        self._werkplaats.opslag.refresh()
        self._werkplaats.load_structuur()

    def _on_structuur(self, pakket: Structuurpakket) -> None:
        """Say it once it is there, after what the window itself says of a new structure."""
        editie, self._nieuw = self._nieuw, None
        if editie is None or pakket.editie is None or pakket.editie.id != editie.id:
            return
        zin = self.tr("Editie „{naam}” is toegevoegd en geladen: {aantallen}.")
        aantallen = {soort: editie.aantallen.get(soort, 0) for soort in _TELT}
        self._melding.say(
            zin.format(naam=editie.naam, aantallen=tellingen_in_woorden(aantallen)), Toon.GOED
        )

    def _on_mislukt(self, zin: str) -> None:
        self._close_dialog()
        self._melding.say(zin)

    def _on_gestopt(self) -> None:
        """After ``cancel``, or after an error that the crash reporter tells about."""
        self._close_dialog()

    def _close_dialog(self) -> None:
        if self._gelezen is not None:
            self._gelezen.discard()
            self._gelezen = None
        self._even.stop()
        dialogen: tuple[QDialog | None, ...] = (self.lezend, self.dialoog)
        self.lezend = self.dialoog = None
        for dialoog in dialogen:
            if dialoog is not None:
                dialoog.hide()
                dialoog.deleteLater()


def _names(paden: Sequence[Path]) -> str:
    """The first file by name, and how many more there are."""
    eerste = paden[0].name or str(paden[0])
    return eerste if len(paden) == 1 else f"{eerste} (+{len(paden) - 1})"


def _read(toegang: Opslagtoegang, paden: tuple[Path, ...], meld: Melder) -> Gelezen:
    return read_bestanden(toegang.open(), paden, meld)


def _store(
    toegang: Opslagtoegang, voorstel: Voorstel, naam: str, _meld: Melder
) -> Editiebeschrijving:
    return store_voorstel(toegang.open(), voorstel, naam)
