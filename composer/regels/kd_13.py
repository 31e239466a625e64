"""KD-13: a free part does not repeat the kwalificatie, and is accounted for.

Instead of keuzedelen an institution may offer a part for personal, cultural or philosophical
education; it does not coincide with parts of the kwalificatie and is accounted for (WEB art. 6.1.2a
lid 2). Only a person knows its content. The rule compares its name with the titles of the chosen
kerntaken and werkprocessen, and asks for the account where it is not written.

Violates: a part "filosofie" that repeats a chosen kerntaak.
Fine: a part "filosofie" that is accounted for in the annual report.
Mend: drop the part or give it another content, and write how it is accounted for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Onderdeel, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Per free part what is missing, and the parts with its name."""
    vrij = context.samenstelling.vrije_onderdelen
    per_titel: dict[str, list[Onderdeel]] = defaultdict(list)
    for onderdeel in context.samenstelling.onderdelen if vrij else ():
        per_titel[normalise(onderdeel.titel)].append(onderdeel)
    for nummer, onderdeel_vrij in enumerate(vrij, start=1):
        naam = onderdeel_vrij.naam.strip()
        if not naam:
            yield constatering("geen_naam", nummer=nummer)
        elif gelijk := per_titel.get(normalise(naam)):
            yield constatering("valt_samen", betrokken=gelijk, naam=naam)
        if naam and not onderdeel_vrij.verantwoording.strip():
            yield constatering("geen_verantwoording", naam=naam)


RULE = Regel(
    id="KD-13",
    titel=QT_TRANSLATE_NOOP("Regels", "Vrije onderdelen in plaats van keuzedelen"),
    leest=frozenset({Facet.EISEN, Facet.DELEN, Facet.TITELS}),
    grondslag="WEB art. 6.1.2a lid 2",
    trust="L",
    ernst={
        "valt_samen": Ernst.INFO,
        "geen_verantwoording": Ernst.INFO,
        "geen_naam": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Een onderdeel voor persoonlijke, culturele of levensbeschouwelijke vorming valt niet "
        "samen met de kwalificatie en wordt verantwoord.",
        waarom="Een instelling mag zo'n onderdeel aanbieden in plaats van keuzedelen. Wat het "
        "inhoudt, weet alleen de instelling; zij legt vast hoe zij het verantwoordt. Het programma "
        "vergelijkt de naam met de titels van de gekozen kerntaken en werkprocessen, en vraagt om "
        "de verantwoording als die ontbreekt.",
        schendt="Een onderdeel „filosofie” dat een gekozen kerntaak herhaalt.",
        klopt="Een onderdeel „filosofie”, verantwoord in het bestuursverslag.",
        herstel="Laat het onderdeel weg of geef het een andere inhoud, en schrijf op hoe het wordt "
        "verantwoord.",
    ),
    velden=("vrije_onderdelen", "onderdelen"),
    vraagt=frozenset({"geen_verantwoording", "geen_naam"}),
)
