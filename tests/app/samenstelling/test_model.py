from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app import mime
from app.bevindingen.tellingen import Telling
from app.samenstelling.bronnen import Bronnen
from app.samenstelling.model import (
    DOMEINEN_ROL,
    ID_ROL,
    Kolom,
    SamenstellingModel,
)
from app.samenstelling.plaats import Plaats
from composer.codering import codes_of
from composer.copy_parts import copy_kerntaak
from composer.operations import (
    BewerkingGeweigerd,
    insert_kerntaken,
    insert_werkprocessen,
    move_kerntaken,
    move_step,
    move_werkprocessen,
    remove_onderdelen,
    set_titel,
)
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

Rol = Qt.ItemDataRole
Watch = Callable[[QAbstractItemModel], None]


def small() -> Samenstelling:
    """K (a, b) and L (c)."""
    return Samenstelling(
        "s",
        kerntaken=(
            GekozenKerntaak("K", "Kookt", werkprocessen=(wp("a"), wp("b"))),
            GekozenKerntaak("L", "Levert", werkprocessen=(wp("c"),)),
        ),
    )


def wp(naam: str) -> GekozenWerkproces:
    return GekozenWerkproces(naam, f"Titel {naam}")


def shown(model: SamenstellingModel) -> dict[str, tuple[str, ...]]:
    """Ids as a view sees them: through index, rowCount, data."""
    boom = {}
    for row in range(model.rowCount()):
        ouder = model.index(row, 0)
        boom[ouder.data(ID_ROL)] = tuple(
            model.index(r, 0, ouder).data(ID_ROL) for r in range(model.rowCount(ouder))
        )
    return boom


def tree_of(samenstelling: Samenstelling) -> dict[str, tuple[str, ...]]:
    return {kt.id: tuple(wp.id for wp in kt.werkprocessen) for kt in samenstelling.kerntaken}


class Signals:
    """Which rows a model announces."""

    def __init__(self, model: SamenstellingModel) -> None:
        self.model = model
        self.touched: list[tuple[str, int, int]] = []
        self.resets = 0
        model.dataChanged.connect(self.on_data)
        model.modelReset.connect(self.on_reset)

    def on_data(self, top: QModelIndex, bottom: QModelIndex) -> None:
        self.touched.append((self.model.id_of(top), top.column(), bottom.column()))

    def on_reset(self) -> None:
        self.resets += 1


@pytest.fixture
def model(qapp: QObject, watch_model: Watch) -> SamenstellingModel:
    model = SamenstellingModel()
    watch_model(model)
    model.open(small())
    return model


def test_it_shows_codes_and_titles(model: SamenstellingModel) -> None:
    kerntaak = model.index(0, Kolom.CODE)
    assert kerntaak.data() == "B1-K1"
    assert kerntaak.data(Rol.AccessibleTextRole) == "kerntaak B1-K1"
    werkproces = model.index(1, Kolom.TITEL, kerntaak)
    assert werkproces.data() == "Titel b"
    assert model.index(1, Kolom.CODE, kerntaak).data() == "B1-K1-W2"
    assert model.parent(werkproces) == kerntaak
    koppen = [
        [model.headerData(k, Qt.Orientation.Horizontal, rol) for k in Kolom]
        for rol in (Rol.DisplayRole, Rol.AccessibleTextRole)
    ]
    assert koppen[0] == ["Code", "Titel", "Bron", "Domein", None]
    assert koppen[1] == ["Code", "Titel", "Bron", "Domein", "Bevindingen"]


def test_only_an_edit_of_the_title_is_asked_for(model: SamenstellingModel) -> None:
    asked: list[tuple[str, str]] = []
    model.titel_gewijzigd.connect(lambda deel, titel: asked.append((deel, titel)))
    index = model.index_of("a", Kolom.TITEL)
    assert index.flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(index, "Nieuw")
    assert asked == [("a", "Nieuw")]
    assert index.data() == "Titel a"
    assert not model.setData(index, "Titel a")
    assert not model.setData(model.index_of("a"), "x")
    assert len(asked) == 1


