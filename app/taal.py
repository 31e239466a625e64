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
        self._vertaler: QTranslator | None = None
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
        vertaler = QTranslator(self)
        if _load(vertaler, code):
            self._vertaler = vertaler
            QCoreApplication.installTranslator(vertaler)
        QLocale.setDefault(screen_locale())

    def stop(self) -> None:
        """Take away what was installed."""
        if self._vertaler is not None:
            QCoreApplication.removeTranslator(self._vertaler)
            self._vertaler.deleteLater()
            self._vertaler = None


def screen_locale() -> QLocale:
    """How the language of the screen writes numbers; its own file of texts names it."""
    return QLocale(QCoreApplication.translate("taal", "nl_NL"))


def _load(vertaler: QTranslator, code: str) -> bool:
    if code == NEDERLANDS:
        # Our own texts are Dutch already; those of Qt are not.
        return vertaler.load(
            "qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )
    return vertaler.load(str(MAP / f"kwalificatiecomposer_{code}.qm"))
