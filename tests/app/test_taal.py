from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.taal import MAP, NEDERLANDS, TALEN, Taal, screen_locale
from composer.operations import set_veld
from tests.app.gebruiker import Gebruiker

ROOT = Path(__file__).resolve().parents[2]
MARKS = {"QT_TRANSLATE_NOOP", "translate", "vertaal"}
ANDERE = sorted(TALEN.keys() - {NEDERLANDS})


def marked(file: Path) -> Iterator[tuple[str, str]]:
    """(context, text) of each text that is marked in a module; the context of tr is the class."""
    boom = ast.parse(file.read_text(encoding="utf-8"))
    for klasse in [boom, *(n for n in ast.walk(boom) if isinstance(n, ast.ClassDef))]:
        for call in (n for n in ast.walk(klasse) if isinstance(n, ast.Call)):
            naam = getattr(call.func, "attr", getattr(call.func, "id", ""))
            teksten = [a.value for a in call.args if isinstance(a, ast.Constant)]
            if isinstance(klasse, ast.ClassDef) and naam == "tr" and teksten:
                yield klasse.name, str(teksten[0])
            elif naam in MARKS and len(teksten) == 2:
                yield str(teksten[0]), str(teksten[1])


def all_marked() -> set[tuple[str, str]]:
    files = [f for room in ("app", "composer") for f in (ROOT / room).rglob("*.py")]
    return {text for file in files for text in marked(file)}


def finished(taal: str) -> dict[tuple[str, str], str]:
    boom = ElementTree.parse(MAP / f"kwalificatiecomposer_{taal}.ts")
    return {
        (context.findtext("name", ""), message.findtext("source", "")): vertaling.text or ""
        for context in boom.iter("context")
        for message in context.iter("message")
        if (vertaling := message.find("translation")) is not None and not vertaling.get("type")
    }


def holes(tekst: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%\d", tekst))


@pytest.mark.parametrize("taal", ANDERE)
def test_every_marked_text_is_translated(qapp: object, taal: str) -> None:
    vertaald = finished(taal)
    vertaler = QTranslator()
    assert vertaler.load(str(MAP / f"kwalificatiecomposer_{taal}.qm"))
    teksten = all_marked()
    assert len(teksten) > 400
    assert [tekst for tekst in sorted(teksten) if not vertaald.get(tekst)] == []
    for context, tekst in teksten:
        vertaling = vertaald[context, tekst]
        assert vertaler.translate(context, tekst) == vertaling
        assert holes(vertaling) == holes(tekst)
        assert vertaling.endswith("…") == tekst.endswith("…")


def test_the_whole_window_changes_at_once(gebruiker: Gebruiker) -> None:
    venster, werkplaats = gebruiker.venster, gebruiker.werkplaats
    gebruiker.add("25168:K2")

    def seen() -> list[str]:
        QCoreApplication.processEvents()
        return [
            venster.menuBar().actions()[0].text(),
            venster.menus.acties["openen"].text(),
            venster.menus.acties["ongedaan"].iconText(),
            venster.samenstelling.tabs.tabText(0).split()[0],
            venster.samenstelling.velden.naam.placeholderText(),
            str(venster.bevindingen.model.headerData(0, Qt.Orientation.Horizontal)),
            venster.status.laadt.text(),
            venster.melding.sluiten.toolTip(),
            screen_locale().toString(1234),
        ]

    nederlands = seen()
    zinnen = gebruiker.meldingen
    werkplaats.choose_taal("en")
    engels = seen()
    assert engels[:4] == ["&File", "&Open…", "Undo", "Parts"]
    assert [een for een, ander in zip(nederlands, engels, strict=True) if een == ander] == []
    assert any("No level is filled in" in zin for zin in gebruiker.meldingen)
    assert len(gebruiker.meldingen) == len(zinnen)
    assert werkplaats.instellingen.nu.taal == "en"
    werkplaats.choose_taal(NEDERLANDS)
    assert seen() == nederlands
    assert gebruiker.meldingen == zinnen


def test_what_can_be_undone_is_named_in_the_language_of_the_screen(gebruiker: Gebruiker) -> None:
    acties, document = gebruiker.venster.menus.acties, gebruiker.venster.document
    gebruiker.add("25168:K2")
    document.apply(set_veld, "studieduur", 2)
    gebruiker.werkplaats.choose_taal("en")
    QCoreApplication.processEvents()
    assert acties["ongedaan"].text() == "&Undo: change duration"
    document.stack.undo()
    assert acties["ongedaan"].text() == "&Undo: add kerntaak"
    assert acties["opnieuw"].text() == "&Redo: change duration"
    gebruiker.werkplaats.choose_taal(NEDERLANDS)
    QCoreApplication.processEvents()
    assert acties["ongedaan"].text() == "&Ongedaan maken: kerntaak toevoegen"
    assert acties["opnieuw"].text() == "O&pnieuw: studieduur wijzigen"


def test_the_menu_chooses(gebruiker: Gebruiker) -> None:
    menu = gebruiker.venster.menus.taal
    acties = {actie.data(): actie for actie in menu.actions()}
    assert acties.keys() == TALEN.keys()
    acties["en"].trigger()
    menu.aboutToShow.emit()
    assert acties["en"].isChecked()
    assert gebruiker.werkplaats.taal.code == "en"


def test_an_unknown_language_is_dutch(qapp: QCoreApplication) -> None:
    taal = Taal(qapp, "xx")
    assert taal.code == NEDERLANDS
    taal.stop()
    taal.deleteLater()


def test_the_window_that_asks_for_a_file_is_dutch(qtbot: QtBot, qapp: QCoreApplication) -> None:
    taal = Taal(qapp)
    try:
        dialoog = QFileDialog()
        dialoog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialoog)
        teksten = {label.text() for label in dialoog.findChildren(QLabel)}
        assert teksten == {"&Zoeken in:", "Bestands&naam:", "Bestanden van &type:"}
        assert qapp.translate("QAbstractFileIconProvider", "Folder") == "Map"
    finally:
        taal.stop()
    assert qapp.translate("QAbstractFileIconProvider", "Folder") == "Folder"
