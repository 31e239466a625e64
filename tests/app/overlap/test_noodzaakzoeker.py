from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from app.overlap import noodzaakzoeker
from app.overlap.noodzaakzoeker import Noodzaakantwoord, Noodzaakzoeker
from composer.overlap.naaste import Naaste, fallbacks_of, nearest_of
from composer.regels.context import Context
from kwalificatiestructuur.fouten import Invoerfout
from tests.app.overlap.noodzaakcontexten import composition, context_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def zoeker(qapp: object) -> Iterator[Noodzaakzoeker]:
    zoeker = Noodzaakzoeker()
    yield zoeker
    zoeker.stop()


@pytest.fixture
def rem(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Searches wait until this is set."""
    rem = threading.Event()

    def slow(context: Context) -> Naaste:
        assert rem.wait(10)
        return nearest_of(context)

    monkeypatch.setattr(noodzaakzoeker, "nearest_of", slow)
    yield rem
    rem.set()


def test_the_answer_is_that_of_the_search_itself(qtbot: QtBot, zoeker: Noodzaakzoeker) -> None:
    context = context_of()
    with qtbot.waitSignal(zoeker.klaar) as klaar:
        zoeker.ask(context)
        assert zoeker.is_bezig
    (antwoord,) = klaar.args or [None]
    assert isinstance(antwoord, Noodzaakantwoord)
    assert antwoord.naaste == nearest_of(context)
    assert antwoord.terugval == fallbacks_of(context)
    assert not zoeker.is_bezig


def test_an_answer_is_of_one_composition_in_one_surroundings(
    qtbot: QtBot, zoeker: Noodzaakzoeker
) -> None:
    context = context_of()
    with qtbot.waitSignal(zoeker.klaar) as klaar:
        zoeker.ask(context)
    (antwoord,) = klaar.args or [None]
    assert isinstance(antwoord, Noodzaakantwoord)
    assert antwoord.is_of(Context(context.omgeving, replace(context.samenstelling)))
    anders = replace(context.samenstelling, studieduur=3)
    assert not antwoord.is_of(Context(context.omgeving, anders))
    assert not antwoord.is_of(context_of(context.samenstelling))


def test_the_last_one_asked_for_wins(
    qtbot: QtBot, zoeker: Noodzaakzoeker, rem: threading.Event
) -> None:
    gezien: list[Context] = []
    zoeker.klaar.connect(lambda antwoord: gezien.append(antwoord.context))
    vragen = [context_of(replace(composition(), studieduur=duur)) for duur in (1, 2, 3)]
    for vraag in vragen:
        zoeker.ask(vraag)
    rem.set()
    qtbot.waitUntil(lambda: not zoeker.is_bezig)
    assert gezien == [vragen[2]]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("fout", [RuntimeError(), Invoerfout("de opslag is weg")])
def test_a_failure_is_told_and_the_next_question_is_answered(
    qtbot: QtBot, zoeker: Noodzaakzoeker, monkeypatch: pytest.MonkeyPatch, fout: Exception
) -> None:
    def fail(_context: Context) -> Naaste:
        raise fout

    with monkeypatch.context() as even:
        even.setattr(noodzaakzoeker, "nearest_of", fail)
        with qtbot.waitSignal(zoeker.mislukt):
            zoeker.ask(context_of())
    with qtbot.waitSignal(zoeker.klaar):
        zoeker.ask(context_of())


def test_after_stopping_nothing_follows(
    qtbot: QtBot, zoeker: Noodzaakzoeker, rem: threading.Event
) -> None:
    zoeker.ask(context_of())
    zoeker.ask(context_of())
    rem.set()
    with qtbot.assertNotEmitted(zoeker.klaar, wait=100):
        zoeker.stop()
    assert not zoeker.is_bezig
