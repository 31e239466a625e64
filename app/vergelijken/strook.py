"""The whole matrix in one narrow strip; a click or a drag scrolls to that place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.look.thema import Kleuren, kleuren
from app.vergelijken.cellen import Vlak
from app.vergelijken.model import MatrixModel

_BREEDTE: Final = 64
_RIJ_HOOGST: Final = 6.0
"""So high a row is at most, in logical pixels: a short matrix does not fill the strip."""
_ZWAARTE: Final = {Vlak.GELIJK: 0, Vlak.LEEG: 1, Vlak.ONBEKEND: 2, Vlak.ANDERS: 3}
"""What shows of several rows that share a line of pixels: the heaviest."""


class Overzichtsstrook(QWidget):
    """A column per column, a line per row; what is in sight has a frame."""

    gevraagd = Signal(float)
    """(0..1): this part of the matrix in the middle, please."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._volgorde: tuple[int, ...] = ()
        self._begin, self._deel = 0.0, 1.0
        self._beeld: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for signaal in (
            model.modelReset,
            model.layoutChanged,
            model.rowsInserted,
            model.rowsRemoved,
        ):
            signaal.connect(self._renew)
        model.dataChanged.connect(self._on_data)

    def sizeHint(self) -> QSize:
        return QSize(_BREEDTE, 0)

    def show_volgorde(self, volgorde: tuple[int, ...]) -> None:
        """The places of the columns, from left to right."""
        self._volgorde = volgorde
        self._renew()

    def show_zicht(self, begin: float, deel: float) -> None:
        """Which part of the rows is in sight (0..1), from where."""
        self._begin, self._deel = begin, deel
        self.update()

    @property
    def vlak(self) -> QRectF:
        """Where the rows are."""
        hoogte = min(self.height() - 2.0, self._model.rowCount() * _RIJ_HOOGST)
        return QRectF(1, 1, self.width() - 2, max(hoogte, 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._model.rowCount():
            vlak = self.vlak
            self.gevraagd.emit(min(max((event.position().y() - vlak.top()) / vlak.height(), 0), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        kleur = kleuren(self.palette())
        schilder = QPainter(self)
        schilder.fillRect(self.rect(), QColor(kleur.vlak))
        if self._model.rowCount() and self._volgorde:
            vlak = self.vlak
            if self._beeld is None:
                self._beeld = self._draw(round(vlak.height()), kleur)
            schilder.drawImage(vlak, self._beeld)
            self._paint_zicht(schilder, vlak, kleur)
        schilder.setPen(QColor(kleur.rand))
        schilder.drawRect(self.rect().adjusted(0, 0, -1, -1))
        schilder.end()

    def _paint_zicht(self, schilder: QPainter, vlak: QRectF, kleur: Kleuren) -> None:
        zicht = QRectF(
            0.5,
            vlak.top() + self._begin * vlak.height(),
            self.width() - 1.0,
            max(self._deel * vlak.height(), 4.0),
        )
        waas = QColor(kleur.accent)
        waas.setAlphaF(0.1)
        schilder.fillRect(zicht, waas)
        schilder.setPen(QColor(kleur.accent))
        schilder.drawRect(zicht.adjusted(0, 0, 0, -1))

    def _draw(self, hoogte: int, kleur: Kleuren) -> QImage:
        """One pixel per column and per line; the painter makes it as wide as the strip."""
        breedte, lijnen, rijen = len(self._volgorde), max(hoogte, 1), self._model.rowCount()
        zwaarten = [
            [_ZWAARTE[vlakken[plek]] for plek in self._volgorde]
            for vlakken in map(self._model.vlakken, range(rijen))
        ]
        lege_rand = bytes(-breedte % 4)
        inhoud = bytearray()
        for lijn in range(lijnen):
            van = lijn * rijen // lijnen
            tot = max(van + 1, (lijn + 1) * rijen // lijnen)
            inhoud += bytes(map(max, zip(*zwaarten[van:tot], strict=True))) + lege_rand
        beeld = QImage(
            bytes(inhoud), breedte, lijnen, breedte + len(lege_rand), QImage.Format.Format_Indexed8
        )
        kleuren_van = (kleur.rand, kleur.vlak, kleur.gedempt, kleur.waarschuwing)
        beeld.setColorTable([QColor(een).rgb() for een in kleuren_van])
        return beeld.copy()

    def _on_data(self, _begin: QModelIndex, _einde: QModelIndex, rollen: Sequence[int]) -> None:
        # What is only told is not painted here.
        if not rollen:
            self._renew()

    def _renew(self) -> None:
        self._beeld = None
        self.update()
