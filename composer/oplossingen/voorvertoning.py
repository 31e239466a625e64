"""What a fix will change, and what the rules will say then; nothing changes yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from composer.change import Change
from composer.finding import Finding
from composer.findings import Findings
from composer.motivering import kenmerk_of
from composer.operations import Bewerking
from composer.oplossingen.oplossing import Oplossing
from composer.oplossingen.wijzigingen import Wijziging, changes_of
from composer.regels.context import Omgeving
from composer.samenstelling import Samenstelling


@dataclass(frozen=True, slots=True)
class Voorvertoning:
    """The composition as it will be, the findings that go and come, and what changes.

    A finding that stays, about more or fewer parts or with other figures, neither goes nor comes.
    """

    samenstelling: Samenstelling
    change: Change
    verdwijnt: tuple[Finding, ...]
    verschijnt: tuple[Finding, ...]
    wijzigingen: tuple[Wijziging, ...]


def preview(
    omgeving: Omgeving, samenstelling: Samenstelling, oplossing: Oplossing
) -> Voorvertoning:
    """What a fix will do; raises ``BewerkingGeweigerd`` where it cannot be done any more."""
    return preview_bewerking(omgeving, samenstelling, oplossing.bewerk(samenstelling))


def preview_bewerking(
    omgeving: Omgeving, samenstelling: Samenstelling, bewerking: Bewerking
) -> Voorvertoning:
    """What the outcome of any operation on this composition will do."""
    voor = Findings(omgeving, samenstelling).alle
    na = Findings(omgeving, bewerking.samenstelling).alle
    return Voorvertoning(
        bewerking.samenstelling,
        bewerking.change,
        missing_in(na, voor),
        missing_in(voor, na),
        changes_of(samenstelling, bewerking.samenstelling),
    )


def missing_in(na: Sequence[Finding], voor: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings of ``voor`` that ``na`` does not have, in order.

    The same rule, variant and part is the same finding; of several alike, first those that also
    rest on the same parts and sources.
    """
    weg = list(_unmatched(voor, na, precies=True))
    erbij = list(_unmatched(na, voor, precies=True))
    return tuple(_unmatched(weg, erbij, precies=False))


def _unmatched(
    van: Iterable[Finding], tegen: Iterable[Finding], *, precies: bool
) -> Iterator[Finding]:
    over = Counter(_key(finding, precies) for finding in tegen)
    for finding in van:
        sleutel = _key(finding, precies)
        if over[sleutel]:
            over[sleutel] -= 1
        else:
            yield finding


def _key(finding: Finding, precies: bool) -> tuple[str, ...]:
    sleutel = (finding.regel, finding.variant, finding.onderdeel)
    return (*sleutel, kenmerk_of(finding)) if precies else sleutel
