"""Answering a finding: it is right all the same, because ..."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from app.bevindingen.paneel import BevindingenPaneel
from app.dialogen import Dialogen
from app.document import Document
from composer.aanvraag import Motivering
from composer.antwoorden import set_motivering


class Motiveren(QObject):
    """Asks for the answer and makes it an edit."""

    def __init__(self, document: Document, paneel: BevindingenPaneel, dialogen: Dialogen) -> None:
        super().__init__(document)
        self._document = document
        self._paneel = paneel
        self.dialogen = dialogen

    def is_mogelijk(self) -> bool:
        """Whether the current finding may be answered."""
        return (rij := self._paneel.huidige) is not None and rij.is_motiveerbaar

    def ask(self) -> None:
        """Ask why the current finding is right all the same; an empty answer takes it back."""
        rij = self._paneel.huidige
        if rij is None or not rij.is_motiveerbaar:
            return
        tekst = self.dialogen.ask_motivering(rij.melding, rij.motivering)
        if tekst is None or tekst == rij.motivering:
            return
        from composer.motivering import answer_to, grond_of, kenmerk_of

        finding = rij.finding
        eerder = answer_to(finding, self._document.samenstelling.motiveringen)
        kenmerk = eerder[0].kenmerk if eerder and not tekst.strip() else kenmerk_of(finding)
        motivering = Motivering(
            finding.regel,
            finding.onderdeel,
            tekst,
            datum=date.today(),
            kenmerk=kenmerk,
            steunt_op=grond_of(finding),
        )
        self._document.apply(set_motivering, motivering)
