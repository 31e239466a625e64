"""Opening the window: shown first, then filled.

Nothing of Qt is imported here until there is something to show. See ARCHITECTURE.md for the order
in which a window comes about.
"""

from __future__ import annotations

import builtins
import faulthandler
import gc
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.werkplaats import Werkplaats

NAAST_ELKAAR: Final = "--vergelijk"
"""Before files: compare them."""
_GEEN_SCHERM: Final = (
    "er is geen beeldscherm voor het venster; kies een opdracht, zie main.py --help"
)


def run_window(files: list[str]) -> int:
    """Open a window per file (or an empty one) and run until the last one closes.

    ``--vergelijk`` before the files puts them side by side instead. Without a screen it says so
    and gives 2.
    """
    if not _has_screen(sys.platform, os.environ):
        print(f"fout: {_GEEN_SCHERM}", file=sys.stderr)
        return 2
    # Importing makes nothing but what stays; from here on ``Opruimer`` says when.
    gc.disable()
    from app.mappen import log_folder

    with (log_folder() / "afgebroken.log").open("a", encoding="utf-8") as log:
        # For a crash below Python; a window has no terminal to print to.
        faulthandler.enable(log)
        app = make_app()
        from app.werkplaats import Werkplaats

        werkplaats = Werkplaats(app)
        werkplaats.crashmelder.install()
        begin = Begin(werkplaats)
        _open_windows(werkplaats, files)
        werkplaats.vensters[0].gevuld.connect(begin.run_soon)
        code = app.exec()
        werkplaats.close()
        werkplaats.crashmelder.uninstall()
        faulthandler.disable()
    return code


def _has_screen(systeem: str, omgeving: Mapping[str, str]) -> bool:
    """Whether there is a screen; Qt ends the program itself where there is none."""
    namen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return systeem != "linux" or any(omgeving.get(naam) for naam in namen)


def _open_windows(werkplaats: Werkplaats, files: list[str]) -> None:
    """A window per file, or one with all of them side by side."""
    naast_elkaar = files[:1] == [NAAST_ELKAAR]
    paden = [Path(naam).absolute() for naam in files if naam != NAAST_ELKAAR]
    if naast_elkaar:
        werkplaats.open_window(naast_elkaar=paden)
        return
    if not paden:
        werkplaats.open_window()
    for pad in paden:
        werkplaats.open_window(pad)


def make_app() -> QApplication:
    """The application; its language and look come with the ``Werkplaats``."""
    from PySide6.QtWidgets import QApplication

    _skip_feature_search()
    nu = QApplication.instance()
    app = nu if isinstance(nu, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("kwalificatiecomposer")
    return app


def _skip_feature_search() -> None:
    """Import as Python does.

    PySide reads the source of every module that is imported after it, to see whether it uses the
    names of ``__feature__``. Nothing here does, and for networkx that is 380 files (measured: half
    of its import).
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


class Begin:
    """What happens once the first window is on the screen and filled."""

    def __init__(self, werkplaats: Werkplaats) -> None:
        self._werkplaats = werkplaats

    def run_soon(self) -> None:
        """As ``run``, after what the window still has to paint."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self.run)

    def run(self) -> None:
        """Load the structure and offer work that was left over."""
        self._werkplaats.load_structuur()
        self.offer_recovery()

    def offer_recovery(self) -> None:
        """Ask what to do with work of a program that did not end well."""
        from app.herstel import find_left_over

        over = find_left_over()
        if not over or not self._werkplaats.vensters:
            return
        from app.dialogen import Antwoord

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
