"""What all windows share: settings, theme, language, the structure and the crash reporter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.crash import Crashmelder
from app.instellingen import Instellingenbeheer
from app.lader import Structuurlader, Structuurpakket
from app.look.thema import Kleurschema, Thema
from app.opruimer import Opruimer
from app.taal import Taal

if TYPE_CHECKING:
    from app.main_window import MainWindow


class Werkplaats(QObject):
    """One per program; the windows are hung in it."""

    structuur_geladen = Signal(object)
    """(Structuurpakket): every window shows this structure from now on."""
    laden_mislukt = Signal(str)
    """(a Dutch sentence): the structure is what it was."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.opruimer = Opruimer(self)
        self.instellingen = Instellingenbeheer(self)
        self.taal = Taal(app, self.instellingen.nu.taal)
        self.thema = Thema(app, _schema(self.instellingen.nu.thema))
        self.lader = Structuurlader(self)
        self.crashmelder = Crashmelder(self.keep_work, self)
        self.vensters: list[MainWindow] = []
        self._pakket: Structuurpakket | None = None
        self._remember = False
        self.lader.geladen.connect(self._on_geladen)
        self.lader.mislukt.connect(self._on_mislukt)
        self.lader.geannuleerd.connect(self._on_geannuleerd)

    @property
    def pakket(self) -> Structuurpakket | None:
        """The loaded structure; None while the first one is on its way."""
        return self._pakket

    def load_structuur(self) -> None:
        """Load the bundled facts and the files that the settings name."""
        self._load([Path(naam) for naam in self.instellingen.nu.structuurbestanden])

    def add_structuur(self, bestanden: Iterable[Path]) -> None:
        """Load these files too, on top of what is loaded."""
        self._remember = True
        geladen = self._pakket.bestanden if self._pakket else ()
        self._load(tuple(dict.fromkeys((*geladen, *bestanden))))

    def reset_structuur(self) -> None:
        """Go back to the bundled facts alone."""
        self._remember = True
        self._load(())

    def open_window(self, pad: Path | None = None) -> MainWindow:
        """Show another window, with a file in it if one is given."""
        from app.main_window import MainWindow

        venster = MainWindow(self, pad)
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
        self.opruimer.stop()
        self.taal.stop()

    def _load(self, bestanden: Sequence[Path]) -> None:
        # A window that has only outlines cannot say how it ended.
        for venster in self.vensters:
            venster.fill()
        self.lader.load(bestanden)

    def _on_geladen(self, pakket: Structuurpakket) -> None:
        is_ander = self._pakket is not None
        self._pakket = pakket
        if self._remember:
            namen = tuple(str(pad.resolve()) for pad in pakket.bestanden)
            self.instellingen.change(replace(self.instellingen.nu, structuurbestanden=namen))
        self.structuur_geladen.emit(pakket)
        if is_ander:
            self.opruimer.clean()

    def _on_mislukt(self, melding: str) -> None:
        self.laden_mislukt.emit(melding)
        self._on_geannuleerd()

    def _on_geannuleerd(self) -> None:
        """At the start there must be some structure: without it nothing can be done.

        The files of the settings stay there: a drive that is away may be back tomorrow.
        """
        self._remember = False
        if self._pakket is None:
            self._load(())

    def _on_gesloten(self, venster: MainWindow) -> None:
        self.vensters.remove(venster)
        venster.deleteLater()


def _schema(naam: str) -> Kleurschema:
    try:
        return Kleurschema(naam)
    except ValueError:
        return Kleurschema.SYSTEEM
