"""Taking differences elsewhere: as text, for a spreadsheet, or as the command line gives them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.edities.werker import Werk, Werker
from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE_KLEIN
from app.meldingsbalk import Toon
from app.verschillen.vergelijken import write_csv, write_json, write_tekst
from app.wegschrijven import Wegschrijffout, write_file

if TYPE_CHECKING:
    from app.verschillen.vragen import Verschilvragen
    from kwalificatiestructuur.verschil import Structuurverschil, Verschil


class Bewaarbalk(QWidget):
    """Three buttons; the texts are read on a worker."""

    gezegd = Signal(str, object)
    """(a Dutch sentence, Toon): what was done, or why not."""
    bezig_anders = Signal()
    """Something was started or has ended."""
    voortgang = Signal(int, int)
    """(done, total)."""

    def __init__(self, vragen: Verschilvragen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.vragen = vragen
        self._verschil: Structuurverschil | None = None
        self._keuze: Sequence[Verschil] = ()
        self._pad = Path()
        self.kopieren, self.als_csv, self.als_json = (QPushButton(self) for _ in range(3))
        rij = QHBoxLayout(self)
        rij.setContentsMargins(0, 0, 0, 0)
        rij.setSpacing(RUIMTE_KLEIN)
        for knop, naam, doe in (
            (self.kopieren, "copy", self._on_kopieren),
            (self.als_csv, "export", self._on_csv),
            (self.als_json, "export", self._on_json),
        ):
            set_icon(knop, naam)
            knop.setAutoDefault(False)
            knop.clicked.connect(doe)
            rij.addWidget(knop)
        self._werker = Werker(self)
        self._werker.klaar.connect(self._on_klaar)
        self._werker.mislukt.connect(self._on_mislukt)
        self._werker.geannuleerd.connect(self._on_gestopt)
        self._werker.voortgang.connect(self.voortgang)
        self._retranslate()

    @property
    def is_bezig(self) -> bool:
        """Whether texts are being read."""
        return self._werker.is_bezig

    def show_keuze(self, verschil: Structuurverschil | None, keuze: Sequence[Verschil]) -> None:
        """Offer these; None = nothing can be taken now."""
        self._verschil = verschil
        self._keuze = keuze
        for knop in (self.kopieren, self.als_csv):
            knop.setEnabled(verschil is not None and bool(keuze))
        self.als_json.setEnabled(verschil is not None)

    def cancel(self) -> None:
        """Stop at the next text."""
        self._werker.cancel()

    def stop(self) -> None:
        """Stop without a word."""
        self._werker.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)

    def _retranslate(self) -> None:
        self.kopieren.setText(self.tr("&Kopiëren als tekst"))
        self.kopieren.setToolTip(self.tr("Kopieer wat er nu te zien is, met de gewijzigde woorden"))
        self.als_csv.setText(self.tr("Bewaren als &CSV…"))
        self.als_csv.setToolTip(self.tr("Bewaar wat er nu te zien is voor een rekenblad"))
        self.als_json.setText(self.tr("Bewaren als &JSON…"))
        zin = self.tr("Bewaar alle verschillen, zoals de opdrachtregel ze geeft")
        self.als_json.setToolTip(zin)

    def _on_kopieren(self) -> None:
        if self._verschil is not None:
            self._start(partial(write_tekst, self._verschil, self._keuze))

    def _on_csv(self) -> None:
        if self._verschil is not None and self._ask(self.tr("Rekenblad (*.csv)"), "csv"):
            self._start(partial(write_csv, self._verschil, self._keuze))

    def _on_json(self) -> None:
        if self._verschil is not None and self._ask(self.tr("JSON (*.json)"), "json"):
            self._start(partial(write_json, self._verschil))

    def _ask(self, soort: str, achtervoegsel: str) -> bool:
        gekozen = self.vragen.ask_pad(f"verschillen.{achtervoegsel}", soort)
        self._pad = gekozen or Path()
        return gekozen is not None

    def _start(self, werk: Werk) -> None:
        self._werker.start(werk)
        self.bezig_anders.emit()

    def _on_klaar(self, inhoud: str | bytes) -> None:
        self.bezig_anders.emit()
        if isinstance(inhoud, str):
            QGuiApplication.clipboard().setText(inhoud)
            self.gezegd.emit(self.tr("De verschillen zijn gekopieerd."), Toon.GOED)
            return
        try:
            write_file(self._pad, inhoud)
        except Wegschrijffout as fout:
            self.gezegd.emit(str(fout), Toon.FOUT)
        else:
            self.gezegd.emit(self.tr("Bewaard als {}.").format(self._pad), Toon.GOED)

    def _on_mislukt(self, zin: str) -> None:
        self.bezig_anders.emit()
        self.gezegd.emit(zin, Toon.FOUT)

    def _on_gestopt(self) -> None:
        self.bezig_anders.emit()
        self.gezegd.emit(self.tr("Geannuleerd; er is niets bewaard."), Toon.INFO)
