"""Texts and references in a part of SBB's XML.

Mixed content: the own text of an element is the base text; its ``...perprofiel`` children hold the
additions, each for one or more profiles. Source: SBB's dossier XML of 2016.

This is most of the work in a file: every element is looked at once, without searching for names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from kwalificatiestructuur.elementen import Verwijzing
from kwalificatiestructuur.inhoudmaker import Lijst, Tekst

Element = etree._Element
Waarschuw = Callable[[Element, str], None]
Verwijsdoelen = Mapping[str, Verwijzing]

# Python itself refuses to read a number of thousands of digits.
_MAX_CIJFERS: Final = 9
# Nearly every number of a chapter, thousands of times.
_KLEINE_GETALLEN: Final = {str(getal): getal for getal in range(100)}
_PER_PROFIEL: Final = "perprofiel"
_GEEN_TEKST: Final[Tekst] = ("", ())
_GEEN_LIJST: Final[Lijst] = ((), ())


@dataclass(frozen=True, slots=True)
class Verwijslijsten:
    """What the references in one dossier point at, by number, and the numbers of its profiles.

    No list has anything under "": that is what a reference without a number looks for.
    """

    kennis: Verwijsdoelen
    competenties: Verwijsdoelen
    profielen: frozenset[str]


def read_tekst(element: Element | None, lijsten: Verwijslijsten, waarschuw: Waarschuw) -> Tekst:
    """The text of an element with its additions per profile."""
    if element is None:
        return _GEEN_TEKST
    begin = element.text or ""
    if not len(element):
        return begin, ()
    stukken = [begin]
    extra: list[tuple[str, str]] = []
    for kind in element:
        if (staart := kind.tail) and not staart.isspace():
            stukken.append(staart)
        # Many stand there empty.
        if len(kind) and str(kind.tag).endswith(_PER_PROFIEL):
            for _, profielen, overige in _additions(kind, lijsten, waarschuw):
                teksten = [own_text(stuk) for stuk in overige]
                tekst = "\n\n".join([deel for deel in teksten if deel and not deel.isspace()])
                if tekst:
                    extra += [(profiel, tekst) for profiel in profielen]
    return "".join(stukken), tuple(extra)


def read_lijst(
    element: Element | None,
    naam: str,
    doelen: Verwijsdoelen,
    lijsten: Verwijslijsten,
    waarschuw: Waarschuw,
) -> Lijst:
    """The references in an element, each in a ``naam``, with the additions per profile."""
    if element is None:
        return _GEEN_LIJST
    kinderen = list(element)
    if not any(map(len, kinderen)):
        return _references([kind for kind in kinderen if kind.tag == naam], doelen, waarschuw), ()
    basis: list[Element] = []
    extra: list[tuple[str, tuple[Verwijzing, ...]]] = []
    for kind in kinderen:
        if kind.tag == naam and not len(kind):
            basis.append(kind)
        elif str(kind.tag).endswith(_PER_PROFIEL):
            for aanvullend, profielen, _ in _additions(kind, lijsten, waarschuw):
                items = _references(list(aanvullend.iter(naam)), doelen, waarschuw)
                if items:
                    extra += [(profiel, items) for profiel in profielen]
        else:
            basis += kind.iter(naam)
    return _references(basis, doelen, waarschuw), tuple(extra)


def _additions(
    groep: Element, lijsten: Verwijslijsten, waarschuw: Waarschuw
) -> list[tuple[Element, list[str], list[Element]]]:
    """Each ``aanvullend`` with the profiles it is for and its other children."""
    gevonden = []
    for aanvullend in groep:
        if aanvullend.tag != "aanvullend":
            continue
        profielen: list[str] = []
        overige: list[Element] = []
        for kind in list(aanvullend):
            if kind.tag == "profiel":
                profielen.append(kind.get("referentie", "").strip())
            else:
                overige.append(kind)
        if not profielen:
            waarschuw(aanvullend, "aanvulling zonder profiel; die telt niet mee")
        for profiel in profielen:
            if profiel not in lijsten.profielen:
                waarschuw(aanvullend, f"aanvulling voor profiel {profiel}, dat hier niet voorkomt")
        gevonden.append((aanvullend, profielen, overige))
    return gevonden


def _references(
    elementen: list[Element], doelen: Verwijsdoelen, waarschuw: Waarschuw
) -> tuple[Verwijzing, ...]:
    """The references among these elements, with the titles they point at ("" = unknown)."""
    try:
        # Nearly always all of them are there as they are written.
        return tuple([doelen[element.get("referentie", "")] for element in elementen])
    except KeyError:
        pass
    gevonden: list[Verwijzing] = []
    for element in elementen:
        nr = element.get("referentie", "").strip()
        if not nr:
            continue
        verwijzing = doelen.get(nr)
        if verwijzing is None:
            waarschuw(element, f"verwijzing naar {nr}, dat niet in het bestand staat")
            verwijzing = Verwijzing(nr, "")
        gevonden.append(verwijzing)
    return tuple(gevonden)


def own_text(element: Element | None) -> str:
    """The text of the element itself, every character; not that of its children."""
    if element is None:
        return ""
    begin = element.text or ""
    if not len(element):
        return begin
    staarten = [kind.tail for kind in element]
    return "".join([begin, *[tekst for tekst in staarten if tekst and not tekst.isspace()]])


def title_of(element: Element) -> str:
    """The ``titel`` as published, also its double and trailing spaces."""
    return element.get("titel", "")


def nr_of(element: Element) -> str:
    """The number SBB gave the element; "" = none."""
    return element.get("nr", "").strip()


def number_of(tekst: str) -> int | None:
    """The number that stands there: only the digits 0 to 9, and no more than nine of them."""
    if (klein := _KLEINE_GETALLEN.get(tekst)) is not None:
        return klein
    is_getal = len(tekst) <= _MAX_CIJFERS and tekst.isascii() and tekst.isdecimal()
    return int(tekst) if is_getal else None


def references_to(elementen: Iterable[Element]) -> dict[str, Verwijzing]:
    """What a reference to each of these is, by number; without a number nothing refers to it."""
    titels = {element.get("nr", "").strip(): element.get("titel", "") for element in elementen}
    titels.pop("", None)
    return {nr: Verwijzing(nr, titel) for nr, titel in titels.items()}


def grandchildren(element: Element, groep: str, naam: str) -> list[Element]:
    """The elements ``groep/naam``, of every group with that name."""
    groepen = [kind for kind in element if kind.tag == groep]
    return [kind for elementen in groepen for kind in elementen if kind.tag == naam]


def first_of_each(element: Element) -> dict[str, Element]:
    """The first child of each name, found in one pass."""
    return {str(kind.tag): kind for kind in element.iterchildren(reversed=True)}
