"""NIV-01: the level is 2, 3 or 4.

The experiment is open to mbo level 2 up to and including 4 (evaluation of 2020, par. 1.1 and
bijlage 1 (e); DUS-I).

Violates: niveau 1.
Fine: niveau 3.
Mend: choose level 2, 3 or 4.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import SOORT_BIJ_NIVEAU
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the level is missing or another."""
    niveau = context.samenstelling.niveau
    mogelijk = tuple(str(toegestaan) for toegestaan in SOORT_BIJ_NIVEAU)
    if niveau is None:
        yield constatering("ontbreekt", mogelijk=mogelijk)
    elif niveau not in SOORT_BIJ_NIVEAU:
        yield constatering("ander", niveau=niveau, mogelijk=mogelijk)


RULE = Regel(
    id="NIV-01",
    titel=QT_TRANSLATE_NOOP("Regels", "Mbo-niveau 2, 3 of 4"),
    leest=frozenset({Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), par. "
    "1.1 en bijlage 1 (e); DUS-I, pagina Cross-over kwalificaties",
    trust="S0+S1",
    ernst={"ontbreekt": Ernst.FOUT, "ander": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Een cross-over heeft mbo-niveau 2, 3 of 4.",
        waarom="Het experiment staat open voor niveau 2 tot en met 4, dus niet voor "
        "entreeopleidingen. Het programma kijkt naar het ingevulde niveau.",
        schendt="Niveau 1.",
        klopt="Niveau 3.",
        herstel="Kies niveau 2, 3 of 4.",
    ),
    velden=("niveau",),
    vraagt=frozenset({"ontbreekt"}),
)
