"""One piece of work at a time on a thread of its own, with progress, and stopped when asked to."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Melder = Callable[[int, int], None]
"""Told (done, total) by the work; raises ``Geannuleerd`` once it must stop."""
Werk = Callable[[Melder], object]


class Werker(QObject):
    """Runs work; its outcome comes as one of three signals on the thread of this object."""

    voortgang = Signal(int, int)
    """(done, total) in thousandths: large sizes in bytes do not fit a signal."""
    klaar = Signal(object)
    """(what the work gave)."""
    mislukt = Signal(str)
    """(a Dutch sentence): foreseen; nothing changed."""
    geannuleerd = Signal()
    """Stopped by ``cancel`` or by an error that the crash reporter tells about."""

    _af = Signal(object, object)
    _vordert = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        # Emitted by the worker these arrive on the thread that this object lives on.
        self._af.connect(self._on_af)
        self._vordert.connect(self._on_vordert)

    @property
    def is_bezig(self) -> bool:
        """Whether work is under way."""
        return self._thread is not None

    def start(self, werk: Werk) -> None:
        """Do this on a thread, after stopping what is under way."""
        self.stop()
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(werk, self._stop), name="opslag", daemon=True
        )
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next step; ``geannuleerd`` follows, or ``klaar`` when it just ended."""
        self._stop.set()

    def stop(self) -> None:
        """Stop and wait until that is done; no signal follows."""
        if self._thread is not None:
            self._stop.set()
            self._thread.join()
            self._thread = None

    def wait(self) -> None:
        """Wait until the work has ended by itself; no signal follows."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self, werk: Werk, stop: threading.Event) -> None:
        """On the worker."""
        from app.edities.woorden import fout_in_zin
        from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout

        laatste = -1

        def meld(done: int, total: int) -> None:
            nonlocal laatste
            if stop.is_set():
                raise Geannuleerd
            duizendsten = 1000 * done // total if total else 0
            if duizendsten != laatste:
                laatste = duizendsten
                self._vordert.emit(stop, duizendsten)

        try:
            uitkomst: object = Gelukt(werk(meld))
        except Geannuleerd:
            uitkomst = None
        except Invoerfout as fout:
            uitkomst = fout_in_zin(fout)
        except Exception:
            self._af.emit(stop, None)
            raise
        self._af.emit(stop, uitkomst)

    def _on_vordert(self, stop: threading.Event, duizendsten: int) -> None:
        if stop is self._stop and not stop.is_set():
            self.voortgang.emit(duizendsten, 1000)

    def _on_af(self, stop: threading.Event, uitkomst: object) -> None:
        if stop is not self._stop or self._thread is None:
            return
        self._thread.join()
        self._thread = None
        if isinstance(uitkomst, Gelukt):
            self.klaar.emit(uitkomst.waarde)
        elif isinstance(uitkomst, str):
            self.mislukt.emit(uitkomst)
        else:
            self.geannuleerd.emit()


class Gelukt:
    """Work that ended well, apart from a sentence about work that did not."""

    def __init__(self, waarde: object) -> None:
        self.waarde = waarde
