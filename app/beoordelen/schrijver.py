"""Writes what a reviewer does in the package, under the name that is asked once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject

from app.beoordelen.notitiedialoog import Notitievraag
from app.beoordelen.pakkethouder import Pakkethouder
from app.beoordelen.woorden import naam_of, plaats_in_woorden
from app.instellingen import Instellingenbeheer
from composer.beoordelen.beeld import Ding
from composer.beoordelen.bewerkingen import (
    Beoordelaar,
    add_antwoord,
    add_notitie,
    change_antwoord,
    change_notitie,
    decide,
    judge_motivering,
    remove,
    set_stand,
)
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.plaatsen import place_of
from composer.beoordelen.revisie import Dingsoort
from composer.beoordelen.verslag import Besluitregel
from composer.beoordelen.waarden import (
    Antwoord,
    Criteriumbesluit,
    Notitie,
    Notitiestand,
    Uitkomst,
)

if TYPE_CHECKING:
    from app.beoordelen.besluitblad import Besluitblad
    from app.beoordelen.gespreksblad import Gespreksblad
    from app.beoordelen.notitierijen import Notitiesleutel
    from app.beoordelen.vragen import Beoordelingsvragen

P = ParamSpec("P")
Bewerking = Callable[Concatenate[Beoordelingspakket, str, P], Beoordelingspakket]


class Schrijver(QObject):
    """One per window."""

    def __init__(
        self,
        houder: Pakkethouder,
        instellingen: Instellingenbeheer,
        vragen: Beoordelingsvragen,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._houder = houder
        self._instellingen = instellingen
        self.vragen = vragen

    def ask_naam(self) -> str:
        """Ask who reviews and remember that; "" = no answer."""
        nu = self._instellingen.nu
        if naam := self.vragen.ask_naam(nu.beoordelaar or nu.motiveerder):
            self._instellingen.change(replace(nu, beoordelaar=naam))
        return naam

    def door(self) -> Beoordelaar | None:
        """Who writes now; None when nobody wants to say so."""
        naam = self._instellingen.nu.beoordelaar or self.ask_naam()
        return Beoordelaar(naam, datetime.now(UTC)) if naam else None

    def add_notitie(self, document: str, vraag: Notitievraag) -> bool:
        """Ask for a note and write it; whether it was written."""
        pakket = self._houder.pakket
        if pakket is None or (door := self.door()) is None:
            return False
        naam = naam_of(pakket.documenten[document][-1])
        notitie = self.vragen.ask_notitie(replace(vraag, document=naam))
        return notitie is not None and self._houder.write(add_notitie, document, notitie, door)

    def write_notitie(self, document: str, notitie: Notitie) -> bool:
        """Write this note; whether it was written."""
        door = self.door()
        return door is not None and self._houder.write(add_notitie, document, notitie, door)

    def listen_to(self, blad: Gespreksblad) -> None:
        """Do what is asked on a sheet with the note that shows there."""
        blad.antwoord_gegeven.connect(lambda tekst: self._answer(blad, tekst))
        blad.stand_gevraagd.connect(lambda stand: self._settle(blad, stand))
        blad.tekst_gekozen.connect(lambda notitie: self._change(blad, notitie))
        blad.wijzigen_gevraagd.connect(lambda: self._rewrite(blad))
        blad.verwijderen_gevraagd.connect(lambda: self._remove(blad))
        blad.terugzetten_gevraagd.connect(lambda: self._restore(blad))
        blad.antwoord_wijzigen_gevraagd.connect(self._rewrite_answer)
        blad.antwoord_verwijderen_gevraagd.connect(self._remove_answer)

    def decide_on(self, blad: Besluitblad) -> None:
        """Write what is decided on a sheet about the criterion that shows there."""
        blad.besloten.connect(lambda uitkomst, reden: self._decide(blad, uitkomst, reden))
        blad.intrekken_gevraagd.connect(lambda: self._take_back(blad))

    def _decide(self, blad: Besluitblad, uitkomst: Uitkomst, reden: str) -> None:
        rij, door = blad.rij, self.door()
        if rij is None or door is None:
            return
        regel = rij.regel
        if isinstance(regel, Besluitregel):
            besluit = Criteriumbesluit(regel.toets.naam, uitkomst, reden)
            is_gelukt = self._houder.write(decide, rij.document, besluit, door)
        elif regel.motivering is not None:
            is_gelukt = self._houder.write(
                judge_motivering,
                rij.document,
                regel.motivering,
                door,
                aanvaard=uitkomst is Uitkomst.AANVAARD,
                reden=reden,
            )
        else:
            return
        if is_gelukt:
            blad.clear_reden(rij)

    def _take_back(self, blad: Besluitblad) -> None:
        rij, door = blad.rij, self.door()
        if rij is None or door is None or (ding := rij.ding) is None:
            return
        is_besluit = isinstance(rij.regel, Besluitregel)
        soort = Dingsoort.BESLUIT if is_besluit else Dingsoort.MOTIVERING
        self._houder.write(remove, soort, rij.document, ding.id, door)

    def _answer(self, blad: Gespreksblad, tekst: str) -> None:
        sleutel, door = _key(blad), self.door()
        if sleutel is None or door is None:
            return
        if self._houder.write(add_antwoord, sleutel[0], Antwoord(sleutel[1], tekst), door):
            blad.clear_antwoord(sleutel)

    def _settle(self, blad: Gespreksblad, stand: Notitiestand) -> None:
        sleutel, door = _key(blad), self.door()
        if sleutel is not None and door is not None:
            self._houder.write(set_stand, *sleutel, stand, door)

    def _change(self, blad: Gespreksblad, notitie: Notitie) -> None:
        sleutel, door = _key(blad), self.door()
        if sleutel is not None and door is not None:
            self._houder.write(change_notitie, *sleutel, notitie, door)

    def _rewrite(self, blad: Gespreksblad) -> None:
        rij, pakket = blad.rij, self._houder.pakket
        if rij is None or pakket is None or (eerder := rij.gesprek.notitie.inhoud) is None:
            return
        plaats = place_of(eerder.anker, pakket.documenten[rij.sleutel[0]])
        naam = naam_of(pakket.documenten[rij.sleutel[0]][-1])
        vraag = Notitievraag(((eerder.anker, plaats_in_woorden(plaats)),), eerder, naam)
        if (notitie := self.vragen.ask_notitie(vraag)) is not None:
            self._change(blad, notitie)

    def _remove(self, blad: Gespreksblad) -> None:
        sleutel, door = _key(blad), self.door()
        if sleutel is not None and door is not None:
            self._houder.write(remove, Dingsoort.NOTITIE, *sleutel, door)

    def _restore(self, blad: Gespreksblad) -> None:
        """Write the last text of a note that was removed again."""
        sleutel, pakket = _key(blad), self._houder.pakket
        if sleutel is None or pakket is None:
            return
        revisies = pakket.by_ding.get((Dingsoort.NOTITIE, *sleutel), {})
        teksten = [r.inhoud for r in revisies.values() if isinstance(r.inhoud, Notitie)]
        if teksten:
            self._change(blad, teksten[-1])

    def _rewrite_answer(self, antwoord: Ding[Antwoord]) -> None:
        inhoud, door = antwoord.inhoud, self.door()
        if inhoud is None or door is None:
            return
        tekst = self.vragen.ask_tekst(self.tr("Antwoord wijzigen"), inhoud.tekst)
        if tekst is not None:
            nieuw = replace(inhoud, tekst=tekst)
            self._houder.write(change_antwoord, antwoord.document, antwoord.id, nieuw, door)

    def _remove_answer(self, antwoord: Ding[Antwoord]) -> None:
        if (door := self.door()) is not None:
            self._houder.write(remove, Dingsoort.ANTWOORD, antwoord.document, antwoord.id, door)


def _key(blad: Gespreksblad) -> Notitiesleutel | None:
    return None if blad.rij is None else blad.rij.sleutel
