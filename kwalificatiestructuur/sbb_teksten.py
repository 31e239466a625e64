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
    kinderen = list(element)
    if not kinderen:
        return element.text or "", ()
    extra: list[tuple[str, str]] = []
    for kind in kinderen:
        # Many stand there empty.
        if not len(kind) or not str(kind.tag).endswith(_PER_PROFIEL):
            continue
        for _, profielen, overige in _additions(kind, lijsten, waarschuw):
            stukken = [own_text(stuk) for stuk in overige]
            tekst = "\n\n".join([stuk for stuk in stukken if stuk and not stuk.isspace()])
            if tekst:
                extra += [(profiel, tekst) for profiel in profielen]
    return _joined(element.text, kinderen), tuple(extra)


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
        basis = [kind for kind in kinderen if kind.tag == naam]
        return _references(basis, doelen, waarschuw), ()
    basis = []
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
    return _joined(element.text, list(element))


def _joined(begin: str | None, kinderen: list[Element]) -> str:
    """The text that an element begins with, and what stands behind each of its children."""
    staarten = [kind.tail for kind in kinderen]
    return "".join([begin or "", *[tekst for tekst in staarten if tekst and not tekst.isspace()]])


def title_of(element: Element) -> str:
    """The ``titel`` as published, also its double and trailing spaces."""
    return element.get("titel", "")


def nr_of(element: Element) -> str:
    """The number SBB gave the element; "" = none."""
    return element.get("nr", "").strip()


def number_of(tekst: str) -> int | None:
    """The number that stands there: only the digits 0 to 9, and no more than nine of them."""
    is_getal = len(tekst) <= _MAX_CIJFERS and tekst.isascii() and tekst.isdecimal()
    return int(tekst) if is_getal else None


def references_to(elementen: Iterable[Element]) -> dict[str, Verwijzing]:
    """What a reference to each of these is, by number; without a number nothing refers to it."""
    titels = {element.get("nr", "").strip(): element.get("titel", "") for element in elementen}
    titels.pop("", None)
    return {nr: Verwijzing(nr, titel) for nr, titel in titels.items()}


def grandchildren(element: Element, groep: str, naam: str) -> list[Element]:
    """The elements ``groep/naam``, of every group with that name."""
    groepen = [kind for kind in list(element) if kind.tag == groep]
    return [kind for elementen in groepen for kind in list(elementen) if kind.tag == naam]


def first_of_each(element: Element) -> dict[str, Element]:
    """The first child of each name, found in one pass."""
    return {str(kind.tag): kind for kind in reversed(list(element))}
