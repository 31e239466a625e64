"""The panel: fields to search with, the tree, and the button that adds what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.look.iconen import renew_icons, set_icon
from app.look.thema import RUIMTE
from app.structuurpaneel.boom import StructuurBoom
from app.structuurpaneel.filterbalk import Filterbalk
from app.structuurpaneel.keuze import Keuze
from app.structuurpaneel.lege_staat import GeenTreffers, Laden
from app.structuurpaneel.rijen import Knoop, Rijenboom, Rijsoort
from app.structuurpaneel.structuurrijen import StructuurRijen, Telling
from app.taal import screen_locale
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Zoekindex


class StructuurPaneel(QWidget):
    """Search the structure and choose parts from it."""

    onderdelen_toevoegen = Signal(object)
    """(list of Bronverwijzing): kerntaken and single werkprocessen to add."""
    keuzedelen_toevoegen = Signal(object)
    """(list of codes): keuzedelen to add."""
    keuze_gewijzigd = Signal(object)
    """(Knoop): the current row, for the details."""
    structuur_laden_gevraagd = Signal()
    """The user wants to load SBB's XML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._structuur: Kwalificatiestructuur | None = None
        self._index: Zoekindex | None = None
        self._filter = Filterbalk(self)
        self._telling = QLabel(self)
        self._telling.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._wissen = QToolButton(self)
        self._boom = StructuurBoom(self)
        self._niets = GeenTreffers(self)
        self._laden = Laden(self)
        self._bladen = QStackedWidget(self)
        self._knop = QPushButton(self)
        self._menu = QMenu(self)
        self._doe_toevoegen = QAction(self)
        self._doe_kopieren = QAction(self)
        self._doe_laden = QAction(self)
        self._arrange()
        self._connect()
        self._retranslate()
        self.clear()

    def set_structuur(
        self, structuur: Kwalificatiestructuur, index: Zoekindex | None = None
    ) -> None:
        """Show a structure; its search index is made at the first search if it is not given."""
        self._structuur = structuur
        self._index = index
        self._filter.set_structuur(structuur)
        self._filter.setEnabled(True)
        self._refresh()

    def clear(self) -> None:
        """Show that the structure is being loaded."""
        self._structuur = None
        self._index = None
        self._filter.setEnabled(False)
        self._boom.show_boom(Rijenboom(), None)
        self._telling.clear()
        self._wissen.hide()
        self._bladen.setCurrentWidget(self._laden)

    def focus_search(self) -> None:
        """Put the cursor in the search field."""
        self._filter.focus_search()

    def reveal(self, bron: Bronverwijzing) -> bool:
        """Choose a part in the tree, without filter if need be; whether the structure has it."""
        soort = Rijsoort.WERKPROCES if bron.is_werkproces else Rijsoort.KERNTAAK
        return self.reveal_knoop(Knoop(soort, str(bron)))

    def reveal_knoop(self, knoop: Knoop) -> bool:
        """Choose any row of the tree, without filter if need be; whether there is such a row.

        A kwalificatie and its parts are found by any of its crebos.
        """
        knoop = self._with_own_crebo(knoop)
        if self._boom.choose(knoop):
            return True
        self._filter.clear()
        return self._boom.choose(knoop)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            renew_icons(self)
        super().changeEvent(event)

    def _with_own_crebo(self, knoop: Knoop) -> Knoop:
        crebo, teken, code = knoop.sleutel.partition(":")
        is_deel = knoop.soort in {Rijsoort.KERNTAAK, Rijsoort.WERKPROCES}
        if self._structuur is None or not (is_deel or knoop.soort is Rijsoort.KWALIFICATIE):
            return knoop
        if crebo not in self._structuur.kwalificaties:
            return knoop
        from kwalificatiestructuur.vragen import find_kwalificatie

        eigen = find_kwalificatie(self._structuur, crebo).crebo
        return Knoop(knoop.soort, f"{eigen}{teken}{code}")

    def _arrange(self) -> None:
        for blad in (self._boom, self._niets, self._laden):
            self._bladen.addWidget(blad)
        self._wissen.setAutoRaise(True)
        # A long count must not keep the panel wide, and the button must not move the tree.
        self._telling.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._wissen.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_icon(self._wissen, "clear")
        self._telling.setMinimumHeight(self._wissen.sizeHint().height())
        set_icon(self._knop, "add")
        set_icon(self._doe_toevoegen, "add")
        set_icon(self._doe_kopieren, "copy")
        set_icon(self._doe_laden, "load")
        regel = QHBoxLayout()
        regel.addWidget(self._telling, 1)
        regel.addWidget(self._wissen)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(RUIMTE, RUIMTE, RUIMTE, RUIMTE)
        kolom.setSpacing(RUIMTE)
        kolom.addWidget(self._filter)
        kolom.addLayout(regel)
        kolom.addWidget(self._bladen, 1)
        kolom.addWidget(self._knop)

    def _connect(self) -> None:
        self._filter.gewijzigd.connect(self._refresh)
        self._filter.verder.connect(self._boom.enter)
        self._wissen.clicked.connect(self._filter.clear)
        self._niets.wissen_gevraagd.connect(self._filter.clear)
        self._niets.laden_gevraagd.connect(self.structuur_laden_gevraagd)
        self._boom.toevoegen_gevraagd.connect(self._add)
        self._boom.laden_gevraagd.connect(self.structuur_laden_gevraagd)
        self._boom.knoop_gekozen.connect(self.keuze_gewijzigd)
        self._boom.keuze_anders.connect(self._on_keuze)
        self._boom.menu_gevraagd.connect(self._show_menu)
        self._knop.clicked.connect(self._add)
        self._doe_toevoegen.triggered.connect(self._add)
        self._doe_kopieren.triggered.connect(self._copy_code)
        self._doe_laden.triggered.connect(self.structuur_laden_gevraagd)

    def _retranslate(self) -> None:
        self._boom.setAccessibleName(self.tr("Kwalificatiestructuur"))
        self._wissen.setText(self.tr("Filters wissen"))
        self._doe_kopieren.setText(self.tr("Code kopiëren"))
        self._doe_laden.setText(self.tr("XML-bestand van SBB laden…"))
        self._on_keuze()
        if self._structuur is not None:
            self._refresh()

    def _refresh(self) -> None:
        """Show what the fields ask for."""
        if self._structuur is None:
            return
        vraag = self._filter.vraag
        woorden: tuple[str, ...] = ()
        treffers = None
        if vraag:
            from kwalificatiestructuur.zoeken import Zoekindex
            from kwalificatiestructuur.zoeken.woorden import words_of

            self._index = self._index or Zoekindex(self._structuur)
            treffers = self._index.treffers(vraag.tekst, vraag.eisen)
            woorden = words_of(vraag.tekst)
        rijen = StructuurRijen(self._structuur, treffers)
        boom = Rijenboom(rijen)
        self._boom.show_boom(boom, self._structuur, woorden, rijen.is_treffer)
        self._telling.setText(self._in_woorden(rijen.telling, bool(woorden)))
        self._wissen.setVisible(bool(vraag))
        leeg = not boom.heeft_kinderen(-1)
        self._bladen.setCurrentWidget(self._niets if leeg else self._boom)

    def _in_woorden(self, telling: Telling, met_onderdelen: bool) -> str:
        delen = [
            (telling.kwalificaties, self.tr("kwalificatie"), self.tr("kwalificaties")),
            (telling.keuzedelen, self.tr("keuzedeel"), self.tr("keuzedelen")),
            (telling.crossovers, self.tr("cross-over"), self.tr("cross-overs")),
        ]
        if met_onderdelen:
            delen.insert(1, (telling.onderdelen, self.tr("onderdeel"), self.tr("onderdelen")))
        woorden = [
            f"{screen_locale().toString(aantal)} {een if aantal == 1 else meer}"
            for aantal, een, meer in delen
            if aantal
        ]
        return ", ".join(woorden)

    def _on_keuze(self) -> None:
        keuze = self._boom.keuze
        self._knop.setEnabled(bool(keuze))
        self._doe_toevoegen.setEnabled(bool(keuze))
        tekst = self._toevoegtekst(keuze)
        self._knop.setText(tekst)
        self._doe_toevoegen.setText(tekst)

    def _toevoegtekst(self, keuze: Keuze) -> str:
        """What the button does, in words."""
        aantallen = [
            (keuze.kerntaken, self.tr("kerntaak"), self.tr("kerntaken")),
            (keuze.werkprocessen, self.tr("werkproces"), self.tr("werkprocessen")),
            (len(keuze.keuzedelen), self.tr("keuzedeel"), self.tr("keuzedelen")),
        ]
        woorden = [
            een if aantal == 1 else f"{aantal} {meer}" for aantal, een, meer in aantallen if aantal
        ]
        if not woorden:
            return self.tr("Toevoegen")
        tekst = self.tr("{0} toevoegen").format(self.tr(" en ").join(woorden))
        return tekst[0].upper() + tekst[1:]

    def _add(self) -> None:
        keuze = self._boom.keuze
        if keuze.bronnen:
            self.onderdelen_toevoegen.emit(list(keuze.bronnen))
        if keuze.keuzedelen:
            self.keuzedelen_toevoegen.emit(list(keuze.keuzedelen))

    def _show_menu(self, plek: QPoint) -> None:
        rij = self._boom.gekozen_rij
        self._menu.clear()
        if self._doe_toevoegen.isEnabled():
            self._menu.addAction(self._doe_toevoegen)
        if rij is not None and rij.soort in {Rijsoort.INHOUD_ONBEKEND, Rijsoort.KWALIFICATIE}:
            self._menu.addAction(self._doe_laden)
        if rij is not None and rij.code:
            self._menu.addAction(self._doe_kopieren)
        if not self._menu.isEmpty():
            self._menu.popup(plek)

    def _copy_code(self) -> None:
        if (rij := self._boom.gekozen_rij) is not None:
            is_deel = rij.soort in {Rijsoort.KERNTAAK, Rijsoort.WERKPROCES}
            QGuiApplication.clipboard().setText(rij.knoop.sleutel if is_deel else rij.code)
