"""The application, the statements and the motivations that a recipe describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import lru_cache

from composer.aanvraag import (
    SOORTEN_AANVRAAG,
    SOORTEN_BIJLAGE,
    TYPEN_INSTELLING,
    Aanvraag,
    Bedrijf,
    Bijlage,
    Motivering,
    Onderwijstijd,
    Verklaring,
)
from composer.recept.tabel import Tabel, at
from kwalificatiestructuur.bundel import load_bundel, read_feiten
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import find_kwalificatie

_LIJSTEN = {"bedrijven": "bedrijf", "bijlagen": "bijlage"}
"""Fields of the application that a recipe gives as tables with a name of their own."""


def read_aanvraag(tabel: Tabel, structuur: Kwalificatiestructuur) -> Aanvraag:
    """The application of a recipe; a fallback option must be a crebo that exists."""
    tabel.only([_LIJSTEN.get(veld.name, veld.name) for veld in fields(Aanvraag)])
    terugvalopties = tabel.texts("terugvalopties")
    for nummer, crebo in enumerate(terugvalopties):
        # A cross-over is no fallback option, but that is for a rule to say.
        if crebo not in _bekende_crebos():
            at(tabel, ("terugvalopties", nummer), find_kwalificatie, structuur, crebo)
    return Aanvraag(
        instelling=tabel.text("instelling"),
        type_instelling=tabel.choice("type_instelling", TYPEN_INSTELLING),
        soort_aanvraag=tabel.choice("soort_aanvraag", SOORTEN_AANVRAAG),
        ontwikkeld_door=tabel.text("ontwikkeld_door"),
        aantal_experimentele_opleidingen=tabel.number("aantal_experimentele_opleidingen"),
        datum=tabel.day("datum"),
        arbeidsmarkt=tabel.text("arbeidsmarkt"),
        noodzaak=tabel.text("noodzaak"),
        samenhang=tabel.text("samenhang"),
        belang_bedrijfstak=tabel.text("belang_bedrijfstak"),
        motief_vierjarig=tabel.text("motief_vierjarig"),
        verantwoording_onderwijstijd=tabel.text("verantwoording_onderwijstijd"),
        cohorten=tabel.number("cohorten"),
        studenten_per_cohort=tabel.number("studenten_per_cohort"),
        opleidingsdomeinen=tabel.texts("opleidingsdomeinen"),
        terugvalopties=terugvalopties,
        bedrijven=tuple(map(_bedrijf, tabel.tables("bedrijf"))),
        bijlagen=tuple(map(_bijlage, tabel.tables("bijlage"))),
        onderwijstijd=tuple(map(_onderwijstijd, tabel.tables("onderwijstijd"))),
        uitslag_ingangstoets=tabel.day("uitslag_ingangstoets"),
        indiening_uitwerking=tabel.day("indiening_uitwerking"),
        bekendmaking=tabel.day("bekendmaking"),
        laatste_diploma=tabel.day("laatste_diploma"),
    )


def read_verklaringen(tabel: Tabel) -> Iterator[Verklaring]:
    """Per rule one statement, or a list of statements that each name their ``onderwerp``."""
    for regel in tabel.waarden:
        _check_regel(tabel, regel, regel)
        is_lijst = isinstance(tabel.waarden[regel], list)
        yield from (
            _verklaring(regel, verklaring)
            for verklaring in (tabel.tables(regel) if is_lijst else [tabel.table(regel)])
        )


def read_motivering(tabel: Tabel, delen: Mapping[str, str]) -> Motivering:
    """The answer to a finding; ``delen`` gives the id of every code of the new composition."""
    tabel.only(("regel", "onderdeel", "tekst", "naam", "datum"))
    _check_regel(tabel, tabel.text("regel"), "regel")
    code = tabel.text("onderdeel")
    if code and code not in delen:
        melding = f"onderdeel „{code}” bestaat niet in deze samenstelling; wel: {', '.join(delen)}"
        raise tabel.refusal(melding, "onderdeel")
    if not tabel.text("tekst").strip():
        raise tabel.refusal("een motivering zonder „tekst” zegt niets; vul die in", "tekst")
    return Motivering(
        regel=tabel.text("regel"),
        onderdeel=delen.get(code, ""),
        tekst=tabel.text("tekst"),
        naam=tabel.text("naam"),
        datum=tabel.day("datum"),
    )


def _bedrijf(tabel: Tabel) -> Bedrijf:
    tabel.only([veld.name for veld in fields(Bedrijf)])
    return Bedrijf(
        tabel.text("naam"),
        tabel.number("praktijkplaatsen"),
        tabel.text("overeenkomst"),
        tabel.day("ondertekend"),
    )


def _bijlage(tabel: Tabel) -> Bijlage:
    tabel.only([veld.name for veld in fields(Bijlage)])
    return Bijlage(tabel.choice("soort", SOORTEN_BIJLAGE), tabel.text("bestand"))


def _onderwijstijd(tabel: Tabel) -> Onderwijstijd:
    tabel.only([veld.name for veld in fields(Onderwijstijd)])
    return Onderwijstijd(
        tabel.text("leerweg"),
        tabel.number("totaal"),
        tabel.number("begeleid"),
        tabel.number("beroepspraktijkvorming"),
    )


def _verklaring(regel: str, tabel: Tabel) -> Verklaring:
    tabel.only([veld.name for veld in fields(Verklaring) if veld.name != "regel"])
    return Verklaring(
        regel=regel,
        antwoord=tabel.yes_no("antwoord"),
        toelichting=tabel.text("toelichting"),
        naam=tabel.text("naam"),
        datum=tabel.day("datum"),
        onderwerp=tabel.text("onderwerp"),
    )


def _check_regel(tabel: Tabel, regel: str, sleutel: str) -> None:
    if regel not in _regels():
        raise tabel.refusal(
            f"regel „{regel}” bestaat niet; een regel heet bijvoorbeeld STR-12", sleutel
        )


@lru_cache(maxsize=1)
def _regels() -> frozenset[str]:
    """The ids in the catalogue of rules."""
    return frozenset(rij["id"] for rij in read_feiten("regels"))


@lru_cache(maxsize=1)
def _bekende_crebos() -> frozenset[str]:
    """The kwalificaties and cross-overs of the bundled facts, also when not loaded."""
    bundel = load_bundel()
    kwalificaties = (kw.crebo for dossier in bundel.dossiers for kw in dossier.kwalificaties)
    return frozenset((*kwalificaties, *(crossover.crebo for crossover in bundel.crossovers)))
