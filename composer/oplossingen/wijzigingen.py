"""What differs between a composition and the next one, part by part and field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from composer.codering import codes_of
from composer.operations import Onderdeel
from composer.samenstelling import GekozenKeuzedeel, Herkomst, Samenstelling
from kwalificatiestructuur.dagen import day_in_words
from kwalificatiestructuur.elementen import Verwijzing

_ZONDER: Final = frozenset({"id", "kerntaken", "keuzedelen", "werkprocessen", "inhoud_bekend"})
"""The fields that are compared in another way, or that say nothing to a reader."""


class Wijzigingssoort(StrEnum):
    """What happened to a part or a field."""

    ERBIJ = "erbij"
    WEG = "weg"
    VERPLAATST = "verplaatst"
    INGEVULD = "ingevuld"
    LEEG = "leeg"
    ANDERS = "anders"


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One difference.

    ``wat`` names the part (code and title) or the keuzedeel, "" = the whole; ``veld`` the field as
    the code calls it, "" = all of it. ``oud`` and ``nieuw`` are its values as text, or of a part
    that moved its codes.
    """

    soort: Wijzigingssoort
    wat: str
    veld: str = ""
    oud: str = ""
    nieuw: str = ""


def changes_of(oud: Samenstelling, nieuw: Samenstelling) -> tuple[Wijziging, ...]:
    """Every difference: the parts, the keuzedelen, then the fields.

    A part that has another code only because others went or came is not one.
    """
    return (*_parts(oud, nieuw), *_keuzedelen(oud, nieuw), *_fields("", oud, nieuw))


def _parts(oud: Samenstelling, nieuw: Samenstelling) -> Iterator[Wijziging]:
    codes, nieuwe_codes = codes_of(oud), codes_of(nieuw)
    eerder = {onderdeel.id: onderdeel for onderdeel in oud.onderdelen}
    later = {onderdeel.id: onderdeel for onderdeel in nieuw.onderdelen}
    ouders, nieuwe_ouders = _parents(oud), _parents(nieuw)
    for id_, onderdeel in eerder.items():
        if id_ not in later:
            yield Wijziging(Wijzigingssoort.WEG, _name(codes, onderdeel))
    for id_, onderdeel in later.items():
        naam = _name(nieuwe_codes, onderdeel)
        if id_ not in eerder:
            yield Wijziging(Wijzigingssoort.ERBIJ, naam)
            continue
        if ouders.get(id_) != nieuwe_ouders.get(id_):
            soort = Wijzigingssoort.VERPLAATST
            yield Wijziging(soort, naam, oud=codes[id_], nieuw=nieuwe_codes[id_])
        yield from _fields(naam, eerder[id_], onderdeel)


def _keuzedelen(oud: Samenstelling, nieuw: Samenstelling) -> Iterator[Wijziging]:
    over = list(nieuw.keuzedelen)
    for keuzedeel in oud.keuzedelen:
        if keuzedeel in over:
            over.remove(keuzedeel)
        else:
            yield Wijziging(Wijzigingssoort.WEG, _keuzedeelnaam(keuzedeel))
    for keuzedeel in over:
        yield Wijziging(Wijzigingssoort.ERBIJ, _keuzedeelnaam(keuzedeel))


def _fields(naam: str, oud: object, nieuw: object) -> Iterator[Wijziging]:
    """The fields of two values of one class that differ; the application goes field by field."""
    if not is_dataclass(oud):
        return
    for veld in fields(oud):
        een, ander = getattr(oud, veld.name), getattr(nieuw, veld.name)
        if veld.name in _ZONDER or een == ander:
            continue
        if veld.name == "aanvraag":
            yield from _fields(naam, een, ander)
            continue
        was, wordt = _as_text(een), _as_text(ander)
        soort = Wijzigingssoort.ANDERS
        if not was:
            soort = Wijzigingssoort.INGEVULD
        elif not wordt:
            soort = Wijzigingssoort.LEEG
        if was != wordt:
            yield Wijziging(soort, naam, veld.name, was, wordt)


def _as_text(waarde: object) -> str:
    if waarde is None:
        return ""
    if isinstance(waarde, tuple):
        return ", ".join(map(_as_text, waarde))
    if isinstance(waarde, Herkomst):
        return str(waarde.bron)
    if isinstance(waarde, Verwijzing):
        return waarde.titel
    if isinstance(waarde, date):
        return day_in_words(waarde)
    if is_dataclass(waarde):
        delen = (_as_text(getattr(waarde, veld.name)) for veld in fields(waarde))
        return " ".join(deel for deel in delen if deel)
    return str(waarde)


def _parents(samenstelling: Samenstelling) -> dict[str, str]:
    return {wp.id: kt.id for kt, wp in samenstelling.werkprocessen}


def _name(codes: dict[str, str], onderdeel: Onderdeel) -> str:
    return f"{codes[onderdeel.id]} {onderdeel.titel}".strip()


def _keuzedeelnaam(keuzedeel: GekozenKeuzedeel) -> str:
    return f"{keuzedeel.code} {keuzedeel.titel}".strip()
