from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from app.bevindingen.groepen import Indeling, arrange
from app.bevindingen.model import BevindingenModel, Kolom
from app.bevindingen.rijen import Rij, rijen_of
from composer.finding import Ernst, Finding
from composer.samenstelling import GekozenKerntaak, Samenstelling
from tests.app.bevindingen.rijen import rij

Rol = Qt.ItemDataRole


@pytest.fixture
def model(qapp: object, watch_model: Callable[[QAbstractItemModel], None]) -> BevindingenModel:
    model = BevindingenModel()
    watch_model(model)
    return model


def show(
    model: BevindingenModel, rijen: Iterable[Rij], indeling: Indeling = Indeling.ERNST
) -> None:
    model.show(arrange(tuple(rijen), indeling))


def lines(model: BevindingenModel, ouder: QModelIndex | None = None, diepte: int = 0) -> list[str]:
    """What the first column says, indented per level."""
    ouder = ouder or QModelIndex()
    uit = []
    for row in range(model.rowCount(ouder)):
        index = model.index(row, 0, ouder)
        uit.append(f"{' ' * diepte}{index.data()}")
        uit += lines(model, index, diepte + 1)
    return uit


def test_a_row_says_severity_sentence_part_and_rule(model: BevindingenModel) -> None:
    eerste = rij("STR-01", Ernst.WAARSCHUWING, "B1-K1")
    show(model, [eerste])
    assert [model.index_of(eerste.sleutel, k).data() for k in Kolom] == [
        "Zin van STR-01",
        "B1-K1",
        "STR-01",
    ]
    index = model.index_of(eerste.sleutel)
    assert not index.data(Rol.DecorationRole).isNull()
    assert index.data(Rol.AccessibleTextRole) == "Waarschuwing: Zin van STR-01"
    assert "Grondslag: WEB art. 1" in index.data(Rol.ToolTipRole)


def test_an_answered_finding_says_so(model: BevindingenModel) -> None:
    open_ = rij("STR-12")
    ander = replace(open_, finding=replace(open_.finding, gemotiveerd=True))
    show(model, [ander])
    assert model.index(0, 0).data() == "Gemotiveerd (1)"
    assert model.index_of(open_.sleutel).data(Rol.AccessibleTextRole).startswith("Gemotiveerd: ")


def test_a_finding_that_is_open_again_says_so(model: BevindingenModel) -> None:
    open_ = rij("STR-12")
    show(model, [replace(open_, finding=replace(open_.finding, herzien=True))])
    assert model.index_of(open_.sleutel).data() == "Eerder gemotiveerd: Zin van STR-12"


def test_rows_come_and_go_without_a_reset(model: BevindingenModel) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    a, b, c = rij("A"), rij("B"), rij("C", Ernst.INFO)
    show(model, [a, b])
    vast = QPersistentModelIndex(model.index_of(b.sleutel, Kolom.REGEL))
    show(model, [b, c])
    show(model, [b, replace(a, melding="Anders"), c])
    assert [item.finding.regel for item in model.items] == ["B", "A", "C"]
    assert vast.row() == 0
    assert vast.data() == "B"
    show(model, [b, a, c], Indeling.REGEL)
    show(model, [])
    assert model.rowCount() == 0
    assert not resets


def test_a_changed_sentence_is_the_same_row(model: BevindingenModel) -> None:
    show(model, [rij("A"), rij("B")])
    touched: list[object] = []
    model.dataChanged.connect(lambda top, _bottom: touched.append(top.data()))
    show(model, [rij("A"), replace(rij("B"), melding="5 van 6")])
    assert touched == ["5 van 6"]


def test_alike_findings_stand_in_a_group_of_their_own(model: BevindingenModel) -> None:
    alike = [rij("A", onderdeel=f"w{nr}") for nr in range(16)]
    show(model, [*alike[:2], rij("B")])
    assert lines(model) == ["Fouten (3)", " Zin van A", " Zin van A", " Zin van B"]
    show(model, [*alike, rij("B")])
    assert lines(model)[:2] == ["Fouten (17)", " Regel „Titel A” (16)"]
    assert lines(model)[-1] == " Zin van B"
    show(model, [*alike[:2], rij("B")])
    assert lines(model) == ["Fouten (3)", " Zin van A", " Zin van A", " Zin van B"]


def test_findings_become_rows() -> None:
    leeg = Finding("STR-01", "leeg", Ernst.FOUT, parameters=(("minimum", 2),))
    over_deel = replace(leeg, onderdeel="a")
    samenstelling = Samenstelling("s", kerntaken=(GekozenKerntaak("a", "A"),))
    een, twee, deel = rijen_of([leeg, leeg, over_deel], samenstelling)
    assert "2" in een.melding
    assert (een.onderdeel, een.sleutel) != (twee.onderdeel, twee.sleutel)
    assert een.grondslag.startswith("BWBR0038333")
    assert (deel.onderdeel, deel.titel, deel.plaats) == ("B1-K1", "A", 0)
    assert (een.titel, een.plaats) == ("", -1)
