"""Which parts of others a part of a composition is alike: the same, the same text, nearly so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from composer.gelijkenis import bag_of
from composer.overlap.delen import Deel, has_words, tells_little
from composer.overlap.delenindex import Delenindex
from composer.overlap.delenteksten import Deeltekst, Delenteksten, print_of
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import find_kwalificatie


class Soort(StrEnum):
    """How two parts are alike, the surest first; the value is that of the JSON form."""

    GELIJK = "gelijk"
    ZELFDE_TEKST = "zelfde_tekst"
    BIJNA_GELIJK = "bijna_gelijk"


@dataclass(frozen=True, slots=True)
class Overeenkomst:
    """A part of a composition is alike the part ``sleutel`` of ``houder``.

    ``score`` (0..1) says how close the texts are, or the titles where ``alleen_titel``: there is no
    text on one side or on both. None = not known. ``is_zeker``: it is the same part beyond doubt,
    because every word is the same, or because it has the same source and was not rewritten.
    """

    houder: str
    sleutel: str
    soort: Soort
    score: float | None
    alleen_titel: bool = False
    is_zeker: bool = False

    @property
    def rang(self) -> tuple[int, bool, float, str]:
        """The best first: by kind, on texts before titles, then by score."""
        return _VOLGORDE[self.soort], self.alleen_titel, -(self.score or 0.0), self.sleutel


_NOOIT: Final = 2.0
"""A likeness that nothing reaches."""

_MINSTE_TITELWOORDEN: Final = 3
"""Titles of fewer words are the same or they are not."""

_VOLGORDE = {soort: nummer for nummer, soort in enumerate(Soort)}


class Delenzoeker:
    """Finds what a part is alike among the parts of kwalificaties or of cross-overs.

    Without ``teksten`` only the same part is found. From ``vanaf`` (0..1) texts and titles are
    nearly the same. ``structuur`` names the holder of a part by the crebo it was chosen from, also
    where the content of that kwalificatie is not known. What is found for a part is remembered, so
    after an edit only the part that was edited is looked for.
    """

    def __init__(
        self,
        index: Delenindex,
        teksten: Delenteksten | None,
        vanaf: float,
        structuur: Kwalificatiestructuur | None = None,
    ) -> None:
        self.index = index
        self.teksten = teksten
        self._vanaf = vanaf
        self._structuur = structuur
        self.find = lru_cache(maxsize=4096)(self._find)

    def _find(self, deel: Deel) -> tuple[Overeenkomst, ...]:
        """What the part is alike, each part of each holder once, the best first per holder."""
        gevonden: dict[tuple[str, str], Overeenkomst] = {}
        op_tekst = self._near_texts(deel)
        for overeenkomst in (*self._same(deel, op_tekst), *self._alike(deel, op_tekst)):
            sleutel = overeenkomst.houder, overeenkomst.sleutel
            eerder = gevonden.get(sleutel)
            if eerder is None or overeenkomst.rang < eerder.rang:
                gevonden[sleutel] = overeenkomst
        return tuple(sorted(gevonden.values(), key=lambda o: (o.houder, o.rang)))

    def _near_texts(self, deel: Deel) -> Mapping[int, float]:
        """The places of nearly the same texts, and of the part itself, with their score."""
        teksten = self.teksten
        if teksten is None or not deel.teksten:
            return {}
        zak = bag_of(*deel.teksten)
        # Nearly the same as hardly any words is nothing; then only the part itself is looked at.
        vanaf = _NOOIT if tells_little(deel.teksten) else self._vanaf
        eigen = [
            teksten.tekstplek[plek]
            for plek in teksten.by_sleutel.get(deel.sleutel, ())
            if plek in teksten.tekstplek
        ]
        gevonden = teksten.teksten.find(zak, vanaf, ook=eigen)
        return {teksten.tekstplaatsen[nummer]: score for nummer, score in gevonden}

    def _same(self, deel: Deel, op_tekst: Mapping[int, float]) -> Iterator[Overeenkomst]:
        """The same source part, with every holder of it."""
        if not deel.sleutel:
            return
        scores: dict[str, tuple[float | None, bool]] = {}
        if (teksten := self.teksten) is not None:
            for plek in teksten.by_sleutel.get(deel.sleutel, ()):
                ander = teksten.delen[plek]
                op_titel = 1.0 if ander.titel == deel.titel else None
                hoe = op_tekst.get(plek, op_titel), plek not in op_tekst
                scores |= dict.fromkeys(ander.houders, hoe)
        for houder in self._holders(deel):
            score, alleen_titel = scores.get(houder, (None, False))
            # Of what was rewritten only the source is the same.
            is_zeker = score >= self._vanaf if score is not None else not alleen_titel
            yield Overeenkomst(houder, deel.sleutel, Soort.GELIJK, score, alleen_titel, is_zeker)

    def _holders(self, deel: Deel) -> frozenset[str]:
        houders = self.index.houders.get(deel.sleutel, frozenset())
        if self._structuur is None or not deel.crebo:
            return houders
        try:
            return houders | {find_kwalificatie(self._structuur, deel.crebo).crebo}
        except OnbekendOnderdeel:
            return houders

    def _alike(self, deel: Deel, op_tekst: Mapping[int, float]) -> Iterator[Overeenkomst]:
        """Other parts with the same or nearly the same text, or title where there is no text."""
        if (teksten := self.teksten) is None:
            return
        afdruk = print_of(deel)
        if afdruk:
            for plek in teksten.by_afdruk.get(afdruk, ()):
                yield from _made(deel, teksten.delen[plek], Soort.ZELFDE_TEKST, 1.0)
        for plek, score in op_tekst.items():
            yield from _made(deel, teksten.delen[plek], Soort.BIJNA_GELIJK, score)
        if not has_words(deel.titel):
            return
        op_titel = [
            (plek, Soort.ZELFDE_TEKST, 1.0) for plek in teksten.by_titel.get(deel.titel, ())
        ]
        titel = bag_of(deel.titel)
        vanaf = self._vanaf if titel.aantal >= _MINSTE_TITELWOORDEN else _NOOIT
        for nummer, score in teksten.titels.find(titel, vanaf):
            op_titel.append((teksten.titelplaatsen[nummer], Soort.BIJNA_GELIJK, score))
        for plek, soort, score in op_titel:
            ander = teksten.delen[plek]
            if not (afdruk and ander.afdruk):
                yield from _made(deel, ander, soort, score, alleen_titel=True)


def _made(
    deel: Deel, ander: Deeltekst, soort: Soort, score: float, *, alleen_titel: bool = False
) -> Iterator[Overeenkomst]:
    """For every holder that has the other part so."""
    if ander.is_werkproces == deel.is_werkproces and ander.sleutel != deel.sleutel:
        is_zeker = soort is Soort.ZELFDE_TEKST and not alleen_titel
        for houder in ander.houders:
            yield Overeenkomst(houder, ander.sleutel, soort, score, alleen_titel, is_zeker)
