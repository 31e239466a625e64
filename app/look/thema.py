"""Light, dark or as the system: palette, meaning colours and spacing.

On Windows and macOS the native style follows Qt's colour scheme and keeps its own palette;
elsewhere Fusion gets ours. Colours are asked of a palette (``kleuren``), so a widget that paints
in ``paintEvent`` or a delegate needs no signal to follow a change of theme.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

RUIMTE_KLEIN: Final = 4
RUIMTE: Final = 8
RUIMTE_GROOT: Final = 12
RUIMTE_BLOK: Final = 20
"""Distances in logical pixels: in a group, between controls, between groups, between sections."""

ICOONMAAT: Final = 16
RIJHOOGTE: Final = 22
_FUSION: Final = "fusion"


_INVOER: Final = (
    "QAbstractSpinBox",
    "QCheckBox",
    "QComboBox",
    "QLineEdit",
    "QPlainTextEdit",
    "QRadioButton",
)


class Kleurschema(StrEnum):
    """What the user chose; the value is what the settings store."""

    SYSTEEM = "systeem"
    LICHT = "licht"
    DONKER = "donker"


_QT_SCHEMA: Final = {
    Kleurschema.SYSTEEM: Qt.ColorScheme.Unknown,
    Kleurschema.LICHT: Qt.ColorScheme.Light,
    Kleurschema.DONKER: Qt.ColorScheme.Dark,
}


class Kleuren(NamedTuple):
    """Colours with a meaning, as ``#rrggbb``; all that carry text are 4.5:1 on vlak and venster."""

    venster: str
    vlak: str
    vlak_om_en_om: str
    knop: str
    tekst: str
    gedempt: str
    uitgeschakeld: str
    rand: str
    rand_invoer: str
    accent: str
    accent_vlak: str
    op_accent: str
    fout: str
    waarschuwing: str
    info: str
    goed: str
    toegevoegd: str
    toegevoegd_vlak: str
    verwijderd: str
    verwijderd_vlak: str
    treffer_vlak: str


LICHT: Final = Kleuren(
    venster="#f3f4f6",
    vlak="#ffffff",
    vlak_om_en_om="#f8f9fb",
    knop="#fafbfc",
    tekst="#1b1f24",
    gedempt="#5a626d",
    uitgeschakeld="#8d949e",
    rand="#c9ced6",
    rand_invoer="#868d98",
    accent="#1d5fa8",
    accent_vlak="#1d5fa8",
    op_accent="#ffffff",
    fout="#b3261e",
    waarschuwing="#8a5300",
    info="#1d5fa8",
    goed="#1c6e3d",
    toegevoegd="#14592f",
    toegevoegd_vlak="#dcf3e3",
    verwijderd="#8f1d17",
    verwijderd_vlak="#fce1df",
    treffer_vlak="#fdeeb5",
)

DONKER: Final = Kleuren(
    venster="#212429",
    vlak="#191b1f",
    vlak_om_en_om="#1e2125",
    knop="#2d3138",
    tekst="#e6e8ec",
    gedempt="#a3abb6",
    uitgeschakeld="#737a84",
    rand="#434952",
    rand_invoer="#79818c",
    accent="#82b6ee",
    accent_vlak="#2b66a6",
    op_accent="#ffffff",
    fout="#f1918a",
    waarschuwing="#e8b25c",
    info="#82b6ee",
    goed="#7fcb98",
    toegevoegd="#a5e3b8",
    toegevoegd_vlak="#173a25",
    verwijderd="#f6b3ae",
    verwijderd_vlak="#4a201e",
    treffer_vlak="#57480f",
)


def is_donker(palet: QPalette | None = None) -> bool:
    """Whether this palette (default: of the application) is a dark one."""
    palet = palet or QGuiApplication.palette()
    venster = palet.color(QPalette.ColorRole.Window)
    return venster.lightness() < palet.color(QPalette.ColorRole.WindowText).lightness()


def kleuren(palet: QPalette | None = None) -> Kleuren:
    """The colours with a meaning that go with this palette (default: of the application)."""
    return DONKER if is_donker(palet) else LICHT


