"""AAN-09: the fallback option is related to the cross-over.

The conditions say "related training" and not when a training is related; this rule is our own
reading of it. A related training shares at least one part with the cross-over, is not of a higher
level, and lies in one of the domains involved. It also says which of these domains has no option.
Of a kwalificatie whose parts are not in the loaded structure, it is only known that it shares what
was chosen from it; else nothing is decided about the parts. Options that do not exist are left to
AAN-08.

Violates: fallback option 25104 Middenkaderfunctionaris Bouw for a cross-over of care and ICT.
Fine: the option is one of the sources.
Mend: choose an option among the sources, or give the reason why a student can change over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.terugval import is_hoger, terugvalopties
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.elementen import Kwalificatie
from kwalificatiestructuur.vragen import domein_of, is_entree


def check(context: Context) -> Iterator[Constatering]:
    """Observations per option that is not related, and about what cannot be said."""
    opties = [(o, o.kwalificatie) for o in terugvalopties(context) if o.kwalificatie]
    onbekend = []
    for optie, kwalificatie in opties:
        bezwaren = _objections(context, kwalificatie)
        for variant, geldt in bezwaren.items():
            if geldt:
                yield constatering(variant, bronnen=[optie.crebo], optie=optie.naam)
        if None in bezwaren.values():
            onbekend.append(optie)
    if onbekend:
        namen = tuple(optie.naam for optie in onbekend)
        yield constatering("onbekend", bronnen=[o.crebo for o in onbekend], opties=namen)
    gedekt = [domein_of(context.structuur, kwalificatie.crebo) for _, kwalificatie in opties]
    leeg = tuple(f"{d.code} {d.naam}" for d in context.domeinen if d not in gedekt)
    if opties and leeg:
        yield constatering("domein_zonder", domeinen=leeg)


def _objections(context: Context, kwalificatie: Kwalificatie) -> Mapping[str, bool | None]:
    """By variant whether it strikes; None = not to be said. AAN-08 speaks of unknown levels."""
    return {
        "geen_deel": _shares_nothing(context, kwalificatie),
        "hoger_niveau": bool(is_hoger(context, kwalificatie)),
        "buiten_domein": _lies_outside(context, kwalificatie),
    }


def _shares_nothing(context: Context, kwalificatie: Kwalificatie) -> bool | None:
    aandeel = next((a for a in context.aandelen if a.houder == kwalificatie.crebo), None)
    if aandeel is not None:
        # A title alone says too little to call a training related.
        return False if aandeel.is_verwant else None
    return True if context.counted and kwalificatie.plaatsen is not None else None


def _lies_outside(context: Context, kwalificatie: Kwalificatie) -> bool | None:
    domein = domein_of(context.structuur, kwalificatie.crebo)
    if domein in context.domeinen:
        return False
    is_bekend = domein is not None or is_entree(kwalificatie)
    return True if is_bekend and context.bronnen and not context.domein_unknown else None


RULE = Regel(
    id="AAN-09",
    titel=QT_TRANSLATE_NOOP("Regels", "Terugvaloptie is verwant"),
    leest=frozenset({Facet.AANVRAAG, Facet.VELDEN, Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="eigen uitleg van „verwante opleiding” (evaluatie cross-over kwalificaties, "
    "voortgangsrapportage 2020 (KBA Nijmegen), bijlage 1 (j))",
    trust="I",
    ernst={
        "geen_deel": Ernst.WAARSCHUWING,
        "hoger_niveau": Ernst.WAARSCHUWING,
        "buiten_domein": Ernst.WAARSCHUWING,
        "onbekend": Ernst.INFO,
        "domein_zonder": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"geen_deel", "hoger_niveau", "buiten_domein"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De terugvaloptie deelt een onderdeel met de cross-over, is niet van een hoger "
        "niveau en ligt in een van de betrokken opleidingsdomeinen.",
        waarom="De voorwaarden vragen een verwante opleiding, maar zeggen niet wanneer een "
        "opleiding verwant is; dit is onze eigen uitleg. De regel zegt ook welk betrokken domein "
        "geen terugvaloptie heeft. Zijn de onderdelen van een kwalificatie niet geladen, dan is "
        "alleen bekend dat zij heeft wat eruit is gekozen. Opties die niet bestaan, meldt AAN-08.",
        schendt="Terugvaloptie 25104 Middenkaderfunctionaris Bouw bij een cross-over van zorg en "
        "ICT.",
        klopt="De terugvaloptie is een van de bronnen.",
        herstel="Kies een terugvaloptie onder de bronnen, of geef de reden waarom een student toch "
        "kan overstappen.",
    ),
    velden=("aanvraag.terugvalopties",),
    onbeslist=frozenset({"onbekend"}),
)
