"""Clearing every finding of one kind in one step."""

from __future__ import annotations

from collections.abc import Iterable

from composer.change import Bewerkingsnaam, Change, counted
from composer.finding import Ernst, Finding
from composer.findings import Findings
from composer.operations import Bewerking, BewerkingGeweigerd
from composer.oplossingen.oplossing import Oplossing
from composer.oplossingen.register import oplossingen_of
from composer.oplossingen.voorvertoning import missing_in
from composer.regels.context import Context, Omgeving
from composer.samenstelling import Samenstelling


def fix_all(
    omgeving: Omgeving, samenstelling: Samenstelling, regel: str, variant: str = ""
) -> Bewerking:
    """Fix every open finding of a rule (of one variant, or of all) that can be fixed unseen.

    Of each the first safe fix that brings no new fout, one after the other, because one may clear
    several. What has none stays as it is. Raises ``BewerkingGeweigerd`` when nothing can be done.
    """
    poging = _Poging(omgeving, samenstelling, regel, variant)
    begin = len(poging.soort)
    while (finding := poging.next()) is not None:
        poging.solve(finding)
    opgelost = begin - len(poging.soort)
    if not opgelost:
        raise BewerkingGeweigerd(
            "Geen van deze bevindingen is zonder nakijken op te lossen; los ze één voor één op."
        )
    een, meer = Bewerkingsnaam.BEVINDING_OPLOSSEN, Bewerkingsnaam.BEVINDINGEN_OPLOSSEN
    change = counted(poging.facetten, poging.onderdelen, opgelost, een, meer)
    return Bewerking(poging.samenstelling, change)


class _Poging:
    """The composition so far; every step that is kept leaves fewer findings of the kind."""

    def __init__(
        self, omgeving: Omgeving, samenstelling: Samenstelling, regel: str, variant: str
    ) -> None:
        self.samenstelling = samenstelling
        self.facetten, self.onderdelen = Change(frozenset()).facetten, frozenset[str]()
        self._omgeving = omgeving
        self._kind = (regel, variant)
        self._findings = Findings(omgeving, samenstelling)
        self._gehad: set[Finding] = set()

    @property
    def soort(self) -> list[Finding]:
        """What is open of the kind."""
        return self._of_kind(self._findings.alle)

    def next(self) -> Finding | None:
        """The first one that was not tried yet."""
        return next((finding for finding in self.soort if finding not in self._gehad), None)

    def solve(self, finding: Finding) -> None:
        """Take the first fix that will do, if there is one."""
        self._gehad.add(finding)
        context = Context(self._omgeving, self.samenstelling)
        for oplossing in oplossingen_of(context, finding):
            if oplossing.is_veilig and self._take(oplossing):
                return

    def _take(self, oplossing: Oplossing) -> bool:
        voor = self._findings.alle
        volgende, change = oplossing.bewerk(self.samenstelling)
        self._findings.update(volgende, change)
        na = self._findings.alle
        nieuw = missing_in(voor, na)
        is_beter = len(self._of_kind(na)) < len(self._of_kind(voor))
        if not is_beter or any(f.ernst is Ernst.FOUT and not f.gemotiveerd for f in nieuw):
            self._findings.update(self.samenstelling, change)
            return False
        self.samenstelling = volgende
        self.facetten |= change.facetten
        self.onderdelen |= change.onderdelen
        return True

    def _of_kind(self, findings: Iterable[Finding]) -> list[Finding]:
        regel, variant = self._kind
        return [
            finding
            for finding in findings
            if finding.regel == regel
            and variant in ("", finding.variant)
            and not finding.gemotiveerd
        ]
