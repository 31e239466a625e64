"""What is to be decided about a document: its criteria and its motivations, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.beoordelen.woorden import ICOON_VAN_UITKOMST, plaats_in_woorden, uitkomst_in_woord
from composer.beoordelen.beeld import Ding, Versie
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.verslag import (
    Besluitregel,
    Motiveringsregel,
    besluitregels_of,
    motiveringsregels_of,
)
from composer.beoordelen.waarden import Criteriumbesluit, Motiveringsoordeel, Uitkomst

translate = QCoreApplication.translate

Besluitsleutel = tuple[str, ...]
"""Document and criterion, or document and rule, part and mark of a motivation.

The lengths differ, so whatever a document calls its rules, none stands in for a criterion.
"""
Besluitversie = Versie[Criteriumbesluit] | Versie[Motiveringsoordeel]


@dataclass(frozen=True, slots=True)
class Besluitrij:
    """One criterion or motivation of a document, and what was decided about it."""

    document: str
    regel: Besluitregel | Motiveringsregel

    @property
    def sleutel(self) -> Besluitsleutel:
        """What stays the same of it."""
        if isinstance(self.regel, Besluitregel):
            return (self.document, self.regel.toets.naam)
        if (motivering := self.regel.motivering) is not None:
            plek = (motivering.regel, motivering.onderdeel, motivering.kenmerk)
            return (self.document, *plek)
        oordeel = self.regel.oordeel
        return (self.document, self.regel.regel, "" if oordeel is None else oordeel.id)

    @property
    def ding(self) -> Ding[Criteriumbesluit] | Ding[Motiveringsoordeel] | None:
        """The decision; None = nobody decided."""
        regel = self.regel
        return regel.besluit if isinstance(regel, Besluitregel) else regel.oordeel

    @property
    def versies(self) -> tuple[Besluitversie, ...]:
        """What people decided, as far as it differs; newest first."""
        ding = self.ding
        return () if ding is None else (*ding.verschillende,)

    @property
    def is_betwist(self) -> bool:
        """Whether people who did not see each other's decision decided differently."""
        return (ding := self.ding) is not None and ding.is_betwist

    @property
    def is_eerder(self) -> bool:
        """Whether it was decided about another text than that of now."""
        if isinstance(self.regel, Besluitregel):
            return self.regel.is_eerder
        inhouden = (versie.inhoud for versie in self.versies)
        teksten = {i.teksthash for i in inhouden if isinstance(i, Motiveringsoordeel)}
        return bool(teksten - {self.regel.teksthash})

    @property
    def is_weigeringsgrond(self) -> bool:
        """Whether it is worded as what is wrong."""
        return isinstance(self.regel, Besluitregel) and self.regel.is_weigeringsgrond

    @property
    def mag(self) -> tuple[Uitkomst, ...]:
        """What can be decided; nothing about a motivation that is gone."""
        if isinstance(self.regel, Besluitregel):
            return tuple(Uitkomst)
        if self.regel.motivering is None:
            return ()
        return (Uitkomst.AANVAARD, Uitkomst.NIET_AANVAARD)

    @property
    def wacht(self) -> bool:
        """Whether somebody still has to decide: nobody did, people differ, or the text changed."""
        is_besloten = any(versie.inhoud is not None for versie in self.versies)
        return bool(self.mag) and (not is_besloten or self.is_betwist or self.is_eerder)


def rijen_of(pakket: Beoordelingspakket, document: str) -> Iterator[Besluitrij]:
    """The conditions, the grounds for refusal, then the motivations."""
    for besluitregel in besluitregels_of(pakket, document):
        yield Besluitrij(document, besluitregel)
    for motiveringsregel in motiveringsregels_of(pakket, document):
        yield Besluitrij(document, motiveringsregel)


def kop_of(rij: Besluitrij) -> str:
    """Which criterion it is, or the motivation of which rule."""
    if isinstance(rij.regel, Motiveringsregel):
        return translate("Beoordelen", "Motivering {regel}").format(regel=rij.regel.regel)
    if rij.is_weigeringsgrond:
        naam = translate("Beoordelen", "Weigeringsgrond {naam}")
    else:
        naam = translate("Beoordelen", "Voorwaarde {naam}")
    return naam.format(naam=rij.regel.toets.naam)


def tekst_of(rij: Besluitrij) -> str:
    """What the criterion asks, or the motivation itself with its place."""
    if isinstance(rij.regel, Besluitregel):
        return translate("Gereedheid", rij.regel.toets.tekst)
    motivering = rij.regel.motivering
    if motivering is None:
        return translate("Beoordelen", "Deze motivering staat niet meer in het document.")
    return f"{plaats_in_woorden(rij.regel.plaats)}: {motivering.tekst}"


def uitkomst_of(versie: Besluitversie) -> Uitkomst | None:
    """What somebody decided; None = it was taken back."""
    inhoud = versie.inhoud
    if isinstance(inhoud, Criteriumbesluit):
        return inhoud.uitkomst
    if inhoud is None:
        return None
    return Uitkomst.AANVAARD if inhoud.aanvaard else Uitkomst.NIET_AANVAARD


def besluit_in_woorden(rij: Besluitrij, versie: Besluitversie) -> str:
    """The outcome of one version."""
    if (uitkomst := uitkomst_of(versie)) is None:
        return translate("Beoordelen", "ingetrokken")
    return uitkomst_in_woord(uitkomst, is_weigeringsgrond=rij.is_weigeringsgrond)


def stand_of(rij: Besluitrij) -> str:
    """How it stands, on one line; what people differ about shows no outcome."""
    if not rij.versies:
        return translate("Beoordelen", "nog niet beoordeeld")
    if rij.is_betwist:
        return translate("Beoordelen", "beoordelaars verschillen hierover")
    woord = besluit_in_woorden(rij, rij.versies[0])
    if rij.is_eerder:
        return translate("Beoordelen", "{besluit} (over een eerdere ronde)").format(besluit=woord)
    return woord


def icoon_of(rij: Besluitrij) -> str:
    """The icon that goes with how it stands."""
    if not rij.versies:
        return "unknown"
    if rij.is_betwist:
        return "warning"
    uitkomst = uitkomst_of(rij.versies[0])
    return "withdrawn" if uitkomst is None else ICOON_VAN_UITKOMST[uitkomst]
