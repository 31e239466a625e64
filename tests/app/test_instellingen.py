from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from app.instellingen import VERSIE, Instellingen, Instellingenbeheer, read_instellingen


def test_settings_survive(qapp: object, own_folder: Path) -> None:
    beheer = Instellingenbeheer()
    gezien: list[object] = []
    beheer.gewijzigd.connect(gezien.append)
    nieuw = replace(beheer.nu, thema="donker", recent=("/a/é.xml",), splitsers=("rij=1,2,3",))
    beheer.change(nieuw)
    beheer.change(nieuw)
    assert gezien == [nieuw]
    assert Instellingenbeheer().nu == nieuw
    assert (own_folder / "instellingen" / "instellingen.json").exists()


@pytest.mark.parametrize(
    "inhoud",
    ["", "{", "[]", '{"thema": 3, "recent": "a", "onbekend": 1, "versie": 0}', '{"recent": [1]}'],
)
def test_a_damaged_file_gives_defaults(tmp_path: Path, inhoud: str) -> None:
    pad = tmp_path / "i.json"
    pad.write_text(inhoud, encoding="utf-8")
    assert read_instellingen(pad) == Instellingen()


def test_what_is_good_in_a_damaged_file_is_kept(tmp_path: Path) -> None:
    pad = tmp_path / "i.json"
    pad.write_text(json.dumps({"thema": "licht", "regelset": None, "versie": 99}), encoding="utf-8")
    assert read_instellingen(pad) == Instellingen(versie=VERSIE, thema="licht")


def test_every_setting_has_a_default() -> None:
    assert {veld.name for veld in fields(Instellingen)} >= {"versie", "thema", "recent"}
    assert Instellingen().versie == VERSIE


def test_the_most_recent_file_comes_first_once(tmp_path: Path) -> None:
    nu = Instellingen()
    for naam in ("a", "b", "a", *"cdefghijkl"):
        nu = nu.with_recent(tmp_path / naam)
    assert [Path(naam).name for naam in nu.recent] == list("lkjihgfedc")
    assert nu.laatste_map == str(tmp_path)


def test_sizes_of_a_splitter() -> None:
    nu = Instellingen(splitsers=("rij=1,2,3", "hoofd=4,x"))
    assert nu.splitser("rij") == [1, 2, 3]
    assert nu.splitser("hoofd") == [4]
    assert nu.splitser("weg") == []


def test_settings_that_cannot_be_written_do_not_stop_the_work(
    qapp: object, own_folder: Path
) -> None:
    beheer = Instellingenbeheer()
    (own_folder / "instellingen" / "instellingen.json").mkdir()
    beheer.change(replace(beheer.nu, thema="licht"))
    assert beheer.nu.thema == "licht"
