"""The window: structure left, composition in the middle, details right, findings below."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from app.acties import shortcuts_of
from app.bestandsbeheer import Bestandsbeheer
from app.bevindingen.controle import Controle, Maatstaf
from app.bevindingen.motiveren import Motiveren
from app.bevindingen.paneel import BevindingenPaneel
from app.bevindingen.rijen import rijen_of
from app.bevindingen.tellingen import tel_per_onderdeel
from app.detailkoppeling import Detailkoppeling
from app.detailpaneel.paneel import DetailPaneel
from app.dialogen import Dialogen
from app.document import Document
from app.herstel import Herstelbewaarder
from app.instellingen import Instellingen
from app.lader import Structuurpakket
from app.look.iconen import renew_icons
from app.meldingsbalk import Meldingsbalk, Toon
from app.menus import Menus
from app.samenstelling.paneel import SamenstellingPaneel
from app.statusbalk import Statusbalk
from app.structuurpaneel.paneel import StructuurPaneel
from app.werkplaats import Werkplaats
from composer.finding import Finding

_BREEDTEN: Final = [370, 610, 300]
_HOOGTEN: Final = [560, 190]
_MEESTE: Final = 5
"""How many warnings of a load are shown."""
_MAAT: Final = QSize(1280, 800)
_RAND: Final = QSize(16, 48)
"""What the frame and title of a window take at most, so that it fits a small screen."""


class MainWindow(QMainWindow):
    """Puts the panels together; what they mean they say to each other through the document."""

    gesloten = Signal(object)
    """(this window): it is closed for good."""

    def __init__(self, werkplaats: Werkplaats) -> None:
        super().__init__()
        self.werkplaats = werkplaats
        self.document = Document(self)
        self.structuurpaneel = StructuurPaneel(self)
        self.samenstelling = SamenstellingPaneel(self.document, self)
        self.detail = DetailPaneel(self)
        self.bevindingen = BevindingenPaneel(self)
        self.melding = Meldingsbalk(self)
        self.status = Statusbalk(self)
        self.controle = Controle(self.document, _maatstaf(werkplaats.instellingen.nu))
        self.herstel = Herstelbewaarder(self.document)
        self.bestanden = Bestandsbeheer(
            self.document, self.controle, werkplaats, self.melding, Dialogen(self)
        )
        self.motiveren = Motiveren(self.document, self.bevindingen, self.bestanden.dialogen)
        self._koppeling = Detailkoppeling(
            self.document, self.structuurpaneel, self.samenstelling, self.detail
        )
        self.splitsers = self._lay_out()
        self.menus = Menus(self)
        self.setAcceptDrops(True)
        self._is_gesloten = False
        self._connect()
        self._restore(werkplaats.instellingen.nu)
        self._show_naam()
        self.status.show_maatstaf(self.controle.maatstaf)
        if werkplaats.pakket is not None:
            self._show_structuur(werkplaats.pakket)

    # What the actions ask.

    def is_gecontroleerd(self) -> bool:
        """Whether there is a check whose report can go along in an export."""
        return self.controle.findings is not None

    def heeft_geladen_bestanden(self) -> bool:
        """Whether more is loaded than the bundled structure."""
        pakket = self.werkplaats.pakket
        return bool(self.werkplaats.instellingen.nu.structuurbestanden) or (
            pakket is not None and bool(pakket.bestanden)
        )

    def heeft_onderdeel(self) -> bool:
        """Whether a part of the composition is chosen."""
        return bool(self.samenstelling.gekozen_onderdelen)

    def heeft_keuze(self) -> bool:
        """Whether there is something to remove."""
        return self.heeft_onderdeel() or bool(self.samenstelling.gekozen_keuzedelen)

    def heeft_andere_codes(self) -> bool:
        """Whether the read file had other codes than those in order."""
        onderdelen = self.document.samenstelling.onderdelen
        return any(onderdeel.hoofdstuk_gelezen is not None for onderdeel in onderdelen)

    def heeft_bevindingen(self) -> bool:
        """Whether there are findings to go to."""
        return self.bevindingen.model.rowCount() > 0

    # What the actions do, as far as no panel does it.

    def go_next_pane(self) -> None:
        """Put the focus in the next panel."""
        panelen: list[tuple[QWidget, Callable[[], object]]] = [
            (self.structuurpaneel, self.structuurpaneel.focus_search),
            (self.samenstelling, self.samenstelling.focus_front),
            (self.detail, self.detail.setFocus),
            (self.bevindingen, self.bevindingen.tabel.setFocus),
        ]
        panelen = [(paneel, focus) for paneel, focus in panelen if paneel.isVisible()]
        heeft = [paneel.isAncestorOf(self.focusWidget()) for paneel, _ in panelen]
        volgende = heeft.index(True) + 1 if True in heeft else 0
        panelen[volgende % len(panelen)][1]()

    def search(self) -> None:
        """Put the cursor in the search field of the structure."""
        self._set_visible(self.structuurpaneel, is_visible=True)
        self.structuurpaneel.focus_search()

    def toggle_structuur(self) -> None:
        """Show or hide the panel on the left."""
        self._set_visible(self.structuurpaneel, is_visible=self.structuurpaneel.isHidden())

    def toggle_details(self) -> None:
        """Show or hide the panel on the right."""
        self._set_visible(self.detail, is_visible=self.detail.isHidden())

    def toggle_bevindingen(self) -> None:
        """Show or hide the panel below."""
        self._set_visible(self.bevindingen, is_visible=self.bevindingen.isHidden())

    def choose_peildatum(self) -> None:
        """Ask by which day is judged."""
        nu = self.controle.maatstaf.peildatum
        gekozen, dag = self.bestanden.dialogen.ask_peildatum(nu)
        if gekozen:
            beheer = self.werkplaats.instellingen
            beheer.change(replace(beheer.nu, peildatum=dag.isoformat() if dag else ""))

    def show_sneltoetsen(self) -> None:
        """Show what each key does."""
        self.bestanden.dialogen.show_sneltoetsen(shortcuts_of(self.menus.acties.tabel))

    def show_over(self) -> None:
        """Show what this program is and what it works with."""
        pakket = self.werkplaats.pakket
        editie = pakket.structuur.editie.naam if pakket else self.tr("nog niet geladen")
        self.bestanden.dialogen.show_over(
            self.tr(
                "Kwalificatiecomposer stelt cross-overkwalificaties samen uit kerntaken en "
                "werkprocessen van bestaande mbo-kwalificaties, en toetst ze aan de regels.\n\n"
                "Structuur: {editie}"
            ).format(editie=editie)
        )

    # What Qt tells the window.

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_gesloten:
            return
        if not self.bestanden.may_leave():
            event.ignore()
            return
        self._is_gesloten = True
        self._remember()
        self.herstel.close()
        event.accept()
        self.gesloten.emit(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.menus.acties.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "menus"):
            renew_icons(self)
            self.samenstelling.renew()
            self.bevindingen.model.renew()
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "menus"):
            self._retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.bestanden.open_paths(_files_in(event.mimeData()))

    # Putting it together.

    def _lay_out(self) -> dict[str, QSplitter]:
        rij = QSplitter(Qt.Orientation.Horizontal, self)
        for paneel in (self.structuurpaneel, self.samenstelling, self.detail):
            rij.addWidget(paneel)
        rij.setStretchFactor(1, 3)
        rij.setStretchFactor(2, 2)
        hoofd = QSplitter(Qt.Orientation.Vertical, self)
        hoofd.addWidget(rij)
        hoofd.addWidget(self.bevindingen)
        hoofd.setStretchFactor(0, 1)
        for splitser in (rij, hoofd):
            splitser.setChildrenCollapsible(False)
            splitser.setHandleWidth(5)
        alles = QWidget(self)
        kolom = QVBoxLayout(alles)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(0)
        kolom.addWidget(hoofd, 1)
        # Below, where it does not push what the user is about to click.
        kolom.addWidget(self.melding)
        self.setCentralWidget(alles)
        self.setStatusBar(self.status)
        return {"rij": rij, "hoofd": hoofd}

    def _connect(self) -> None:
        self.document.changed.connect(self._refresh)
        self.document.opened.connect(self._refresh)
        self.document.refused.connect(self.melding.say)
        self.document.saved_state_changed.connect(self._show_naam)
        self.structuurpaneel.onderdelen_toevoegen.connect(self.samenstelling.add_bronnen)
        self.structuurpaneel.keuzedelen_toevoegen.connect(self.samenstelling.add_keuzedelen)
        self.structuurpaneel.structuur_laden_gevraagd.connect(self.bestanden.load_structuur)
        self.detail.structuur_laden_gevraagd.connect(self.bestanden.load_structuur)
        self.samenstelling.keuze_gewijzigd.connect(self.menus.acties.refresh)
        self.controle.bijgewerkt.connect(self._on_bijgewerkt)
        self.bevindingen.gekozen.connect(self._on_finding)
        self.bevindingen.huidige_gewijzigd.connect(self.menus.acties.refresh)
        self.status.annuleren_gevraagd.connect(self.werkplaats.lader.cancel)
        self.werkplaats.structuur_geladen.connect(self._on_structuur)
        self.werkplaats.laden_mislukt.connect(self._on_laden_mislukt)
        self.werkplaats.lader.gestart.connect(self._on_laden)
        self.werkplaats.lader.geannuleerd.connect(self._on_laden)
        self.werkplaats.lader.voortgang.connect(self.status.show_voortgang)
        self.werkplaats.instellingen.gewijzigd.connect(self._on_instellingen)

    def _set_visible(self, paneel: QWidget, *, is_visible: bool) -> None:
        paneel.setVisible(is_visible)
        self.menus.acties.refresh()

    def _refresh(self) -> None:
        self._show_naam()
        self.menus.acties.refresh()

    def _show_naam(self) -> None:
        self.setWindowTitle(f"{self.bestanden.naam}[*] - Kwalificatiecomposer")
        self.setWindowModified(self.document.is_modified)

    def _on_structuur(self, pakket: Structuurpakket) -> None:
        self._show_structuur(pakket)
        if pakket.bestanden:
            self._tell_geladen(pakket)

    def _show_structuur(self, pakket: Structuurpakket) -> None:
        self.structuurpaneel.set_structuur(pakket.structuur, pakket.zoekindex)
        self.samenstelling.set_structuur(pakket.structuur)
        self._koppeling.set_structuur(pakket)
        self.controle.set_structuur(pakket.structuur, pakket.delenindex)
        self.status.show_editie(pakket.structuur.editie.naam)
        self._on_laden()
        self.menus.acties.refresh()

    def _tell_geladen(self, pakket: Structuurpakket) -> None:
        """Say that the files are loaded, and what could not be read fully."""
        zin = self.tr("De structuur is geladen: {}.").format(pakket.structuur.editie.naam)
        if waarschuwingen := pakket.structuur.waarschuwingen:
            self.melding.say("\n".join([zin, *waarschuwingen[:_MEESTE]]), Toon.WAARSCHUWING)
        else:
            self.melding.say(zin, Toon.GOED)

    def _on_laden(self) -> None:
        self.status.show_laden(bezig=self.werkplaats.lader.is_bezig)

    def _on_laden_mislukt(self, melding: str) -> None:
        self.melding.say(melding)
        self._on_laden()

    def _retranslate(self) -> None:
        self.menus.retranslate()
        self._show_naam()
        self.status.show_maatstaf(self.controle.maatstaf)
        if self.werkplaats.pakket is not None:
            self.status.show_editie(self.werkplaats.pakket.structuur.editie.naam)
        if self.controle.findings is not None:
            self._on_bijgewerkt(self.controle.findings.alle, frozenset())

    def _on_bijgewerkt(self, findings: tuple[Finding, ...], touched: frozenset[str]) -> None:
        self.samenstelling.set_tellingen(tel_per_onderdeel(findings), touched)
        self.bevindingen.show_rijen(rijen_of(findings, self.document.samenstelling))
        self.status.show_telling(self.bevindingen.telling)
        self.status.show_maatstaf(self.controle.maatstaf)
        self.menus.acties.refresh()

    def _on_finding(self, finding: Finding) -> None:
        self.samenstelling.show_finding(finding)

    def _on_instellingen(self, instellingen: Instellingen) -> None:
        maatstaf = _maatstaf(instellingen)
        if maatstaf != self.controle.maatstaf:
            self.controle.set_maatstaf(maatstaf)

    def _restore(self, instellingen: Instellingen) -> None:
        self.resize(_MAAT.boundedTo(self.screen().availableSize() - _RAND))
        if instellingen.venster:
            self.restoreGeometry(QByteArray.fromBase64(instellingen.venster.encode()))
        for naam, standaard in (("rij", _BREEDTEN), ("hoofd", _HOOGTEN)):
            maten = instellingen.splitser(naam)
            past = len(maten) == len(standaard)
            self.splitsers[naam].setSizes(maten if past else standaard)

    def _remember(self) -> None:
        splitsers = tuple(
            f"{naam}={','.join(map(str, splitser.sizes()))}"
            for naam, splitser in self.splitsers.items()
        )
        venster = bytes(self.saveGeometry().toBase64().data()).decode()
        beheer = self.werkplaats.instellingen
        beheer.change(replace(beheer.nu, venster=venster, splitsers=splitsers))


def _maatstaf(instellingen: Instellingen) -> Maatstaf:
    peildatum: date | None = None
    with suppress(ValueError):
        peildatum = date.fromisoformat(instellingen.peildatum)
    return Maatstaf(instellingen.regelset, peildatum)


def _files_in(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
