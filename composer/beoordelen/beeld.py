"""What a package says, computed from its revisions: notes with their answers, and decisions.

The same revisions give the same outcome in the same order, however they came together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.revisie import Dingsoort, Revisie, heads_of
from composer.beoordelen.waarden import (
    Antwoord,
    Criteriumbesluit,
    Inhoud,
    Motiveringsoordeel,
    Notitie,
    Notitiestand,
    besluit_id,
    oordeel_id,
)

I_co = TypeVar("I_co", bound=Inhoud, covariant=True)


@dataclass(frozen=True, slots=True)
class Versie(Generic[I_co]):
    """What one person made of a thing; ``revisie`` is the id, ``inhoud`` None = removed."""

    revisie: str
    auteur: str
    tijd: datetime
    ronde: str
    inhoud: I_co | None


@dataclass(frozen=True, slots=True)
class Ding(Generic[I_co]):
    """A note, an answer or a decision as it stands; ``auteur`` and ``tijd`` are of its beginning.

    ``versies`` are those that nobody replaced, newest first; none where only answers speak of it.
    """

    id: str
    document: str
    auteur: str
    tijd: datetime
    versies: tuple[Versie[I_co], ...]

    @property
    def verschillende(self) -> tuple[Versie[I_co], ...]:
        """The versions that say something else, newest first."""
        per_inhoud: dict[I_co | None, Versie[I_co]] = {}
        for versie in self.versies:
            per_inhoud.setdefault(versie.inhoud, versie)
        return tuple(per_inhoud.values())

    @property
    def is_betwist(self) -> bool:
        """Whether it was changed twice, in different ways; a change on both settles it."""
        return len(self.verschillende) > 1

    @property
    def inhoud(self) -> I_co | None:
        """The newest that was not removed; None where nothing is left."""
        return next((v.inhoud for v in self.versies if v.inhoud is not None), None)


@dataclass(frozen=True, slots=True)
class Gesprek:
    """A note and its answers, oldest first."""

    notitie: Ding[Notitie]
    antwoorden: tuple[Ding[Antwoord], ...]

    @property
    def is_open(self) -> bool:
        """Whether it waits for somebody: in doubt it does."""
        return any(
            versie.inhoud is not None and versie.inhoud.stand is Notitiestand.OPEN
            for versie in self.notitie.versies
        )


def gesprekken_of(
    pakket: Beoordelingspakket, *, met_verwijderde: bool = False
) -> tuple[Gesprek, ...]:
    """Every note with its answers, by document and then oldest first.

    A removed note is left out, unless somebody answered it: then it shows with nothing in it.
    """
    antwoorden = defaultdict(list)
    for antwoord in _dingen(pakket, Dingsoort.ANTWOORD, Antwoord):
        if (inhoud := antwoord.inhoud) is not None:
            antwoorden[antwoord.document, inhoud.notitie].append(antwoord)
    gesprekken = [
        Gesprek(notitie, tuple(antwoorden.pop((notitie.document, notitie.id), ())))
        for notitie in _dingen(pakket, Dingsoort.NOTITIE, Notitie)
    ]
    for (document, id_), zonder in antwoorden.items():
        weg: Ding[Notitie] = Ding(id_, document, "", zonder[0].tijd, ())
        gesprekken.append(Gesprek(weg, tuple(zonder)))
    return tuple(
        sorted(
            (g for g in gesprekken if met_verwijderde or g.antwoorden or g.notitie.inhoud),
            key=lambda g: (g.notitie.document, g.notitie.tijd, g.notitie.id),
        )
    )


def besluiten_of(pakket: Beoordelingspakket, document: str) -> Mapping[str, Ding[Criteriumbesluit]]:
    """The decisions about a document by criterion; one that is not there was not taken."""
    besluiten = _dingen(pakket, Dingsoort.BESLUIT, Criteriumbesluit)
    return {
        inhoud.criterium: besluit
        for besluit in besluiten
        if besluit.document == document and (inhoud := besluit.inhoud) is not None
    }


def oordelen_of(
    pakket: Beoordelingspakket, document: str
) -> Mapping[tuple[str, str, str], Ding[Motiveringsoordeel]]:
    """The judgements of motivations of a document by rule, part and mark of the finding."""
    oordelen = _dingen(pakket, Dingsoort.MOTIVERING, Motiveringsoordeel)
    return {
        (inhoud.regel, inhoud.onderdeel, inhoud.kenmerk): oordeel
        for oordeel in oordelen
        if oordeel.document == document and (inhoud := oordeel.inhoud) is not None
    }


def ding_id_of(document: str, inhoud: Inhoud) -> str | None:
    """The id that this must have where it follows from what it is about; None = any."""
    if isinstance(inhoud, Criteriumbesluit):
        return besluit_id(document, inhoud.criterium)
    if isinstance(inhoud, Motiveringsoordeel):
        return oordeel_id(document, inhoud.regel, inhoud.onderdeel, inhoud.kenmerk)
    return None


def _dingen(
    pakket: Beoordelingspakket, soort: Dingsoort, inhoud: type[I_co]
) -> Iterator[Ding[I_co]]:
    """Every thing of one kind, oldest first."""
    for (deze, document, id_), revisies in pakket.by_ding.items():
        if deze is soort:
            oudste = next(iter(revisies.values()))
            begin = next((r for r in revisies.values() if not r.ouders), oudste)
            koppen = reversed(heads_of(revisies))
            versies = tuple(_versie(revisie, inhoud) for revisie in koppen)
            yield Ding(id_, document, begin.auteur, begin.tijd, versies)


def _versie(revisie: Revisie, soort: type[I_co]) -> Versie[I_co]:
    inhoud = revisie.inhoud if isinstance(revisie.inhoud, soort) else None
    return Versie(revisie.id, revisie.auteur, revisie.tijd, revisie.ronde, inhoud)
