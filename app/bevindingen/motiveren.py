"""Answering a finding: it is right all the same, because ..."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject

from app.bevindingen.paneel import BevindingenPaneel
from app.bevindingen.rijen import Rij
from app.dialogen import Dialogen
from app.document import Document
from app.instellingen import Instellingenbeheer
from composer.aanvraag import Motivering
from composer.antwoorden import set_motivering


@dataclass(frozen=True, slots=True)
class Motiveringsvraag:
    """What is asked: why the finding with this sentence is right all the same, and who says so.

    ``tekst`` is the answer given before, "" for none, ``door`` who gave it and when; ``is_herzien``
    when it no longer holds. ``naam`` is the name to begin with.
    """

    melding: str
    tekst: str = ""
    naam: str = ""
    door: str = ""
    is_herzien: bool = False


class Motiveren(QObject):
    """Asks for the answer and makes it an edit; remembers who answers."""

    def __init__(
        self,
        document: Document,
        paneel: BevindingenPaneel,
        dialogen: Dialogen,
        instellingen: Instellingenbeheer,
    ) -> None:
        super().__init__(document)
        self._document = document
        self._paneel = paneel
        self._instellingen = instellingen
        self.dialogen = dialogen

    def is_mogelijk(self) -> bool:
        """Whether the current finding may be answered."""
        return (rij := self._paneel.huidige) is not None and rij.is_motiveerbaar

    def ask(self) -> None:
        """Ask why the current finding is right all the same; an empty answer takes it back."""
        rij = self._paneel.huidige
        if rij is None or not rij.is_motiveerbaar:
            return
        from app.bevindingen.beeld import answered_in_words

        antwoord = self.dialogen.ask_motivering(
            Motiveringsvraag(
                rij.melding,
                rij.motivering,
                (rij.antwoord.naam if rij.antwoord else "") or self._instellingen.nu.motiveerder,
                answered_in_words(rij),
                rij.finding.herzien,
            )
        )
        if antwoord is not None and _differs(rij, *antwoord):
            self._answer(rij, *antwoord)

    def _answer(self, rij: Rij, tekst: str, naam: str) -> None:
        from composer.motivering import grond_of, kenmerk_of

        finding, eerder = rij.finding, rij.antwoord
        # What is taken back is the answer that was there, whatever it was about.
        kenmerk = eerder.kenmerk if eerder and not tekst else kenmerk_of(finding)
        motivering = Motivering(
            finding.regel,
            finding.onderdeel,
            tekst,
            naam=naam,
            datum=date.today(),
            kenmerk=kenmerk,
            steunt_op=grond_of(finding),
        )
        if tekst and naam:
            self._instellingen.change(replace(self._instellingen.nu, motiveerder=naam))
        self._document.apply(set_motivering, motivering)


def _differs(rij: Rij, tekst: str, naam: str) -> bool:
    """Whether an answer is another one than that there is; confirming a lapsed one is."""
    if rij.antwoord is None:
        return bool(tekst)
    return rij.finding.herzien or (tekst, naam) != (rij.antwoord.tekst, rij.antwoord.naam)
