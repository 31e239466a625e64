"""KD-05: a keuzedeel does not coincide with a part of the cross-over.

A keuzedeel adds to the kwalificatie (evaluation of 2020, bijlage 1 (g), reason 7; WEB art. 7.2.7).
The register holds titles and no content, so only titles can be compared; where these differ, it
says that coincidence cannot be judged.

Violates: a keuzedeel built from a kerntaak that is in the composition.
Fine: a keuzedeel about a subject in none of the parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.meldingen.vertaling import QT_TRANSLATE_NOOP
from composer.overlap import normalise
from composer.regels.context import Context
from composer.regels.regel import Constatering, Onderdeel, Regel, constatering
from kwalificatiestructuur.vragen import keuzedelen


def check(context: Context) -> Iterator[Constatering]:
    """One observation per keuzedeel."""
    per_titel: dict[str, list[Onderdeel]] = defaultdict(list)
    for onderdeel in context.samenstelling.onderdelen:
        per_titel[normalise(onderdeel.titel)].append(onderdeel)
    for keuzedeel in context.samenstelling.keuzedelen:
        records = keuzedelen(context.structuur, keuzedeel.code)
        titels = {normalise(t) for t in (keuzedeel.titel, *(r.titel for r in records))} - {""}
        gelijk = [o for titel in sorted(titels) for o in per_titel.get(titel, ())]
        naam = f"{keuzedeel.code} {keuzedeel.titel}".strip()
        if gelijk:
            yield constatering("zelfde_titel", keuzedeel.code, betrokken=gelijk, keuzedeel=naam)
        else:
            yield constatering("onbekend", keuzedeel.code, keuzedeel=naam)


RULE = Regel(
    id="KD-05",
    titel=QT_TRANSLATE_NOOP("Regels", "Een keuzedeel valt niet samen met een onderdeel"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.DELEN, Facet.TITELS}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (g) en overzicht 2.1, reden 7; WEB art. 7.2.7 lid 10",
    trust="L+S0",
    ernst={"zelfde_titel": Ernst.WAARSCHUWING, "onbekend": Ernst.INFO},
    check=check,
    motiveerbaar=frozenset({"zelfde_titel"}),
)
