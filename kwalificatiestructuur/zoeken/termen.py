"""Where one word or phrase of a question is found: in which things, and in which holders."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Final, NamedTuple

from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.zoeken.bits import bits_of, members
from kwalificatiestructuur.zoeken.tekstindex import Tekstindex
from kwalificatiestructuur.zoeken.titels import Titels, Woordindex
from kwalificatiestructuur.zoeken.toelating import Toelating
from kwalificatiestructuur.zoeken.vraag import Woord, Zin
from kwalificatiestructuur.zoeken.woorden import words_of

_GEWICHT_VORM: Final = 0.6
"""A form of a word counts less for the order than the word itself."""


class Rondom(NamedTuple):
    """Where a term is found around things, as bits: by a kwalificatie's dossier and domain
    (``boven``), and in all by what they belong to; ``houders`` are the kwalificaties themselves.
    """

    boven: int
    dingen: int
    houders: frozenset[int]


class InTeksten(NamedTuple):
    """Where a term is found in texts: exactly, as a beginning and in a form.

    Each holds the one before. ``dingen`` is about things, ``teksten`` the last about texts.
    """

    dingen: tuple[int, int, int]
    teksten: int
    vormen: tuple[str, ...] = ()


@dataclass(slots=True)
class Vondst:
    """Where one term is found, as bits over the things.

    ``exact``, ``begin`` and ``vorm`` each hold the one before; ``code`` are the things that have
    the term as a piece of their code in some place. ``vormen`` are the forms that count. What is
    around the things and in the texts is only looked up when it is asked, and kept.
    """

    term: Woord | Zin
    exact: int = 0
    begin: int = 0
    vorm: int = 0
    code: int = 0
    vormen: tuple[str, ...] = ()
    rondom: Rondom | None = None
    teksten: InTeksten | None = None

    @property
    def eigen(self) -> int:
        """The things that have it in a title or code in any way."""
        return self.vorm | self.code


class Bronnen:
    """What the terms are looked up in; what few questions need is made for the first of those."""

    def __init__(self, titels: Titels, toelating: Toelating) -> None:
        self._dingen = titels.dingen.dingen
        self._toelating = toelating
        self.eigen = titels.eigen
        self.regels = titels.regels
        self.delen = toelating.delen
        """The things that are part of a kwalificatie, as bits."""
        self.kwalificaties = toelating.van_soort[Soort.KWALIFICATIE]
        """The things that are a kwalificatie, as bits."""

    @cached_property
    def omgeving(self) -> Woordindex:
        """The words of what things belong to."""
        return Woordindex.of([ding.omgeving for ding in self._dingen])

    @cached_property
    def houder_van(self) -> Mapping[int, int]:
        """The number of every kwalificatie with the number of the holder that it is."""
        return {n: self._dingen[n].plekken[0][0] for n in members(self.kwalificaties)}

    @property
    def in_houder(self) -> Sequence[array[int]]:
        """The things of each holder."""
        return self._toelating.in_houder

    def prepare(self) -> None:
        """Make everything; for a worker."""
        _ = self.omgeving, self.houder_van, self.in_houder


def find_in_titles(bronnen: Bronnen, term: Woord | Zin) -> Vondst:
    """Look a term up in titles, names and codes."""
    vondst = Vondst(term)
    if isinstance(term, Zin):
        _find_phrase(bronnen, vondst, term)
    else:
        _find_word(bronnen, vondst, term.tekst, term.af)
    return vondst


def look_around(bronnen: Bronnen, vondst: Vondst) -> Rondom:
    """Look the term up in what things belong to."""
    if vondst.rondom is None:
        boven = 0
        if isinstance(vondst.term, Woord):
            boven = bronnen.omgeving.beginning(vondst.term.tekst)
            boven |= bronnen.omgeving.with_words(vondst.vormen)
        eigen = members(vondst.vorm & bronnen.kwalificaties)
        houders = frozenset(bronnen.houder_van[nummer] for nummer in eigen)
        rijen = [bronnen.in_houder[houder] for houder in houders]
        delen = bits_of(rijen, bronnen.eigen.aantal) & bronnen.delen
        vondst.rondom = Rondom(boven, boven | delen, houders)
    return vondst.rondom


def look_in_texts(teksten: Tekstindex, vondst: Vondst) -> InTeksten:
    """Look the term up in the running texts."""
    if vondst.teksten is None:
        vondst.teksten = _find_in_texts(teksten, vondst.term)
    return vondst.teksten


def _find_in_texts(teksten: Tekstindex, term: Woord | Zin) -> InTeksten:
    if isinstance(term, Zin):
        gevonden = teksten.run(term.woorden, af=term.af)
        dingen = teksten.things(gevonden)
        return InTeksten((dingen, dingen, dingen), gevonden)
    exact = teksten.with_words([term.tekst])
    begin = exact | teksten.beginning(term.tekst)
    vormen: tuple[str, ...] = ()
    if term.af or exact or not begin:
        vormen = tuple(teksten.forms(term.tekst))
    vorm = begin | teksten.with_words(vormen) if vormen else begin
    # Each holds the one before, of which the things are known by then.
    dingen_exact = teksten.things(exact)
    dingen_begin = dingen_exact | teksten.things(begin & ~exact)
    dingen_vorm = dingen_begin | teksten.things(vorm & ~begin)
    return InTeksten((dingen_exact, dingen_begin, dingen_vorm), vorm, vormen)


def _find_word(bronnen: Bronnen, vondst: Vondst, woord: str, af: bool) -> None:
    eigen = bronnen.eigen
    vondst.exact = eigen.exact(woord)
    vondst.begin = vondst.exact | eigen.beginning(woord)
    vondst.vorm = vondst.begin
    vondst.code = bronnen.regels.with_piece(woord)
    # A word that is still being typed has forms only once it is a word.
    if af or vondst.exact or not vondst.begin:
        vondst.vormen = tuple(eigen.forms(woord))
        vondst.vorm |= eigen.with_words(vondst.vormen)


def _find_phrase(bronnen: Bronnen, vondst: Vondst, term: Zin) -> None:
    eigen = bronnen.eigen
    heel = term.woorden if term.af else term.woorden[:-1]
    kandidaten = reduce(lambda bits, woord: bits & eigen.exact(woord), heel, -1)
    if not term.af:
        kandidaten &= eigen.beginning(term.woorden[-1])
    if term.af and len(term.woorden) == 1:
        gevonden = kandidaten  # Also in a crebo or a code.
        vondst.code = bronnen.regels.with_piece(term.woorden[0])
    else:
        gevonden = bronnen.regels.with_run(kandidaten, term.woorden, af=term.af)
    vondst.exact = vondst.begin = vondst.vorm = gevonden


def is_own_here(vondst: Vondst, nummer: int, code: str) -> bool:
    """Whether a thing has the term in its title, or in the code of this place."""
    if vondst.vorm >> nummer & 1:
        return True
    return bool(vondst.code >> nummer & 1) and _has_piece(code, vondst.term)


def is_around_here(vondst: Vondst, nummer: int, houder: int, code: str) -> bool:
    """Whether what a thing belongs to in this place has the term."""
    if (rondom := vondst.rondom) is None:
        return False
    return bool(rondom.boven >> nummer & 1) or bool(code and houder in rondom.houders)


def _has_piece(code: str, term: Woord | Zin) -> bool:
    woord = term.tekst if isinstance(term, Woord) else term.woorden[0]
    return woord in words_of(code)


def weights(vondst: Vondst) -> dict[str, float]:
    """The words that make a term, with how much each counts for the order."""
    if isinstance(vondst.term, Zin):
        return dict.fromkeys(vondst.term.woorden, 1.0)
    vormen = vondst.teksten.vormen if vondst.teksten else ()
    return {vondst.term.tekst: 1.0} | dict.fromkeys(vormen, _GEWICHT_VORM)
