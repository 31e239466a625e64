"""What may come of one file: a structure, or an error that the user can read; nothing else."""

from __future__ import annotations

import hashlib
import re
import shutil
import signal
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from kwalificatiestructuur.bronnen import expand, read_bronbestand
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.meldingen import MAX_MELDINGEN, Meldingen
from kwalificatiestructuur.opslag import Opslag
from tests.fuzzen.zaden import SOORTEN, mutant

SECONDEN = 20
_LANGSTE_ZIN = 2000
_VREEMD = re.compile(r"Traceback|Error\b|Exception|0x[0-9a-f]{6,}|<[a-z_.]+ object")


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """``hoe`` is "gelezen", "gewaarschuwd", "geweigerd" or "FOUT"; ``wat`` says what is wrong.

    ``seconden`` is what reading and judging took of the processor, without the store.
    """

    soort: str
    nummer: int
    hoe: str
    wat: str = ""
    seconden: float = 0.0


class TeLang(BaseException):
    """A file took longer than it may; no code that catches ``Exception`` hides it."""


class Foutmelding(AssertionError):
    """The outcome is of the right kind, but not one for a user."""


class Proef:
    """Tries files in a folder of its own; every ``opslag_elke``-th also on a store.

    The store holds one good edition. A file that is refused, or a proposal that is dropped, must
    leave every byte of it as it was.
    """

    def __init__(self, map_: Path, *, seed: int = 1, opslag_elke: int = 10) -> None:
        self._map = map_
        self._seed = seed
        self._elke = opslag_elke
        self._opslag = map_ / "opslag"
        self._stand = ""

    def attempt(self, soort: str, nummer: int) -> Uitkomst:
        """Mutate, read, judge."""
        werkmap = self._map / "werk" / "diep"
        werkmap.mkdir(parents=True)
        pad = werkmap.parent / f"bestand{SOORTEN[soort].einde}"
        pad.write_bytes(mutant(soort, nummer, self._seed))
        begin = time.process_time()
        try:
            with time_limit(SECONDEN):
                hoe = self._read(pad, werkmap)
                taken = time.process_time() - begin
                if self._elke and nummer % self._elke == 0:
                    self._store(pad, bewaar=nummer % (20 * self._elke) == 0)
        except TeLang as fout:
            return Uitkomst(soort, nummer, "FOUT", f"langer dan {SECONDEN} s\n{_trace(fout)}")
        except Exception as fout:  # noqa: BLE001  finding these is what it is for
            return Uitkomst(soort, nummer, "FOUT", _trace(fout))
        finally:
            shutil.rmtree(werkmap.parent)
        return Uitkomst(soort, nummer, hoe, seconden=taken)

    def _read(self, pad: Path, werkmap: Path) -> str:
        meldingen = Meldingen()
        try:
            bestanden = expand([pad], werkmap, meldingen=meldingen)
            for uitgepakt in self._map.rglob("*"):
                if uitgepakt.is_symlink():
                    raise Foutmelding(f"een verwijzing uitgepakt: {uitgepakt.name}")
            buiten = set(werkmap.parent.iterdir()) - {pad, werkmap}
            if buiten:
                raise Foutmelding(f"buiten de werkmap geschreven: {sorted(buiten)}")
            gegevens = [read_bronbestand(bestand) for bestand in bestanden]
            structuur = build_structuur(gegevens)
        except Invoerfout as fout:
            _check_sentence(str(fout))
            return "geweigerd"
        zinnen = [*meldingen.all(), *structuur.waarschuwingen]
        for zin in zinnen:
            _check_sentence(zin)
        if len(zinnen) > (len(gegevens) + 2) * (MAX_MELDINGEN + 1):
            raise Foutmelding(f"{len(zinnen)} waarschuwingen")
        return "gewaarschuwd" if zinnen else "gelezen"

    def _store(self, pad: Path, *, bewaar: bool) -> None:
        """Refused or dropped: nothing changed. Kept: it loads, with every text."""
        if not self._stand:
            self._fill_store()
        with Opslag(self._opslag) as opslag:
            try:
                voorstel = opslag.prepare([pad], aanvullen=True)
            except Invoerfout as fout:
                _check_sentence(str(fout))
            else:
                if bewaar:
                    opslag.commit(voorstel)
                    _read_texts(opslag.load())
                    self._stand = ""
                    shutil.rmtree(self._opslag)
                    return
                voorstel.discard()
            for zin in opslag.meldingen:
                raise Foutmelding(f"de opslag is beschadigd: {zin}")
        if (stand := tree_hash(self._opslag)) != self._stand:
            self._stand = ""
            shutil.rmtree(self._opslag)
            raise Foutmelding(f"de opslag is veranderd ({stand[:8]})")

    def _fill_store(self) -> None:
        goed = self._map / "goed.xml"
        goed.write_bytes(SOORTEN["sbb-2016"].zaden()[1])
        with Opslag(self._opslag) as opslag:
            opslag.commit(opslag.prepare([goed]))
            opslag.load()
        self._stand = tree_hash(self._opslag)


def _read_texts(structuur: Kwalificatiestructuur) -> None:
    """Ask for every text: a store reads them only then."""
    for _, element in structuur.graaf.nodes(data="element"):
        inhoud = getattr(element, "inhoud", None)
        for naam in ("omschrijving", "gedrag", "competenties", "complexiteit", "vakkennis"):
            if hasattr(inhoud, naam):
                getattr(inhoud, naam).for_profiel(None)


def tree_hash(map_: Path) -> str:
    """The names and the content of every file below a folder."""
    som = hashlib.sha256()
    for pad in sorted(map_.rglob("*")):
        som.update(f"\n{pad.relative_to(map_)}:".encode())
        if pad.is_file():
            som.update(pad.read_bytes())
    return som.hexdigest()


def _check_sentence(zin: str) -> None:
    """A sentence for a user: one line, not too long, nothing of the inside of the program."""
    if not zin.strip() or "\n" in zin or len(zin) > _LANGSTE_ZIN or _VREEMD.search(zin):
        raise Foutmelding(f"geen zin voor een gebruiker: {zin[:300]!r} ({len(zin)} tekens)")
    zin.encode("utf-8")


def _trace(fout: BaseException) -> str:
    return "".join(traceback.format_exception(fout, limit=-6))


@contextmanager
def time_limit(seconden: float) -> Iterator[None]:
    """Raise ``TeLang`` in what takes longer (where there are signals: not on Windows)."""
    kan = hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
    if not kan:
        yield
        return

    def stop(_: int, __: FrameType | None) -> None:
        raise TeLang

    vorige = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconden)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, vorige)
