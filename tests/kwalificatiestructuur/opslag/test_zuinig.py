from __future__ import annotations

import gc
import threading

import pytest

from kwalificatiestructuur.opslag.zuinig import paused_gc


def test_no_collection_inside_and_as_before_afterwards() -> None:
    assert gc.isenabled()
    with paused_gc(), paused_gc():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), paused_gc():
        raise ZeroDivisionError
    assert gc.isenabled()


def test_who_had_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        with paused_gc():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_threads_that_overlap_leave_it_on() -> None:
    binnen, klaar = threading.Event(), threading.Event()

    def other() -> None:
        with paused_gc():
            binnen.set()
            klaar.wait()

    draad = threading.Thread(target=other)
    with paused_gc():
        draad.start()
        binnen.wait()
    assert not gc.isenabled()
    klaar.set()
    draad.join()
    assert gc.isenabled()
