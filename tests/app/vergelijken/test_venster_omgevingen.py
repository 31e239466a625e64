"""In the window each document is judged by its own edition and rule set, and says which."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.mappen import store_folder
from app.vergelijken.venster import Vergelijkvenster
from composer.copy_parts import copy_kerntaak
from composer.document import Rapport, save_document
from composer.samenstelling import Samenstelling
from composer.vergelijken.maatstaf import Waarom
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.opslag import Opslag
from tests.app.gebruiker import Gebruiker
from tests.composer.samenstellingen import PEILDATUM, bundel, id_
from tests.composer.vergelijken.kolommen import world
from tests.kwalificatiestructuur.opslag.bronbestanden import xml

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KOLOMMEN, BEVINDINGEN = 1, 4
Rol = Qt.ItemDataRole


@dataclass(frozen=True)
class Twee:
    """A store with two editions and files of three documents; the third is an export."""

    oud: Kwalificatiestructuur
    nieuw: Kwalificatiestructuur
    paden: tuple[Path, Path, Path]


def document(structuur: Kwalificatiestructuur, naam: str) -> Samenstelling:
    taak = copy_kerntaak(structuur, Bronverwijzing.parse("24900:B1-K1"), new_id=id_)
    return Samenstelling(id_(), naam=naam, niveau=2, kerntaken=(taak,))


@pytest.fixture
def twee(own_folder: Path, tmp_path: Path) -> Twee:
    with Opslag(store_folder()) as opslag:
        structuren = []
        for naam in ("een", "twee"):
            opslag.commit(opslag.prepare([xml(tmp_path, naam)], naam=naam))
            structuren.append(opslag.load())
    oud, nieuw = structuren
    paden = (tmp_path / "een doc.xml", tmp_path / "twee doc.xml", tmp_path / "export.xml")
    save_document(document(oud, "Een"), paden[0])
    save_document(document(nieuw, "Twee"), paden[1])
    rapport = Rapport("historisch", "0.1", date(2019, 3, 1), oud.editie.id)
    save_document(document(oud, "Export"), paden[2], rapport=rapport)
    return Twee(oud, nieuw, paden)


def opened(qtbot: QtBot, venster: Vergelijkvenster, twee: Twee) -> Vergelijkvenster:
    venster.show_omgeving(world(twee.nieuw))
    venster.open_paths(twee.paden)
    qtbot.waitUntil(lambda: len(venster.beheer.kolommen) == 3)
    return venster


def test_each_column_says_by_what_it_is_judged(
    qtbot: QtBot, twee: Twee, leeg: Vergelijkvenster
) -> None:
    opened(qtbot, leeg, twee)
    een, ander, export = leeg.beheer.kolommen
    namen = [k.omgeving.structuur.editie.naam for k in (een, ander, export)]
    assert namen == ["een", "twee", "een"]
    assert ander.omgeving.structuur is twee.nieuw
    model = leeg.matrix.model
    tip = str(model.headerData(3, Qt.Orientation.Horizontal, Rol.ToolTipRole))
    assert "Editie „een”: hiermee is het document eerder beoordeeld." in tip
    assert "niet de eigen versie; het document noemt versie 0.1." in tip
    assert [kop.soort for kop in model.stand.koppen] == [
        "samenstelling · een",
        "samenstelling · twee",
        "samenstelling · een",
    ]
    gehoord = model.headerData(1, Qt.Orientation.Horizontal, Rol.AccessibleTextRole)
    assert "Editie „een”: de eigen editie" in str(gehoord)
    leeg.tabs.setCurrentIndex(KOLOMMEN)
    cijfers = leeg.paginas.kolommen.model
    qtbot.waitUntil(lambda: cijfers.rowCount() == 3)
    koppen = list(cijfers.koppen())
    editie, regelset, dag = (koppen.index(naam) for naam in ("Editie", "Regelset", "Peildatum"))
    assert [cijfers.index(row, editie).data() for row in range(3)] == ["een", "twee", "een"]
    assert cijfers.index(2, regelset).data().endswith("(vervangt de eigen)")
    assert cijfers.index(2, dag).data() == "1-3-2019"
    assert "noemt versie 0.1" in cijfers.index(2, regelset).data(Rol.AccessibleTextRole)
    assert "noemt versie 0.1" in cijfers.index(2, regelset).data(Rol.ToolTipRole)


def test_another_edition_of_the_window_is_not_that_of_the_documents(
    qtbot: QtBot, twee: Twee, leeg: Vergelijkvenster
) -> None:
    opened(qtbot, leeg, twee)
    voor = leeg.beheer.kolommen
    leeg.show_omgeving(world(bundel()))
    qtbot.waitUntil(lambda: not leeg.beheer.is_bezig)
    na = leeg.beheer.kolommen
    ids = [[k.omgeving.structuur.editie.id for k in kolommen] for kolommen in (voor, na)]
    assert ids[0] == ids[1]
    assert {k.maatstaf.editie for k in na} == {Waarom.EIGEN}
    historisch = replace(world(bundel()), peildatum=date(2018, 1, 1))
    leeg.show_omgeving(historisch)
    qtbot.waitUntil(lambda: leeg.beheer.kolommen[0].omgeving.peildatum == date(2018, 1, 1))
    assert leeg.beheer.kolommen[2].omgeving.peildatum == date(2019, 3, 1), "its own"


def test_a_finding_that_comes_only_from_the_surroundings_is_marked_against_the_base(
    qtbot: QtBot, twee: Twee, leeg: Vergelijkvenster
) -> None:
    opened(qtbot, leeg, twee)
    leeg.tabs.setCurrentIndex(BEVINDINGEN)
    model = leeg.paginas.bevindingen.model
    qtbot.waitUntil(lambda: model.rowCount() > 0)

    def marked() -> set[int]:
        """The columns of the screen with a mark; the base is the first."""
        return {
            column
            for row in range(model.rowCount())
            for column in range(1, model.columnCount())
            if "alleen door een andere" in model.index(row, column).data(Rol.AccessibleTextRole)
        }

    assert marked() == {3}
    stand = leeg.paginas.bevindingen.stand.text()
    assert stand.endswith(" alleen door een andere editie, regelset of peildatum")
    leeg.beheer.choose_basis(2)
    tabel = leeg.paginas.bevindingen.tabel
    assert not tabel.isVisible(), "what was held against another base is not shown"
    qtbot.waitUntil(tabel.isVisible)
    assert model.volgorde[0] == 2
    assert marked() == {2, 3}
    row = next(r for r in range(model.rowCount()) if "TYD-01" in model.index(r, 0).data())
    tabel.setCurrentIndex(model.index(row, 2))
    ((_, (_, rechts)),) = leeg.paginas.bevindingen.velden.teksten
    assert rechts == "alleen door een andere regelset of peildatum", "both are of one edition"


def test_the_live_column_is_judged_as_its_window_judges_it(
    qtbot: QtBot, twee: Twee, gebruiker: Gebruiker, live: Vergelijkvenster
) -> None:
    gebruiker.venster.document.open(document(twee.oud, "Live"))
    qtbot.waitUntil(lambda: live.beheer.kolommen[0].naam == "Live")
    qtbot.waitUntil(lambda: not live.beheer.is_bezig)
    kolom = live.beheer.kolommen[0]
    assert kolom.omgeving is gebruiker.venster.fill().controle.omgeving
    assert kolom.maatstaf.editie is Waarom.VENSTER
    live.open_paths(twee.paden[:1])
    qtbot.waitUntil(lambda: len(live.beheer.kolommen) == 3)
    assert live.beheer.kolommen[0].omgeving is gebruiker.venster.fill().controle.omgeving
    assert live.beheer.kolommen[2].maatstaf.editie is Waarom.EIGEN
    assert live.beheer.kolommen[2].omgeving.structuur.editie.naam == "een"


def test_without_a_store_what_is_loaded_stands_in(
    qtbot: QtBot, tmp_path: Path, leeg: Vergelijkvenster
) -> None:
    with Opslag(tmp_path / "elders") as opslag:
        opslag.commit(opslag.prepare([xml(tmp_path, "een")], naam="een"))
        structuur = opslag.load()
    paden = [tmp_path / "a.xml", tmp_path / "b.xml"]
    for pad in paden:
        save_document(document(structuur, pad.stem), pad)
    leeg.show_omgeving(world(bundel()))
    leeg.open_paths(paden)
    qtbot.waitUntil(lambda: len(leeg.beheer.kolommen) == 2)
    kolom = leeg.beheer.kolommen[0]
    assert kolom.omgeving.structuur is bundel()
    assert kolom.maatstaf.editie is Waarom.NIET_BESCHIKBAAR
    assert kolom.omgeving.peildatum == PEILDATUM
    assert not store_folder().exists(), "looking makes no store"
    assert "staat niet in de opslag" in leeg.matrix.model.stand.koppen[0].uitleg
