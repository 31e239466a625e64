"""The menu beside the search field: saved questions, filters and recent parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.look.iconen import icon
from app.structuurpaneel.aanvullijst import filteruitleg
from app.structuurpaneel.geheugen import Zoekgeheugen
from app.structuurpaneel.rijen import Knoop, Rijsoort

_ICOON: Final = {
    Rijsoort.KWALIFICATIE: "kwalificatie",
    Rijsoort.KERNTAAK: "kerntaak",
    Rijsoort.WERKPROCES: "werkproces",
    Rijsoort.KEUZEDEEL: "keuzedeel",
    Rijsoort.CROSSOVER: "crossover",
}
_FILTERS: Final = ("niveau", "domein", "soort", "soort_opleiding", "leerweg", "crebo", "dossier")
_LANGST: Final = 64


class Zoekmenu(QMenu):
    """Made anew each time that it opens."""

    vraag_gekozen = Signal(str)
    """(a saved question)."""
    knoop_gekozen = Signal(object)
    """(Knoop): a recent part."""
    filter_gekozen = Signal(str)
    """(the name of a filter to type)."""
    bewaren_gevraagd = Signal()
    beheren_gevraagd = Signal()

    def __init__(
        self,
        geheugen: Zoekgeheugen,
        is_bekend: Callable[[Knoop], bool],
        heeft_vraag: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._geheugen = geheugen
        self._is_bekend = is_bekend
        self._heeft_vraag = heeft_vraag
        self._filtermenu = QMenu(self)
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_gekozen)

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        bewaren = self.addAction(self.tr("Zoekvraag &bewaren…"))
        bewaren.setEnabled(self._heeft_vraag())
        bewaren.triggered.connect(self.bewaren_gevraagd)
        self._add_vragen()
        self._add_filters()
        self._add_recent()

    def _add_vragen(self) -> None:
        vragen = self._geheugen.vragen
        if not vragen:
            return
        self.addSection(self.tr("Bewaarde zoekvragen"))
        for naam, vraag in vragen.items():
            actie = self._add(_short(naam), vraag)
            actie.setToolTip(vraag)
            actie.setIcon(icon("search"))
        beheren = self.addAction(self.tr("Namen wijzigen of &verwijderen…"))
        beheren.triggered.connect(self.beheren_gevraagd)

    def _add_filters(self) -> None:
        self.addSection(self.tr("Zoeken"))
        self._filtermenu.clear()
        self._filtermenu.setTitle(self.tr("&Filter toevoegen"))
        for naam in _FILTERS:
            self._filtermenu.addAction(f"{naam}:  {filteruitleg(naam)}").setData(("filter", naam))
        self.addMenu(self._filtermenu)

    def _add_recent(self) -> None:
        self.addSection(self.tr("Recente onderdelen"))
        for recent in self._geheugen.recent:
            is_bekend = self._is_bekend(recent.knoop)
            code = recent.knoop.sleutel.rpartition(":")[2]
            tekst = _short(f"{code}  {recent.titel}".strip())
            if not is_bekend:
                tekst = self.tr("{0} (niet in deze editie)").format(tekst)
            actie = self._add(tekst, recent.knoop)
            actie.setToolTip(f"{recent.knoop.sleutel}  {recent.titel}")
            actie.setIcon(icon(_ICOON.get(recent.knoop.soort, "unknown")))
            actie.setEnabled(is_bekend)
        if not self._geheugen.recent:
            self.addAction(self.tr("Nog geen onderdelen bekeken")).setEnabled(False)

    def _add(self, tekst: str, wat: object) -> QAction:
        # An ampersand in a title is no shortcut.
        actie = self.addAction(tekst.replace("&", "&&"))
        actie.setData(wat)
        return actie

    def _on_gekozen(self, actie: QAction) -> None:
        wat = actie.data()
        if isinstance(wat, Knoop):
            self.knoop_gekozen.emit(wat)
        elif isinstance(wat, str):
            self.vraag_gekozen.emit(wat)
        elif isinstance(wat, tuple | list):
            self.filter_gekozen.emit(wat[1])


def _short(tekst: str) -> str:
    return tekst if len(tekst) <= _LANGST else f"{tekst[: _LANGST - 1].rstrip()}…"
