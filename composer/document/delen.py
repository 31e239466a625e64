"""Kerntaken and werkprocessen in the document: their writer and their reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from composer.document.bronxml import Element
from composer.document.knoop import Knoop, lijst, tekst
from composer.document.nummers import Nummers
from composer.document.vocabulaire import (
    BASISWERKPROCESSEN,
    COMPETENTIE,
    KC_AFWIJKING,
    KC_BRON,
    KC_BRONNR,
    KC_EDITIE,
    KC_ID,
    KC_INHOUD,
    KC_TEKSTHASH,
    KERNTAAK,
    WERKPROCES,
)
from composer.document.waarden import read_getal, read_id, required, write_id
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Herkomst
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Verwijzing
from kwalificatiestructuur.fouten import Invoerfout

Deel = TypeVar("Deel", GekozenKerntaak, GekozenWerkproces)
Titels = Mapping[str, Verwijzing]
"""What a number in the file refers to."""

_VAKKENNIS: Final = "vakkennisenvaardigheden"
_COMPETENTIES: Final = "werkprocescompetenties"
_OMSCHRIJVING: Final = "werkprocesomschrijving"
_RESULTAAT: Final = "werkprocesresultaat"
_GEDRAG: Final = "werkprocesgedrag"
_ONBEKEND: Final = "onbekend"


def build_kerntaak(kerntaak: GekozenKerntaak, hoofdstuk: int, nummers: Nummers) -> Knoop:
    """A kerntaak with its werkprocessen; ``hoofdstuk`` is its ordinal."""
    vakkennis = (
        Knoop(_VAKKENNIS, {"referentie": nummers.kennis[item]}) for item in kerntaak.vakkennis
    )
    werkprocessen = (
        _build_werkproces(werkproces, i, nummers)
        for i, werkproces in enumerate(kerntaak.werkprocessen, start=1)
    )
    kinderen: list[Knoop | str] = [
        tekst("complexiteit", kerntaak.complexiteit),
        tekst("verantwoordelijkheid", kerntaak.verantwoordelijkheid),
        lijst(_VAKKENNIS, *vakkennis),
        lijst(BASISWERKPROCESSEN, *werkprocessen),
    ]
    return Knoop(KERNTAAK, _attributen(kerntaak, hoofdstuk, nummers), kinderen)


def read_kerntaken(
    ouder: Element, kennis: Titels, competenties: Titels
) -> tuple[GekozenKerntaak, ...]:
    """The kerntaken in this element, in the order of their ordinals."""
    return _in_order(
        [
            (element, _read_kerntaak(element, kennis, competenties))
            for element in ouder.all(KERNTAAK)
        ]
    )


def _build_werkproces(werkproces: GekozenWerkproces, hoofdstuk: int, nummers: Nummers) -> Knoop:
    competenties = (
        Knoop(COMPETENTIE, {"referentie": nummers.competenties[item]})
        for item in werkproces.competenties
    )
    kinderen: list[Knoop | str] = [
        tekst(_OMSCHRIJVING, werkproces.omschrijving),
        tekst(_RESULTAAT, werkproces.resultaat),
        tekst(_GEDRAG, werkproces.gedrag),
        lijst(_COMPETENTIES, *competenties),
    ]
    return Knoop(WERKPROCES, _attributen(werkproces, hoofdstuk, nummers), kinderen)


def _attributen(
    deel: GekozenKerntaak | GekozenWerkproces, hoofdstuk: int, nummers: Nummers
) -> dict[str, str]:
    attributen = {
        "nr": nummers.delen[deel.id],
        "titel": deel.titel,
        "hoofdstuk": str(hoofdstuk),
        KC_ID: write_id(deel.id),
    }
    if (herkomst := deel.herkomst) is not None:
        attributen[KC_BRON] = str(herkomst.bron)
        if herkomst.bronnr is not None:
            attributen[KC_BRONNR] = herkomst.bronnr
        attributen[KC_EDITIE] = herkomst.editie
        attributen[KC_TEKSTHASH] = herkomst.teksthash
    if deel.is_afwijkend:
        attributen[KC_AFWIJKING] = "ja"
    if not deel.inhoud_bekend:
        attributen[KC_INHOUD] = _ONBEKEND
    return attributen


def _read_kerntaak(element: Element, kennis: Titels, competenties: Titels) -> GekozenKerntaak:
    werkprocessen = element.find(BASISWERKPROCESSEN)
    gelezen = [] if werkprocessen is None else werkprocessen.all(WERKPROCES)
    return GekozenKerntaak(
        id=read_id(element, KC_ID),
        titel=required(element, "titel"),
        complexiteit=_tekst(element, "complexiteit"),
        verantwoordelijkheid=_tekst(element, "verantwoordelijkheid"),
        vakkennis=_verwijzingen(element.find(_VAKKENNIS), _VAKKENNIS, kennis),
        werkprocessen=_in_order([(e, _read_werkproces(e, competenties)) for e in gelezen]),
        herkomst=_herkomst(element),
        inhoud_bekend=element.attributen.get(KC_INHOUD) != _ONBEKEND,
    )


def _read_werkproces(element: Element, competenties: Titels) -> GekozenWerkproces:
    return GekozenWerkproces(
        id=read_id(element, KC_ID),
        titel=required(element, "titel"),
        omschrijving=_tekst(element, _OMSCHRIJVING),
        resultaat=_tekst(element, _RESULTAAT),
        gedrag=_tekst(element, _GEDRAG),
        competenties=_verwijzingen(element.find(_COMPETENTIES), COMPETENTIE, competenties),
        herkomst=_herkomst(element),
        inhoud_bekend=element.attributen.get(KC_INHOUD) != _ONBEKEND,
    )


def _in_order(gelezen: Sequence[tuple[Element, Deel]]) -> tuple[Deel, ...]:
    """By ordinal, ties in document order; a part remembers an ordinal that is not its place."""
    genummerd = [(element.groep, _hoofdstuk(element), deel) for element, deel in gelezen]
    genummerd.sort(key=lambda rij: rij[:2])
    return tuple(
        deel if hoofdstuk == plaats else replace(deel, hoofdstuk_gelezen=hoofdstuk)
        for plaats, (_, hoofdstuk, deel) in enumerate(genummerd, start=1)
    )


def _hoofdstuk(element: Element) -> int:
    required(element, "hoofdstuk")
    if (hoofdstuk := read_getal(element, "hoofdstuk")) is None:
        raise Invoerfout(f"{element.naam}: het attribuut „hoofdstuk” is leeg", regel=element.regel)
    return hoofdstuk


def _tekst(element: Element, naam: str) -> str:
    gevonden = element.find(naam)
    return gevonden.tekst if gevonden else ""


def _verwijzingen(ouder: Element | None, naam: str, titels: Titels) -> tuple[Verwijzing, ...]:
    verwijzingen = []
    for element in ouder.all(naam) if ouder else ():
        nummer = required(element, "referentie")
        if nummer not in titels:
            melding = f"{naam}: nummer {nummer} staat niet in de lijst van dit bestand"
            raise Invoerfout(melding, regel=element.regel)
        verwijzingen.append(titels[nummer])
    return tuple(verwijzingen)


def _herkomst(element: Element) -> Herkomst | None:
    if (bron := element.attributen.get(KC_BRON)) is None:
        return None
    try:
        verwijzing = Bronverwijzing.parse(bron)
    except ValueError:
        melding = f"kc:bron „{bron}” is geen bron; een bron heet bijvoorbeeld 25168:P1-K1-W2"
        raise Invoerfout(melding, regel=element.regel) from None
    return Herkomst(
        bron=verwijzing,
        editie=required(element, KC_EDITIE),
        teksthash=required(element, KC_TEKSTHASH),
        bronnr=element.attributen.get(KC_BRONNR),
    )
