from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket
from composer.vergelijken.kolom import HOOGSTENS, kolom_of_kwalificatie
from tests.app.vergelijken.beoordeling import Vergelijker, save_package
from tests.app.vergelijken.opstelling import Nepvragen, columns
from tests.composer.beoordelen.pakketten import BEGIN
from tests.composer.samenstellingen import id_
from tests.composer.vergelijken.kolommen import WERELD

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

CTRL = Qt.KeyboardModifier.ControlModifier


def names(vergelijker: Vergelijker) -> list[str]:
    return [kolom.naam for kolom in vergelijker.venster.beheer.kolommen]


def side_by_side(vergelijker: Vergelijker, qtbot: QtBot) -> None:
    """A click on the button of the documents on the page of reviewing."""
    vragen = Nepvragen(vergelijker.venster)
    vragen.plaatsen = (1, 0)
    vergelijker.venster.vragen = vragen
    koppeling = vergelijker.inhoud.beoordeling
    koppeling.show_beoordeling()
    paneel = koppeling.paneel
    paneel.tabs.setCurrentWidget(paneel.documenten)
    QTest.mouseClick(paneel.documenten.naast, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not vergelijker.venster.beheer.is_bezig)


def test_the_documents_of_the_package_become_columns(
    qtbot: QtBot, vergelijker: Vergelijker, tmp_path: Path
) -> None:
    vergelijker.venster.close()
    ander = replace(columns()[0].samenstelling, naam="Ander")
    kolommen = (vergelijker.kolommen[0], replace(columns()[0], id=ander.id, samenstelling=ander))
    vergelijker.open(save_package(tmp_path / "proef.kcpakket", kolommen))
    side_by_side(vergelijker, qtbot)
    assert vergelijker.venster.isVisible()
    assert names(vergelijker) == ["Eerste", "<i>Tweede</i>", "Derde", "Ander"]
    laatste = vergelijker.venster.beheer.kolommen[3]
    assert laatste.bestand.endswith("proef.kcpakket")
    assert laatste.kop is not None
    assert laatste.kop.editie == "oud", "it is judged by what it was put in with"
    side_by_side(vergelijker, qtbot)
    assert len(names(vergelijker)) == 4
    assert vergelijker.melding == "De documenten van het pakket staan hier al naast elkaar."


def test_of_more_documents_than_fit_some_are_chosen(
    qtbot: QtBot, vergelijker: Vergelijker, tmp_path: Path
) -> None:
    basis = vergelijker.kolommen[2]
    kolommen = tuple(
        replace(basis, samenstelling=replace(basis.samenstelling, id=id_(), naam=f"Nr {nummer:02}"))
        for nummer in range(HOOGSTENS)
    )
    vergelijker.open(save_package(tmp_path / "groot.kcpakket", kolommen))
    side_by_side(vergelijker, qtbot)
    vragen = vergelijker.venster.vragen
    assert isinstance(vragen, Nepvragen)
    assert (len(vragen.gevraagd), vragen.plaats) == (HOOGSTENS, HOOGSTENS - 3)
    assert names(vergelijker)[3:] == ["Nr 01", "Nr 00"]


def test_a_package_without_documents_has_nothing_to_put_side_by_side(
    vergelijker: Vergelijker, tmp_path: Path
) -> None:
    pad = tmp_path / "leeg.kcpakket"
    save_pakket(pad, Beoordelingspakket(BEGIN))
    vergelijker.open(pad)
    vergelijker.inhoud.beoordeling.show_beoordeling()
    assert not vergelijker.inhoud.beoordeling.paneel.documenten.naast.isEnabled()


def test_columns_go_into_the_open_package_with_one_save(
    beoordelaar: Vergelijker, monkeypatch: pytest.MonkeyPatch
) -> None:
    bewaard = []

    def save(pad: Path, pakket: Beoordelingspakket) -> Beoordelingspakket:
        bewaard.append(pad)
        return save_pakket(pad, pakket)

    monkeypatch.setattr("app.beoordelen.pakkethouder.save_pakket", save)
    voor = beoordelaar.pakket
    beoordelaar.press(Qt.Key.Key_B, CTRL)
    beoordelaar.wait()
    assert bewaard == [beoordelaar.houder.pad]
    nieuw = set(beoordelaar.pakket.documenten) - set(voor.documenten)
    assert nieuw == {beoordelaar.kolommen[2].samenstelling.id}
    (ronde,) = beoordelaar.pakket.documenten[nieuw.pop()]
    assert ronde.document.samenstelling == beoordelaar.kolommen[2].samenstelling
    omgeving = beoordelaar.venster.beheer.kolommen[2].omgeving
    assert ronde.oordelen[0].editie == omgeving.structuur.editie.id
    assert beoordelaar.melding.startswith("Bewaard in ")
    beoordelaar.press(Qt.Key.Key_B, CTRL)
    assert "staan al in het pakket" in beoordelaar.melding


def test_without_a_package_it_asks_in_which_file(vergelijker: Vergelijker, tmp_path: Path) -> None:
    vergelijker.venster.balk.in_pakket.trigger()
    assert vergelijker.houder.pakket is None, "no file, no package"
    vergelijker.vragen.pad = pad = tmp_path / "nieuw.kcpakket"
    vergelijker.venster.balk.in_pakket.trigger()
    vergelijker.wait()
    assert len(read_pakket(pad).rondes) == 3
    assert vergelijker.houder.pad == pad
    vergelijker.go_to(2, 1)
    vergelijker.venster.balk.notitie.trigger()
    vergelijker.wait()
    assert vergelijker.model.notities(2, 1)


def test_a_file_that_has_some_of_them_gets_the_others(
    vergelijker: Vergelijker, tmp_path: Path
) -> None:
    pad = save_package(tmp_path / "half.kcpakket", vergelijker.kolommen[:2])
    vergelijker.vragen.pad = pad
    vergelijker.venster.balk.in_pakket.trigger()
    vergelijker.wait()
    assert len(read_pakket(pad).rondes) == 3


def test_existing_kwalificaties_are_no_documents(qtbot: QtBot, vergelijker: Vergelijker) -> None:
    beheer = vergelijker.venster.beheer
    beheer.add([kolom_of_kwalificatie(WERELD, crebo) for crebo in ("25011", "25041")])
    for sleutel in [een.sleutel for een in beheer.gekozen[:3]]:
        beheer.remove(sleutel)
    qtbot.waitUntil(lambda: not beheer.is_bezig)
    vergelijker.venster.balk.in_pakket.trigger()
    assert "geen van deze kolommen is er een" in vergelijker.melding
