"""Ties the quick fixes to the current finding and the document; nothing is made before it is asked.

What fixes there are costs some milliseconds, so it is found for the current finding only, once for
each composition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.meldingsbalk import Toon
from composer.operations import Bewerking
from composer.samenstelling import Samenstelling

if TYPE_CHECKING:
    from app.vensterinhoud import Vensterinhoud
    from composer.finding import Finding
    from composer.oplossingen import Oplossing
    from composer.regels.context import Omgeving

translate = QCoreApplication.translate


class Oplossen(QObject):
    """Asks which fix of the current finding is wanted and makes it one edit."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self._beoordeeld: Samenstelling | None = None
        self._gevraagd: tuple[Finding, Samenstelling, Omgeving] | None = None
        self._gevonden: tuple[Oplossing, ...] = ()
        self._gezegd = ""
        inhoud.controle.bijgewerkt.connect(self._on_bijgewerkt)
        inhoud.document.stack.indexChanged.connect(self._on_stap)

    def is_mogelijk(self) -> bool:
        """Whether the current finding has a fix."""
        return bool(self._find())

    def is_samen_mogelijk(self) -> bool:
        """Whether the current finding, and so its kind, can be fixed without a choice."""
        rij = self._inhoud.bevindingen.huidige
        is_open = rij is not None and not rij.finding.gemotiveerd
        return is_open and any(oplossing.is_veilig for oplossing in self._find())

    def ask(self) -> None:
        """Show the fixes of the current finding and take the one that is chosen."""
        stand, findings = self._current(), self._inhoud.controle.findings
        if stand is None or findings is None or not self._find():
            return
        from app.oplossen.vraag import make_vraag

        finding, samenstelling, omgeving = stand
        vraag = make_vraag(omgeving, samenstelling, findings.alle, finding)
        gekozen, oplossing = self._inhoud.bestanden.dialogen.ask_oplossing(vraag)
        if not gekozen:
            return
        if oplossing is None:
            self._take_all(finding)
        else:
            self._take(oplossing)

    def fix_all(self) -> None:
        """Fix every finding of the kind of the current one, in one step."""
        stand = self._current()
        if stand is not None and self.is_samen_mogelijk():
            self._take_all(stand[0])

    def _on_bijgewerkt(self) -> None:
        self._beoordeeld = self._inhoud.document.samenstelling

    def _current(self) -> tuple[Finding, Samenstelling, Omgeving] | None:
        """The current finding and what it is about; None while the panels still follow an edit."""
        inhoud = self._inhoud
        rij, controle = inhoud.bevindingen.huidige, inhoud.controle
        samenstelling = inhoud.document.samenstelling
        if rij is None or controle.findings is None or controle.omgeving is None:
            return None
        if self._beoordeeld is not samenstelling or rij.finding not in controle.findings.alle:
            return None
        return rij.finding, samenstelling, controle.omgeving

    def _find(self) -> tuple[Oplossing, ...]:
        stand = self._current()
        if stand is None:
            return ()
        finding, samenstelling, omgeving = stand
        eerder = self._gevraagd
        if (
            eerder is None
            or eerder[0] != finding
            or eerder[1] is not samenstelling
            or eerder[2] is not omgeving
        ):
            from app.oplossen.vraag import find_oplossingen

            self._gevraagd = stand
            self._gevonden = find_oplossingen(omgeving, samenstelling, finding)
        return self._gevonden

    def _take(self, oplossing: Oplossing) -> None:
        from composer.codering import codes_of
        from composer.oplossingen import title_of

        document = self._inhoud.document
        titel = title_of(oplossing, codes_of(document.samenstelling), translate)
        if document.apply(oplossing.bewerk):
            zin = self.tr("Uitgevoerd: „{titel}”. Met Ctrl+Z maakt u het ongedaan.")
            self._say(zin.format(titel=titel))

    def _take_all(self, finding: Finding) -> None:
        omgeving = self._inhoud.controle.omgeving
        if omgeving is None:
            return
        voor = self._count(finding)
        if not self._inhoud.document.apply(_fix_all, omgeving, finding.regel, finding.variant):
            return
        over = self._count(finding)
        zin = self.tr("Opgelost: {aantal} van deze soort. Met Ctrl+Z maakt u het ongedaan.")
        if over:
            zin = self.tr(
                "Opgelost: {aantal} van deze soort; nog {over} te gaan, waarvoor u zelf kiest. "
                "Met Ctrl+Z maakt u het ongedaan."
            )
        self._say(zin.format(aantal=voor - over, over=over))

    def _say(self, zin: str) -> None:
        self._gezegd = zin
        self._inhoud.melding.say(zin, Toon.GOED)

    def _on_stap(self) -> None:
        """After undo it was not done, and after another edit Ctrl+Z undoes that one."""
        gezegd, self._gezegd = self._gezegd, ""
        if gezegd:
            self._inhoud.melding.take_back(gezegd)

    def _count(self, finding: Finding) -> int:
        from app.oplossen.vraag import count_kind

        findings = self._inhoud.controle.findings
        return count_kind(findings.alle, finding) if findings is not None else 0


def _fix_all(
    samenstelling: Samenstelling, omgeving: Omgeving, regel: str, variant: str
) -> Bewerking:
    """``fix_all`` as an operation: the composition comes first."""
    from composer.oplossingen import fix_all

    return fix_all(omgeving, samenstelling, regel, variant)
