"""Searching the structure by title, name, crebo and code.

Every word of the question must start a word of the thing found, in any order; case and accents do
not matter. A part is also found by the name and crebo of its kwalificatie, together with at least
one word of its own (``gastheer ontvangt``, ``25168 K1``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from heapq import nsmallest
from typing import Final

from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort
from kwalificatiestructuur.zoekposten import Post, posten, words_of

_OMGEVING: Final = 0.2
"""Weight of a word that is found in the surroundings only, against at most 1 in the thing."""


@dataclass(frozen=True, slots=True)
class Zoekresultaat:
    """One thing found.

    ``bron`` is ``25168:K1-W2`` for a part, else a crebo or the code of a keuzedeel;
    ``kwalificatie`` the name of the kwalificatie it is (of), ``domein`` its domain code, both ""
    where there is none. ``score`` lies between 0 and 1. ``sleutel`` is the node in the graph.
    """

    soort: Soort
    bron: str
    titel: str
    kwalificatie: str
    domein: str
    score: float
    sleutel: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What must hold of the things found; None or False = no matter.

    ``domein`` is a domain code, ``niveau`` 1-4, ``soort`` the kind of thing. A thing that has no
    domain or level is not found when one is asked. ``alleen_met_inhoud`` leaves out kwalificaties
    and cross-overs of which no kerntaken are known.
    """

    domein: str | None = None
    niveau: int | None = None
    soort: Soort | None = None
    soort_opleiding: str | None = None
    alleen_met_inhoud: bool = False

    def holds(self, post: Post) -> bool:
        """Whether this entry may be found."""
        return (
            (self.domein is None or self.domein in post.domeincodes)
            and (self.niveau is None or self.niveau in post.niveaus)
            and (self.soort is None or self.soort == post.soort)
            and (self.soort_opleiding is None or self.soort_opleiding in post.soorten_opleiding)
            and (post.met_inhoud or not self.alleen_met_inhoud)
        )


@dataclass(frozen=True, slots=True)
class Treffers:
    """What a search leaves of the tree.

    ``kwalificaties`` (crebos) match themselves or through their dossier; ``onderdelen`` are the
    kerntaken and werkprocessen that match.
    """

    kwalificaties: frozenset[str]
    onderdelen: frozenset[Bronverwijzing]
    keuzedelen: frozenset[str]
    crossovers: frozenset[str]


