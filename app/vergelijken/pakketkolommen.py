"""From the open package to columns, and from columns into a package."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.meldingsbalk import Toon
from composer.beoordelen.kolommen import add_kolommen, kolommen_of, missing_in
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.vorm import EINDE
from composer.regels.context import Omgeving

if TYPE_CHECKING:
    from app.beoordelen.schrijver import Schrijver
    from app.vensterinhoud import Vensterinhoud
    from app.vergelijken.venster import Vergelijkvenster


class Pakketkolommen(QObject):
    """One per window with columns; ``schrijver`` asks over that window."""

    def __init__(
        self, venster: Vergelijkvenster, inhoud: Vensterinhoud, schrijver: Schrijver
    ) -> None:
        super().__init__(venster)
        self._venster = venster
        self._inhoud = inhoud
        self._schrijver = schrijver
        venster.balk.in_pakket.triggered.connect(self.put_in)

    def show_documenten(self, omgeving: Omgeving) -> None:
        """Make the documents of the open package columns, each judged by its own edition.

        What stands there already with the same content is not put there again.
        """
        houder, venster = self._inhoud.beoordeling.houder, self._venster
        if houder.pakket is None:
            return
        staan = [een.kolom.samenstelling for een in venster.beheer.gekozen]
        alle = kolommen_of(omgeving, houder.pakket, str(houder.pad))
        kolommen = [kolom for kolom in alle if kolom.samenstelling not in staan]
        if not kolommen:
            zin = self.tr("De documenten van het pakket staan hier al naast elkaar.")
            venster.melding.say(zin, Toon.INFO)
            return
        if len(kolommen) > venster.plaats > 0:
            plekken = venster.vragen.ask_documenten(kolommen, venster.plaats)
            kolommen = [kolommen[plek] for plek in plekken]
        venster.add(kolommen)

    def put_in(self) -> None:
        """Put the documents that are not in the open package in it, or in one that is asked for."""
        beheer, beoordeling = self._venster.beheer, self._inhoud.beoordeling
        nu = datetime.now(UTC)
        pakket = beoordeling.houder.pakket or Beoordelingspakket(nu)
        # What is being edited comes after its own earlier versions.
        op_volgorde = sorted(enumerate(beheer.kolommen), key=lambda item: item[0] == beheer.live)
        erbij = missing_in(pakket, [kolom for _, kolom in op_volgorde])
        if not erbij:
            self._say_none()
            return
        pad = beoordeling.houder.pad or self._ask_file()
        if pad is not None:
            wie = self._inhoud.werkplaats.instellingen.nu.beoordelaar
            beoordeling.put_in(pad, partial(add_kolommen, kolommen=erbij, tijd=nu, door=wie))

    def _ask_file(self) -> Path | None:
        map_ = Path(self._inhoud.bestanden.laatste_map)
        titel = self.tr("In een beoordelingspakket zetten")
        naam = self.tr("Beoordelingspakket")
        return self._schrijver.vragen.ask_plaats(titel, map_ / f"{naam}{EINDE}")

    def _say_none(self) -> None:
        if any(kolom.is_document for kolom in self._venster.beheer.kolommen):
            zin = self.tr("Alle samenstellingen in deze kolommen staan al in het pakket.")
        else:
            zin = self.tr("In een pakket komen samenstellingen; geen van deze kolommen is er een.")
        self._venster.melding.say(zin, Toon.INFO)
