"""STR-17: titles are unique.

Two kerntaken with one title, or two werkprocessen with one title, cannot be told apart by who reads
the kwalificatie (BWBR0036147 bijlage 1, 4.1). Compared without case, spaces and a final full stop.

Violates: two kerntaken "Organiseert werkzaamheden".
Fine: the second renamed to what it covers, which shows as a deviation.
Mend: give one of the two another title, one that says what it covers.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Onderdeel, Regel, Uitleg, constatering
from composer.samenstelling import GekozenKerntaak
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation on every part whose title an earlier one of its kind has."""
    eerste: dict[tuple[str, str], Onderdeel] = {}
    for onderdeel in context.samenstelling.onderdelen:
        soort = "kerntaak" if isinstance(onderdeel, GekozenKerntaak) else "werkproces"
        titel = normalise(onderdeel.titel)
        if titel and (ander := eerste.setdefault((soort, titel), onderdeel)) is not onderdeel:
            yield constatering(soort, onderdeel, betrokken=[ander], titel=onderdeel.titel)


RULE = Regel(
    id="STR-17",
    titel=QT_TRANSLATE_NOOP("Regels", "Titels zijn uniek"),
    leest=frozenset({Facet.DELEN, Facet.TITELS}),
    grondslag="BWBR0036147 bijlage 1, par. 4.1",
    trust="L",
    ernst={"kerntaak": Ernst.FOUT, "werkproces": Ernst.FOUT},
    check=check,
    motiveerbaar=frozenset({"kerntaak", "werkproces"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Elke kerntaak en elk werkproces heeft een eigen titel.",
        waarom="Wie de kwalificatie leest, kan twee onderdelen met dezelfde titel niet uit "
        "elkaar houden. Hoofdletters, spaties en een punt aan het eind tellen niet mee.",
        schendt="Twee kerntaken „Organiseert werkzaamheden”.",
        klopt="De tweede heeft een titel die zegt waar zij over gaat; dat is te zien als "
        "afwijking.",
        herstel="Geef een van de twee een andere titel, die zegt waar het onderdeel over gaat.",
    ),
    velden=("onderdelen",),
    aanpasbaar=True,
)
