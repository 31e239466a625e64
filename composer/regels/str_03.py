"""STR-03: a kwalificatie that exists twice, in two domains, is one in substance.

Verkoper (25167 and 25503) and Manager retail (25162 and 25502) exist once under Handel en
ondernemerschap and once under the green domain (BWBR0036352 bijlage 1; the evaluation of 2020,
par. 2.2, counts such a pair as one). A mix that has two domains only because of such a twin is not
a cross-over in substance: with each twin under either of its domains, one domain holds all.

Violates: 25167 Verkoper with 25503 Verkoper and nothing else.
Fine: 25503 Verkoper with 25371 Logistiek medewerker.
Mend: choose parts from a kwalificatie that is really of another domain, or explain in a motivation
why the mix is one of two fields all the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Bron, Context, Domeinoordeel
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.elementen import Opleidingsdomein
from kwalificatiestructuur.vragen import domein_of, tweelingen_of


def check(context: Context) -> Iterator[Constatering]:
    """One observation when enough domains count, and one of them could hold every source."""
    if context.domeinoordeel is not Domeinoordeel.GENOEG or context.domein_unknown:
        return
    bronnen = [bron for bron in context.bronnen if bron.domein]
    mogelijk = [_possible(context, bron) for bron in bronnen]
    gemeen = frozenset.intersection(*mogelijk)
    if not gemeen:
        return
    tweelingen = [b for b, domeinen in zip(bronnen, mogelijk, strict=True) if len(domeinen) > 1]
    yield constatering(
        "tweeling",
        bronnen=[bron.crebo for bron in bronnen],
        domeinen=tuple(domein.naam for domein in context.domeinen),
        tweelingen=tuple(bron.naam for bron in tweelingen),
        domein=min(gemeen, key=lambda domein: domein.volgnummer).naam,
    )


def _possible(context: Context, bron: Bron) -> frozenset[Opleidingsdomein]:
    """The domain of a source and those of its twins."""
    crebos = [bron.crebo, *(kw.crebo for kw in tweelingen_of(context.structuur, bron.crebo))]
    domeinen = (domein_of(context.structuur, crebo) for crebo in crebos)
    return frozenset(domein for domein in domeinen if domein)


RULE = Regel(
    id="STR-03",
    titel=QT_TRANSLATE_NOOP("Regels", "Een kwalificatie met twee crebo's telt één keer"),
    leest=frozenset({Facet.DELEN}),
    grondslag="BWBR0036352 bijlage 1; evaluatie cross-over kwalificaties, voortgangsrapportage "
    "2020 (KBA Nijmegen), par. 2.2",
    trust="L+I",
    ernst={"tweeling": Ernst.WAARSCHUWING},
    check=check,
    motiveerbaar=frozenset({"tweeling"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Een kwalificatie die onder twee crebo's in twee domeinen bestaat, telt één keer.",
        waarom="Verkoper (25167 en 25503) en Manager retail (25162 en 25502) staan in twee "
        "domeinen, maar zijn inhoudelijk hetzelfde. Een samenstelling die alleen daardoor "
        "twee domeinen heeft, is in wezen geen cross-over. Het programma kijkt of één "
        "domein alle onderdelen kan bevatten.",
        schendt="25167 Verkoper met 25503 Verkoper en verder niets.",
        klopt="25503 Verkoper met 25371 Logistiek medewerker.",
        herstel="Kies onderdelen uit een kwalificatie die echt bij een ander domein hoort, of "
        "motiveer waarom het toch om twee vakgebieden gaat.",
    ),
    velden=("onderdelen",),
)
