"""NIV-12: practical training is part of the training, with places for it.

Every training holds beroepspraktijkvorming at a recognised company (WEB art. 7.2.8 lid 1 and 4),
and the cooperation agreement with the companies covers the places (DUS-I, step 3). Whether it does,
only a person can say; so the rule asks for a statement and shows the places that the companies of
the application name. Without a single place it asks for these first.

Violates: no places for practical training are mentioned.
Fine: the agreement guarantees 20 places, and a person states so.
Mend: fill in the places per company, and state that the agreement covers them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import Vraag
from composer.vertaling import QT_TRANSLATE_NOOP

_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "De samenwerkingsovereenkomst zorgt voor genoeg plaatsen voor beroepspraktijkvorming bij "
        "erkende leerbedrijven.",
    )
)


def check(context: Context) -> Iterator[Constatering]:
    """The places that companies name, and the statement that is missing or says otherwise."""
    aantallen = [
        bedrijf.praktijkplaatsen or 0 for bedrijf in context.samenstelling.aanvraag.bedrijven
    ]
    plaatsen = [aantal for aantal in aantallen if aantal > 0]
    for antwoord in check_answers(context, "NIV-12", _VRAAG):
        if plaatsen or antwoord.variant != NODIG:
            yield antwoord
    if plaatsen:
        yield constatering("plaatsen", plaatsen=sum(plaatsen), bedrijven=len(plaatsen))
    else:
        yield constatering("geen_plaatsen")


RULE = Regel(
    id="NIV-12",
    titel=QT_TRANSLATE_NOOP("Regels", "Beroepspraktijkvorming hoort bij de opleiding"),
    leest=frozenset({Facet.AANVRAAG, Facet.VERKLARINGEN}),
    grondslag="WEB art. 7.2.8 lid 1 en 4; DUS-I, pagina Cross-over kwalificaties, stap 3",
    trust="L+S1",
    ernst={
        NODIG: Ernst.WAARSCHUWING,
        ONGUNSTIG: Ernst.WAARSCHUWING,
        "geen_plaatsen": Ernst.WAARSCHUWING,
        "plaatsen": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Bij de opleiding hoort beroepspraktijkvorming bij een erkend leerbedrijf, en de "
        "samenwerkingsovereenkomst zorgt voor de plaatsen.",
        waarom="Elke mbo-opleiding heeft beroepspraktijkvorming. Of de overeenkomst genoeg "
        "plaatsen dekt, weet alleen een mens; daarom vraagt het programma een verklaring. Het "
        "telt daarbij de plaatsen op die u per bedrijf invult. Is er nog geen enkele plaats, dan "
        "vraagt het eerst daarom.",
        schendt="Er zijn geen plaatsen voor beroepspraktijkvorming genoemd.",
        klopt="De overeenkomst garandeert 20 plaatsen, en dat is verklaard.",
        herstel="Vul per bedrijf de praktijkplaatsen in en verklaar dat de overeenkomst ze dekt.",
    ),
    velden=("aanvraag.bedrijven", "verklaring.NIV-12"),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG, "geen_plaatsen"}),
)
