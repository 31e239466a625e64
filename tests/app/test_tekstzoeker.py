from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.edities.toegang import Opslagtoegang
from app.edities.werker import Melder
from app.lader import Structuurpakket, _load
from app.tekstzoeker import Tekstzoeker, make_index
from kwalificatiestructuur.fouten import Geannuleerd
from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.zoeken import Tekstindex, Zoekindex
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)
from tests.kwalificatiestructuur.zoeken.voorbeeld import example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


def nothing(_done: int, _total: int) -> None:
    pass


@pytest.fixture
def eigen() -> Structuurpakket:
    structuur = example()
    return Structuurpakket(structuur, Zoekindex(structuur))


@pytest.fixture
def zoeker(qtbot: QtBot) -> Iterator[Tekstzoeker]:
    zoeker = Tekstzoeker()
    yield zoeker
    zoeker.stop()


def test_texts_become_searchable_in_the_background(
    qtbot: QtBot, zoeker: Tekstzoeker, eigen: Structuurpakket
) -> None:
    assert not eigen.zoekindex.answer("wijnkaart").resultaten
    with qtbot.waitSignal(zoeker.klaar):
        zoeker.start(eigen, None)
    assert eigen.zoekindex.answer("wijnkaart").resultaten
    assert zoeker.honderdsten == -1


def test_without_texts_there_is_nothing_to_wait_for(
    qtbot: QtBot, zoeker: Tekstzoeker, pakket: Structuurpakket
) -> None:
    gemeld: list[int] = []
    zoeker.voortgang.connect(gemeld.append)
    with qtbot.waitSignal(zoeker.klaar):
        zoeker.start(pakket, None)
    assert pakket.zoekindex.teksten is None
    assert gemeld == []


def test_the_file_is_made_once_and_opened_without_a_word(
    eigen: Structuurpakket, tmp_path: Path
) -> None:
    pad = tmp_path / "index" / "editie.sqlite"
    gemeld: list[int] = []

    def meld(done: int, total: int) -> None:
        gemeld.append(done)

    eerste = make_index(eigen, pad, meld)
    assert eerste is not None
    assert gemeld
    eerste.close()
    gemeld.clear()
    tweede = make_index(eigen, pad, meld)
    assert tweede is not None
    assert gemeld == []
    tweede.close()
    pad.write_bytes(b"geen index")
    derde = make_index(eigen, pad, meld)
    assert derde is not None
    assert gemeld
    derde.close()


def test_where_nothing_can_be_written_memory_will_do(
    eigen: Structuurpakket, tmp_path: Path
) -> None:
    (tmp_path / "bestand").write_text("in de weg", encoding="utf-8")
    index = make_index(eigen, tmp_path / "bestand" / "index.sqlite", nothing)
    assert index is not None
    assert index.has("wijnkaart")


def test_stopping_leaves_nothing_behind(eigen: Structuurpakket, tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Geannuleerd

    with pytest.raises(Geannuleerd):
        make_index(eigen, tmp_path / "index.sqlite", stop)
    assert list(tmp_path.iterdir()) == []


def test_the_last_structure_wins(
    qtbot: QtBot,
    zoeker: Tekstzoeker,
    eigen: Structuurpakket,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bezig = threading.Event()

    def slow(pakket: Structuurpakket, pad: Path | None, meld: Melder) -> Tekstindex | None:
        while pakket is eigen:
            bezig.set()
            meld(1, 2)
        return make_index(pakket, pad, meld)

    monkeypatch.setattr("app.tekstzoeker.make_index", slow)
    gemeld: list[int] = []
    zoeker.voortgang.connect(gemeld.append)
    zoeker.start(eigen, None)
    qtbot.waitUntil(bezig.is_set)
    qtbot.waitUntil(lambda: gemeld == [50])
    assert zoeker.honderdsten == 50
    structuur = example()
    ander = Structuurpakket(structuur, Zoekindex(structuur))
    with qtbot.waitSignal(zoeker.klaar):
        zoeker.start(ander, None)
    assert eigen.zoekindex.teksten is None
    assert ander.zoekindex.teksten is not None


def test_titles_are_kept_for_the_next_start(
    qtbot: QtBot, zoeker: Tekstzoeker, tmp_path: Path
) -> None:
    bron = write(tmp_path, sbb(dossier(profiel(kerntaak(werkproces())))))
    with Opslag(tmp_path / "opslag") as opslag:
        opslag.commit(opslag.prepare([bron]))
    gelezen = []
    for _ in range(2):
        toegang = Opslagtoegang(tmp_path / "opslag")
        pakket = _load(toegang, nothing)
        gelezen.append(pakket.zoekindex.titels.is_gelezen)
        with qtbot.waitSignal(zoeker.klaar):
            zoeker.start(pakket, toegang)
        toegang.close()
    assert gelezen == [False, True]
