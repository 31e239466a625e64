"""STR-21: parts of a specialistenopleiding are unusual.

A kwalificatie of the kind specialistenopleiding stands in a dossier of its own and may not be
bundled with others (BWBR0036147 bijlage 1, 2.1 and 4.2). The text does not forbid to use parts of
one, so this is a warning that a motivation can answer. Judged on the kind of training that the
structure states; where it does not have the source, or no kind, the rule says that it cannot tell.

Violates: a kerntaak of 25183 Patissier, a specialistenopleiding, in a cross-over of level 3.
Fine: a kerntaak of 25182 Zelfstandig werkend kok.
Mend: choose the parts from another kwalificatie of that field, or motivate why this one is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP

_SPECIALIST: Final = "specialistenopleiding"


def check(context: Context) -> Iterator[Constatering]:
    """One observation per specialist source, and one about sources of a kind not known."""
    onbekend = []
    for bron in context.alle_bronnen:
        if bron.kwalificatie is None or not bron.kwalificatie.soort_opleiding:
            onbekend.append(bron)
        elif bron.kwalificatie.soort_opleiding == _SPECIALIST:
            yield constatering(
                "specialist", betrokken=bron.onderdelen, bronnen=[bron.crebo], bron=bron.naam
            )
    if onbekend:
        yield constatering(
            "onbekend",
            bronnen=[bron.crebo for bron in onbekend],
            namen=tuple(bron.naam for bron in onbekend),
        )


RULE = Regel(
    id="STR-21",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen onderdelen uit een specialistenopleiding"),
    leest=frozenset({Facet.DELEN}),
    grondslag="BWBR0036147 bijlage 1, par. 2.1 en 4.2",
    trust="L+I",
    ernst={"specialist": Ernst.WAARSCHUWING, "onbekend": Ernst.INFO},
    check=check,
    motiveerbaar=frozenset({"specialist"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De onderdelen komen niet uit een specialistenopleiding.",
        waarom="Een specialistenopleiding staat in een eigen dossier en mag niet met andere worden "
        "gebundeld. De tekst verbiedt niet om er onderdelen uit te gebruiken, maar gewoon is het "
        "niet; u kunt het dus motiveren. Het programma kijkt naar de soort opleiding die de "
        "structuur noemt. Noemt zij die niet, dan is het niet te beoordelen.",
        schendt="Een kerntaak van 25183 Patissier, een specialistenopleiding, in een cross-over "
        "van niveau 3.",
        klopt="Een kerntaak van 25182 Zelfstandig werkend kok.",
        herstel="Kies de onderdelen uit een andere kwalificatie in dat vak, of motiveer waarom "
        "deze nodig zijn.",
    ),
    velden=("onderdelen",),
    onbeslist=frozenset({"onbekend"}),
    aanpasbaar=True,
)