def test_a_title_touches_one_row(model: SamenstellingModel) -> None:
    signals = Signals(model)
    model.update(set_titel(small(), "b", "Anders").samenstelling)
    assert model.index_of("b", Kolom.TITEL).data() == "Anders"
    # The kerntaak is another value as well; its codes did not change.
    assert {deel for deel, *_ in signals.touched} == {"b", "K"}
    assert not signals.resets


def test_moving_announces_the_codes_that_changed(model: SamenstellingModel) -> None:
    vast = QPersistentModelIndex(model.index_of("c"))
    signals = Signals(model)
    model.update(move_werkprocessen(small(), ["c"], "K", 0).samenstelling)
    assert shown(model) == {"K": ("c", "a", "b"), "L": ()}
    assert vast.data() == "B1-K1-W1"
    assert {"a", "b", "c"} <= {deel for deel, *_ in signals.touched}
    assert not signals.resets


def test_opening_resets(model: SamenstellingModel) -> None:
    signals = Signals(model)
    model.open(Samenstelling("leeg"))
    assert signals.resets == 1
    assert shown(model) == {}


def test_sources_and_domains_come_with_the_structure(
    model: SamenstellingModel, structuur: Kwalificatiestructuur
) -> None:
    gastheer = copy_kerntaak(structuur, Bronverwijzing("25168", "K1"))
    verkoper = copy_kerntaak(structuur, Bronverwijzing("25154", "K1"))
    gemengd = replace(gastheer, werkprocessen=gastheer.werkprocessen + verkoper.werkprocessen)
    model.open(Samenstelling("s", kerntaken=(gemengd,)))
    bron = model.index_of(gastheer.id, Kolom.BRON)
    domein = model.index_of(gastheer.id, Kolom.DOMEIN)
    assert bron.data() == "25168:K1"
    assert domein.data(DOMEINEN_ROL) == ("?",)
    assert domein.data(Rol.AccessibleTextRole) == "domein onbekend"
    signals = Signals(model)
    model.set_bronnen(Bronnen(structuur))
    assert bron.data() == "25168:K1  Gastheer/-vrouw"
    assert domein.data(DOMEINEN_ROL) == ("79120", "79080")
    assert domein.data(Rol.ToolTipRole) == "Horeca en bakkerij\nHandel en ondernemerschap"
    assert {(van, tot) for _, van, tot in signals.touched} == {(Kolom.BRON, Kolom.DOMEIN)}


def test_a_deviation_is_said(model: SamenstellingModel, structuur: Kwalificatiestructuur) -> None:
    kok = copy_kerntaak(structuur, Bronverwijzing("25168", "K1"))
    model.open(Samenstelling("s", kerntaken=(replace(kok, titel="Kookt anders"),)))
    index = model.index_of(kok.id, Kolom.TITEL)
    assert index.data(Rol.AccessibleTextRole) == "Kookt anders, wijkt af van de brontekst"
    assert not index.data(Rol.DecorationRole).isNull()


def test_findings_are_counted_per_row(model: SamenstellingModel) -> None:
    signals = Signals(model)
    model.set_tellingen({"a": Telling(fout=2, info=1), "K": Telling()}, ["a", "K", "weg", ""])
    index = model.index_of("a", Kolom.BEVINDINGEN)
    assert index.data() == "3"
    assert index.data(Rol.AccessibleTextRole) == "2 fouten, 1 info"
    assert model.index_of("K", Kolom.BEVINDINGEN).data(Rol.AccessibleTextRole) == (
        "geen bevindingen"
    )
    assert {deel for deel, *_ in signals.touched} == {"a", "K"}


class Asked(QObject):
    """What a model asks for."""

    def __init__(self, model: SamenstellingModel) -> None:
        super().__init__()
        self.calls: list[tuple[Any, ...]] = []
        model.bronnen_neergezet.connect(self.on_bronnen)
        model.onderdelen_neergezet.connect(self.on_onderdelen)
        model.keuzedelen_neergezet.connect(self.on_keuzedelen)

    def on_bronnen(self, *args: object) -> None:
        self.calls.append(("bronnen", *args))

    def on_onderdelen(self, *args: object) -> None:
        self.calls.append(("onderdelen", *args))

    def on_keuzedelen(self, *args: object) -> None:
        self.calls.append(("keuzedelen", *args))


