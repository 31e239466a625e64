"""KD-05: a keuzedeel does not coincide with a part of the cross-over.

A keuzedeel adds to the kwalificatie (evaluation of 2020, bijlage 1 (g), reason 7; WEB art. 7.2.7).
Where the loaded register gives a description, one that equals a text of a part coincides with it.
The bundled register holds titles only; an equal title is a reason to look, and where titles differ
it says that coincidence cannot be judged. Of a code that the register does not have only KD-11
speaks. A keuzedeel that a read file has twice coincides with itself.

Violates: a keuzedeel built from a kerntaak that is in the composition.
Fine: a keuzedeel about a subject in none of the parts.
Mend: drop the keuzedeel or the part, or give the reason why they differ; keep a keuzedeel that
stands twice only once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Onderdeel, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.vragen import keuzedelen


def check(context: Context) -> Iterator[Constatering]:
    """One observation per keuzedeel that can exist, and one more where it stands twice."""
    per_titel: dict[str, list[Onderdeel]] = defaultdict(list)
    for onderdeel in context.samenstelling.onderdelen:
        per_titel[normalise(onderdeel.titel)].append(onderdeel)
    aantallen = Counter(keuzedeel.code for keuzedeel in context.samenstelling.keuzedelen)
    for keuzedeel in context.keuzedelen:
        if (aantal := aantallen[keuzedeel.code]) > 1:
            naam = f"{keuzedeel.code} {keuzedeel.titel}".strip()
            yield constatering("dubbel", keuzedeel.code, keuzedeel=naam, aantal=aantal)
    teksten = _parts_by_text(context)
    for keuzedeel in context.bekende_keuzedelen:
        records = keuzedelen(context.structuur, keuzedeel.code)
        titels = {normalise(t) for t in (keuzedeel.titel, *(r.titel for r in records))} - {""}
        gelijk = [o for titel in sorted(titels) for o in per_titel.get(titel, ())]
        naam = f"{keuzedeel.code} {keuzedeel.titel}".strip()
        zelfde = [o for r in records for o in teksten.get(normalise(r.beschrijving), ())]
        if zelfde:
            betrokken = list({onderdeel.id: onderdeel for onderdeel in zelfde}.values())
            yield constatering("zelfde_tekst", keuzedeel.code, betrokken=betrokken, keuzedeel=naam)
        elif gelijk:
            yield constatering("zelfde_titel", keuzedeel.code, betrokken=gelijk, keuzedeel=naam)
        else:
            variant = "onbekend" if context.omgeving.has_register else "geen_register"
            yield constatering(variant, keuzedeel.code, keuzedeel=naam)


def _parts_by_text(context: Context) -> dict[str, list[Onderdeel]]:
    """The parts by each of their texts as compared."""
    per_tekst: dict[str, list[Onderdeel]] = defaultdict(list)
    for deel in context.delen:
        for tekst in filter(None, deel.teksten):
            per_tekst[tekst].append(context.onderdeel_by_id[deel.id])
    return per_tekst


RULE = Regel(
    id="KD-05",
    titel=QT_TRANSLATE_NOOP("Regels", "Een keuzedeel valt niet samen met een onderdeel"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (g) en overzicht 2.1, reden 7; WEB art. 7.2.7 lid 10",
    trust="L+S0",
    ernst={
        "dubbel": Ernst.WAARSCHUWING,
        "zelfde_tekst": Ernst.FOUT,
        "zelfde_titel": Ernst.WAARSCHUWING,
        "onbekend": Ernst.INFO,
        "geen_register": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"zelfde_titel"}),
    controle=frozenset({Controle.VOLLEDIG, Controle.DEELS}),
    uitleg=Uitleg(
        eis="Een keuzedeel valt niet samen met een onderdeel van de cross-over.",
        waarom="Een keuzedeel is een verrijking: het voegt iets toe aan de kwalificatie. Heeft "
        "het geladen register een beschrijving en is die gelijk aan een tekst van een onderdeel, "
        "dan is dat een fout. Het meegeleverde register kent alleen titels. Zijn die gelijk, dan "
        "waarschuwt het programma; verschillen zij, dan zegt het dat de inhoud niet is te "
        "beoordelen. Over een code die niet in het register staat, gaat alleen KD-11.",
        schendt="Een keuzedeel dat is gemaakt van een kerntaak die al in de cross-over staat.",
        klopt="Een keuzedeel over een onderwerp dat in geen van de onderdelen voorkomt.",
        herstel="Laat het keuzedeel of het onderdeel weg, of geef de reden waarom zij verschillen. "
        "Laat een keuzedeel dat er twee keer staat, één keer staan.",
    ),
    velden=("keuzedelen", "onderdelen"),
    onbeslist=frozenset({"onbekend", "geen_register"}),
)
