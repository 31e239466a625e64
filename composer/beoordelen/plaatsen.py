"""Where a note is, in words, in a document that may have changed since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from composer.beoordelen.pakket import Documentronde, Pakketdocument
from composer.beoordelen.waarden import Anker, Ankersoort
from composer.beoordelen.woorden import name_of_field
from composer.codering import codes_of


@dataclass(frozen=True, slots=True)
class Plaats:
    """The words for a place; ``is_weg``: the part is not in the last round any more."""

    tekst: str
    is_weg: bool = False


def place_of(anker: Anker, rondes: Sequence[Documentronde]) -> Plaats:
    """The place of an anchor in the last of these rounds; where it is gone, what it was called."""
    deel = _part(anker.onderdeel, rondes) if anker.onderdeel else None
    waar = "" if deel is None else deel.tekst
    if anker.soort is Ankersoort.VELD:
        naam = name_of_field(anker.veld, van_onderdeel=deel is not None)
        tekst = f"{waar}, {naam}" if waar else naam
    elif anker.soort is Ankersoort.BEVINDING:
        tekst = f"Bevinding {anker.regel} bij {waar}" if waar else f"Bevinding {anker.regel}"
    else:
        tekst = waar or "Het hele document"
    return Plaats(tekst, deel is not None and deel.is_weg)


def _part(onderdeel: str, rondes: Sequence[Documentronde]) -> Plaats:
    for ronde in reversed(rondes):
        if (naam := _names(ronde.document).get(onderdeel)) is not None:
            if ronde is rondes[-1]:
                return Plaats(naam)
            return Plaats(f"{naam} (in ronde {ronde.nummer}; staat er niet meer in)", is_weg=True)
    return Plaats(f"{onderdeel} (staat in geen ronde van dit pakket)", is_weg=True)


@lru_cache(maxsize=64)
def _names(document: Pakketdocument) -> dict[str, str]:
    """Code and title of every part by its id, and of every keuzedeel by its code."""
    samenstelling = document.samenstelling
    codes = codes_of(samenstelling)
    delen = {deel.id: f"{codes[deel.id]} {deel.titel}" for deel in samenstelling.onderdelen}
    keuzedelen = {kd.code: f"{kd.code} {kd.titel}".rstrip() for kd in samenstelling.keuzedelen}
    return keuzedelen | delen
