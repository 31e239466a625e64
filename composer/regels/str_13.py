"""STR-13: a kerntaak holds several werkprocessen.

A kerntaak is made of werkprocessen that belong together, so of two at least (BWBR0036147 bijlage 1,
3.2.2; a keuzedeel may have fewer: 5.3). Some established kwalificaties do have a kerntaak with
one; who takes such a kerntaak whole can say so in a motivation.

Violates: a kerntaak from which only W3 was taken.
Fine: W1, W2 and W3 of that kerntaak.
Mend: add werkprocessen of that kerntaak, or move the one that is left to another kerntaak and
remove this one.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per kerntaak with too few werkprocessen."""
    minimum = context.regelset.drempels.min_werkprocessen
    for kerntaak in context.samenstelling.kerntaken:
        aantal = len(kerntaak.werkprocessen)
        if aantal == 0:
            yield constatering("geen", kerntaak, minimum=minimum)
        elif aantal < minimum:
            yield constatering("te_weinig", kerntaak, aantal=aantal, minimum=minimum)


RULE = Regel(
    id="STR-13",
    titel=QT_TRANSLATE_NOOP("Regels", "Een kerntaak bestaat uit meer werkprocessen"),
    leest=frozenset({Facet.DELEN}),
    grondslag="BWBR0036147 bijlage 1, par. 3.2.2",
    trust="L",
    ernst={"geen": Ernst.FOUT, "te_weinig": Ernst.FOUT},
    check=check,
    motiveerbaar=frozenset({"geen", "te_weinig"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Elke kerntaak heeft ten minste twee werkprocessen.",
        waarom="Een kerntaak bestaat uit werkprocessen die bij elkaar horen. In een keuzedeel "
        "mogen het er minder zijn. Er zijn vastgestelde kwalificaties met een kerntaak "
        "van één werkproces; wie zo'n kerntaak heel overneemt, kan dat motiveren.",
        schendt="Een kerntaak waaruit alleen W3 is gekozen.",
        klopt="W1, W2 en W3 van die kerntaak.",
        herstel="Voeg werkprocessen van die kerntaak toe, of verplaats het ene werkproces naar "
        "een andere kerntaak en verwijder deze.",
    ),
    velden=("onderdelen",),
    aanpasbaar=True,
)
