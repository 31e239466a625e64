"""NIV-09: the generic parts are those of the level.

Every mbo training holds Nederlands, rekenen, and loopbaan en burgerschap; Engels is a generic part
at level 4 only (BWBR0027963 art. 3 lid 2 and 17a; BWBR0036147 par. 3.3). They are referred to, not
written out. Where nobody recorded them they follow from the level, and nothing can be wrong. What
is recorded is compared with the list of the level; without a level it cannot be.

Violates: niveau 4 with Nederlands, rekenen, and loopbaan en burgerschap recorded, without Engels.
Fine: niveau 4 with all four, or nothing recorded.
Mend: add what is missing, drop what does not belong, or record nothing at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.eisen import ENGELS, GENERIEKE_ONDERDELEN
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.regels.opleiding import generieke_eis_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """What is missing and what does not belong, each in one observation."""
    vastgelegd = context.samenstelling.generieke_onderdelen
    if not vastgelegd:
        return
    niveau, eis = context.samenstelling.niveau, generieke_eis_of(context.samenstelling)
    if niveau is None or eis is None:
        yield constatering("geen_niveau")
        return
    nodig = [naam for naam in GENERIEKE_ONDERDELEN if naam != ENGELS or eis.engels]
    namen = {normalise(naam) for naam in vastgelegd}
    if mist := tuple(naam for naam in nodig if naam not in namen):
        yield constatering("ontbreekt", niveau=niveau, namen=mist)
    if over := tuple(naam for naam in vastgelegd if normalise(naam) not in nodig):
        yield constatering("te_veel", niveau=niveau, namen=over, nodig=tuple(nodig))


RULE = Regel(
    id="NIV-09",
    titel=QT_TRANSLATE_NOOP("Regels", "De generieke onderdelen horen bij het niveau"),
    leest=frozenset({Facet.VELDEN, Facet.EISEN}),
    grondslag="BWBR0027963 art. 3 lid 2 en 17a; BWBR0036147 par. 3.3",
    trust="L",
    ernst={"ontbreekt": Ernst.FOUT, "te_veel": Ernst.FOUT, "geen_niveau": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Elke cross-over heeft Nederlands, rekenen, en loopbaan en burgerschap als generieke "
        "onderdelen; Engels alleen op niveau 4.",
        waarom="De wet noemt de generieke onderdelen per niveau; u verwijst ernaar en schrijft ze "
        "niet uit. Legt u niets vast, dan volgen zij vanzelf uit het niveau. Legt u ze vast, dan "
        "vergelijkt het programma ze met de lijst van het niveau; zonder niveau kan dat niet.",
        schendt="Niveau 4 met Nederlands, rekenen, en loopbaan en burgerschap, zonder Engels.",
        klopt="Niveau 4 met alle vier, of niets vastgelegd.",
        herstel="Voeg toe wat ontbreekt en haal weg wat er niet hoort, of leg niets vast.",
    ),
    velden=("generieke_onderdelen", "niveau"),
    onbeslist=frozenset({"geen_niveau"}),
)
