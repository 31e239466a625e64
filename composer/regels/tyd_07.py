"""TYD-07: diplomas are given within the term after validity ends.

A diploma of a kwalificatie that is no longer valid can be given until its duration plus two years
have passed (WEB art. 7.2.4(7)). A cross-over is valid until the experiment ends, on 31-7-2025. The
last day is shown while no last diploma is planned.

Violates: a training of two years, and a diploma on 1-9-2029.
Fine: a training of two years, and the last diploma on 1-7-2029.
Mend: plan the last diploma on or before the day that is shown.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.kalender import add_years
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """What is missing with the last day, or a diploma after that day."""
    duur, drempels = context.samenstelling.studieduur, context.regelset.drempels
    einde = drempels.einde_experiment
    uiterste = None
    if duur is not None and duur > 0:
        uiterste = add_years(einde, duur + drempels.jaren_diploma)
    laatste = context.samenstelling.aanvraag.laatste_diploma
    if uiterste is None:
        yield constatering("geen_duur")
    elif laatste is None:
        yield constatering("niet_gepland", einde=einde, uiterste=uiterste)
    elif laatste > uiterste:
        yield constatering("te_laat", laatste=laatste, einde=einde, uiterste=uiterste)


RULE = Regel(
    id="TYD-07",
    titel=QT_TRANSLATE_NOOP("Regels", "Diploma's na het einde van de geldigheid"),
    leest=frozenset({Facet.AANVRAAG, Facet.VELDEN}),
    grondslag="WEB art. 7.2.4 lid 7",
    trust="L",
    ernst={"geen_duur": Ernst.INFO, "niet_gepland": Ernst.INFO, "te_laat": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Het laatste diploma valt binnen de studieduur plus twee jaar na het einde van de "
        "geldigheid.",
        waarom="Daarna mag voor een kwalificatie die niet meer geldig is geen diploma meer worden "
        "gegeven. Een cross-over is geldig tot het einde van het experiment, 31 juli 2025.",
        schendt="Een opleiding van twee jaar met een diploma op 1 september 2029.",
        klopt="Een opleiding van twee jaar met het laatste diploma op 1 juli 2029.",
        herstel="Plan het laatste diploma uiterlijk op de dag die de bevinding noemt.",
    ),
    velden=("aanvraag.laatste_diploma", "studieduur"),
    vraagt=frozenset({"geen_duur", "niet_gepland"}),
)
