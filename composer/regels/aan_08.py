"""AAN-08: there is an existing training that a student can fall back on.

Who leaves the experiment early must be able to go on in a related training that exists (evaluation
of 2020, bijlage 1 (j) and (l), reason 10; DUS-I). So it is a kwalificatie of the structure, not
another cross-over, and not of a higher level than the cross-over; that it may not be higher follows
from its purpose and is not written down. A crebo that the loaded structure does not have cannot be
judged. One option that will do is enough: what will not do beside it is a remark, and so it is
while another may do but is not known. AAN-09 computes whether it is related; whether a student can
really change over, a person decides.

Violates: no fallback option, or nothing but another cross-over.
Fine: 25168 Gastheer/-vrouw for Servicemedewerker.
Mend: fill in the crebo of a related kwalificatie of the same or a lower level.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.terugval import Terugvaloptie, is_hoger, terugvalopties
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Observations per option that will not do, and one that names those that exist."""
    opties = terugvalopties(context)
    oordelen = {optie: _suits(context, optie) for optie in opties}
    geschikt = [optie for optie, oordeel in oordelen.items() if oordeel]
    over = geschikt or [optie for optie, oordeel in oordelen.items() if oordeel is None]
    if not opties:
        yield constatering("geen")
    for optie, oordeel in oordelen.items():
        if oordeel is False:
            yield _objection(context, optie, tuple(ander.naam for ander in over))
        elif optie.kwalificatie is None and not geschikt:
            yield constatering("onbekend", bronnen=[optie.crebo], optie=optie.naam)
    bestaand = [optie for optie in opties if optie.kwalificatie]
    open_ = [optie for optie, oordeel in oordelen.items() if oordeel is None]
    if geschikt and open_:
        yield _naming("onbekend_naast", open_)
    elif zonder := [optie for optie in open_ if optie.kwalificatie]:
        yield _naming("niveau_onbekend", zonder)
    if bestaand:
        yield _naming("bestaat", bestaand)


def _suits(context: Context, optie: Terugvaloptie) -> bool | None:
    """Whether it is a training to fall back on at a level that will do; None = not known."""
    if optie.crossover:
        return False
    hoger = is_hoger(context, optie.kwalificatie) if optie.kwalificatie else None
    return None if hoger is None else not hoger


def _objection(context: Context, optie: Terugvaloptie, over: tuple[str, ...]) -> Constatering:
    """That an option will not do; with ``over``, others that do or may, no more than a remark."""
    waar = partial(constatering, bronnen=[optie.crebo], optie=optie.naam)
    if over:
        waar = partial(waar, opties=over)
    if optie.kwalificatie is None:
        return waar("crossover_naast" if over else "crossover")
    return waar(
        "hoger_niveau_naast" if over else "hoger_niveau",
        niveau=optie.kwalificatie.niveau or 0,
        eigen=context.samenstelling.niveau or 0,
    )


def _naming(variant: str, opties: Sequence[Terugvaloptie]) -> Constatering:
    namen = tuple(optie.naam for optie in opties)
    return constatering(variant, bronnen=[optie.crebo for optie in opties], opties=namen)


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
        "crossover_naast": Ernst.INFO,
        "hoger_niveau_naast": Ernst.INFO,
        "onbekend_naast": Ernst.INFO,
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
        "staat, is niet te beoordelen. Eén terugvaloptie die voldoet, is genoeg: wat ernaast niet "
        "voldoet, is dan alleen een opmerking. AAN-09 berekent of de opleiding verwant is; of een "
        "student echt kan overstappen, beoordeelt u.",
        schendt="Er is geen terugvaloptie, of de enige is een andere cross-over.",
        klopt="25168 Gastheer/-vrouw bij Servicemedewerker.",
        herstel="Vul de crebo in van een verwante kwalificatie van hetzelfde of een lager niveau.",
    ),
    velden=("aanvraag.terugvalopties",),
    vraagt=frozenset({"geen"}),
    onbeslist=frozenset({"onbekend", "niveau_onbekend"}),
)
