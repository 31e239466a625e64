"""STR-12: two chosen werkprocessen do not have nearly the same title or text.

Equal practice is described equally, and once (BWBR0036147 bijlage 1, 3.2.7 and 4.8; toetsingskader
transparantie b). Every two werkprocessen are compared word by word, where forms of one word count
as the same and the order does not count; from 85% (a setting of the rule set) they are reported.
Whether it is the same practice, a person judges. What STR-11 reports as the same part is left out.
Where the text of one of the two is not known, only the titles are compared, and the rule says so.

Violates: "Levert het werk op" from two dossiers in one composition.
Fine: one of the two was kept.
Mend: leave one of the two out, or describe in the title and text what makes them different.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.gelijkenis import alike_pairs, bag_of
from composer.percentage import percentage
from composer.regels.context import Context
from composer.regels.dubbel import is_same, marks_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import GekozenWerkproces
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per pair that is alike, and one with what was compared."""
    werkprocessen = [werkproces for _, werkproces in context.samenstelling.werkprocessen]
    teksten = [bag_of(wp.omschrijving, wp.resultaat, wp.gedrag) for wp in werkprocessen]
    grens = context.regelset.drempels.gelijkenis_tekst
    op_titel = alike_pairs([bag_of(werkproces.titel) for werkproces in werkprocessen], grens)
    op_tekst = alike_pairs(teksten, grens)
    for een, ander in sorted(op_titel.keys() | op_tekst.keys()):
        eerste, tweede = werkprocessen[een], werkprocessen[ander]
        if _is_reported(context, eerste, tweede):
            continue
        if score := op_tekst.get((een, ander)):
            variant = "tekst"
        else:
            score = op_titel[een, ander]
            heeft_tekst = teksten[een].aantal and teksten[ander].aantal
            variant = "titel" if heeft_tekst else "titel_zonder_tekst"
        yield constatering(variant, tweede, betrokken=[eerste], procent=percentage(score))
    if len(werkprocessen) > 1:
        zonder = sum(not tekst.aantal for tekst in teksten)
        if zonder:
            yield constatering("alleen_titels_vergeleken", aantal=len(werkprocessen), zonder=zonder)
        else:
            yield constatering("vergeleken", aantal=len(werkprocessen))


def _is_reported(context: Context, een: GekozenWerkproces, ander: GekozenWerkproces) -> bool:
    """Whether the two are the same part for STR-11."""
    delen = [context.deel_by_id[werkproces.id] for werkproces in (een, ander)]
    kenmerken = [frozenset(marks_of(context, deel, False)) for deel in delen]
    return any(is_same(variant, *delen) for variant, _ in kenmerken[0] & kenmerken[1])


RULE = Regel(
    id="STR-12",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen werkprocessen die bijna gelijk zijn"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="BWBR0036147 bijlage 1, par. 3.2.7 en 4.8; toetsingskader transparantie (b)",
    trust="L",
    ernst={
        "tekst": Ernst.WAARSCHUWING,
        "titel": Ernst.WAARSCHUWING,
        "titel_zonder_tekst": Ernst.WAARSCHUWING,
        "vergeleken": Ernst.INFO,
        "alleen_titels_vergeleken": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"tekst", "titel", "titel_zonder_tekst"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="Twee gekozen werkprocessen hebben niet bijna dezelfde titel of tekst.",
        waarom="Wat in de praktijk gelijk is, wordt gelijk beschreven en maar één keer. Het "
        "programma vergelijkt elke twee werkprocessen woord voor woord: vormen van hetzelfde woord "
        "tellen als gelijk en de volgorde telt niet mee. Vanaf 85% (een instelling van de "
        "regelset) volgt een melding; of het echt om hetzelfde werk gaat, beoordeelt u. Wat "
        "STR-11 al als hetzelfde onderdeel meldt, blijft hier weg. Is van een van beide geen tekst "
        "bekend, dan zijn alleen de titels vergeleken.",
        schendt="„Levert het werk op” staat er twee keer in, uit twee dossiers.",
        klopt="Een van de twee is gebleven.",
        herstel="Laat een van de twee weg, of beschrijf in titel en tekst waarin zij verschillen.",
    ),
    velden=("onderdelen",),
    onbeslist=frozenset({"alleen_titels_vergeleken"}),
    aanpasbaar=True,
)
