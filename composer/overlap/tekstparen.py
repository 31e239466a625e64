"""The part that a match is with, and which words of two texts count as the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Final

from composer.copy_parts import find_copy
from composer.gelijkenis import compared_stem
from composer.overlap.crossoverdelen import parts_of
from composer.overlap.delen import Onderdeel, normalise
from composer.overlap.matrix import Kolomsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.vragen import kerntaken_of
from kwalificatiestructuur.woordverschil import Tekststuk, Verschilsoort
from kwalificatiestructuur.zoeken.woorden import running_words

if TYPE_CHECKING:
    from composer.overlap.overeenkomsten import Overeenkomst
    from composer.regels.context import Context

Stukken = tuple[Tekststuk, ...]
Woord = tuple[str, ...]

_STUK: Final = re.compile(r"\w+|\W+")
_TE_LANG: Final = 800
"""Words above which it no longer counts which of several same words stand in the same order."""


def find_other(context: Context, soort: Kolomsoort, overeenkomst: Overeenkomst) -> Onderdeel | None:
    """The part of a kwalificatie or cross-over that a match is with, with its texts there.

    None where the content of that kwalificatie is not known.
    """
    if soort is Kolomsoort.CROSSOVER:
        houder = overeenkomst.houder
        crossover = context.omgeving.crossovers[int(houder)]
        delen = parts_of(context.structuur, houder, crossover)
        return next((o for deel, o in delen if deel.sleutel == overeenkomst.sleutel), None)
    bron = next(_references(context, overeenkomst), None)
    return None if bron is None else find_copy(context.structuur, bron)


def mark_equal(
    eigen: Sequence[str], ander: Sequence[str]
) -> tuple[tuple[Stukken, ...], tuple[Stukken, ...]]:
    """Both lists of texts in pieces: ``GELIJK`` for the words that count as the same.

    Those are the words that the score counts (``composer.gelijkenis``): of the same stem, each as
    often as it occurs in both lists. Of a word that one side has more often, those in the same
    order come first. The rest is ``VERWIJDERD`` in one's own texts and ``TOEGEVOEGD`` in the other.
    """
    links, rechts = _words(eigen), _words(ander)
    paren = _in_order(links, rechts) if max(len(links), len(rechts)) <= _TE_LANG else []
    gelijk_links, gelijk_rechts = {a for a, _ in paren}, {b for _, b in paren}
    over = Counter(links) & Counter(rechts)
    over.subtract(links[a] for a, _ in paren)
    for woorden, gelijk in ((links, gelijk_links), (rechts, gelijk_rechts)):
        tegoed = over.copy()
        for plek, woord in enumerate(woorden):
            if plek not in gelijk and tegoed[woord] > 0:
                tegoed[woord] -= 1
                gelijk.add(plek)
    return (
        tuple(_pieces(eigen, gelijk_links, Verschilsoort.VERWIJDERD)),
        tuple(_pieces(ander, gelijk_rechts, Verschilsoort.TOEGEVOEGD)),
    )


def _references(context: Context, overeenkomst: Overeenkomst) -> Iterator[Bronverwijzing]:
    try:
        kerntaken = kerntaken_of(context.structuur, overeenkomst.houder)
    except OnbekendOnderdeel:
        return
    for code, kerntaak in kerntaken:
        if kerntaak.sleutel == overeenkomst.sleutel:
            yield Bronverwijzing(overeenkomst.houder, code)
        for werkproces in kerntaak.werkprocessen:
            if werkproces.sleutel == overeenkomst.sleutel:
                yield Bronverwijzing(overeenkomst.houder, f"{code}-W{werkproces.hoofdstuk}")


def _words(teksten: Sequence[str]) -> list[Woord]:
    """What every word of these texts is compared as."""
    return [_compared(stuk) for tekst in teksten for stuk in _STUK.findall(tekst) if _is_word(stuk)]


def _compared(woord: str) -> Woord:
    return tuple(compared_stem(deel) for deel in running_words(normalise(woord)))


def _is_word(stuk: str) -> bool:
    return stuk[0].isalnum() or stuk[0] == "_"


def _in_order(links: Sequence[Woord], rechts: Sequence[Woord]) -> list[tuple[int, int]]:
    """The places of words that stand in the same order in both."""
    blokken = SequenceMatcher(None, links, rechts, autojunk=False).get_matching_blocks()
    return [(blok.a + i, blok.b + i) for blok in blokken for i in range(blok.size)]


def _pieces(
    teksten: Sequence[str], gelijk: set[int], anders: Verschilsoort
) -> Iterator[tuple[Tekststuk, ...]]:
    """Every text in pieces; what stands between two equal words is equal with them."""
    plek = 0
    for tekst in teksten:
        stukken = _STUK.findall(tekst)
        soorten: list[bool | None] = []
        for stuk in stukken:
            soorten.append(plek in gelijk if _is_word(stuk) else None)
            plek += _is_word(stuk)
        for nummer, soort in enumerate(soorten):
            if soort is None:
                buren = soorten[max(nummer - 1, 0) : nummer] + soorten[nummer + 1 : nummer + 2]
                soorten[nummer] = bool(buren) and all(buren)
        gemerkt = zip(stukken, soorten, strict=True)
        yield tuple(
            Tekststuk(
                Verschilsoort.GELIJK if is_gelijk else anders, "".join(stuk for stuk, _ in groep)
            )
            for is_gelijk, groep in groupby(gemerkt, key=lambda paar: bool(paar[1]))
        )
