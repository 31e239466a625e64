"""Findings as rows for the screen: the sentence, its part, its rule and its answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from composer.aanvraag import Motivering
from composer.codering import codes_of
from composer.finding import Finding
from composer.samenstelling import Samenstelling

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Rij:
    """One finding in words.

    ``onderdeel`` is the code of its part, "" for the whole, ``titel`` what that part is called and
    ``plaats`` where it stands (-1 for the whole). ``volgnummer`` tells findings of one rule about
    one part apart. ``antwoord`` is what a person answered, if ``is_motiveerbaar`` allows an answer;
    ``finding`` says whether it still holds.
    """

    finding: Finding
    melding: str
    onderdeel: str
    regeltitel: str
    grondslag: str
    volgnummer: int = 0
    is_motiveerbaar: bool = False
    antwoord: Motivering | None = None
    titel: str = ""
    plaats: int = -1

    @property
    def sleutel(self) -> tuple[str, str, str, int]:
        """What stays the same when only the figures in the sentence change."""
        return (self.finding.regel, self.finding.variant, self.finding.onderdeel, self.volgnummer)

    @property
    def motivering(self) -> str:
        """The text of the answer, "" without one."""
        return self.antwoord.tekst if self.antwoord else ""


def titels_of(samenstelling: Samenstelling) -> dict[str, str]:
    """The title of every part by its id and of every keuzedeel by its code, in order."""
    delen = {deel.id: deel.titel for deel in samenstelling.onderdelen}
    return delen | {keuzedeel.code: keuzedeel.titel for keuzedeel in samenstelling.keuzedelen}


def rijen_of(findings: Iterable[Finding], samenstelling: Samenstelling) -> tuple[Rij, ...]:
    """The rows of these findings, in the same order and in the language of the screen."""
    from composer.meldingen import sentence
    from composer.motivering import answer_to
    from composer.regels import REGEL_BY_ID, is_motiveerbaar

    codes, titels = codes_of(samenstelling), titels_of(samenstelling)
    plaatsen = {deel: plaats for plaats, deel in enumerate(titels)}
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
                antwoord[0] if antwoord else None,
                titels.get(finding.onderdeel, ""),
                plaatsen.get(finding.onderdeel, -1),
            )
        )
        gezien[soort] += 1
    return tuple(rijen)
