"""What is new in a package since one looked at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic

from composer.beoordelen.beeld import (
    Ding,
    Gesprek,
    I_co,
    besluiten_of,
    gesprekken_of,
    oordelen_of,
)
from composer.beoordelen.pakket import Beoordelingspakket, Documentronde
from composer.beoordelen.rondeverschil import Rondeverschil, compare_rondes
from composer.beoordelen.waarden import Antwoord, Criteriumbesluit, Motiveringsoordeel, Notitie


class Gebeurd(StrEnum):
    """What happened to a note; one note can have several."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    AFGEHANDELD = "afgehandeld"
    HEROPEND = "heropend"
    BEANTWOORD = "beantwoord"
    ANTWOORD_WEG = "antwoord verwijderd"
    VERWIJDERD = "verwijderd"
    BETWIST = "twee keer gewijzigd"


@dataclass(frozen=True, slots=True)
class Gespreksverandering:
    """A note to which something happened; ``eerder`` None = it was not there.

    ``antwoorden`` are those that are new or were changed.
    """

    gesprek: Gesprek
    eerder: Gesprek | None
    gebeurd: tuple[Gebeurd, ...]
    antwoorden: tuple[Ding[Antwoord], ...]


@dataclass(frozen=True, slots=True)
class Dingverandering(Generic[I_co]):
    """A decision that was taken, changed or taken back; None = there is none."""

    nu: Ding[I_co] | None
    eerder: Ding[I_co] | None


@dataclass(frozen=True, slots=True)
class Documentverandering:
    """A round that is new, beside the one before it; None = it is the first."""

    document: str
    eerder: Documentronde | None
    nu: Documentronde
    verschil: Rondeverschil | None


@dataclass(frozen=True, slots=True)
class Veranderd:
    """Everything that is new, each in the order of the package."""

    gesprekken: tuple[Gespreksverandering, ...]
    besluiten: tuple[Dingverandering[Criteriumbesluit], ...]
    oordelen: tuple[Dingverandering[Motiveringsoordeel], ...]
    documenten: tuple[Documentverandering, ...]


def what_changed(nu: Beoordelingspakket, sinds: Beoordelingspakket) -> Veranderd:
    """What ``nu`` has and the package of before had not; see ``known_at`` for a moment.

    By what is in the packages and not by the clock: a change that somebody made long ago and that
    came in now is new.
    """
    eerder = {
        (g.notitie.document, g.notitie.id): g for g in gesprekken_of(sinds, met_verwijderde=True)
    }
    gesprekken = (
        _conversation(gesprek, eerder.get((gesprek.notitie.document, gesprek.notitie.id)))
        for gesprek in gesprekken_of(nu, met_verwijderde=True)
    )
    documenten = sorted({*nu.documenten, *sinds.documenten})
    return Veranderd(
        tuple(verandering for verandering in gesprekken if verandering.gebeurd),
        tuple(
            verandering
            for document in documenten
            for verandering in _decisions(besluiten_of(nu, document), besluiten_of(sinds, document))
        ),
        tuple(
            verandering
            for document in documenten
            for verandering in _decisions(oordelen_of(nu, document), oordelen_of(sinds, document))
        ),
        tuple(_documents(nu, sinds)),
    )


def _decisions(
    nu: Mapping[Any, Ding[I_co]], eerder: Mapping[Any, Ding[I_co]]
) -> Iterator[Dingverandering[I_co]]:
    for naam in dict.fromkeys((*nu, *eerder)):
        if _versions(nu.get(naam)) != _versions(eerder.get(naam)):
            yield Dingverandering(nu.get(naam), eerder.get(naam))


def _conversation(nu: Gesprek, eerder: Gesprek | None) -> Gespreksverandering:
    bekend = set() if eerder is None else {(a.id, a.versies) for a in eerder.antwoorden}
    antwoorden = tuple(a for a in nu.antwoorden if (a.id, a.versies) not in bekend)
    toen = None if eerder is None else eerder.notitie
    gebeurd = list(_happened(nu.notitie, toen))
    if Gebeurd.VERWIJDERD not in gebeurd and eerder is not None and nu.notitie.inhoud is not None:
        if eerder.is_open and not nu.is_open:
            gebeurd.append(Gebeurd.AFGEHANDELD)
        elif nu.is_open and not eerder.is_open and toen is not None and toen.inhoud is not None:
            gebeurd.append(Gebeurd.HEROPEND)
    if antwoorden:
        gebeurd.append(Gebeurd.BEANTWOORD)
    if {id_ for id_, _ in bekend} - {a.id for a in nu.antwoorden}:
        gebeurd.append(Gebeurd.ANTWOORD_WEG)
    return Gespreksverandering(nu, eerder, tuple(gebeurd), antwoorden)


def _happened(nu: Ding[Notitie], toen: Ding[Notitie] | None) -> Iterator[Gebeurd]:
    """What happened to the text of the note itself."""
    was = None if toen is None else toen.inhoud
    if nu.inhoud is None:
        if was is not None:
            yield Gebeurd.VERWIJDERD
        return
    if was is None:
        yield Gebeurd.NIEUW
    elif (was.anker, was.soort, was.tekst) != (nu.inhoud.anker, nu.inhoud.soort, nu.inhoud.tekst):
        yield Gebeurd.GEWIJZIGD
    if nu.is_betwist and (toen is None or _versions(toen) != _versions(nu)):
        yield Gebeurd.BETWIST


def _versions(ding: Ding[I_co] | None) -> frozenset[str]:
    return frozenset() if ding is None else frozenset(v.revisie for v in ding.versies)


def _documents(nu: Beoordelingspakket, sinds: Beoordelingspakket) -> Iterator[Documentverandering]:
    bekend = {ronde.kenmerk for ronde in sinds.rondes}
    for document, rondes in nu.documenten.items():
        for eerder, ronde in zip((None, *rondes), rondes, strict=False):
            if not bekend.isdisjoint(oordeel.kenmerk for oordeel in ronde.oordelen):
                continue
            verschil = None
            if eerder is not None:
                was, is_ = eerder.document.samenstelling, ronde.document.samenstelling
                verschil = compare_rondes(was, is_)
            yield Documentverandering(document, eerder, ronde, verschil)