def test_drops_become_requests(model: SamenstellingModel) -> None:
    asked = Asked(model)
    copy, move = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
    bronnen = (Bronverwijzing("25168", "K1"),)
    assert model.dropMimeData(mime.encode_bronnen(bronnen), copy, 1, 0, QModelIndex())
    assert model.dropMimeData(mime.encode_bronnen(bronnen), copy, -1, -1, model.index_of("K"))
    own = model.mimeData([model.index_of("b"), model.index_of("a"), model.index_of("a")])
    assert model.dropMimeData(own, move, 0, 0, model.index_of("L"))
    assert model.dropMimeData(mime.encode_keuzedelen(["K0061"]), copy, -1, -1, QModelIndex())
    assert asked.calls == [
        ("bronnen", bronnen, Plaats("", 1)),
        ("bronnen", bronnen, Plaats("K", None)),
        ("onderdelen", ("a", "b"), Plaats("L", 0)),
        ("keuzedelen", ("K0061",)),
    ]
    leeg = mime.encode_bronnen([])
    assert not model.dropMimeData(leeg, copy, -1, -1, QModelIndex())
    assert not model.canDropMimeData(QMimeData(), copy, 0, 0, QModelIndex())


EDITS = st.tuples(
    st.sampled_from(
        ["kerntaak", "werkproces", "weg", "kt heen", "wp heen", "stap", "titel", "terug"]
    ),
    st.integers(0, 9),
    st.integers(0, 9),
)


def edit(samenstelling: Samenstelling, soort: str, een: int, twee: int) -> Samenstelling:
    """Some edit; the numbers choose the parts and places."""
    kerntaken = [kt.id for kt in samenstelling.kerntaken]
    werkprocessen = [wp.id for _, wp in samenstelling.werkprocessen]
    alle = kerntaken + werkprocessen
    vers = GekozenKerntaak(f"K{een}{twee}", "Nieuw", werkprocessen=(wp(f"n{een}{twee}"),))
    match soort:
        case "kerntaak" if vers.id not in alle and vers.werkprocessen[0].id not in alle:
            return insert_kerntaken(samenstelling, [vers], een).samenstelling
        case "werkproces" if kerntaken and f"w{een}{twee}" not in alle:
            doel = kerntaken[een % len(kerntaken)]
            nieuw = [wp(f"w{een}{twee}")]
            return insert_werkprocessen(samenstelling, doel, nieuw, twee).samenstelling
        case "weg" if alle:
            return remove_onderdelen(samenstelling, {alle[een % len(alle)]}).samenstelling
        case "kt heen" if kerntaken:
            return move_kerntaken(
                samenstelling, {kerntaken[een % len(kerntaken)]}, twee
            ).samenstelling
        case "wp heen" if werkprocessen:
            weg = {
                werkprocessen[een % len(werkprocessen)],
                werkprocessen[twee % len(werkprocessen)],
            }
            doel = kerntaken[twee % len(kerntaken)]
            return move_werkprocessen(samenstelling, weg, doel, een).samenstelling
        case "stap" if alle:
            return move_step(
                samenstelling, {alle[een % len(alle)]}, 1 if twee % 2 else -1
            ).samenstelling
        case "titel" if alle:
            return set_titel(samenstelling, alle[een % len(alle)], f"T{twee}").samenstelling
    return samenstelling


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(EDITS, max_size=20))
def test_after_any_edits_the_model_shows_the_value(
    watch_model: Watch, edits: list[tuple[str, int, int]]
) -> None:
    model = SamenstellingModel()
    watch_model(model)
    waarde = small()
    model.open(waarde)
    eerder = [waarde]
    for soort, een, twee in edits:
        if soort == "terug":
            waarde = eerder[een % len(eerder)]
        else:
            try:
                waarde = edit(waarde, soort, een, twee)
            except BewerkingGeweigerd:
                continue
        eerder.append(waarde)
        model.update(waarde)
        assert shown(model) == tree_of(waarde)
        assert {d.id: model.index_of(d.id).data() for d in waarde.onderdelen} == codes_of(waarde)
