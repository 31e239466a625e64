"""Findings as rows for the screen: the sentence, the code of the part, the legal ground."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from composer.codering import codes_of
from composer.finding import Finding
from composer.samenstelling import Samenstelling

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Rij:
    """One finding in words; ``onderdeel`` is the code of its part, "" for the whole.

    ``volgnummer`` tells findings of one rule about one part apart. ``motivering`` is what a person
    answered, if ``is_motiveerbaar`` allows an answer.
    """

    finding: Finding
    melding: str
    onderdeel: str
    regeltitel: str
    grondslag: str
    volgnummer: int = 0
    is_motiveerbaar: bool = False
    motivering: str = ""

    @property
    def sleutel(self) -> tuple[str, str, str, int]:
        """What stays the same when only the figures in the sentence change."""
        return (self.finding.regel, self.finding.variant, self.finding.onderdeel, self.volgnummer)


def rijen_of(findings: Iterable[Finding], samenstelling: Samenstelling) -> tuple[Rij, ...]:
    """The rows of these findings, in the same order and in the language of the screen."""
    from composer.meldingen import sentence
    from composer.motivering import answer_to
    from composer.regels import REGEL_BY_ID, is_motiveerbaar

    codes = codes_of(samenstelling)
    gezien: Counter[tuple[str, str, str]] = Counter()
    rijen = []
    for finding in findings:
        soort = (finding.regel, finding.variant, finding.onderdeel)
        regel = REGEL_BY_ID[finding.regel]
        antwoord = answer_to(finding, samenstelling.motiveringen)
        rijen.append(
            Rij(
                finding,
                sentence(finding, codes, translate),
                codes.get(finding.onderdeel, finding.onderdeel),
                translate("Regels", regel.titel),
                regel.grondslag,
                gezien[soort],
                is_motiveerbaar(finding),
                antwoord[0].tekst if antwoord else "",
            )
        )
        gezien[soort] += 1
    return tuple(rijen)
