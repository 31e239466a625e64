"""What all windows share: settings, theme, language, the structure and the crash reporter."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.crash import Crashmelder
from app.instellingen import Instellingenbeheer
from app.lader import Structuurlader, Structuurpakket
from app.look.thema import Kleurschema, Thema
from app.opruimer import Opruimer
from app.taal import Taal

if TYPE_CHECKING:
    from app.edities.beheer import Opslagbeheer, Toestand
    from app.edities.overzetten import Overgezet
    from app.edities.toegang import Opslagtoegang
    from app.main_window import MainWindow
    from app.meldingsbalk import Toon
    from app.tekstzoeker import Tekstzoeker
    from app.vergelijker import Vergelijker, Vergelijking


_RUST_MS: Final = 250
"""What windows do with a new structure goes before its texts: a worker takes turns with them."""


class Werkplaats(QObject):
    """One per program; the windows are hung in it."""

    structuur_geladen = Signal(object)
    """(Structuurpakket): every window shows this structure from now on."""
    laden_mislukt = Signal(str)
    """(a Dutch sentence): the structure is what it was."""
    gezegd = Signal(str, object)
    """(a Dutch sentence, Toon): something about the store, for every window."""

    vergelijking_klaar = Signal(object)
    """(Vergelijking): every window compares with this from now on."""

    editie_hernoemd = Signal(str)
    """(name): what is loaded is called differently now."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.opruimer = Opruimer(self)
        self.instellingen = Instellingenbeheer(self)
        self.taal = Taal(app, self.instellingen.nu.taal)
        self.thema = Thema(app, _schema(self.instellingen.nu.thema))
        self.lader = Structuurlader(self)
        self._tekstzoeker: Tekstzoeker | None = None
        self._vergelijker: Vergelijker | None = None
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(_RUST_MS)
        self._straks.timeout.connect(self._index_texts)
        self.crashmelder = Crashmelder(self.keep_work, self)
        self.vensters: list[MainWindow] = []
        self._pakket: Structuurpakket | None = None
        self._opslag: Opslagbeheer | None = None
        self._daarna: tuple[str, Toon] | None = None
        self.lader.geladen.connect(self._on_geladen)
        self.lader.mislukt.connect(self._on_mislukt)
        self.lader.geannuleerd.connect(self._on_geannuleerd)

    @property
    def pakket(self) -> Structuurpakket | None:
        """The loaded structure; None while the first one is on its way."""
        return self._pakket

    @property
    def opslag(self) -> Opslagbeheer:
        """The store of this program; made when someone asks, so never before the first window."""
        if self._opslag is None:
            from app.edities.beheer import Opslagbeheer
            from app.mappen import store_folder

            self._opslag = Opslagbeheer(store_folder(), self)
            self._opslag.gezegd.connect(self.gezegd)
            self._opslag.bijgewerkt.connect(self._on_bijgewerkt)
            self._opslag.herladen.connect(self.load_structuur)
            self._opslag.overgezet.connect(self._on_overgezet)
        return self._opslag

    @property
    def tekstzoeker(self) -> Tekstzoeker:
        """Who makes the texts searchable; made when someone asks."""
        if self._tekstzoeker is None:
            from app.tekstzoeker import Tekstzoeker

            self._tekstzoeker = Tekstzoeker(self)
            # One after the other: each worker takes its share of the time of the window.
            self._tekstzoeker.klaar.connect(self.compare)
        return self._tekstzoeker

    @property
    def vergelijking(self) -> Vergelijking | None:
        """What compositions are compared with; None while it is being made."""
        return None if self._vergelijker is None else self._vergelijker.vergelijking

    def compare(self) -> None:
        """Make what is compared with again, after another structure or other cross-overs."""
        if self._pakket is None:
            return
        if self._vergelijker is None:
            from app.vergelijker import Vergelijker

            self._vergelijker = Vergelijker(self)
            self._vergelijker.klaar.connect(self.vergelijking_klaar)
        bestanden = [Path(naam) for naam in self.instellingen.nu.crossovers]
        self._vergelijker.start(self._pakket, self.opslag.toegang, bestanden)

    def load_structuur(self) -> None:
        """Load the current edition; the bundled facts while there is none."""
        self._load(self.opslag.toegang)

    def reset_structuur(self) -> None:
        """Go back to the bundled facts alone; the editions stay in the store."""
        self.opslag.make_current(None)

    def open_window(
        self, pad: Path | None = None, naast_elkaar: Sequence[Path] | None = None
    ) -> MainWindow:
        """Show another window, with a file in it, or files to compare beside it."""
        from app.main_window import MainWindow

        venster = MainWindow(self, pad, naast_elkaar)
        self.vensters.append(venster)
        venster.gesloten.connect(self._on_gesloten)
        venster.show()
        return venster

    def choose_thema(self, schema: Kleurschema) -> None:
        """Show light, dark or what the system shows, and remember that."""
        self.thema.kies(schema)
        self.instellingen.change(replace(self.instellingen.nu, thema=schema.value))

    def choose_taal(self, code: str) -> None:
        """Show another language, and remember that."""
        self.taal.kies(code)
        self.instellingen.change(replace(self.instellingen.nu, taal=self.taal.code))

    def keep_work(self) -> None:
        """Keep the unsaved work of every window aside."""
        for venster in self.vensters:
            with suppress(Exception):
                venster.herstel.keep_now()

    def close(self) -> None:
        """Stop what runs in the background."""
        self.lader.stop()
        self._straks.stop()
        if self._tekstzoeker is not None:
            self._tekstzoeker.stop()
        if self._vergelijker is not None:
            self._vergelijker.stop()
        if self._opslag is not None:
            self._opslag.close()
        self.opruimer.stop()
        self.taal.stop()

    def _load(self, toegang: Opslagtoegang | None) -> None:
        # A window that has only outlines cannot say how it ended.
        for venster in self.vensters:
            venster.fill()
        self.lader.load(toegang)

    def _on_geladen(self, pakket: Structuurpakket) -> None:
        eerste = self._pakket is None
        self._pakket = pakket
        self.structuur_geladen.emit(pakket)
        self._straks.start()
        if self._daarna is not None:
            self.gezegd.emit(*self._daarna)
            self._daarna = None
        if not eerste:
            self.opruimer.clean()
        if eerste and (oude := self.instellingen.nu.structuurbestanden):
            self.opslag.move_old_files([Path(naam) for naam in oude])

    def _index_texts(self) -> None:
        if self._pakket is not None:
            self.tekstzoeker.start(self._pakket, self.opslag.toegang)

    def _on_bijgewerkt(self, toestand: Toestand) -> None:
        pakket = self._pakket
        if pakket is None or pakket.editie is None:
            return
        for editie in toestand.edities:
            if editie.id == pakket.editie.id and editie.naam != pakket.naam:
                self._pakket = replace(pakket, editie=editie)
                self.editie_hernoemd.emit(editie.naam)

    def _on_overgezet(self, overgezet: Overgezet) -> None:
        """Older settings named files to read at each start; the store has them now."""
        from app.edities.overzetten import tell_overgezet

        self.instellingen.change(replace(self.instellingen.nu, structuurbestanden=()))
        self._daarna = tell_overgezet(overgezet)
        self.load_structuur()

    def _on_mislukt(self, melding: str) -> None:
        self.laden_mislukt.emit(melding)
        self._on_geannuleerd()

    def _on_geannuleerd(self) -> None:
        """At the start there must be some structure: without it nothing can be done."""
        if self._pakket is None:
            self._load(None)

    def _on_gesloten(self, venster: MainWindow) -> None:
        self.vensters.remove(venster)
        venster.deleteLater()


def _schema(naam: str) -> Kleurschema:
    try:
        return Kleurschema(naam)
    except ValueError:
        return Kleurschema.SYSTEEM
