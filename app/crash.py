"""What nobody foresaw: a log, the work kept aside, and a text to send to the makers."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.mappen import log_folder

_GROOTSTE_LOG: Final = 1 << 20


class Crashmelder(QObject):
    """Takes every exception that nothing caught, from any thread."""

    gemeld = Signal(str)
    """(the report): emitted on whatever thread it happened; shown on that of the window."""

    def __init__(self, keep_work: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep_work = keep_work
        self._dialoog: Crashdialoog | None = None
        self.gemeld.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Listen from now on."""
        sys.excepthook = self.report
        threading.excepthook = self._on_thread

    def uninstall(self) -> None:
        """Leave it to Python again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def report(
        self, soort: type[BaseException], fout: BaseException, spoor: TracebackType | None
    ) -> None:
        """Log an exception and show it once the window is free to."""
        if issubclass(soort, KeyboardInterrupt):
            sys.__excepthook__(soort, fout, spoor)
            return
        verslag = _verslag(soort, fout, spoor)
        sys.stderr.write(verslag)
        # Whatever fails here must not hide what is being reported.
        with suppress(OSError):
            _log(verslag)
        self.gemeld.emit(verslag)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, verslag: str) -> None:
        with suppress(Exception):
            self._keep_work()
        if self._dialoog is not None:
            self._dialoog.add(verslag)
            return
        self._dialoog = Crashdialoog(verslag, log_file(), QApplication.activeWindow())
        self._dialoog.finished.connect(self._on_finished)
        self._dialoog.open()

    def _on_finished(self) -> None:
        if self._dialoog is not None:
            self._dialoog.deleteLater()
            self._dialoog = None


class Crashdialoog(QDialog):
    """Says what happened in plain words and gives the report to copy."""

    def __init__(self, verslag: str, log: Path, parent: QWidget | None = None) -> None:
        from PySide6.QtGui import QFontDatabase

        super().__init__(parent)
        self.setWindowTitle(self.tr("Er ging iets mis"))
        self.resize(720, 420)
        uitleg = QLabel(
            self.tr(
                "Er is een fout in het programma opgetreden. Uw werk is apart gezet. U kunt "
                "meestal verder werken; sla uw samenstelling voor de zekerheid op onder een andere "
                "naam. Stuur onderstaande tekst naar de makers, dan kunnen zij de fout herstellen."
            ),
            self,
        )
        uitleg.setWordWrap(True)
        self.tekst = QPlainTextEdit(verslag, self)
        self.tekst.setReadOnly(True)
        self.tekst.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.tekst.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.tekst.setAccessibleName(self.tr("Verslag van de fout"))
        waar = QLabel(self.tr("Het verslag staat ook in {}").format(log), self)
        waar.setWordWrap(True)
        waar.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        knoppen = QDialogButtonBox(self)
        self.kopieer = knoppen.addButton(
            self.tr("Tekst kopiëren"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.verder = knoppen.addButton(
            self.tr("Verder werken"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.verder.setDefault(True)
        self.kopieer.clicked.connect(self._copy)
        knoppen.accepted.connect(self.accept)
        indeling = QVBoxLayout(self)
        for deel in (uitleg, self.tekst, waar, knoppen):
            indeling.addWidget(deel)

    def add(self, verslag: str) -> None:
        """Add another report while this one is still being read."""
        self.tekst.appendPlainText(f"\n{verslag}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.tekst.toPlainText())


def log_file() -> Path:
    """The file that reports are added to."""
    return log_folder() / "fout.log"


def _log(verslag: str) -> None:
    bestand = log_file()
    if bestand.exists() and bestand.stat().st_size > _GROOTSTE_LOG:
        bestand.replace(bestand.with_suffix(".oud.log"))
    with bestand.open("a", encoding="utf-8") as stroom:
        stroom.write(f"{verslag}\n")


def _verslag(soort: type[BaseException], fout: BaseException, spoor: TracebackType | None) -> str:
    # Every start would pay for what only a report asks.
    import platform

    nu = datetime.now().astimezone().isoformat(timespec="seconds")
    kop = (
        f"Kwalificatiecomposer, {nu}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
        f"Thread: {threading.current_thread().name}\n"
    )
    return kop + "".join(traceback.format_exception(soort, fout, spoor))
