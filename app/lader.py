"""Loads the structure on a worker thread, with progress, and stops when asked to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.edities.toegang import Opslagtoegang
    from composer.overlap.delenindex import Delenindex
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.opslag import Editiebeschrijving
    from kwalificatiestructuur.zoeken import Zoekindex


@dataclass(frozen=True)
class Structuurpakket:
    """A structure with the indexes that are made of it once, and the edition it is.

    ``editie`` is None for the bundled facts alone. ``namen`` says by the id of a source in the
    store in which editions it is, ``meldingen`` what was damaged and mended.
    """

    structuur: Kwalificatiestructuur
    zoekindex: Zoekindex
    editie: Editiebeschrijving | None = None
    namen: Mapping[str, str] = field(default_factory=dict)
    meldingen: tuple[str, ...] = ()

    @cached_property
    def delenindex(self) -> Delenindex:
        """Which kwalificatie holds which part; nobody asks for it before the first check."""
        from composer.overlap.delenindex import index_structuur

        return index_structuur(self.structuur)

    @property
    def naam(self) -> str:
        """What the user calls what is loaded."""
        return self.editie.naam if self.editie else self.structuur.editie.naam


class Structuurlader(QObject):
    """Loads the current edition; one load at a time, the last one asked for wins."""

    gestart = Signal()
    """A load is under way."""
    voortgang = Signal(int, int)
    """(done, in all)."""
    geladen = Signal(object)
    """(Structuurpakket)."""
    mislukt = Signal(str)
    """(a Dutch sentence): the store cannot be used; nothing changed."""
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

    def load(self, toegang: Opslagtoegang | None) -> None:
        """Start loading the current edition of a store; None = the bundled facts alone."""
        self.stop()
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(toegang, self._stop), name="structuur", daemon=True
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

    def _run(self, toegang: Opslagtoegang | None, stop: threading.Event) -> None:
        """On the worker."""
        from app.edities.woorden import fout_in_zin
        from kwalificatiestructuur.fouten import Geannuleerd, Invoerfout

        def check(done: int, total: int) -> None:
            if stop.is_set():
                raise Geannuleerd
            self._vordert.emit(stop, done, total)

        try:
            uitkomst: object = _load(toegang, check)
        except Geannuleerd as afbreking:
            uitkomst = afbreking
        except Invoerfout as fout:
            uitkomst = fout_in_zin(fout)
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


def _load(toegang: Opslagtoegang | None, check: Callable[[int, int], None]) -> Structuurpakket:
    from kwalificatiestructuur.bundel import load_bundel
    from kwalificatiestructuur.graaf import build_structuur
    from kwalificatiestructuur.zoeken import Zoekindex, ensure_titels

    check(0, 0)
    if toegang is None or toegang.is_leeg:
        # Not ``laden``, which brings the readers of every kind of source along.
        structuur = build_structuur((load_bundel(),))
        check(0, 0)
        return Structuurpakket(structuur, Zoekindex(structuur))
    opslag = toegang.open()
    structuur = opslag.load()
    check(0, 0)
    edities = opslag.edities()
    # What cannot be loaded the store replaces by the bundled facts.
    editie = next((editie for editie in edities if editie.id == structuur.editie.id), None)
    pad = opslag.titles_path(editie.id) if editie is not None else None
    return Structuurpakket(
        structuur,
        Zoekindex(structuur, titels=ensure_titels(structuur, pad)),
        editie,
        toegang.names(),
        toegang.news(),
    )
