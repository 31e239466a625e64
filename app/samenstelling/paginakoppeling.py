"""Ties a tab that is made when first looked at to the window, its document and its check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.bestandsbeheer import file_name_of
from app.meldingsbalk import Toon
from app.samenstelling.latere_pagina import LaterePagina
from app.wegschrijven import Wegschrijffout, write_file

if TYPE_CHECKING:
    from app.vensterinhoud import Vensterinhoud

P = TypeVar("P", bound=QWidget)


class Paginakoppeling(QObject, Generic[P]):
    """Makes the page when it is first looked at, and keeps it up to date while it is.

    A subclass says what the tab is called, how the page is made and what it shows.
    """

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self.pagina = LaterePagina(inhoud.samenstelling)
        self.pagina.gevraagd.connect(self._fill)
        self.pagina.getoond.connect(self.refresh)
        inhoud.samenstelling.add_pagina(self.pagina, self.kop)
        inhoud.controle.bijgewerkt.connect(self.refresh)

    @property
    def paneel(self) -> P:
        """The page itself, made if it was not there yet."""
        if self.pagina.inhoud is None:
            self._fill()
        return cast(P, self.pagina.inhoud)

    @property
    def is_made(self) -> bool:
        """Whether anybody has looked at it yet."""
        return self.pagina.inhoud is not None

    def bring_in_front(self) -> None:
        """Show the tab."""
        self._inhoud.samenstelling.show_pagina(self.pagina)

    def refresh(self) -> None:
        """Show the present value, if anybody looks."""
        if self.is_made and self.pagina.isVisible():
            self.show_in(self.paneel)

    def kop(self) -> str:
        """What the tab is called, in the language of the screen."""
        raise NotImplementedError

    def make_paneel(self) -> P:
        """The page, connected to the window."""
        raise NotImplementedError

    def show_in(self, paneel: P) -> None:
        """Show the present value in the page."""
        raise NotImplementedError

    def save(
        self, titel: str, wat: str, achtervoegsel: str, soort: str, make: Callable[[Path], bytes]
    ) -> None:
        """Ask for a file, make its bytes and write them; says in the window what became of it.

        ``wat`` comes behind the name of the document in the proposed name of the file.
        """
        inhoud = self._inhoud
        if (pad := self.ask_save_path(titel, wat, achtervoegsel, soort)) is None:
            return
        try:
            write_file(pad, make(pad))
        except Wegschrijffout as fout:
            inhoud.melding.say(str(fout))
            return
        inhoud.melding.say(self.tr("Bewaard in {bestand}.").format(bestand=pad), Toon.GOED)

    def ask_save_path(self, titel: str, wat: str, achtervoegsel: str, soort: str) -> Path | None:
        """Ask for a file, proposing one named after the document; None = no answer."""
        inhoud = self._inhoud
        map_ = inhoud.document.path.parent if inhoud.document.path else Path.home()
        naam = file_name_of(f"{inhoud.bestanden.naam} - {wat}{achtervoegsel}")
        return inhoud.bestanden.dialogen.ask_save_path(titel, map_ / naam, soort, achtervoegsel)

    def _fill(self) -> None:
        self.pagina.fill(self.make_paneel())
        self.refresh()
