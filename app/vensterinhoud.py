"""What is in a window: structure left, composition in the middle, details right, findings below.

Made by ``MainWindow`` after the window itself is on the screen, or as soon as someone asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.aanvraag.koppeling import Aanvraagkoppeling
from app.acties import shortcuts_of
from app.beoordelen.koppeling import Beoordelingkoppeling
from app.bestandsbeheer import Bestandsbeheer
from app.bevindingen.controle import Controle, Maatstaf
from app.bevindingen.motiveren import Motiveren
from app.bevindingen.paneel import BevindingenPaneel
from app.bevindingen.rijen import rijen_of
from app.bevindingen.standregel import Standregel
from app.bevindingen.tellingen import tel_per_onderdeel
from app.bijwerken.koppeling import Bijwerkkoppeling
from app.crossovers import Crossoverkoppeling
from app.detailkoppeling import Detailkoppeling
from app.detailpaneel.paneel import DetailPaneel
from app.dialogen import Dialogen
from app.document import Document
from app.edities.koppeling import Editiekoppeling
from app.gereedheid.koppeling import Gereedheidkoppeling
from app.herstel import Herstelbewaarder
from app.instellingen import Instellingen
from app.lader import Structuurpakket
from app.look.deler import Deler
from app.look.iconen import renew_icons
from app.meldingsbalk import Meldingsbalk, Toon
from app.menus import Menus
from app.oplossen.koppeling import Oplossen
from app.overlap.koppeling import Overlapkoppeling
from app.panelen import Panelen
from app.regels.koppeling import Ernstkoppeling
from app.samenstelling.paneel import SamenstellingPaneel
from app.skelet import GREEP
from app.statusbalk import Statusbalk
from app.structuurpaneel.paneel import StructuurPaneel
from app.vakkennis.koppeling import Vakkenniskoppeling
from app.vergelijken.koppeling import Vergelijkkoppeling
from composer.finding import Finding, names_in

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.vergelijker import Vergelijking

_MEESTE: Final = 5
"""How many messages about the store are shown."""
_RUST_MS: Final = 100
"""What the user does first after the first structure goes before its check."""


class Vensterinhoud(QObject):
    """Puts the panels together; what they mean they say to each other through the document."""

    def __init__(self, venster: MainWindow) -> None:
        super().__init__(venster)
        self.venster = venster
        self.werkplaats = werkplaats = venster.werkplaats
        self.document = Document(self)
        self.structuurpaneel = StructuurPaneel(venster, werkplaats.instellingen)
        self.samenstelling = SamenstellingPaneel(self.document, venster)
        self.detail = DetailPaneel(venster)
        self.bevindingen = BevindingenPaneel(venster)
        self.standregel = Standregel(venster)
        self.melding = Meldingsbalk(venster)
        self.status = Statusbalk(venster)
        self.controle = Controle(self.document, _maatstaf(werkplaats.instellingen.nu))
        self.herstel = Herstelbewaarder(self.document)
        self.bestanden = Bestandsbeheer(
            self.document, self.controle, werkplaats, self.melding, Dialogen(venster)
        )
        self.motiveren = Motiveren(
            self.document, self.bevindingen, self.bestanden.dialogen, werkplaats.instellingen
        )
        self.oplossen = Oplossen(self)
        self._koppeling = Detailkoppeling(
            self.document, self.structuurpaneel, self.samenstelling, self.detail, self.controle
        )
        self.splitsers = self._lay_out()
        self._editie = werkplaats.pakket.structuur.editie.id if werkplaats.pakket else ""
        self.edities = Editiekoppeling(self)
        self.bijwerken = Bijwerkkoppeling(self)
        self.aanvraag = Aanvraagkoppeling(self)
        self.gereedheid = Gereedheidkoppeling(self)
        self.overlap = Overlapkoppeling(self)
        self.beoordeling = Beoordelingkoppeling(self)
        self.vakkennis = Vakkenniskoppeling(self)
        self.vergelijken = Vergelijkkoppeling(self)
        self.ernst = Ernstkoppeling(self)
        self.crossovers = Crossoverkoppeling(self)
        self.panelen = Panelen(self)
        self.menus = Menus(self)
        self.standregel.regelset.setMenu(self.menus.regelset)
        self._connect()
        self._show_naam()
        self._show_maatstaf()
        self._on_laden()
        if werkplaats.tekstzoeker.honderdsten >= 0:
            self._on_teksten(werkplaats.tekstzoeker.honderdsten)
        if werkplaats.pakket is not None:
            self._show_structuur(werkplaats.pakket)

    def stop(self) -> None:
        """Stop what goes on for this window in the background."""
        self.structuurpaneel.stop()
        self.controle.stop()

    # What the actions ask.

    def is_gecontroleerd(self) -> bool:
        """Whether there is a check whose report can go along in an export."""
        return self.controle.findings is not None

    def heeft_eigen_editie(self) -> bool:
        """Whether more is loaded than the bundled structure."""
        pakket = self.werkplaats.pakket
        return pakket is not None and pakket.editie is not None

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

    def go_to_finding(self, finding: Finding) -> None:
        """Bring in front what a finding is about: its part, else where its rule is mended."""
        if finding.onderdeel and self.samenstelling.show_onderdeel(finding.onderdeel):
            return
        from composer.regels import REGEL_BY_ID

        namen = names_in(finding)
        for veld in REGEL_BY_ID[finding.regel].velden:
            if self.go_to_veld(veld, namen):
                self.samenstelling.choose_onderdelen(finding.betrokken)
                return

    def go_to_veld(self, veld: str, namen: frozenset[str] = frozenset()) -> bool:
        """Bring a field in front, as ``Regel.velden`` names it; whether there is such a field.

        Of a field with several subjects or rows the first that is one of ``namen``.
        """
        return self.samenstelling.show_veld(veld) or self.aanvraag.show_veld(veld, namen)

    def show_bron(self, bron: str) -> None:
        """Show a source in the structure, as a finding names it."""
        if not self._koppeling.show_bron(bron):
            zin = self.tr("„{}” staat niet in de geladen structuur.").format(bron)
            self.melding.say(zin, Toon.INFO)

    def choose_peildatum(self) -> None:
        """Ask by which day is judged."""
        nu = self.controle.maatstaf.peildatum
        gekozen, dag = self.bestanden.dialogen.ask_peildatum(nu)
        if gekozen:
            beheer = self.werkplaats.instellingen
            beheer.change(replace(beheer.nu, peildatum=dag.isoformat() if dag else ""))

    def show_regel(self, regel: str) -> None:
        """Show the page of a rule."""
        self.bestanden.dialogen.show_regels(self.controle.maatstaf.regelset, regel)

    def show_regels(self) -> None:
        """Show the pages of the rules, that of the current finding first."""
        rij = self.bevindingen.huidige
        self.show_regel(rij.finding.regel if rij else "")

    def show_sneltoetsen(self) -> None:
        """Show what each key does."""
        self.bestanden.dialogen.show_sneltoetsen(shortcuts_of(self.menus.acties.tabel))

    def show_over(self) -> None:
        """Show what this program is and what it works with."""
        pakket = self.werkplaats.pakket
        editie = pakket.naam if pakket else self.tr("nog niet geladen")
        self.bestanden.dialogen.show_over(
            self.tr(
                "Kwalificatiecomposer stelt cross-overkwalificaties samen uit kerntaken en "
                "werkprocessen van bestaande mbo-kwalificaties, en toetst ze aan de regels.\n\n"
                "Structuur: {editie}"
            ).format(editie=editie)
        )

    # What the window tells.

    def set_maten(self, maten: Mapping[str, list[int]]) -> None:
        """Divide the room over the panels, per splitter."""
        for naam, splitser in self.splitsers.items():
            splitser.setSizes(maten[naam])

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        renew_icons(self.venster)
        self.samenstelling.renew()
        self.bevindingen.renew()
        self.standregel.renew()
        self.gereedheid.renew()
        self.overlap.renew()
        self.beoordeling.renew()

    def retranslate(self) -> None:
        """Say in the language of the screen what the panels do not say themselves."""
        self.menus.retranslate()
        self._show_naam()
        self._show_maatstaf()
        if self.werkplaats.pakket is not None:
            self.status.show_editie(self.werkplaats.pakket.naam)
        if self.controle.findings is not None:
            self._on_bijgewerkt(self.controle.findings.alle, frozenset())

    # Putting it together.

    def _lay_out(self) -> dict[str, QSplitter]:
        venster = self.venster
        rij = QSplitter(Qt.Orientation.Horizontal, venster)
        for paneel in (self.structuurpaneel, self.samenstelling, self.detail):
            rij.addWidget(paneel)
        rij.setStretchFactor(1, 3)
        rij.setStretchFactor(2, 2)
        self.hoofd = hoofd = Deler(venster)
        for regel in (self.melding, self.standregel):
            hoofd.watch(regel)
        hoofd.addWidget(rij)
        hoofd.addWidget(self.bevindingen)
        hoofd.setStretchFactor(0, 1)
        for splitser in (rij, hoofd):
            splitser.setChildrenCollapsible(False)
            splitser.setHandleWidth(GREEP)
        alles = QWidget(venster)
        kolom = QVBoxLayout(alles)
        kolom.setContentsMargins(0, 0, 0, 0)
        kolom.setSpacing(0)
        kolom.addWidget(hoofd, 1)
        # Below, where it takes its room from the end of the findings and moves nothing.
        kolom.addWidget(self.melding)
        kolom.addWidget(self.standregel)
        self.geheel = alles
        return {"rij": rij, "hoofd": hoofd, "bevindingen": self.bevindingen.deler}

    def _connect(self) -> None:
        self.document.changed.connect(self._refresh)
        self.document.opened.connect(self._refresh)
        self.controle.regels_geladen.connect(self._check)
        self.document.refused.connect(self.melding.say)
        self.document.saved_state_changed.connect(self._show_naam)
        self.structuurpaneel.onderdelen_toevoegen.connect(self.samenstelling.add_bronnen)
        self.structuurpaneel.reken_met_gevraagd.connect(self.overlap.reken_met)
        self.structuurpaneel.keuzedelen_toevoegen.connect(self.samenstelling.add_keuzedelen)
        self.structuurpaneel.structuur_laden_gevraagd.connect(self.bestanden.load_structuur)
        self.detail.structuur_laden_gevraagd.connect(self.bestanden.load_structuur)
        self.samenstelling.keuze_gewijzigd.connect(self.menus.acties.refresh)
        self.controle.bijgewerkt.connect(self._on_bijgewerkt)
        self.controle.aanpassingen_geweigerd.connect(self._on_aanpassingen_geweigerd)
        self.bevindingen.gekozen.connect(self.go_to_finding)
        self.bevindingen.huidige_gewijzigd.connect(self.menus.acties.refresh)
        details = self.bevindingen.details
        details.onderdeel_gevraagd.connect(self.samenstelling.show_onderdeel)
        details.bron_gevraagd.connect(self.show_bron)
        details.regel_gevraagd.connect(self.show_regel)
        details.motiveren_gevraagd.connect(self.motiveren.ask)
        self.bestanden.structuur_gevraagd.connect(self.edities.import_bestanden)
        self.status.edities_gevraagd.connect(self.edities.show_edities)
        self.status.annuleren_gevraagd.connect(self.werkplaats.lader.cancel)
        self.werkplaats.structuur_geladen.connect(self._on_structuur)
        self.werkplaats.laden_mislukt.connect(self._on_laden_mislukt)
        self.werkplaats.gezegd.connect(self.melding.say)
        self.werkplaats.editie_hernoemd.connect(self.status.show_editie)
        self.structuurpaneel.markering_gewijzigd.connect(self.detail.set_markeerder)
        self.werkplaats.tekstzoeker.voortgang.connect(self._on_teksten)
        self.werkplaats.tekstzoeker.klaar.connect(self._on_teksten_klaar)
        self.werkplaats.vergelijking_klaar.connect(self._on_vergelijking)
        self.werkplaats.lader.gestart.connect(self._on_laden)
        self.werkplaats.lader.geannuleerd.connect(self._on_laden)
        self.werkplaats.lader.voortgang.connect(self.status.show_voortgang)
        self.werkplaats.instellingen.gewijzigd.connect(self._on_instellingen)

    def _refresh(self) -> None:
        self._show_naam()
        self.menus.acties.refresh()

    def _show_naam(self) -> None:
        self.venster.setWindowTitle(f"{self.bestanden.naam}[*] - Kwalificatiecomposer")
        self.venster.setWindowModified(self.document.is_modified)

    def _show_maatstaf(self) -> None:
        aangepast = self.controle.is_aangepast
        self.status.show_maatstaf(self.controle.maatstaf, is_aangepast=aangepast)

    def _on_structuur(self, pakket: Structuurpakket) -> None:
        eerder, self._editie = self._editie, pakket.structuur.editie.id
        self._show_structuur(pakket, is_eerste=not eerder)
        if pakket.meldingen:
            self.melding.say("\n".join(pakket.meldingen[:_MEESTE]), Toon.WAARSCHUWING)
        elif eerder not in ("", self._editie):
            zin = self.tr("Geladen is nu „{}”.").format(pakket.naam)
            self.melding.say(zin, Toon.GOED)

    def _show_structuur(self, pakket: Structuurpakket, *, is_eerste: bool = False) -> None:
        self.structuurpaneel.set_structuur(pakket.structuur, pakket.zoekindex)
        self.samenstelling.set_structuur(pakket.structuur)
        self._koppeling.set_structuur(pakket)
        if is_eerste:
            # The tree is there to search in first; the rules are not even imported yet.
            self.controle.import_rules(_RUST_MS)
        else:
            self._check()
        self.status.show_editie(pakket.naam)
        self._on_laden()
        self.menus.acties.refresh()

    def _on_teksten(self, honderdsten: int) -> None:
        self.structuurpaneel.show_teksten(bezig=True, honderdsten=honderdsten)

    def _on_teksten_klaar(self) -> None:
        self.structuurpaneel.show_teksten(bezig=False)
        self.structuurpaneel.search_again()

    def _on_vergelijking(self, vergelijking: Vergelijking) -> None:
        self.controle.set_vergelijking(vergelijking)
        self.crossovers.tell(vergelijking)

    def _check(self) -> None:
        if (vergelijking := self.werkplaats.vergelijking) is not None:
            self.controle.set_vergelijking(vergelijking)
        # Which may be a later one than that of the turn in which this was asked.
        if (pakket := self.werkplaats.pakket) is not None:
            self.controle.set_structuur(pakket.structuur, pakket.delenindex)

    def _on_laden(self) -> None:
        self.status.show_laden(bezig=self.werkplaats.lader.is_bezig)

    def _on_laden_mislukt(self, melding: str) -> None:
        self.melding.say(melding)
        self._on_laden()

    def _on_bijgewerkt(self, findings: tuple[Finding, ...], touched: frozenset[str]) -> None:
        self.samenstelling.set_tellingen(tel_per_onderdeel(findings), touched)
        samenstelling = self.document.samenstelling
        self.bevindingen.show_rijen(rijen_of(findings, samenstelling), samenstelling)
        self.standregel.show_bevindingen(findings)
        self.status.show_telling(self.bevindingen.telling)
        self._show_maatstaf()
        self.menus.acties.refresh()

    def _on_aanpassingen_geweigerd(self, reden: str) -> None:
        zin = self.tr("De aangepaste ernst van regels is niet toegepast: {reden}")
        self.melding.say(zin.format(reden=reden), Toon.WAARSCHUWING)

    def _on_instellingen(self, instellingen: Instellingen) -> None:
        maatstaf = _maatstaf(instellingen)
        if maatstaf != self.controle.maatstaf:
            self.controle.set_maatstaf(maatstaf)


def _maatstaf(instellingen: Instellingen) -> Maatstaf:
    peildatum: date | None = None
    with suppress(ValueError):
        peildatum = date.fromisoformat(instellingen.peildatum)
    return Maatstaf(instellingen.regelset, peildatum)
