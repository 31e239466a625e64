"""TYD-04: the developed cross-over is in within nine weeks of the ingangstoets.

After a positive outcome of the ingangstoets the institution has nine weeks to work the cross-over
out and hand it in (evaluation of 2020, bijlage 2, step 5). The last day is shown as soon as the day
of the outcome is known. It is held against the day of handing in; while none is filled in, against
the reference date.

Violates: outcome on 1-11-2018, so due on 3-1-2019; on 10-1-2019 nothing is handed in.
Fine: the due day is shown, and the cross-over is handed in on or before it.
Mend: fill in the day of the outcome and of handing in; who was given more time says so in a
motivation.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.kalender import add_weeks
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation: the last day with how it stands, or that its start is not known."""
    aanvraag, weken = context.samenstelling.aanvraag, context.regelset.drempels.weken_uitwerking
    uitslag, indiening = aanvraag.uitslag_ingangstoets, aanvraag.indiening_uitwerking
    uiterste = uitslag and add_weeks(uitslag, weken)
    if uitslag is None or uiterste is None:
        yield constatering("geen_uitslag", weken=weken)
    elif indiening is not None:
        variant = "op_tijd" if indiening <= uiterste else "te_laat"
        yield constatering(variant, uitslag=uitslag, uiterste=uiterste, indiening=indiening)
    else:
        variant = "loopt" if context.omgeving.peildatum <= uiterste else "verstreken"
        yield constatering(variant, uitslag=uitslag, uiterste=uiterste, weken=weken)


RULE = Regel(
    id="TYD-04",
    titel=QT_TRANSLATE_NOOP("Regels", "Negen weken na de ingangstoets"),
    leest=frozenset({Facet.AANVRAAG}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 2, stap 5",
    trust="S0",
    ernst={
        "te_laat": Ernst.WAARSCHUWING,
        "verstreken": Ernst.WAARSCHUWING,
        "geen_uitslag": Ernst.INFO,
        "loopt": Ernst.INFO,
        "op_tijd": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"te_laat", "verstreken"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Na een positieve ingangstoets is de uitgewerkte cross-over binnen negen weken "
        "ingediend.",
        waarom="Daarna volgt de eindtoets, en die kost ook tijd. Het programma rekent de laatste "
        "dag uit zodra de dag van de uitslag bekend is. Het vergelijkt die met de dag van "
        "indienen, of met de peildatum zolang er niets is ingediend.",
        schendt="De uitslag was op 1 november 2018, dus de laatste dag is 3 januari 2019. Op "
        "10 januari is er nog niets ingediend.",
        klopt="De laatste dag is bekend en de uitwerking is uiterlijk die dag ingediend.",
        herstel="Vul de dag van de uitslag en de dag van indienen in. Hebt u uitstel gekregen, "
        "motiveer dat dan.",
    ),
    velden=("aanvraag.uitslag_ingangstoets", "aanvraag.indiening_uitwerking"),
    vraagt=frozenset({"geen_uitslag"}),
)
