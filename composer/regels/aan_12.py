"""AAN-12: an aoc or vakinstelling shows that the training matters to its branches.

Such an institution serves certain branches only (WEB art. 6.1.3; DUS-I), so its application must
say why a cross-over with other domains is important for them. Only the institution knows: it says
what type it is and writes the text. The program asks for the text where the type needs it.

Violates: Helicon, an aoc, without the text.
Fine: the same institution with the text; a roc needs none.
Mend: fill in the type of the institution and, for an aoc or vakinstelling, the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.aanvraag import TYPEN_INSTELLING
from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP

_MET_BEDRIJFSTAK: Final = frozenset({"aoc", "vakinstelling"})


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the type of institution, or the text that it needs, is missing."""
    aanvraag = context.samenstelling.aanvraag
    if aanvraag.type_instelling not in TYPEN_INSTELLING:
        yield constatering("geen_type", mogelijk=TYPEN_INSTELLING)
    elif aanvraag.type_instelling in _MET_BEDRIJFSTAK and not aanvraag.belang_bedrijfstak.strip():
        yield constatering("leeg", type=aanvraag.type_instelling)


RULE = Regel(
    id="AAN-12",
    titel=QT_TRANSLATE_NOOP("Regels", "Belang voor de bedrijfstak (aoc en vakinstelling)"),
    leest=frozenset({Facet.AANVRAAG}),
    grondslag="DUS-I, pagina Cross-over kwalificaties; WEB art. 6.1.3 lid 2",
    trust="L+S1",
    ernst={"leeg": Ernst.FOUT, "geen_type": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Een aoc of vakinstelling laat zien dat de opleiding van belang is voor haar "
        "bedrijfstakken.",
        waarom="Zulke instellingen zijn er voor bepaalde bedrijfstakken. Hun aanvraag moet dus "
        "zeggen waarom een cross-over met andere domeinen daarvoor van belang is. Alleen de "
        "instelling weet dat: zij geeft haar type op en schrijft de tekst.",
        schendt="Helicon, een aoc, zonder tekst.",
        klopt="Dezelfde instelling met een tekst. Een roc heeft geen tekst nodig.",
        herstel="Vul het type instelling in en, voor een aoc of vakinstelling, de tekst.",
    ),
    velden=("aanvraag.type_instelling", "aanvraag.belang_bedrijfstak"),
    vraagt=frozenset({"leeg", "geen_type"}),
)
