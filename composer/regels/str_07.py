"""STR-07: a cross-over has no opleidingsdomein of its own.

By definition (BWBR0038333 art. 1) it lies across domains; the document therefore carries SBB's
number 7172, "Niet toebedeeld aan opleidingsdomein", and the domains involved follow from the parts.

Violates: referentiedomein 4135 (Zorg en welzijn) or 79140 on the cross-over.
Fine: referentiedomein 7172.
Mend: set the referentiedomein to 7172.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import GEEN_OPLEIDINGSDOMEIN
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.vragen import domeinen


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the composition names another domain than "none"."""
    waarde = context.samenstelling.referentiedomein.strip()
    if waarde == GEEN_OPLEIDINGSDOMEIN:
        return
    for domein in domeinen(context.structuur):
        if waarde in domein.sbb_nrs or waarde in domein.codes:
            naam = domein.naam
            yield constatering("domein", waarde=waarde, naam=naam, geen=GEEN_OPLEIDINGSDOMEIN)
            return
    yield constatering("ander", waarde=waarde, geen=GEEN_OPLEIDINGSDOMEIN)


RULE = Regel(
    id="STR-07",
    titel=QT_TRANSLATE_NOOP("Regels", "De cross-over hoort niet bij één opleidingsdomein"),
    leest=frozenset({Facet.VELDEN}),
    grondslag="BWBR0038333 art. 1 (begripsbepaling)",
    trust="L",
    ernst={"domein": Ernst.FOUT, "ander": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De cross-over staat zelf niet bij één opleidingsdomein.",
        waarom="Een cross-over ligt volgens de wet over domeinen heen. In het document staat "
        "daarom nummer 7172, „Niet toebedeeld aan opleidingsdomein”. Welke domeinen erbij "
        "betrokken zijn, volgt uit de onderdelen.",
        schendt="Referentiedomein 4135 (Zorg en welzijn) of 79140 op de cross-over.",
        klopt="Referentiedomein 7172.",
        herstel="Zet het referentiedomein op 7172.",
    ),
    velden=("referentiedomein",),
)
