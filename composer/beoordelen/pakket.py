"""The *Beoordelingspakket*: documents, what was said about them, and by what they were judged.

A package is a value. Two packages put together (``merge``) hold everything of both, whatever the
order and however often: reviewers need no server.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Any

from composer.beoordelen.revisie import (
    Dingsleutel,
    Revisie,
    canonical,
    whole_second,
    with_unknown,
    write_moment,
)
from composer.document import read_document
from composer.document.rapportkop import Rapportkop
from composer.regels.context import Omgeving
from composer.samenstelling import Samenstelling


@dataclass(frozen=True)
class Pakketdocument:
    """A document exactly as it was handed in."""

    data: bytes = field(repr=False)

    @cached_property
    def sha256(self) -> str:
        """The hash of its bytes (hex)."""
        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def samenstelling(self) -> Samenstelling:
        """What it holds; raises ``Invoerfout`` for what is not a document."""
        return read_document(self.data)

    @property
    def id(self) -> str:
        """The UUID of the document, the same in every round."""
        return self.samenstelling.id


@dataclass(frozen=True)
class Ronde:
    """A document as it was put into a package, and what it was judged by.

    ``editie`` is the id of the edition of the structure, ``regelset`` a name; ``bestand`` is the
    name of the file, ``door`` who put it in (both "" = not known), ``tijd`` when, in UTC. ``na`` is
    the hash of the text that it came after; "" = not known, or the first. ``onbekend`` is JSON of
    what a file held besides; "" = none.
    """

    document: Pakketdocument
    tijd: datetime
    editie: str
    editienaam: str
    regelset: str
    regelsetversie: str
    peildatum: date
    bestand: str = ""
    door: str = ""
    na: str = ""
    onbekend: str = ""

    @cached_property
    def json(self) -> Mapping[str, Any]:
        """What a manifest says of it."""
        eigen = {
            "document": self.document.id,
            "sha256": self.document.sha256,
            "tijd": write_moment(self.tijd),
            "editie": self.editie,
            "editienaam": self.editienaam,
            "regelset": self.regelset,
            "regelsetversie": self.regelsetversie,
            "peildatum": self.peildatum.isoformat(),
            "bestand": self.bestand,
            "door": self.door,
            "na": self.na,
        }
        return with_unknown(eigen, self.onbekend)

    @property
    def kop(self) -> Rapportkop:
        """By what it was judged."""
        return Rapportkop(self.regelset, self.regelsetversie, self.peildatum, self.editie)

    @cached_property
    def kenmerk(self) -> str:
        """Everything but the time: the same document judged by the same is one round."""
        return canonical({**self.json, "tijd": ""})

    @property
    def plaats(self) -> tuple[str, datetime, str, str]:
        """Where it stands among others: per document, oldest first."""
        return (self.document.id, self.tijd, self.document.sha256, self.kenmerk)


@dataclass(frozen=True, slots=True)
class Documentronde:
    """A document as it was handed in once; ``nummer`` counts its rounds from 1, oldest first.

    ``oordelen`` says by what it was judged, oldest first; more than one where the same text was put
    in again with another edition, rule set or day.
    """

    nummer: int
    oordelen: tuple[Ronde, ...]

    @property
    def document(self) -> Pakketdocument:
        """The document in this round."""
        return self.oordelen[0].document

    @property
    def tijd(self) -> datetime:
        """When it was first put in."""
        return self.oordelen[0].tijd


@dataclass(frozen=True)
class Beoordelingspakket:
    """Rounds and revisions, each once and in a fixed order, whatever order they are given in.

    ``gemaakt`` is when it was first made, in UTC; ``onbekend`` is JSON of what the manifest of a
    file held besides, "" = none.
    """

    gemaakt: datetime
    rondes: tuple[Ronde, ...] = ()
    revisies: tuple[Revisie, ...] = ()
    onbekend: str = ""

    def __post_init__(self) -> None:
        rondes: dict[str, Ronde] = {}
        for ronde in sorted(self.rondes, key=lambda ronde: ronde.plaats):
            rondes.setdefault(ronde.kenmerk, ronde)
        revisies = {revisie.id: revisie for revisie in self.revisies}
        op_plaats = sorted(revisies.values(), key=lambda revisie: revisie.plaats)
        object.__setattr__(self, "gemaakt", whole_second(self.gemaakt))
        object.__setattr__(self, "rondes", tuple(rondes.values()))
        object.__setattr__(self, "revisies", tuple(op_plaats))

    @cached_property
    def documenten(self) -> Mapping[str, tuple[Documentronde, ...]]:
        """The rounds of every document by its id, the first one first."""
        per_document: dict[str, list[Ronde]] = defaultdict(list)
        for ronde in self.rondes:
            per_document[ronde.document.id].append(ronde)
        return {id_: tuple(_rounds(rondes)) for id_, rondes in per_document.items()}

    @cached_property
    def by_ding(self) -> Mapping[Dingsleutel, Mapping[str, Revisie]]:
        """The revisions by id of every thing, oldest first."""
        dingen: dict[Dingsleutel, dict[str, Revisie]] = defaultdict(dict)
        for revisie in self.revisies:
            dingen[revisie.sleutel][revisie.id] = revisie
        return dingen


def make_ronde(
    data: bytes, omgeving: Omgeving, tijd: datetime, *, bestand: str = "", door: str = ""
) -> Ronde:
    """A document as it is judged now; raises ``Invoerfout`` for what is not a document."""
    editie = omgeving.structuur.editie
    document = Pakketdocument(data)
    document.samenstelling  # noqa: B018 - read here, where a refusal is expected
    return Ronde(
        document,
        whole_second(tijd),
        editie.id,
        editie.naam,
        omgeving.regelset.naam,
        omgeving.regelset.versie,
        omgeving.peildatum,
        bestand,
        door,
    )


def add_ronde(pakket: Beoordelingspakket, ronde: Ronde) -> Beoordelingspakket:
    """The package with this round behind the others of its document.

    The text that stands there last already is the same round, so it may be put in again.
    """
    na = ""
    if eerder := pakket.documenten.get(ronde.document.id):
        laatste = eerder[-1]
        is_zelfde = laatste.document == ronde.document
        na = laatste.oordelen[0].na if is_zelfde else laatste.document.sha256
    return replace(pakket, rondes=(*pakket.rondes, replace(ronde, na=na)))


def merge(*pakketten: Beoordelingspakket) -> Beoordelingspakket:
    """Everything of these packages (at least one), each thing once.

    A key of a manifest that this version does not know, with two values, keeps the last in order.
    """
    return Beoordelingspakket(
        gemaakt=min(pakket.gemaakt for pakket in pakketten),
        rondes=tuple(ronde for pakket in pakketten for ronde in pakket.rondes),
        revisies=tuple(revisie for pakket in pakketten for revisie in pakket.revisies),
        onbekend=_join_unknown(pakket.onbekend for pakket in pakketten),
    )


def known_at(pakket: Beoordelingspakket, tijd: datetime) -> Beoordelingspakket:
    """The package with only what was written and put in at or before this moment."""
    return replace(
        pakket,
        rondes=tuple(ronde for ronde in pakket.rondes if ronde.tijd <= tijd),
        revisies=tuple(revisie for revisie in pakket.revisies if revisie.tijd <= tijd),
    )


def _rounds(rondes: Sequence[Ronde]) -> Iterator[Documentronde]:
    """The rounds of one document: what came after what where that is known, else by time.

    A text that somebody put in apart, without knowing of others, is the round that has it already;
    one that was put in after another text is a round of its own, even where it is an old text.
    """
    groepen: list[list[Ronde]] = []
    for ronde in _in_order(rondes):
        zelfde = [groep for groep in groepen if groep[0].document == ronde.document]
        if zelfde and not ronde.na:
            zelfde[0].append(ronde)
        elif zelfde and (zelfde[-1] is groepen[-1] or ronde.na in {r.na for r in zelfde[-1]}):
            zelfde[-1].append(ronde)
        else:
            groepen.append([ronde])
    for nummer, groep in enumerate(groepen, start=1):
        yield Documentronde(nummer, tuple(groep))


def _in_order(rondes: Sequence[Ronde]) -> Iterator[Ronde]:
    """By time, but never before the text that it came after."""
    wachtend = list(rondes)
    komt_nog = Counter(ronde.document.sha256 for ronde in wachtend)
    geweest: set[str] = set()
    while wachtend:
        volgende = next((r for r in wachtend if r.na in geweest or not komt_nog[r.na]), wachtend[0])
        wachtend.remove(volgende)
        komt_nog[volgende.document.sha256] -= 1
        geweest.add(volgende.document.sha256)
        yield volgende


def _join_unknown(teksten: Iterable[str]) -> str:
    samen: dict[str, str] = {}
    for tekst in teksten:
        for naam, waarde in with_unknown({}, tekst).items():
            samen[naam] = max(samen.get(naam, ""), canonical(waarde))
    delen = (f"{canonical(naam)}:{samen[naam]}" for naam in sorted(samen))
    return f"{{{','.join(delen)}}}" if samen else ""
