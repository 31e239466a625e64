"""How many notes there are on each part, field and document of a package, in one pass over them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from composer.beoordelen.besproken import is_besproken
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.revisie import Dingsoort, heads_of
from composer.beoordelen.waarden import Anker, Notitie, Notitiestand


@dataclass(frozen=True, slots=True)
class Notitietelling:
    """So many notes, and how many of them wait for somebody."""

    aantal: int = 0
    open: int = 0

    def __bool__(self) -> bool:
        return self.aantal > 0

    def __add__(self, ander: Notitietelling) -> Notitietelling:
        return Notitietelling(self.aantal + ander.aantal, self.open + ander.open)


GEEN: Final = Notitietelling()
_ALLES: Final = "*"
"""In the place of a part: everything in the document."""

_Plaats = tuple[str, str, str]
"""Document, part and field; "" = no part, or all of the part."""


@dataclass(frozen=True, slots=True)
class Notitietellingen:
    """``totaal`` counts every note on a document by its id; a document without any is not there.

    ``besproken`` are per document the parts of which a difference was discussed.
    """

    totaal: Mapping[str, Notitietelling] = field(default_factory=dict)
    _per_plaats: Mapping[_Plaats, Notitietelling] = field(default_factory=dict)
    besproken: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def on_geheel(self, document: str) -> Notitietelling:
        """The notes on a document that are on none of its parts or keuzedelen."""
        return self._per_plaats.get((document, "", ""), GEEN)

    def on_onderdeel(self, document: str, onderdeel: str) -> Notitietelling:
        """The notes on a part, with those on its fields and its findings."""
        return self._per_plaats.get((document, onderdeel, ""), GEEN)

    def on_veld(self, document: str, onderdeel: str, veld: str) -> Notitietelling:
        """The notes on one field of a part."""
        return self._per_plaats.get((document, onderdeel, veld), GEEN)


def tellingen_of(pakket: Beoordelingspakket) -> Notitietellingen:
    """Count the notes of a package; one that was removed does not count.

    One that was changed twice is where its newest text says, and open as long as any text says so.
    """
    aantal: Counter[_Plaats] = Counter()
    open_: Counter[_Plaats] = Counter()
    besproken: dict[str, set[str]] = defaultdict(set)
    for document, inhouden in _notes(pakket):
        plaatsen = ((document, *plaats) for plaats in _places(inhouden[-1].anker))
        is_open = any(inhoud.stand is Notitiestand.OPEN for inhoud in inhouden)
        for plaats in ((document, _ALLES, ""), *plaatsen):
            aantal[plaats] += 1
            open_[plaats] += is_open
        if not is_open and is_besproken(inhouden[-1]):
            besproken[document].add(inhouden[-1].anker.onderdeel)
    per_plaats = {plaats: Notitietelling(n, open_[plaats]) for plaats, n in aantal.items()}
    totaal = {plaats[0]: telling for plaats, telling in per_plaats.items() if plaats[1] == _ALLES}
    af = {document: frozenset(delen) for document, delen in besproken.items()}
    return Notitietellingen(totaal, per_plaats, af)


def _notes(pakket: Beoordelingspakket) -> Iterator[tuple[str, tuple[Notitie, ...]]]:
    """Per note its document and the texts that nobody replaced, the newest last."""
    for (soort, document, _), revisies in pakket.by_ding.items():
        if soort is Dingsoort.NOTITIE:
            koppen = revisies.values() if len(revisies) == 1 else heads_of(revisies)
            inhouden = tuple(kop.inhoud for kop in koppen if isinstance(kop.inhoud, Notitie))
            if inhouden:
                yield document, inhouden


def _places(anker: Anker) -> Iterator[tuple[str, str]]:
    """The part and the field that a note counts at."""
    yield anker.onderdeel, ""
    if anker.onderdeel and anker.veld:
        yield anker.onderdeel, anker.veld
