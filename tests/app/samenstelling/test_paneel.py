from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app import mime
from app.bevindingen.tellingen import Telling
from app.document import Document
from app.samenstelling.model import Kolom
from app.samenstelling.paneel import SamenstellingPaneel
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.app.slepen import drop_on, drop_on_row

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kwalificatiestructuur.graaf import Kwalificatiestructuur

Key = Qt.Key


def bron(code: str, crebo: str = "25168") -> Bronverwijzing:
    return Bronverwijzing(crebo, code)


class Werk:
    """A user with the panel in front."""

    def __init__(
        self,
        qtbot: QtBot,
        structuur: Kwalificatiestructuur,
        watch: Callable[[QAbstractItemModel], None],
    ) -> None:
        self.document = Document()
        self.refused: list[str] = []
        self.document.refused.connect(self.refused.append)
        self.paneel = SamenstellingPaneel(self.document)
        qtbot.addWidget(self.paneel)
        watch(self.paneel.model)
        watch(self.paneel.keuzedelen.model)
        self.paneel.set_structuur(structuur)
        self.paneel.resize(900, 600)
        self.paneel.show()
        qtbot.waitExposed(self.paneel)

    @property
    def tree(self) -> list[tuple[str, list[str]]]:
        """Codes and titles as the screen shows them."""
        model = self.paneel.model
        boom = []
        for row in range(model.rowCount()):
            kerntaak = model.index(row, Kolom.TITEL)
            ouder = model.index(row, 0)
            boom.append(
                (
                    str(kerntaak.data()),
                    [
                        str(model.index(r, Kolom.TITEL, ouder).data())
                        for r in range(model.rowCount(ouder))
                    ],
                )
            )
        return boom

    @property
    def gekozen(self) -> tuple[str, ...]:
        """The ids of the rows in the accent colour."""
        return self.paneel.gekozen_onderdelen

    def open_small(self) -> None:
        self.document.open(
            Samenstelling(
                "s",
                naam="Klein",
                kerntaken=(
                    GekozenKerntaak("K", "Kookt", werkprocessen=(wp("a"), wp("b"))),
                    GekozenKerntaak("L", "Levert", werkprocessen=(wp("c"),)),
                ),
            )
        )

    def row(self, deel: str, kolom: Kolom = Kolom.CODE) -> object:
        return self.paneel.model.index_of(deel, kolom)

    def drop(self, deel: str, hoogte: float, *bronnen: Bronverwijzing) -> bool:
        return drop_on_row(self.paneel.boom, mime.encode_bronnen(bronnen), self.row(deel), hoogte)

    def drop_own(self, deel: str, hoogte: float, *ids: str) -> bool:
        data = mime.encode_onderdelen(ids)
        return drop_on_row(self.paneel.boom, data, self.row(deel), hoogte)


def wp(naam: str) -> GekozenWerkproces:
    return GekozenWerkproces(naam, naam)


@pytest.fixture
def werk(
    qtbot: QtBot,
    structuur: Kwalificatiestructuur,
    watch_model: Callable[[QAbstractItemModel], None],
) -> Werk:
    return Werk(qtbot, structuur, watch_model)


def test_an_empty_composition_says_how_to_begin(werk: Werk) -> None:
    assert werk.paneel.boom._leeg.isVisible()
    assert werk.paneel.tabs.tabText(0) == "Onderdelen (0)"
    assert werk.paneel.tabs.tabToolTip(0) == "0 kerntaken, 0 werkprocessen"


def test_a_kerntaak_dropped_on_nothing_is_the_first(werk: Werk) -> None:
    data = mime.encode_bronnen([bron("K2")])
    assert drop_on(werk.paneel.boom.viewport(), data, QPoint(200, 100))
    assert werk.tree == [
        (
            "Bewaakt de voorraad",
            [
                "Controleert de voorraad",
                "Ontvangt en controleert de bestelling",
                "Pakt de bestelling uit en slaat deze op",
            ],
        )
    ]
    assert not werk.paneel.boom._leeg.isVisible()
    assert werk.paneel.boom.isExpanded(werk.paneel.model.index(0, 0))
    assert werk.gekozen == (werk.document.samenstelling.kerntaken[0].id,)
    werk.document.stack.undo()
    assert werk.tree == []
    assert werk.paneel.boom._leeg.isVisible()


