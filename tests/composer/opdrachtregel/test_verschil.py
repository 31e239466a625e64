"""``structuur verschil`` as a user calls it, and the text it gives."""

import json
from pathlib import Path

import pytest

from composer.opdrachtregel.opdrachten import run
from composer.opdrachtregel.verschil import verschil_tekst
from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.verschil import compare
from tests.kwalificatiestructuur import sbb_bestanden as sbb
from tests.kwalificatiestructuur.verschil import edities
from tests.kwalificatiestructuur.verschil.edities import EERSTE, build


def call(*argumenten: str | Path) -> int:
    return run(["structuur", "verschil", *map(str, argumenten)], foto=lambda *_: None)


def xml(map_: Path, naam: str, tekst: str) -> Path:
    wp = sbb.werkproces(inhoud=f"<werkprocesresultaat>{tekst}</werkprocesresultaat>")
    return sbb.write(map_, sbb.sbb(sbb.dossier(sbb.profiel(sbb.kerntaak(wp)))), naam)


def test_two_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    een, twee = xml(tmp_path, "een.xml", "Veel lucht."), xml(tmp_path, "twee.xml", "Weinig lucht.")
    assert call(een, twee) == 0
    uit = capsys.readouterr().out
    assert "werkprocessen:  1 tekst gewijzigd" in uit
    assert "resultaat: [-Veel-] {+Weinig+}" in uit
    assert call(een, twee, "--formaat", "json") == 0
    (verschil,) = json.loads(capsys.readouterr().out)["verschillen"]
    assert verschil["bronnen"] == ["25900:P1-K1-W1"]
    assert call(een, een) == 0
    assert "Geen verschillen." in capsys.readouterr().out


def test_the_bundle_has_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("bundel", "bundel", "--formaat", "json") == 0
    uitkomst = json.loads(capsys.readouterr().out)
    assert uitkomst["verschillen"] == []
    assert uitkomst["oud"]["id"].startswith("feiten-2015-")


def test_what_does_not_exist_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call("bestaat-niet", "bundel", "--opslag", tmp_path / "opslag") == 2
    fout = capsys.readouterr().err
    assert fout.startswith("fout: „bestaat-niet” is geen bestand, geen editie en geen bron")
    assert not (tmp_path / "opslag").exists()
    assert call("bundel", "bundel", "--structuur", "x.xml") == 2
    assert capsys.readouterr().err.startswith("fout: noem de twee edities")


def test_a_name_that_two_editions_have_is_no_choice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opslag = Opslag(tmp_path / "opslag")
    ids = [
        opslag.commit(opslag.prepare([xml(tmp_path, f"{t}.xml", t)], naam="Zelfde")).id
        for t in ("een", "twee")
    ]
    assert call("Zelfde", "bundel", "--opslag", tmp_path / "opslag") == 2
    fout = capsys.readouterr().err
    assert fout == f"fout: „Zelfde” is de naam van 2 edities; noem een id: {', '.join(ids)}\n"


def test_the_text_counts_first_and_then_goes_by_dossier() -> None:
    gegevens, _ = edities.reused_number(EERSTE, 0, 0)
    gegevens, _ = edities.replaced(gegevens, 1, 0)
    gegevens, _ = edities.keuzedeel_gone(gegevens, 2, 0)
    regels = list(verschil_tekst(compare(build(EERSTE), build(gegevens))))
    assert regels[3:6] == [
        "kwalificaties:  1 vervangen",
        "werkprocessen:  1 toegevoegd, 1 vervallen",
        "keuzedelen:     1 vervallen",
    ]
    koppen = [regel.split()[0] for regel in regels[6:] if regel and not regel.startswith(" ")]
    assert koppen == ["Keuzedelen", "Dossier", "Dossier"]
    assert any("vervangen (herkend aan SBB-nummer) (door 25710)" in regel for regel in regels)


def test_what_cannot_be_compared_is_said() -> None:
    zonder = build(EERSTE.__class__(EERSTE.editie, dossiers=EERSTE.dossiers))
    regels = list(verschil_tekst(compare(zonder, build(EERSTE))))
    assert regels[-1] == "Niet te vergelijken, omdat een van beide het niet zegt: 5 keuzedelen."


def test_editions_and_sources_of_the_store(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opslag = tmp_path / "opslag"
    ids, bronnen = [], []
    for naam, tekst in (("een.xml", "Veel lucht."), ("twee.xml", "Weinig lucht.")):
        with Opslag(opslag) as bewaard:
            editie = bewaard.commit(bewaard.prepare([xml(tmp_path, naam, tekst)]))
        ids.append(editie.id)
        bronnen += [bron.id for bron in editie.bronnen if bron.bestand == naam]
    for een, twee in (ids, bronnen):
        assert call(een, twee, "--opslag", opslag, "--formaat", "json") == 0
        uitkomst = json.loads(capsys.readouterr().out)
        assert uitkomst["aantallen"] == {"werkproces": {"tekst gewijzigd": 1}}
        assert [uitkomst["oud"]["id"], uitkomst["nieuw"]["id"]] == [een, twee]
    assert call(ids[0], tmp_path / "twee.xml", "--opslag", opslag) == 0
    assert "1 tekst gewijzigd" in capsys.readouterr().out


def test_a_place_is_said_once_for_all_kwalificaties(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def edition(naam: str, *hoofdstukken: int, crebos: str = "") -> Path:
        delen = [
            sbb.kerntaak(sbb.werkproces(nr=f"7{nr}", titel=f"Werk {nr}"), nr=f"6{nr}",
                         titel=f"Kerntaak {nr}", hoofdstuk=str(hoofdstuk))
            for nr, hoofdstuk in enumerate(hoofdstukken, 1)
        ]  # fmt: skip
        soorten = [
            sbb.profiel(
                nr=f"50{n}",
                titel=f"Vouwer {n}",
                crebo=f"<crebo>2590{n}</crebo>" + (crebos if n == 1 else ""),
                hoofdstuk=f' hoofdstuk="{n}"',
            )
            for n in (1, 2, 3)
        ]
        return sbb.write(tmp_path, sbb.sbb(sbb.dossier(*soorten, basis="".join(delen))), naam)

    oud = edition("oud.xml", 1, 2, crebos="<crebo>25999</crebo>")
    assert call(oud, edition("nieuw.xml", 2, 1)) == 0
    uit = capsys.readouterr().out
    assert "plaats: [-B1-K1 van 3 kwalificaties-] {+B1-K2 van 3 kwalificaties+}" in uit
    assert uit.count("plaats: [-B1-K1 van 3") == 1
    assert "      crebo: [-25999-]\n" in uit
    assert "plaats: [-259" not in uit
