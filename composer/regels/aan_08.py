"""AAN-08: there is an existing training that a student can fall back on.

Who leaves the experiment early must be able to go on in a related training that exists (evaluation
of 2020, bijlage 1 (j) and (l), reason 10; DUS-I). So it is a kwalificatie of the structure, not
another cross-over, and not of a higher level than the cross-over; that it may not be higher follows
from its purpose and is not written down. A crebo that the loaded structure does not have cannot be
judged. AAN-09 computes whether it is related; whether a student can really change over, a person
decides.

Violates: no fallback option, or another cross-over.
Fine: 25168 Gastheer/-vrouw for Servicemedewerker.
Mend: fill in the crebo of a related kwalificatie of the same or a lower level.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.terugval import is_hoger, terugvalopties
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Observations per option that will not do, and one that names those that exist."""
    opties = terugvalopties(context)
    if not opties:
        yield constatering("geen")
    for optie in opties:
        if optie.crossover:
            yield constatering("crossover", bronnen=[optie.crebo], optie=optie.naam)
        elif optie.kwalificatie is None:
            yield constatering("onbekend", bronnen=[optie.crebo], optie=optie.naam)
        elif is_hoger(context, optie.kwalificatie):
            yield constatering(
                "hoger_niveau",
                bronnen=[optie.crebo],
                optie=optie.naam,
                niveau=optie.kwalificatie.niveau or 0,
                eigen=context.samenstelling.niveau or 0,
            )
    bestaand = [(optie, optie.kwalificatie) for optie in opties if optie.kwalificatie]
    if zonder := [optie for optie, kw in bestaand if is_hoger(context, kw) is None]:
        namen = tuple(optie.naam for optie in zonder)
        yield constatering("niveau_onbekend", bronnen=[o.crebo for o in zonder], opties=namen)
    if bestaand:
        namen = tuple(optie.naam for optie, _ in bestaand)
        yield constatering("bestaat", bronnen=[o.crebo for o, _ in bestaand], opties=namen)


RULE = Regel(
    id="AAN-08",
    titel=QT_TRANSLATE_NOOP("Regels", "Terugvaloptie"),
    leest=frozenset({Facet.AANVRAAG, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (j) en (l) en overzicht 2.1, reden 10; DUS-I, pagina Cross-over kwalificaties, stap "
    "4",
    trust="S0+S1",
    ernst={
        "geen": Ernst.FOUT,
        "crossover": Ernst.FOUT,
        "hoger_niveau": Ernst.FOUT,
        "onbekend": Ernst.WAARSCHUWING,
        "niveau_onbekend": Ernst.INFO,
        "bestaat": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"hoger_niveau", "onbekend"}),
    controle=frozenset({Controle.VOLLEDIG, Controle.DEELS}),
    uitleg=Uitleg(
        eis="Er is ten minste één bestaande, verwante opleiding waar een student tussentijds naar "
        "kan overstappen.",
        waarom="Wie eerder stopt, moet verder kunnen. De terugvaloptie is daarom een kwalificatie "
        "uit de structuur, geen andere cross-over, en niet van een hoger niveau. Dat laatste volgt "
        "uit het doel en staat nergens letterlijk. Een crebo die niet in de geladen structuur "
        "staat, is niet te beoordelen. AAN-09 berekent of de opleiding verwant is; of een student "
        "echt kan overstappen, beoordeelt u.",
        schendt="Er is geen terugvaloptie, of het is een andere cross-over.",
        klopt="25168 Gastheer/-vrouw bij Servicemedewerker.",
        herstel="Vul de crebo in van een verwante kwalificatie van hetzelfde of een lager niveau.",
    ),
    velden=("aanvraag.terugvalopties",),
    vraagt=frozenset({"geen"}),
    onbeslist=frozenset({"onbekend", "niveau_onbekend"}),
)
