from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.beoordelen.pakkethouder import Pakkethouder
from app.meldingsbalk import Toon
from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.bewerkingen import add_antwoord, add_notitie, set_stand
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import Beoordelingspakket
from composer.beoordelen.veranderd import Gebeurd
from composer.beoordelen.waarden import Antwoord, Notitiestand
from composer.document import Documentfout
from tests.composer.beoordelen.pakketten import (
    anna,
    bram,
    notitie,
    pakket,
    ronde,
    samenstelling,
    uuid,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EEN = samenstelling(1).id


class Proef:
    """A holder that waits, and what it said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.houder = Pakkethouder()
        self.gezegd: list[tuple[str, Toon]] = []
        self.houder.gezegd.connect(lambda zin, toon: self.gezegd.append((zin, toon)))
        self._qtbot = qtbot

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.houder.is_bezig)


@pytest.fixture
def proef(qtbot: QtBot) -> Iterator[Proef]:
    proef = Proef(qtbot)
    yield proef
    proef.houder.stop()
    proef.houder.deleteLater()


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    pad = tmp_path / "een.kcpakket"
    save_pakket(pad, pakket())
    return pad


def test_what_is_written_is_on_the_disk(proef: Proef, pad: Path) -> None:
    houder = proef.houder
    houder.open(pad)
    proef.wait()
    assert houder.write(add_notitie, EEN, notitie(), anna())
    assert houder.is_onbewaard, "it shows before it is written"
    proef.wait()
    assert not houder.is_onbewaard
    assert read_pakket(pad) == houder.pakket


def test_what_others_wrote_meanwhile_shows_after_a_save(proef: Proef, pad: Path) -> None:
    houder = proef.houder
    houder.open(pad)
    proef.wait()
    save_pakket(pad, add_notitie(pakket(), EEN, notitie("Van Bram"), bram(), id_=uuid(7)))
    houder.write(add_notitie, EEN, notitie("Van Anna"), anna())
    proef.wait()
    assert houder.pakket is not None
    assert {r.auteur for r in houder.pakket.revisies} == {"Anna", "Bram"}
    assert read_pakket(pad) == houder.pakket
    assert [v.gesprek.notitie.id for v in houder.veranderd.gesprekken] == [uuid(7)], (
        "what somebody wrote himself is not new to him"
    )


def test_many_writes_in_a_row_lose_nothing(proef: Proef, pad: Path) -> None:
    houder = proef.houder
    houder.open(pad)
    proef.wait()
    for nummer in range(20):
        houder.write(add_notitie, EEN, notitie(str(nummer)), anna(nummer))
    proef.wait()
    assert len(read_pakket(pad).revisies) == 20


def test_what_cannot_be_written_stays_and_goes_along_later(proef: Proef, pad: Path) -> None:
    houder = proef.houder
    houder.open(pad)
    proef.wait()
    goed = pad.read_bytes()
    pad.write_bytes(b"dit is geen pakket")
    houder.write(add_notitie, EEN, notitie("Eerste"), anna())
    proef.wait()
    assert houder.is_onbewaard
    assert houder.fout
    assert proef.gezegd[-1][1] is Toon.FOUT
    pad.write_bytes(goed)
    houder.write(add_notitie, EEN, notitie("Tweede"), anna(1))
    proef.wait()
    assert not houder.is_onbewaard
    assert not houder.fout
    assert len(read_pakket(pad).revisies) == 2


def test_another_package_waits_until_this_one_is_written(
    proef: Proef, pad: Path, tmp_path: Path
) -> None:
    houder, ander = proef.houder, tmp_path / "ander.kcpakket"
    save_pakket(ander, pakket(samenstelling(2)))
    houder.open(pad)
    proef.wait()
    pad.write_bytes(b"dit is geen pakket")
    houder.write(add_notitie, EEN, notitie(), anna())
    houder.open(ander)
    proef.wait()
    assert houder.pad == pad
    assert "Bewaar het eerst" in proef.gezegd[-1][0]
    elders = tmp_path / "elders.kcpakket"
    houder.save_as(elders)
    proef.wait()
    assert houder.pad == elders
    assert len(read_pakket(elders).revisies) == 1
    houder.open(ander)
    proef.wait()
    assert houder.pad == ander


def test_nothing_is_written_while_another_package_is_opened(proef: Proef, pad: Path) -> None:
    houder = proef.houder
    houder.open(pad)
    assert not houder.write(add_notitie, EEN, notitie(), anna())
    assert proef.gezegd[-1][1] is Toon.INFO
    proef.wait()
    assert houder.write(add_notitie, EEN, notitie(), anna())
    proef.wait()


def test_a_refusal_is_a_sentence_and_changes_nothing(proef: Proef, pad: Path) -> None:
    houder = proef.houder
    houder.open(pad)
    proef.wait()
    voor = houder.pakket
    assert not houder.write(add_notitie, EEN, notitie("  "), anna())
    assert "de tekst is leeg" in proef.gezegd[-1][0]
    assert houder.pakket == voor


def test_other_packages_are_taken_in(proef: Proef, pad: Path, tmp_path: Path) -> None:
    houder, ander = proef.houder, tmp_path / "ander.kcpakket"
    save_pakket(
        ander, add_notitie(pakket(samenstelling(2)), samenstelling(2).id, notitie(), bram())
    )
    houder.open(pad)
    proef.wait()
    houder.merge_with([ander])
    proef.wait()
    assert houder.pakket is not None
    assert set(houder.pakket.documenten) == {EEN, samenstelling(2).id}
    assert read_pakket(pad) == houder.pakket
    assert len(houder.veranderd.documenten) == 1


def test_a_broken_package_is_not_taken_in(proef: Proef, pad: Path, tmp_path: Path) -> None:
    kapot = tmp_path / "kapot.kcpakket"
    kapot.write_bytes(b"PK\x03\x04kapot")
    proef.houder.open(pad)
    proef.wait()
    proef.houder.merge_with([pad, kapot])
    proef.wait()
    assert proef.gezegd[-1][1] is Toon.FOUT
    assert proef.houder.pakket == read_pakket(pad)


def test_the_next_time_shows_what_others_did(proef: Proef, pad: Path) -> None:
    houder = proef.houder
    houder.open(pad)
    proef.wait()
    assert houder.is_nieuw
    houder.write(add_notitie, EEN, notitie(), anna(), id_=uuid(5))
    proef.wait()
    van_bram = add_antwoord(read_pakket(pad), EEN, Antwoord(uuid(5), "Daarom."), bram(-90))
    save_pakket(pad, set_stand(van_bram, EEN, uuid(5), Notitiestand.AFGEHANDELD, bram(-80)))
    houder.open(pad)
    proef.wait()
    assert not houder.is_nieuw
    (verandering,) = houder.veranderd.gesprekken
    assert verandering.gebeurd == (Gebeurd.AFGEHANDELD, Gebeurd.BEANTWOORD)
    houder.open(pad)
    proef.wait()
    assert not houder.veranderd.gesprekken, "it was seen the last time"


def test_a_next_round_of_a_package_keeps_what_was_said(proef: Proef, pad: Path) -> None:
    save_pakket(pad, add_notitie(pakket(), EEN, notitie(), anna()))
    proef.houder.make(pad, ronde(samenstelling(1, beroep="Anders"), 90))
    proef.wait()
    nu = read_pakket(pad)
    assert not proef.houder.is_nieuw, "who makes a package has seen it"
    assert len(nu.documenten[EEN]) == 2
    assert len(nu.revisies) == 1


def test_two_windows_on_one_package_lose_nothing(proef: Proef, pad: Path, qtbot: QtBot) -> None:
    ander = Proef(qtbot)
    for wie in (proef, ander):
        wie.houder.open(pad)
        wie.wait()
    for nummer in range(10):
        proef.houder.write(add_notitie, EEN, notitie(f"Anna {nummer}"), anna(nummer))
        ander.houder.write(add_notitie, EEN, notitie(f"Bram {nummer}"), bram(nummer))
    proef.wait()
    ander.wait()
    proef.houder.save()
    proef.wait()
    assert len(read_pakket(pad).revisies) == 20
    assert proef.houder.pakket == read_pakket(pad)
    assert len(proef.houder.veranderd.gesprekken) == 10, "what the other one wrote"
    ander.houder.stop()
    ander.houder.deleteLater()


def test_what_cannot_be_put_in_is_said_and_changes_no_file(proef: Proef, pad: Path) -> None:
    def refuse(_pakket: Beoordelingspakket) -> Beoordelingspakket:
        raise Documentfout("Dit document kan niet.")

    proef.houder.open(pad)
    proef.wait()
    voor = pad.read_bytes()
    proef.houder.put_in(pad, refuse)
    proef.wait()
    assert proef.gezegd == [("Dit document kan niet.", Toon.FOUT)]
    assert pad.read_bytes() == voor
    assert proef.houder.write(add_notitie, EEN, notitie(), anna()), "it can be written in again"
    proef.wait()
