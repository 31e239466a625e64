"""Compositions with an application for tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

from composer.aanvraag import Aanvraag, Bedrijf, Bijlage
from composer.finding import Ernst
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import findings_of, kerntaak, samenstelling

BEDRIJVEN: Final = tuple(
    Bedrijf(naam, 12, f"{naam}.pdf", date(2018, 8, 20)) for naam in ("Zorggroep", "Hotel")
)
AANVRAAG: Final = Aanvraag(
    instelling="ROC Proef",
    type_instelling="roc",
    soort_aanvraag="nieuw",
    aantal_experimentele_opleidingen=3,
    arbeidsmarkt="De regio vraagt dit jaar 40 medewerkers.",
    cohorten=3,
    studenten_per_cohort=25,
    terugvalopties=("25168",),
    bedrijven=BEDRIJVEN,
    bijlagen=(Bijlage("omschrijving", "omschrijving.pdf"),),
)
"""An application in which nothing is missing."""

MIX: Final = samenstelling(
    kerntaak("25168:K1"), kerntaak("25154:K1"), beroep="medewerker in winkel en horeca"
)
"""Parts from two domains, and an empty application."""


def with_aanvraag(waarde: Samenstelling = MIX, **velden: Any) -> Samenstelling:
    """The composition with a complete application, but for these fields."""
    return replace(waarde, aanvraag=replace(AANVRAAG, **velden))


def objections(regel: str, waarde: Samenstelling, **omgeving: Any) -> list[str]:
    """The variants of one rule that strike and are more than information."""
    gevonden = findings_of(regel, waarde, **omgeving)
    return [finding.variant for finding in gevonden if finding.ernst is not Ernst.INFO]
