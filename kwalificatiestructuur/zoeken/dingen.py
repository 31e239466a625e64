"""What can be found: every thing once, and the places where it stands.

A kerntaak or werkproces is one thing however many kwalificaties hold it; each of those is a place.
Things are numbered so that of two that match equally well the better one has the lower number: the
shortest title first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from kwalificatiestructuur.elementen import Dossier, Kerntaak, Kwalificatie
from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort, node_of
from kwalificatiestructuur.samenvoegen import crebos_of
from kwalificatiestructuur.vragen import (
    crossovers,
    domein_of,
    domeinen,
    dossiers,
    every_keuzedeel,
    kerntaken_of,
)
from kwalificatiestructuur.zoeken.woorden import index_words, words_of, words_of_each

SOORTEN: Final = (
    Soort.KWALIFICATIE,
    Soort.DOSSIER,
    Soort.KERNTAAK,
    Soort.WERKPROCES,
    Soort.KEUZEDEEL,
    Soort.CROSSOVER,
    Soort.DOMEIN,
)
DELEN: Final = (Soort.KERNTAAK, Soort.WERKPROCES)
_RANG: Final = {soort: plaats for plaats, soort in enumerate(SOORTEN)}


class Houder(NamedTuple):
    """What a thing is found in, and what can be filtered on.

    For a part its kwalificatie; a kwalificatie, dossier, cross-over and domain hold themselves.
    ``crebo`` is "" for what has none, ``kwalificatie`` the name of a kwalificatie, else "".
    ``domein`` is the canonical domain code, ``domeincodes`` every code of that domain.
    """

    crebo: str = ""
    kwalificatie: str = ""
    dossier: str = ""
    profiel_nr: str | None = None
    domein: str = ""
    domeincodes: frozenset[str] = frozenset()
    niveaus: frozenset[int | None] = frozenset()
    soorten_opleiding: frozenset[str] = frozenset()
    leerwegen: frozenset[str] = frozenset()
    met_inhoud: bool = True


Groep = list[tuple[int, int]]
"""Where a kerntaak stands under one code: pairs of the number of a holder and its place there."""


class Ding:
    """One thing: ``omgeving`` are the words of what it belongs to.

    ``regel`` is the title as words in a row, ``extra`` are its other words: those of its codes, and
    words of the title in one that is written with a hyphen, quote or bracket. ``code`` is the
    crebo, keuzedeel code or domain code, "" for a part. ``groepen`` are its places with the code
    that the part has in each of them ("" for what is no part).
    """

    __slots__ = ("code", "extra", "groepen", "omgeving", "regel", "sleutel", "soort", "titel")

    def __init__(
        self,
        soort: Soort,
        sleutel: str,
        titel: str,
        code: str = "",
        codes: Sequence[str] = (),
        omgeving: frozenset[str] = frozenset(),
        groepen: list[tuple[Groep, str]] | None = None,
    ) -> None:
        self.soort = soort
        self.sleutel = sleutel
        self.titel = titel
        # ``collect`` adds the words of all titles together.
        self.regel = ""
        self.code = code
        self.extra = _words_of_codes(codes) if codes else ()
        self.omgeving = omgeving
        self.groepen = [] if groepen is None else groepen

    @property
    def plekken(self) -> list[tuple[int, str]]:
        """Pairs of the number of a holder and the code it has there, by holder and place.

        Made when asked: there are ten times as many places as things, and few are ever looked at.
        """
        if len(self.groepen) == 1:
            ((groep, code),) = self.groepen
            return [(houder, code) for houder, _ in groep]
        alle = sorted(
            (houder, plaats, nummer)
            for nummer, (groep, _) in enumerate(self.groepen)
            for houder, plaats in groep
        )
        return [(houder, self.groepen[nummer][1]) for houder, _, nummer in alle]

    @property
    def eigen(self) -> frozenset[str]:
        """Its own words; made when asked, because sets of them all take much room and time."""
        return frozenset((*self.regel.split(), *self.extra))


def _words_of_codes(codes: Sequence[str]) -> tuple[str, ...]:
    """``words_of`` them, quickly where a code is one word, as nearly all are."""
    if len(codes) == 1 and codes[0].isascii() and codes[0].isalnum():
        return (codes[0].lower(),)
    return words_of(" ".join(codes))


@dataclass(frozen=True, slots=True)
class Dingen:
    """All things in their order, the kind of each, and all holders."""

    dingen: Sequence[Ding]
    soorten: Sequence[Soort]
    houders: tuple[Houder, ...]

    @property
    def afdruk(self) -> str:
        """Equal exactly when the same things have the same numbers."""
        sleutels = "\n".join(f"{ding.sleutel}\t{ding.titel}" for ding in self.dingen)
        return hashlib.sha256(sleutels.encode("utf-8", "surrogatepass")).hexdigest()


def collect(structuur: Kwalificatiestructuur) -> Dingen:
    """Everything that can be found in a structure."""
    verzamelaar = _Verzamelaar(structuur)
    dingen = list(verzamelaar.run())
    woorden = words_of_each([ding.titel for ding in dingen])
    # Shortest title first, then by kind and title; the place keeps things out of the comparison.
    volgorde: list[tuple[int, int, str, str, int]] = []
    for plaats, (ding, (los, gevoegd)) in enumerate(zip(dingen, woorden, strict=True)):
        ding.regel = " ".join(los)
        if gevoegd:
            ding.extra = (*ding.extra, *gevoegd)
        volgorde.append((len(los) or 1, _RANG[ding.soort], ding.titel, ding.sleutel, plaats))
    volgorde.sort()
    gesorteerd = [dingen[rij[-1]] for rij in volgorde]
    soorten = [ding.soort for ding in gesorteerd]
    return Dingen(gesorteerd, soorten, tuple(verzamelaar.houders))


class _Verzamelaar:
    def __init__(self, structuur: Kwalificatiestructuur) -> None:
        self._structuur = structuur
        self.houders: list[Houder] = []
        self._groepen: dict[tuple[str, str], Groep] = {}
        self._omgevingen: dict[tuple[str, ...], frozenset[str]] = {}

    def run(self) -> Iterator[Ding]:
        delen: dict[str, Ding] = {}
        for dossier in dossiers(self._structuur):
            eerste = len(self.houders)
            for kwalificatie in dossier.kwalificaties:
                yield self._kwalificatie(kwalificatie, dossier)
                self._add_delen(delen, kwalificatie)
            yield self._dossier(dossier, self.houders[eerste:])
        yield from delen.values()
        yield from self._keuzedelen()
        yield from self._crossovers()
        yield from self._domeinen()

    def _around(self, *titels: str) -> frozenset[str]:
        """The words of these titles, which the kwalificaties of a dossier have in common."""
        if (woorden := self._omgevingen.get(titels)) is None:
            self._omgevingen[titels] = woorden = index_words(*titels)
        return woorden

    def _held(self, houder: Houder) -> list[tuple[Groep, str]]:
        """The one place of a thing that holds itself."""
        self.houders.append(houder)
        return [([(len(self.houders) - 1, 0)], "")]

    def _kwalificatie(self, kwalificatie: Kwalificatie, dossier: Dossier) -> Ding:
        domein = domein_of(self._structuur, kwalificatie.crebo)
        houder = Houder(
            crebo=kwalificatie.crebo,
            kwalificatie=kwalificatie.naam,
            dossier=dossier.crebo,
            profiel_nr=kwalificatie.profiel_nr,
            domein=dossier.domein,
            domeincodes=frozenset(domein.codes if domein else ()),
            niveaus=frozenset({kwalificatie.niveau}),
            soorten_opleiding=frozenset({kwalificatie.soort_opleiding} - {""}),
            leerwegen=frozenset(kwalificatie.leerwegen),
            met_inhoud=kwalificatie.plaatsen is not None,
        )
        return Ding(
            soort=Soort.KWALIFICATIE,
            sleutel=node_of(Soort.KWALIFICATIE, kwalificatie.crebo),
            titel=kwalificatie.naam,
            code=kwalificatie.crebo,
            codes=crebos_of(kwalificatie),
            omgeving=self._around(dossier.titel, domein.naam if domein else ""),
            groepen=self._held(houder),
        )

    def _add_delen(self, delen: dict[str, Ding], kwalificatie: Kwalificatie) -> None:
        houder = len(self.houders) - 1
        kerntaken = kerntaken_of(self._structuur, kwalificatie.crebo)
        for plaats, (code, kerntaak) in enumerate(kerntaken):
            # Mostly the kwalificaties of a dossier have a kerntaak under the same code.
            gezien = code, kerntaak.sleutel
            if (groep := self._groepen.get(gezien)) is None:
                self._groepen[gezien] = groep = []
                self._add_groep(delen, code, kerntaak, groep)
            groep.append((houder, plaats))

    def _add_groep(
        self, delen: dict[str, Ding], code: str, kerntaak: Kerntaak, groep: Groep
    ) -> None:
        """Give a kerntaak and its werkprocessen these places, with their codes there."""
        ding = self._deel(delen, Soort.KERNTAAK, kerntaak.sleutel, kerntaak.titel)
        ding.groepen.append((groep, code))
        for wp in kerntaak.werkprocessen:
            ding = self._deel(delen, Soort.WERKPROCES, wp.sleutel, wp.titel)
            ding.groepen.append((groep, f"{code}-W{wp.hoofdstuk}"))

    def _deel(self, delen: dict[str, Ding], soort: Soort, sleutel: str, titel: str) -> Ding:
        if (ding := delen.get(sleutel)) is None:
            delen[sleutel] = ding = Ding(soort, sleutel, titel)
        return ding

    def _dossier(self, dossier: Dossier, houders: list[Houder]) -> Ding:
        """A dossier can be filtered on what any of its kwalificaties is."""
        houder = Houder(
            crebo=dossier.crebo,
            dossier=dossier.crebo,
            domein=dossier.domein,
            domeincodes=frozenset().union(*(h.domeincodes for h in houders[:1])),
            niveaus=frozenset().union(*(h.niveaus for h in houders)),
            soorten_opleiding=frozenset().union(*(h.soorten_opleiding for h in houders)),
            leerwegen=frozenset().union(*(h.leerwegen for h in houders)),
            met_inhoud=any(h.met_inhoud for h in houders),
        )
        return Ding(
            soort=Soort.DOSSIER,
            sleutel=node_of(Soort.DOSSIER, dossier.crebo),
            titel=dossier.titel,
            code=dossier.crebo,
            codes=(dossier.crebo,),
            groepen=self._held(houder),
        )

    def _keuzedelen(self) -> Iterator[Ding]:
        """A code with several records is one thing for each of its titles."""
        plek = self._held(Houder())
        records = every_keuzedeel(self._structuur)
        for code, titel in dict.fromkeys((record.code, record.titel) for record in records):
            yield Ding(
                soort=Soort.KEUZEDEEL,
                sleutel=node_of(Soort.KEUZEDEEL, code),
                titel=titel,
                code=code,
                codes=(code,),
                groepen=plek,
            )

    def _crossovers(self) -> Iterator[Ding]:
        for crossover in crossovers(self._structuur):
            houder = Houder(
                crebo=crossover.crebo,
                niveaus=frozenset({crossover.niveau}),
                soorten_opleiding=frozenset({crossover.soort_opleiding} - {""}),
                leerwegen=frozenset(crossover.leerwegen),
                met_inhoud=False,
            )
            yield Ding(
                soort=Soort.CROSSOVER,
                sleutel=node_of(Soort.CROSSOVER, crossover.crebo),
                titel=crossover.naam,
                code=crossover.crebo,
                codes=(crossover.crebo,),
                groepen=self._held(houder),
            )

    def _domeinen(self) -> Iterator[Ding]:
        for domein in domeinen(self._structuur):
            houder = Houder(domein=domein.code, domeincodes=frozenset(domein.codes))
            yield Ding(
                soort=Soort.DOMEIN,
                sleutel=node_of(Soort.DOMEIN, domein.code),
                titel=domein.naam,
                code=domein.code,
                codes=domein.codes,
                groepen=self._held(houder),
            )
