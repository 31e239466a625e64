"""The window as a whole: a part of a composition and the editions around it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.detailpaneel.paneel import DetailPaneel
from tests.app.edities.invoerder import Invoerder
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)


def facts(detail: DetailPaneel) -> dict[str, str]:
    """Headings and what stands beside them."""
    labels = [label.text() for label in detail.findChildren(QLabel) if label.isVisible()]
    return dict(pairwise(labels))


def test_a_part_tells_the_edition_of_then_and_that_of_now(
    invoerder: Invoerder, ballonnen: Path, tmp_path: Path
) -> None:
    invoerder.add(ballonnen, naam="Toen")
    invoerder.gebruiker.add("25900:P1-K1")
    venster = invoerder.venster
    (onderdeel,) = venster.document.samenstelling.kerntaken
    venster.samenstelling.show_onderdeel(onderdeel.id)
    assert facts(venster.detail)["Editie"].startswith("SBB-XML Ballonnen")

    anders = sbb(dossier(profiel(kerntaak(werkproces(titel="Laat op")))))
    invoerder.add(write(tmp_path, anders, "later.xml"), naam="Later")
    feiten = facts(venster.detail)
    assert "Editie" not in feiten
    assert "„Toen”" in feiten["Editie toen"]
    assert "„Later”" in feiten["Editie nu"]


def test_a_part_of_an_edition_that_is_gone_keeps_its_id(
    invoerder: Invoerder, ballonnen: Path, vliegers: Path
) -> None:
    toen = invoerder.add(ballonnen, naam="Toen")
    bron = next(bron.id for bron in toen.bronnen if bron.sha256)
    invoerder.gebruiker.add("25900:P1-K1")
    (onderdeel,) = invoerder.venster.document.samenstelling.kerntaken
    invoerder.add(vliegers, naam="Later")
    invoerder.opslag.remove(toen.id)
    with invoerder.qtbot.waitSignal(invoerder.werkplaats.structuur_geladen, timeout=20_000):
        invoerder.werkplaats.load_structuur()
    invoerder.venster.samenstelling.show_onderdeel(onderdeel.id)
    feiten = facts(invoerder.venster.detail)
    assert feiten["Editie toen"] == bron
    assert "Later" in feiten["Editie nu"]
