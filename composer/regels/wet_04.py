"""WET-04: requirements on the person or the workplace are no statutory requirements.

Age, a VOG and rules about working conditions (arbo) are mentioned in the typering of the
occupation; they are not wettelijke beroepsvereisten (BWBR0036147 par. 4.5, category 3). Asked only
when there is reason to: a branch requirement, or a statement under WET-01 that a requirement
applies, speaks of them. Where they ended up only a person knows.

Violates: a VOG recorded as a statutory requirement.
Fine: the VOG is mentioned in the typering.
Mend: move the requirement to the typering and state that it stands there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.persoonseisen import person_words
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import GEHEEL, Onderwerp, Vraag
from composer.vertaling import QT_TRANSLATE_NOOP


def _woorden(context: Context) -> tuple[str, ...]:
    """The words that give reason to ask, each once."""
    samenstelling = context.samenstelling
    teksten = [vereiste.eis for vereiste in samenstelling.branchevereisten]
    teksten += [
        verklaring.toelichting
        for verklaring in samenstelling.verklaringen
        if verklaring.regel == "WET-01" and verklaring.antwoord
    ]
    return tuple(dict.fromkeys(woord for tekst in teksten for woord in person_words(tekst)))


def _onderwerpen(context: Context) -> tuple[Onderwerp, ...]:
    return (GEHEEL,) if _woorden(context) else ()


_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "Eisen aan de persoon of de werkplek (leeftijd, VOG, arbo) staan in de typering en niet "
        "bij de wettelijke beroepsvereisten.",
    ),
    onderwerpen=_onderwerpen,
)


def check(context: Context) -> Iterator[Constatering]:
    """One observation when there is reason to ask and no good answer."""
    for uitkomst in check_answers(context, "WET-04", _VRAAG):
        yield replace(uitkomst, parameters=(("woorden", _woorden(context)),))


RULE = Regel(
    id="WET-04",
    titel=QT_TRANSLATE_NOOP("Regels", "Eisen aan persoon of werkplek horen in de typering"),
    leest=frozenset({Facet.EISEN, Facet.VERKLARINGEN}),
    grondslag="BWBR0036147 par. 4.5, categorie 3",
    trust="L",
    ernst={NODIG: Ernst.INFO, ONGUNSTIG: Ernst.INFO},
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Een eis aan de leeftijd, een VOG of regels voor de werkplek noemt u in de typering, "
        "niet bij de wettelijke beroepsvereisten.",
        waarom="Zulke eisen gaan niet over wat iemand in het beroep moet kunnen. De vraag komt "
        "alleen als er aanleiding is: een branchevereiste of een verklaring bij WET-01 noemt zo'n "
        "eis. Waar de eis uiteindelijk staat, weet u zelf.",
        schendt="Een VOG die als wettelijke beroepsvereiste is vastgelegd.",
        klopt="De VOG staat in de typering.",
        herstel="Verplaats de eis naar de typering en verklaar dat zij daar staat.",
    ),
    velden=("verklaring.WET-04", "branchevereisten", "verklaring.WET-01"),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG}),
    aanpasbaar=True,
)
