"""The store of this program, opened by the first thread that needs it and shared by all."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from app.edities.woorden import bron_in_woorden, in_zin

if TYPE_CHECKING:
    from kwalificatiestructuur.opslag import Opslag


class Opslagtoegang:
    """Opening may mend a damaged store, so it belongs on a worker; safe from several threads."""

    def __init__(self, pad: Path) -> None:
        self.pad = pad
        self._slot = threading.Lock()
        self._opslag: Opslag | None = None
        self._gezegd = 0

    @property
    def is_leeg(self) -> bool:
        """Whether there is no store yet, so that only the bundled facts can be loaded."""
        return not self.pad.exists()

    def open_existing(self) -> Opslag | None:
        """The store; None = there is none yet, and none is made. Raises as ``open`` does."""
        return None if self.is_leeg else self.open()

    def open(self) -> Opslag:
        """The store; raises ``Invoerfout`` when it cannot be used."""
        with self._slot:
            if self._opslag is None:
                from kwalificatiestructuur.opslag import Opslag

                self._opslag = Opslag(self.pad)
            return self._opslag

    def news(self) -> tuple[str, ...]:
        """What the store found damaged and mended since the last time this was asked."""
        with self._slot:
            if self._opslag is None:
                return ()
            meldingen = self._opslag.meldingen
            nieuw, self._gezegd = meldingen[self._gezegd :], len(meldingen)
            return tuple(in_zin(melding) for melding in nieuw)

    def names(self) -> dict[str, str]:
        """By the id of each source that brings dossiers: its name and the editions it is in."""
        from kwalificatiestructuur.bundel import bundel_editie

        opslag = self.open()
        bronnen: dict[str, tuple[str, list[str]]] = {}
        for editie in opslag.edities():
            for bron in editie.bronnen:
                if "dossiers" in bron.delen:
                    bronnen.setdefault(bron.id, (bron.naam, []))[1].append(editie.naam)
        bundel = bundel_editie()
        namen = {id_: bron_in_woorden(*bron) for id_, bron in bronnen.items()}
        return {**namen, bundel.id: bundel.naam}

    def close(self) -> None:
        """Let go of the store; it opens again when someone asks."""
        with self._slot:
            if self._opslag is not None:
                self._opslag.close()
                self._opslag, self._gezegd = None, 0