@pytest.mark.parametrize(
    ("deel", "hoogte", "uitkomst"),
    [
        ("K", 0.5, [("Kookt", ["a", "b", "Neemt reserveringen aan"]), ("Levert", ["c"])]),
        ("K", 0.98, [("Kookt", ["Neemt reserveringen aan", "a", "b"]), ("Levert", ["c"])]),
        ("b", 0.02, [("Kookt", ["a", "Neemt reserveringen aan", "b"]), ("Levert", ["c"])]),
        (
            "L",
            0.02,
            [
                ("Kookt", ["a", "b"]),
                ("Werkt in de bediening", ["Neemt reserveringen aan"]),
                ("Levert", ["c"]),
            ],
        ),
    ],
)
def test_a_werkproces_lands_where_it_is_dropped(
    werk: Werk, deel: str, hoogte: float, uitkomst: object
) -> None:
    werk.open_small()
    assert werk.drop(deel, hoogte, bron("K1-W2"))
    assert werk.tree == uitkomst


def test_own_parts_are_dragged(werk: Werk) -> None:
    werk.open_small()
    assert werk.drop_own("L", 0.5, "a")
    assert werk.tree == [("Kookt", ["b"]), ("Levert", ["c", "a"])]
    assert werk.gekozen == ("a",)
    assert werk.drop_own("K", 0.02, "L")
    assert werk.tree == [("Levert", ["c", "a"]), ("Kookt", ["b"])]
    werk.document.stack.undo()
    werk.document.stack.undo()
    assert werk.tree == [("Kookt", ["a", "b"]), ("Levert", ["c"])]


def test_a_drop_that_makes_no_sense_is_refused_with_a_sentence(werk: Werk) -> None:
    werk.open_small()
    werk.drop_own("K", 0.5, "L", "a")
    assert werk.refused == ["Kies alleen kerntaken of alleen werkprocessen."]
    werk.drop("K", 0.5, bron("K9-W9"))
    assert "code K9-W9 bestaat niet" in werk.refused[1].lower().replace(
        "code k9", "code K9"
    ).replace("-w9 ", "-W9 ")
    assert werk.document.stack.count() == 0


def test_moving_and_removing_what_is_chosen(werk: Werk) -> None:
    werk.open_small()
    werk.paneel.boom.choose(["b"])
    werk.paneel.move_up()
    assert werk.tree[0] == ("Kookt", ["b", "a"])
    assert werk.gekozen == ("b",)
    werk.paneel.boom.choose(["b", "L"])
    assert list(werk.gekozen) == ["b", "L"]
    werk.paneel.remove_chosen()
    assert werk.tree == [("Kookt", ["a"])]
    werk.document.stack.undo()
    assert werk.tree == [("Kookt", ["b", "a"]), ("Levert", ["c"])]


def test_after_removing_the_neighbour_is_chosen(werk: Werk) -> None:
    werk.open_small()
    werk.paneel.boom.choose(["a"])
    werk.paneel.remove_chosen()
    assert werk.gekozen == ("b",)


def test_f2_types_another_title(werk: Werk, qtbot: QtBot) -> None:
    werk.open_small()
    werk.paneel.boom.choose(["c"])
    werk.paneel.boom.setFocus()
    QTest.keyClick(werk.paneel.boom, Key.Key_F2)
    invoer = werk.paneel.boom.viewport().findChild(QLineEdit)
    assert isinstance(invoer, QLineEdit)
    QTest.keyClicks(invoer, "Brengt rond")
    QTest.keyClick(invoer, Key.Key_Return)
    qtbot.waitUntil(lambda: werk.tree[1] == ("Levert", ["Brengt rond"]))
    assert werk.document.stack.undoText() == "titel wijzigen"


def test_adding_from_the_structure_goes_after_what_is_chosen(werk: Werk) -> None:
    werk.paneel.add_bronnen([bron("K2-W1")])
    werk.paneel.add_bronnen([bron("K2-W2"), bron("K1-W2")])
    assert werk.tree == [
        (
            "Bewaakt de voorraad",
            [
                "Controleert de voorraad",
                "Ontvangt en controleert de bestelling",
                "Neemt reserveringen aan",
            ],
        )
    ]


