"""STR-02: the two codes of the green domain are one opleidingsdomein.

Domain 16, Voedsel, natuur en leefomgeving, has the code 79160 on the side of OCW and 79150 on the
side of EZ (BWBR0036352 bijlage 1 numbers both 16; BWBR0031310 art. 2 names it once). Who sees two
codes may think that two domains are there; this rule says why STR-01 does not count them so.

Violates: 25423 Medewerker vers (79160) with 25460 Medewerker voeding en technologie (79150) only.
Fine: the same two with 25180 Kok (79120).
Mend: choose parts from a domain other than the green one as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.vragen import dossier_of


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the only domain is there under more than one code."""
    if len(context.domeinen) != 1 or context.domein_unknown:
        return
    bronnen = [bron for bron in context.bronnen if bron.domein]
    codes = {dossier_of(context.structuur, bron.crebo).domeincode for bron in bronnen}
    if len(codes) > 1:
        yield constatering(
            "zelfde_domein",
            bronnen=[bron.crebo for bron in bronnen],
            codes=tuple(sorted(codes)),
            domein=context.domeinen[0].naam,
        )


RULE = Regel(
    id="STR-02",
    titel=QT_TRANSLATE_NOOP("Regels", "79150 en 79160 zijn hetzelfde opleidingsdomein"),
    leest=frozenset({Facet.DELEN}),
    grondslag="BWBR0036352 bijlage 1 (beide codes zijn domein 16); BWBR0031310 art. 2 lid 1 onder "
    "p",
    trust="L+I",
    ernst={"zelfde_domein": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De codes 79150 en 79160 tellen samen als één opleidingsdomein: Voedsel, natuur en "
        "leefomgeving.",
        waarom="Dit domein heeft twee codes: 79160 bij OCW en 79150 bij EZ. "
        "Wie twee codes ziet, kan denken dat er twee domeinen zijn. Deze regel legt uit waarom dat "
        "niet zo telt.",
        schendt="Alleen 25423 Medewerker vers (79160) en 25460 Medewerker voeding en technologie "
        "(79150).",
        klopt="Dezelfde twee met 25180 Kok (79120).",
        herstel="Kies ook onderdelen uit een ander domein dan het groene.",
    ),
    velden=("onderdelen",),
)
