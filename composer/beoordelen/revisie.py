"""Every change of a note, an answer or a decision is a revision; nothing is ever overwritten.

The id of a revision follows from all that it holds, so two revisions with one id are the same, and
one that was changed by hand is recognised. A state is a set of revisions: putting sets together
loses nothing, and the order does not matter.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from typing import Any, Final
from uuid import UUID, uuid5

from composer.beoordelen.waarden import (
    Antwoord,
    Criteriumbesluit,
    Inhoud,
    Motiveringsoordeel,
    Notitie,
    names_of,
)
from composer.samenstelling import hash_of

_NAAMRUIMTE: Final = UUID("6976ddfa-f091-4c6c-ac6d-ba0038bdd186")


class Dingsoort(StrEnum):
    """What a revision is a change of."""

    NOTITIE = "notitie"
    ANTWOORD = "antwoord"
    BESLUIT = "besluit"
    MOTIVERING = "motivering"


INHOUD_BY_SOORT: Final[Mapping[Dingsoort, type[Inhoud]]] = {
    Dingsoort.NOTITIE: Notitie,
    Dingsoort.ANTWOORD: Antwoord,
    Dingsoort.BESLUIT: Criteriumbesluit,
    Dingsoort.MOTIVERING: Motiveringsoordeel,
}

Dingsleutel = tuple[Dingsoort, str, str]
"""Kind, document and id: what makes two revisions be about the same."""


@dataclass(frozen=True)
class Revisie:
    """One change of one thing; ``inhoud`` is all of it afterwards, None = it was removed.

    ``ding`` is the UUID of the thing, ``document`` that of the document, ``ouders`` the ids of the
    revisions that the author saw and replaced, in order of id. ``tijd`` is in UTC, in whole
    seconds; it never decides which of two changes holds. ``ronde`` is the hash of the document as
    the author saw it; "" = not known. ``onbekend`` is JSON of what a file held besides; "" = none.
    """

    soort: Dingsoort
    ding: str
    document: str
    ouders: tuple[str, ...]
    auteur: str
    tijd: datetime
    inhoud: Inhoud | None
    ronde: str = ""
    onbekend: str = ""

    @property
    def sleutel(self) -> Dingsleutel:
        """Which thing it is a change of."""
        return (self.soort, self.document, self.ding)

    @cached_property
    def json(self) -> str:
        """The one form in a file, without the id; the id is made from it."""
        eigen = {
            "soort": self.soort,
            "ding": self.ding,
            "document": self.document,
            "ouders": self.ouders,
            "auteur": self.auteur,
            "tijd": write_moment(self.tijd),
            "ronde": self.ronde,
            "inhoud": None if self.inhoud is None else plain(self.inhoud),
        }
        return canonical(with_unknown(eigen, self.onbekend))

    @cached_property
    def id(self) -> str:
        """A UUID that follows from everything that the revision holds."""
        return str(uuid5(_NAAMRUIMTE, hash_of(self.json)))

    @property
    def plaats(self) -> tuple[datetime, str]:
        """Where it stands among others, oldest first."""
        return (self.tijd, self.id)


def heads_of(revisies: Mapping[str, Revisie]) -> tuple[Revisie, ...]:
    """The revisions of one thing, by id, that no other one of it replaced; oldest first.

    More than one: it was changed twice, by people who did not see each other's change.
    """
    vervangen = {ouder for revisie in revisies.values() for ouder in revisie.ouders}
    koppen = (revisie for id_, revisie in revisies.items() if id_ not in vervangen)
    return tuple(sorted(koppen, key=lambda revisie: revisie.plaats))


def whole_second(tijd: datetime) -> datetime:
    """A moment in UTC, without what comes after the seconds; it must know its time zone."""
    if tijd.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return tijd.astimezone(UTC).replace(microsecond=0)


def write_moment(tijd: datetime) -> str:
    """A moment as a file has it: ``2026-11-28T06:20:00Z``."""
    return f"{tijd.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def plain(waarde: object) -> Any:
    """A value as JSON has it: an object per dataclass, by the names of its fields."""
    if not (namen := names_of(waarde)):
        return waarde
    return {naam: plain(getattr(waarde, naam)) for naam in namen}


def canonical(waarde: object) -> str:
    """JSON in one form only: keys in order, nothing between; the same value, the same text."""
    return json.dumps(
        waarde, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )


def unknown_in(gelezen: Mapping[str, Any], eigen: Mapping[str, Any]) -> dict[str, Any]:
    """What a read object holds beside our own keys, also in the objects in it."""
    onbekend: dict[str, Any] = {}
    for naam, waarde in gelezen.items():
        if naam not in eigen:
            onbekend[naam] = waarde
        elif isinstance(waarde, dict) and (dieper := unknown_in(waarde, eigen[naam])):
            onbekend[naam] = dieper
    return onbekend


def with_unknown(eigen: Mapping[str, Any], onbekend: str) -> Mapping[str, Any]:
    """Our own keys with what a file held besides (JSON or "")."""
    return _join(eigen, json.loads(onbekend)) if onbekend else eigen


def _join(eigen: Mapping[str, Any], onbekend: Mapping[str, Any]) -> dict[str, Any]:
    samen = {**onbekend, **eigen}
    for naam in eigen.keys() & onbekend.keys():
        samen[naam] = _join(eigen[naam], onbekend[naam])
    return samen
