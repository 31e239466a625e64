"""The editions that columns are judged by, each loaded from the store once and shared."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Final

from composer.overlap.delenindex import Delenindex, index_structuur
from composer.overlap.delenteksten import Delenteksten, Voortgang
from composer.overlap.tekstenbestand import ensure_delenteksten
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.graaf import Kwalificatiestructuur

if TYPE_CHECKING:
    from kwalificatiestructuur.opslag import Opslag

HOOGSTENS_EDITIES: Final = 4
"""That are kept beside the loaded one: 20 to 30 MB each at national size (measured)."""


class Editie:
    """An edition with what is made of it once; ``pad`` is where its texts may be kept."""

    def __init__(self, structuur: Kwalificatiestructuur, pad: Path | None) -> None:
        self.structuur = structuur
        self._pad = pad
        self._teksten: Delenteksten | None = None

    @cached_property
    def index(self) -> Delenindex:
        """Which kwalificatie holds which part."""
        return index_structuur(self.structuur)

    def teksten(self, voortgang: Voortgang | None = None) -> Delenteksten:
        """The texts of its parts, ready to compare with.

        The first time of an edition takes long; ``voortgang(done, total)`` may raise meanwhile.
        """
        if self._teksten is None:
            self._teksten = ensure_delenteksten(self.structuur, self._pad, voortgang)
        return self._teksten


class Editiekast:
    """Loads editions; what cannot be read of the store is as if it were not there.

    ``open_opslag`` gives the store, None = there is none. At most ``HOOGSTENS_EDITIES`` are kept,
    and one more while it is looked at. Usable from several threads; reading takes too long for the
    thread of a window.
    """

    def __init__(self, open_opslag: Callable[[], Opslag | None]) -> None:
        self._open_opslag = open_opslag
        self._slot = RLock()
        self._edities: dict[str, Editie] = {}

    def load(self, sleutel: str) -> Editie | None:
        """The edition with this id, or the bundled facts by theirs; None = it is not here."""
        with self._slot:
            if sleutel in self._edities:
                return self._edities[sleutel]
            try:
                return self._load(sleutel)
            except Invoerfout:
                return None

    def hold(self, editie: Editie) -> bool:
        """Keep this edition; False = there are as many as may be."""
        with self._slot:
            sleutel = editie.structuur.editie.id
            if sleutel not in self._edities and len(self._edities) >= HOOGSTENS_EDITIES:
                return False
            self._edities.setdefault(sleutel, editie)
            return True

    def keep(self, in_gebruik: Collection[str]) -> None:
        """Let go of every edition whose id is not among these."""
        with self._slot:
            self._edities = {id_: e for id_, e in self._edities.items() if id_ in in_gebruik}

    def candidates(self, bronnen: Mapping[str, int]) -> tuple[str, ...]:
        """The ids of editions with dossiers of these sources, the best first.

        ``bronnen`` counts parts by the id of the source that their dossier came from. Best is what
        has the sources of the most parts, then what is newest.
        """
        with self._slot:
            try:
                return self._candidates(bronnen)
            except Invoerfout:
                return ()

    def _load(self, sleutel: str) -> Editie | None:
        opslag = self._open_opslag()
        if opslag is None:
            return None
        if any(editie.id == sleutel for editie in opslag.edities()):
            return Editie(opslag.load(sleutel), opslag.comparison_path(sleutel))
        is_bundel = sleutel == opslag.bundel().id
        return Editie(opslag.load(sleutel), None) if is_bundel else None

    def _candidates(self, bronnen: Mapping[str, int]) -> tuple[str, ...]:
        opslag = self._open_opslag()
        if opslag is None:
            return ()
        gedekt: dict[str, int] = {}
        for editie in (*reversed(opslag.edities()), opslag.bundel()):
            ids = {bron.id for bron in editie.bronnen if "dossiers" in bron.delen}
            if aantal := sum(bronnen.get(id_, 0) for id_ in ids):
                gedekt[editie.id] = aantal
        return tuple(sorted(gedekt, key=lambda id_: -gedekt[id_]))
