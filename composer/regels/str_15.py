"""STR-15: every kerntaak is complete.

It has a title, complexiteit, verantwoordelijkheid en zelfstandigheid, and at least one line of
vakkennis en vaardigheden (BWBR0036147 bijlage 1, 3.2.2-3.2.6). Its werkprocessen are counted by
STR-13. Where the source gave only a title, what is missing is not the user's fault and may well be
in order: then the rule says that nothing can be said, or that the text can be had by now.

Violates: an empty complexiteit.
Fine: everything filled from the source.
Mend: fill in what is empty; where it was never supplied, load the file of SBB and choose the
kerntaak again, or write the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.onvolledig import missing
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Observations per kerntaak: what is empty, and what was never supplied."""
    for kerntaak in context.samenstelling.kerntaken:
        teksten = {
            "complexiteit": bool(kerntaak.complexiteit.strip()),
            "verantwoordelijkheid": bool(kerntaak.verantwoordelijkheid.strip()),
            "vakkennis": bool(kerntaak.vakkennis),
        }
        yield from missing(context, kerntaak, teksten)


RULE = Regel(
    id="STR-15",
    titel=QT_TRANSLATE_NOOP("Regels", "De kerntaak is volledig ingevuld"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="BWBR0036147 bijlage 1, par. 3.2.2 tot en met 3.2.6",
    trust="L",
    ernst={
        "leeg": Ernst.FOUT,
        "niet_overgenomen": Ernst.WAARSCHUWING,
        "onbekend": Ernst.WAARSCHUWING,
    },
    check=check,
    motiveerbaar=frozenset({"leeg", "niet_overgenomen", "onbekend"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Elke kerntaak heeft een titel, complexiteit, verantwoordelijkheid en "
        "zelfstandigheid, en ten minste één regel vakkennis en vaardigheden.",
        waarom="Zonder die teksten is niet te zien wat iemand moet kennen en kunnen. Of er "
        "genoeg werkprocessen zijn, zegt STR-13. Gaf de bron alleen een titel, dan is het "
        "ontbreken niet uw fout; dan is het niet te beoordelen, of de tekst is intussen "
        "wel te krijgen.",
        schendt="Een lege complexiteit.",
        klopt="Alles is ingevuld uit de bron.",
        herstel="Vul in wat leeg is. Is de tekst nooit meegeleverd, laad dan het XML-bestand van "
        "SBB en kies de kerntaak opnieuw, of schrijf de tekst zelf.",
    ),
    velden=("onderdelen",),
    vraagt=frozenset({"leeg"}),
    onbeslist=frozenset({"niet_overgenomen", "onbekend"}),
    aanpasbaar=True,
)
