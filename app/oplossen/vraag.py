"""What the dialog of the quick fixes is about: one finding, its fixes and what each will do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from composer.finding import Finding
from composer.findings import Findings
from composer.operations import BewerkingGeweigerd
from composer.oplossingen import Oplossing, Voorvertoning, fix_all, oplossingen_of, preview
from composer.regels.context import Context, Omgeving
from composer.samenstelling import Samenstelling


@dataclass(frozen=True, slots=True)
class Oplosvraag:
    """The fixes of a finding about this composition, the safe ones first.

    ``soort`` is how many findings of its kind (rule and variant) are open, ``samen`` how many of
    those go when all are fixed in one step; both 0 when there is nothing to fix together.
    """

    omgeving: Omgeving
    samenstelling: Samenstelling
    finding: Finding
    oplossingen: tuple[Oplossing, ...]
    soort: int = 0
    samen: int = 0

    def preview(self, oplossing: Oplossing) -> Voorvertoning:
        """What this fix will do."""
        return preview(self.omgeving, self.samenstelling, oplossing)


def find_oplossingen(
    omgeving: Omgeving, samenstelling: Samenstelling, finding: Finding
) -> tuple[Oplossing, ...]:
    """The fixes of a finding: the safe ones first, and of those the preferred one."""
    gevonden = oplossingen_of(Context(omgeving, samenstelling), finding)
    return tuple(sorted(gevonden, key=lambda oplossing: not oplossing.is_veilig))


def make_vraag(
    omgeving: Omgeving,
    samenstelling: Samenstelling,
    findings: Iterable[Finding],
    finding: Finding,
) -> Oplosvraag:
    """What to ask about a finding of these, which are all that there are now."""
    oplossingen = find_oplossingen(omgeving, samenstelling, finding)
    soort = count_kind(findings, finding)
    samen = _count_together(omgeving, samenstelling, finding, soort) if soort > 1 else 0
    if samen < 2:
        soort = samen = 0
    return Oplosvraag(omgeving, samenstelling, finding, oplossingen, soort, samen)


def count_kind(findings: Iterable[Finding], finding: Finding) -> int:
    """How many open findings are of the same rule and variant."""
    kenmerk = (finding.regel, finding.variant)
    return sum((f.regel, f.variant) == kenmerk and not f.gemotiveerd for f in findings)


def _count_together(
    omgeving: Omgeving, samenstelling: Samenstelling, finding: Finding, soort: int
) -> int:
    """How many of the kind go when all are fixed in one step."""
    try:
        nieuw, _ = fix_all(omgeving, samenstelling, finding.regel, finding.variant)
    except BewerkingGeweigerd:
        return 0
    return soort - count_kind(Findings(omgeving, nieuw).alle, finding)
