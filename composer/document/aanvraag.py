"""The application, the statements and the motivations in a document, writer and reader."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Final

from composer.aanvraag import (
    LEGE_AANVRAAG,
    Aanvraag,
    Bedrijf,
    Bijlage,
    Motivering,
    Onderwijstijd,
    Verklaring,
)
from composer.document.bronxml import Element
from composer.document.knoop import Knoop, lijst, tekst
from composer.document.vocabulaire import kc
from composer.document.waarden import (
    datum_of,
    getal_of,
    given,
    items,
    read_datum,
    read_getal,
    read_ja_nee,
    read_tekst,
    required,
    write_ja_nee,
)

_WOORDEN: Final = ("instelling", "type_instelling")
_LATERE_WOORDEN: Final = ("soort_aanvraag", "ontwikkeld_door")
_GETALLEN: Final = ("aantal_experimentele_opleidingen", "cohorten", "studenten_per_cohort")
_UREN: Final = ("totaal", "begeleid", "beroepspraktijkvorming")
_DATUMS: Final = (
    "datum",
    "uitslag_ingangstoets",
    "indiening_uitwerking",
    "bekendmaking",
    "laatste_diploma",
)
_TEKSTEN: Final = ("arbeidsmarkt", "noodzaak", "samenhang")
_LATERE_TEKSTEN: Final = ("belang_bedrijfstak", "motief_vierjarig", "verantwoording_onderwijstijd")
"""What came later is only written where there is any: older documents keep their bytes."""


def build_aanvraag(aanvraag: Aanvraag) -> Knoop:
    """The element with the fields of the application."""
    attributen = given(
        **{naam: getattr(aanvraag, naam) for naam in _WOORDEN},
        **{naam: getattr(aanvraag, naam) or None for naam in _LATERE_WOORDEN},
        **{naam: datum_of(getattr(aanvraag, naam)) for naam in _DATUMS},
        **{naam: getal_of(getattr(aanvraag, naam)) for naam in _GETALLEN},
    )
    knoop = Knoop(kc("aanvraag"), attributen)
    knoop.kinderen += [tekst(kc(naam), getattr(aanvraag, naam)) for naam in _TEKSTEN]
    opties = (Knoop(kc("terugvaloptie"), {"crebo": crebo}) for crebo in aanvraag.terugvalopties)
    knoop.kinderen.append(lijst(kc("terugvalopties"), *opties))
    knoop.kinderen.append(lijst(kc("bedrijven"), *map(_build_bedrijf, aanvraag.bedrijven)))
    for naam in _LATERE_TEKSTEN:
        if inhoud := getattr(aanvraag, naam):
            knoop.kinderen.append(tekst(kc(naam), inhoud))
    domeinen = [Knoop(kc("domein"), {"crebo": code}) for code in aanvraag.opleidingsdomeinen]
    latere = {
        "opleidingsdomeinen": domeinen,
        "bijlagen": list(map(_build_bijlage, aanvraag.bijlagen)),
        "onderwijstijden": list(map(_build_onderwijstijd, aanvraag.onderwijstijd)),
    }
    knoop.kinderen += [lijst(kc(naam), *kinderen) for naam, kinderen in latere.items() if kinderen]
    return knoop


def read_aanvraag(element: Element | None) -> Aanvraag:
    """The fields of the application; an empty one where the document has none."""
    if element is None:
        return LEGE_AANVRAAG
    velden: dict[str, Any] = {naam: read_getal(element, naam) for naam in _GETALLEN}
    velden |= {naam: element.attributen.get(naam, "") for naam in (*_WOORDEN, *_LATERE_WOORDEN)}
    velden |= {naam: read_datum(element, naam) for naam in _DATUMS}
    velden |= {naam: read_tekst(element, naam) for naam in (*_TEKSTEN, *_LATERE_TEKSTEN)}
    opties = items(element, "terugvalopties", "terugvaloptie")
    domeinen = items(element, "opleidingsdomeinen", "domein")
    return Aanvraag(
        terugvalopties=tuple(required(optie, "crebo") for optie in opties),
        opleidingsdomeinen=tuple(required(domein, "crebo") for domein in domeinen),
        bedrijven=tuple(map(_read_bedrijf, items(element, "bedrijven", "bedrijf"))),
        bijlagen=tuple(map(_read_bijlage, items(element, "bijlagen", "bijlage"))),
        onderwijstijd=tuple(
            map(_read_onderwijstijd, items(element, "onderwijstijden", "onderwijstijd"))
        ),
        **velden,
    )


def build_verklaring(verklaring: Verklaring) -> Knoop:
    """The element of one statement."""
    antwoord = verklaring.antwoord
    attributen = given(
        regel=verklaring.regel,
        onderwerp=verklaring.onderwerp or None,
        antwoord=None if antwoord is None else write_ja_nee(antwoord),
        naam=verklaring.naam,
        datum=datum_of(verklaring.datum),
    )
    return Knoop(kc("verklaring"), attributen, tekst=verklaring.toelichting)


def read_verklaring(element: Element) -> Verklaring:
    """One statement."""
    return Verklaring(
        regel=required(element, "regel"),
        antwoord=read_ja_nee(element, "antwoord"),
        toelichting=element.tekst,
        naam=element.attributen.get("naam", ""),
        datum=read_datum(element),
        onderwerp=element.attributen.get("onderwerp", ""),
    )


def build_motivering(motivering: Motivering) -> Knoop:
    """The element of one motivation."""
    attributen = given(
        regel=motivering.regel,
        onderdeel=motivering.onderdeel,
        kenmerk=motivering.kenmerk or None,
        steunt_op=motivering.steunt_op or None,
        naam=motivering.naam,
        datum=datum_of(motivering.datum),
    )
    return Knoop(kc("motivering"), attributen, tekst=motivering.tekst)


def read_motivering(element: Element) -> Motivering:
    """One motivation."""
    return Motivering(
        regel=required(element, "regel"),
        onderdeel=element.attributen.get("onderdeel", ""),
        tekst=element.tekst,
        naam=element.attributen.get("naam", ""),
        datum=read_datum(element),
        kenmerk=element.attributen.get("kenmerk", ""),
        steunt_op=element.attributen.get("steunt_op", ""),
    )


def _build_bedrijf(bedrijf: Bedrijf) -> Knoop:
    attributen = given(
        naam=bedrijf.naam,
        praktijkplaatsen=getal_of(bedrijf.praktijkplaatsen),
        overeenkomst=bedrijf.overeenkomst,
        ondertekend=datum_of(bedrijf.ondertekend),
    )
    return Knoop(kc("bedrijf"), attributen)


def _read_bedrijf(element: Element) -> Bedrijf:
    return Bedrijf(
        naam=element.attributen.get("naam", ""),
        praktijkplaatsen=read_getal(element, "praktijkplaatsen"),
        overeenkomst=element.attributen.get("overeenkomst", ""),
        ondertekend=read_datum(element, "ondertekend"),
    )


def _build_bijlage(bijlage: Bijlage) -> Knoop:
    return Knoop(kc("bijlage"), {"soort": bijlage.soort, "bestand": bijlage.bestand})


def _read_bijlage(element: Element) -> Bijlage:
    return Bijlage(*(element.attributen.get(veld.name, "") for veld in fields(Bijlage)))


def _build_onderwijstijd(uren: Onderwijstijd) -> Knoop:
    getallen = {naam: getal_of(getattr(uren, naam)) for naam in _UREN}
    return Knoop(kc("onderwijstijd"), given(leerweg=uren.leerweg, **getallen))


def _read_onderwijstijd(element: Element) -> Onderwijstijd:
    getallen = (read_getal(element, naam) for naam in _UREN)
    return Onderwijstijd(element.attributen.get("leerweg", ""), *getallen)
