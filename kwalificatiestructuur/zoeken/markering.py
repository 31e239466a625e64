"""Where the words of a question stand: in a title, and in the piece of text around them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final, NamedTuple

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import find_kwalificatie
from kwalificatiestructuur.zoeken.resultaten import Zoekresultaat
from kwalificatiestructuur.zoeken.teksten import texts_for
from kwalificatiestructuur.zoeken.vraag import Woord, Zin, Zoekvraag
from kwalificatiestructuur.zoeken.woorden import fold

Stuk = tuple[int, int]
"""First character and number of characters."""

FRAGMENT: Final = 160
"""About so many characters of text are shown around the words."""

_AANLOOP: Final = 40
_MEESTE: Final = 40
_COMBINEREND: Final = re.compile("[\u0300-\u036f]")
_VOEGTEKENS: Final = frozenset("()'\u2019-")


class Fragment(NamedTuple):
    """A piece of a text: of which field, as one line, and where the words stand in it."""

    veld: str
    tekst: str
    stukken: tuple[Stuk, ...]


class Markeerder:
    """Marks what one question finds; made once per question, asked per row that is shown."""

    def __init__(
        self,
        structuur: Kwalificatiestructuur,
        vraag: Zoekvraag,
        forms_of: Callable[[Woord], list[str]],
    ) -> None:
        self._structuur = structuur
        self._patronen = [_pattern(term, forms_of) for term in vraag.termen]

    def marks(self, tekst: str) -> tuple[Stuk, ...]:
        """Where the words stand in a text, in order, none twice."""
        if not self._patronen:
            return ()
        kaal, plaatsen = _folded(tekst)
        geraakt = {
            plek
            for patroon in self._patronen
            for gevonden in patroon.finditer(kaal)
            for plek in range(*_span(gevonden, plaatsen))
        }
        if not _VOEGTEKENS.isdisjoint(tekst):
            geraakt |= self._across_hyphens(tekst)
        # An accent of its own belongs to the letter before it.
        geraakt |= {m.start() for m in _COMBINEREND.finditer(tekst) if m.start() - 1 in geraakt}
        return _joined(sorted(geraakt))

    def title(self, resultaat: Zoekresultaat) -> tuple[Stuk, ...]:
        """Where the words stand in the title of a result."""
        return self.marks(resultaat.titel)

    def fragment(self, resultaat: Zoekresultaat) -> Fragment | None:
        """The piece of the texts of a result with most of the words; None when none has any."""
        element = self._structuur.knopen[resultaat.sleutel]["element"]
        profiel_nr = None
        if resultaat.crebo:
            profiel_nr = find_kwalificatie(self._structuur, resultaat.crebo).profiel_nr
        beste: tuple[int, str, str, int] | None = None
        for veld, tekst in texts_for(element, profiel_nr):
            aantal, plek = self._best_place(tekst)
            if aantal and (beste is None or aantal > beste[0]):
                beste = aantal, veld, tekst, plek
            if aantal == len(self._patronen):
                break
        if beste is None:
            return None
        _, veld, tekst, plek = beste
        regel = _cut(tekst, plek)
        return Fragment(veld, regel, self.marks(regel))

    def _best_place(self, tekst: str) -> tuple[int, int]:
        """How many of the terms stand together somewhere in a text, and from where."""
        kaal, plaatsen = _folded(tekst)
        plekken: list[tuple[int, int]] = []
        for nummer, patroon in enumerate(self._patronen):
            for aantal, gevonden in enumerate(patroon.finditer(kaal)):
                if aantal == _MEESTE:
                    break
                plekken.append((_span(gevonden, plaatsen)[0], nummer))
        plekken.sort()
        beste = (0, 0)
        for i, (plek, _) in enumerate(plekken):
            samen = {n for p, n in plekken[i : i + _MEESTE] if p < plek + FRAGMENT - _AANLOOP}
            if len(samen) > beste[0]:
                beste = len(samen), plek
        return beste

    def _across_hyphens(self, tekst: str) -> set[int]:
        """``demonteert`` in ``(De)monteert``."""
        letters = [
            (letter, plek)
            for plek, teken in enumerate(tekst)
            if teken not in _VOEGTEKENS
            for letter in _letters(teken)
        ]
        kaal = "".join(letter for letter, _ in letters)
        plaatsen = [plek for _, plek in letters]
        return {
            plek
            for patroon in self._patronen
            for gevonden in patroon.finditer(kaal)
            for plek in range(*_span(gevonden, plaatsen))
        }


def _pattern(term: Woord | Zin, forms_of: Callable[[Woord], list[str]]) -> re.Pattern[str]:
    """A word as the beginning of one, its forms whole; a phrase with anything between its words."""
    if isinstance(term, Zin):
        rij = r"\W+".join(map(re.escape, term.woorden))
        return re.compile(rf"(?<!\w){rij}" + (r"(?!\w)" if term.af else ""))
    vormen = sorted(set(forms_of(term)), key=len, reverse=True)
    heel = "".join(rf"{re.escape(vorm)}(?!\w)|" for vorm in vormen)
    return re.compile(rf"(?<!\w)(?:{heel}{re.escape(term.tekst)})")


def _folded(tekst: str) -> tuple[str, list[int] | None]:
    """The text without case and accents, and where each letter came from; None = its own place."""
    kaal = fold(tekst)
    if len(kaal) == len(tekst) and (tekst.isascii() or not _COMBINEREND.search(tekst)):
        return kaal, None
    letters = [(letter, plek) for plek, teken in enumerate(tekst) for letter in _letters(teken)]
    return "".join(letter for letter, _ in letters), [plek for _, plek in letters]


def _letters(teken: str) -> list[str]:
    ontleed = unicodedata.normalize("NFKD", teken.casefold())
    return [letter for letter in ontleed if not unicodedata.combining(letter)]


def _span(gevonden: re.Match[str], plaatsen: list[int] | None) -> Stuk:
    """From and to in the text itself."""
    van, tot = gevonden.span()
    return (van, tot) if plaatsen is None else (plaatsen[van], plaatsen[tot - 1] + 1)


def _joined(plekken: list[int]) -> tuple[Stuk, ...]:
    stukken: list[Stuk] = []
    for plek in plekken:
        if stukken and sum(stukken[-1]) == plek:
            van, lengte = stukken[-1]
            stukken[-1] = (van, lengte + 1)
        else:
            stukken.append((plek, 1))
    return tuple(stukken)


def _cut(tekst: str, plek: int) -> str:
    """Some words before the place and a line from there, with dots where the text goes on."""
    van = max(0, plek - _AANLOOP)
    if van:
        volgende = re.search(r"\s", tekst[van:plek])
        van += volgende.end() if volgende else 0
    tot = min(len(tekst), van + FRAGMENT)
    if tot < len(tekst):
        vorige = tekst.rfind(" ", plek + 1, tot)
        tot = vorige if vorige > 0 else tot
    regel = " ".join(tekst[van:tot].split())
    return f"{'… ' if van else ''}{regel}{' …' if tot < len(tekst.rstrip()) else ''}"
