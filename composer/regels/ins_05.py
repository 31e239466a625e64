"""INS-05: the duties of care for the labour market and for efficiency remain.

An institution offers a training only if graduates find work, and looks at what schools nearby offer
(WEB art. 6.1.3; BWBR0036973). The experiment does not change that: an application can be sent to
the committee for macro-efficiency (CMMBO), and one about dance was put on hold for it (evaluation
of 2020, par. 2.1). Only the institution knows the region, so it writes some words about it; what
they say is not judged.

Violates: there is no word on what schools nearby offer.
Fine: a paragraph on the offer in the region and on jobs.
Mend: write that paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.regels.verklaard import NODIG, check_answers
from composer.regels.vraag import Vraag
from composer.vertaling import QT_TRANSLATE_NOOP

_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "Beschrijf kort het aanbod van scholen in de omgeving en het werk voor gediplomeerden.",
    ),
    antwoord=False,
    goed=None,
    toelichting=True,
)


def check(context: Context) -> Iterator[Constatering]:
    """One observation without a text."""
    return check_answers(context, "INS-05", _VRAAG)


RULE = Regel(
    id="INS-05",
    titel=QT_TRANSLATE_NOOP("Regels", "Zorgplicht arbeidsmarkt en doelmatigheid"),
    leest=frozenset({Facet.VERKLARINGEN}),
    grondslag="WEB art. 6.1.3; BWBR0036973; evaluatie cross-over kwalificaties, "
    "voortgangsrapportage 2020 (KBA Nijmegen), par. 2.1",
    trust="L+S0",
    ernst={NODIG: Ernst.INFO},
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="De zorgplichten voor de arbeidsmarkt en voor een doelmatig aanbod blijven gelden.",
        waarom="Een instelling biedt een opleiding alleen aan als er werk is voor gediplomeerden, "
        "en let op wat scholen in de omgeving aanbieden. Het experiment verandert dat niet: een "
        "aanvraag kan naar de commissie macrodoelmatigheid (CMMBO) gaan. Alleen de instelling kent "
        "de regio; daarom schrijft zij er iets over. Het programma beoordeelt die tekst niet.",
        schendt="Er staat niets over het aanbod van scholen in de omgeving.",
        klopt="Een alinea over het aanbod in de regio en over het werk.",
        herstel="Schrijf die alinea.",
    ),
    velden=("verklaring.INS-05",),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG}),
)
