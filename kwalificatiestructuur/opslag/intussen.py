"""Work for the disk in a thread of its own, while the program reads on.

Of use only for what leaves Python for long: writing, SQLite, waiting for the disk.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from kwalificatiestructuur.opslag.fouten import as_opslagfout


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
