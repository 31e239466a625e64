"""TKM-03: a remark for each of the six criteria of quality.

The framework asks of a kwalificatie that it is doelmatig, uitvoerbaar, herkenbaar, transparant,
flexibel and duurzaam (BWBR0036147 bijlage 2, par. 2.2). For each there is room for a remark. The
text that was read is the regular framework; that for cross-overs was not available, so an empty
remark is allowed and shown as open.

Violates: all six remarks are empty (allowed, shown as open).
Fine: six short remarks.
Mend: write a sentence or two for each criterion that is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.vraag import Onderwerp, Vraag, answers
from composer.vertaling import QT_TRANSLATE_NOOP

CRITERIA: Final = (
    "doelmatig",
    "uitvoerbaar",
    "herkenbaar",
    "transparant",
    "flexibel",
    "duurzaam",
)


def _criteria(_context: Context) -> tuple[Onderwerp, ...]:
    return tuple(Onderwerp(criterium, criterium) for criterium in CRITERIA)


_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP("Vragen", "Waaruit blijkt dat de cross-over aan dit criterium voldoet?"),
    onderwerpen=_criteria,
    antwoord=False,
    goed=None,
    toelichting=True,
)


def check(context: Context) -> Iterator[Constatering]:
    """One observation about all criteria without a remark."""
    alle = answers(context, "TKM-03", _VRAAG)
    if leeg := tuple(b.onderwerp.naam for b in alle if not b.is_volledig(_VRAAG)):
        yield constatering("open", criteria=leeg)


RULE = Regel(
    id="TKM-03",
    titel=QT_TRANSLATE_NOOP("Regels", "Zes kwaliteitscriteria"),
    leest=frozenset({Facet.VERKLARINGEN}),
    grondslag="BWBR0036147 bijlage 2, par. 2.2",
    trust="L",
    ernst={"open": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Bij elk van de zes criteria staat een toelichting: doelmatig, uitvoerbaar, "
        "herkenbaar, transparant, flexibel en duurzaam.",
        waarom="Het toetsingskader noemt deze zes. De tekst die is gelezen, is het gewone kader; "
        "dat voor cross-overs was niet beschikbaar. Leeg laten mag daarom, maar het staat open.",
        schendt="Alle zes de toelichtingen zijn leeg. Dat mag; zij staan dan open.",
        klopt="Zes korte toelichtingen.",
        herstel="Schrijf een of twee zinnen bij elk criterium dat de bevinding noemt.",
    ),
    velden=("verklaring.TKM-03",),
    vraag=_VRAAG,
    vraagt=frozenset({"open"}),
    aanpasbaar=True,
)
