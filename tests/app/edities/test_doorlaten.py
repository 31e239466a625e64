from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.app.edities.invoerder import LANG, Invoerder
from tests.app.slepen import drop_on


def target(invoerder: Invoerder, waar: str) -> QWidget:
    venster = invoerder.venster
    if waar == "tekstveld":
        invoerder.gebruiker.add("25168:K2")
        (onderdeel,) = venster.document.samenstelling.kerntaken
        venster.samenstelling.show_onderdeel(onderdeel.id)
        velden = venster.detail.findChildren(QPlainTextEdit)
        return next(veld for veld in velden if veld.isVisible()).viewport()
    zoekveld = venster.structuurpaneel.findChild(QLineEdit)
    assert zoekveld is not None
    return {
        "naam": venster.samenstelling.velden.naam,
        "zoeken": zoekveld,
        "onderdelen": venster.samenstelling.boom.viewport(),
        "details": venster.detail,
        "bevindingen": venster.bevindingen.boom.viewport(),
    }[waar]


@pytest.mark.parametrize(
    "waar", ["naam", "zoeken", "onderdelen", "details", "bevindingen", "tekstveld"]
)
def test_a_file_may_fall_anywhere(invoerder: Invoerder, ballonnen: Path, waar: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ballonnen))])
    # As file managers on Linux do.
    data.setText(ballonnen.as_uri())
    assert drop_on(target(invoerder, waar), data, QPoint(3, 3))
    invoerder.qtbot.waitUntil(lambda: invoerder.importeur.dialoog is not None, timeout=LANG)
    invoerder.importeur.cancel()
    assert "ballonnen" not in invoerder.venster.samenstelling.velden.naam.text()


def test_text_can_still_be_dropped_on_a_field(invoerder: Invoerder) -> None:
    data = QMimeData()
    data.setText("Ballonvaart")
    veld = invoerder.venster.samenstelling.velden.naam
    assert drop_on(veld, data, QPoint(3, 3))
    assert veld.text() == "Ballonvaart"
