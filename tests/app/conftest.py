"""What every test of the window gets: no windows left over, its own folders, a structure."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.lader import Structuurpakket
    from app.werkplaats import Werkplaats
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from tests.app.gebruiker import Gebruiker

    Watch = Callable[[QAbstractItemModel], None]

EEN_UUR = 3_600_000


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform cannot tell a window manager the smallest size; there is none."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


def send_deferred_deletes() -> None:
    """What the event loop does between events, and a test does not."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """Fail on a window that is still there, and clean up on this thread only (``Opruimer``)."""
    gc.disable()
    # What a test before this one left goes now that nothing holds it any more. What is there then
    # stays until the end; cleaning up after this test need not look at it.
    gc.collect()
    gc.freeze()
    yield
    send_deferred_deletes()
    gc.collect()
    gc.enable()
    over = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in over:
        widget.deleteLater()
    send_deferred_deletes()
    assert not over, f"left-over windows: {over}"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test keeps settings, recovery files and logs."""
    folder = tmp_path / "eigen map"
    monkeypatch.setenv("KWALIFICATIECOMPOSER_MAP", str(folder))
    return folder


@pytest.fixture(scope="session")
def gevulde_opslag(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with two editions of a small made-up nation; never opened by a test itself."""
    from tests.app.verschillen.uitgaven import fill_store

    return fill_store(tmp_path_factory.mktemp("edities"))


@pytest.fixture
def twee_edities(own_folder: Path, gevulde_opslag: Path) -> None:
    """The store of this test has those two; ask for it before anything opens the store."""
    copytree(gevulde_opslag, own_folder / "opslag")


@pytest.fixture(scope="session")
def structuur() -> Kwalificatiestructuur:
    from kwalificatiestructuur.laden import load_structuur

    return load_structuur()


@pytest.fixture(scope="session")
def pakket(structuur: Kwalificatiestructuur) -> Structuurpakket:
    from app.lader import Structuurpakket
    from kwalificatiestructuur.zoeken import Zoekindex

    return Structuurpakket(structuur, Zoekindex(structuur))


@pytest.fixture
def watch_model(pytestconfig: pytest.Config) -> Iterator[Callable[[QAbstractItemModel], None]]:
    """Check an item model now and at everything it announces from now on; for several models."""
    from tests.app.modeltoets import Modeltoets

    testers = []

    def watch(model: QAbstractItemModel) -> None:
        tester = Modeltoets(pytestconfig)  # type: ignore[no-untyped-call]
        testers.append(tester)
        tester.check(model, force_py=True)  # type: ignore[no-untyped-call]

    yield watch
    for tester in testers:
        # A window may have taken its models along.
        with suppress(RuntimeError):
            tester._cleanup()  # type: ignore[no-untyped-call]


@pytest.fixture
def werkplaats(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Werkplaats]:
    from app.werkplaats import Werkplaats
    from tests.app.nepdialogen import Nepdialogen

    # On a busy machine the work for quiet moments would come in the middle of what is tested.
    monkeypatch.setattr("app.werkplaats._RUST_MS", EEN_UUR)
    werkplaats = Werkplaats(qapp)
    yield werkplaats
    for venster in list(werkplaats.vensters):
        venster.bestanden.dialogen = Nepdialogen(venster)
        venster.close()
    werkplaats.close()
    werkplaats.deleteLater()


@pytest.fixture
def gebruiker(
    qtbot: QtBot,
    werkplaats: Werkplaats,
    pakket: Structuurpakket,
    watch_model: Watch,
) -> Gebruiker:
    from tests.app.gebruiker import Gebruiker

    venster = werkplaats.open_window()
    watch_model(venster.samenstelling.model)
    watch_model(venster.samenstelling.keuzedelen.model)
    watch_model(venster.bevindingen.model)
    werkplaats.lader.geladen.emit(pakket)
    qtbot.waitExposed(venster)
    venster.activateWindow()
    qtbot.waitUntil(venster.isActiveWindow)
    qtbot.waitUntil(venster.is_gecontroleerd)
    return Gebruiker(werkplaats, venster)
