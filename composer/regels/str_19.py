"""STR-19: a cross-over has one profile, and everything stands in the basis.

With one kwalificatie the profile holds only general data (level, requirements), and all kerntaken
stand in the basis (BWBR0036147 bijlage 1, 4.1; toetsingskader transparantie f). A cross-over is one
kwalificatie. What is composed here always has that form. Only a file that another program wrote can
differ: kerntaken of its one profile are put in the basis when it is read, a second profile with
kerntaken is refused, and a second profile without them is kept as it stands. This rule reports that
last one.

Violates: a file with two profiles in one cross-over, which would be a dossier.
Fine: a basis with four kerntaken and an empty profile.
Mend: take the second profile out of the file, or make a composition of its own for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP

_PROFIELEN: Final = "/profielen"
_PROFIEL: Final = ("<profiel ", "<profiel>", "<profiel/", "<profiel\n", "<profiel\t", "<profiel\r")


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the read file had more than one profile."""
    extra = sum(
        stuk.ouder.endswith(_PROFIELEN) and stuk.xml.startswith(_PROFIEL)
        for stuk in context.samenstelling.meegenomen
    )
    if extra:
        yield constatering("meer_profielen", aantal=extra + 1)


RULE = Regel(
    id="STR-19",
    titel=QT_TRANSLATE_NOOP("Regels", "Eén profiel: alles staat in de basis"),
    # No operation touches what a file carried along; only reading another file does.
    leest=frozenset({Facet.VELDEN}),
    grondslag="BWBR0036147 bijlage 1, par. 4.1; toetsingskader transparantie (f)",
    trust="L+I",
    ernst={"meer_profielen": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Een cross-over heeft één profiel met alleen algemene gegevens; alle kerntaken staan "
        "in de basis.",
        waarom="Een cross-over is één kwalificatie. Wat u hier samenstelt, heeft altijd deze vorm. "
        "Alleen een bestand uit een ander programma kan anders zijn: kerntaken uit het ene profiel "
        "komen bij het lezen in de basis, een tweede profiel met kerntaken wordt geweigerd, en een "
        "tweede profiel zonder kerntaken blijft zoals het is. Alleen dat laatste ziet deze regel.",
        schendt="Een bestand met twee profielen in één cross-over; dat zou een dossier zijn.",
        klopt="Een basis met vier kerntaken en een leeg profiel.",
        herstel="Haal het tweede profiel uit het bestand, of maak er een eigen samenstelling van.",
    ),
    velden=("onderdelen",),
    aanpasbaar=True,
)
