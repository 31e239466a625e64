"""Work for the disk in a thread of its own, while the program reads on.

Of use only for what leaves Python for long, or beside what does so: writing, SQLite, waiting for
the disk; the parsing of XML.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from threading import Semaphore, Thread
from typing import Final

from kwalificatiestructuur.opslag.fouten import as_opslagfout

# One that is being done and one that waits.
_PLAATSEN: Final = 2


class Taak:
    """One piece of work, begun at once."""

    def __init__(self, werk: Callable[[], object]) -> None:
        self._werk = werk
        self._fout: BaseException | None = None
        self._draad = Thread(target=self._run)
        self._draad.start()

    def finish(self) -> None:
        """Wait until it is done; raises what it raised."""
        self._draad.join()
        if self._fout is not None:
            raise self._fout

    def _run(self) -> None:
        try:
            self._werk()
        except BaseException as fout:  # noqa: BLE001 - raised again by who waits for it
            self._fout = fout


class Rij:
    """Pieces of work that are done one after the other, in the order in which they are added.

    Few of them wait, so they hold little. After the first that raises none is done any more.
    Whoever makes one closes it; a program that ends does not wait for it.
    """

    def __init__(self) -> None:
        self._werken: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._plaatsen = Semaphore(_PLAATSEN)
        self._fout: BaseException | None = None
        self._draad = Thread(target=self._run, daemon=True)
        self._draad.start()

    def add(self, werk: Callable[[], object]) -> None:
        """Have this done too, once there is room; raises what any before it raised."""
        self._plaatsen.acquire()
        self._werken.put(werk)
        self._raise()

    def finish(self) -> None:
        """Wait until all is done; raises what any of it raised."""
        self.close()
        self._raise()

    def close(self) -> None:
        """Wait until all is done, whatever became of it; nothing can be added any more."""
        self._werken.put(None)
        self._draad.join()

    def _raise(self) -> None:
        if self._fout is not None:
            raise self._fout

    def _run(self) -> None:
        while (werk := self._werken.get()) is not None:
            if self._fout is None:
                try:
                    werk()
                except BaseException as fout:  # noqa: BLE001 - raised again by who adds or waits
                    self._fout = fout
            # What it held is let go of before there is room for the next.
            del werk
            self._plaatsen.release()


@contextmanager
def synced(pad: Path) -> Iterator[None]:
    """Get a file onto the disk for good meanwhile; it is there when nothing went wrong."""
    taak = Taak(lambda: _sync(pad))
    try:
        yield
    finally:
        # Also after an error: what is being written cannot be removed everywhere.
        with as_opslagfout(pad):
            taak.finish()


def _sync(pad: Path) -> None:
    with pad.open("rb+") as bestand:
        os.fsync(bestand.fileno())
