"""WET-03: branch requirements are essential, accounted for, and about the occupation.

A requirement of the branch is recorded only when the occupation cannot do without it, with where it
is laid down and why it is essential; not when it is about the person or the workplace (BWBR0036147
par. 4.7). The source and the motive are looked for, and words that speak of a person or a workplace
(age, VOG, arbo); whether a requirement is essential a person decides.

Violates: "18 jaar" as a branch requirement.
Fine: "VCA" with its source and motive.
Mend: fill in source and motive, or take the requirement away; put what is about the person or the
workplace in the typering.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.persoonseisen import person_words
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP

_LENGTE: Final = 80


def check(context: Context) -> Iterator[Constatering]:
    """One observation per thing that is wrong, about all requirements it is wrong with."""
    alle = context.samenstelling.branchevereisten
    if leeg := tuple(str(i) for i, vereiste in enumerate(alle, 1) if not vereiste.eis.strip()):
        yield constatering("leeg", nummers=leeg)
    gevuld = [vereiste for vereiste in alle if vereiste.eis.strip()]
    uitkomsten = {
        "zonder_bron": [v for v in gevuld if not v.bron.strip()],
        "zonder_motief": [v for v in gevuld if not v.motief.strip()],
        "persoon_of_werkplek": [v for v in gevuld if person_words(v.eis)],
        "nagaan": gevuld,
    }
    for variant, vereisten in uitkomsten.items():
        if vereisten:
            yield constatering(variant, eisen=tuple(_kort(v.eis) for v in vereisten))


def _kort(eis: str) -> str:
    return f"„{shorten(eis, _LENGTE, placeholder=' …')}”"


RULE = Regel(
    id="WET-03",
    titel=QT_TRANSLATE_NOOP("Regels", "Branchevereisten alleen als zij essentieel zijn"),
    leest=frozenset({Facet.EISEN}),
    grondslag="BWBR0036147 par. 4.7",
    trust="L",
    ernst={
        "leeg": Ernst.WAARSCHUWING,
        "zonder_bron": Ernst.WAARSCHUWING,
        "zonder_motief": Ernst.WAARSCHUWING,
        "persoon_of_werkplek": Ernst.WAARSCHUWING,
        "nagaan": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"leeg", "zonder_bron", "zonder_motief", "persoon_of_werkplek"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="Een branchevereiste staat er alleen als het beroep niet zonder kan, met de bron en "
        "het motief. Een branchevereiste gaat niet over de persoon of de werkplek.",
        waarom="Anders wordt een wens van bedrijven een eis aan elke student. Het programma zoekt "
        "naar de bron, het motief en naar woorden als „jaar”, „leeftijd”, „VOG” en „arbo”. Of een "
        "eis essentieel is, beoordeelt u zelf.",
        schendt="„18 jaar” als branchevereiste.",
        klopt="„VCA” met bron en motief.",
        herstel="Vul de bron en het motief in of haal de eis weg. Zet wat over de persoon of de "
        "werkplek gaat in de typering.",
    ),
    velden=("branchevereisten",),
    vraagt=frozenset({"leeg", "zonder_bron", "zonder_motief"}),
    aanpasbaar=True,
)
