"""The overlap page: a tab per view, and under it what could not be compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.look.kortlabel import Kortlabel
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.overlap.afbeelding import Bewaarbaar
from app.overlap.keuzedelenpagina import Keuzedelenpagina
from app.overlap.matrixpagina import Matrixpagina
from app.overlap.noodzaakpagina import Noodzaakpagina
from app.overlap.overeenkomstenpagina import Overeenkomstenpagina
from app.overlap.pagina import Kolomsleutel, Overlappagina
from app.overlap.stroompagina import Stroompagina
from app.overlap.watalspagina import Watalspagina
from app.samenstelling.leeg import Uitnodiging
from composer.overlap.matrix import unknown_crossovers
from composer.regels.context import Context
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

P = TypeVar("P", bound=Overlappagina)

PAGINAS: Final[tuple[type[Overlappagina], ...]] = (
    Matrixpagina,
    Stroompagina,
    Overeenkomstenpagina,
    Watalspagina,
    Keuzedelenpagina,
    Noodzaakpagina,
)
"""The tabs, in order."""


class OverlapPaneel(QWidget):
    """Only the tab in front computes; the others are told when they come there."""

    onderdeel_gevraagd = Signal(str)
    """(id of a kerntaak or part): show it in the composition."""
    bron_gevraagd = Signal(str)
    """(``25168:K1-W2``): show it in the structure."""
    bewaren_gevraagd = Signal(object, str)
    """(Bewaarbaar, ``.svg`` or ``.png``): ask for a file and save this picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context: Context | None = None
        self.leeg = LeegOverlap(self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.toelichting = Kortlabel(self)
        # Beside the tabs there is no room for it: all of them must show at 1280 pixels.
        self._onder = QHBoxLayout()
        self._onder.addWidget(self.toelichting, 1)
        self.paginas = [soort(self) for soort in PAGINAS]
        for pagina in self.paginas:
            self._add(pagina)
        binnen = QWidget(self)
        kolom = QVBoxLayout(binnen)
        kolom.setContentsMargins(0, 0, 0, RUIMTE_KLEIN)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addWidget(self.tabs, 1)
        kolom.addLayout(self._onder)
        self._stapel = QStackedWidget(self)
        self._stapel.addWidget(self.leeg)
        self._stapel.addWidget(binnen)
        self._binnen = binnen
        alles = QVBoxLayout(self)
        alles.setContentsMargins(0, RUIMTE, 0, 0)
        alles.addWidget(self._stapel)
        self.tabs.currentChanged.connect(self._on_tab)
        self._show_gereedschap()
        self._retranslate()

    def pagina(self, soort: type[P]) -> P:
        """The tab of this kind."""
        return next(pagina for pagina in self.paginas if isinstance(pagina, soort))

    @property
    def voor(self) -> Overlappagina:
        """The tab in front."""
        return self.paginas[self.tabs.currentIndex()]

    def show_context(self, context: Context | None) -> None:
        """Show this composition in its surroundings; None = there is no structure yet."""
        self.context = context
        is_leeg = context is None or not context.counted
        self.leeg.show_reden(wacht=context is None)
        self._stapel.setCurrentWidget(self.leeg if is_leeg else self._binnen)
        if context is not None and not is_leeg:
            self.voor.show_context(context)
            self._show_toelichting()

    def focus_front(self) -> None:
        """Put the keys in what shows."""
        (self.leeg if self._stapel.currentWidget() is self.leeg else self.voor).setFocus()

    def show_overeenkomsten(self, onderdeel: str, sleutel: Kolomsleutel | None) -> None:
        """Bring the matches of a part, kerntaak or column in front."""
        pagina = self.pagina(Overeenkomstenpagina)
        self.tabs.setCurrentWidget(pagina)
        pagina.show_keuze(onderdeel, sleutel)

    def reken_zonder(self, onderdeel: str) -> None:
        """Bring the figures without this kerntaak or part in front."""
        pagina = self.pagina(Watalspagina)
        self.tabs.setCurrentWidget(pagina)
        pagina.leave_out(onderdeel)

    def reken_met(self, bronnen: Sequence[Bronverwijzing]) -> None:
        """Bring the figures with these parts of the structure in front."""
        pagina = self.pagina(Watalspagina)
        self.tabs.setCurrentWidget(pagina)
        pagina.add(bronnen)

    def renew(self) -> None:
        """Make everything shown again, after a change of theme."""
        for pagina in self.paginas:
            pagina.renew()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _add(self, pagina: Overlappagina) -> None:
        self.tabs.addTab(pagina, "")
        self._onder.addWidget(pagina.gereedschap)
        pagina.overeenkomsten_gevraagd.connect(self.show_overeenkomsten)
        pagina.reken_zonder_gevraagd.connect(self.reken_zonder)
        pagina.onderdeel_gevraagd.connect(self.onderdeel_gevraagd)
        pagina.bron_gevraagd.connect(self.bron_gevraagd)
        pagina.bewaren_gevraagd.connect(self._on_bewaren)

    def _on_tab(self) -> None:
        self._show_gereedschap()
        self.show_context(self.context)

    def _show_gereedschap(self) -> None:
        for pagina in self.paginas:
            pagina.gereedschap.setVisible(pagina is self.voor)

    def _on_bewaren(self, beeld: Bewaarbaar, achtervoegsel: str) -> None:
        # Outside the window a picture must say by itself what is not in it.
        beeld = beeld._replace(onderschrift=self.toelichting.text())
        self.bewaren_gevraagd.emit(beeld, achtervoegsel)

    def _retranslate(self) -> None:
        for nummer, pagina in enumerate(self.paginas):
            self.tabs.setTabText(nummer, pagina.kop())
        self._show_toelichting()

    def _show_toelichting(self) -> None:
        if self.context is None:
            return
        zinnen = [*self._not_compared(self.context)] if self.voor.vergelijkt else []
        if eigen := self.voor.toelichting():
            zinnen.append(eigen)
        self.toelichting.show_text(" ".join(zinnen))

    def _not_compared(self, context: Context) -> Iterator[str]:
        """What may be there, but nobody can say so."""
        if context.omgeving.delenteksten is None:
            yield self.tr("Teksten worden nog vergeleken…")
        kwalificaties = context.omgeving.index.onbekend
        crossovers = len(unknown_crossovers(context))
        if kwalificaties or crossovers:
            zin = self.tr("Inhoud onbekend: {kw} van de kwalificaties, {co} van de cross-overs.")
            yield zin.format(kw=kwalificaties, co=crossovers)


class LeegOverlap(Uitnodiging):
    """Where the pictures will come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._wacht = True
        super().__init__("overlap", parent)

    def show_reden(self, *, wacht: bool) -> None:
        """Say what is missing: the structure (``wacht``), or the parts."""
        self._wacht = wacht
        self.retranslate()

    def retranslate(self) -> None:
        if self._wacht:
            self.kop.setText(self.tr("De structuur wordt geladen"))
            self.uitleg.setText(self.tr("Daarna ziet u hier waar de samenstelling mee overlapt."))
        else:
            self.kop.setText(self.tr("Nog niets om te vergelijken"))
            self.uitleg.setText(
                self.tr(
                    "Voeg onderdelen toe; dan ziet u hier welke kwalificaties en cross-overs\n"
                    "ze al hebben."
                )
            )
