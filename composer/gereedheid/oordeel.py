"""How every condition and ground for refusal stands, from the findings and the statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from composer.finding import Ernst, Finding
from composer.gereedheid.voorwaarden import VOORWAARDEN, WEIGERINGSGRONDEN, Toets
from composer.regels import REGEL_BY_ID
from composer.regels.context import Context, Omgeving
from composer.regels.regel import Regel
from composer.regels.vraag import answers
from composer.samenstelling import Samenstelling


class Stand(StrEnum):
    """How something stands, the gravest first."""

    NIET_VOLDAAN = "niet_voldaan"
    VRAAGT = "vraagt"
    """Waits for a statement, a field or the answer to a warning."""
    NIET_TE_CONTROLEREN = "niet_te_controleren"
    """The data do not say; nobody can tell from here."""
    BEANTWOORD = "beantwoord"
    """A person stated or motivated it."""
    VOLDAAN = "voldaan"
    BUITEN_REGELSET = "buiten_regelset"
    """The rule set does not hold it, or it is not in force on the reference date."""


_ZWAARTE = {stand: plaats for plaats, stand in enumerate(Stand)}
_OPEN = {Stand.NIET_VOLDAAN, Stand.VRAAGT, Stand.NIET_TE_CONTROLEREN}


@dataclass(frozen=True, slots=True)
class Regelstand:
    """How one rule stands, with its findings in order."""

    regel: Regel
    stand: Stand
    bevindingen: tuple[Finding, ...]

    @property
    def open(self) -> tuple[Finding, ...]:
        """The findings that it is not settled for: not answered, and more than information."""
        if self.stand not in _OPEN:
            return ()
        weegt = self.regel.vraagt | self.regel.onbeslist
        return tuple(
            finding
            for finding in self.bevindingen
            if not finding.gemotiveerd
            and (finding.ernst is not Ernst.INFO or finding.variant in weegt)
        )


@dataclass(frozen=True, slots=True)
class Rij:
    """A condition or a ground for refusal with its rules; ``stand`` is the gravest of theirs.

    ``dreigt``: a finding of severity fout is open, so an application would be refused for this.
    """

    toets: Toets
    stand: Stand
    regels: tuple[Regelstand, ...]

    @property
    def dreigt(self) -> bool:
        """Whether a finding of severity fout is open."""
        return any(
            finding.ernst is Ernst.FOUT and not finding.gemotiveerd
            for regelstand in self.regels
            for finding in regelstand.bevindingen
        )


@dataclass(frozen=True, slots=True)
class Gereedheid:
    """The whole page: conditions a to l and grounds 1 to 13."""

    voorwaarden: tuple[Rij, ...]
    weigeringsgronden: tuple[Rij, ...]

    @property
    def rijen(self) -> tuple[Rij, ...]:
        """The conditions, then the grounds for refusal."""
        return (*self.voorwaarden, *self.weigeringsgronden)

    @property
    def niet_toegepast(self) -> int:
        """How many conditions and grounds no rule was applied for; of those nothing is known."""
        return sum(rij.stand is Stand.BUITEN_REGELSET for rij in self.rijen)

    @property
    def is_gereed(self) -> bool:
        """Whether all was judged, nothing is unmet or waits for an answer, no refusal threatens."""
        open_standen = {Stand.NIET_VOLDAAN, Stand.VRAAGT, Stand.BUITEN_REGELSET}
        return not any(rij.stand in open_standen or rij.dreigt for rij in self.rijen)


def judge_gereedheid(
    omgeving: Omgeving, samenstelling: Samenstelling, bevindingen: Iterable[Finding]
) -> Gereedheid:
    """How ready the composition is; ``bevindingen`` are all findings about it."""
    context = Context(omgeving, samenstelling)
    per_regel: Mapping[str, list[Finding]] = defaultdict(list)
    for finding in bevindingen:
        per_regel[finding.regel].append(finding)
    standen = {
        id_: Regelstand(regel, _stand(context, regel, per_regel[id_]), tuple(per_regel[id_]))
        for id_, regel in REGEL_BY_ID.items()
    }
    return Gereedheid(
        tuple(_rij(toets, standen) for toets in VOORWAARDEN),
        tuple(_rij(toets, standen) for toets in WEIGERINGSGRONDEN),
    )


def _rij(toets: Toets, standen: Mapping[str, Regelstand]) -> Rij:
    regels = tuple(standen[id_] for id_ in toets.regels)
    return Rij(toets, min((r.stand for r in regels), key=_ZWAARTE.__getitem__), regels)


def _stand(context: Context, regel: Regel, bevindingen: Sequence[Finding]) -> Stand:
    if not context.regelset.is_in_force(regel.id, context.omgeving.peildatum):
        return Stand.BUITEN_REGELSET
    open_ = [finding for finding in bevindingen if not finding.gemotiveerd]
    wachtend = regel.vraagt | regel.onbeslist
    if any(f.ernst is Ernst.FOUT and f.variant not in wachtend for f in open_):
        return Stand.NIET_VOLDAAN
    if any(
        f.variant in regel.vraagt
        or (f.ernst is Ernst.WAARSCHUWING and f.variant not in regel.onbeslist)
        for f in open_
    ):
        return Stand.VRAAGT
    if any(finding.variant in regel.onbeslist for finding in open_):
        return Stand.NIET_TE_CONTROLEREN
    if len(open_) < len(bevindingen) or _is_stated(context, regel):
        return Stand.BEANTWOORD
    return Stand.VOLDAAN


def _is_stated(context: Context, regel: Regel) -> bool:
    vraag = regel.vraag
    return vraag is not None and any(
        antwoord.is_volledig(vraag) for antwoord in answers(context, regel.id, vraag)
    )
