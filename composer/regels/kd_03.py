"""KD-03: the offer leaves the student a choice.

A student chooses keuzedelen (WEB art. 6.1.2a lid 1; BWBR0036147 par. 5.2 "Keuzemogelijkheden";
toetsingskader flexibiliteit (c)). So the offer is greater than the obligation, and there are two or
more ways to fill it: combinations that reach the obligation and from which no keuzedeel can be left
out. Judged on the same figures as KD-02. Without keuzedelen that rule and KD-01 speak. Where a
study load or the obligation is not known and the known ones leave no choice, it says so.

Violates: niveau 2 with exactly 480 clock hours on offer.
Fine: niveau 2 with 960 on offer, in four of 240.
Mend: add keuzedelen, or give the reason why this offer is enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.keuzedeelgegevens import verplichting_for
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when there is no choice, or when that cannot be judged."""
    gegevens = context.keuzedeelgegevens
    verplichting = verplichting_for(context)
    if not gegevens:
        return
    if verplichting is None:
        yield constatering("geen_verplichting")
        return
    lasten = [keuzedeel.sbu for keuzedeel in gegevens if keuzedeel.sbu is not None]
    aanbod, combinaties = sum(lasten), count_combinations(lasten, verplichting.klokuren)
    if aanbod > verplichting.klokuren and combinaties > 1:
        return
    onbekend = tuple(keuzedeel.naam for keuzedeel in gegevens if keuzedeel.sbu is None)
    if onbekend:
        yield constatering("onbekend", keuzedelen=onbekend)
    else:
        yield constatering(
            "geen_keuze", aanbod=aanbod, klokuren=verplichting.klokuren, combinaties=combinaties
        )


def count_combinations(lasten: Iterable[int], klokuren: int) -> int:
    """How many sets of study loads reach these hours and need every one of their members."""
    onder: Counter[int] = Counter({0: 1})
    aantal = 0
    for last in sorted((last for last in lasten if last > 0), reverse=True):
        for som, keren in list(onder.items()):
            if som + last >= klokuren:
                aantal += keren
            else:
                onder[som + last] += keren
    return aantal


RULE = Regel(
    id="KD-03",
    titel=QT_TRANSLATE_NOOP("Regels", "Het aanbod laat een keuze"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="WEB art. 6.1.2a lid 1; BWBR0036147 par. 5.2 „Keuzemogelijkheden”; toetsingskader "
    "flexibiliteit (c)",
    trust="L+I",
    ernst={
        "geen_keuze": Ernst.WAARSCHUWING,
        "onbekend": Ernst.INFO,
        "geen_verplichting": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"geen_keuze"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De student heeft echt iets te kiezen: het aanbod is groter dan de "
        "keuzedeelverplichting, en die is op meer dan één manier te vullen.",
        waarom="Een keuzedeel kiest de student zelf. Het programma telt het aanbod op en telt de "
        "combinaties die de verplichting halen en waaruit geen keuzedeel kan worden weggelaten. "
        "Het gebruikt dezelfde cijfers als KD-02. Is een studielast of de verplichting niet bekend "
        "en is er zonder die geen keuze, dan is het niet te beoordelen.",
        schendt="Niveau 2 met precies 480 klokuren aan keuzedelen.",
        klopt="Niveau 2 met 960 klokuren, in vier keuzedelen van 240.",
        herstel="Voeg keuzedelen toe, of geef de reden waarom dit aanbod genoeg is.",
    ),
    velden=("keuzedelen",),
    onbeslist=frozenset({"onbekend", "geen_verplichting"}),
)
