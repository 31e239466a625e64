"""Loads the structure on a worker thread, with progress, and stops when asked to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from composer.overlap import Delenindex
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Zoekindex


@dataclass(frozen=True, slots=True)
class Structuurpakket:
    """A structure with the indexes that are made of it once, and the files it came from."""

    structuur: Kwalificatiestructuur
    zoekindex: Zoekindex
    delenindex: Delenindex
    bestanden: tuple[Path, ...]


class Structuurlader(QObject):
    """Loads the bundled facts and files; one load at a time, the last one asked for wins."""

    gestart = Signal()
    """A load is under way."""
    voortgang = Signal(int, int)
    """(bytes done, bytes in all) of the file at hand."""
    geladen = Signal(object)
    """(Structuurpakket)."""
    mislukt = Signal(str)
    """(a Dutch sentence): a file cannot be used; nothing changed."""
    geannuleerd = Signal()
    """The user cancelled; nothing changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        # From the worker these signals arrive on the thread that this object lives on; a report
        # of a load that is not the last one any more is dropped there.
        self._klaar.connect(self._on_klaar)
        self._vordert.connect(self._on_vordert)

    _klaar = Signal(object, object)
    _vordert = Signal(object, int, int)

    @property
    def is_bezig(self) -> bool:
        """Whether a load is under way."""
        return self._thread is not None

    def load(self, bestanden: Sequence[Path]) -> None:
        """Start loading the bundled facts and these files."""
        self.stop()
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(tuple(bestanden), self._stop), name="structuur", daemon=True
        )
        self._thread.start()
        self.gestart.emit()

    def cancel(self) -> None:
        """Stop at the next step; ``geannuleerd`` follows."""
        self._stop.set()

    def stop(self) -> None:
        """Stop and wait until that is done; no signal follows."""
        if self._thread is not None:
            self._stop.set()
            self._thread.join()
            self._thread = None

    def _run(self, bestanden: tuple[Path, ...], stop: threading.Event) -> None:
        """On the worker."""
        from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout

        def check(done: int, total: int) -> None:
            if stop.is_set():
                raise Geannuleerd
            self._vordert.emit(stop, done, total)

        try:
            uitkomst: object = _load(bestanden, check)
        except Geannuleerd as afbreking:
            uitkomst = afbreking
        except Invoerfout as fout:
            uitkomst = str(fout)
        except Exception as fout:
            self._klaar.emit(stop, fout)
            raise
        self._klaar.emit(stop, uitkomst)

    def _on_vordert(self, stop: threading.Event, done: int, total: int) -> None:
        if stop is self._stop and not stop.is_set():
            self.voortgang.emit(done, total)

    def _on_klaar(self, stop: threading.Event, uitkomst: object) -> None:
        if stop is not self._stop or self._thread is None:
            return
        self._thread = None
        if isinstance(uitkomst, Structuurpakket):
            self.geladen.emit(uitkomst)
        elif isinstance(uitkomst, str):
            self.mislukt.emit(uitkomst)
        else:
            self.geannuleerd.emit()


def _load(bestanden: tuple[Path, ...], check: Callable[[int, int], None]) -> Structuurpakket:
    from composer.overlap import Delenindex
    from kwalificatiestructuur.laden import load_structuur
    from kwalificatiestructuur.zoeken import Zoekindex

    structuur = load_structuur(bestanden, met_bundel=True, voortgang=check)
    return Structuurpakket(structuur, Zoekindex(structuur), Delenindex(structuur), bestanden)
