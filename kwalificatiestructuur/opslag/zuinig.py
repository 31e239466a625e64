"""Building many small values at once without the garbage collector walking over all of them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_slot = Lock()
_bezig: list[bool] = []


@contextmanager
def paused_gc() -> Iterator[None]:
    """No collection inside; afterwards as it was, also with several threads in here at once.

    Only for values that hold no cycles: nothing of it is garbage before the end.
    """
    with _slot:
        _bezig.append(gc.isenabled())
        gc.disable()
    try:
        yield
    finally:
        with _slot:
            stond_aan = _bezig.pop()
            if _bezig:
                # The others go on without; the last one to leave sets it as the first found it.
                _bezig[0] = _bezig[0] or stond_aan
            elif stond_aan:
                if not gc.get_freeze_count():
                    # Counts what was made as old at once; otherwise all of it would be walked over
                    # the moment that collecting starts again.
                    gc.freeze()
                    gc.unfreeze()
                gc.enable()
