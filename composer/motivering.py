"""Which finding a motivation answers, and whether that finding still rests on the same."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import Final

from composer.aanvraag import Motivering
from composer.finding import Finding, Parameter
from composer.samenstelling import hash_of

_LENGTE: Final = 16


class Antwoord(Enum):
    """How a motivation stands to a finding."""

    GELDT = auto()
    VERVALLEN = auto()
    """It was about this finding, but what the finding rested on has changed since."""


def kenmerk_of(finding: Finding) -> str:
    """Which finding of the rule about this part it is, whatever its figures."""
    return hash_of(finding.variant, sorted(finding.betrokken), sorted(finding.bronnen))[:_LENGTE]


def grond_of(finding: Finding) -> str:
    """What the finding rests on: the same figures and parts give the same text."""
    gronden = [[naam, _as_text(waarde)] for naam, waarde in finding.parameters]
    return hash_of(kenmerk_of(finding), gronden)[:_LENGTE]


def answer_to(
    finding: Finding, motiveringen: Iterable[Motivering]
) -> tuple[Motivering, Antwoord] | None:
    """The motivation about this finding and how it stands; None = nobody answered.

    One without a mark (a recipe, an older document) answers whatever the rule says of the part; one
    that names this very finding goes before it.
    """
    algemeen: Motivering | None = None
    for motivering in motiveringen:
        if (motivering.regel, motivering.onderdeel) != (finding.regel, finding.onderdeel):
            continue
        if not motivering.tekst.strip():
            continue
        if motivering.kenmerk == kenmerk_of(finding):
            geldt = motivering.steunt_op in ("", grond_of(finding))
            return motivering, Antwoord.GELDT if geldt else Antwoord.VERVALLEN
        if not motivering.kenmerk:
            algemeen = motivering
    return (algemeen, Antwoord.GELDT) if algemeen else None


def _as_text(waarde: Parameter) -> str | list[str]:
    return sorted(waarde) if isinstance(waarde, tuple) else str(waarde)
