"""KD-12: no two keuzedelen about the same subject at two levels.

A student cannot take two keuzedelen with the same subject at two levels (overlapchecker of SBB,
"Restrictie"); offering both can do no harm, but leaves less choice than it seems. There is no
public list of such pairs. The rule compares the titles without words about level and kind: two are
about the same subject where every word of the shorter title has one in the other that is the same
or begins alike (``Ondernemend vakmanschap``, ``Ondernemerschap``). That is an estimate, so it only
informs, and it says how many titles it compared.

Violates: K0753 Ondernemend vakmanschap, geschikt voor niveau 2 and K0165 Ondernemerschap mbo.
Fine: one of them.
Mend: keep the one that fits the level, if they are indeed about the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.onderwerpen import is_same_subject
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per pair, and one that says how many titles were compared."""
    gegevens = context.keuzedeelgegevens
    if len(gegevens) < 2:
        return
    met_titel = [keuzedeel for keuzedeel in gegevens if keuzedeel.titel]
    for een, ander in combinations(met_titel, 2):
        if is_same_subject(een.titel, ander.titel):
            yield constatering("zelfde_onderwerp", ander.code, keuzedeel=ander.naam, ander=een.naam)
    yield constatering("vergeleken", aantal=len(met_titel), totaal=len(gegevens))


RULE = Regel(
    id="KD-12",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen twee keuzedelen over hetzelfde onderwerp"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="overlapchecker van SBB, „Restrictie”",
    trust="W",
    ernst={"zelfde_onderwerp": Ernst.INFO, "vergeleken": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="In de lijst staan geen twee keuzedelen over hetzelfde onderwerp op twee niveaus.",
        waarom="Een student kan niet allebei kiezen; er blijft dan minder keuze over dan het "
        "lijkt. Een openbare lijst van zulke paren is er niet. Het programma vergelijkt de titels "
        "zonder de woorden over niveau en soort. Heeft elk woord van de kortste titel in de andere "
        "een woord dat gelijk is of hetzelfde begint, dan gaan zij misschien over hetzelfde. Dat "
        "is een schatting; daarom is het alleen een mededeling.",
        schendt="K0753 Ondernemend vakmanschap, geschikt voor niveau 2, en K0165 Ondernemerschap "
        "mbo.",
        klopt="Een van die twee.",
        herstel="Gaan zij over hetzelfde, houd dan het keuzedeel dat bij het niveau past.",
    ),
    velden=("keuzedelen",),
)
