"""NIV-04: the sources can be followed in the chosen learning path.

A kwalificatie is laid down with its learning paths (WEB art. 7.2.4 lid 2 onder c, 2°; BWBR0036352
bijlage 1). A part of a kwalificatie that exists for bbl only was not made for bol: that deserves a
reason. Judged per source and chosen path, on what the loaded structure says of the kwalificatie.
That the paths of the sources bind a cross-over is our reading of the law, so a person may answer
the warning. Of a source whose learning paths are not known, it says so.

Violates: a part of 25487 Praktijkopleider (bbl only) in a cross-over for bol.
Fine: the same part in a cross-over for bbl.
Mend: drop the path or the parts, or give the reason why the path is possible.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import LEERWEGEN
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per source and path that it lacks, one about the sources not known."""
    gekozen = tuple(weg for weg in LEERWEGEN if weg in context.samenstelling.leerwegen)
    if not gekozen:
        return
    onbekend = []
    for bron in context.bronnen:
        if bron.kwalificatie is None or not bron.kwalificatie.leerwegen:
            onbekend.append(bron)
            continue
        for leerweg in gekozen:
            if leerweg not in bron.kwalificatie.leerwegen:
                yield constatering(
                    "niet_toegestaan",
                    betrokken=bron.onderdelen,
                    bronnen=[bron.crebo],
                    bron=bron.naam,
                    leerweg=leerweg,
                    wel=bron.kwalificatie.leerwegen,
                )
    if onbekend:
        yield constatering(
            "onbekend",
            bronnen=[bron.crebo for bron in onbekend],
            kwalificaties=tuple(bron.naam for bron in onbekend),
        )


RULE = Regel(
    id="NIV-04",
    titel=QT_TRANSLATE_NOOP("Regels", "De bronnen bestaan in de gekozen leerweg"),
    leest=frozenset({Facet.DELEN, Facet.VELDEN}),
    grondslag="WEB art. 7.2.4 lid 2 onder c, 2°; BWBR0036352 bijlage 1",
    trust="L+I",
    ernst={"niet_toegestaan": Ernst.WAARSCHUWING, "onbekend": Ernst.INFO},
    check=check,
    motiveerbaar=frozenset({"niet_toegestaan"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De kwalificaties waaruit u onderdelen kiest, bestaan in elke leerweg die u voor de "
        "cross-over kiest.",
        waarom="Bij elke kwalificatie is vastgesteld in welke leerweg zij wordt gegeven: bol, bbl "
        "of beide. Een onderdeel van een kwalificatie die alleen als bbl bestaat, is niet voor bol "
        "gemaakt. Het programma vergelijkt per bron de leerwegen in de geladen structuur met uw "
        "keuze. Dat dit ook voor een cross-over telt, is onze uitleg van de wet; daarom mag u de "
        "waarschuwing beantwoorden. Van een bron zonder bekende leerweg meldt het dat.",
        schendt="Een onderdeel van 25487 Praktijkopleider (alleen bbl) in een cross-over voor bol.",
        klopt="Hetzelfde onderdeel in een cross-over voor bbl.",
        herstel="Laat de leerweg of de onderdelen weg, of geef de reden waarom het toch kan.",
    ),
    velden=("leerwegen", "onderdelen"),
    onbeslist=frozenset({"onbekend"}),
)
