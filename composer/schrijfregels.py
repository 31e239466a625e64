"""The writing rules for texts that somebody edited, and where in a text one is broken.

Patterns only, chosen so that they rarely strike where nothing is wrong: a text that was copied is
never judged. What each pattern is about: BWBR0036147 bijlage 1, 2.1, 3.2.6, 3.2.9, 3.4 and 4.9.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from composer.copy_parts import find_copy
from composer.deelvelden import fields_of
from composer.overlap.delen import normalise
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Competentie
from kwalificatiestructuur.graaf import Kwalificatiestructuur

Onderdeel = GekozenKerntaak | GekozenWerkproces
Stuk = tuple[int, int]
"""First character and the one after the last."""

NAAM: Final = "naam"
_GEEN_TEKST: Final = frozenset({"titel", "competenties"})
_MINSTE_WOORDEN: Final = 4
"""A line of vakkennis of fewer words is no repetition: texts about one thing share such a group."""

_MINSTE_ZIN: Final = 8
"""The same for a sentence of another field; many begin with the name of the occupation."""

_REFERENTIENIVEAU: Final = re.compile(
    r"\b[1-4]F\b|\bMeijerink\b|\breferentieniveaus?\b|\bERK\b", re.IGNORECASE
)
_ERK_CODE: Final = re.compile(r"\b[ABC][12]\b")
_OVER_TAAL: Final = re.compile(
    r"niveau|taal|talen\b|nederlands|engels|duits|frans|spaans|spreken|schrijven|lezen|luisteren",
    re.IGNORECASE,
)
_GEEN_ERK: Final = re.compile(r"rijbewijs|categorie|formaat|papier", re.IGNORECASE)
_ZODAT: Final = re.compile(r"\bzodat\b", re.IGNORECASE)
_RESULTAAT: Final = re.compile(
    r"\bmet als (?:eind)?resultaat\b|\bhet (?:eind)?resultaat (?:is|hiervan|daarvan)\b"
    r"|\bresulte(?:ert|ren|rend) in\b",
    re.IGNORECASE,
)
_HAAKJES: Final = re.compile(r"\(([^()]+)\)")
_ZIN: Final = re.compile(r"[^.;:!?\n]+")
_WERKWOORD: Final = re.compile(
    r"\b(?:kan|kunnen|heeft|hebben|kent|kennen|weet|weten|is|zijn|moet|moeten|mag|mogen|wordt"
    r"|past|ziet|doet|gaat)\b|^\W*(?:de \w+ )?(?!niet\b|\w*(?:eit|ment)\b)\w{4,}t\b",
    re.IGNORECASE,
)
_NIVEAU_IN_NAAM: Final = re.compile(
    r"\b(?:mbo[- ]?)?niveau[- ]*(?:[1-4]|i{1,3}|iv|een|één|twee|drie|vier)\b|\bmbo[- ]?[1-4]\b"
    r"|\b(?:entree|basisberoeps|vak|middenkader|specialisten)opleiding\b",
    re.IGNORECASE,
)


class Schrijffout(StrEnum):
    """What is wrong with a piece of text."""

    REFERENTIENIVEAU = "referentieniveau"
    GEEN_ZIN = "geen_zin"
    ZODAT = "zodat"
    RESULTAAT = "resultaat"
    GEDRAG = "gedrag"
    HERHALING = "herhaling"
    NIVEAU_IN_NAAM = "niveau_in_naam"


@dataclass(frozen=True, slots=True)
class Markering:
    """A piece of a text that breaks a writing rule.

    ``onderdeel`` is the id of the part, "" for the name of the composition (``veld`` "naam").
    ``begin`` and ``einde`` count characters in the text of ``veld`` as ``fields_of`` gives it:
    vakkennis has one line per row.
    """

    onderdeel: str
    veld: str
    begin: int
    einde: int
    soort: Schrijffout


@dataclass(frozen=True, slots=True)
class Nagelopen:
    """What was found: ``aantal`` edited texts were looked at.

    Of ``onbekend`` it cannot be told which texts were edited: the source as it was copied is not in
    the loaded structure.
    """

    markeringen: tuple[Markering, ...]
    aantal: int
    onbekend: tuple[Onderdeel, ...]


@dataclass(frozen=True, slots=True)
class Brontekst:
    """The texts of a source: the hash over all of them, each field, and the lines of vakkennis."""

    teksthash: str
    velden: Mapping[str, str]
    regels: frozenset[str]


Bronzoeker = Callable[[Bronverwijzing], Brontekst | None]
"""Gives the texts of a source; None = not there."""


@dataclass(frozen=True, slots=True)
class _Gewijzigd:
    """The edited fields of a part, and the lines of vakkennis that its source has as well."""

    velden: frozenset[str] = frozenset()
    oude_regels: frozenset[str] = frozenset()


_ONGEWIJZIGD: Final = _Gewijzigd()


def find_brontekst(structuur: Kwalificatiestructuur, bron: Bronverwijzing) -> Brontekst | None:
    """The texts of a part of the structure; None when it is not there."""
    if (kopie := find_copy(structuur, bron)) is None:
        return None
    regels = kopie.vakkennis if isinstance(kopie, GekozenKerntaak) else ()
    titels = frozenset(regel.titel for regel in regels)
    return Brontekst(kopie.teksthash, fields_of(kopie), titels)


def check_texts(
    samenstelling: Samenstelling, bron_of: Bronzoeker, competenties: Iterable[Competentie]
) -> Nagelopen:
    """Every edited text of a composition, and its name; ``competenties`` are those that exist."""
    namen = tuple(normalise(competentie.titel) for competentie in competenties)
    markeringen = [
        Markering("", NAAM, *_span(gevonden), Schrijffout.NIVEAU_IN_NAAM)
        for gevonden in _NIVEAU_IN_NAAM.finditer(samenstelling.naam)
    ]
    onbekend: list[Onderdeel] = []
    aantal = 0
    for kerntaak in samenstelling.kerntaken:
        gewijzigd: list[_Gewijzigd] = []
        delen: list[Onderdeel] = [kerntaak, *kerntaak.werkprocessen]
        for onderdeel in delen:
            if (anders := _edited(onderdeel, bron_of)) is None:
                onbekend.append(onderdeel)
                anders = _ONGEWIJZIGD
            gewijzigd.append(anders)
            aantal += len(anders.velden - _GEEN_TEKST)
        if any(anders.velden for anders in gewijzigd):
            markeringen += _in_kerntaak(kerntaak, tuple(gewijzigd), namen)
    return Nagelopen(tuple(markeringen), aantal, tuple(onbekend))


def excerpt(samenstelling: Samenstelling, markering: Markering) -> str:
    """The marked piece itself; "" when the composition does not have it."""
    teksten: Mapping[str, str] = {NAAM: samenstelling.naam}
    if markering.onderdeel:
        gevonden = (o for o in samenstelling.onderdelen if o.id == markering.onderdeel)
        teksten = next((fields_of(onderdeel) for onderdeel in gevonden), {})
    return teksten.get(markering.veld, "")[markering.begin : markering.einde]


def _edited(onderdeel: Onderdeel, bron_of: Bronzoeker) -> _Gewijzigd | None:
    """What was edited since the part was copied; None = that cannot be told."""
    herkomst = onderdeel.herkomst
    if herkomst is not None and not onderdeel.is_afwijkend:
        return _ONGEWIJZIGD
    velden = {veld: tekst for veld, tekst in fields_of(onderdeel).items() if tekst.strip()}
    if herkomst is None:
        return _Gewijzigd(frozenset(velden))
    bron = bron_of(herkomst.bron)
    if bron is not None and bron.teksthash == herkomst.teksthash:
        anders = frozenset(veld for veld, tekst in velden.items() if tekst != bron.velden.get(veld))
        return _Gewijzigd(anders, bron.regels)
    if not onderdeel.inhoud_bekend:
        return _Gewijzigd(frozenset(velden) - {"titel"})
    return None


@lru_cache(maxsize=512)
def _in_kerntaak(
    kerntaak: GekozenKerntaak, gewijzigd: tuple[_Gewijzigd, ...], competenties: tuple[str, ...]
) -> tuple[Markering, ...]:
    """The marks in a kerntaak; ``gewijzigd`` is about itself and each of its werkprocessen."""
    eigen, *van_werkprocessen = gewijzigd
    regels = list(_lines(kerntaak))
    nieuw = [
        (plek, regel)
        for plek, regel in regels
        if "vakkennis" in eigen.velden and regel not in eigen.oude_regels
    ]
    markeringen = [
        Markering(kerntaak.id, "vakkennis", plek + begin, plek + einde, soort)
        for plek, regel in nieuw
        for (begin, einde), soort in _in_vakkennis(regel)
    ]
    velden = [anders.velden for anders in van_werkprocessen]
    for werkproces, van_werkproces in zip(kerntaak.werkprocessen, velden, strict=True):
        markeringen += (
            Markering(werkproces.id, veld, begin, einde, soort)
            for veld, (begin, einde), soort in _in_werkproces(
                werkproces, van_werkproces, competenties
            )
        )
    markeringen += _repetitions(kerntaak, regels, nieuw, velden)
    return tuple(markeringen)


def _lines(kerntaak: GekozenKerntaak) -> Iterator[tuple[int, str]]:
    """Every line of vakkennis with the place where it begins."""
    plek = 0
    for item in kerntaak.vakkennis:
        yield plek, item.titel
        plek += len(item.titel) + 1


@lru_cache(maxsize=4096)
def _in_vakkennis(regel: str) -> tuple[tuple[Stuk, Schrijffout], ...]:
    gevonden = [_span(m) for m in _REFERENTIENIVEAU.finditer(regel)]
    if _OVER_TAAL.search(regel) and not _GEEN_ERK.search(regel):
        gevonden += [_span(m) for m in _ERK_CODE.finditer(regel)]
    markeringen = [(stuk, Schrijffout.REFERENTIENIVEAU) for stuk in gevonden]
    if regel.strip() and not _WERKWOORD.search(regel):
        markeringen.append(((0, len(regel)), Schrijffout.GEEN_ZIN))
    return tuple(markeringen)


@lru_cache(maxsize=2048)
def _in_werkproces(
    werkproces: GekozenWerkproces, velden: frozenset[str], competenties: tuple[str, ...]
) -> tuple[tuple[str, Stuk, Schrijffout], ...]:
    gevonden: list[tuple[str, Stuk, Schrijffout]] = []
    if "gedrag" in velden:
        stukken = [_span(m) for m in _ZODAT.finditer(werkproces.gedrag)]
        gevonden += (("gedrag", stuk, Schrijffout.ZODAT) for stuk in stukken)
    if "omschrijving" in velden:
        tekst = werkproces.omschrijving
        stukken = [_span(m) for m in _RESULTAAT.finditer(tekst)]
        stukken += _found_in(_sentences(werkproces.resultaat), tekst)
        gevonden += (("omschrijving", stuk, Schrijffout.RESULTAAT) for stuk in stukken)
        haakjes = _HAAKJES.finditer(tekst)
        stukken = [_span(m) for m in haakjes if normalise(m[1]) in competenties]
        stukken += _found_in(_sentences(werkproces.gedrag), tekst)
        gevonden += (("omschrijving", stuk, Schrijffout.GEDRAG) for stuk in stukken)
    return tuple(gevonden)


def _repetitions(
    kerntaak: GekozenKerntaak,
    regels: Iterable[tuple[int, str]],
    nieuw: Sequence[tuple[int, str]],
    velden: Sequence[frozenset[str]],
) -> Iterator[Markering]:
    """Lines that a werkproces repeats: the new line, else the edited text of the werkproces."""
    teksten = [
        (werkproces.id, veld, tekst, veld in van_werkproces)
        for werkproces, van_werkproces in zip(kerntaak.werkprocessen, velden, strict=True)
        for veld, tekst in fields_of(werkproces).items()
        if veld != "competenties"
    ]
    alles = "\n".join(normalise(tekst) for _, _, tekst, _ in teksten)
    herhaald = [
        (plek, regel, kern)
        for plek, regel in regels
        for plat, kern in _pieces([_core(regel)], _MINSTE_WOORDEN).items()
        if plat in alles
    ]
    for plek, regel, kern in herhaald:
        is_nieuw = (plek, regel) in nieuw
        gevonden = [
            (werkproces, veld, stuk)
            for werkproces, veld, tekst, is_gewijzigd in teksten
            if is_nieuw or is_gewijzigd
            for stuk in _found_in([kern], tekst)
        ]
        if is_nieuw and gevonden:
            gevonden = [(kerntaak.id, "vakkennis", (plek, plek + len(regel)))]
        for onderdeel, veld, (begin, einde) in gevonden:
            yield Markering(onderdeel, veld, begin, einde, Schrijffout.HERHALING)


def _core(regel: str) -> str:
    """The line as a werkproces could repeat it: without "kan"."""
    woorden = regel.strip(" .;").split()
    return " ".join(woorden[1:] if woorden and woorden[0].lower() == "kan" else woorden)


def _sentences(tekst: str) -> Iterable[str]:
    stukken = (gevonden[0].strip(" -") for gevonden in _ZIN.finditer(tekst))
    return _pieces(stukken, _MINSTE_ZIN).values()


def _pieces(stukken: Iterable[str], minstens: int) -> dict[str, str]:
    """The pieces of so many words at least, by how they are looked for."""
    return {normalise(stuk): stuk for stuk in stukken if len(stuk.split()) >= minstens}


def _found_in(stukken: Iterable[str], tekst: str) -> list[Stuk]:
    """Where a text holds one of these pieces word for word."""
    gevonden: set[Stuk] = set()
    plat = normalise(tekst)
    for stuk in stukken:
        if normalise(stuk) in plat:
            patroon = r"(?<!\w)" + r"\s+".join(map(re.escape, stuk.split())) + r"(?!\w)"
            gevonden |= {_span(m) for m in re.finditer(patroon, tekst, re.IGNORECASE)}
    return sorted(gevonden)


def _span(gevonden: re.Match[str]) -> Stuk:
    return gevonden.span()
