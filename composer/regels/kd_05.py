"""KD-05: a keuzedeel does not coincide with a part of the cross-over.

A keuzedeel adds to the kwalificatie (evaluation of 2020, bijlage 1 (g), reason 7; WEB art. 7.2.7).
Where the loaded register gives a description, one that equals a text of a part coincides with it.
Where only some of its sentences are equal or nearly equal to sentences of parts, it warns: what
remains no longer fills the study load, which SBB calls ondoelmatige overlap. The study load is
divided over the words of the description, an estimate, so a person judges. No such sentence is no
proof: other words for the same are not recognised. The bundled register holds titles only; an equal
title is a reason to look, and where titles differ it says that coincidence cannot be judged. Of a
code that the register does not have only KD-11 speaks. A keuzedeel that a read file has twice
coincides with itself.

Violates: a keuzedeel built from a kerntaak that is in the composition.
Fine: a keuzedeel about a subject in none of the parts.
Mend: drop the keuzedeel or the part, or give the reason why they differ; keep a keuzedeel that
stands twice only once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import partial

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.overlap.keuzedelen import Keuzedeelstand, Omvang
from composer.overlap.tekstoverlap import Tekstoverlap
from composer.percentage import percentage
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Onderdeel, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.vragen import keuzedelen


def check(context: Context) -> Iterator[Constatering]:
    """What coincides per keuzedeel that can exist, and one more where it stands twice."""
    per_titel: dict[str, list[Onderdeel]] = defaultdict(list)
    for onderdeel in context.samenstelling.onderdelen:
        per_titel[normalise(onderdeel.titel)].append(onderdeel)
    aantallen = Counter(keuzedeel.code for keuzedeel in context.samenstelling.keuzedelen)
    for keuzedeel in context.keuzedelen:
        if (aantal := aantallen[keuzedeel.code]) > 1:
            naam = f"{keuzedeel.code} {keuzedeel.titel}".strip()
            yield constatering("dubbel", keuzedeel.code, keuzedeel=naam, aantal=aantal)
    standen = {stand.code: stand for stand in context.keuzedeelstanden}
    for keuzedeel in context.bekende_keuzedelen:
        records = keuzedelen(context.structuur, keuzedeel.code)
        titels = {normalise(t) for t in (keuzedeel.titel, *(r.titel for r in records))} - {""}
        gelijk = [o for titel in sorted(titels) for o in per_titel.get(titel, ())]
        naam = f"{keuzedeel.code} {keuzedeel.titel}".strip()
        stand = standen[keuzedeel.code]
        if stand.gelijke_delen:
            betrokken = [context.onderdeel_by_id[id_] for id_ in stand.gelijke_delen]
            yield constatering("zelfde_tekst", keuzedeel.code, betrokken=betrokken, keuzedeel=naam)
            continue
        if gelijk:
            yield constatering("zelfde_titel", keuzedeel.code, betrokken=gelijk, keuzedeel=naam)
        if stand.overlap is not None and stand.overlap.gelijk:
            yield _what_remains(context, stand, stand.overlap, naam)
        elif not gelijk:
            yield _nothing_found(context, stand, naam)


def _what_remains(
    context: Context, stand: Keuzedeelstand, overlap: Tekstoverlap, naam: str
) -> Constatering:
    """Some sentences of the description stand in parts: whether the rest fills the study load."""
    waar = partial(
        constatering,
        onderdeel=stand.code,
        betrokken=[o for id_, o in context.onderdeel_by_id.items() if id_ in overlap.onderdelen],
        keuzedeel=naam,
        aantal=len(overlap.gelijk),
        totaal=overlap.zinnen,
        procent=percentage(overlap.aandeel_over),
    )
    uren, sbu = stand.hoogstens_sbu, stand.sbu
    if uren is None or sbu is None:
        return waar("deels_gelijk")
    if stand.omvang is Omvang.KLEINER:
        return waar("rest_kleiner", uren=uren, sbu=sbu)
    eenheid = context.regelset.drempels.keuzedeel_eenheid
    return waar("rest_te_klein", uren=uren, sbu=sbu, eenheid=eenheid)


def _nothing_found(context: Context, stand: Keuzedeelstand, naam: str) -> Constatering:
    """No text and no title is the same, which is no proof that nothing coincides."""
    if (overlap := stand.overlap) is None:
        variant = "onbekend" if context.omgeving.has_register else "geen_register"
        return constatering(variant, stand.code, keuzedeel=naam)
    if overlap.is_volledig:
        return constatering("niet_gevonden", stand.code, keuzedeel=naam, totaal=overlap.zinnen)
    zonder = len(overlap.zonder_tekst)
    return constatering("deels_vergeleken", stand.code, keuzedeel=naam, zonder=zonder)


RULE = Regel(
    id="KD-05",
    titel=QT_TRANSLATE_NOOP("Regels", "Een keuzedeel valt niet samen met een onderdeel"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.DELEN, Facet.TITELS, Facet.TEKSTEN, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (g) en overzicht 2.1, reden 7; WEB art. 7.2.7 lid 10",
    trust="L+S0",
    ernst={
        "dubbel": Ernst.WAARSCHUWING,
        "zelfde_tekst": Ernst.FOUT,
        "rest_te_klein": Ernst.WAARSCHUWING,
        "rest_kleiner": Ernst.WAARSCHUWING,
        "deels_gelijk": Ernst.WAARSCHUWING,
        "zelfde_titel": Ernst.WAARSCHUWING,
        "niet_gevonden": Ernst.INFO,
        "deels_vergeleken": Ernst.INFO,
        "onbekend": Ernst.INFO,
        "geen_register": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"rest_te_klein", "rest_kleiner", "deels_gelijk", "zelfde_titel"}),
    controle=frozenset({Controle.VOLLEDIG, Controle.DEELS}),
    uitleg=Uitleg(
        eis="Een keuzedeel valt niet samen met een onderdeel van de cross-over.",
        waarom="Een keuzedeel is een verrijking: het voegt iets toe aan de kwalificatie. Heeft "
        "het geladen register een beschrijving en is die gelijk aan een tekst van een onderdeel, "
        "dan is dat een fout. Staan alleen enkele zinnen ervan, gelijk of bijna gelijk, in "
        "onderdelen, dan waarschuwt het programma: wat overblijft, vult de studielast niet meer, "
        "en dat noemt SBB ondoelmatige overlap. De studielast is daarbij verdeeld over de woorden "
        "van de beschrijving. Dat is een schatting; u beoordeelt die zelf. Wordt geen zin "
        "gevonden, dan bewijst dat niets: andere woorden voor hetzelfde worden niet herkend. Het "
        "meegeleverde register kent alleen titels. Zijn die gelijk, dan waarschuwt het programma; "
        "verschillen zij, dan zegt het dat de inhoud niet is te beoordelen. Over een code die niet "
        "in het register staat, gaat alleen KD-11.",
        schendt="Een keuzedeel dat is gemaakt van een kerntaak die al in de cross-over staat.",
        klopt="Een keuzedeel over een onderwerp dat in geen van de onderdelen voorkomt.",
        herstel="Laat het keuzedeel of het onderdeel weg, of geef de reden waarom zij verschillen. "
        "Laat een keuzedeel dat er twee keer staat, één keer staan.",
    ),
    velden=("keuzedelen", "onderdelen"),
    onbeslist=frozenset({"niet_gevonden", "deels_vergeleken", "onbekend", "geen_register"}),
)
