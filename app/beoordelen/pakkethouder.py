"""The one owner of the open package: what is written in it is on the disk a moment later."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Concatenate, Final, NamedTuple, ParamSpec

from PySide6.QtCore import QObject, Signal

from app.beoordelen.gezien import Gezien, as_seen, read_seen, seen_in, with_own, write_seen
from app.edities.werker import Melder, Werk, Werker
from app.meldingsbalk import Toon
from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket, Ronde, add_ronde, merge
from composer.beoordelen.veranderd import Veranderd, what_changed
from composer.document import Documentfout
from composer.operations import BewerkingGeweigerd
from kwalificatiestructuur.fouten import Invoerfout

P = ParamSpec("P")

_SLOTTIJD: Final = 3.0
"""The longest that a closing window waits for others who write the package, in seconds."""


class Geopend(NamedTuple):
    """A package from a file, and what had been seen of it (None = never opened here)."""

    pad: Path
    pakket: Beoordelingspakket
    gezien: Gezien | None


class Mislukt(NamedTuple):
    """Work that did not go through, in a Dutch sentence."""

    zin: str


class Taak(NamedTuple):
    """Work for the worker, and what to do here with its outcome (a ``Mislukt`` too)."""

    werk: Callable[[], object]
    klaar: Callable[[Any], None]


class Pakkethouder(QObject):
    """Holds one package and its file; does one thing at a time on a thread of its own.

    What cannot be written stays here and goes along with the next save.
    """

    gewijzigd = Signal()
    """The package says something else now, or another part of it is on the disk."""
    bezig_gewijzigd = Signal()
    """Reading or writing begins, or there is none any more."""
    geopend = Signal()
    """Another package."""
    gezegd = Signal(str, object)
    """(sentence, Toon): what became of something."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pakket: Beoordelingspakket | None = None
        self.pad: Path | None = None
        self.fout = ""
        self.is_nieuw = False
        self._bewaard: Beoordelingspakket | None = None
        self._gezien = Gezien()
        self._veranderd: Veranderd | None = None
        self._rij: deque[Callable[[], Taak | None]] = deque()
        self._taak: Taak | None = None
        self._opent = False
        self._werker = Werker(self)
        self._werker.klaar.connect(self._on_af)
        self._werker.mislukt.connect(self._on_mislukt)
        self._werker.geannuleerd.connect(self._on_afgebroken)

    @property
    def is_bezig(self) -> bool:
        """Whether something is read or written at the moment."""
        return self._taak is not None or bool(self._rij)

    @property
    def is_onbewaard(self) -> bool:
        """Whether something is only here and not in the file."""
        return self.pakket is not None and self.pakket != self._bewaard

    @property
    def veranderd(self) -> Veranderd:
        """What others wrote since the package was on the screen here for the last time."""
        if self._veranderd is None:
            nu = self.pakket or Beoordelingspakket(datetime.now(UTC))
            self._veranderd = what_changed(nu, as_seen(nu, self._gezien))
        return self._veranderd

    def open(self, pad: Path) -> None:
        """Read a package and show it."""
        self._open_with(lambda: read_pakket(pad), pad, "")

    def make(self, pad: Path, ronde: Ronde) -> None:
        """Make a package of this round; one that is there already gets it as its next round."""
        self.put_in(pad, lambda pakket: add_ronde(pakket, ronde))

    def put_in(
        self, pad: Path, operation: Callable[[Beoordelingspakket], Beoordelingspakket]
    ) -> None:
        """Do this with the package in a file, an empty one where there is none, and show it.

        ``operation`` runs on the thread; it may raise ``Documentfout``.
        """

        def work() -> Beoordelingspakket:
            leeg = Beoordelingspakket(datetime.now(UTC))
            return save_pakket(pad, operation(read_pakket(pad) if pad.exists() else leeg))

        self._open_with(work, pad, self.tr("Bewaard in {bestand}.").format(bestand=pad))

    def save_as(self, pad: Path) -> None:
        """Write everything to another file, or in the package there, and go on with that."""
        pakket = self.pakket
        if pakket is None:
            return
        zin = self.tr("Bewaard in {bestand}.").format(bestand=pad)
        self._open_with(lambda: save_pakket(pad, pakket), pad, zin, mag_onbewaard=True)

    def merge_with(self, paden: Sequence[Path]) -> None:
        """Take in everything of these packages."""

        def take(uitkomst: Any) -> None:
            if isinstance(uitkomst, Mislukt):
                self.gezegd.emit(uitkomst.zin, Toon.FOUT)
            elif self.pakket is not None:
                self._show(merge(self.pakket, *uitkomst))
                zin = self.tr("Samengevoegd; wat nieuw is, staat onder „Nieuw”.")
                self.gezegd.emit(zin, Toon.GOED)
                self.save()

        self._add(lambda: Taak(lambda: [read_pakket(pad) for pad in paden], take))

    def write(
        self,
        operation: Callable[Concatenate[Beoordelingspakket, P], Beoordelingspakket],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> bool:
        """Write something in the package and save that; whether it was possible.

        It shows at once; a refusal is said and changes nothing.
        """
        if self.pakket is None or self._opent:
            zin = self.tr("Er wordt een pakket geopend; probeer het zo dadelijk opnieuw.")
            self.gezegd.emit(zin, Toon.INFO)
            return False
        try:
            na = operation(self.pakket, *args, **kwargs)
        except BewerkingGeweigerd as geweigerd:
            self.gezegd.emit(str(geweigerd), Toon.FOUT)
            return False
        if na != self.pakket:
            self._gezien = with_own(self._gezien, self.pakket, na)
            self._show(na)
        self.save()
        return True

    def save(self) -> None:
        """Write what is here, and show what others wrote meanwhile."""
        self._add(self._make_save)

    def save_now(self) -> bool:
        """Wait until everything is on the disk; whether it is."""
        self._werker.wait()
        self._taak, self._opent = None, False
        self._rij.clear()
        if not self.is_onbewaard:
            return True
        assert self.pakket is not None
        assert self.pad is not None
        try:
            self._bewaard = self.pakket = save_pakket(self.pad, self.pakket, wachttijd=_SLOTTIJD)
        except (Documentfout, Invoerfout) as fout:
            self.fout = str(fout)
            return False
        write_seen(self.pad, seen_in(self.pakket))
        return True

    def stop(self) -> None:
        """Let what is under way end; nothing is begun any more."""
        self._rij.clear()
        self._werker.wait()

    # One thing at a time.

    def _open_with(
        self,
        work: Callable[[], Beoordelingspakket],
        pad: Path,
        zin: str,
        *,
        mag_onbewaard: bool = False,
    ) -> None:
        def run() -> Geopend:
            pakket = work()
            gezien = read_seen(pad)
            write_seen(pad, seen_in(pakket))
            return Geopend(pad, pakket, gezien)

        def begin() -> Taak | None:
            if self.is_onbewaard and not mag_onbewaard:
                weigering = self.tr(
                    "Wat u schreef, kon niet worden bewaard in {bestand}. Bewaar het eerst, zo "
                    "nodig in een ander bestand, en open daarna een ander pakket."
                )
                self.gezegd.emit(weigering.format(bestand=self.pad), Toon.WAARSCHUWING)
                return None
            self._opent = True
            return Taak(run, lambda uitkomst: self._on_geopend(uitkomst, zin))

        if self.is_onbewaard and not mag_onbewaard:
            self.save()
        self._add(begin)

    def _on_geopend(self, uitkomst: Geopend | Mislukt, zin: str) -> None:
        self._opent = False
        if isinstance(uitkomst, Mislukt):
            self.gezegd.emit(uitkomst.zin, Toon.FOUT)
            return
        self.pad, self._bewaard, self.fout = uitkomst.pad, uitkomst.pakket, ""
        # What one made or saved oneself is not new to him.
        self.is_nieuw = uitkomst.gezien is None and not zin
        self._gezien, self._veranderd = uitkomst.gezien or seen_in(uitkomst.pakket), None
        self._show(uitkomst.pakket)
        self.geopend.emit()
        if zin:
            self.gezegd.emit(zin, Toon.GOED)

    def _make_save(self) -> Taak | None:
        pad, pakket = self.pad, self.pakket
        if pad is None or pakket is None:
            return None

        def run() -> Beoordelingspakket:
            samen = save_pakket(pad, pakket)
            write_seen(pad, seen_in(samen))
            return samen

        return Taak(run, self._on_bewaard)

    def _on_bewaard(self, uitkomst: Beoordelingspakket | Mislukt) -> None:
        if isinstance(uitkomst, Mislukt):
            if self.fout != uitkomst.zin:
                self.gezegd.emit(uitkomst.zin, Toon.FOUT)
            self.fout = uitkomst.zin
            self.gewijzigd.emit()
            return
        assert self.pakket is not None
        self._bewaard, self.fout = uitkomst, ""
        nu = self.pakket
        # Written here while the file was being written.
        self._show(uitkomst if uitkomst == nu else merge(uitkomst, nu))

    def _show(self, pakket: Beoordelingspakket) -> None:
        if pakket != self.pakket:
            self._veranderd = None
        self.pakket = pakket
        self.gewijzigd.emit()

    def _add(self, begin: Callable[[], Taak | None]) -> None:
        # Two saves that both still wait would write the same.
        if not self._rij or self._rij[-1] != begin:
            self._rij.append(begin)
        self._next()

    def _next(self) -> None:
        while self._taak is None and self._rij:
            self._taak = self._rij.popleft()()
            if (taak := self._taak) is not None:
                self._werker.start(_guarded(taak.werk))
        self.bezig_gewijzigd.emit()

    def _end(self, uitkomst: object) -> None:
        taak, self._taak = self._taak, None
        if taak is not None:
            taak.klaar(uitkomst)
        self._next()

    def _on_af(self, uitkomst: object) -> None:
        self._end(uitkomst)

    def _on_mislukt(self, zin: str) -> None:
        self._end(Mislukt(zin))

    def _on_afgebroken(self) -> None:
        self._end(Mislukt(self.tr("Er ging iets mis; wat u schreef, staat nog in dit venster.")))


def _guarded(werk: Callable[[], object]) -> Werk:
    """For the worker; a document that cannot be written is foreseen as well."""

    def run(_meld: Melder) -> object:
        try:
            return werk()
        except Documentfout as fout:
            return Mislukt(str(fout))

    return run
