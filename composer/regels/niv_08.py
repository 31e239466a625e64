"""NIV-08: the NLQF level is that of the mbo level.

Mbo 1 to 4 correspond to NLQF 1 to 4 (BWBR0036147 par. 2.1; WEB art. 6.4.1 lid 2 onder f). Where
nobody recorded an NLQF level it follows the level of the cross-over, and nothing can be wrong. A
recorded one that differs is named. Without a level the two cannot be compared.

Violates: NLQF 3 recorded with mbo 4.
Fine: NLQF 4 recorded with mbo 4, or none recorded.
Mend: record the same level, or take the recorded one back.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the recorded level differs, or cannot be compared."""
    nlqf, niveau = context.samenstelling.nlqf, context.samenstelling.niveau
    if nlqf is None:
        return
    if niveau is None:
        yield constatering("geen_niveau", nlqf=nlqf)
    elif nlqf != niveau:
        yield constatering("anders", nlqf=nlqf, niveau=niveau)


RULE = Regel(
    id="NIV-08",
    titel=QT_TRANSLATE_NOOP("Regels", "Het NLQF-niveau is dat van het mbo-niveau"),
    leest=frozenset({Facet.VELDEN, Facet.EISEN}),
    grondslag="BWBR0036147 par. 2.1; WEB art. 6.4.1 lid 2 onder f",
    trust="L",
    ernst={"anders": Ernst.INFO, "geen_niveau": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Het NLQF-niveau is gelijk aan het mbo-niveau.",
        waarom="Mbo 1 tot en met 4 horen bij NLQF 1 tot en met 4. Legt u geen NLQF-niveau vast, "
        "dan volgt het vanzelf het niveau van de cross-over. Legt u er een vast, dan vergelijkt "
        "het programma de twee; zonder mbo-niveau kan dat niet.",
        schendt="NLQF 3 bij mbo-niveau 4.",
        klopt="NLQF 4 bij mbo-niveau 4, of geen NLQF-niveau vastgelegd.",
        herstel="Maak de niveaus gelijk, of haal het vastgelegde NLQF-niveau weg.",
    ),
    velden=("nlqf", "niveau"),
    onbeslist=frozenset({"geen_niveau"}),
)