class Zoekindex:
    """The searchable form of one structure; made once (50 ms for the bundled facts)."""

    def __init__(self, structuur: Kwalificatiestructuur) -> None:
        self._posten = sorted(posten(structuur), key=lambda post: post.volgorde)
        self._titelwoorden = [len(words_of(post.titel)) for post in self._posten]
        self._eigen = _Woordindex(post.eigen for post in self._posten)
        self._omgeving = _Woordindex(post.omgeving for post in self._posten)
        self._codes = _Codeindex(post.code for post in self._posten)

    def zoek(
        self,
        tekst: str,
        *,
        domein: str | None = None,
        niveau: int | None = None,
        soort: Soort | None = None,
        alleen_met_inhoud: bool = False,
        maximum: int | None = None,
    ) -> list[Zoekresultaat]:
        """The things that match, best first, at most ``maximum``; [] without a word to look for."""
        woorden = words_of(tekst)
        if not woorden:
            return []
        eisen = Filter(domein, niveau, soort, alleen_met_inhoud=alleen_met_inhoud)
        gevonden = [
            (-self._score(nummer, som, len(woorden)), nummer)
            for nummer, som in self._matches(woorden).items()
            if eisen.holds(self._posten[nummer])
        ]
        beste = sorted(gevonden) if maximum is None else nsmallest(maximum, gevonden)
        return [_resultaat(self._posten[nummer], -score) for score, nummer in beste]

    def treffers(self, tekst: str, eisen: Filter = Filter()) -> Treffers:
        """What of the tree matches; without words everything that ``eisen`` lets through."""
        woorden = words_of(tekst)
        nummers: Iterable[int] = self._matches(woorden) if woorden else range(len(self._posten))
        per_soort: dict[Soort, list[Post]] = defaultdict(list)
        for nummer in nummers:
            if eisen.holds(post := self._posten[nummer]):
                per_soort[post.soort].append(post)
        dossiers = {post.bron for post in per_soort[Soort.DOSSIER]}
        via_dossier = (
            post
            for post in self._posten
            if post.soort == Soort.KWALIFICATIE and post.dossier in dossiers and eisen.holds(post)
        )
        onderdelen = (*per_soort[Soort.KERNTAAK], *per_soort[Soort.WERKPROCES])
        return Treffers(
            kwalificaties=_bronnen((*per_soort[Soort.KWALIFICATIE], *via_dossier)),
            onderdelen=frozenset(
                Bronverwijzing(post.bron.rpartition(":")[0], post.code) for post in onderdelen
            ),
            keuzedelen=_bronnen(per_soort[Soort.KEUZEDEEL]),
            crossovers=_bronnen(per_soort[Soort.CROSSOVER]),
        )

    def _matches(self, woorden: Sequence[str]) -> dict[int, float]:
        """Sum of the weights of the words, per entry that has them all and one of its own."""
        sommen: dict[int, float] | None = None
        eigen: set[int] = set()
        for woord in woorden:
            gewichten = dict.fromkeys(self._omgeving.entries(woord), _OMGEVING)
            op_eigen = self._eigen.weights(woord) | self._codes.weights(woord)
            gewichten |= op_eigen
            eigen |= op_eigen.keys()
            if sommen is None:
                sommen = gewichten
            else:
                samen = sommen.keys() & gewichten.keys()
                sommen = {nummer: sommen[nummer] + gewichten[nummer] for nummer in samen}
        return {nummer: som for nummer, som in (sommen or {}).items() if nummer in eigen}

    def _score(self, nummer: int, som: float, woorden: int) -> float:
        """How well the words match, and for one fifth how much of the title they are."""
        dekking = min(1.0, woorden / (self._titelwoorden[nummer] or 1))
        return round(0.8 * som / woorden + 0.2 * dekking, 4)


class _Woordindex:
    """Which entries hold which words, by the start of a word."""

    def __init__(self, woorden_per_post: Iterable[Set[str]]) -> None:
        posten_van: dict[str, list[int]] = defaultdict(list)
        for nummer, woorden in enumerate(woorden_per_post):
            for woord in woorden:
                posten_van[woord].append(nummer)
        self._posten_van = dict(sorted(posten_van.items()))
        self._woorden = list(self._posten_van)

    def entries(self, begin: str) -> Iterator[int]:
        """The entries with a word that starts so."""
        for woord in self._starting(begin):
            yield from self._posten_van[woord]

    def weights(self, begin: str) -> dict[int, float]:
        """The entries with a word that starts so, with the share of the best word it covers."""
        gewichten: dict[int, float] = {}
        # Longest first, so that the best match is the one that stays.
        for woord in sorted(self._starting(begin), key=len, reverse=True):
            gewicht = 0.5 + 0.5 * len(begin) / len(woord)
            gewichten |= dict.fromkeys(self._posten_van[woord], gewicht)
        return gewichten

    def _starting(self, begin: str) -> list[str]:
        van = bisect_left(self._woorden, begin)
        tot = bisect_left(self._woorden, begin + "\U0010ffff", lo=van)
        return self._woorden[van:tot]


class _Codeindex:
    """Which parts have which piece of a code; ``k1`` is K1 only, not K10 and no start of a word."""

    def __init__(self, codes: Iterable[str]) -> None:
        self._gewichten: dict[str, dict[int, float]] = defaultdict(dict)
        for nummer, code in enumerate(codes):
            stukken = words_of(code)
            for stuk in stukken:
                self._gewichten[stuk][nummer] = 1 / len(stukken)

    def weights(self, stuk: str) -> dict[int, float]:
        """The entries with this piece, with the share of their code that it is."""
        return self._gewichten.get(stuk, {})


def _resultaat(post: Post, score: float) -> Zoekresultaat:
    return Zoekresultaat(
        soort=post.soort,
        bron=post.bron,
        titel=post.titel,
        kwalificatie=post.kwalificatie,
        domein=post.domein,
        score=score,
        sleutel=post.sleutel,
    )


def _bronnen(posten: Iterable[Post]) -> frozenset[str]:
    return frozenset(post.bron for post in posten)
