"""STR-06: parts of an entreeopleiding do not count for the domains.

The entree dossiers (23110, 23192) belong to no opleidingsdomein (WEB art. 7.2.4; the last tables of
BWBR0036352 bijlage 1), so they never help with STR-01. Where the other parts come from enough
domains, this is only something to know.

Violates: 25251 Assistent dienstverlening en zorg with 25180 Kok: one domain counts.
Fine: 25498 Helpende zorg en welzijn with 25180 Kok.
Mend: choose parts from a kwalificatie of level 2, 3 or 4 in a second domain.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context, Domeinoordeel
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per entree source."""
    minimum = context.regelset.drempels.min_domeinen
    for bron in context.bronnen:
        if not bron.is_entree:
            continue
        waar = partial(constatering, betrokken=bron.onderdelen, bron=bron.naam)
        if context.domeinoordeel is Domeinoordeel.TE_WEINIG:
            yield waar("te_weinig", minimum=minimum)
        else:
            yield waar("telt_niet_mee")


RULE = Regel(
    id="STR-06",
    titel=QT_TRANSLATE_NOOP("Regels", "Entree hoort bij geen opleidingsdomein"),
    leest=frozenset({Facet.DELEN}),
    grondslag="WEB art. 7.2.4 lid 2 onder b, 1°; BWBR0036352 bijlage 1 (laatste tabellen)",
    trust="L+I",
    ernst={"te_weinig": Ernst.FOUT, "telt_niet_mee": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Onderdelen uit een entreeopleiding tellen niet mee voor het aantal "
        "opleidingsdomeinen.",
        waarom="De entreedossiers (23110 en 23192) horen bij geen domein. Zij helpen dus niet om "
        "aan twee domeinen te komen. Komen de andere onderdelen al uit genoeg domeinen, "
        "dan is dit alleen goed om te weten.",
        schendt="25251 Assistent dienstverlening en zorg met 25180 Kok: er telt maar één domein.",
        klopt="25498 Helpende zorg en welzijn met 25180 Kok.",
        herstel="Kies onderdelen uit een kwalificatie van niveau 2, 3 of 4 in een tweede domein.",
    ),
    velden=("onderdelen",),
)
