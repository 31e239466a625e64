"""The window *Naast elkaar*: the matrix, the current row to read, and pages with figures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.edities.werker import Werker
from app.look.deler import Deler
from app.look.iconen import renew_icons
from app.look.schermen import on_screen
from app.meldingsbalk import Meldingsbalk, Toon
from app.vergelijken.balk import Vergelijkbalk
from app.vergelijken.beheer import Vergelijkbeheer, Volgorde
from app.vergelijken.gespreksbalk import Gespreksbalk
from app.vergelijken.kiezen import Vergelijkvragen
from app.vergelijken.leeg import LegeVergelijking
from app.vergelijken.lezen import Gelezen, read_columns
from app.vergelijken.matrix import Matrix
from app.vergelijken.model import Kolomkop, Matrixstand
from app.vergelijken.paginas import Paginas
from app.vergelijken.rijblad import Paar, Rijblad
from app.vergelijken.verschilgang import Verschilgang
from app.vergelijken.woorden import kolomnamen, kolomsoort_in_woord
from composer.aanpassingen import aanpassingen_path
from composer.regels.context import Omgeving
from composer.vergelijken.editiekast import Editiekast
from composer.vergelijken.kolom import HOOGSTENS, Kolom, kolom_of_kwalificatie
from composer.vergelijken.maatstafwoorden import editie_in_words, maatstaf_in_words
from composer.vergelijken.omgevingen import Omgevingen
from composer.vergelijken.overnemen import Keus
from composer.vergelijken.rijen import Rij
from kwalificatiestructuur.fouten import Invoerfout

if TYPE_CHECKING:
    from app.werkplaats import Werkplaats

translate = QCoreApplication.translate
_MAAT: Final = QSize(1280, 800)


class Vergelijkvenster(QMainWindow):
    """Compares; nothing in a document changes here."""

    live_gevraagd = Signal()
    """The composition of the other window as a column, please."""
    overnemen_gevraagd = Signal(object)
    """(tuple of Keus): these rows into the composition of the other window, please."""

    def __init__(self, werkplaats: Werkplaats) -> None:
        super().__init__()
        self._werkplaats = werkplaats
        self._omgeving: Omgeving | None = None
        self._kast = Editiekast(werkplaats.opslag.toegang.open_existing)
        self._wachtend: list[Path] = []
        self._links: str = ""
        self.vragen = Vergelijkvragen(self)
        self.beheer = Vergelijkbeheer(self)
        self.balk = Vergelijkbalk(self.beheer, self)
        self.matrix = Matrix(self)
        self.gang = Verschilgang(self.beheer, self.matrix)
        self.blad = Rijblad(self)
        self.gesprek = Gespreksbalk(self)
        self.leeg = LegeVergelijking(self)
        self.melding = Meldingsbalk(self)
        self.tabs = QTabWidget(self)
        self._stapel = QStackedWidget(self)
        self._werker = Werker(self)
        self._lay_out()
        self._connect()
        # After the matrix has its columns, of which they take the order.
        self.paginas = Paginas(self.beheer, self.matrix, self.tabs)
        self._retranslate()
        self.resize(on_screen(self, _MAAT))
        self.setAcceptDrops(True)
        self._show_stand()

    # What others ask.

    def open_paths(self, paden: Sequence[Path]) -> None:
        """Put these files beside what is there; they wait until a structure is loaded."""
        if self._omgeving is None or self._werker.is_bezig:
            self._wachtend += paden
        elif paden:
            self._werker.start(partial(read_columns, self._omgeving, tuple(paden)))
        self._show_stand()

    def show_omgeving(self, omgeving: Omgeving) -> None:
        """Judge by this edition, rule set and day what names none of its own, from now on."""
        self._omgeving = omgeving
        self.beheer.judge_by(Omgevingen(omgeving, self._kast, aanpassingen=aanpassingen_path()))
        self._open_wachtend()

    def stop(self) -> None:
        """Stop what is under way without a word: the window goes."""
        self._werker.stop()
        self.beheer.stop()
        self.paginas.stop()

    # What Qt tells.

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.paginas.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "paginas"):
            renew_icons(self)
            self.matrix.renew()
            self.paginas.renew()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.open_paths([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    # Putting it together.

    def _lay_out(self) -> None:
        self.addToolBar(self.balk)
        self.deler = Deler(self)
        self.deler.watch(self.melding)
        self.deler.addWidget(self.matrix)
        onder = QWidget(self)
        samen = QVBoxLayout(onder)
        samen.setContentsMargins(0, 0, 0, 0)
        samen.setSpacing(0)
        samen.addWidget(self.gesprek)
        samen.addWidget(self.blad, 1)
        self.deler.addWidget(onder)
        self.deler.setChildrenCollapsible(False)
        self.deler.setSizes([420, 250])
        self.deler.setStretchFactor(0, 1)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.deler, "")
        self._stapel.addWidget(self.leeg)
        self._stapel.addWidget(self.tabs)
        alles = QWidget(self)
        kolom = QVBoxLayout(alles)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(0)
        kolom.addWidget(self._stapel, 1)
        kolom.addWidget(self.melding)
        self.setCentralWidget(alles)

    def _connect(self) -> None:
        self.beheer.kolommen_gewijzigd.connect(self._on_kolommen)
        self.beheer.rijen_gewijzigd.connect(self._show_matrix)
        self.beheer.bezig_gewijzigd.connect(self._show_stand)
        self.beheer.geweigerd.connect(self.melding.say)
        self.matrix.plek_gewijzigd.connect(self._show_paar)
        self.matrix.vouw_gevraagd.connect(self.beheer.fold)
        self.matrix.stap_gevraagd.connect(self.go_to_difference)
        self.matrix.basis_gevraagd.connect(self.beheer.choose_basis)
        self.matrix.menu_gevraagd.connect(self._show_menu)
        self.blad.links_gekozen.connect(self._on_links)
        self.balk.stap_gevraagd.connect(self.go_to_difference)
        self.balk.schuif_gevraagd.connect(self.matrix.move_kolom)
        self.balk.overnemen_gevraagd.connect(self._on_overnemen)
        for knoppen in (self.balk, self.leeg):
            knoppen.bestanden_gevraagd.connect(self._on_bestanden)
            knoppen.kwalificaties_gevraagd.connect(self._on_kwalificaties)
            knoppen.live_gevraagd.connect(self.live_gevraagd)
        self.tabs.currentChanged.connect(self._on_tab)
        self._werker.klaar.connect(self._on_gelezen)
        self._werker.mislukt.connect(self._on_mislukt)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Naast elkaar - Kwalificatiecomposer"))
        self.tabs.setTabText(0, self.tr("&Onderdelen"))
        self.matrix.retranslate()
        if self.beheer.kolommen:
            self._show_matrix()

    # Bringing columns in.

    def _on_bestanden(self) -> None:
        self.open_paths(self.vragen.ask_files(self._werkplaats.instellingen.nu.laatste_map))

    def _on_kwalificaties(self) -> None:
        if self._omgeving is None:
            self.melding.say(self.tr("De structuur wordt nog geladen."), Toon.INFO)
            return
        kolommen = []
        for crebo in self.vragen.ask_kwalificaties(self._omgeving, self.plaats):
            try:
                kolommen.append(kolom_of_kwalificatie(self._omgeving, crebo))
            except Invoerfout as fout:
                self.melding.say(str(fout))
        self.add(kolommen)

    @property
    def plaats(self) -> int:
        """How many columns there is room for."""
        return HOOGSTENS - len(self.beheer.gekozen)

    def add(self, kolommen: Sequence[Kolom]) -> None:
        """Put these beside what is there; says how many there is no room for."""
        over = self.beheer.add(kolommen)
        if over:
            zin = self.tr("Er passen {hoogstens} kolommen naast elkaar; niet toegevoegd: {over}.")
            self.melding.say(zin.format(hoogstens=HOOGSTENS, over=over), Toon.WAARSCHUWING)

    def _on_gelezen(self, gelezen: Gelezen) -> None:
        if gelezen.fouten:
            self.melding.say("\n".join(gelezen.fouten))
        alle: list[Kolom] = []
        for kolommen in gelezen.kolommen:
            gekozen = kolommen
            if len(kolommen) > 1 and not kolommen[0].is_document:
                plaats = max(self.plaats - len(alle), 0)
                gekozen = tuple(kolommen[p] for p in self.vragen.ask_kolommen(kolommen, plaats))
            alle += gekozen
        self.add(alle)
        self._open_wachtend()
        self._show_stand()

    def _on_mislukt(self, zin: str) -> None:
        self.melding.say(zin)
        self._show_stand()

    def _open_wachtend(self) -> None:
        paden, self._wachtend = self._wachtend, []
        self.open_paths(paden)

    # Showing.

    def _show_stand(self) -> None:
        """The empty page or the matrix, and what can be done now."""
        is_bezig = self.beheer.is_bezig or self._werker.is_bezig or bool(self._wachtend)
        namen = kolomnamen([een.kolom for een in self.beheer.gekozen])
        kan_live = not self.beheer.heeft_live
        self.leeg.show_stand(namen, is_bezig=is_bezig, kan_live=kan_live)
        self.balk.show_stand(is_bezig=is_bezig, kan_live=kan_live and self.plaats > 0)
        self._on_tab()
        voor = self.tabs if self.beheer.kolommen else self.leeg
        if self._stapel.currentWidget() is not voor:
            self._stapel.setCurrentWidget(voor)
            (self.matrix if voor is self.tabs else self.leeg.bestanden).setFocus()

    def _on_tab(self) -> None:
        self.balk.show_voor_matrix(self.tabs.currentWidget() is self.deler)

    def _on_kolommen(self) -> None:
        self.balk.show_kolommen(kolomnamen(self.beheer.kolommen))
        self._show_keuzes()
        self._show_stand()

    def _show_keuzes(self) -> None:
        namen = kolomnamen(self.beheer.kolommen)
        sleutels = self.beheer.sleutels
        links = sleutels.index(self._links) if self._links in sleutels else -1
        self.blad.show_keuzes(namen, links)

    def _show_matrix(self) -> None:
        beheer, kolommen = self.beheer, self.beheer.kolommen
        vorige = self.matrix.model.stand.kolommen
        stonden = [vorige[plek] for plek in self.matrix.volgorde if plek < len(vorige)]
        is_gemengd = len({kolom.omgeving.structuur.editie.id for kolom in kolommen}) > 1
        koppen = tuple(
            self._head_of(plek, naam, is_gemengd=is_gemengd)
            for plek, naam in enumerate(kolomnamen(kolommen))
        )
        stand = Matrixstand(koppen, beheer.rijen, beheer.basis, beheer.namen)
        self.matrix.show_stand(stand, stonden)
        self.balk.show_vergelijking()
        self._show_paar()

    def _head_of(self, plek: int, naam: str, *, is_gemengd: bool) -> Kolomkop:
        """What stands over a column; ``is_gemengd``: they are not all of one edition.

        The first line of the tip has no words of a file.
        """
        beheer = self.beheer
        kolom = beheer.kolommen[plek]
        soort = kolomsoort_in_woord(kolom, is_live=plek == beheer.live)
        if is_gemengd:
            soort = f"{soort} · {editie_in_words(kolom, translate)}"
        maatstaf = maatstaf_in_words(kolom, translate)
        eerste = self.tr("Kolom, met haar editie en regelset")
        uitleg = "\n".join(filter(None, (eerste, naam, *maatstaf, kolom.bestand)))
        document = kolom.samenstelling.id if kolom.is_document else ""
        return Kolomkop(beheer.sleutels[plek], naam, soort, uitleg, " ".join(maatstaf), document)

    def _show_paar(self) -> None:
        """The current row against the base, or against the column that was chosen on the left."""
        row, beheer = self.matrix.row, self.beheer
        if row is None or not beheer.kolommen or row >= self.matrix.model.rowCount():
            self.blad.show_paar(None)
            return
        rij = self.matrix.model.rij(row)
        sleutels = beheer.sleutels
        links = sleutels.index(self._links) if self._links in sleutels else beheer.basis
        rechts = self.matrix.plek
        if rechts is None or rechts == links:
            anders = self.matrix.model.anders(row)
            andere = [plek for plek in self.matrix.volgorde if plek != links]
            rechts = next((plek for plek in andere if anders[plek]), andere[0])
        pakket = self._werkplaats.pakket
        namen = pakket.namen if pakket is not None else {}
        self.blad.show_paar(Paar(rij.rij, beheer.kolommen, links, rechts, rij.veld, namen))

    def _on_links(self, plek: int) -> None:
        self._links = "" if plek < 0 else self.beheer.sleutels[plek]
        self._show_paar()

    def go_to_difference(self, stap: int) -> None:
        """The next (1) or previous (-1) row that differs; what it lies under opens."""
        if (doel := self.gang.next_of(stap)) is not None:
            self.show_difference(doel)
        else:
            self.melding.say(self.tr("Er zijn geen verschillen in de onderdelen."), Toon.INFO)

    def show_difference(self, rij: Rij) -> None:
        """Bring a row that differs in front, and say which of how many it is."""
        self.tabs.setCurrentWidget(self.deler)
        self.gang.go_to(rij)
        rijen = [een.id for een in self.gang.rijen]
        self.balk.show_plaats(rijen.index(rij.id) + 1, len(rijen))

    def _on_overnemen(self) -> None:
        """The current row as the current column has it; from the titles as the base has it."""
        row = self.matrix.row
        if row is None or not self.beheer.kolommen:
            return
        plek = self.beheer.basis if self.matrix.plek is None else self.matrix.plek
        rij = self.matrix.model.rij(row).rij
        if rij.cellen[plek].deel is None:
            zin = self.tr("Deze kolom heeft dit onderdeel niet; kies een kolom die het heeft.")
            self.melding.say(zin, Toon.INFO)
            return
        self.overnemen_gevraagd.emit((Keus(rij.id, plek),))

    def _show_menu(self, plek: int, punt: QPoint) -> None:
        """What can be done with one column."""
        menu = QMenu(self)
        sleutel = self.beheer.sleutels[plek]
        basis = menu.addAction(self.tr("&Vergelijk met deze kolom"))
        basis.setEnabled(plek != self.beheer.basis)
        sorteer = menu.addAction(self.tr("&Sorteer zoals deze kolom"))
        weg = menu.addAction(self.tr("Kolom &weghalen"))
        gekozen = menu.exec(punt)
        menu.deleteLater()
        if gekozen is basis:
            self.beheer.choose_basis(plek)
        elif gekozen is sorteer:
            self.beheer.sort(Volgorde.KOLOM, plek)
        elif gekozen is weg:
            self.beheer.remove(sleutel)
