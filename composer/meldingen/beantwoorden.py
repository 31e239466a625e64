"""Whether a person may answer a finding with a motivation, in words."""

from __future__ import annotations

from typing import Final

from composer.finding import Ernst, Finding
from composer.regels import REGEL_BY_ID
from composer.regels.bladzijde import trust_of
from composer.vertaling import QT_TRANSLATE_NOOP, Vertaal, keep_dutch

_MAG: Final = QT_TRANSLATE_NOOP("Beantwoorden", "Dit mag met een motivering blijven zoals het is.")
_VRAAGT: Final = QT_TRANSLATE_NOOP(
    "Beantwoorden",
    "Een motivering kan dit niet vervangen: vul in of verklaar wat er wordt gevraagd.",
)
_MEDEDELING: Final = QT_TRANSLATE_NOOP(
    "Beantwoorden", "Dit is een mededeling; een motivering is niet nodig."
)
_ONBESLIST: Final = QT_TRANSLATE_NOOP(
    "Beantwoorden", "Dit kon niet worden beoordeeld; een motivering verandert daar niets aan."
)
_WET: Final = QT_TRANSLATE_NOOP(
    "Beantwoorden", "Een motivering kan dit niet rechtvaardigen: de regeling zelf eist het."
)
_NIET: Final = QT_TRANSLATE_NOOP(
    "Beantwoorden", "Een motivering kan dit niet rechtvaardigen: het moet worden hersteld."
)


def answering_in_words(finding: Finding, vertaal: Vertaal = keep_dutch) -> str:
    """One sentence: that it may be answered with a motivation, or why not."""
    return vertaal("Beantwoorden", _sentence(finding))


def _sentence(finding: Finding) -> str:
    regel = REGEL_BY_ID[finding.regel]
    if finding.variant in regel.motiveerbaar:
        return _MAG
    if finding.variant in regel.vraagt:
        return _VRAAGT
    if finding.variant in regel.onbeslist:
        return _ONBESLIST
    if finding.ernst is Ernst.INFO or regel.altijd:
        return _MEDEDELING
    return _WET if "L" in trust_of(regel) else _NIET
