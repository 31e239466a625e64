from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from app.structuurpaneel import zoeker as module
from app.structuurpaneel.zoeker import MEESTE, Antwoord, Zoeker
from kwalificatiestructuur.zoeken import Filter, Zoekindex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.lader import Structuurpakket


@pytest.fixture
def zoeker(qtbot: QtBot) -> Iterator[Zoeker]:
    zoeker = Zoeker()
    yield zoeker
    zoeker.stop()


def test_a_small_structure_is_answered_at_once(zoeker: Zoeker, pakket: Structuurpakket) -> None:
    gezien: list[Antwoord] = []
    zoeker.gevonden.connect(gezien.append)
    zoeker.ask(pakket.zoekindex, "gastheer", Filter())
    (antwoord,) = gezien
    assert antwoord.treffers.kwalificaties
    assert antwoord.markeerder is not None
    assert not zoeker.is_bezig


def test_of_a_large_one_only_the_newest_answer_counts(
    qtbot: QtBot, zoeker: Zoeker, pakket: Structuurpakket, monkeypatch: pytest.MonkeyPatch
) -> None:
    poort = threading.Event()
    gevraagd: list[str] = []
    echt = module.answer

    def slow(index: Zoekindex, tekst: str, eisen: Filter) -> Antwoord:
        gevraagd.append(tekst)
        assert poort.wait(10)
        return echt(index, tekst, eisen)

    monkeypatch.setattr(module, "answer", slow)
    zoeker.meteen = 0
    gezien: list[str] = []
    zoeker.gevonden.connect(lambda antwoord: gezien.append(antwoord.uitslag.vraag.tekst))
    for tekst in ("g", "ga", "gas", "gast"):
        zoeker.ask(pakket.zoekindex, tekst, Filter())
    assert gezien == []
    poort.set()
    qtbot.waitUntil(lambda: bool(gezien))
    assert gezien == ["gast"]
    assert gevraagd[-1] == "gast"
    assert len(gevraagd) <= 2
    qtbot.waitUntil(lambda: not zoeker.is_bezig)


def test_what_is_dropped_is_not_answered(
    qtbot: QtBot, zoeker: Zoeker, pakket: Structuurpakket
) -> None:
    zoeker.meteen = 0
    gezien: list[object] = []
    zoeker.gevonden.connect(gezien.append)
    zoeker.ask(pakket.zoekindex, "gastheer", Filter())
    zoeker.stop()
    qtbot.wait(20)
    assert gezien == []
    assert not zoeker.is_bezig


def test_no_more_than_one_reads_through(pakket: Structuurpakket) -> None:
    antwoord = module.answer(pakket.zoekindex, "e", Filter())
    assert len(antwoord.uitslag.resultaten) == MEESTE
    assert not antwoord.uitslag.is_alles


def test_filters_alone_find_all_that_they_let_through(pakket: Structuurpakket) -> None:
    index = pakket.zoekindex
    niveau = module.answer(index, "niveau:3", Filter())
    assert niveau.markeerder is None
    assert niveau.treffers.kwalificaties == index.treffers("niveau:3").kwalificaties
    assert not niveau.treffers.onderdelen
    soort = module.answer(index, "soort:kerntaak domein:horeca", Filter())
    assert soort.treffers.onderdelen == index.treffers("soort:kerntaak domein:horeca").onderdelen
    leeg = module.answer(index, "soort:xyz", Filter())
    assert leeg.uitslag.meldingen
