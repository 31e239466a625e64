"""The search itself: everything that a question finds, best first.

Every word of the question must be found in a thing, in any order: in its own words, in those of its
kwalificatie (``gastheer ontvangt``) or in its texts, but at least one in its own words or texts.
All of it is done with sets of bits, so that no question costs more because it finds much; only what
is given back is looked at one by one.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from itertools import islice
from operator import and_, or_
from typing import Final

from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort
from kwalificatiestructuur.zoeken.aanvullen import Aanvulling, suggest
from kwalificatiestructuur.zoeken.bits import members
from kwalificatiestructuur.zoeken.dingen import Dingen
from kwalificatiestructuur.zoeken.filters import Eisen, Filter, Filterwaarden
from kwalificatiestructuur.zoeken.markering import Markeerder
from kwalificatiestructuur.zoeken.resultaten import Rang, Treffers, Uitslag, Zoekresultaat
from kwalificatiestructuur.zoeken.tekstindex import Tekstindex
from kwalificatiestructuur.zoeken.termen import (
    Bronnen,
    Vondst,
    find_in_titles,
    is_around_here,
    is_own_here,
    look_around,
    look_in_texts,
    weights,
)
from kwalificatiestructuur.zoeken.titels import Titels, index_titels
from kwalificatiestructuur.zoeken.toelating import Toelating
from kwalificatiestructuur.zoeken.vraag import Filterdeel, Woord, Zin, Zoekvraag, parse_vraag

_BANDEN: Final = {
    Rang.GEHEEL: (1.0, 1.0),
    Rang.TITEL: (0.85, 0.98),
    Rang.BEGIN: (0.7, 0.84),
    Rang.VORM: (0.55, 0.69),
    Rang.OMGEVING: (0.4, 0.54),
    Rang.TEKST: (0.27, 0.39),
    Rang.TEKSTBEGIN: (0.14, 0.26),
    Rang.TEKSTVORM: (0.01, 0.13),
}
"""Lowest and highest score of each way to be found."""

_TEKSTRANGEN: Final = (Rang.TEKST, Rang.TEKSTBEGIN, Rang.TEKSTVORM)
_TE_TONEN: Final = 1000
_TE_ORDENEN: Final = 400
"""Of more things than this the texts are not compared for the order."""

_GEEN_FILTER: Final = Filter()
_BEWAARD: Final = 64
_TEKSTEN_STUK: Final = (
    "de zoekindex van de teksten is beschadigd; er is alleen in titels gezocht. "
    "Open het programma opnieuw, dan wordt hij opnieuw gemaakt"
)

Kandidaat = tuple[Rang, int, float]
"""How a thing was found, its number, and how good it is among those, 0 to 1."""


class Zoekindex:
    """The searchable form of one structure; titles at once, texts as soon as ``teksten`` is set.

    ``titels`` are those of the structure where they are at hand; else they are made.
    """

    def __init__(
        self,
        structuur: Kwalificatiestructuur,
        teksten: Tekstindex | None = None,
        titels: Titels | None = None,
    ) -> None:
        self._structuur = structuur
        self.titels = titels or index_titels(structuur)
        self.dingen: Dingen = self.titels.dingen
        self._teksten = teksten
        self._toelating = Toelating(self.dingen)
        self._bronnen = Bronnen(self.titels, self._toelating)
        self._vondsten: dict[Woord | Zin, Vondst] = {}
        self._waarden: Filterwaarden | None = None
        # The last answers to a question of filters: most keys of a filter change nothing yet.
        self._alles: tuple[tuple[Eisen, bool], Treffers] | None = None
        self._gefilterd: tuple[tuple[Eisen, int | None], Uitslag] | None = None

    @property
    def teksten(self) -> Tekstindex | None:
        """The index of the texts; without it only titles are searched."""
        return self._teksten

    @teksten.setter
    def teksten(self, teksten: Tekstindex | None) -> None:
        self._teksten = teksten
        self._vondsten = {}

    @property
    def waarden(self) -> Filterwaarden:
        """The values that filters can have."""
        if self._waarden is None:
            self._waarden = Filterwaarden(self.dingen)
        return self._waarden

    def prepare(self) -> None:
        """Make what the first question of more words or with a filter needs; for a worker."""
        self.waarden.prepare()
        self._toelating.prepare()
        self._bronnen.prepare()

    def answer(
        self, vraag: str | Zoekvraag, filter_: Filter = _GEEN_FILTER, *, maximum: int | None = 200
    ) -> Uitslag:
        """What the question finds, at most ``maximum`` results; nothing for an empty question.

        A question of filters only finds everything that they let through, by kind and title.
        """
        if isinstance(vraag, str):
            vraag = parse_vraag(vraag)
        if not vraag:
            return Uitslag(vraag)
        eisen, meldingen = self._eisen(vraag.filters, filter_)
        houders, masker = self._toelating.allowed(eisen)
        if not vraag.termen:
            if not any(deel.waarde for deel in vraag.filters) or eisen == Eisen():
                return Uitslag(vraag, meldingen=meldingen)
            if self._gefilterd is None or self._gefilterd[0] != (eisen, maximum):
                plekken = self._places(
                    ((Rang.GEHEEL, nummer, 1.0) for nummer in self._toelating.by_title(masker)),
                    [],
                    houders,
                )
                uitslag = self._uitslag(vraag, plekken, masker.bit_count(), (), maximum)
                self._gefilterd = (eisen, maximum), uitslag
            return replace(self._gefilterd[1], vraag=vraag, meldingen=meldingen)
        vondsten = [self._find(term) for term in vraag.termen]
        lagen = self._title_layers(vraag, vondsten, masker)
        try:
            lagen += self._text_layers(vondsten, masker, reduce(or_, (b for _, b in lagen)))
        except (sqlite3.Error, LookupError, ValueError):
            self.teksten = None
            meldingen = (*meldingen, _TEKSTEN_STUK)
        kandidaten = self._ordered(vraag, vondsten, lagen)
        aantal = sum(bits.bit_count() for _, bits in lagen)
        plekken = self._places(kandidaten, vondsten, houders)
        return self._uitslag(vraag, plekken, aantal, meldingen, maximum)

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
        """The things that match, best first, at most ``maximum``; [] without a question."""
        eisen = Filter(domein, niveau, soort, alleen_met_inhoud=alleen_met_inhoud)
        return list(self.answer(tekst, eisen, maximum=maximum).resultaten)

    def treffers(
        self,
        tekst: str,
        eisen: Filter = _GEEN_FILTER,
        *,
        maximum: int = _TE_TONEN,
        met_delen: bool = True,
    ) -> Treffers:
        """What of the tree matches in titles; without words all that the filters let through.

        With words at most ``maximum`` results, the best ones: nobody reads through more. Without
        ``met_delen`` a kwalificatie stands for its parts, unless a kind is asked.
        """
        vraag = parse_vraag(tekst)
        volledig, _ = self._eisen(vraag.filters, eisen)
        houders, masker = self._toelating.allowed(volledig)
        if not met_delen and volledig.soorten is None:
            masker &= ~self._toelating.delen
        if not vraag.termen:
            if self._alles is None or self._alles[0] != (volledig, met_delen):
                alles = self._toelating.places(houders, masker)
                self._alles = (volledig, met_delen), self._in_tree(alles, houders)
            return self._alles[1]
        vondsten = [self._find(term) for term in vraag.termen]
        lagen = self._title_layers(vraag, vondsten, masker)
        alle = self._places(self._ordered(vraag, vondsten, lagen), vondsten, houders)
        plekken = (
            (self.dingen.dingen[nummer], self.dingen.houders[houder].crebo, code)
            for (_, nummer, _), houder, code in alle
        )
        getoond = islice(plekken, maximum)
        treffers = self._in_tree(
            (
                (ding.soort, f"{crebo}:{code}" if code else ding.code)
                for ding, crebo, code in getoond
            ),
            houders,
        )
        return replace(treffers, is_alles=next(plekken, None) is None)

    def in_tree(self, uitslag: Uitslag, eisen: Filter = _GEEN_FILTER) -> Treffers:
        """What of the tree the results of a question, asked with this filter, stand for."""
        volledig, _ = self._eisen(uitslag.vraag.filters, eisen)
        houders, _ = self._toelating.allowed(volledig)
        treffers = self._in_tree(((r.soort, r.bron) for r in uitslag.resultaten), houders)
        return replace(treffers, is_alles=uitslag.is_alles)

    def _in_tree(self, gevonden: Iterable[tuple[Soort, str]], houders: frozenset[int]) -> Treffers:
        """Of a dossier that was found the kwalificaties that the filters let through."""
        per_soort: dict[Soort, set[str]] = defaultdict(set)
        for soort, bron in gevonden:
            per_soort[soort].add(bron)
        gevonden_dossiers = per_soort[Soort.DOSSIER]
        via_dossier = {
            self.dingen.houders[houder].crebo
            for houder in (self._bronnen.houder_van.values() if gevonden_dossiers else ())
            if houder in houders and self.dingen.houders[houder].dossier in gevonden_dossiers
        }
        delen = per_soort[Soort.KERNTAAK] | per_soort[Soort.WERKPROCES]
        return Treffers(
            kwalificaties=frozenset(per_soort[Soort.KWALIFICATIE] | via_dossier),
            onderdelen=frozenset(Bronverwijzing(*deel.split(":", 1)) for deel in delen),
            keuzedelen=frozenset(per_soort[Soort.KEUZEDEEL]),
            crossovers=frozenset(per_soort[Soort.CROSSOVER]),
        )

    def marker(self, vraag: str | Zoekvraag) -> Markeerder:
        """Who shows where the words of the question, and their forms, stand in a text."""
        if isinstance(vraag, str):
            vraag = parse_vraag(vraag)
        return Markeerder(self._structuur, vraag, self._forms_of)

    def suggest(self, tekst: str, cursor: int | None = None) -> list[Aanvulling]:
        """Completions of the piece of text before the cursor (default: the end)."""
        return suggest(self.waarden, tekst, cursor)

    def _eisen(self, delen: Sequence[Filterdeel], filter_: Filter) -> tuple[Eisen, tuple[str, ...]]:
        if not delen and filter_ == _GEEN_FILTER:
            # The usual question, which must not wait for the values that filters can have.
            return Eisen(), ()
        return self.waarden.eisen(delen, filter_)

    def _forms_of(self, term: Woord) -> list[str]:
        """Every form that the search takes for the word."""
        vormen = self._bronnen.eigen.forms(term.tekst)
        if self.teksten is not None:
            vormen += self.teksten.forms(term.tekst)
        return vormen

    def _find(self, term: Woord | Zin) -> Vondst:
        """Where a term is found; kept, because with every key only the last one changes."""
        if (vondst := self._vondsten.get(term)) is None:
            if len(self._vondsten) >= _BEWAARD:
                self._vondsten.clear()
            self._vondsten[term] = vondst = find_in_titles(self._bronnen, term)
        return vondst

    def _around(self, vondsten: Sequence[Vondst]) -> list[int]:
        """Per term the things that have it themselves or, of more terms, in what they belong to."""
        if len(vondsten) == 1:
            return [vondst.eigen for vondst in vondsten]
        return [vondst.eigen | look_around(self._bronnen, vondst).dingen for vondst in vondsten]

    def _title_layers(
        self, vraag: Zoekvraag, vondsten: Sequence[Vondst], masker: int
    ) -> list[tuple[Rang, int]]:
        """What is found without the texts, by rank; nothing twice."""
        kerntaken = self._toelating.van_soort[Soort.KERNTAAK]
        lagen = [
            (Rang.GEHEEL, self._bronnen.regels.whole(vraag.woorden) & _each(vondsten, _own)),
            (Rang.TITEL, _each(vondsten, lambda v: v.exact | (v.code & kerntaken))),
            (Rang.BEGIN, _each(vondsten, lambda v: v.begin | v.code)),
            (Rang.VORM, _each(vondsten, _own)),
        ]
        if len(vondsten) > 1:
            ergens = reduce(or_, map(_own, vondsten))
            lagen.append((Rang.OMGEVING, ergens & reduce(and_, self._around(vondsten))))
        return _distinct(lagen, masker)

    def _text_layers(
        self, vondsten: Sequence[Vondst], masker: int, gezien: int
    ) -> list[tuple[Rang, int]]:
        """What is found with the texts; nothing of what was found without."""
        if (teksten := self.teksten) is None:
            return []
        lagen = []
        gevonden = [look_in_texts(teksten, vondst) for vondst in vondsten]
        rondom = self._around(vondsten)
        eigen = reduce(or_, map(_own, vondsten))
        for plaats, rang in enumerate(_TEKSTRANGEN):
            in_tekst = [hier.dingen[plaats] for hier in gevonden]
            samen = reduce(and_, map(or_, rondom, in_tekst))
            lagen.append((rang, samen & (eigen | reduce(or_, in_tekst))))
        return _distinct(lagen, masker & ~gezien)

    def _ordered(
        self, vraag: Zoekvraag, vondsten: Sequence[Vondst], lagen: Sequence[tuple[Rang, int]]
    ) -> Iterator[Kandidaat]:
        """The things found, best first, each with how good it is within its rank."""
        for rang, bits in lagen:
            if rang in _TEKSTRANGEN and self.teksten and bits.bit_count() <= _TE_ORDENEN:
                nummers = list(members(bits))
                scores = self.teksten.scores(nummers, [weights(vondst) for vondst in vondsten])
                for score, nummer in sorted(zip((-s for s in scores), nummers, strict=True)):
                    yield rang, nummer, -score / (5 - score)
                continue
            aantal = len(vraag.woorden)
            for nummer in members(bits):
                lengte = self.titels.regels.regels[nummer].count(" ") + 1
                yield rang, nummer, min(1.0, aantal / lengte)

    def _places(
        self, kandidaten: Iterable[Kandidaat], vondsten: Sequence[Vondst], houders: frozenset[int]
    ) -> Iterator[tuple[Kandidaat, int, str]]:
        """The places of the things where all of the question holds, best first."""
        overal = len(houders) == len(self.dingen.houders)
        met_code = any(vondst.code for vondst in vondsten)
        for kandidaat in kandidaten:
            rang, nummer, _ = kandidaat
            for houder, code in self.dingen.dingen[nummer].plekken:
                if not (overal or houder in houders):
                    continue
                if (rang >= Rang.OMGEVING or met_code) and not self._holds(
                    vondsten, nummer, houder, code
                ):
                    continue
                yield kandidaat, houder, code

    def _holds(self, vondsten: Sequence[Vondst], nummer: int, houder: int, code: str) -> bool:
        """Whether a thing has every term in this place, and one of them itself."""
        ergens = False
        for vondst in vondsten:
            if is_own_here(vondst, nummer, code) or self._in_text(vondst, nummer, houder):
                ergens = True
            elif not is_around_here(vondst, nummer, houder, code):
                return False
        return ergens

    def _in_text(self, vondst: Vondst, nummer: int, houder: int) -> bool:
        if self.teksten is None or vondst.teksten is None:
            return False
        profiel_nr = self.dingen.houders[houder].profiel_nr
        return self.teksten.stands_in(vondst.teksten.teksten, nummer, profiel_nr)

    def _uitslag(
        self,
        vraag: Zoekvraag,
        plekken: Iterator[tuple[Kandidaat, int, str]],
        aantal: int,
        meldingen: tuple[str, ...],
        maximum: int | None,
    ) -> Uitslag:
        resultaten = tuple(self._resultaat(*plek) for plek in islice(plekken, maximum))
        is_alles = maximum is None or next(plekken, None) is None
        return Uitslag(vraag, resultaten, aantal, is_alles, meldingen)

    def _resultaat(self, kandidaat: Kandidaat, houdernummer: int, code: str) -> Zoekresultaat:
        rang, nummer, deel = kandidaat
        ding, houder = self.dingen.dingen[nummer], self.dingen.houders[houdernummer]
        laag, hoog = _BANDEN[rang]
        return Zoekresultaat(
            soort=ding.soort,
            bron=f"{houder.crebo}:{code}" if code else ding.code,
            titel=ding.titel,
            kwalificatie=houder.kwalificatie,
            domein=houder.domein,
            score=round(laag + (hoog - laag) * deel, 4),
            sleutel=ding.sleutel,
            rang=rang,
        )


def _own(vondst: Vondst) -> int:
    return vondst.eigen


def _each(vondsten: Iterable[Vondst], bits: Callable[[Vondst], int]) -> int:
    """The things that every term has."""
    return reduce(and_, map(bits, vondsten))


def _distinct(lagen: Iterable[tuple[Rang, int]], masker: int) -> list[tuple[Rang, int]]:
    """Every layer without what an earlier one has, within the mask."""
    over = masker
    uit = []
    for rang, bits in lagen:
        uit.append((rang, bits & over))
        over &= ~bits
    return uit
