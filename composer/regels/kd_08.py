"""KD-08: no keuzedeel Engels A2 or B1 at level 4.

At level 4 Engels is a generic part up to B1, so a keuzedeel Engels that leads to A2 or B1 adds
nothing (BWBR0036147 par. 5.3 "Toets op koppeling ... MVT"). Recognised by its title, that of the
register first: it begins with the language and names the level it leads to last (``Engels A2/B1``).
Vocational English without such a level, and Engels B1/B2, are something else.

Violates: a keuzedeel Engels A2/B1 at level 4.
Fine: a keuzedeel Duits A2/B1 at level 4.
Mend: drop the keuzedeel or choose a higher one, or give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.keuzedeelgegevens import ENGELS
from composer.regels.opleiding import generieke_eis_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per keuzedeel Engels where Engels is a generic part, or that is not known."""
    niveau, eis = context.samenstelling.niveau, generieke_eis_of(context.samenstelling)
    for keuzedeel in context.keuzedeelgegevens:
        if keuzedeel.taal != ENGELS:
            continue
        if niveau is None:
            yield constatering("geen_niveau", keuzedeel.code, keuzedeel=keuzedeel.naam)
        elif eis is not None and eis.engels:
            yield constatering("engels", keuzedeel.code, keuzedeel=keuzedeel.naam, niveau=niveau)


RULE = Regel(
    id="KD-08",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen keuzedeel Engels A2 of B1 op niveau 4"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="BWBR0036147 par. 5.3 „Toets op koppeling ... MVT”",
    trust="L",
    ernst={"engels": Ernst.FOUT, "geen_niveau": Ernst.INFO},
    check=check,
    motiveerbaar=frozenset({"engels"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Op niveau 4 is er geen keuzedeel Engels dat tot A2 of B1 opleidt.",
        waarom="Op niveau 4 is Engels een generiek onderdeel, tot en met B1. Een keuzedeel Engels "
        "A2 of B1 voegt dan niets toe. Het programma herkent het keuzedeel aan zijn titel: die "
        "begint met de taal en noemt als laatste het niveau waartoe het opleidt. Vaktechnisch "
        "Engels zonder zo'n niveau, en Engels B1/B2, vallen er niet onder. De regel komt uit een "
        "instructie die niet meer geldt; u mag haar met een reden beantwoorden.",
        schendt="Een keuzedeel Engels A2/B1 op niveau 4.",
        klopt="Een keuzedeel Duits A2/B1 op niveau 4.",
        herstel="Laat het keuzedeel weg, kies een hoger niveau Engels, of geef de reden.",
    ),
    velden=("keuzedelen", "niveau"),
    onbeslist=frozenset({"geen_niveau"}),
    aanpasbaar=True,
)
