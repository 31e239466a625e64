"""Ties reviewing to the window: its document, what is chosen in it, and the files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.bestandsbeheer import file_name_of
from app.meldingsbalk import Toon
from app.samenstelling.paginakoppeling import Paginakoppeling

if TYPE_CHECKING:
    from app.beoordelen.notitierijen import Notitierij
    from app.beoordelen.pakkethouder import Pakkethouder
    from app.beoordelen.paneel import BeoordelingPaneel
    from app.beoordelen.schrijver import Schrijver
    from app.beoordelen.vergadering import Vergadering
    from app.beoordelen.vragen import Beoordelingsvragen
    from app.vensterinhoud import Vensterinhoud
    from composer.beoordelen.pakket import Beoordelingspakket, Documentronde
    from composer.beoordelen.waarden import Anker


class Beoordelingkoppeling(Paginakoppeling["BeoordelingPaneel"]):
    """Nothing of reviewing is made before somebody asks for it."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        inhoud.bestanden.pakket_gevraagd.connect(self.open)
        inhoud.document.opened.connect(self.refresh)

    @cached_property
    def houder(self) -> Pakkethouder:
        """What holds the package."""
        from app.beoordelen.pakkethouder import Pakkethouder

        houder = Pakkethouder(self)
        houder.gewijzigd.connect(self.refresh)
        houder.geopend.connect(self._on_geopend)
        houder.gezegd.connect(self._inhoud.melding.say)
        self._inhoud.venster.gesloten.connect(houder.stop)
        return houder

    @cached_property
    def vragen(self) -> Beoordelingsvragen:
        """What asks; a test gives other answers."""
        from app.beoordelen.vragen import Beoordelingsvragen

        return Beoordelingsvragen(self._inhoud.venster)

    @cached_property
    def schrijver(self) -> Schrijver:
        """What writes notes and decisions under the name of who reviews."""
        from app.beoordelen.schrijver import Schrijver

        return Schrijver(self.houder, self._inhoud.werkplaats.instellingen, self.vragen, self)

    @cached_property
    def vergadering(self) -> Vergadering:
        """What goes through what waits."""
        from app.beoordelen.vergadering import Vergadering

        return Vergadering(self._inhoud, self.paneel, self.houder, self.schrijver)

    @property
    def document(self) -> str:
        """The id of the document in the window."""
        return self._inhoud.document.samenstelling.id

    def heeft_pakket(self) -> bool:
        """Whether a package is open."""
        return "houder" in self.__dict__ and self.houder.pakket is not None

    def may_leave(self) -> bool:
        """Whether the window may close: everything is on the disk, or may be lost."""
        if not self.heeft_pakket() or self.houder.save_now():
            return True
        return self.vragen.ask_weggooien(self.houder.fout)

    # What the actions do.

    def show_beoordeling(self) -> None:
        """Bring the page in front."""
        self.bring_in_front()
        self.paneel.focus_front()

    def open(self, pad: Path) -> None:
        """Read a package and show it on the page."""
        self.bring_in_front()
        self.houder.open(pad)
        self._remember(pad)
        self.refresh()

    def ask_open(self) -> None:
        """Ask which package, and open it."""
        if (pad := self.vragen.ask_pakket(self._inhoud.bestanden.laatste_map)) is not None:
            self.open(pad)

    def make(self) -> None:
        """Ask for a file and put the present document in a package there."""
        titel = self.tr("Beoordelingspakket maken")
        naam = file_name_of(self._inhoud.bestanden.naam)
        if (pad := self.vragen.ask_plaats(titel, self._place(naam))) is not None:
            self._put_in(pad)

    def add_ronde(self) -> None:
        """Put the present document in the open package as its next round."""
        if self.houder.pad is not None:
            self._put_in(self.houder.pad)

    def put_in(
        self, pad: Path, operation: Callable[[Beoordelingspakket], Beoordelingspakket]
    ) -> None:
        """Do this with the package in a file, an empty one where there is none, and show it."""
        self.houder.put_in(pad, operation)
        self._remember(pad)

    def add_notitie(self) -> None:
        """Ask for a note on what is chosen now, and write it."""
        if not self._may_write_here():
            return
        from app.beoordelen.ankers import places_here
        from app.beoordelen.notitiedialoog import Notitievraag

        self.schrijver.add_notitie(self.document, Notitievraag(places_here(self._inhoud)))

    def go_next(self) -> None:
        """Go to the next note or criterion that waits."""
        self._step(1)

    def go_previous(self) -> None:
        """Go to the note or criterion before that waits."""
        self._step(-1)

    def show_document(self, ronde: Documentronde) -> bool:
        """Show a document of the package in this window; whether it shows."""
        if not self._inhoud.bestanden.show_from_pakket(ronde.document.samenstelling):
            return False
        self.bring_in_front()
        return True

    def show_notitie(self, rij: Notitierij) -> None:
        """Bring in front what a note is about, in its document."""
        document = rij.gesprek.notitie.document
        pakket = self.houder.pakket
        if pakket is None:
            return
        if document != self.document and not self.show_document(pakket.documenten[document][-1]):
            return
        if not self._show_anker(rij.anker):
            zin = self.tr("Dat deel staat niet in het document van dit venster.")
            self._inhoud.melding.say(zin, Toon.INFO)

    def save_verslag(self, vorm: str) -> None:
        """Ask for a file and save the report of the package there."""
        from app.beoordelen.verslag import VORMEN, report_work

        inhoud, balk = self._inhoud, self.paneel.verslagbalk
        pakket, omgeving = self.houder.pakket, inhoud.controle.omgeving
        if balk.is_bezig:
            zin = self.tr("Er wordt al een verslag gemaakt; wacht daarop of annuleer het.")
            inhoud.melding.say(zin, Toon.INFO)
        elif omgeving is None:
            zin = self.tr("De structuur wordt nog geladen; bewaar het verslag zodra dat klaar is.")
            inhoud.melding.say(zin, Toon.INFO)
        elif pakket is not None:
            soort = QCoreApplication.translate("Beoordelen", VORMEN[vorm])
            pad = self.ask_save_path(self.tr("Verslag bewaren"), "verslag", vorm, soort)
            if pad is not None:
                toegang = inhoud.werkplaats.opslag.toegang
                balk.start(report_work(pakket, vorm, omgeving, toegang), pad)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        if self.is_made:
            self.paneel.renew()

    # What the page needs.

    def kop(self) -> str:
        return self.tr("Beoordeling")

    def make_paneel(self) -> BeoordelingPaneel:
        from app.beoordelen.paneel import BeoordelingPaneel

        paneel = BeoordelingPaneel(self.houder, self.pagina)
        paneel.gevraagd.connect(self._on_gevraagd)
        paneel.naam_gevraagd.connect(self._on_naam)
        paneel.verslag_gevraagd.connect(self.save_verslag)
        paneel.verslagbalk.gezegd.connect(self._inhoud.melding.say)
        self._inhoud.venster.gesloten.connect(paneel.verslagbalk.stop)
        paneel.documenten.document_gevraagd.connect(self.show_document)
        paneel.documenten.ronde_gevraagd.connect(self.add_ronde)
        paneel.documenten.naast_gevraagd.connect(self._inhoud.vergelijken.show_pakket)
        paneel.notities.notitie_gevraagd.connect(self.add_notitie)
        paneel.notities.tonen_gevraagd.connect(self.show_notitie)
        self.schrijver.listen_to(paneel.notities.blad)
        self.schrijver.decide_on(paneel.besluiten.blad)
        return paneel

    def show_in(self, paneel: BeoordelingPaneel) -> None:
        paneel.show_stand(self.document, self._inhoud.werkplaats.instellingen.nu.beoordelaar)

    def _on_geopend(self) -> None:
        self._inhoud.menus.acties.refresh()
        pakket, paneel = self.houder.pakket, self.paneel
        self.refresh()
        is_ander = pakket is not None and self.document not in pakket.documenten
        if is_ander and self._inhoud.document.is_untouched and paneel.documenten.model.items:
            # Beside an empty composition would stand what is wrong with nothing.
            self.show_document(paneel.documenten.model.items[0].ronde)
        if self.houder.is_nieuw and is_ander:
            paneel.tabs.setCurrentWidget(paneel.documenten)
        elif paneel.nieuw.rijen:
            paneel.tabs.setCurrentWidget(paneel.nieuw)
        paneel.focus_front()

    def _on_gevraagd(self, wat: str) -> None:
        doen = {
            "vernieuwen": self.houder.save,
            "samenvoegen": self._merge,
            "bewaren_als": self._save_as,
            "openen": self.ask_open,
            "maken": self.make,
        }
        doen[wat]()

    def _on_naam(self) -> None:
        self.schrijver.ask_naam()
        self.refresh()

    def _merge(self) -> None:
        if paden := self.vragen.ask_pakketten(self._inhoud.bestanden.laatste_map):
            self.houder.merge_with(paden)

    def _save_as(self) -> None:
        if self.houder.pad is None:
            return
        pad = self.vragen.ask_plaats(self.tr("Pakket bewaren als"), self.houder.pad)
        if pad is not None:
            self.houder.save_as(pad)
            self._remember(pad)

    def _put_in(self, pad: Path) -> None:
        from composer.beoordelen.pakket import make_ronde
        from composer.document import Documentfout, write_document

        inhoud = self._inhoud
        omgeving = inhoud.controle.omgeving
        if omgeving is None:
            zin = self.tr("De structuur wordt nog geladen; maak het pakket zodra dat klaar is.")
            inhoud.melding.say(zin, Toon.INFO)
            return
        bestand = inhoud.document.path.name if inhoud.document.path else ""
        wie = inhoud.werkplaats.instellingen.nu.beoordelaar
        try:
            data = write_document(inhoud.document.samenstelling)
        except Documentfout as fout:
            inhoud.melding.say(str(fout))
            return
        ronde = make_ronde(data, omgeving, datetime.now(UTC), bestand=bestand, door=wie)
        self.bring_in_front()
        self.houder.make(pad, ronde)
        self._remember(pad)
        self.refresh()

    def _step(self, richting: int) -> None:
        self.bring_in_front()
        if self.heeft_pakket():
            self.vergadering.step(richting)
        else:
            self.paneel.focus_front()

    def _may_write_here(self) -> bool:
        """Whether a note can be about the document in the window; says what to do if not."""
        pakket = self.houder.pakket
        if pakket is None:
            zin = self.tr("Open eerst een beoordelingspakket, of maak er een van dit document.")
        elif self.document not in pakket.documenten:
            zin = self.tr(
                "Dit document staat niet in het geopende pakket. Toon eerst een document uit het "
                "pakket, of zet dit document erin."
            )
        else:
            return True
        self._inhoud.melding.say(zin, Toon.INFO)
        self.show_beoordeling()
        return False

    def _show_anker(self, anker: Anker) -> bool:
        """Bring a place in front: its part, its field or its finding; whether it is there."""
        from composer.beoordelen.waarden import Ankersoort

        inhoud = self._inhoud
        if anker.soort is Ankersoort.BEVINDING and inhoud.bevindingen.show_bevinding(
            anker.regel, anker.variant, anker.onderdeel, anker.kenmerk
        ):
            return not anker.onderdeel or inhoud.samenstelling.show_onderdeel(anker.onderdeel)
        if anker.onderdeel:
            return inhoud.samenstelling.show_onderdeel(anker.onderdeel)
        if anker.soort is Ankersoort.VELD:
            return inhoud.go_to_veld(anker.veld)
        return anker.soort is Ankersoort.DOCUMENT

    def _place(self, naam: str) -> Path:
        pad = self._inhoud.document.path
        map_ = pad.parent if pad else Path(self._inhoud.bestanden.laatste_map)
        return map_ / f"{naam}.kcpakket"

    def _remember(self, pad: Path) -> None:
        beheer = self._inhoud.werkplaats.instellingen
        beheer.change(beheer.nu.with_recent(pad.resolve()))
