"""A picture of the window with a document in it, without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from app.look.thema import Kleurschema
from app.mappen import EIGEN_MAP

_LANGSTE_WACHT_MS = 60_000
_RUST_MS = 300
"""What the window puts off until it is still, such as the heights of rows, is done by then."""


def save_picture(
    document_path: Path,
    png_path: Path,
    width: int = 1280,
    height: int = 800,
    dark: bool = False,
) -> None:
    """Show a document in the window and save what one would see as PNG.

    Touches neither the settings nor the recovery files of the user. Raises ``OSError`` when the
    picture cannot be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with _own_folder(), _without_size_hints():
        _take(document_path, png_path, width, height, dark=dark)


def _take(document_path: Path, png_path: Path, width: int, height: int, *, dark: bool) -> None:
    from app.start import make_app
    from app.werkplaats import Werkplaats

    make_app()
    werkplaats = Werkplaats(_app())
    werkplaats.choose_thema(Kleurschema.DONKER if dark else Kleurschema.LICHT)
    venster = werkplaats.open_window()
    venster.resize(width, height)
    wacht = QEventLoop()
    werkplaats.structuur_geladen.connect(wacht.quit)
    QTimer.singleShot(_LANGSTE_WACHT_MS, wacht.quit)
    werkplaats.load_structuur()
    wacht.exec()
    venster.bestanden.open_paths([document_path])
    werkprocessen = [wp.id for _, wp in venster.document.samenstelling.werkprocessen]
    venster.samenstelling.show_onderdeel(werkprocessen[0] if werkprocessen else "")
    venster.melding.hide()
    QTimer.singleShot(_RUST_MS, wacht.quit)
    wacht.exec()
    png_path.parent.mkdir(parents=True, exist_ok=True)
    gelukt = venster.grab().save(str(png_path), "PNG")
    venster.close()
    werkplaats.close()
    werkplaats.deleteLater()
    _app().processEvents()
    if not gelukt:
        raise OSError(f"{png_path} kan niet worden geschreven")


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


@contextmanager
def _own_folder() -> Iterator[None]:
    """A folder of its own for settings and recovery, as long as it takes."""
    eerder = os.environ.get(EIGEN_MAP)
    with TemporaryDirectory() as folder:
        os.environ[EIGEN_MAP] = folder
        try:
            yield
        finally:
            if eerder is None:
                del os.environ[EIGEN_MAP]
            else:
                os.environ[EIGEN_MAP] = eerder


@contextmanager
def _without_size_hints() -> Iterator[None]:
    """Without a screen Qt says of every window that it cannot pass on its size hints."""

    def tell(soort: QtMsgType, plaats: QMessageLogContext, melding: str) -> None:
        if "propagateSizeHints" not in melding:
            print(qFormatLogMessage(soort, plaats, melding), file=sys.stderr)

    eerder = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(eerder)
