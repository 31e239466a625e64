"""The middle of the window: fields, shares of the domains, and the parts in two tabs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.bevindingen.tellingen import Telling
from app.document import Document
from app.look.thema import RUIMTE, RUIMTE_GROOT
from app.samenstelling.bewerkingen import (
    add_bronnen,
    add_keuzedelen_from,
    added_ids,
    place_after,
    place_onderdelen,
)
from app.samenstelling.boom import Onderdelenboom
from app.samenstelling.bronnen import Bronnen
from app.samenstelling.domeinbalk import Domeinbalk
from app.samenstelling.keuzedelen import Keuzedelen
from app.samenstelling.model import SamenstellingModel
from app.samenstelling.plaats import Plaats
from app.samenstelling.velden import Velden
from composer.change import Change
from composer.operations import (
    move_step,
    remove_keuzedelen,
    remove_onderdelen,
    renumber,
    set_titel,
)
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


_KEUZEDELEN: Final = "keuzedelen"
_BIJ_ONDERDELEN: Final = ("onderdelen", "vakkenniskeuzes")
"""What ``Regel.velden`` calls what is mended in the two tabs."""


class SamenstellingPaneel(QWidget):
    """Shows the document's composition and turns what the user does into edits of it."""

    keuze_gewijzigd = Signal()
    """Other parts or keuzedelen are chosen, or the other tab is in front."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._structuur: Kwalificatiestructuur | None = None
        self._bronnen = Bronnen()
        self._tellingen: Mapping[str, Telling] = {}
        self.velden = Velden(document, self)
        self.domeinbalk = Domeinbalk(self)
        self.model = SamenstellingModel(self)
        self.boom = Onderdelenboom(self.model, self)
        self.keuzedelen = Keuzedelen(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.boom, "")
        self.tabs.addTab(self.keuzedelen, "")
        self._koppen: list[Callable[[], str]] = []
        self._lay_out()
        self._connect()
        self._on_opened(document.samenstelling)

    @property
    def gekozen_onderdelen(self) -> tuple[str, ...]:
        """The ids of the chosen parts; none while the keuzedelen are in front."""
        return self.boom.gekozen if self.tabs.currentWidget() is self.boom else ()

    @property
    def gekozen_keuzedelen(self) -> tuple[str, ...]:
        """The codes of the chosen keuzedelen; none while the parts are in front."""
        is_voor = self.tabs.currentWidget() is self.keuzedelen
        return self.keuzedelen.gekozen if is_voor else ()

    def add_pagina(self, pagina: QWidget, kop: Callable[[], str]) -> None:
        """Add a tab behind the others; ``kop`` gives its text in the language of the screen."""
        self._koppen.append(kop)
        self.tabs.addTab(pagina, kop())

    def show_pagina(self, pagina: QWidget) -> None:
        """Bring a tab in front."""
        self.tabs.setCurrentWidget(pagina)

    def set_structuur(self, structuur: Kwalificatiestructuur) -> None:
        """Copy from this structure from now on, and show what it says about the sources."""
        self._structuur = structuur
        self._bronnen = Bronnen(structuur)
        self.model.set_bronnen(self._bronnen)
        self._show_aandelen()

    def set_tellingen(self, tellingen: Mapping[str, Telling], touched: frozenset[str]) -> None:
        """Show how many findings each part and keuzedeel has."""
        self._tellingen = tellingen
        self.model.set_tellingen(tellingen, touched)
        self._show_keuzedelen(self._document.samenstelling)

    def add_bronnen(self, bronnen: Sequence[Bronverwijzing]) -> None:
        """Add parts of the structure after what is chosen."""
        gekozen = place_after(self._document.samenstelling, self.boom.gekozen)
        self._put_bronnen(tuple(bronnen), gekozen)

    def add_keuzedelen(self, codes: Sequence[str]) -> None:
        """Add keuzedelen of the register."""
        if self._structuur is None:
            return
        if self._document.apply(add_keuzedelen_from, self._structuur, tuple(codes)):
            self.tabs.setCurrentWidget(self.keuzedelen)
            self.keuzedelen.choose(codes[-1])

    def remove_chosen(self) -> None:
        """Remove the chosen parts or keuzedelen; what stood next to them is chosen then."""
        if codes := self.gekozen_keuzedelen:
            self._document.apply(remove_keuzedelen, codes)
        elif ids := self.gekozen_onderdelen:
            self._document.apply(remove_onderdelen, ids)
            self.boom.choose_current()

    def accept_codes(self) -> None:
        """Take the codes in order, where a read file had others."""
        self._document.apply(renumber)

    def move_up(self) -> None:
        """Move the chosen parts one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the chosen parts one place down."""
        self._move(1)

    def edit_titel(self) -> None:
        """Start typing another title for the current part."""
        self.boom.edit_titel()

    def focus_begin(self) -> None:
        """Put the focus where one begins: in the name."""
        self.velden.naam.setFocus()

    def focus_front(self) -> None:
        """Put the focus in the tab in front."""
        voor = self.tabs.currentWidget()
        (self.keuzedelen.tabel if voor is self.keuzedelen else voor).setFocus()

    def show_onderdeel(self, onderdeel: str) -> bool:
        """Choose a part or keuzedeel and bring it in front; whether it is here."""
        if self.model.index_of(onderdeel).isValid():
            self.tabs.setCurrentWidget(self.boom)
            self.boom.choose([onderdeel])
            return True
        if self.keuzedelen.model.row_of(onderdeel) is not None:
            self.tabs.setCurrentWidget(self.keuzedelen)
            self.keuzedelen.choose(onderdeel)
            return True
        return False

    def choose_onderdelen(self, ids: Sequence[str]) -> None:
        """Choose these parts, if the parts are in front."""
        if ids and self.tabs.currentWidget() is self.boom:
            self.boom.choose(ids)

    def show_veld(self, veld: str) -> bool:
        """Bring in front what a rule is mended by; whether this panel has that."""
        if veld == _KEUZEDELEN or veld in _BIJ_ONDERDELEN:
            self.tabs.setCurrentWidget(self.keuzedelen if veld == _KEUZEDELEN else self.boom)
            return True
        return self.velden.focus_veld(veld)

    def renew(self) -> None:
        """Make icons and texts again, after a change of theme or language."""
        self.model.renew()
        self.keuzedelen.model.renew()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.renew()
            self._show_rest(self._document.samenstelling)
        super().changeEvent(event)

    def _move(self, stap: int) -> None:
        ids = self.gekozen_onderdelen
        self._document.apply(move_step, ids, stap)
        self.boom.choose(ids)

    def _lay_out(self) -> None:
        alles = QVBoxLayout(self)
        alles.setContentsMargins(RUIMTE, RUIMTE, RUIMTE, 0)
        alles.setSpacing(RUIMTE_GROOT)
        alles.addWidget(self.velden)
        alles.addWidget(self.domeinbalk)
        alles.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self._document.opened.connect(self._on_opened)
        self._document.changed.connect(self._on_changed)
        self.model.titel_gewijzigd.connect(self._on_titel)
        self.model.bronnen_neergezet.connect(self._put_bronnen)
        self.model.onderdelen_neergezet.connect(self._on_verplaatst)
        self.model.keuzedelen_neergezet.connect(self.add_keuzedelen)
        self.keuzedelen.model.neergezet.connect(self.add_keuzedelen)
        self.boom.keuze_gewijzigd.connect(self.keuze_gewijzigd)
        # A click on what is chosen already asks for its details again.
        self.boom.clicked.connect(self._on_keuze)
        self.keuzedelen.tabel.selectionModel().selectionChanged.connect(self._on_keuze)
        self.tabs.currentChanged.connect(self._on_keuze)

    def _put_bronnen(self, bronnen: tuple[Bronverwijzing, ...], plaats: Plaats) -> None:
        voor = self._document.samenstelling
        if self._structuur is None:
            return
        if self._document.apply(add_bronnen, self._structuur, bronnen, plaats):
            self.tabs.setCurrentWidget(self.boom)
            self.boom.choose(added_ids(voor, self._document.samenstelling))

    def _on_verplaatst(self, ids: tuple[str, ...], plaats: Plaats) -> None:
        if self._document.apply(place_onderdelen, ids, plaats):
            self.boom.choose(ids)

    def _on_titel(self, onderdeel: str, titel: str) -> None:
        self._document.apply(set_titel, onderdeel, titel)

    def _on_keuze(self) -> None:
        self.keuze_gewijzigd.emit()

    def _on_opened(self, samenstelling: Samenstelling) -> None:
        self.model.open(samenstelling)
        self.tabs.setCurrentWidget(self.boom)
        self._show_rest(samenstelling)

    def _on_changed(self, samenstelling: Samenstelling, change: Change) -> None:
        self.model.update(samenstelling)
        self._show_rest(samenstelling)

    def _show_rest(self, samenstelling: Samenstelling) -> None:
        self._show_aandelen()
        self._show_keuzedelen(samenstelling)
        kerntaken = len(samenstelling.kerntaken)
        werkprocessen = sum(1 for _ in samenstelling.werkprocessen)
        kt = self.tr("kerntaak") if kerntaken == 1 else self.tr("kerntaken")
        wp = self.tr("werkproces") if werkprocessen == 1 else self.tr("werkprocessen")
        self.tabs.setTabText(0, self.tr("Onderdelen ({})").format(kerntaken + werkprocessen))
        self.tabs.setTabToolTip(0, f"{kerntaken} {kt}, {werkprocessen} {wp}")
        self.tabs.setTabText(1, self.tr("Keuzedelen ({})").format(len(samenstelling.keuzedelen)))
        for plaats, maak_kop in enumerate(self._koppen, start=2):
            self.tabs.setTabText(plaats, maak_kop())

    def _show_aandelen(self) -> None:
        self.domeinbalk.show_aandelen(self._bronnen.aandelen_of(self._document.samenstelling))

    def _show_keuzedelen(self, samenstelling: Samenstelling) -> None:
        self.keuzedelen.show_rijen(samenstelling.keuzedelen, self._tellingen)
