"""The language of the screen: Dutch in the source, others from ``resources/vertalingen``."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

NEDERLANDS: Final = "nl"
TALEN: Final = {NEDERLANDS: "&Nederlands", "en": "&English"}
"""Per code the language's name for itself, so never translated."""
MAP: Final = Path(__file__).resolve().parent.parent / "resources" / "vertalingen"


class Taal(QObject):
    """Keeps the language of the application; Qt tells each widget (``LanguageChange``)."""

    def __init__(self, app: QCoreApplication, code: str = NEDERLANDS) -> None:
        super().__init__(app)
        self._code = ""
        self._vertalers: list[QTranslator] = []
        self.kies(code)

    @property
    def code(self) -> str:
        """The language shown now."""
        return self._code

    def kies(self, code: str) -> None:
        """Show this language from now on; Dutch for one that there is not."""
        code = code if code in TALEN else NEDERLANDS
        if code == self._code:
            return
        self.stop()
        self._code = code
        for naam, map_ in _files_of(code):
            vertaler = QTranslator(self)
            if vertaler.load(naam, map_):
                self._vertalers.append(vertaler)
                QCoreApplication.installTranslator(vertaler)
        QLocale.setDefault(screen_locale())

    def stop(self) -> None:
        """Take away what was installed."""
        while self._vertalers:
            vertaler = self._vertalers.pop()
            QCoreApplication.removeTranslator(vertaler)
            vertaler.deleteLater()


def screen_locale() -> QLocale:
    """How the language of the screen writes numbers; its own file of texts names it."""
    return QLocale(QCoreApplication.translate("taal", "nl_NL"))


def _files_of(code: str) -> tuple[tuple[str, str], ...]:
    """The files with the texts of a language, and their folders; a later one goes before."""
    if code == NEDERLANDS:
        # Our own texts are Dutch already; those of Qt are not, and its translation lags behind.
        van_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return ("qtbase_nl", van_qt), ("qt_nl", str(MAP))
    return ((f"kwalificatiecomposer_{code}", str(MAP)),)
