"""The pages beside the matrix, filled when somebody looks at them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTabWidget

from app.vergelijken.beheer import Vergelijkbeheer
from app.vergelijken.gegevens import Gegevensmaker, Paginagegevens
from app.vergelijken.kolommenpagina import Kolommenpagina
from app.vergelijken.matrix import Matrix
from app.vergelijken.paginarijen import field_rows, finding_rows, keuzedeel_rows
from app.vergelijken.rijenpagina import Rijenpagina
from composer.vergelijken.maatstaf import surroundings_differ

_RUST_MS = 150
"""Somebody who types is not judged at every key."""


class Paginas(QObject):
    """Four tabs; what they show is made on a thread, and only while one of them is in sight."""

    def __init__(self, beheer: Vergelijkbeheer, matrix: Matrix, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._beheer, self._matrix, self._tabs = beheer, matrix, tabs
        self._gegevens: Paginagegevens | None = None
        self._getoond: tuple[Paginagegevens | None, tuple[int, ...], bool] = None, (), False
        self._is_oud = True
        self.kolommen = Kolommenpagina(tabs)
        self.velden = Rijenpagina(field_rows, tabs)
        self.keuzedelen = Rijenpagina(keuzedeel_rows, tabs)
        self.bevindingen = Rijenpagina(finding_rows, tabs)
        self.maker = Gegevensmaker(self)
        self._rust = QTimer(self)
        self._rust.setSingleShot(True)
        self._rust.setInterval(_RUST_MS)
        for pagina in (self.kolommen, self.velden, self.keuzedelen, self.bevindingen):
            tabs.addTab(pagina, "")
        self._rust.timeout.connect(self._ask)
        self.maker.klaar.connect(self._on_klaar)
        tabs.currentChanged.connect(self._refresh)
        beheer.kolommen_gewijzigd.connect(self._on_kolommen)
        beheer.rijen_gewijzigd.connect(self._on_rijen)
        matrix.volgorde_gewijzigd.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the tabs in the language of the screen."""
        for nummer, tekst in enumerate(
            (
                self.tr("&Kolommen"),
                self.tr("V&elden"),
                self.tr("Keuze&delen"),
                self.tr("Be&vindingen"),
            ),
            start=1,
        ):
            self._tabs.setTabText(nummer, tekst)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        for pagina in (self.kolommen, self.velden, self.keuzedelen, self.bevindingen):
            pagina.renew()

    def stop(self) -> None:
        """Stop what is under way without a word."""
        self._rust.stop()
        self.maker.stop()

    def _on_kolommen(self) -> None:
        """What was made is of other columns."""
        self._gegevens = None
        self._is_oud = True
        self._show()
        self._refresh()

    def _on_rijen(self) -> None:
        nu = [kolom.samenstelling for kolom in self._beheer.kolommen]
        toen = self._gegevens.kolommen if self._gegevens is not None else ()
        if any(a is not b.samenstelling for a, b in zip(nu, toen, strict=False)):
            self._is_oud = True
            self._refresh()
        elif self._gegevens is not None and self._is_other_measure(self._gegevens):
            # What was held against another base is not shown beside this one.
            self._on_kolommen()
            return
        self._show()

    def _refresh(self) -> None:
        if self._is_oud and self._tabs.currentIndex() > 0 and self._beheer.kolommen:
            self._rust.start()

    def _ask(self) -> None:
        if self._beheer.kolommen:
            self._is_oud = False
            self.maker.ask(self._beheer.kolommen, self._beheer.basis)

    def _on_klaar(self, gegevens: Paginagegevens) -> None:
        if [kolom.id for kolom in gegevens.kolommen] != [k.id for k in self._beheer.kolommen]:
            return
        if self._is_other_measure(gegevens):
            self._is_oud = True
            self._refresh()
            return
        self._gegevens = gegevens
        self._show()

    def _is_other_measure(self, gegevens: Paginagegevens) -> bool:
        """Whether the base was another one, in other surroundings than some column."""
        een, *andere = (kolom.omgeving for kolom in gegevens.kolommen)
        is_gelijk = not any(surroundings_differ(een, ander) for ander in andere)
        return gegevens.basis != self._beheer.basis and not is_gelijk

    def _show(self) -> None:
        basis = self._beheer.basis
        volgorde = (basis, *(plek for plek in self._matrix.volgorde if plek != basis))
        if self._gegevens is not None and len(volgorde) != len(self._gegevens.kolommen):
            return
        alleen_anders = self._beheer.alleen_anders
        if (self._gegevens, volgorde, alleen_anders) == self._getoond:
            return
        self._getoond = self._gegevens, volgorde, alleen_anders
        self.kolommen.show_gegevens(self._gegevens, volgorde, self._beheer.live)
        for pagina in (self.velden, self.keuzedelen, self.bevindingen):
            pagina.show_gegevens(self._gegevens, volgorde, alleen_anders=alleen_anders)
