"""KD-07: a keuzedeel can be used at the level of the cross-over.

A keuzedeel is made for one or more levels (BWBR0036147 par. 5.3 "Van toepassing op niveau"). They
are those that a person filled in, else those that the title says (``geschikt voor niveau 3 en 4``);
the register has no column for them. A title that prepares for another level, or that leads on from
one, does not say for whom it is meant. Most titles say nothing; of all of these together the rule
says that it cannot be judged.

Violates: a keuzedeel for level 3 in a cross-over of level 2.
Fine: a keuzedeel for level 2, 3 and 4 there.
Mend: choose another keuzedeel, fill in the levels that it is meant for, or give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.keuzedeelgegevens import to_name
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per keuzedeel for other levels, and one about those that are not known."""
    niveau = context.samenstelling.niveau
    gegevens = context.keuzedeelgegevens
    if not gegevens:
        return
    if niveau is None:
        yield constatering("geen_niveau")
        return
    for keuzedeel in gegevens:
        if keuzedeel.niveaus and niveau not in keuzedeel.niveaus:
            yield constatering(
                "ander_niveau",
                keuzedeel.code,
                keuzedeel=keuzedeel.naam,
                niveau=niveau,
                niveaus=tuple(str(ander) for ander in keuzedeel.niveaus),
            )
    if namen := to_name(context, (keuzedeel for keuzedeel in gegevens if not keuzedeel.niveaus)):
        yield constatering("onbekend", keuzedelen=namen)


RULE = Regel(
    id="KD-07",
    titel=QT_TRANSLATE_NOOP("Regels", "Het keuzedeel past bij het niveau"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="BWBR0036147 par. 5.3 „Van toepassing op niveau”",
    trust="L",
    ernst={"ander_niveau": Ernst.FOUT, "onbekend": Ernst.INFO, "geen_niveau": Ernst.INFO},
    check=check,
    motiveerbaar=frozenset({"ander_niveau"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Het keuzedeel is bruikbaar op het niveau van de cross-over.",
        waarom="Een keuzedeel is gemaakt voor een of meer niveaus. Het register heeft daar geen "
        "kolom voor. Het programma neemt de niveaus die u invult, en anders die in de titel "
        "(„geschikt voor niveau 3 en 4”). Een titel die voorbereidt op een ander niveau, zegt niet "
        "voor wie het keuzedeel is. Staat er niets, dan is het niet te beoordelen. De regel komt "
        "uit een instructie die niet meer geldt; u mag haar met een reden beantwoorden.",
        schendt="Een keuzedeel voor niveau 3 in een cross-over van niveau 2.",
        klopt="Een keuzedeel voor niveau 2, 3 en 4 in die cross-over.",
        herstel="Kies een ander keuzedeel, vul in voor welke niveaus het is, of geef de reden.",
    ),
    velden=("keuzedelen", "niveau"),
    onbeslist=frozenset({"onbekend", "geen_niveau"}),
    aanpasbaar=True,
)
