"""Loading existing cross-overs to compare with, and letting go of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.meldingsbalk import Toon

if TYPE_CHECKING:
    from app.vensterinhoud import Vensterinhoud
    from app.vergelijker import Vergelijking


class Crossoverkoppeling(QObject):
    """What one window asks; the cross-overs themselves are those of all windows."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self._gevraagd = False

    def heeft_crossovers(self) -> bool:
        """Whether there are files to let go of."""
        return bool(self._inhoud.werkplaats.instellingen.nu.crossovers)

    def ask(self) -> None:
        """Ask which files, and compare with them from now on; they are remembered."""
        beheer = self._inhoud.werkplaats.instellingen
        gekozen = self._inhoud.bestanden.dialogen.ask_crossovers(beheer.nu.laatste_map)
        if not gekozen:
            return
        alle = dict.fromkeys([*beheer.nu.crossovers, *map(str, gekozen)])
        map_ = str(gekozen[0].parent)
        beheer.change(replace(beheer.nu, crossovers=tuple(alle), laatste_map=map_))
        self._gevraagd = True
        self._inhoud.werkplaats.compare()

    def drop(self) -> None:
        """Compare with none of them any more; the files stay where they are."""
        beheer = self._inhoud.werkplaats.instellingen
        beheer.change(replace(beheer.nu, crossovers=()))
        self._gevraagd = True
        self._inhoud.werkplaats.compare()

    def tell(self, vergelijking: Vergelijking) -> None:
        """Say what was loaded, where it was asked, and what could not be read."""
        gevraagd, self._gevraagd = self._gevraagd, False
        self._inhoud.menus.acties.refresh()
        if vergelijking.fouten:
            zinnen = [self.tr("Niet geladen om mee te vergelijken:"), *vergelijking.fouten]
            self._inhoud.melding.say("\n".join(zinnen), Toon.WAARSCHUWING)
        elif gevraagd and not vergelijking.crossovers:
            self._inhoud.melding.say(
                self.tr("Er wordt niet meer vergeleken met geladen cross-overs."), Toon.GOED
            )
        elif gevraagd:
            namen = [f"{c.crebo} {c.naam}".strip() for c in vergelijking.crossovers]
            zin = self.tr("Geladen om mee te vergelijken: {namen}.")
            self._inhoud.melding.say(zin.format(namen=_listed(namen)), Toon.GOED)


def _listed(namen: list[str], meeste: int = 5) -> str:
    rest = len(namen) - meeste
    return ", ".join(namen[:meeste]) + (f" (+{rest})" if rest > 0 else "")
