"""NIV-02: the kind of training fits the level.

Level 2 is a basisberoepsopleiding, 3 a vakopleiding, 4 a middenkaderopleiding; entree and the
specialistenopleiding are excluded (WEB art. 7.2.2; evaluation of 2020, bijlage 1 (e), reason 5).

Violates: niveau 4 with specialistenopleiding; niveau 3 with middenkaderopleiding.
Fine: niveau 4 with middenkaderopleiding.
Mend: choose the kind that goes with the level, or mend the level.
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
    """One observation when the kind is missing, excluded or of another level."""
    soort = context.samenstelling.soort_opleiding.strip()
    niveau = context.samenstelling.niveau
    mogelijk = tuple(SOORT_BIJ_NIVEAU.values())
    if not soort:
        yield constatering("ontbreekt", mogelijk=mogelijk)
    elif soort not in mogelijk:
        yield constatering("uitgesloten", soort=soort, mogelijk=mogelijk)
    elif niveau in SOORT_BIJ_NIVEAU and soort != SOORT_BIJ_NIVEAU[niveau]:
        past = SOORT_BIJ_NIVEAU[niveau]
        yield constatering("past_niet", soort=soort, niveau=niveau, past=past)


RULE = Regel(
    id="NIV-02",
    titel=QT_TRANSLATE_NOOP("Regels", "De soort opleiding past bij het niveau"),
    leest=frozenset({Facet.VELDEN}),
    grondslag="WEB art. 7.2.2 lid 1 en 3; evaluatie cross-over kwalificaties, "
    "voortgangsrapportage 2020 (KBA Nijmegen), par. 1.1, bijlage 1 (e) en overzicht 2.1, reden 5",
    trust="L+S0",
    ernst={"ontbreekt": Ernst.FOUT, "uitgesloten": Ernst.FOUT, "past_niet": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De soort opleiding hoort bij het niveau: 2 is een basisberoepsopleiding, 3 een "
        "vakopleiding, 4 een middenkaderopleiding.",
        waarom="De wet noemt bij elk niveau de soort opleiding. De entreeopleiding en de "
        "specialistenopleiding doen niet mee aan het experiment. Het programma vergelijkt de "
        "ingevulde soort met het ingevulde niveau.",
        schendt="Niveau 4 met specialistenopleiding, of niveau 3 met middenkaderopleiding.",
        klopt="Niveau 4 met middenkaderopleiding.",
        herstel="Kies de soort opleiding die bij het niveau hoort, of verbeter het niveau.",
    ),
    velden=("soort_opleiding", "niveau"),
    vraagt=frozenset({"ontbreekt"}),
)
