"""STR-09: the parts do not lie in one existing kwalificatie already.

Then the cross-over is refused as not necessary (evaluation of 2020, bijlage 1 (c), reason 3).
Counted in parts: werkprocessen, and kerntaken without any. A kwalificatie holds what was chosen
from it, and what has the same source or reads the same word for word; only of that it can be an
error. What reads nearly the same, or has the same title where a text is not known, counts for the
warning. A cross-over that the loaded structure has counts too, and is named as what it is; the one
with the crebo of the composition is the composition itself. Of kwalificaties whose content is not
known, nothing is said but their number; as long as there are any, the rule is not decided. So it is
never silent.

Violates: all ten parts occur in 25170 Leidinggevende bediening.
Fine: six parts of 25170 and five of 25166 Ondernemer retail.
Mend: replace parts by parts of another kwalificatie, or use that kwalificatie with keuzedelen; at
something less than all, a motivation can say why the rest makes the difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.aandelen import Aandeel
from composer.percentage import percentage
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation about the nearest kwalificaties, one about those that are not known."""
    aantal = len(context.counted)
    if not aantal:
        return
    grens = context.regelset.drempels.aandeel_kwalificatie
    zeker, zekere = _nearest(context, lambda aandeel: len(aandeel.zekere_onderdelen))
    gedeeld, gelijkende = _nearest(context, lambda aandeel: len(aandeel.onderdelen))
    if zeker == aantal:
        crebos, kwalificaties = _named(context, zekere)
        yield constatering("geheel", bronnen=crebos, aantal=aantal, kwalificaties=kwalificaties)
    elif gedeeld / aantal >= grens:
        is_zeker = zeker / aantal >= grens
        crebos, kwalificaties = _named(context, zekere if is_zeker else gelijkende)
        hoogste = zeker if is_zeker else gedeeld
        yield constatering(
            "bijna" if is_zeker else "gelijkend",
            bronnen=crebos,
            gedeeld=hoogste,
            aantal=aantal,
            procent=percentage(hoogste / aantal),
            kwalificaties=kwalificaties,
        )
    index = context.omgeving.index
    if index.onbekend:
        bekend = len(index.delen)
        yield constatering("deels_vergeleken", bekend=bekend, onbekend=index.onbekend)
    else:
        yield constatering("vergeleken", bekend=len(index.delen))


def _nearest(context: Context, count: Callable[[Aandeel], int]) -> tuple[int, list[Aandeel]]:
    """The highest count, and the kwalificaties that have it."""
    andere = context.andere_aandelen
    aantallen = [count(aandeel) for aandeel in andere]
    hoogste = max(aantallen, default=0)
    paren = zip(andere, aantallen, strict=True)
    return hoogste, [aandeel for aandeel, aantal in paren if aantal == hoogste]


def _named(context: Context, aandelen: Sequence[Aandeel]) -> tuple[list[str], tuple[str, ...]]:
    """The crebos, and crebo with name."""
    crebos = [aandeel.houder for aandeel in aandelen]
    return crebos, tuple(map(context.name_of, crebos))


RULE = Regel(
    id="STR-09",
    titel=QT_TRANSLATE_NOOP("Regels", "Niet al vorm te geven met één bestaande kwalificatie"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (c) en overzicht 2.1, reden 3",
    trust="S0",
    ernst={
        "geheel": Ernst.FOUT,
        "bijna": Ernst.WAARSCHUWING,
        "gelijkend": Ernst.WAARSCHUWING,
        "vergeleken": Ernst.INFO,
        "deels_vergeleken": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"bijna", "gelijkend"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="De onderdelen staan niet al samen in één bestaande kwalificatie of cross-over.",
        waarom="Dan is een nieuwe cross-over niet nodig en wordt de aanvraag afgewezen. Het "
        "programma telt hoeveel van de onderdelen in elke bekende kwalificatie staan. Een "
        "kwalificatie bevat wat eruit is gekozen, wat zij met een andere deelt en wat er "
        "letterlijk zo in staat. Wat er alleen op lijkt, in tekst of in titel, telt mee voor een "
        "waarschuwing, nooit voor een fout. Van kwalificaties waarvan de inhoud niet bekend is, "
        "noemt het alleen het aantal; zolang die er zijn, is niet te zeggen dat geen enkele "
        "volstaat.",
        schendt="Alle tien onderdelen staan in 25170 Leidinggevende bediening.",
        klopt="Zes onderdelen van 25170 en vijf van 25166 Ondernemer retail.",
        herstel="Vervang onderdelen door onderdelen van een andere kwalificatie, of gebruik die "
        "ene kwalificatie met keuzedelen. Staat niet alles erin, dan kunt u motiveren "
        "waarom de rest het verschil maakt.",
    ),
    velden=("onderdelen",),
    onbeslist=frozenset({"deels_vergeleken"}),
)