def maak_palet(kleur: Kleuren) -> QPalette:
    """A complete palette for Fusion."""
    rol = QPalette.ColorRole
    palet = QPalette(QColor(kleur.knop), QColor(kleur.venster))
    rollen = {
        rol.Window: kleur.venster,
        rol.WindowText: kleur.tekst,
        rol.Base: kleur.vlak,
        rol.AlternateBase: kleur.vlak_om_en_om,
        rol.Text: kleur.tekst,
        rol.Button: kleur.knop,
        rol.ButtonText: kleur.tekst,
        rol.BrightText: kleur.fout,
        rol.ToolTipBase: kleur.vlak,
        rol.ToolTipText: kleur.tekst,
        rol.Mid: kleur.rand,
        **_gekozen(kleur),
    }
    for naam, waarde in rollen.items():
        palet.setColor(naam, QColor(waarde))
    for naam in (rol.WindowText, rol.Text, rol.ButtonText, rol.HighlightedText):
        palet.setColor(QPalette.ColorGroup.Disabled, naam, QColor(kleur.uitgeschakeld))
    palet.setColor(QPalette.ColorGroup.Disabled, rol.Highlight, QColor(kleur.rand))
    return palet


def maak_invoerpalet(kleur: Kleuren) -> QPalette:
    """The palette for Fusion of what takes input: an outline that can be seen.

    Fusion has no role for the outline; it takes the window colour made darker (by 1.4), and with
    the keyboard that of what is selected made darker (by 1.25).
    """
    palet = maak_palet(kleur)
    for groep in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palet.setColor(groep, QPalette.ColorRole.Highlight, QColor(kleur.accent))
        palet.setColor(groep, QPalette.ColorRole.HighlightedText, QColor(kleur.vlak))
    palet.setColor(QPalette.ColorRole.Window, QColor(kleur.rand_invoer).lighter(140))
    return palet


def invoerpalet() -> QPalette:
    """The palette of the application for what takes input, for who paints a box or mark itself."""
    # The stub asks for bytes, which 6.11 refuses.
    return QApplication.palette("QCheckBox")  # type: ignore[call-overload,no-any-return]


def _gekozen(kleur: Kleuren) -> dict[QPalette.ColorRole, str]:
    rol = QPalette.ColorRole
    return {
        rol.Highlight: kleur.accent_vlak,
        rol.HighlightedText: kleur.op_accent,
        rol.Accent: kleur.accent_vlak,
        rol.Link: kleur.accent,
        rol.LinkVisited: kleur.accent,
        rol.PlaceholderText: kleur.gedempt,
    }


class Thema(QObject):
    """Keeps the look of the application as the user chose it; one object, owned by who starts Qt.

    ``gewijzigd`` comes after the palette of the application has changed, also when the system
    itself switches; Qt tells each widget (``PaletteChange``) at the next turn of the event loop.
    """

    gewijzigd = Signal()

    def __init__(self, app: QApplication, schema: Kleurschema = Kleurschema.SYSTEEM) -> None:
        super().__init__(app)
        self._app = app
        self._schema = schema
        # Another style costs a tenth of the start, also when it is the same one.
        if sys.platform.startswith("linux") and app.style().name().casefold() != _FUSION:
            app.setStyle(_FUSION)
        app.styleHints().colorSchemeChanged.connect(self._refresh)
        self.kies(schema)

    @property
    def schema(self) -> Kleurschema:
        """What was chosen last."""
        return self._schema

    def kies(self, schema: Kleurschema) -> None:
        """Show light, dark or what the system shows."""
        self._schema = schema
        self._app.styleHints().setColorScheme(_QT_SCHEMA[schema])
        self._refresh()

    def _refresh(self) -> None:
        kleur = DONKER if self._wil_donker() else LICHT
        if self._app.style().name().casefold() == _FUSION:
            self._app.setPalette(maak_palet(kleur))
            invoer = maak_invoerpalet(kleur)
            for soort in _INVOER:
                # The stub asks for bytes, which 6.11 refuses.
                self._app.setPalette(invoer, soort)  # type: ignore[arg-type]
        else:
            palet = QPalette()
            for naam, waarde in _gekozen(kleur).items():
                palet.setColor(naam, QColor(waarde))
            self._app.setPalette(palet)
        self.gewijzigd.emit()

    def _wil_donker(self) -> bool:
        if self._schema is Kleurschema.SYSTEEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._schema is Kleurschema.DONKER
