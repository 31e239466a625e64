"""STR-09: the parts do not lie in one existing kwalificatie already.

Then the cross-over is refused as not necessary (evaluation of 2020, bijlage 1 (c), reason 3).
Counted in parts: werkprocessen, and kerntaken without any. A kwalificatie holds what was chosen
from it and what shares its key with it, such as a kerntaak of the same dossier. Of kwalificaties
whose content is not known, nothing is said but their number; so the rule is never silent.

Violates: all ten parts occur in 25170 Leidinggevende bediening.
Fine: six parts of 25170 and five of 25166 Ondernemer retail.
Mend: replace parts by parts of another kwalificatie, or use that kwalificatie with keuzedelen; at
something less than all, a motivation can say why the rest makes the difference.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.percentage import percentage_below
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation about the nearest kwalificaties, one about those that are not known."""
    aantal = len(context.counted)
    if not aantal:
        return
    hoogste = max((len(aandeel.onderdelen) for aandeel in context.aandelen), default=0)
    naaste = [aandeel for aandeel in context.aandelen if len(aandeel.onderdelen) == hoogste]
    kwalificaties = tuple(f"{a.kwalificatie.crebo} {a.kwalificatie.naam}" for a in naaste)
    crebos = [aandeel.kwalificatie.crebo for aandeel in naaste]
    if hoogste == aantal:
        yield constatering("geheel", bronnen=crebos, aantal=aantal, kwalificaties=kwalificaties)
    elif hoogste / aantal >= context.regelset.drempels.aandeel_kwalificatie:
        yield constatering(
            "bijna",
            bronnen=crebos,
            gedeeld=hoogste,
            aantal=aantal,
            procent=percentage_below(hoogste / aantal),
            kwalificaties=kwalificaties,
        )
    index = context.omgeving.index
    yield constatering("vergeleken", bekend=len(index.delen), onbekend=index.onbekend)


RULE = Regel(
    id="STR-09",
    titel=QT_TRANSLATE_NOOP("Regels", "Niet al vorm te geven met één bestaande kwalificatie"),
    leest=frozenset({Facet.DELEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (c) en overzicht 2.1, reden 3",
    trust="S0",
    ernst={"geheel": Ernst.FOUT, "bijna": Ernst.WAARSCHUWING, "vergeleken": Ernst.INFO},
    check=check,
    motiveerbaar=frozenset({"bijna"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="De onderdelen staan niet al samen in één bestaande kwalificatie.",
        waarom="Dan is een cross-over niet nodig en wordt de aanvraag afgewezen. Het programma "
        "telt hoeveel van de onderdelen in elke bekende kwalificatie staan. Een "
        "kwalificatie bevat wat eruit is gekozen en wat zij met een andere deelt. Van "
        "kwalificaties waarvan de inhoud niet bekend is, noemt het alleen het aantal.",
        schendt="Alle tien onderdelen staan in 25170 Leidinggevende bediening.",
        klopt="Zes onderdelen van 25170 en vijf van 25166 Ondernemer retail.",
        herstel="Vervang onderdelen door onderdelen van een andere kwalificatie, of gebruik die "
        "ene kwalificatie met keuzedelen. Staat niet alles erin, dan kunt u motiveren "
        "waarom de rest het verschil maakt.",
    ),
    velden=("onderdelen",),
)
