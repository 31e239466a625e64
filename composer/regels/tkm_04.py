"""TKM-04: the cross-over fits its duration.

A year of study is 1600 klokuren (WEB art. 7.2.4a(2)); as a guideline 15% goes to the generic parts,
35% to the basis, 35% to the profile and 15% to keuzedelen (BWBR0036147 par. 1 and 2.1). Parts have
no size in hours, so their number is compared with the average number of the sources of the same
level whose content is known. More than one and a half times that average gives a warning, which is
an estimate and may be answered with a reason; the figures are shown otherwise too.

Violates: 29 werkprocessen in a training of two years at level 2.
Fine: 10 to 15 werkprocessen.
Mend: leave parts out, choose a longer duration where the kind of training allows it, or say in a
motivation why it fits.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """The number of parts against that of the sources, and the study load."""
    yield from _studielast(context)
    aantal = len(context.counted)
    if not aantal:
        return
    maten = _sizes(context)
    if not maten:
        yield constatering("onbekend", aantal=aantal)
        return
    gemiddelde = sum(maten.values()) / len(maten)
    waar = partial(
        constatering,
        bronnen=list(maten),
        aantal=aantal,
        gemiddelde=f"{gemiddelde:.1f}".replace(".", ","),
        kwalificaties=tuple(maten),
    )
    factor = context.regelset.drempels.factor_werkprocessen
    if aantal > factor * gemiddelde:
        yield waar("te_veel", factor=f"{factor:g}".replace(".", ","))
    else:
        yield waar("vergeleken")


def _studielast(context: Context) -> Iterator[Constatering]:
    duur = context.samenstelling.studieduur
    if duur is None or duur < 1:
        yield constatering("geen_duur")
    else:
        klokuren = duur * context.regelset.drempels.studielast_per_jaar
        yield constatering("studielast", duur=duur, klokuren=klokuren)


def _sizes(context: Context) -> dict[str, int]:
    """The number of parts of every source of the level whose content is known, by crebo."""
    niveau, delen = context.samenstelling.niveau, context.omgeving.index.delen
    kwalificaties = (bron.kwalificatie for bron in context.bronnen if bron.kwalificatie)
    return {
        kwalificatie.crebo: len(delen[kwalificatie.crebo])
        for kwalificatie in kwalificaties
        if kwalificatie.niveau == niveau and kwalificatie.crebo in delen
    }


RULE = Regel(
    id="TKM-04",
    titel=QT_TRANSLATE_NOOP("Regels", "Haalbaar binnen de studieduur"),
    leest=frozenset({Facet.DELEN, Facet.VELDEN}),
    grondslag="WEB art. 7.2.4a lid 2; BWBR0036147 par. 1 en 2.1",
    trust="L",
    ernst={
        "te_veel": Ernst.WAARSCHUWING,
        "vergeleken": Ernst.INFO,
        "onbekend": Ernst.INFO,
        "studielast": Ernst.INFO,
        "geen_duur": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"te_veel"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="Wat de cross-over vraagt, past in de studieduur.",
        waarom="Een studiejaar telt 1600 klokuren. Als richtlijn gaat 15% naar de generieke "
        "onderdelen, 35% naar het basisdeel, 35% naar het profieldeel en 15% naar keuzedelen. "
        "Onderdelen hebben geen omvang in uren. Daarom vergelijkt het programma hun aantal met het "
        "gemiddelde van de bronnen van hetzelfde niveau waarvan de inhoud bekend is. Meer dan "
        "anderhalf keer dat gemiddelde geeft een waarschuwing. Dat is een schatting; u mag haar "
        "motiveren.",
        schendt="29 werkprocessen in een tweejarige opleiding op niveau 2.",
        klopt="10 tot 15 werkprocessen.",
        herstel="Laat onderdelen weg, kies een langere studieduur als de soort opleiding dat "
        "toelaat, of motiveer waarom het past.",
    ),
    velden=("onderdelen", "studieduur", "niveau"),
    vraagt=frozenset({"geen_duur"}),
    onbeslist=frozenset({"onbekend"}),
)
