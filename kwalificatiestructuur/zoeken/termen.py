"""Where one word or phrase of a question is found: in which things, and in which holders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import reduce

from kwalificatiestructuur.zoeken.bits import members
from kwalificatiestructuur.zoeken.dingen import Ding
from kwalificatiestructuur.zoeken.tekstindex import Tekstindex
from kwalificatiestructuur.zoeken.titels import Titelregels, Woordindex
from kwalificatiestructuur.zoeken.vraag import Woord, Zin
from kwalificatiestructuur.zoeken.woorden import words_of


@dataclass(slots=True)
class Vondst:
    """Where one term is found, as bits over the things; each field holds the one before it too.

    ``code``: the things of which some place has the term as a piece of its code; ``teksten`` the
    same three for the texts, as bits over texts; ``kwalificaties`` the kwalificaties whose own
    words have the term. ``vormen`` are the forms that count, ``woord`` the term itself.
    """

    term: Woord | Zin
    exact: int = 0
    begin: int = 0
    vorm: int = 0
    code: int = 0
    omgeving: int = 0
    kwalificaties: int = 0
    teksten: tuple[int, int, int] = (0, 0, 0)
    vormen: tuple[str, ...] = ()
    tekstvormen: tuple[str, ...] = ()
    houders: frozenset[int] = field(default=frozenset())

    @property
    def eigen(self) -> int:
        """The things that have it in a title or code in any way."""
        return self.vorm | self.code


@dataclass(frozen=True, slots=True)
class Bronnen:
    """What the terms are looked up in."""

    eigen: Woordindex
    omgeving: Woordindex
    regels: Titelregels
    dingen: tuple[Ding, ...]
    kwalificaties: int
    """The things that are kwalificaties, as bits."""
    houder_van: Mapping[int, int]
    """The number of every kwalificatie with the number of the holder that it is."""


def find_in_titles(bronnen: Bronnen, term: Woord | Zin, *, is_enige: bool) -> Vondst:
    """Look a term up in titles, names and codes; what it belongs to only when there are more."""
    vondst = Vondst(term)
    if isinstance(term, Zin):
        _find_phrase(bronnen, vondst, term)
    else:
        _find_word(bronnen, vondst, term.tekst, term.af)
        if not is_enige:
            vondst.omgeving = bronnen.omgeving.beginning(term.tekst)
            vondst.omgeving |= bronnen.omgeving.with_words(vondst.vormen)
    if not is_enige:
        vondst.kwalificaties = vondst.vorm & bronnen.kwalificaties
        vondst.houders = frozenset(bronnen.houder_van[n] for n in members(vondst.kwalificaties))
    return vondst


def find_in_texts(teksten: Tekstindex, vondst: Vondst) -> None:
    """Look the term up in the running texts too."""
    term = vondst.term
    if isinstance(term, Zin):
        gevonden = teksten.run(term.woorden, af=term.af)
        vondst.teksten = (gevonden, gevonden, gevonden)
        return
    exact = teksten.with_words([term.tekst])
    begin = exact | teksten.beginning(term.tekst)
    vorm = begin
    if term.af or exact or not begin:
        vondst.tekstvormen = tuple(teksten.forms(term.tekst))
        if vondst.tekstvormen:
            vorm |= teksten.with_words(vondst.tekstvormen)
    vondst.teksten = (exact, begin, vorm)


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
    gevonden = bronnen.regels.with_run(kandidaten, term.woorden, af=term.af)
    if term.af and len(term.woorden) == 1:
        gevonden |= eigen.exact(term.woorden[0])  # Also in a crebo or a code.
        vondst.code = bronnen.regels.with_piece(term.woorden[0])
    vondst.exact = vondst.begin = vondst.vorm = gevonden


def is_own_here(vondst: Vondst, nummer: int, code: str) -> bool:
    """Whether a thing has the term in its title, or in the code of this place."""
    if vondst.vorm >> nummer & 1:
        return True
    return bool(vondst.code >> nummer & 1) and _has_piece(code, vondst.term)


def is_around_here(vondst: Vondst, nummer: int, houder: int, code: str) -> bool:
    """Whether what a thing belongs to in this place has the term."""
    return bool(vondst.omgeving >> nummer & 1) or bool(code and houder in vondst.houders)


def _has_piece(code: str, term: Woord | Zin) -> bool:
    woord = term.tekst if isinstance(term, Woord) else term.woorden[0]
    return woord in words_of(code)
