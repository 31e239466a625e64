"""What a window does to put its composition beside others; that window is made when asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from app.meldingsbalk import Toon

if TYPE_CHECKING:
    from app.vensterinhoud import Vensterinhoud
    from app.vergelijken.gesprek import Verschilgesprek
    from app.vergelijken.notities import Matrixnotities
    from app.vergelijken.pakketkolommen import Pakketkolommen
    from app.vergelijken.venster import Vergelijkvenster
    from composer.change import Change
    from composer.samenstelling import Samenstelling
    from composer.vergelijken.kolom import Kolom
    from composer.vergelijken.overnemen import Keus


class Delen(NamedTuple):
    """A window with columns, and what it has to do with reviewing."""

    venster: Vergelijkvenster
    notities: Matrixnotities
    pakketkolommen: Pakketkolommen
    gesprek: Verschilgesprek


class Vergelijkkoppeling(QObject):
    """One per window; an edit here shows there at once."""

    def __init__(self, inhoud: Vensterinhoud) -> None:
        super().__init__(inhoud)
        self._inhoud = inhoud
        self._delen: Delen | None = None
        self._omgeving: object = None
        inhoud.document.changed.connect(self._on_changed)
        inhoud.document.opened.connect(self._on_opened)
        inhoud.controle.bijgewerkt.connect(self._on_bijgewerkt)
        inhoud.venster.gesloten.connect(self._on_gesloten)

    @property
    def delen(self) -> Delen:
        """The window with the columns and what ties it to reviewing, made when first asked for."""
        if self._delen is None:
            self._delen = self._make()
            self._show_omgeving()
        return self._delen

    @property
    def venster(self) -> Vergelijkvenster:
        """The window with the columns."""
        return self.delen.venster

    def show_vergelijking(self) -> None:
        """Show the window, with this composition as its first column if it has any parts."""
        if not self.venster.beheer.gekozen and self._inhoud.document.samenstelling.kerntaken:
            self.show_live()
        self._bring_in_sight()

    def compare(self, paden: Sequence[Path]) -> None:
        """Put these files side by side."""
        self.venster.open_paths(paden)
        self._bring_in_sight()

    def show_pakket(self) -> None:
        """Put the documents of the open package side by side."""
        omgeving = self._inhoud.controle.omgeving
        if omgeving is None:
            self._inhoud.melding.say(self.tr("De structuur wordt nog geladen."), Toon.INFO)
            return
        self._bring_in_sight()
        self.delen.pakketkolommen.show_documenten(omgeving)

    def show_live(self) -> None:
        """Make the composition of this window a column."""
        if self._inhoud.controle.omgeving is not None:
            self.venster.beheer.show_live(self._kolom())

    def _make(self) -> Delen:
        from app.vergelijken.gesprek import Verschilgesprek
        from app.vergelijken.notities import Matrixnotities
        from app.vergelijken.pakketkolommen import Pakketkolommen
        from app.vergelijken.venster import Vergelijkvenster

        inhoud = self._inhoud
        venster = Vergelijkvenster(inhoud.werkplaats)
        venster.live_gevraagd.connect(self.show_live)
        venster.overnemen_gevraagd.connect(self._take_over)
        notities = Matrixnotities(
            venster, inhoud.beoordeling.houder, inhoud.werkplaats.instellingen
        )
        kolommen = Pakketkolommen(venster, inhoud, notities.schrijver)
        return Delen(venster, notities, kolommen, Verschilgesprek(venster, notities))

    def _bring_in_sight(self) -> None:
        self._catch_up()
        self.venster.show()
        self.venster.activateWindow()

    def _take_over(self, keuzes: tuple[Keus, ...]) -> None:
        """Put rows of the comparison at the end of this composition; one step to undo."""
        from composer.vergelijken.overnemen import take_over

        venster, werkplaats = self.venster, self._inhoud.werkplaats
        vergelijking = venster.beheer.vergelijking
        if vergelijking is None:
            return
        naam, titel = werkplaats.instellingen.nu.motiveerder, self._inhoud.bestanden.naam
        gelukt = self._inhoud.document.apply(
            take_over, vergelijking, keuzes, naam=naam, datum=date.today()
        )
        if gelukt:
            zin = self.tr("Overgenomen in „{}”; daar is het ongedaan te maken.")
            venster.melding.say(zin.format(titel), Toon.GOED)

    def _kolom(self) -> Kolom:
        from composer.vergelijken.kolom import kolom_of

        omgeving, document = self._inhoud.controle.omgeving, self._inhoud.document
        assert omgeving is not None
        bestand = "" if document.path is None else str(document.path)
        return kolom_of(omgeving, document.samenstelling, bestand=bestand)

    def _on_changed(self, samenstelling: Samenstelling, change: Change) -> None:
        if self._is_in_sight():
            self.venster.beheer.update_live(samenstelling, change)

    def _on_opened(self) -> None:
        if self._is_in_sight():
            self._catch_up()

    def _on_bijgewerkt(self) -> None:
        """Another edition, rule set or day is judged by; every edit ends here as well."""
        if self._is_in_sight():
            self._show_omgeving()

    def _is_in_sight(self) -> bool:
        """A window that was closed keeps its columns; it catches up when it is shown again."""
        return self._delen is not None and self._delen.venster.isVisible()

    def _catch_up(self) -> None:
        """Take over what changed while nobody saw it."""
        self._show_omgeving()
        beheer, document = self.venster.beheer, self._inhoud.document
        if beheer.live_waarde not in (None, document.samenstelling):
            self.show_live()

    def _show_omgeving(self) -> None:
        omgeving = self._inhoud.controle.omgeving
        if self._delen is not None and omgeving is not None and omgeving is not self._omgeving:
            self._omgeving = omgeving
            self._delen.venster.show_omgeving(omgeving)

    def _on_gesloten(self) -> None:
        if self._delen is not None:
            venster, self._delen = self._delen.venster, None
            venster.stop()
            venster.close()
            venster.deleteLater()
