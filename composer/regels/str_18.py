"""STR-18: codes run in order without gaps: B1-K1, B1-K1-W1 and so on.

The codes follow from the order of the parts, so they are always right here; the code in the source
is kept as a reference. A file that was read may carry other numbers, with a gap or twice the same:
then what others know as B1-K3 may be called B1-K2 from now on, and a person has to accept that. No
legal text fixes the form; it is the one in use.

Violates: a file with two nodes B1-K1-W1.
Fine: B1-K1 to B1-K4, each with its source, such as 25297:B1-K2.
Mend: look at the new codes and accept them, or put the parts in the order of the file.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Onderdeel, Regel, Uitleg, constatering
from composer.samenstelling import Samenstelling
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the read file numbered parts otherwise than they are here."""
    if anders := list(_renumbered(context.samenstelling)):
        yield constatering("hernummerd", betrokken=anders)


def _renumbered(samenstelling: Samenstelling) -> Iterator[Onderdeel]:
    """The parts that the read file gave another number than that of their place, in order."""
    for nummer, kerntaak in enumerate(samenstelling.kerntaken, start=1):
        if kerntaak.hoofdstuk_gelezen not in (None, nummer):
            yield kerntaak
        for plaats, werkproces in enumerate(kerntaak.werkprocessen, start=1):
            if werkproces.hoofdstuk_gelezen not in (None, plaats):
                yield werkproces


RULE = Regel(
    id="STR-18",
    titel=QT_TRANSLATE_NOOP("Regels", "Codes op volgorde, zonder gaten"),
    leest=frozenset({Facet.DELEN}),
    grondslag="gangbare codering (B1-K1-W1); geen wettekst gevonden die haar vastlegt",
    trust="I",
    ernst={"hernummerd": Ernst.FOUT},
    check=check,
    motiveerbaar=frozenset({"hernummerd"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De codes lopen op volgorde, zonder gaten: B1-K1, B1-K1-W1 en zo verder.",
        waarom="De codes volgen hier uit de volgorde en kloppen dus altijd; de code van de bron "
        "blijft als verwijzing staan. Een gelezen bestand kan andere nummers hebben, met "
        "een gat of dubbel. Dan heet wat anderen als B1-K3 kennen voortaan misschien "
        "B1-K2, en dat moet u aanvaarden. Geen wettekst legt deze vorm vast; zij is "
        "gangbaar.",
        schendt="Een bestand met twee keer B1-K1-W1.",
        klopt="B1-K1 tot en met B1-K4, elk met zijn bron, zoals 25297:B1-K2.",
        herstel="Bekijk de nieuwe codes en aanvaard ze, of zet de onderdelen in de volgorde van "
        "het bestand.",
    ),
    velden=("onderdelen",),
)
