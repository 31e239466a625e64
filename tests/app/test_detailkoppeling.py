"""What the details show after a choice on the left or in the middle."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.structuurpaneel.rijen import Knoop, Rijsoort
from tests.app.gebruiker import Gebruiker
from tests.kwalificatiestructuur.sbb_bestanden import (
    LIJSTEN,
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)

LANG = 20_000

KWALIFICATIE = Knoop(Rijsoort.KWALIFICATIE, "25168")


def koppen(gebruiker: Gebruiker) -> list[str]:
    """The kinds and codes above the details, of which one at most shows."""
    labels = gebruiker.venster.detail.findChildren(QLabel)
    teksten = [label.text() for label in labels if label.isVisible()]
    return [tekst for tekst in teksten if tekst.startswith(("Kwalificatie  ", "Kerntaak  "))]


def test_the_first_choice_shows_in_the_tree_before_its_page_is_made(
    qtbot: QtBot, gebruiker: Gebruiker
) -> None:
    venster = gebruiker.venster
    assert venster.structuurpaneel.reveal_knoop(KWALIFICATIE)
    assert not venster.detail.heeft_bronblad
    qtbot.waitUntil(lambda: koppen(gebruiker) == ["Kwalificatie  25168"])
    assert venster.structuurpaneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25010"))
    assert koppen(gebruiker) == ["Kwalificatie  25010"], "from then on at once"


def test_of_two_choices_in_a_row_the_last_one_shows(qtbot: QtBot, gebruiker: Gebruiker) -> None:
    paneel = gebruiker.venster.structuurpaneel
    assert paneel.reveal_knoop(Knoop(Rijsoort.KWALIFICATIE, "25010"))
    assert paneel.reveal_knoop(KWALIFICATIE)
    qtbot.waitUntil(lambda: bool(koppen(gebruiker)))
    qtbot.wait(50)
    assert koppen(gebruiker) == ["Kwalificatie  25168"]


def test_what_is_chosen_in_the_middle_in_between_stays(qtbot: QtBot, gebruiker: Gebruiker) -> None:
    venster = gebruiker.venster
    gebruiker.add("25168:K1")
    (kerntaak,) = venster.document.samenstelling.kerntaken
    assert venster.structuurpaneel.reveal_knoop(KWALIFICATIE)
    venster.samenstelling.boom.clearSelection()
    venster.samenstelling.show_onderdeel(kerntaak.id)
    qtbot.wait(50)
    assert koppen(gebruiker) != ["Kwalificatie  25168"]
    assert not venster.detail.heeft_bronblad


def test_nothing_of_a_choice_is_left_in_another_document(
    qtbot: QtBot, gebruiker: Gebruiker
) -> None:
    venster = gebruiker.venster
    assert venster.structuurpaneel.reveal_knoop(KWALIFICATIE)
    venster.bestanden.new()
    qtbot.wait(50)
    assert not venster.detail.heeft_bronblad


def test_a_thing_of_the_structure_is_shown_as_the_loaded_edition_has_it(
    qtbot: QtBot, gebruiker: Gebruiker, tmp_path: Path
) -> None:
    venster, werkplaats = gebruiker.venster, gebruiker.werkplaats
    domein = Knoop(Rijsoort.DOMEIN, "79120")
    assert venster.structuurpaneel.reveal_knoop(domein)
    qtbot.waitUntil(lambda: "Horeca en bakkerij" in _teksten(gebruiker))
    opslag = werkplaats.opslag.toegang.open()
    lijsten = LIJSTEN.replace("Horeca en bakkerij", "Horeca en luchtvaart")
    inhoud = sbb(dossier(profiel(kerntaak(werkproces())), domein="4133"), lijsten=lijsten)
    opslag.commit(opslag.prepare([write(tmp_path, inhoud)]))
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.load_structuur()
    assert "Horeca en luchtvaart" in _teksten(gebruiker)
    assert "Horeca en bakkerij" not in _teksten(gebruiker)


def test_what_the_loaded_edition_does_not_have_is_said(
    qtbot: QtBot, gebruiker: Gebruiker, tmp_path: Path
) -> None:
    venster, werkplaats = gebruiker.venster, gebruiker.werkplaats
    assert venster.structuurpaneel.reveal_knoop(KWALIFICATIE)
    qtbot.waitUntil(lambda: koppen(gebruiker) == ["Kwalificatie  25168"])
    opslag = werkplaats.opslag.toegang.open()
    inhoud = sbb(dossier(profiel(kerntaak(werkproces()))))
    opslag.commit(opslag.prepare([write(tmp_path, inhoud)]))
    with qtbot.waitSignal(werkplaats.structuur_geladen, timeout=LANG):
        werkplaats.load_structuur()
    assert any("25168" in tekst and "niet" in tekst for tekst in _teksten(gebruiker))


def _teksten(gebruiker: Gebruiker) -> list[str]:
    labels = gebruiker.venster.detail.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]
