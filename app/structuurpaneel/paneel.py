"""The panel: fields to search with, the tree, and the button that adds what is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.instellingen import Instellingenbeheer
from app.look.iconen import renew_icons, set_icon
from app.look.kortlabel import Kortlabel
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.structuurpaneel.besterijen import BesteRijen
from app.structuurpaneel.boom import StructuurBoom
from app.structuurpaneel.filterbalk import Filterbalk
from app.structuurpaneel.geheugen import BESTE
from app.structuurpaneel.indeling import Indeling
from app.structuurpaneel.lege_staat import GeenTreffers, Laden
from app.structuurpaneel.mededelen import Mededeling, Volgordeknop
from app.structuurpaneel.onthouder import Onthouder
from app.structuurpaneel.rijen import WORTEL, Knoop, Rijenboom, Rijsoort
from app.structuurpaneel.structuurrijen import StructuurRijen
from app.structuurpaneel.telwoorden import in_woorden, toevoegtekst
from app.structuurpaneel.uitwegen import find_uitwegen
from app.structuurpaneel.zoeker import Antwoord, Zoeker
from app.structuurpaneel.zoekmenu import Zoekmenu
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Aanvulling, Zoekindex

_SOORT_VAN_DEEL: Final = {False: Rijsoort.KERNTAAK, True: Rijsoort.WERKPROCES}


class StructuurPaneel(QWidget):
    """Search the structure and choose parts from it."""

    reken_met_gevraagd = Signal(object)
    """(list of Bronverwijzing): show what the overlap would be with these."""
    onderdelen_toevoegen = Signal(object)
    """(list of Bronverwijzing): kerntaken and single werkprocessen to add."""
    keuzedelen_toevoegen = Signal(object)
    """(list of codes): keuzedelen to add."""
    keuze_gewijzigd = Signal(object)
    """(Knoop): the current row, for the details."""
    structuur_laden_gevraagd = Signal()
    """The user wants to load SBB's XML."""
    markering_gewijzigd = Signal(object)
    """(what marks the words of the question in a text, or None)."""

    def __init__(
        self, parent: QWidget | None = None, instellingen: Instellingenbeheer | None = None
    ) -> None:
        super().__init__(parent)
        self._structuur: Kwalificatiestructuur | None = None
        self._indeling: Indeling | None = None
        self._index: Zoekindex | None = None
        self._antwoord: Antwoord | None = None
        self._houd_plek = False
        self._onthouder = Onthouder(instellingen or Instellingenbeheer(self), self)
        self._geheugen = self._onthouder.geheugen
        self._zoeker = Zoeker(self)
        self._filter = Filterbalk(self)
        self._zoekmenu = Zoekmenu(self._geheugen, self._has, self._has_question, self)
        self._filter.menuknop.setMenu(self._zoekmenu)
        self._mededeling = Mededeling(self)
        self._telling = Kortlabel(self)
        self._telling.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._volgorde = Volgordeknop(self)
        self._wissen = QToolButton(self)
        self._boom = StructuurBoom(self)
        self._niets = GeenTreffers(self)
        self._laden = Laden(self)
        self._bladen = QStackedWidget(self)
        self._teksten = Mededeling(self)
        self._knop = QPushButton(self)
        self._menu = QMenu(self)
        self._doe_toevoegen = QAction(self)
        self._doe_rekenen = QAction(self)
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
        self._indeling = Indeling(structuur)
        self._onthouder.set_indeling(self._indeling)
        self._index = index
        self._filter.set_structuur(structuur, self._suggest)
        self._filter.setEnabled(True)
        self._refresh()

    def clear(self) -> None:
        """Show that the structure is being loaded."""
        self._structuur = None
        self._indeling = None
        self._onthouder.set_indeling(None)
        self._index = None
        self._antwoord = None
        self._zoeker.drop()
        self._filter.setEnabled(False)
        self._boom.show_boom(Rijenboom(), None)
        self._telling.show_text("")
        self._mededeling.hide()
        self._volgorde.hide()
        self._wissen.hide()
        self._bladen.setCurrentWidget(self._laden)

    def show_teksten(self, *, bezig: bool, honderdsten: int = 0) -> None:
        """Say how far the texts can be searched; ``bezig`` while that is being made."""
        self._teksten.setVisible(bezig)
        if bezig:
            zin = self.tr(
                "Teksten worden doorzoekbaar gemaakt ({0} %). Tot dan wordt in titels gezocht."
            )
            self._teksten.setText(zin.format(honderdsten))

    def search_again(self) -> None:
        """Ask the present question again, because more can be searched; nothing jumps."""
        if self._antwoord is not None and self._antwoord.markeerder is not None:
            self._houd_plek = True
            self._refresh()

    def stop(self) -> None:
        """Stop what runs in the background."""
        self._zoeker.stop()

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

    def _has_question(self) -> bool:
        return bool(self._filter.vraag)

    def _has(self, knoop: Knoop) -> bool:
        """Whether the structure has this, with or without a search."""
        indeling = self._indeling
        return indeling is not None and bool(indeling.title_of(self._with_own_crebo(knoop)))

    def _suggest(self, tekst: str, cursor: int) -> Sequence[Aanvulling]:
        return self._search_index().suggest(tekst, cursor)

    def _search_index(self) -> Zoekindex:
        from kwalificatiestructuur.zoeken import Zoekindex

        assert self._structuur is not None
        if self._index is None:
            self._index = Zoekindex(self._structuur)
        return self._index

    def _arrange(self) -> None:
        for blad in (self._boom, self._niets, self._laden):
            self._bladen.addWidget(blad)
        self._wissen.setAutoRaise(True)
        # A long count must not keep the panel wide, and the button must not move the tree.
        self._telling.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._wissen.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        set_icon(self._wissen, "clear")
        self._telling.setMinimumHeight(self._wissen.sizeHint().height())
        set_icon(self._knop, "add")
        set_icon(self._doe_toevoegen, "add")
        set_icon(self._doe_rekenen, "overlap")
        set_icon(self._doe_kopieren, "copy")
        set_icon(self._doe_laden, "load")
        regel = QHBoxLayout()
        regel.setSpacing(RUIMTE_KLEIN)
        regel.addWidget(self._telling, 1)
        regel.addWidget(self._volgorde)
        regel.addWidget(self._wissen)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(RUIMTE, RUIMTE, RUIMTE, RUIMTE)
        kolom.setSpacing(RUIMTE)
        kolom.addWidget(self._filter)
        kolom.addWidget(self._mededeling)
        kolom.addLayout(regel)
        kolom.addWidget(self._bladen, 1)
        # Below, where it comes and goes without moving what the user reads.
        kolom.addWidget(self._teksten)
        kolom.addWidget(self._knop)

    def _connect(self) -> None:
        self._filter.gewijzigd.connect(self._refresh)
        self._filter.verder.connect(self._go_on)
        self._wissen.clicked.connect(self._filter.clear)
        self._niets.wissen_gevraagd.connect(self._filter.clear)
        self._niets.laden_gevraagd.connect(self.structuur_laden_gevraagd)
        self._niets.weglaten_gevraagd.connect(self._leave_out)
        self._zoeker.gevonden.connect(self._on_gevonden)
        self._volgorde.gekozen.connect(self._on_volgorde)
        self._zoekmenu.vraag_gekozen.connect(self._filter.ask)
        self._zoekmenu.knoop_gekozen.connect(self._on_recent)
        self._zoekmenu.filter_gekozen.connect(self._filter.type_filter)
        self._zoekmenu.bewaren_gevraagd.connect(self._save_question)
        self._zoekmenu.beheren_gevraagd.connect(self._onthouder.manage_questions)
        self._boom.toevoegen_gevraagd.connect(self._add)
        self._boom.laden_gevraagd.connect(self.structuur_laden_gevraagd)
        self._boom.knoop_gekozen.connect(self._on_knoop)
        self._boom.keuze_anders.connect(self._on_keuze)
        self._boom.menu_gevraagd.connect(self._show_menu)
        self._knop.clicked.connect(self._add)
        self._doe_toevoegen.triggered.connect(self._add)
        self._doe_rekenen.triggered.connect(self._reckon)
        self._doe_kopieren.triggered.connect(self._copy_code)
        self._doe_laden.triggered.connect(self.structuur_laden_gevraagd)

    def _retranslate(self) -> None:
        self._boom.setAccessibleName(self.tr("Kwalificatiestructuur"))
        self._wissen.setText(self.tr("Filters wissen"))
        self._wissen.setToolTip(self.tr("Woorden en filters wissen"))
        self._knop.setToolTip(
            self.tr("Ctrl+Enter; Enter opent een kwalificatie en voegt een onderdeel toe")
        )
        self._doe_rekenen.setText(self.tr("Wat als dit erbij komt"))
        self._doe_kopieren.setText(self.tr("Code kopiëren"))
        self._doe_laden.setText(self.tr("XML-bestand van SBB laden…"))
        self._on_keuze()
        if self._structuur is not None:
            self._refresh()

    def _refresh(self) -> None:
        """Show what the fields ask for."""
        if self._structuur is None:
            return
        if vraag := self._filter.vraag:
            self._zoeker.ask(self._search_index(), vraag.tekst, vraag.eisen)
        else:
            self._zoeker.drop()
            self._show(None)

    def _on_gevonden(self, antwoord: Antwoord) -> None:
        self._show(antwoord)

    def _show(self, antwoord: Antwoord | None) -> None:
        """Show an answer, or everything."""
        if self._indeling is None:
            return
        self._antwoord = antwoord
        houd_plek, self._houd_plek = self._houd_plek, False
        markeerder = antwoord.markeerder if antwoord else None
        rijen = self._rijen(self._indeling, antwoord)
        boom = Rijenboom(rijen)
        self._boom.fragmenten.begin(markeerder, antwoord.teksten if antwoord else {})
        self._boom.show_boom(
            boom,
            self._structuur,
            markeerder.marks if markeerder else None,
            rijen.opens,
            houd_plek=houd_plek,
        )
        is_beste = isinstance(rijen, BesteRijen)
        self._telling.show_text(in_woorden(self._indeling, antwoord, is_beste=is_beste))
        self._mededeling.show_zinnen(antwoord.uitslag.meldingen if antwoord else ())
        self._volgorde.show_volgorde(self._geheugen.volgorde)
        self._volgorde.setVisible(markeerder is not None)
        self._wissen.setVisible(antwoord is not None)
        if boom.heeft_kinderen(WORTEL):
            self._bladen.setCurrentWidget(self._boom)
        else:
            self._show_nothing()
        self.markering_gewijzigd.emit(markeerder)

    def _rijen(self, indeling: Indeling, antwoord: Antwoord | None) -> StructuurRijen | BesteRijen:
        if antwoord is None:
            return StructuurRijen(indeling.structuur, None, indeling)
        if antwoord.markeerder is not None and self._geheugen.volgorde == BESTE:
            return BesteRijen(indeling, antwoord.uitslag, antwoord.teksten.keys())
        return StructuurRijen(
            indeling.structuur, antwoord.treffers, indeling, antwoord.teksten.keys()
        )

    def _show_nothing(self) -> None:
        """Say what was asked, and what each part of it costs."""
        vraag = self._filter.vraag
        self._niets.show_vraag(
            self._filter.in_woorden(vraag), find_uitwegen(self._search_index(), self._filter)
        )
        self._bladen.setCurrentWidget(self._niets)

    def _go_on(self) -> None:
        """From the search field to what was found; a hidden tree would take the focus later."""
        if self._bladen.currentWidget() is self._boom:
            self._boom.enter()

    def _leave_out(self, naam: str) -> None:
        self._filter.drop(naam)
        self._filter.focus_search()

    def _on_volgorde(self, volgorde: str) -> None:
        self._geheugen.volgorde = volgorde
        self._refresh()

    def _on_knoop(self, knoop: Knoop) -> None:
        self._onthouder.look_at(knoop)
        self.keuze_gewijzigd.emit(knoop)

    def _on_recent(self, knoop: Knoop) -> None:
        if self.reveal_knoop(knoop):
            self._boom.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_question(self) -> None:
        self._onthouder.save_question(self._filter.vraag.als_tekst)

    def _on_keuze(self) -> None:
        keuze = self._boom.keuze
        self._knop.setEnabled(bool(keuze))
        self._doe_toevoegen.setEnabled(bool(keuze))
        tekst = toevoegtekst(keuze)
        self._knop.setText(tekst)
        self._doe_toevoegen.setText(tekst)

    def _add(self) -> None:
        keuze = self._boom.keuze
        self._onthouder.remember(
            [
                *(Knoop(_SOORT_VAN_DEEL[bron.is_werkproces], str(bron)) for bron in keuze.bronnen),
                *(Knoop(Rijsoort.KEUZEDEEL, code) for code in keuze.keuzedelen),
            ]
        )
        if keuze.bronnen:
            self.onderdelen_toevoegen.emit(list(keuze.bronnen))
        if keuze.keuzedelen:
            self.keuzedelen_toevoegen.emit(list(keuze.keuzedelen))

    def _show_menu(self, plek: QPoint) -> None:
        rij = self._boom.gekozen_rij
        self._menu.clear()
        if self._doe_toevoegen.isEnabled():
            self._menu.addAction(self._doe_toevoegen)
        if self._boom.keuze.bronnen:
            self._menu.addAction(self._doe_rekenen)
        if rij is not None and rij.soort in {Rijsoort.INHOUD_ONBEKEND, Rijsoort.KWALIFICATIE}:
            self._menu.addAction(self._doe_laden)
        if rij is not None and rij.code:
            self._menu.addAction(self._doe_kopieren)
        if not self._menu.isEmpty():
            self._menu.popup(plek)

    def _reckon(self) -> None:
        self.reken_met_gevraagd.emit(list(self._boom.keuze.bronnen))

    def _copy_code(self) -> None:
        if (rij := self._boom.gekozen_rij) is not None:
            is_deel = rij.soort in {Rijsoort.KERNTAAK, Rijsoort.WERKPROCES}
            QGuiApplication.clipboard().setText(rij.knoop.sleutel if is_deel else rij.code)
