"""Titles out of a file find what titles of the structure find; another file is not used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.zoeken import Zoekindex, ensure_titels, keep_titels
from kwalificatiestructuur.zoeken.dingen import Ding
from kwalificatiestructuur.zoeken.titels import index_titels

VRAGEN = (
    "verk",
    "ontvangt gast",
    "25168 k1",
    '"neemt reserv',
    "niveau:3 soort:werkproces",
    "k1-w2",
    "k0022",
    "gastheer/-vrouw",
    "domein:79140 werkt",
    "soort:dossier horeca",
)


@pytest.fixture(scope="module")
def structuur() -> Kwalificatiestructuur:
    return build_structuur((load_bundel(),))


@pytest.fixture(scope="module")
def bestand(structuur: Kwalificatiestructuur, tmp_path_factory: pytest.TempPathFactory) -> Path:
    pad = tmp_path_factory.mktemp("index") / "nieuw" / "editie.titels"
    keep_titels(structuur, pad, index_titels(structuur))
    return pad


def test_the_same_things(structuur: Kwalificatiestructuur, bestand: Path) -> None:
    eigen, gelezen = index_titels(structuur), ensure_titels(structuur, bestand)
    assert gelezen.is_gelezen
    assert not eigen.is_gelezen
    assert gelezen.dingen.houders == eigen.dingen.houders
    assert list(gelezen.dingen.soorten) == list(eigen.dingen.soorten)
    assert gelezen.dingen.afdruk == eigen.dingen.afdruk
    for een, ander in zip(eigen.dingen.dingen, gelezen.dingen.dingen, strict=True):
        assert all(getattr(een, naam) == getattr(ander, naam) for naam in Ding.__slots__)


@pytest.mark.parametrize("vraag", VRAGEN)
def test_the_same_answers(structuur: Kwalificatiestructuur, bestand: Path, vraag: str) -> None:
    eigen = Zoekindex(structuur)
    gelezen = Zoekindex(structuur, titels=ensure_titels(structuur, bestand))
    assert eigen.answer(vraag).resultaten
    assert gelezen.answer(vraag) == eigen.answer(vraag)
    assert gelezen.treffers(vraag) == eigen.treffers(vraag)
    assert gelezen.suggest(vraag) == eigen.suggest(vraag)


def test_a_slice_is_made_of_things(structuur: Kwalificatiestructuur, bestand: Path) -> None:
    dingen = ensure_titels(structuur, bestand).dingen.dingen
    assert list(dingen[:3]) == [dingen[0], dingen[1], dingen[2]]
    assert dingen[-1] is dingen[len(dingen) - 1]


def test_of_another_structure(structuur: Kwalificatiestructuur, bestand: Path) -> None:
    gegevens = load_bundel()
    dossier = replace(gegevens.dossiers[0], titel="Iets anders")
    ander = build_structuur((replace(gegevens, dossiers=(dossier, *gegevens.dossiers[1:])),))
    titels = ensure_titels(ander, bestand)
    assert not titels.is_gelezen
    assert Zoekindex(ander, titels=titels).answer("iets anders").resultaten


@pytest.mark.parametrize("plek", [0, 9, 40, -1])
def test_a_damaged_file_is_made_again(
    structuur: Kwalificatiestructuur, bestand: Path, tmp_path: Path, plek: int
) -> None:
    data = bytearray(bestand.read_bytes())
    data[plek] ^= 1
    pad = tmp_path / "stuk.titels"
    pad.write_bytes(data)
    titels = ensure_titels(structuur, pad)
    assert not titels.is_gelezen
    keep_titels(structuur, pad, titels)
    assert ensure_titels(structuur, pad).is_gelezen
    assert [naam.name for naam in tmp_path.iterdir()] == [pad.name]


@pytest.mark.parametrize("lengte", [0, 10, 30])
def test_a_file_that_stops(
    structuur: Kwalificatiestructuur, bestand: Path, tmp_path: Path, lengte: int
) -> None:
    pad = tmp_path / "kort.titels"
    pad.write_bytes(bestand.read_bytes()[:lengte])
    assert not ensure_titels(structuur, pad).is_gelezen


def test_where_nothing_can_be_kept(structuur: Kwalificatiestructuur, tmp_path: Path) -> None:
    bezet = tmp_path / "map"
    bezet.write_text("geen map", encoding="utf-8")
    titels = index_titels(structuur)
    keep_titels(structuur, bezet / "editie.titels", titels)
    assert not ensure_titels(structuur, bezet / "editie.titels").is_gelezen
    assert not ensure_titels(structuur, None).is_gelezen


def test_a_title_of_more_lines_is_not_kept(tmp_path: Path) -> None:
    gegevens = load_bundel()
    dossier = replace(gegevens.dossiers[0], titel="Twee\nregels")
    structuur = build_structuur((replace(gegevens, dossiers=(dossier, *gegevens.dossiers[1:])),))
    pad = tmp_path / "editie.titels"
    keep_titels(structuur, pad, index_titels(structuur))
    assert not pad.exists()
