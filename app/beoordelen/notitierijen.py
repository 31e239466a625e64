"""The notes of a package as groups: per document, and in it per place in its own order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.beoordelen.woorden import (
    naam_of,
    plaats_in_woorden,
)
from composer.beoordelen.beeld import Gesprek, gesprekken_of
from composer.beoordelen.pakket import Beoordelingspakket, Documentronde
from composer.beoordelen.plaatsen import Plaats, place_of
from composer.beoordelen.waarden import Anker, Ankersoort, Notitiesoort

translate = QCoreApplication.translate

Notitiesleutel = tuple[str, str]
"""Document and id of a note."""


class Welke(StrEnum):
    """Which notes show."""

    OPEN = "open"
    ALLE = "alle"
    MET_VERWIJDERDE = "met verwijderde"


@dataclass(frozen=True, slots=True)
class Zeef:
    """What the notes are chosen by; ``soort`` None and ``auteur`` "" let everything through."""

    welke: Welke = Welke.OPEN
    soort: Notitiesoort | None = None
    auteur: str = ""

    def lets_through(self, gesprek: Gesprek) -> bool:
        """Whether this note shows; one that people differ about is of every kind they say."""
        if self.welke is Welke.OPEN and not gesprek.is_open:
            return False
        inhouden = [v.inhoud for v in gesprek.notitie.versies if v.inhoud is not None]
        if self.soort is not None and all(i.soort is not self.soort for i in inhouden):
            return False
        return not self.auteur or self.auteur in authors_of(gesprek)


@dataclass(frozen=True, slots=True)
class Notitierij:
    """A note with its answers, and its place in words."""

    gesprek: Gesprek
    plaats: Plaats

    @property
    def sleutel(self) -> Notitiesleutel:
        """What stays the same of a note."""
        return (self.gesprek.notitie.document, self.gesprek.notitie.id)

    @property
    def anker(self) -> Anker:
        """Where it is fixed, by its newest text."""
        inhoud = self.gesprek.notitie.inhoud
        return Anker() if inhoud is None else inhoud.anker


@dataclass(frozen=True, slots=True)
class Notitiegroep:
    """A document or a place with what stands under it."""

    sleutel: Hashable
    naam: str
    icoon: str
    kinderen: tuple[Notitiegroep | Notitierij, ...]

    @property
    def rijen(self) -> Iterator[Notitierij]:
        """The notes in it, at any depth."""
        for kind in self.kinderen:
            if isinstance(kind, Notitierij):
                yield kind
            else:
                yield from kind.rijen

    @property
    def kop(self) -> tuple[str, str, int, int]:
        """What its own row shows: name, icon, notes and open notes."""
        rijen = tuple(self.rijen)
        return (self.naam, self.icoon, len(rijen), sum(rij.gesprek.is_open for rij in rijen))


def authors_of(gesprek: Gesprek) -> set[str]:
    """Who wrote in a note or an answer to it."""
    namen = {gesprek.notitie.auteur, *(versie.auteur for versie in gesprek.notitie.versies)}
    for antwoord in gesprek.antwoorden:
        namen |= {antwoord.auteur, *(versie.auteur for versie in antwoord.versies)}
    return namen - {""}


def groups_of(pakket: Beoordelingspakket, zeef: Zeef) -> tuple[Notitiegroep, ...]:
    """The notes that are let through, by name of the document and then as in the document."""
    per_document: dict[str, list[Gesprek]] = defaultdict(list)
    for gesprek in gesprekken_of(pakket, met_verwijderde=zeef.welke is Welke.MET_VERWIJDERDE):
        if zeef.lets_through(gesprek):
            per_document[gesprek.notitie.document].append(gesprek)
    groepen = [
        _document(pakket.documenten[id_], gesprekken) for id_, gesprekken in per_document.items()
    ]
    return tuple(sorted(groepen, key=lambda groep: (groep.naam.casefold(), str(groep.sleutel))))


def _document(rondes: Sequence[Documentronde], gesprekken: Sequence[Gesprek]) -> Notitiegroep:
    laatste = rondes[-1]
    samenstelling = laatste.document.samenstelling
    delen = [*(deel.id for deel in samenstelling.onderdelen)]
    delen += [keuzedeel.code for keuzedeel in samenstelling.keuzedelen]
    plek_van = {deel: plek for plek, deel in enumerate(delen)}
    per_plaats: dict[Plaats, list[Notitierij]] = defaultdict(list)
    for gesprek in gesprekken:
        inhoud = gesprek.notitie.inhoud
        plaats = place_of(Anker() if inhoud is None else inhoud.anker, rondes)
        per_plaats[plaats].append(Notitierij(gesprek, plaats))

    def order(item: tuple[Plaats, list[Notitierij]]) -> tuple[int, int, str]:
        plaats, rijen = item
        anker = rijen[0].anker
        plek = plek_van.get(anker.onderdeel, len(delen))
        return (_rank(anker, is_weg=plaats.is_weg), plek, plaats.tekst)

    kinderen = tuple(
        Notitiegroep(
            ("plaats", laatste.document.id, plaats.tekst, plaats.is_weg),
            plaats_in_woorden(plaats),
            _icon(rijen[0].anker, is_weg=plaats.is_weg),
            tuple(rijen),
        )
        for plaats, rijen in sorted(per_plaats.items(), key=order)
    )
    return Notitiegroep(laatste.document.id, naam_of(laatste), "kwalificatie", kinderen)


def _rank(anker: Anker, *, is_weg: bool) -> int:
    """The whole, its fields, its parts with all that is theirs, its findings, what is gone."""
    if is_weg:
        return 4
    if anker.onderdeel:
        return 2
    rangen = {Ankersoort.DOCUMENT: 0, Ankersoort.VELD: 1, Ankersoort.BEVINDING: 3}
    return rangen.get(anker.soort, 2)


def _icon(anker: Anker, *, is_weg: bool) -> str:
    if is_weg:
        return "withdrawn"
    iconen = {
        Ankersoort.DOCUMENT: "dossier",
        Ankersoort.ONDERDEEL: "werkproces",
        Ankersoort.VELD: "retitled",
        Ankersoort.BEVINDING: "warning",
    }
    return iconen[anker.soort]
