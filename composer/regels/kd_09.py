"""KD-09: a keuzedeel of a language does not repeat what a source asks of that language.

A keuzedeel Duits, Frans or Spaans that leads to A2 or B1 is allowed where the parts hold no
occupational requirement for that language. With requirements on one of the five skills it still is;
on two or three a reason is needed, on four or five it is not allowed. The same holds for Engels at
level 2 and 3; at level 4 KD-08 speaks (BWBR0036147 par. 5.3). Which skills a source asks stands in
no list that comes with the product: a person records it per source and language. The rule asks for
what is not recorded.

Violates: a source that asks Duits in four skills, with a keuzedeel Duits A2/B1.
Fine: the same keuzedeel with sources that ask no Duits.
Mend: record the skills per source; drop the keuzedeel, or give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.regels.context import Bron, Context
from composer.regels.keuzedeelgegevens import ENGELS, Keuzedeelgegevens
from composer.regels.opleiding import generieke_eis_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Per keuzedeel one observation for every source that asks much, and one for those unknown."""
    eis = generieke_eis_of(context.samenstelling)
    for keuzedeel in context.keuzedeelgegevens:
        if not keuzedeel.taal:
            continue
        if keuzedeel.taal != ENGELS or (eis is not None and not eis.engels):
            yield from _judge(context, keuzedeel)


def _judge(context: Context, keuzedeel: Keuzedeelgegevens) -> Iterator[Constatering]:
    drempels = context.regelset.drempels
    onbekend = []
    for bron in context.bronnen:
        aantal = _skills(context, bron, keuzedeel.taal)
        if aantal is None:
            onbekend.append(bron)
        elif aantal >= drempels.taaleis_met_reden:
            yield constatering(
                "verboden" if aantal >= drempels.taaleis_verboden else "met_reden",
                keuzedeel.code,
                bronnen=[bron.crebo],
                keuzedeel=keuzedeel.naam,
                bron=bron.naam,
                taal=keuzedeel.taal,
                aantal=aantal,
            )
    if onbekend:
        yield constatering(
            "niet_vastgelegd",
            keuzedeel.code,
            bronnen=[bron.crebo for bron in onbekend],
            keuzedeel=keuzedeel.naam,
            taal=keuzedeel.taal,
            kwalificaties=tuple(bron.naam for bron in onbekend),
        )


def _skills(context: Context, bron: Bron, taal: str) -> int | None:
    """On how many skills a source asks the language, as recorded; None = not recorded."""
    crebos = {bron.crebo, *(bron.kwalificatie.crebos if bron.kwalificatie else ())}
    aantallen = [
        eis.vaardigheden
        for eis in context.samenstelling.taaleisen
        if eis.bron.strip() in crebos and normalise(eis.taal) == normalise(taal)
    ]
    return max((aantal for aantal in aantallen if aantal is not None), default=None)


RULE = Regel(
    id="KD-09",
    titel=QT_TRANSLATE_NOOP("Regels", "Een taal als keuzedeel en de taaleisen van de bronnen"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN, Facet.DELEN, Facet.EISEN}),
    grondslag="BWBR0036147 par. 5.3",
    trust="L",
    ernst={
        "verboden": Ernst.FOUT,
        "met_reden": Ernst.WAARSCHUWING,
        "niet_vastgelegd": Ernst.WAARSCHUWING,
    },
    check=check,
    motiveerbaar=frozenset({"verboden", "met_reden"}),
    controle=frozenset({Controle.VOLLEDIG, Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Een keuzedeel Duits, Frans of Spaans dat tot A2 of B1 opleidt, herhaalt niet wat een "
        "bron al aan eisen voor die taal stelt. Op niveau 2 en 3 geldt dat ook voor Engels.",
        waarom="Vraagt een bron de taal op één van de vijf vaardigheden, dan mag het keuzedeel. "
        "Bij twee of drie is een reden nodig, bij vier of vijf mag het niet. Voor Engels op niveau "
        "4 geldt KD-08. Welke vaardigheden een bron vraagt, staat in geen lijst die is "
        "meegeleverd; u legt het per bron en taal vast. De regel komt uit een instructie die niet "
        "meer geldt; u mag haar met een reden beantwoorden.",
        schendt="Een bron die Duits vraagt op vier vaardigheden, met een keuzedeel Duits A2/B1.",
        klopt="Hetzelfde keuzedeel met bronnen die geen Duits vragen.",
        herstel="Leg per bron vast op hoeveel vaardigheden zij de taal vraagt (0 tot en met 5). "
        "Laat het keuzedeel weg, of geef de reden.",
    ),
    velden=("taaleisen", "keuzedelen"),
    vraagt=frozenset({"niet_vastgelegd"}),
    aanpasbaar=True,
)
