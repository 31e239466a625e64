from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.detailpaneel.paneel import DetailPaneel
from app.document import Document
from app.samenstelling.bewerkingen import restore_bron
from app.structuurpaneel.rijen import Knoop, Rijsoort
from composer.operations import set_tekst, set_titel
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling, new_id
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.app.detailpaneel.voorbeeld import AANVULLING, OMSCHRIJVING, make_structuur

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

KERNTAAK = Bronverwijzing("25901", "B1-K1")
WERKPROCES = Bronverwijzing("25901", "B1-K1-W1")


@pytest.fixture(scope="module")
def eigen() -> Kwalificatiestructuur:
    return make_structuur()


@pytest.fixture
def samenstelling(eigen: Kwalificatiestructuur) -> Samenstelling:
    from composer.copy_parts import copy_kerntaak

    return Samenstelling(new_id(), "Proef", kerntaken=(copy_kerntaak(eigen, KERNTAAK),))


@pytest.fixture
def paneel(qtbot: QtBot) -> DetailPaneel:
    paneel = DetailPaneel()
    qtbot.addWidget(paneel)
    paneel.resize(420, 700)
    paneel.show()
    qtbot.waitExposed(paneel)
    paneel.activateWindow()
    return paneel


class Bureau(QObject):
    """The panel beside a document, coupled as the window does it."""

    def __init__(
        self, paneel: DetailPaneel, samenstelling: Samenstelling, structuur: Kwalificatiestructuur
    ) -> None:
        super().__init__(paneel)
        self.paneel = paneel
        self.structuur = structuur
        self.document = Document(self)
        self.document.open(samenstelling)
        self.onderdeel = ""
        self.document.changed.connect(self._show)
        paneel.titel_gewijzigd.connect(self._on_titel)
        paneel.tekst_gewijzigd.connect(self._on_tekst)
        paneel.brontekst_terugzetten.connect(self._on_terug)

    def open(self, onderdeel: GekozenKerntaak | GekozenWerkproces) -> None:
        self.onderdeel = onderdeel.id
        self._show()

    @property
    def werkproces(self) -> GekozenWerkproces:
        return self.document.samenstelling.kerntaken[0].werkprocessen[0]

    def field(self, naam: str) -> QPlainTextEdit:
        velden = [v for v in self.paneel.findChildren(QPlainTextEdit) if v.isVisible()]
        return next(veld for veld in velden if veld.accessibleName() == naam)

    def _show(self) -> None:
        self.paneel.show_onderdeel(self.document.samenstelling, self.onderdeel, self.structuur)
        QApplication.processEvents()

    def _on_titel(self, onderdeel: str, titel: str) -> None:
        self.document.apply(set_titel, onderdeel, titel)

    def _on_tekst(self, onderdeel: str, veld: str, tekst: str) -> None:
        self.document.apply(set_tekst, onderdeel, veld, tekst)

    def _on_terug(self, onderdeel: str) -> None:
        self.document.apply(restore_bron, self.structuur, onderdeel)


@pytest.fixture
def bureau(
    paneel: DetailPaneel, samenstelling: Samenstelling, eigen: Kwalificatiestructuur
) -> Bureau:
    bureau = Bureau(paneel, samenstelling, eigen)
    bureau.open(samenstelling.kerntaken[0].werkprocessen[0])
    return bureau


def labels(paneel: DetailPaneel) -> list[str]:
    return [label.text() for label in paneel.findChildren(QLabel) if label.isVisible()]


def sees(paneel: DetailPaneel, tekst: str) -> bool:
    return any(tekst in label for label in labels(paneel))


def button(paneel: DetailPaneel, tekst: str) -> QPushButton:
    knoppen = [knop for knop in paneel.findChildren(QPushButton) if knop.isVisible()]
    return next(knop for knop in knoppen if tekst in knop.text())


def click(knop: QPushButton) -> None:
    QTest.mouseClick(knop, Qt.MouseButton.LeftButton)


