"""New, open, save, export: the files of one window, and the question about unsaved work."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.bestanden import Bestandssoort, read_samenstelling, recognise
from app.bevindingen.controle import Controle
from app.dialogen import Antwoord, Dialogen
from app.document import Document
from app.getypt import finish_typing
from app.herstel import Herstelbestand
from app.lader import Structuurpakket
from app.meldingsbalk import Meldingsbalk, Toon
from app.wegschrijven import Wegschrijffout, write_file
from composer.samenstelling import Samenstelling, new_id
from kwalificatiestructuur.fouten import Invoerfout

if TYPE_CHECKING:
    from app.werkplaats import Werkplaats
    from composer.document import Rapport

_NIET_IN_BESTANDSNAAM: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def file_name_of(naam: str) -> str:
    """A name as a file may have it on every system."""
    return _NIET_IN_BESTANDSNAAM.sub(" ", naam).strip(" .")


class Bestandsbeheer(QObject):
    """Does what the file menu says; every failure becomes a sentence in the window."""

    structuur_gevraagd = Signal(object)
    """(list of Path): files or folders with sources of the structure, to be imported."""
    pakket_gevraagd = Signal(object)
    """(Path): a *Beoordelingspakket*, to be reviewed in this window."""
    getypt_hersteld = Signal(object)
    """(texts by place, as in a ``Herstelnotitie``): to stand in the fields again."""
    veld_gevraagd = Signal()
    """The user goes back to what was typed and cannot be saved."""

    def __init__(
        self,
        document: Document,
        controle: Controle,
        werkplaats: Werkplaats,
        melding: Meldingsbalk,
        dialogen: Dialogen,
    ) -> None:
        super().__init__(document)
        self._document = document
        self._controle = controle
        self._werkplaats = werkplaats
        self._melding = melding
        self._wachtend: Path | None = None
        self.find_onleesbaar: Callable[[], Sequence[str]] = tuple
        """What was typed and stands in no value, so that no file has it: a sentence each."""
        self.dialogen = dialogen
        werkplaats.structuur_geladen.connect(self._on_structuur)

    @property
    def naam(self) -> str:
        """What the document is called: its own name, else that of its file."""
        pad = self._document.path
        return self._document.samenstelling.naam or (
            pad.stem if pad else self.tr("Naamloze samenstelling")
        )

    @property
    def laatste_map(self) -> str:
        """The folder that was used last, else that of the user's documents."""
        from PySide6.QtCore import QStandardPaths

        plaats = QStandardPaths.StandardLocation
        mogelijk = [
            self._werkplaats.instellingen.nu.laatste_map,
            QStandardPaths.writableLocation(plaats.DocumentsLocation),
            QStandardPaths.writableLocation(plaats.HomeLocation),
        ]
        return next((map_ for map_ in mogelijk if map_ and Path(map_).is_dir()), "")

    def new(self) -> None:
        """Start an empty composition, after the question about unsaved work."""
        if self.may_leave():
            self._document.open(Samenstelling(new_id()))
            self._melding.hide()

    def open(self) -> None:
        """Ask which files, and open them."""
        self.open_paths(self.dialogen.ask_open(self.laatste_map))

    def open_recipe(self) -> None:
        """Ask which recipe, and make the composition it describes."""
        self.open_paths(self.dialogen.ask_recept(self.laatste_map))

    def load_structuur(self) -> None:
        """Ask which files with sources of the structure, and import them."""
        self._add_structuur(self.dialogen.ask_structuur(self.laatste_map))

    def load_structuurmap(self) -> None:
        """Ask which folder with sources of the structure, and import it."""
        pad = self.dialogen.ask_structuurmap(self.laatste_map)
        self._add_structuur([] if pad is None else [pad])

    def open_paths(self, paden: Iterable[Path]) -> None:
        """Open files by what is in them: the first composition here, others each in a window.

        What is no composition or recipe may be a source of the structure, and is imported.
        """
        structuur: list[Path] = []
        hier = True
        for pad in paden:
            try:
                soort = recognise(pad)
            except Invoerfout as fout:
                self._melding.say(self._sentence(fout))
                continue
            if soort is Bestandssoort.STRUCTUUR:
                structuur.append(pad)
            elif soort is Bestandssoort.PAKKET:
                self.pakket_gevraagd.emit(pad)
            elif hier:
                self._open_here(pad, soort)
                hier = False
            else:
                self._werkplaats.open_window(pad)
        self._add_structuur(structuur)

    def recover(self, herstel: Herstelbestand) -> bool:
        """Show work that was left over as unsaved work; whether it could be read."""
        try:
            samenstelling = herstel.read()
        except Invoerfout as fout:
            self._melding.say(self._sentence(fout))
            return False
        pad = Path(herstel.notitie.pad) if herstel.notitie.pad else None
        self._document.open(samenstelling, pad, unsaved=True)
        if herstel.notitie.getypt:
            self.getypt_hersteld.emit(herstel.notitie.getypt)
        zin = self.tr("Uw niet-opgeslagen werk is hersteld. Sla het op om het te bewaren.")
        self._tell(zin, Toon.INFO)
        return True

    def save(self) -> bool:
        """Save to the file it has, else ask for one; whether it was saved."""
        finish_typing()
        if self._document.path is None:
            return self.save_as()
        return self._save_to(self._document.path)

    def save_as(self) -> bool:
        """Ask for a file and save there; whether it was saved."""
        finish_typing()
        voorstel = self._document.path or self._voorstel("")
        pad = self.dialogen.ask_save_path(self.tr("Opslaan als"), voorstel)
        return pad is not None and self._save_to(pad)

    def export(self) -> bool:
        """Ask for a file and write the document with the report of the check there."""
        finish_typing()
        if (rapport := self._controle.rapport()) is None:
            self._melding.say(
                self.tr(
                    "Exporteren kan zodra de structuur is geladen, want het verslag van de "
                    "controle gaat mee."
                ),
                Toon.INFO,
            )
            return False
        voorstel = self._voorstel(self.tr(" (export)"))
        pad = self.dialogen.ask_save_path(self.tr("Exporteren als SBB-XML"), voorstel)
        if pad is None or not self._write(pad, rapport):
            return False
        zin = self.tr("Geëxporteerd naar {bestand}, met het verslag van de controle.")
        self._tell(zin.format(bestand=pad), Toon.GOED)
        return True

    def show_from_pakket(self, samenstelling: Samenstelling) -> bool:
        """Show a document of a package, after the question about unsaved work; whether it shows.

        It stands in the package, so it has no file yet and nothing to save.
        """
        if not self.may_leave():
            return False
        self._document.open(samenstelling)
        self._melding.hide()
        return True

    def may_leave(self) -> bool:
        """Whether this document may go: it is saved, or the user gives the changes up."""
        finish_typing()
        onleesbaar = self.find_onleesbaar()
        if onleesbaar and not self.dialogen.ask_onleesbaar(onleesbaar):
            self.veld_gevraagd.emit()
            return False
        if not self._document.is_modified:
            return True
        antwoord = self.dialogen.ask_save(self.naam)
        if antwoord is Antwoord.OPSLAAN:
            return self.save()
        return antwoord is Antwoord.NIET_OPSLAAN

    def _open_here(self, pad: Path, soort: Bestandssoort) -> None:
        pakket = self._werkplaats.pakket
        if soort is Bestandssoort.RECEPT and pakket is None:
            self._wachtend = pad
            self._melding.say(
                self.tr("Het recept wordt geopend zodra de structuur is geladen."), Toon.INFO
            )
            return
        try:
            structuur = pakket.structuur if pakket else None
            samenstelling = read_samenstelling(pad, soort, structuur)
        except Invoerfout as fout:
            self._melding.say(self._sentence(fout))
            return
        if not self.may_leave():
            return
        if soort is Bestandssoort.RECEPT:
            self._document.open(samenstelling, unsaved=True)
        else:
            self._document.open(samenstelling, pad)
        self._melding.hide()
        self._remember(pad)

    def _on_structuur(self, _pakket: Structuurpakket) -> None:
        if (pad := self._wachtend) is not None:
            self._wachtend = None
            self._open_here(pad, Bestandssoort.RECEPT)

    def _add_structuur(self, bestanden: list[Path]) -> None:
        if bestanden:
            nu = self._werkplaats.instellingen.nu
            nu = replace(nu, laatste_map=str(bestanden[0].parent))
            self._werkplaats.instellingen.change(nu)
            self.structuur_gevraagd.emit(bestanden)

    def _save_to(self, pad: Path) -> bool:
        if not self._write(pad, None):
            return False
        self._document.mark_saved(pad)
        self._remember(pad)
        self._tell(self.tr("Opgeslagen in {bestand}.").format(bestand=pad), Toon.GOED)
        return True

    def _tell(self, zin: str, toon: Toon) -> None:
        """Say what was done, and what was typed that no file has."""
        onleesbaar = self.find_onleesbaar()
        self._melding.say("\n".join((zin, *onleesbaar)), Toon.WAARSCHUWING if onleesbaar else toon)

    def _write(self, pad: Path, rapport: Rapport | None) -> bool:
        from composer.document import Documentfout, write_document

        try:
            write_file(pad, write_document(self._document.samenstelling, rapport=rapport))
        except (Documentfout, Wegschrijffout) as fout:
            self._melding.say(str(fout))
            return False
        return True

    def _remember(self, pad: Path) -> None:
        beheer = self._werkplaats.instellingen
        beheer.change(beheer.nu.with_recent(pad.resolve()))

    def _voorstel(self, achtervoegsel: str) -> Path:
        map_ = self._document.path.parent if self._document.path else None
        naam = file_name_of(self.naam) or self.tr("Samenstelling")
        return (map_ or Path(self.laatste_map)) / f"{naam}{achtervoegsel}.xml"

    @staticmethod
    def _sentence(fout: Invoerfout) -> str:
        zin = str(fout)
        return zin if zin.endswith(".") else f"{zin}."
