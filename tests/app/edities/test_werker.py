from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from app.edities.werker import Melder, Werker
from kwalificatiestructuur.fouten import Invoerfout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def werker(qapp: object) -> Iterator[Werker]:
    werker = Werker()
    yield werker
    werker.stop()


def test_the_outcome_comes_back_on_this_thread(qtbot: QtBot, werker: Werker) -> None:
    gezien: list[threading.Thread] = []

    def on_klaar(_uitkomst: object) -> None:
        gezien.append(threading.current_thread())

    werker.klaar.connect(on_klaar)
    with qtbot.waitSignal(werker.klaar) as klaar:
        werker.start(lambda _meld: threading.current_thread().name)
    assert klaar.args == ["opslag"]
    assert gezien == [threading.main_thread()]
    assert not werker.is_bezig


def test_none_is_an_outcome_too(qtbot: QtBot, werker: Werker) -> None:
    with qtbot.waitSignal(werker.klaar) as klaar:
        werker.start(lambda _meld: None)
    assert klaar.args == [None]


def test_a_foreseen_error_is_a_sentence(qtbot: QtBot, werker: Werker) -> None:
    def fail(_meld: Melder) -> object:
        raise Invoerfout("de schijf is vol")

    with qtbot.waitSignal(werker.mislukt) as mislukt:
        werker.start(fail)
    assert mislukt.args == ["De schijf is vol."]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_unforeseen_error_ends_it(qtbot: QtBot, werker: Werker) -> None:
    def fail(_meld: Melder) -> object:
        raise RuntimeError

    with qtbot.waitSignal(werker.geannuleerd):
        werker.start(fail)
    assert not werker.is_bezig


def test_progress_of_large_sizes_fits_a_signal(qtbot: QtBot, werker: Werker) -> None:
    groot = 1 << 40

    def work(meld: Melder) -> object:
        meld(groot // 4, groot)
        return None

    with qtbot.waitSignal(werker.voortgang) as gezien:
        werker.start(work)
    assert gezien.args == [250, 1000]


def test_stopped_work_says_nothing_more(qtbot: QtBot, werker: Werker) -> None:
    begonnen = threading.Event()

    def work(meld: Melder) -> object:
        while True:
            begonnen.set()
            meld(1, 2)

    werker.start(work)
    assert begonnen.wait(5)
    werker.stop()
    for signaal in (werker.klaar, werker.mislukt, werker.geannuleerd):
        with qtbot.assertNotEmitted(signaal, wait=20):
            pass
