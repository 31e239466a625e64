"""The sources of a store on disk: their copies and what was read of them, mended when damaged."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import RLock
from uuid import uuid4

from kwalificatiestructuur.elementen import Structuurgegevens
from kwalificatiestructuur.opslag.beschrijving import Bronbeschrijving, Ingelezen
from kwalificatiestructuur.opslag.fouten import (
    Beschadigd,
    NietTerug,
    Opslagfout,
    Verouderd,
    as_opslagfout,
)
from kwalificatiestructuur.opslag.gegevensbestand import Gegevensbestand
from kwalificatiestructuur.opslag.keuze import BUNDEL
from kwalificatiestructuur.opslag.plaats import Opslagplaats, set_aside
from kwalificatiestructuur.opslag.slot import locked


class Bronnenkast:
    """Reads sources of one store; ``meld`` takes a Dutch sentence about what was mended."""

    def __init__(self, plaats: Opslagplaats, meld: Callable[[str], None]) -> None:
        self._plaats = plaats
        self._meld = meld
        self._slot = RLock()

    def read(self, bron: Bronbeschrijving) -> Structuurgegevens:
        """What was read of a source, its texts still in the store; raises ``Opslagfout``.

        Without dossiers where none are taken: those take most of the time.
        """
        bestand = self._file_of(bron)
        met_dossiers = "dossiers" in bron.delen
        try:
            return bestand.read(met_dossiers=met_dossiers)
        except Beschadigd as fout:
            self._mend(bron, bestand, fout)
        return bestand.read(met_dossiers=met_dossiers)

    def known(self, bron: Bronbeschrijving) -> Structuurgegevens | None:
        """As ``read``, but None when the file or the copy of the source cannot be used."""
        if bron.soort != BUNDEL and not self._plaats.bron_of(bron.id, bron.bestand).is_file():
            return None
        try:
            return self._file_of(bron).read()
        except Beschadigd:
            return None

    def take_in(self, ingelezen: Ingelezen, bronnen: Iterable[str]) -> None:
        """Move what an import read to its place; what nobody refers to yet does no harm."""
        for bron in bronnen:
            bestand, kopie = ingelezen.bestanden.get(bron), ingelezen.paden.get(bron)
            with as_opslagfout(self._plaats.map):
                if kopie is not None and kopie.exists():
                    doel = self._plaats.bron_of(bron, kopie.name)
                    doel.parent.mkdir(parents=True, exist_ok=True)
                    kopie.replace(doel)
                if bestand is not None and bestand.pad != (doel := self._plaats.gegevens_of(bron)):
                    doel.parent.mkdir(parents=True, exist_ok=True)
                    bestand.close()
                    if not _is_usable(doel):
                        bestand.pad.replace(doel)
                    bestand.pad = doel

    def drop(self, bron: str) -> None:
        """Remove a source that no edition has any more; what another window holds stays behind."""
        with suppress(OSError):
            self._plaats.gegevens_of(bron).unlink(missing_ok=True)
        shutil.rmtree(self._plaats.bronnen_of(bron), ignore_errors=True)

    def drop_index(self, editie: str) -> None:
        """Remove what was made of an edition to search in it and to compare with it."""
        plaats = self._plaats
        for pad in (
            plaats.index_of(editie),
            plaats.titels_of(editie),
            plaats.vergelijking_of(editie),
        ):
            with suppress(OSError):
                pad.unlink(missing_ok=True)

    def _file_of(self, bron: Bronbeschrijving) -> Gegevensbestand:
        bestand = Gegevensbestand(self._plaats.gegevens_of(bron.id))
        bestand.herstel = lambda fout: self._mend(bron, bestand, fout)
        return bestand

    def _mend(self, bron: Bronbeschrijving, bestand: Gegevensbestand, fout: Beschadigd) -> None:
        """Make the file of a source again; somewhere else where nothing may be written."""
        # The readers of every kind of source: hardly ever of use here.
        from kwalificatiestructuur.opslag.invoer import reread  # noqa: PLC0415

        bestand.close()
        kopie = self._plaats.bron_of(bron.id, bron.bestand)
        wat = "ontbrak" if not bestand.pad.exists() else f"was beschadigd ({fout.melding})"
        with self._slot:
            try:
                with locked(self._plaats.map), as_opslagfout(self._plaats.gegevens):
                    self._plaats.gegevens.mkdir(parents=True, exist_ok=True)
                    nieuw = bestand.pad.with_name(f"{bestand.pad.name}.{uuid4().hex}.tmp")
                    reread(bron, kopie, nieuw)
                    opzij = None if isinstance(fout, Verouderd) else set_aside(bestand.pad)
                    nieuw.replace(bestand.pad)
            except NietTerug:
                raise
            except Opslagfout:
                elders = tempfile.mkdtemp(prefix="kwalificatiecomposer-")
                weakref.finalize(bestand, shutil.rmtree, elders, ignore_errors=True)
                bestand.pad, opzij = Path(elders) / bestand.pad.name, None
                reread(bron, kopie, bestand.pad)
        if not isinstance(fout, Verouderd):
            uit = (
                "de meegeleverde feiten" if bron.soort == BUNDEL else f"de kopie van {bron.bestand}"
            )
            achter = f"; het beschadigde bestand heet nu {opzij.name}" if opzij else ""
            self._meld(f"{bron.naam} in de opslag {wat} en is opnieuw gelezen uit {uit}{achter}")


def _is_usable(pad: Path) -> bool:
    try:
        Gegevensbestand(pad).read()
    except Opslagfout:
        return False
    return True
