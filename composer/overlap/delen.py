"""A part of a composition, kwalificatie or cross-over as it is compared.

A part is a werkproces; a kerntaak without werkprocessen counts as a part itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final

from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Herkomst
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import sleutel_of
from kwalificatiestructuur.zoeken.westers import fold_western, western_table
from kwalificatiestructuur.zoeken.woorden import running_words

Onderdeel = GekozenKerntaak | GekozenWerkproces

_NIET_ASCII: Final = re.compile(r"[\x00-\x7f]?[^\x00-\x7f]+")
"""With the sign before it, which an accent may belong to."""


_LANG: Final = 200
MINSTE_WOORDEN: Final = 5
"""A text of fewer words ("nader in te vullen") says too little to tell a part by."""


@lru_cache(maxsize=8192)
def normalise(tekst: str) -> str:
    """The text as it is compared: without case, double spaces and a final full stop."""
    return " ".join(_fold(tekst).split()).rstrip(". ")


def _fold(tekst: str) -> str:
    if tekst.isascii():
        return tekst.lower()
    gevouwen = fold_western(tekst, _table())
    if gevouwen is not None:
        return gevouwen
    # Few signs are not ASCII, and of the others nothing but the case needs folding.
    return _NIET_ASCII.sub(lambda gevonden: _fold_any(gevonden[0]), tekst.lower())


@cache
def _table() -> bytes:
    return western_table(_fold_any)


@lru_cache(maxsize=1024)
def _fold_any(tekens: str) -> str:
    gevouwen = unicodedata.normalize("NFKC", unicodedata.normalize("NFKD", tekens).casefold())
    return gevouwen.casefold()


def tells_little(teksten: Sequence[str]) -> bool:
    """Whether these texts together are too few words to tell a part by."""
    # Of long texts nobody needs to count the words.
    if sum(map(len, teksten)) > _LANG:
        return False
    return sum(len(running_words(tekst)) for tekst in teksten) < MINSTE_WOORDEN


def has_words(tekst: str) -> bool:
    """Whether there is a word in it; a dash or dots stand for nothing."""
    return any(teken.isalnum() for teken in tekst)


@dataclass(frozen=True, slots=True)
class Deel:
    """A part as it is compared.

    ``sleutel`` names the part in the structure (see ``deelsleutel``), "" without a source.
    ``titel`` and ``teksten`` are normalised; ``teksten`` is () where there is no word in any.
    ``crebo`` is the kwalificatie it was chosen from, "" without a source. Two parts that differ in
    ``id`` alone compare the same with everything, so they are equal.
    """

    id: str = field(compare=False)
    sleutel: str
    titel: str
    teksten: tuple[str, ...]
    crebo: str
    is_werkproces: bool


def deelsleutel(structuur: Kwalificatiestructuur, herkomst: Herkomst | None) -> str:
    """The key of a part: of the structure, else by SBB number, else the source as text."""
    if herkomst is None:
        return ""
    if sleutel := sleutel_of(structuur, herkomst.bron):
        return sleutel
    if herkomst.bronnr:
        soort = "werkproces" if herkomst.bron.is_werkproces else "kerntaak"
        return f"{soort}:{herkomst.bronnr}"
    return str(herkomst.bron)


def is_in_structuur(structuur: Kwalificatiestructuur, herkomst: Herkomst) -> bool:
    """Whether the structure has the part, by its source code or by its SBB number."""
    return deelsleutel(structuur, herkomst) in structuur.knopen


def compared_fields(onderdeel: Onderdeel) -> Mapping[str, str]:
    """The texts that parts are compared by, by the names of their fields."""
    if isinstance(onderdeel, GekozenWerkproces):
        return {
            "omschrijving": onderdeel.omschrijving,
            "resultaat": onderdeel.resultaat,
            "gedrag": onderdeel.gedrag,
        }
    return {
        "complexiteit": onderdeel.complexiteit,
        "verantwoordelijkheid": onderdeel.verantwoordelijkheid,
    }


def deel_of(structuur: Kwalificatiestructuur, onderdeel: Onderdeel) -> Deel:
    """A kerntaak or werkproces of a composition as it is compared."""
    teksten = tuple(map(normalise, compared_fields(onderdeel).values()))
    return Deel(
        id=onderdeel.id,
        sleutel=deelsleutel(structuur, onderdeel.herkomst),
        titel=normalise(onderdeel.titel),
        teksten=teksten if any(map(has_words, teksten)) else (),
        crebo=onderdeel.herkomst.bron.crebo if onderdeel.herkomst else "",
        is_werkproces=isinstance(onderdeel, GekozenWerkproces),
    )


def counted_parts(kerntaken: Iterable[GekozenKerntaak]) -> tuple[Onderdeel, ...]:
    """The parts that count, in order: werkprocessen, and kerntaken without any."""
    parts: list[Onderdeel] = []
    for kerntaak in kerntaken:
        parts.extend(kerntaak.werkprocessen or (kerntaak,))
    return tuple(parts)