def test_the_bar_says_the_shares(werk: Werk) -> None:
    werk.paneel.add_bronnen([bron("K2")])
    werk.paneel.add_bronnen([bron("K1", "25154")])
    tekst = werk.paneel.domeinbalk.accessibleDescription()
    verkoop = len(werk.document.samenstelling.kerntaken[1].werkprocessen)
    totaal = verkoop + 3
    assert tekst == (
        f"Handel en ondernemerschap: {100 * verkoop // totaal} %, "
        f"{verkoop} van {totaal} werkprocessen; "
        f"Horeca en bakkerij: {300 // totaal} %, 3 van {totaal} werkprocessen"
    )


def test_keuzedelen_come_and_go(werk: Werk) -> None:
    tabel = werk.paneel.keuzedelen.tabel
    werk.paneel.tabs.setCurrentWidget(werk.paneel.keuzedelen)
    assert tabel.leeg is not None
    assert tabel.leeg.isVisible()
    assert tabel.leeg.geometry() == tabel.viewport().rect()
    assert drop_on(tabel.viewport(), mime.encode_keuzedelen(["K0061"]), QPoint(50, 50))
    assert not tabel.leeg.isVisible()
    assert [tabel.model().index(0, k).data() for k in range(2)] == [
        "K0061",
        werk.document.samenstelling.keuzedelen[0].titel,
    ]
    assert werk.paneel.keuzedelen.totaal.text().startswith("1 keuzedeel, samen ")
    assert werk.paneel.gekozen_keuzedelen == ("K0061",)
    werk.paneel.add_keuzedelen(["K0061"])
    assert werk.refused == ["Dit keuzedeel staat al in de samenstelling."]
    werk.paneel.remove_chosen()
    assert tabel.model().rowCount() == 0
    assert not werk.paneel.keuzedelen.totaal.isVisible()
    assert tabel.leeg is not None
    assert tabel.leeg.isVisible()
    assert "sleep ze uit de structuur" in tabel.leeg.uitleg.text()


def test_a_keuzedeel_dropped_on_the_parts_is_added_too(werk: Werk) -> None:
    drop_on(werk.paneel.boom.viewport(), mime.encode_keuzedelen(["K0061"]), QPoint(50, 50))
    assert werk.paneel.tabs.currentWidget() is werk.paneel.keuzedelen
    assert werk.paneel.tabs.tabText(1) == "Keuzedelen (1)"


def test_parts_and_fields_come_in_front(werk: Werk, qtbot: QtBot) -> None:
    werk.open_small()
    werk.paneel.add_keuzedelen(["K0061"])
    werk.paneel.activateWindow()
    assert werk.paneel.show_onderdeel("c")
    assert werk.gekozen == ("c",)
    assert werk.paneel.show_onderdeel("K0061")
    assert werk.paneel.gekozen_keuzedelen == ("K0061",)
    assert werk.paneel.show_veld("onderdelen")
    werk.paneel.choose_onderdelen(("a", "b"))
    assert list(werk.gekozen) == ["a", "b"]
    assert werk.paneel.show_veld("studieduur")
    qtbot.waitUntil(werk.paneel.velden.studieduur.hasFocus)
    assert werk.paneel.show_veld("keuzedelen")
    assert werk.paneel.tabs.currentWidget() is werk.paneel.keuzedelen
    assert not werk.paneel.show_veld("aanvraag.cohorten")


def test_counts_stand_with_parts_and_keuzedelen(werk: Werk) -> None:
    werk.open_small()
    werk.paneel.add_keuzedelen(["K0061"])
    tellingen = {"c": Telling(fout=1), "K0061": Telling(waarschuwing=2)}
    werk.paneel.set_tellingen(tellingen, frozenset(tellingen))
    assert werk.paneel.model.index_of("c", Kolom.BEVINDINGEN).data() == "1"
    assert werk.paneel.keuzedelen.model.index(0, 3).data() == "2"
