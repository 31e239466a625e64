from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt

from app.bevindingen.model import BevindingenModel, Kolom
from app.bevindingen.rijen import Rij, rijen_of
from composer.finding import Ernst, Finding
from composer.samenstelling import GekozenKerntaak, Samenstelling

Rol = Qt.ItemDataRole


def rij(regel: str, ernst: Ernst = Ernst.FOUT, onderdeel: str = "", nr: int = 0) -> Rij:
    finding = Finding(regel, "gewoon", ernst, onderdeel=onderdeel)
    return Rij(finding, f"Zin van {regel}", onderdeel, f"Titel {regel}", "WEB art. 1", nr)


@pytest.fixture
def model(qapp: object, watch_model: Callable[[QAbstractItemModel], None]) -> BevindingenModel:
    model = BevindingenModel()
    watch_model(model)
    return model


def test_a_row_says_severity_sentence_part_and_rule(model: BevindingenModel) -> None:
    model.show([rij("STR-01", Ernst.WAARSCHUWING, "B1-K1")])
    assert [model.index(0, k).data() for k in Kolom] == [
        "Waarschuwing",
        "Zin van STR-01",
        "B1-K1",
        "STR-01",
    ]
    assert not model.index(0, Kolom.ERNST).data(Rol.DecorationRole).isNull()
    assert "Grondslag: WEB art. 1" in model.index(0, Kolom.MELDING).data(Rol.ToolTipRole)


def test_an_answered_finding_says_so(model: BevindingenModel) -> None:
    open_ = rij("STR-12")
    model.show([replace(open_, finding=replace(open_.finding, gemotiveerd=True))])
    assert model.index(0, Kolom.ERNST).data() == "Gemotiveerd"


def test_rows_come_and_go_without_a_reset(model: BevindingenModel) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    a, b, c = rij("A"), rij("B"), rij("C")
    model.show([a, b])
    vast = QPersistentModelIndex(model.index(1, Kolom.REGEL))
    model.show([c, b])
    model.show([b, replace(a, melding="Anders"), c])
    assert [item.finding.regel for item in model.items] == ["B", "A", "C"]
    assert vast.row() == 0
    assert vast.data() == "B"
    model.show([])
    assert model.rowCount() == 0
    assert not resets


def test_a_changed_sentence_is_the_same_row(model: BevindingenModel) -> None:
    model.show([rij("A"), rij("B")])
    touched: list[int] = []
    model.dataChanged.connect(lambda top, _bottom: touched.append(top.row()))
    model.show([rij("A"), replace(rij("B"), melding="5 van 6")])
    assert touched == [1]
    assert model.index(1, Kolom.MELDING).data() == "5 van 6"


def test_findings_become_rows() -> None:
    leeg = Finding("STR-01", "leeg", Ernst.FOUT, parameters=(("minimum", 2),))
    samenstelling = Samenstelling("s", kerntaken=(GekozenKerntaak("a", "A"),))
    een, twee = rijen_of([leeg, leeg], samenstelling)
    assert "2" in een.melding
    assert (een.onderdeel, een.sleutel) != (twee.onderdeel, twee.sleutel)
    assert een.grondslag.startswith("BWBR0038333")