def type_at_end(veld: QPlainTextEdit, tekst: str) -> None:
    veld.setFocus()
    veld.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(veld, tekst)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def show_difference(paneel: DetailPaneel) -> None:
    (vakje,) = [v for v in paneel.findChildren(QCheckBox) if v.isVisible()]
    QTest.mouseClick(vakje, Qt.MouseButton.LeftButton, pos=QPoint(8, vakje.height() // 2))
    QApplication.processEvents()


def test_it_starts_with_what_to_do(paneel: DetailPaneel) -> None:
    assert sees(paneel, "Niets gekozen")
    assert sees(paneel, "Kies in de structuur een onderdeel")


def test_a_source_is_read_and_not_written(
    paneel: DetailPaneel, eigen: Kwalificatiestructuur
) -> None:
    paneel.show_bron(eigen, "werkproces", WERKPROCES)
    assert "Werkproces  B1-K1-W1" in labels(paneel)
    assert "Ontvangt de klant" in labels(paneel)
    assert f"{OMSCHRIJVING}\n\n{AANVULLING}" in labels(paneel)
    assert sees(paneel, "Aandacht en begrip tonen")
    assert not [v for v in paneel.findChildren(QPlainTextEdit) if v.isVisible()]


def test_text_of_a_source_is_never_markup(
    paneel: DetailPaneel, eigen: Kwalificatiestructuur
) -> None:
    paneel.show_bron(eigen, "werkproces", WERKPROCES)
    for label in paneel.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_one_can_go_on_to_where_else_it_occurs(
    qtbot: QtBot, paneel: DetailPaneel, eigen: Kwalificatiestructuur
) -> None:
    paneel.show_bron(eigen, Rijsoort.KERNTAAK, str(KERNTAAK))
    lijsten = [x for x in paneel.findChildren(QListWidget) if x.isVisible()]
    (lijst,) = [x for x in lijsten if x.accessibleName() == "Komt ook voor in"]
    lijst.setFocus()
    lijst.setCurrentRow(0)
    with qtbot.waitSignal(paneel.knoop_gevraagd) as signaal:
        QTest.keyClick(lijst, Qt.Key.Key_Return)
    assert signaal.args == [Knoop(Rijsoort.KERNTAAK, "25902:B1-K1")]


def test_going_on_may_replace_the_page_it_started_on(
    paneel: DetailPaneel, eigen: Kwalificatiestructuur
) -> None:
    def follow(knoop: Knoop) -> None:
        paneel.show_bron(eigen, knoop.soort, knoop.sleutel)

    paneel.knoop_gevraagd.connect(follow)
    paneel.show_bron(eigen, Rijsoort.DOSSIER, "23901")
    (lijst,) = [x for x in paneel.findChildren(QListWidget) if x.isVisible()]
    lijst.setCurrentRow(1)
    QTest.keyClick(lijst, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "Kraamhulp" in labels(paneel)


def test_what_is_not_known_is_said_and_can_be_loaded(
    qtbot: QtBot, paneel: DetailPaneel, eigen: Kwalificatiestructuur
) -> None:
    paneel.show_bron(eigen, Rijsoort.INHOUD_ONBEKEND, "25010")
    assert sees(paneel, "niet meegeleverd")
    with qtbot.waitSignal(paneel.structuur_laden_gevraagd):
        click(button(paneel, "XML-bestand"))


def test_a_heading_of_the_tree_empties_the_panel(
    paneel: DetailPaneel, eigen: Kwalificatiestructuur
) -> None:
    paneel.show_bron(eigen, Rijsoort.KWALIFICATIE, "25901")
    paneel.show_bron(eigen, Rijsoort.GROEP, "keuzedelen")
    assert sees(paneel, "Niets gekozen")


def test_a_part_shows_its_texts_and_its_origin(bureau: Bureau) -> None:
    paneel = bureau.paneel
    assert "Werkproces  B1-K1-W1" in labels(paneel)
    assert bureau.field("Titel").toPlainText() == "Ontvangt de klant"
    assert bureau.field("Omschrijving").toPlainText() == f"{OMSCHRIJVING}\n\n{AANVULLING}"
    assert sees(paneel, "Overgenomen uit 25901 Winkelhulp")
    for feit in ("25901:B1-K1-W1", "79080 Handel en ondernemerschap", "Proefbestand"):
        assert feit in labels(paneel)
    assert not sees(paneel, "Wijkt af")


def test_typing_changes_the_document_at_each_key(bureau: Bureau) -> None:
    veld = bureau.field("Resultaat")
    type_at_end(veld, " Altijd.")
    assert bureau.werkproces.resultaat == "De klant voelt zich welkom. Altijd."
    assert veld.textCursor().atEnd()
    assert sees(bureau.paneel, "Wijkt af van de bron.")


def test_typing_in_the_middle_leaves_the_cursor_there(bureau: Bureau) -> None:
    veld = bureau.field("Omschrijving")
    veld.setFocus()
    cursor = veld.textCursor()
    cursor.setPosition(2)
    veld.setTextCursor(cursor)
    QTest.keyClicks(veld, " beste")
    assert bureau.werkproces.omschrijving.startswith("De beste medewerker")
    assert veld.textCursor().position() == len("De beste")
    bureau.document.stack.undo()
    assert veld.toPlainText() == bureau.werkproces.omschrijving
    assert bureau.werkproces.omschrijving.startswith("De medewerker")


def test_a_title_with_spaces_can_be_typed(bureau: Bureau) -> None:
    type_at_end(bureau.field("Titel"), " en zo")
    assert bureau.werkproces.titel == "Ontvangt de klant en zo"


def test_the_difference_is_shown_word_by_word(bureau: Bureau) -> None:
    type_at_end(bureau.field("Resultaat"), " Altijd.")
    show_difference(bureau.paneel)
    (verschil,) = [
        veld
        for veld in bureau.paneel.findChildren(QPlainTextEdit)
        if veld.isVisible() and veld.isReadOnly()
    ]
    assert verschil.toPlainText() == "De klant voelt zich welkom. Altijd."
    cursor = verschil.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert cursor.charFormat().fontUnderline()
    assert sees(bureau.paneel, "Doorgestreept: alleen in de bron.")
    show_difference(bureau.paneel)
    assert not verschil.isVisible()


def test_the_source_text_can_be_put_back(bureau: Bureau) -> None:
    type_at_end(bureau.field("Resultaat"), "!")
    type_at_end(bureau.field("Titel"), "!")
    click(button(bureau.paneel, "Brontekst terugzetten"))
    assert not bureau.werkproces.is_afwijkend
    assert bureau.field("Titel").toPlainText() == "Ontvangt de klant"
    assert bureau.field("Resultaat").toPlainText() == "De klant voelt zich welkom."
    assert not sees(bureau.paneel, "Wijkt af")


def test_tab_walks_the_fields_from_top_to_bottom(bureau: Bureau) -> None:
    bureau.paneel.setFocus()
    assert bureau.field("Titel").hasFocus()
    namen = []
    for _ in range(3):
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        namen.append(focus().accessibleName())
    assert namen == ["Omschrijving", "Resultaat", "Gedrag"]


def test_a_kerntaak_has_its_own_fields(bureau: Bureau) -> None:
    bureau.open(bureau.document.samenstelling.kerntaken[0])
    assert bureau.field("Complexiteit").toPlainText() == "Wisselende klanten en vragen."
    zelfstandig = bureau.field("Verantwoordelijkheid en zelfstandigheid")
    assert zelfstandig.toPlainText() == "Werkt zelfstandig."
    assert sees(bureau.paneel, "heeft kennis van het assortiment")
    assert not [
        v
        for v in bureau.paneel.findChildren(QPlainTextEdit)
        if v.isVisible() and v.accessibleName() == "Omschrijving"
    ]


def test_another_part_starts_at_its_top(bureau: Bureau) -> None:
    bureau.paneel.resize(320, 250)
    QApplication.processEvents()
    (pagina,) = [
        p
        for p in bureau.paneel.findChildren(QScrollArea)
        if p.isVisible() and type(p).__name__ == "Onderdeelblad"
    ]
    pagina.verticalScrollBar().setValue(100)
    bureau.open(bureau.document.samenstelling.kerntaken[0])
    assert pagina.verticalScrollBar().value() == 0


def test_a_part_with_only_a_title_asks_for_its_texts(qtbot: QtBot, bureau: Bureau) -> None:
    bureau.open(bureau.document.samenstelling.kerntaken[0].werkprocessen[1])
    assert sees(bureau.paneel, "De bron gaf alleen de titel.")
    assert bureau.field("Omschrijving").placeholderText() == "Nog geen tekst"
    with qtbot.waitSignal(bureau.paneel.structuur_laden_gevraagd):
        click(button(bureau.paneel, "XML-bestand"))


def test_the_origin_can_be_shown_in_the_structure(qtbot: QtBot, bureau: Bureau) -> None:
    with qtbot.waitSignal(bureau.paneel.knoop_gevraagd) as signaal:
        click(button(bureau.paneel, "Toon in de structuur"))
    assert signaal.args == [Knoop(Rijsoort.WERKPROCES, "25901:B1-K1-W1")]


def test_without_its_source_a_deviation_is_said_but_not_shown(
    paneel: DetailPaneel, samenstelling: Samenstelling, structuur: Kwalificatiestructuur
) -> None:
    onderdeel = samenstelling.kerntaken[0].werkprocessen[0].id
    anders = set_titel(samenstelling, onderdeel, "Iets anders").samenstelling
    for geladen in (structuur, None):
        paneel.show_onderdeel(anders, onderdeel, geladen)
        assert sees(paneel, "De bron staat niet in de geladen structuur")
        assert not button(paneel, "Brontekst terugzetten").isEnabled()
        assert "25901:B1-K1-W1" in labels(paneel)


def test_a_newer_text_of_the_source_is_told(bureau: Bureau) -> None:
    werkproces = bureau.werkproces
    assert werkproces.herkomst is not None
    eerder = replace(werkproces, resultaat="Wat er vroeger stond.")
    eerder = replace(eerder, herkomst=replace(werkproces.herkomst, teksthash=eerder.teksthash))
    kerntaak = bureau.document.samenstelling.kerntaken[0]
    kerntaak = replace(kerntaak, werkprocessen=(eerder, *kerntaak.werkprocessen[1:]))
    bureau.document.open(replace(bureau.document.samenstelling, kerntaken=(kerntaak,)))
    bureau.open(eerder)
    assert sees(bureau.paneel, "is een andere dan is overgenomen")
    assert not sees(bureau.paneel, "Wijkt af van de bron.")
    click(button(bureau.paneel, "Brontekst terugzetten"))
    assert bureau.werkproces.resultaat == "De klant voelt zich welkom."


def test_a_part_without_origin_says_so(paneel: DetailPaneel) -> None:
    eigen = GekozenKerntaak(new_id(), "Zelf bedacht")
    paneel.show_onderdeel(Samenstelling(new_id(), kerntaken=(eigen,)), eigen.id, None)
    assert sees(paneel, "Eigen onderdeel")
    assert not sees(paneel, "Herkomst")


def test_a_part_that_is_gone_empties_the_panel(bureau: Bureau) -> None:
    bureau.paneel.show_onderdeel(bureau.document.samenstelling, "weg", bureau.structuur)
    assert sees(bureau.paneel, "Niets gekozen")


@pytest.mark.parametrize("soort", ["bron", "onderdeel", "leeg"])
def test_everything_survives_another_language(
    bureau: Bureau, eigen: Kwalificatiestructuur, soort: str
) -> None:
    if soort == "bron":
        bureau.paneel.show_bron(eigen, Rijsoort.KWALIFICATIE, "25901")
    elif soort == "leeg":
        bureau.paneel.clear()
    eerder = labels(bureau.paneel)
    for deel in (bureau.paneel, *bureau.paneel.findChildren(QScrollArea)):
        QApplication.sendEvent(deel, QEvent(QEvent.Type.LanguageChange))
    QApplication.processEvents()
    assert labels(bureau.paneel) == eerder
