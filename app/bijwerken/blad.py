"""One part of the plan: its three texts side by side, and what can be chosen for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.bijwerken.beelden import sentences_of, velden_of, with_candidate
from app.bijwerken.keuzes import Keuzepaneel
from app.bijwerken.rijen import Rij
from app.bijwerken.woorden import standen_in_woorden
from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.verschillen.veldentabel import Veldentabel
from app.verschillen.woorden import gevonden_op_in_woorden, soort_in_woord
from composer.bijwerken import Bijwerkregel

_KEUZES_BREED: Final = 300


class Bijwerkblad(QWidget):
    """Shows one row; ``keuzes`` says what the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rij: Rij | None = None
        self._onbekend: frozenset[str] = frozenset()
        self._namen: Mapping[str, str] = {}
        self._nu = ""
        self.kop, self.uitleg = sectiekop(), platte_tekst()
        self.ook_gelijk = QCheckBox(self)
        self.velden = Veldentabel(3, self)
        self.legenda = platte_tekst(gedempt=True)
        self.keuzes = Keuzepaneel(self)
        self._arrange()
        self.ook_gelijk.toggled.connect(self._show)
        self.keuzes.kandidaat_anders.connect(self._show)
        self._retranslate()

    def set_edities(self, namen: Mapping[str, str], nu: str) -> None:
        """What sources are called by their id, and what the edition of now is called."""
        self._namen, self._nu = namen, nu

    def show_rij(self, rij: Rij | None, onbekend: frozenset[str], *, kan: bool) -> None:
        """Show a row; ``onbekend`` are the editions that are not here, ``kan`` = one can choose."""
        self._rij, self._onbekend = rij, onbekend
        self.keuzes.show_regel(rij.regel if rij else None, rij.besluit if rij else "", kan=kan)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _arrange(self) -> None:
        self.kop.setContentsMargins(0, RUIMTE, 0, 0)
        regel = QHBoxLayout()
        regel.addWidget(self.uitleg, 1)
        regel.addWidget(self.ook_gelijk, 0, Qt.AlignmentFlag.AlignTop)
        teksten = QVBoxLayout()
        teksten.setSpacing(RUIMTE_KLEIN)
        teksten.addWidget(self.kop)
        teksten.addLayout(regel)
        teksten.addWidget(self.legenda)
        teksten.addWidget(self.velden, 1)
        schuif = QScrollArea(self)
        schuif.setWidget(self.keuzes)
        schuif.setWidgetResizable(True)
        schuif.setFrameShape(QScrollArea.Shape.NoFrame)
        schuif.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        schuif.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        schuif.setFixedWidth(_KEUZES_BREED)
        rij = QHBoxLayout(self)
        rij.setContentsMargins(0, 0, 0, 0)
        rij.setSpacing(RUIMTE)
        rij.addLayout(teksten, 1)
        rij.addWidget(schuif)

    def _retranslate(self) -> None:
        self.ook_gelijk.setText(self.tr("Ook gelij&ke velden tonen"))
        self.velden.setAccessibleName(self.tr("Teksten naast elkaar"))
        self._show()

    def _show(self) -> None:
        rij = self._rij
        self.ook_gelijk.setVisible(rij is not None and isinstance(rij.regel, Bijwerkregel))
        self.legenda.setVisible(rij is not None)
        if rij is None:
            self.kop.clear()
            self.uitleg.clear()
            self.velden.show_velden(())
            return
        soort = soort_in_woord(rij.soort)
        self.kop.setText(f"{soort[:1].upper()}{soort[1:]} {rij.code}  {rij.titel}")
        self.uitleg.setText(self._explain(rij))
        self._show_velden(rij)

    def _explain(self, rij: Rij) -> str:
        regel = rij.regel
        stand = standen_in_woorden(regel)
        zinnen = [f"{stand[:1].upper()}{stand[1:]}."]
        if isinstance(regel, Bijwerkregel) and regel.gevonden_op is not None:
            op = gevonden_op_in_woorden(regel.gevonden_op)
            zinnen.append(self.tr("Herkend aan: {}.").format(op))
        return " ".join((*zinnen, *sentences_of(regel)))

    def _show_velden(self, rij: Rij) -> None:
        editie = rij.regel.herkomst.editie if isinstance(rij.regel, Bijwerkregel) else ""
        toen = self._namen.get(editie, editie)
        self.velden.set_koppen(
            (
                self.tr("Bron toen: {}").format(toen) if toen else self.tr("Bron toen"),
                self.tr("Bron nu: {}").format(self._nu),
                self.tr("Van mij"),
            )
        )
        regel = with_candidate(rij.regel, self.keuzes.bron)
        beelden = velden_of(regel, self._onbekend, ook_gelijk=self.ook_gelijk.isChecked())
        self.legenda.setText(
            self.tr(
                "Doorgestreept: staat nu niet meer in de bron. Onderstreept: nieuw in de bron, of "
                "van u zelf."
            )
            if beelden
            else self.tr("De teksten zijn gelijk gebleven.")
        )
        self.velden.show_velden(beelden)
