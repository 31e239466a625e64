"""The findings below the composition: a tree of groups, and the details of the current one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.bevindingen.balk import Bevindingenbalk
from app.bevindingen.boom import Bevindingenboom
from app.bevindingen.details import Bevindingdetails
from app.bevindingen.groepen import arrange
from app.bevindingen.model import BevindingenModel
from app.bevindingen.rijen import Rij
from app.bevindingen.tellingen import Telling, tel
from app.detailpaneel.blokken import regeltekst
from app.look.thema import RUIMTE
from app.skelet import GREEP
from composer.samenstelling import Samenstelling

_DETAILBREEDTE: Final = 240


class BevindingenPaneel(QWidget):
    """Shows every finding in words, why it is there, and leads to what it is about."""

    gekozen = Signal(object)
    """(Finding): the user wants to go there."""
    huidige_gewijzigd = Signal()
    """Another row is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rijen: tuple[Rij, ...] = ()
        self._samenstelling: Samenstelling | None = None
        self._telling = Telling()
        self._wacht = True
        self.balk = Bevindingenbalk(self)
        self.model = BevindingenModel(self)
        self.boom = Bevindingenboom(self.model, self)
        self.details = Bevindingdetails(self)
        self.details.setMinimumWidth(_DETAILBREEDTE)
        self.leeg = regeltekst()
        self.leeg.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(self.leeg)
        self._stapel.addWidget(self.boom)
        self.deler = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self.balk.gewijzigd.connect(self._show)
        self.boom.gekozen.connect(self._on_gekozen)
        self.boom.huidige_gewijzigd.connect(self._on_huidige)
        self._retranslate()

    @property
    def huidige(self) -> Rij | None:
        """The current finding; None when there is none."""
        return self.boom.huidige

    @property
    def telling(self) -> Telling:
        """How many findings there are, shown or not."""
        return self._telling

    def show_wachten(self) -> None:
        """Say that there is nothing to judge by yet."""
        self._wacht = True
        self.leeg.setText(self.tr("De controle begint zodra de kwalificatiestructuur is geladen."))
        self._stapel.setCurrentWidget(self.leeg)

    def show_rijen(self, rijen: tuple[Rij, ...], samenstelling: Samenstelling) -> None:
        """Show these findings about this composition, as far as the bar lets them through."""
        self._wacht = False
        self._rijen, self._samenstelling = rijen, samenstelling
        self._telling = tel(rij.finding for rij in rijen)
        self.balk.show_telling(self._telling)
        self._show()

    def show_bevinding(self, regel: str, variant: str, onderdeel: str, kenmerk: str) -> bool:
        """Choose the first of these findings that shows; whether there is one.

        ``kenmerk`` is that of ``composer.motivering``; "" = any of them.
        """
        from composer.motivering import kenmerk_of

        for rij in self.model.items:
            finding = rij.finding
            if (finding.regel, finding.variant, finding.onderdeel) == (
                regel,
                variant,
                onderdeel,
            ) and kenmerk in ("", kenmerk_of(finding)):
                return self.boom.choose(rij.sleutel)
        return False

    def go_next(self) -> None:
        """Go to the next finding, from the last to the first; unfolds its group."""
        self._step(1)

    def go_previous(self) -> None:
        """Go to the finding before, from the first to the last; unfolds its group."""
        self._step(-1)

    def renew(self) -> None:
        """Make what is drawn in the colours of the theme again."""
        self.model.renew()
        self.details.renew()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.boom.setAccessibleName(self.tr("Bevindingen"))
        if self._wacht:
            self.show_wachten()
        self.model.renew()

    def _step(self, stap: int) -> None:
        if not (items := self.model.items):
            return
        sleutels = [rij.sleutel for rij in items]
        huidige = self.boom.huidige
        if huidige is None:
            volgende = 0 if stap > 0 else len(items) - 1
        else:
            volgende = (sleutels.index(huidige.sleutel) + stap) % len(items)
        self.boom.choose(sleutels[volgende])
        self.gekozen.emit(items[volgende].finding)

    def _lay_out(self) -> None:
        self.deler.setChildrenCollapsible(False)
        self.deler.setHandleWidth(GREEP)
        self.deler.addWidget(self._stapel)
        self.deler.addWidget(self.details)
        self.deler.setStretchFactor(0, 3)
        self.deler.setStretchFactor(1, 2)
        alles = QVBoxLayout(self)
        alles.setContentsMargins(RUIMTE, 0, RUIMTE, 0)
        alles.setSpacing(0)
        alles.addWidget(self.balk)
        alles.addWidget(self.deler, 1)

    def _show(self) -> None:
        voor, huidige = self.model.items, self.boom.huidige
        getoond = tuple(rij for rij in self._rijen if self.balk.wants(rij))
        self.model.show(arrange(getoond, self.balk.gekozen_indeling))
        self._follow(voor, huidige)
        self._show_leeg(is_leeg=not getoond)
        self._show_details()

    def _follow(self, voor: Sequence[Rij], huidige: Rij | None) -> None:
        """Keep the current finding current wherever it went.

        One that is gone or was answered leaves its place to the open one that came after it, or
        before it; ``voor`` are the findings as they stood.
        """
        if huidige is None:
            return
        nu = {rij.sleutel: rij for rij in self.model.items}
        plaats = [rij.sleutel for rij in voor].index(huidige.sleutel)
        for eerder in (huidige, *voor[plaats + 1 :], *reversed(voor[:plaats])):
            rij = nu.get(eerder.sleutel)
            if rij is not None and rij.finding.gemotiveerd == eerder.finding.gemotiveerd:
                if self.boom.huidige is not rij:
                    self.boom.choose(rij.sleutel)
                return

    def _show_leeg(self, *, is_leeg: bool) -> None:
        self._stapel.setCurrentWidget(self.leeg if is_leeg else self.boom)
        if not is_leeg or self._wacht:
            return
        self.leeg.setText(
            self.tr("Alle bevindingen zijn verborgen; kies hierboven wat u wilt zien.")
            if self._rijen
            else self.tr(
                "Geen bevindingen: de samenstelling voldoet aan alle gecontroleerde regels."
            )
        )

    def _show_details(self) -> None:
        rij = self.boom.huidige
        if rij is None or self._samenstelling is None:
            self.details.show_beeld(None)
        else:
            from app.bevindingen.beeld import beeld_of

            self.details.show_beeld(beeld_of(rij, self._samenstelling))

    def _on_huidige(self) -> None:
        self._show_details()
        self.huidige_gewijzigd.emit()

    def _on_gekozen(self, rij: Rij) -> None:
        self.gekozen.emit(rij.finding)
