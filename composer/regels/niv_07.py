"""NIV-07: on average the parts have the level of the cross-over.

A kwalificatie matches its level on average; single parts may lie above or below it (BWBR0036147
par. 3.2.6; toetsingskader transparantie (h)). A part has the level of the kwalificatie that it was
chosen from. The mean over the parts that count (werkprocessen, and kerntaken without any) may
differ by less than half a level; the parts with another level are listed. A part without a source
that the structure knows with its level does not count, and the rule says so.

Violates: niveau 4 with 9 of 12 werkprocessen from level 2.
Fine: niveau 4 with 10 of 12 from level 4 and 2 from level 3.
Mend: choose other parts or another level, or give the reason why the parts have this level.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context, Onderdeel
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def _niveaus(context: Context) -> Iterator[tuple[Onderdeel, int | None]]:
    """Every part that counts with the level of its source; None = not known."""
    per_crebo = {
        bron.crebo: bron.kwalificatie.niveau for bron in context.bronnen if bron.kwalificatie
    }
    for deel in context.counted:
        yield deel, per_crebo.get(deel.herkomst.bron.crebo) if deel.herkomst else None


def check(context: Context) -> Iterator[Constatering]:
    """The mean where it differs too much, the parts with another level, and those not known."""
    niveau = context.samenstelling.niveau
    if not context.counted:
        return
    if niveau is None:
        yield constatering("geen_niveau")
        return
    bekend: dict[str, int] = {}
    onbekend = []
    for deel, van_bron in _niveaus(context):
        if van_bron is None:
            onbekend.append(deel)
        else:
            bekend[deel.id] = van_bron
    if bekend and _is_too_far(context, niveau, sum(bekend.values()), len(bekend)):
        gemiddelde = sum(bekend.values()) / len(bekend)
        yield constatering("gemiddelde", niveau=niveau, gemiddelde=gemiddelde, aantal=len(bekend))
    uitschieters = [deel for deel in context.counted if bekend.get(deel.id, niveau) != niveau]
    if uitschieters:
        andere = tuple(str(ander) for ander in sorted(set(bekend.values()) - {niveau}))
        yield constatering(
            "uitschieters",
            betrokken=uitschieters,
            niveau=niveau,
            aantal=len(uitschieters),
            totaal=len(bekend),
            andere=andere,
        )
    if onbekend:
        yield constatering("onbekend", betrokken=onbekend)


def _is_too_far(context: Context, niveau: int, som: int, aantal: int) -> bool:
    return abs(som - niveau * aantal) >= context.regelset.drempels.afwijking_niveau * aantal


RULE = Regel(
    id="NIV-07",
    titel=QT_TRANSLATE_NOOP("Regels", "Het niveau van de onderdelen past bij de cross-over"),
    leest=frozenset({Facet.DELEN, Facet.VELDEN}),
    grondslag="BWBR0036147 par. 3.2.6; toetsingskader transparantie (h)",
    trust="L",
    ernst={
        "gemiddelde": Ernst.WAARSCHUWING,
        "uitschieters": Ernst.INFO,
        "onbekend": Ernst.INFO,
        "geen_niveau": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"gemiddelde"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Gemiddeld hebben de onderdelen het niveau van de cross-over.",
        waarom="Eén onderdeel mag hoger of lager zijn, het geheel niet. Een onderdeel heeft het "
        "niveau van de kwalificatie waaruit u het koos. Het programma neemt het gemiddelde van de "
        "werkprocessen (en van kerntaken zonder werkprocessen) en waarschuwt als dat een half "
        "niveau of meer afwijkt. De onderdelen met een ander niveau noemt het apart. Onderdelen "
        "waarvan het niveau niet bekend is, tellen niet mee; ook dat meldt het.",
        schendt="Niveau 4, terwijl 9 van de 12 werkprocessen uit kwalificaties van niveau 2 komen.",
        klopt="Niveau 4, met 10 van de 12 werkprocessen van niveau 4 en 2 van niveau 3.",
        herstel="Kies andere onderdelen of een ander niveau, of leg uit waarom de onderdelen zo "
        "toch bij het niveau passen.",
    ),
    velden=("niveau", "onderdelen"),
    onbeslist=frozenset({"onbekend", "geen_niveau"}),
    aanpasbaar=True,
)
