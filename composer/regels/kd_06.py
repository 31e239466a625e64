"""KD-06: the published overlap of a keuzedeel with a source has three values.

SBB publishes pairs keuzedeel x kwalificatie with "ondoelmatige overlap" (overlapchecker; WEB art.
7.2.7). A pair that is not published says nothing: no information, never "good". No list that can be
loaded holds links, so no pair is called linked. Which kerntaken of the source overlap is not
published, so a person judges whether the chosen ones are among them. Of a code that the register
does not have only KD-11 speaks.

Violates: a keuzedeel published as overlapping with 25480, of which kerntaken are used.
Fine: a keuzedeel that is linked to every source.
Mend: drop the keuzedeel, or give the reason why it does not touch the chosen parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.keuzedelen import Bronstand, Toestand
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Per keuzedeel one observation for every published pair, and one for all other sources."""
    standen = {stand.code: stand for stand in context.keuzedeelstanden}
    for keuzedeel in context.bekende_keuzedelen:
        naam = f"{keuzedeel.code} {keuzedeel.titel}".strip()
        per_toestand: dict[Toestand, list[Bronstand]] = defaultdict(list)
        for bron in standen[keuzedeel.code].per_bron:
            per_toestand[bron.toestand].append(bron)
        for bron in per_toestand[Toestand.ONDOELMATIGE_OVERLAP]:
            waar = partial(
                constatering,
                onderdeel=keuzedeel.code,
                bronnen=[bron.crebo],
                keuzedeel=naam,
                bron=bron.naam,
            )
            if bron.datum:
                yield waar("overlap", datum=bron.datum)
            else:
                yield waar("overlap_zonder_datum")
        if zonder := per_toestand[Toestand.GEEN_INFORMATIE]:
            yield constatering(
                _why_silent(context),
                keuzedeel.code,
                bronnen=[bron.crebo for bron in zonder],
                keuzedeel=naam,
                kwalificaties=tuple(bron.naam for bron in zonder),
            )


def _why_silent(context: Context) -> str:
    if not context.omgeving.has_register:
        return "geen_register"
    return "geen_informatie" if context.structuur.overlap else "geen_overlaplijst"


RULE = Regel(
    id="KD-06",
    titel=QT_TRANSLATE_NOOP("Regels", "Gepubliceerde overlap van keuzedelen"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.DELEN}),
    grondslag="WEB art. 7.2.7 lid 10; overlapchecker van SBB",
    trust="L+W",
    ernst={
        "overlap": Ernst.WAARSCHUWING,
        "overlap_zonder_datum": Ernst.WAARSCHUWING,
        "geen_informatie": Ernst.INFO,
        "geen_overlaplijst": Ernst.INFO,
        "geen_register": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"overlap", "overlap_zonder_datum"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="Een keuzedeel heeft geen ondoelmatige overlap met de bronnen van de cross-over.",
        waarom="SBB publiceert bij welke kwalificatie een keuzedeel ondoelmatige overlap heeft: "
        "dan blijft er te weinig nieuws over. Het programma zoekt elk paar van keuzedeel en bron "
        "op. Wat niet gepubliceerd is, is onbekend en dus nooit „goed”. Koppelingen staan in geen "
        "van de lijsten die het programma kan laden; geen paar heet daarom gekoppeld. Welke "
        "kerntaken van de bron overlappen, staat er niet bij; of de gekozen onderdelen erbij zijn, "
        "beoordeelt u zelf. Over een code die niet in het register staat, gaat alleen KD-11.",
        schendt="Een keuzedeel met ondoelmatige overlap met 25480, waarvan kerntaken zijn gekozen.",
        klopt="Een keuzedeel dat aan elke bron is gekoppeld.",
        herstel="Laat het keuzedeel weg, of geef de reden waarom het de gekozen onderdelen niet "
        "raakt.",
    ),
    velden=("keuzedelen", "onderdelen"),
    onbeslist=frozenset({"geen_informatie", "geen_overlaplijst", "geen_register"}),
)
