"""WET-02: part of a regulated kwalificatie does not give its protected title.

Who takes only part of a kwalificatie with wettelijke beroepsvereisten does not train for the
protected title or function. Somebody has to state whether the requirement still applies to what was
taken. This follows from the law but stands in no text (an inference). It is not asked where all
parts of that kwalificatie were taken; where its content is not known, part of it is assumed.

Violates: half of 25480, and no statement about the acts that the Wet BIG reserves.
Fine: "does not apply: no reserved acts".
Mend: state for every such source whether the requirement applies to the chosen parts, and why.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.beroepsvereisten import gereglementeerde_bronnen, onderwerp_of
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.regels.verklaard import NODIG, check_answers
from composer.regels.vraag import Onderwerp, Vraag
from composer.vertaling import QT_TRANSLATE_NOOP


def _deels_gekozen(context: Context) -> tuple[Onderwerp, ...]:
    geheel = {a.houder for a in context.aandelen if a.zeker_van_ander == 1}
    return tuple(
        onderwerp_of(bron)
        for bron in gereglementeerde_bronnen(context)
        if bron.kwalificatie is not None and bron.kwalificatie.crebo not in geheel
    )


_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "De wettelijke beroepsvereisten gelden ook voor het deel dat uit deze bron is gekozen. "
        "Licht toe waarom wel of niet.",
    ),
    onderwerpen=_deels_gekozen,
    goed=None,
    toelichting=True,
)


def check(context: Context) -> Iterator[Constatering]:
    """One observation per partly chosen source without a complete statement."""
    return check_answers(context, "WET-02", _VRAAG)


RULE = Regel(
    id="WET-02",
    titel=QT_TRANSLATE_NOOP("Regels", "Alleen een deel van een gereglementeerd beroep"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN, Facet.VERKLARINGEN}),
    grondslag="afgeleid; geen wettekst gevonden",
    trust="I",
    ernst={NODIG: Ernst.WAARSCHUWING},
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Neemt u maar een deel van een kwalificatie met wettelijke beroepsvereisten, dan "
        "verklaart u of die eisen voor dat deel gelden.",
        waarom="Met een deel krijgt een student de beschermde titel niet. Toch kan een eis ook "
        "voor dat deel gelden, bijvoorbeeld bij een voorbehouden handeling. Deze regel is afgeleid "
        "en staat in geen tekst. Is de hele kwalificatie gekozen, dan vraagt de regel niets; is "
        "haar inhoud niet bekend, dan gaat hij uit van een deel.",
        schendt="De helft van 25480, zonder verklaring over de voorbehouden handelingen.",
        klopt="„Niet van toepassing: geen voorbehouden handelingen.”",
        herstel="Verklaar per bron of de eisen voor het gekozen deel gelden, en waarom.",
    ),
    velden=("verklaring.WET-02",),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG}),
)
