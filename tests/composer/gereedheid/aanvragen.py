"""A complete application of the time of the experiment, and what goes wrong in it one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, Final

from composer.aanvraag import Aanvraag, Bedrijf, Bijlage, Verklaring
from composer.regels import REGELS
from composer.regels.context import Context, Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.graaf import build_structuur
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    keuzedeel,
    omgeving,
    samenstelling,
)

DAG: Final = date(2018, 9, 1)


BESCHRIJVING: Final = "Wie dit keuzedeel volgt, ontvangt gasten in hun eigen taal."


@lru_cache(maxsize=1)
def wereld() -> Omgeving:
    """The bundle, where one keuzedeel has a description, and the rule set of the experiment."""
    met_beschrijving = (
        replace(record, beschrijving=BESCHRIJVING if record.code == "K0021" else "")
        for record in load_bundel().keuzedelen
    )
    gegevens = replace(load_bundel(), keuzedelen=tuple(met_beschrijving))
    structuur = build_structuur([gegevens])
    return omgeving(structuur=structuur, regelset=load_regelset("historisch"), peildatum=DAG)


def with_statements(waarde: Samenstelling) -> Samenstelling:
    """The composition with the answer that every rule wants to every question it asks."""
    context = Context(wereld(), waarde)
    verklaringen = [
        Verklaring(
            regel.id,
            regel.vraag.goed if regel.vraag.goed is not None else True,
            "Wij lichten dit toe.",
            "A. Aanvrager",
            DAG,
            onderwerp.code,
        )
        for regel in REGELS
        if regel.vraag is not None
        for onderwerp in regel.vraag.onderwerpen(context)
    ]
    return replace(waarde, verklaringen=tuple(verklaringen))


def complete(**velden: Any) -> Samenstelling:
    """An application about which no rule has anything of severity fout to say."""
    waarde = samenstelling(
        eigen_kerntaak("25168:K1", titel="Ontvangt gasten"),
        eigen_kerntaak("25154:K1", titel="Verkoopt artikelen"),
        naam="Gastverkoper",
        beroep="Medewerker die gasten ontvangt en artikelen verkoopt",
        keuzedelen=(keuzedeel("K0021"), keuzedeel("K0022"), keuzedeel("K0001")),
        aanvraag=Aanvraag(
            instelling="Proefinstelling",
            type_instelling="roc",
            soort_aanvraag="nieuw",
            aantal_experimentele_opleidingen=3,
            datum=DAG,
            arbeidsmarkt="In de regio is vraag naar dit beroep.",
            noodzaak="Geen bestaande kwalificatie omvat beide.",
            samenhang="Wie gasten ontvangt, verkoopt ook.",
            cohorten=2,
            studenten_per_cohort=25,
            terugvalopties=("25168",),
            bedrijven=(
                Bedrijf("Bedrijf A", 12, "overeenkomst-a.pdf", DAG),
                Bedrijf("Bedrijf B", 13, "overeenkomst-b.pdf", DAG),
            ),
            bijlagen=(
                Bijlage("omschrijving", "omschrijving.pdf"),
                Bijlage("overeenkomst", "overeenkomst-a.pdf"),
            ),
        ),
    )
    return with_statements(replace(waarde, **velden))


def _aanvraag(**velden: Any) -> Samenstelling:
    waarde = complete()
    return replace(waarde, aanvraag=replace(waarde.aanvraag, **velden))


def _stated(regel: str, *, antwoord: bool) -> Samenstelling:
    waarde = complete()
    verklaringen = tuple(
        replace(verklaring, antwoord=antwoord) if verklaring.regel == regel else verklaring
        for verklaring in waarde.verklaringen
    )
    return replace(waarde, verklaringen=verklaringen)


def _one_domain() -> Samenstelling:
    return with_statements(
        replace(
            complete(),
            kerntaken=(
                eigen_kerntaak("25168:K1", titel="Ontvangt gasten"),
                eigen_kerntaak("25180:K1", titel="Kookt gerechten"),
            ),
        )
    )


def _without_complexiteit() -> Samenstelling:
    waarde = complete()
    eerste, *rest = waarde.kerntaken
    return replace(waarde, kerntaken=(replace(eerste, complexiteit=""), *rest))


def _with_keuzedeel_of_a_part() -> Samenstelling:
    waarde = complete()
    eerste, *rest = waarde.kerntaken
    gelijk = replace(eerste, complexiteit=BESCHRIJVING)
    return replace(waarde, kerntaken=(gelijk, *rest))


AFWIJZINGEN: Final[Mapping[str, Callable[[], Samenstelling]]] = {
    "1": _one_domain,
    "2": lambda: _aanvraag(samenhang=""),
    "3": lambda: _aanvraag(noodzaak=""),
    "4": lambda: _stated("AAN-06", antwoord=False),
    "5": lambda: replace(complete(), leerwegen=("bol", "derde")),
    "6": lambda: _stated("INS-03", antwoord=True),
    "7": _with_keuzedeel_of_a_part,
    "8": lambda: _stated("AAN-07", antwoord=False),
    "9": lambda: _aanvraag(aantal_experimentele_opleidingen=11),
    "10": lambda: _aanvraag(terugvalopties=("26004",)),
    "11": lambda: _stated("INS-02", antwoord=False),
    "12": lambda: _aanvraag(cohorten=None),
    "13": _without_complexiteit,
}
"""For every ground for refusal an application that is refused for that alone."""
