"""Goes through what waits in a package, one thing at a time, in all the room that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.beoordelen.notitiedialoog import Notitievraag
from app.beoordelen.stappen import (
    Stap,
    anker_of,
    context_of,
    document_of,
    next_of,
    steps_of,
    waits,
)
from app.beoordelen.woorden import naam_of, plaats_in_woorden
from app.meldingsbalk import Toon
from composer.beoordelen.plaatsen import place_of
from composer.beoordelen.waarden import Anker

if TYPE_CHECKING:
    from app.beoordelen.pakkethouder import Pakkethouder
    from app.beoordelen.paneel import BeoordelingPaneel
    from app.beoordelen.schrijver import Schrijver
    from app.vensterinhoud import Vensterinhoud


class Vergadering(QObject):
    """One per window; under way as long as its sheet is in front."""

    def __init__(
        self,
        inhoud: Vensterinhoud,
        paneel: BeoordelingPaneel,
        houder: Pakkethouder,
        schrijver: Schrijver,
    ) -> None:
        super().__init__(paneel)
        self._inhoud = inhoud
        self._paneel = paneel
        self._houder = houder
        self._schrijver = schrijver
        self._nu: Stap | None = None
        self._maakte_alleen = False
        blad = paneel.vergadering
        schrijver.listen_to(blad.gesprek)
        schrijver.decide_on(blad.besluit)
        blad.stap_gevraagd.connect(self.step)
        blad.notitie_gevraagd.connect(self._add_notitie)
        blad.beeindigd.connect(self.end)
        houder.gewijzigd.connect(self._show)
        houder.geopend.connect(self.end)

    @property
    def is_bezig(self) -> bool:
        """Whether there is a meeting."""
        return self._nu is not None

    def step(self, richting: int) -> None:
        """Go to the next one that waits (1) or the one before (-1); begins the meeting."""
        if (pakket := self._houder.pakket) is None:
            return
        sleutel = None if self._nu is None else self._nu.sleutel
        stap = next_of(steps_of(pakket), sleutel, richting)
        if stap is None:
            zin = self.tr(
                "Er wacht niets meer: elke notitie is afgehandeld en elk besluit genomen."
            )
            self._inhoud.melding.say(zin, Toon.GOED)
            return
        if self._nu is None:
            panelen = self._inhoud.panelen
            self._maakte_alleen = not panelen.is_alleen()
            if self._maakte_alleen:
                panelen.toggle_alleen()
        self._nu = stap
        self._paneel.show_vergadering(is_bezig=True)
        self._show()

    def end(self) -> None:
        """Show the package again, and what was around it."""
        if self._nu is None:
            return
        self._nu = None
        self._paneel.show_vergadering(is_bezig=False)
        if self._maakte_alleen and self._inhoud.panelen.is_alleen():
            self._inhoud.panelen.toggle_alleen()
        self._paneel.focus_front()

    def _show(self) -> None:
        """Show the present one as it is now, also once it does not wait any more."""
        pakket, nu = self._houder.pakket, self._nu
        if pakket is None or nu is None:
            return
        stappen = steps_of(pakket)
        self._nu = nu = next((stap for stap in stappen if stap.sleutel == nu.sleutel), nu)
        self._paneel.vergadering.show_stap(
            nu,
            naam_of(pakket.documenten[document_of(nu)][-1]),
            context_of(nu, pakket),
            sum(map(waits, stappen)),
        )

    def _add_notitie(self) -> None:
        pakket, nu = self._houder.pakket, self._nu
        if pakket is None or nu is None:
            return
        document, anker = document_of(nu), anker_of(nu)
        plaatsen = {
            plek: plaats_in_woorden(place_of(plek, pakket.documenten[document]))
            for plek in (anker, Anker())
        }
        self._schrijver.add_notitie(document, Notitievraag(tuple(plaatsen.items())))
