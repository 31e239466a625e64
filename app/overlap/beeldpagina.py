"""A tab with a picture and, for the same figures, a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QMenu,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.look.iconen import set_icon
from app.overlap.afbeelding import Bewaarbaar
from app.overlap.beeld import Beeld
from app.overlap.pagina import Overlappagina


class Beeldpagina(Overlappagina):
    """Shows the picture or its table; the picture can be saved, whichever of the two shows."""

    def __init__(self, beeld: Beeld[Any], tabel: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.beeld = beeld
        self.tabel = tabel
        self.naar_overeenkomsten = QAction(self)
        self.reken_zonder = QAction(self)
        for deel in (beeld, tabel):
            deel.addActions([self.naar_overeenkomsten, self.reken_zonder])
            deel.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.als_tabel = QCheckBox(self.gereedschap)
        self.bewaren = QToolButton(self.gereedschap)
        self.bewaren.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_icon(self.bewaren, "export")
        menu = QMenu(self.bewaren)
        self.als_svg, self.als_png = menu.addAction(""), menu.addAction("")
        self.bewaren.setMenu(menu)
        indeling = self.gereedschap.layout()
        assert indeling is not None
        self.bewaren.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for knop in (self.als_tabel, self.bewaren):
            indeling.addWidget(knop)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(beeld)
        self._stapel.addWidget(tabel)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.addWidget(self._stapel)
        self.als_tabel.toggled.connect(self._on_als_tabel)
        self.als_svg.triggered.connect(lambda: self._save(".svg"))
        self.als_png.triggered.connect(lambda: self._save(".png"))
        self.setFocusProxy(self._stapel)
        self._stapel.setFocusProxy(beeld)

    def bewaarbaar(self) -> Bewaarbaar:
        """The picture as it is now, to save."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self.als_tabel.setText(self.tr("Als &tabel"))
        self.als_tabel.setToolTip(self.tr("Toon dezelfde cijfers als tabel"))
        self.bewaren.setToolTip(self.tr("Bewaar afbeelding"))
        self.bewaren.setAccessibleName(self.tr("Bewaar afbeelding"))
        self.als_svg.setText(self.tr("Bewaar afbeelding als &SVG…"))
        self.als_png.setText(self.tr("Bewaar afbeelding als &PNG…"))
        self.naar_overeenkomsten.setText(self.tr("Toon de overeenkomsten"))
        self.reken_zonder.setText(self.tr("Reken zonder deze kerntaak"))

    def _save(self, achtervoegsel: str) -> None:
        self.bewaren_gevraagd.emit(self.bewaarbaar(), achtervoegsel)

    def _on_als_tabel(self, is_tabel: bool) -> None:
        voor = self.tabel if is_tabel else self.beeld
        had_focus = self.beeld.hasFocus() or self.tabel.hasFocus()
        self._stapel.setCurrentWidget(voor)
        self._stapel.setFocusProxy(voor)
        if had_focus:
            voor.setFocus()
