"""One difference to read: what happened, how it was recognised, and each field then and now."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.detailpaneel.blokken import platte_tekst, sectiekop
from app.detailpaneel.woorden import one_line
from app.look.thema import RUIMTE, RUIMTE_KLEIN
from app.verschillen.rijen import Rij, codes_in
from app.verschillen.veldentabel import Cel, Veldbeeld, Veldentabel, side_of
from app.verschillen.woorden import (
    gevonden_op_in_woorden,
    soort_in_woord,
    veld_in_woorden,
    wijzigingen_in_woorden,
)
from kwalificatiestructuur.verschil import Plek, Veldverschil, Verschil
from kwalificatiestructuur.woordverschil import Verschilsoort


class Verschilblad(QWidget):
    """Reads the texts of a difference when it is shown, not before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rij: Rij | None = None
        self._oud = self._nieuw = ""
        self.kop = sectiekop()
        self.kop.setContentsMargins(0, 0, 0, 0)
        self.uitleg = platte_tekst()
        self.velden = Veldentabel(2, self)
        kolom = QVBoxLayout(self)
        kolom.setContentsMargins(0, RUIMTE, 0, 0)
        kolom.setSpacing(RUIMTE_KLEIN)
        kolom.addWidget(self.kop)
        kolom.addWidget(self.uitleg)
        kolom.addWidget(self.velden, 1)
        self._show()

    def set_edities(self, oud: str, nieuw: str) -> None:
        """The names of what is compared."""
        self._oud, self._nieuw = oud, nieuw
        self._show()

    def show_rij(self, rij: Rij | None) -> None:
        """Show one row; None = nothing."""
        self._rij = rij
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        verschil = self._rij.verschil if self._rij else None
        self.velden.set_koppen(
            (self.tr("Oud: {}").format(self._oud), self.tr("Nieuw: {}").format(self._nieuw))
        )
        self.velden.setAccessibleName(self.tr("Velden die verschillen"))
        if verschil is None:
            self.kop.clear()
            self.uitleg.setText(
                self.tr("Dit is zelf niet veranderd; kies hieronder wat er wel veranderde.")
                if self._rij
                else ""
            )
            self.velden.show_velden(())
            return
        soort = soort_in_woord(verschil.soort)
        naam = f"{codes_in(verschil.plek)}  {one_line(verschil.plek.titel)}"
        self.kop.setText(f"{soort[:1].upper()}{soort[1:]} {naam}")
        self.uitleg.setText("\n".join(self._sentences(verschil)))
        self.velden.show_velden(tuple(map(self._veld, verschil.velden)))

    def _sentences(self, verschil: Verschil) -> list[str]:
        wat = wijzigingen_in_woorden(verschil.wijzigingen)
        zinnen = []
        if verschil.oud is None:
            zinnen.append(self.tr("{}: alleen in de nieuwe editie.").format(_capital(wat)))
        elif verschil.nieuw is None:
            zinnen.append(self.tr("{}: alleen in de oude editie.").format(_capital(wat)))
        else:
            zin = self.tr("{wat}. Herkend aan: {op}.")
            op = gevonden_op_in_woorden(verschil.gevonden_op)
            zinnen.append(zin.format(wat=_capital(wat), op=op))
        if verschil.vervangen_door:
            zin = self.tr("Vervangen door {}, zoals gepubliceerd in de crebolijst.")
            zinnen.append(zin.format(", ".join(verschil.vervangen_door)))
        if verschil.oud is None or verschil.nieuw is None:
            zinnen.append(self._where(verschil.plek))
        elif verschil.velden:
            zinnen.append(
                self.tr("Doorgestreept: stond er alleen in oud. Onderstreept: alleen in nieuw.")
            )
        return zinnen

    def _where(self, plek: Plek) -> str:
        delen = [self.tr("Plaats: {}.").format(", ".join(plek.bronnen))]
        if plek.nummer:
            delen.append(self.tr("SBB-nummer {}.").format(plek.nummer))
        return " ".join(delen)

    def _veld(self, veld: Veldverschil) -> Veldbeeld:
        woorden, leeg = veld.woorden, self.tr("leeg")
        return Veldbeeld(
            veld_in_woorden(veld.veld),
            (
                Cel(side_of(woorden, Verschilsoort.TOEGEVOEGD), leeg),
                Cel(side_of(woorden, Verschilsoort.VERWIJDERD), leeg),
            ),
        )


def _capital(tekst: str) -> str:
    return f"{tekst[:1].upper()}{tekst[1:]}"
