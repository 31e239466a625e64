"""Opening the window: shown first, then filled."""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.dialogen import Antwoord
from app.herstel import find_left_over
from app.mappen import log_folder
from app.werkplaats import Werkplaats


def run_window(files: list[str]) -> int:
    """Open a window per file (or an empty one) and run until the last one closes."""
    with (log_folder() / "afgebroken.log").open("a", encoding="utf-8") as log:
        # For a crash below Python; a window has no terminal to print to.
        faulthandler.enable(log)
        app = make_app()
        werkplaats = Werkplaats(app)
        werkplaats.crashmelder.install()
        paden: list[Path | None] = [Path(naam).absolute() for naam in files]
        for pad in paden or [None]:
            werkplaats.open_window(pad)
        begin = Begin(werkplaats)
        QTimer.singleShot(0, begin.run)
        code = app.exec()
        werkplaats.close()
        werkplaats.crashmelder.uninstall()
        faulthandler.disable()
    return code


def make_app() -> QApplication:
    """The application; its language and look come with the ``Werkplaats``."""
    nu = QApplication.instance()
    app = nu if isinstance(nu, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("kwalificatiecomposer")
    return app


class Begin:
    """What happens once the first window is on the screen."""

    def __init__(self, werkplaats: Werkplaats) -> None:
        self._werkplaats = werkplaats

    def run(self) -> None:
        """Load the structure and offer work that was left over."""
        self._werkplaats.load_structuur()
        self.offer_recovery()

    def offer_recovery(self) -> None:
        """Ask what to do with work of a program that did not end well."""
        over = find_left_over()
        if not over or not self._werkplaats.vensters:
            return
        eerste = self._werkplaats.vensters[0]
        antwoord = eerste.bestanden.dialogen.ask_recover(over)
        for herstel in over:
            if antwoord is Antwoord.NIET_OPSLAAN:
                herstel.remove()
            elif antwoord is Antwoord.OPSLAAN:
                vrij = eerste.document.is_untouched
                venster = eerste if vrij else self._werkplaats.open_window()
                if venster.bestanden.recover(herstel):
                    # Only once it is kept aside for this window may the old one go.
                    venster.herstel.keep_now()
                    herstel.remove()
