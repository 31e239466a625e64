"""What one rule says of a composition, as findings with their severity and the answers to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from composer.aanvraag import Motivering
from composer.finding import Ernst, Finding
from composer.motivering import Antwoord, answer_to
from composer.regels.context import Context
from composer.regels.regel import Constatering, Regel


def findings_by(regel: Regel, context: Context) -> tuple[Finding, ...]:
    """The findings of a rule, judged once per context, however many rules build on them."""
    if (eerder := context.uitkomsten.get(regel.id)) is not None:
        return eerder
    ernst = context.regelset.regels[regel.id].ernst
    motiveringen = context.motiveringen.get(regel.id, ())
    nu = tuple(
        _finding(regel, uitkomst, ernst[uitkomst.variant], motiveringen)
        for uitkomst in regel.check(context)
    )
    context.uitkomsten[regel.id] = nu
    return nu


def _finding(
    regel: Regel, uitkomst: Constatering, ernst: Ernst, motiveringen: Iterable[Motivering]
) -> Finding:
    finding = Finding(
        regel=regel.id,
        variant=uitkomst.variant,
        ernst=ernst,
        onderdeel=uitkomst.onderdeel,
        betrokken=uitkomst.betrokken,
        bronnen=uitkomst.bronnen,
        parameters=uitkomst.parameters,
    )
    if uitkomst.variant not in regel.motiveerbaar:
        return finding
    if (antwoord := answer_to(finding, motiveringen)) is None:
        return finding
    geldt = antwoord[1] is Antwoord.GELDT
    return replace(finding, gemotiveerd=geldt, herzien=not geldt)
