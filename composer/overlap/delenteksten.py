"""The texts and titles of parts, ready to be compared with those of a composition.

A part that reads differently in another kwalificatie (SBB: additions per profile) is there once for
each of those texts, with the kwalificaties that have it so.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias, TypeVar

from composer.gelijkenis import bag_of
from composer.overlap.delen import Deel, has_words, normalise, tells_little
from composer.overlap.gelijkenisindex import Gelijkenisindex
from kwalificatiestructuur.elementen import Kerntaak, Kwalificatie, Profieltekst, Werkproces
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.opslag.zuinig import paused_gc
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties

Voortgang = Callable[[int, int], None]
Part: TypeAlias = Werkproces | Kerntaak
Kenmerk = TypeVar("Kenmerk")

_STAP = 64
"""After so many parts, report progress."""


@dataclass(frozen=True, slots=True)
class Deeltekst:
    """How a part reads for some of its holders; ``afdruk`` is that of its texts, b"" = no text."""

    sleutel: str
    is_werkproces: bool
    titel: str
    afdruk: bytes
    houders: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Delenteksten:
    """Every ``Deeltekst`` with the indexes to find it by; places in ``delen`` are its numbers.

    ``teksten`` and ``titels`` compare the words; their own places are translated by
    ``tekstplaatsen`` and ``titelplaatsen`` (their order is that of length).
    """

    delen: tuple[Deeltekst, ...]
    teksten: Gelijkenisindex
    tekstplaatsen: Sequence[int]
    titels: Gelijkenisindex
    titelplaatsen: Sequence[int]

    def prepare(self) -> None:
        """Make ready what the first question would wait for."""
        self.teksten.prepare()
        self.titels.prepare()
        for index in ("by_sleutel", "by_afdruk", "by_titel", "tekstplek"):
            getattr(self, index)

    @cached_property
    def by_sleutel(self) -> Mapping[str, tuple[int, ...]]:
        """The places by the key of the part."""
        return _places(self.delen, lambda deel: deel.sleutel)

    @cached_property
    def by_afdruk(self) -> Mapping[bytes, tuple[int, ...]]:
        """The places by the print of the texts."""
        return _places(self.delen, lambda deel: deel.afdruk)

    @cached_property
    def by_titel(self) -> Mapping[str, tuple[int, ...]]:
        """The places by the title as compared."""
        return _places(self.delen, lambda deel: deel.titel)

    @cached_property
    def tekstplek(self) -> Mapping[int, int]:
        """The place in ``teksten`` by the place in ``delen``."""
        return {plek: nummer for nummer, plek in enumerate(self.tekstplaatsen)}


@dataclass(slots=True)
class Delentekstbouw:
    """Takes the parts one by one; ``result`` gives all of them together."""

    _delen: list[Deeltekst] = field(default_factory=list)
    _teksten: list[tuple[str, ...]] = field(default_factory=list)

    def add(self, deel: Deel, houders: tuple[str, ...]) -> None:
        """One part as it reads for these holders."""
        afdruk = print_of(deel)
        tekst = Deeltekst(deel.sleutel, deel.is_werkproces, deel.titel, afdruk, houders)
        self._delen.append(tekst)
        self._teksten.append(deel.teksten)

    def result(self) -> Delenteksten:
        """Everything taken so far, with its indexes."""
        teksten = _index((n, t) for n, t in enumerate(self._teksten) if t)
        titels = _index((n, (deel.titel,)) for n, deel in enumerate(self._delen))
        return Delenteksten(tuple(self._delen), *teksten, *titels)


def read_structuur(
    structuur: Kwalificatiestructuur, voortgang: Voortgang | None = None
) -> Delenteksten:
    """Every part that counts, of every kwalificatie; ``voortgang(done, total)`` may raise."""
    houders = holders_of(structuur)
    bouw = Delentekstbouw()
    # Thousands of small values without a cycle: walking over them costs a fifth of the time.
    with paused_gc():
        for nummer, (sleutel, rij) in enumerate(houders.items()):
            if voortgang is not None and nummer % _STAP == 0:
                voortgang(nummer, len(houders))
            element: Part = structuur.knopen[sleutel]["element"]
            for deel, crebos in _readings(element, rij):
                bouw.add(deel, crebos)
        return bouw.result()


def holders_of(structuur: Kwalificatiestructuur) -> Mapping[str, Sequence[Kwalificatie]]:
    """The kwalificaties that hold each part that counts, by key, in the order of the sources."""
    houders: dict[str, list[Kwalificatie]] = defaultdict(list)
    for kwalificatie in kwalificaties(structuur):
        if kwalificatie.plaatsen is None:
            continue
        for _, kerntaak in kerntaken_of(structuur, kwalificatie.crebo):
            for deel in kerntaak.werkprocessen or (kerntaak,):
                houders[deel.sleutel].append(kwalificatie)
    return houders


def read_delen(rijen: Iterable[tuple[str, Sequence[Deel]]]) -> Delenteksten:
    """The parts of these holders."""
    bouw = Delentekstbouw()
    for houder, delen in rijen:
        for deel in delen:
            bouw.add(deel, (houder,))
    return bouw.result()


def print_of(deel: Deel) -> bytes:
    """The same for parts with the same texts; b"" without any.

    Texts of a few words say nothing without the title, so that counts too then.
    """
    if not deel.teksten:
        return b""
    gelezen = "\0".join(telling_texts(deel))
    return hashlib.blake2b(gelezen.encode("utf-8", "replace"), digest_size=12).digest()


def telling_texts(deel: Deel) -> tuple[str, ...]:
    """The texts that tell a part from others, with the title where they are short; () = none."""
    if deel.teksten and tells_little(deel.teksten):
        return deel.titel, *deel.teksten
    return deel.teksten


def _readings(
    element: Part, houders: Sequence[Kwalificatie]
) -> Iterator[tuple[Deel, tuple[str, ...]]]:
    """The part as it reads, per group of kwalificaties for which it reads the same."""
    is_werkproces = isinstance(element, Werkproces)
    velden = _fields(element)
    profielen = {nr for veld in velden for nr, _ in veld.per_profiel}
    groepen: dict[str | None, list[str]] = defaultdict(list)
    for kwalificatie in houders:
        nr = kwalificatie.profiel_nr
        groepen[nr if nr in profielen else None].append(kwalificatie.crebo)
    titel = normalise(element.titel)
    for profiel, crebos in groepen.items():
        teksten = tuple([normalise(veld.for_profiel(profiel)) for veld in velden])
        gevuld = teksten if any(map(has_words, teksten)) else ()
        deel = Deel("", element.sleutel, titel, gevuld, "", is_werkproces)
        yield deel, tuple(dict.fromkeys(crebos))


def _fields(element: Part) -> tuple[Profieltekst, ...]:
    if isinstance(element, Werkproces):
        if (wp := element.inhoud) is None:
            return ()
        return wp.omschrijving, wp.resultaat, wp.gedrag
    if (kt := element.inhoud) is None:
        return ()
    return kt.complexiteit, kt.verantwoordelijkheid


def _index(rijen: Iterable[tuple[int, tuple[str, ...]]]) -> tuple[Gelijkenisindex, Sequence[int]]:
    """The index of these texts, and per place in it the number that a text came with."""
    zakken = sorted(
        ((bag_of.__wrapped__(*teksten), nummer) for nummer, teksten in rijen),
        key=lambda paar: (paar[0].aantal, paar[1]),
    )
    return Gelijkenisindex.of([zak for zak, _ in zakken]), [nummer for _, nummer in zakken]


def _places(
    delen: Sequence[Deeltekst], kenmerk_of: Callable[[Deeltekst], Kenmerk]
) -> Mapping[Kenmerk, tuple[int, ...]]:
    plaatsen: dict[Kenmerk, list[int]] = defaultdict(list)
    for plek, deel in enumerate(delen):
        plaatsen[kenmerk_of(deel)].append(plek)
    return {kenmerk: tuple(rij) for kenmerk, rij in plaatsen.items()}
