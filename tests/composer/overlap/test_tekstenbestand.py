from __future__ import annotations

from pathlib import Path

import pytest

from composer.overlap import tekstenbestand
from composer.overlap.delen import counted_parts, deel_of
from composer.overlap.delenindex import index_structuur
from composer.overlap.delenteksten import Delenteksten
from composer.overlap.overeenkomsten import Delenzoeker
from composer.overlap.tekstenbestand import ensure_delenteksten
from tests.composer.samenstellingen import bundel, eigen_structuur, kerntaak, teksten_bundel


def same(een: Delenteksten, ander: Delenteksten) -> bool:
    return (
        een.delen == ander.delen
        and list(een.tekstplaatsen) == list(ander.tekstplaatsen)
        and list(een.titelplaatsen) == list(ander.titelplaatsen)
        and een.teksten.lijsten == ander.teksten.lijsten
        and een.titels.lijsten == ander.titels.lijsten
        and een.titels.aantallen == ander.titels.aantallen
    )


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    return tmp_path / "index" / "bundel.delen"


@pytest.fixture
def written(pad: Path) -> Path:
    ensure_delenteksten(bundel(), pad)
    return pad


def refuse(*_: object) -> Delenteksten:
    raise AssertionError("made again")


def test_what_was_written_comes_back(written: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tekstenbestand, "read_structuur", refuse)
    gelezen = ensure_delenteksten(bundel(), written)
    assert same(gelezen, teksten_bundel())
    zoekers = [
        Delenzoeker(index_structuur(bundel()), t, 0.8, bundel())
        for t in (gelezen, teksten_bundel())
    ]
    for onderdeel in counted_parts([kerntaak("25168:K1"), kerntaak("25154:K1")]):
        deel = deel_of(bundel(), onderdeel)
        assert zoekers[0].find(deel) == zoekers[1].find(deel)


def test_the_same_structure_gives_the_same_bytes(written: Path, tmp_path: Path) -> None:
    ander = tmp_path / "ander.delen"
    ensure_delenteksten(bundel(), ander)
    assert ander.read_bytes() == written.read_bytes()


@pytest.mark.parametrize("plek", [0, 9, 13, 17, 40, 5000, -1])
def test_a_damaged_file_is_made_again(written: Path, plek: int) -> None:
    goed = written.read_bytes()
    kapot = bytearray(goed)
    kapot[plek] ^= 0x10
    written.write_bytes(kapot)
    assert same(ensure_delenteksten(bundel(), written), teksten_bundel())
    assert written.read_bytes() == goed


@pytest.mark.parametrize("lengte", [0, 5, 20, 3000])
def test_a_file_cut_short_is_made_again(written: Path, lengte: int) -> None:
    written.write_bytes(written.read_bytes()[:lengte])
    assert same(ensure_delenteksten(bundel(), written), teksten_bundel())


def test_the_file_of_another_structure_is_not_used(written: Path) -> None:
    assert ensure_delenteksten(eigen_structuur(), written).delen == ()


def test_where_nothing_can_be_written_memory_will_do(tmp_path: Path) -> None:
    in_de_weg = tmp_path / "bestand"
    in_de_weg.write_text("")
    assert same(ensure_delenteksten(bundel(), in_de_weg / "x.delen"), teksten_bundel())
    assert same(ensure_delenteksten(bundel(), None), teksten_bundel())
