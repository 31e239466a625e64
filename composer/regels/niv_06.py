"""NIV-06: four years needs a source that may take four years, and a motive.

A middenkaderopleiding may take longer than three years only where the minister allows it (WEB art.
7.2.4a lid 4). The kwalificaties of 2015 with that permission stand in a list (BWBR0036352 art. 5
and bijlage 4: 61 kwalificaties); a request says why the training needs the time (BWBR0036147 par.
6.10). So the rule wants at least one source on that list and a motive. Whether the minister has
named the cross-over itself cannot be seen; who knows that, answers the warning. The list is that
of 2015: a newer kwalificatie is not on it. Without sources there is nothing to look up.

Violates: four years with sources 25167 and 25371, neither on the list.
Fine: four years with sources 25480 and 25297, both on the list, and a motive.
Mend: choose three years, take a source from the list, and write the motive.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.normen import VIERJARIG, vierjarige_kwalificaties
from composer.regels.context import Bron, Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def _is_vierjarig(bron: Bron) -> bool:
    crebos = bron.kwalificatie.crebos if bron.kwalificatie else ()
    return not vierjarige_kwalificaties().isdisjoint((bron.crebo, *crebos))


def check(context: Context) -> Iterator[Constatering]:
    """One observation without a source on the list, one without a motive."""
    if context.samenstelling.studieduur != VIERJARIG:
        return
    op_lijst = [bron for bron in context.bronnen if _is_vierjarig(bron)]
    if context.bronnen and not op_lijst:
        yield constatering(
            "geen_bron",
            bronnen=[bron.crebo for bron in context.bronnen],
            jaren=VIERJARIG,
            kwalificaties=tuple(bron.naam for bron in context.bronnen),
        )
    if not context.samenstelling.aanvraag.motief_vierjarig.strip():
        yield constatering(
            "geen_motief",
            bronnen=[bron.crebo for bron in op_lijst],
            jaren=VIERJARIG,
            kwalificaties=tuple(bron.naam for bron in op_lijst),
        )


RULE = Regel(
    id="NIV-06",
    titel=QT_TRANSLATE_NOOP("Regels", "Vier jaar heeft een reden nodig"),
    leest=frozenset({Facet.DELEN, Facet.VELDEN, Facet.AANVRAAG}),
    grondslag="WEB art. 7.2.4a lid 4; BWBR0036352 art. 5 en bijlage 4; BWBR0036147 par. 6.10",
    trust="L",
    ernst={"geen_bron": Ernst.WAARSCHUWING, "geen_motief": Ernst.WAARSCHUWING},
    check=check,
    motiveerbaar=frozenset({"geen_bron"}),
    controle=frozenset({Controle.VOLLEDIG, Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Duurt de opleiding vier jaar, dan staat ten minste één bron op de lijst van "
        "vierjarige kwalificaties en geeft u de reden.",
        waarom="Langer dan drie jaar mag alleen als de minister het toestaat. Voor 61 "
        "kwalificaties van 2015 staat dat in een lijst. Het programma zoekt uw bronnen daarin op "
        "en kijkt of het motief is ingevuld. Of de minister de cross-over zelf heeft aangewezen, "
        "weet het niet; weet u dat wel, beantwoord dan de waarschuwing. De lijst is die van 2015: "
        "een nieuwere kwalificatie staat er niet op.",
        schendt="Vier jaar, met bronnen 25167 en 25371: geen van beide staat op de lijst.",
        klopt="Vier jaar, met bronnen 25480 en 25297 (beide op de lijst) en een motief.",
        herstel="Kies drie jaar, of neem onderdelen van een bron op de lijst en schrijf op waarom "
        "vier jaar nodig is.",
    ),
    velden=("studieduur", "onderdelen", "aanvraag.motief_vierjarig"),
    vraagt=frozenset({"geen_motief"}),
)
