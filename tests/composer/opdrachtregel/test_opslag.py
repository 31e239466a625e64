"""The store on the command line, as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kwalificatiestructuur.bundel import load_bundel
from tests.composer.opdrachtregel.aanroep import EXAMPLE, Afloop, call, call_process, refused
from tests.composer.opdrachtregel.test_opdrachten import KOP
from tests.kwalificatiestructuur.opslag.bronbestanden import register, xml


def importeer(opslag: Path, *argumenten: str | Path) -> dict[str, Any]:
    klaar = call("structuur", "importeer", *argumenten, "--opslag", opslag, "--formaat", "json")
    assert klaar.returncode == 0, klaar.stderr
    uitkomst: dict[str, Any] = json.loads(klaar.stdout)
    return uitkomst


def info(opslag: Path, *argumenten: str | Path) -> dict[str, Any]:
    klaar = call("structuur", "info", "--opslag", opslag, "--formaat", "json", *argumenten)
    assert klaar.returncode == 0, klaar.stderr
    uitkomst: dict[str, Any] = json.loads(klaar.stdout)
    return uitkomst


def words(klaar: Afloop) -> str:
    assert klaar.returncode == 0, klaar.stderr
    return " ".join(klaar.stdout.split())


def test_import_then_info(tmp_path: Path) -> None:
    opslag = tmp_path / "opslag"
    uitkomst = importeer(opslag, xml(tmp_path))
    assert (uitkomst["versie"], uitkomst["veranderd"], uitkomst["nieuw"]) == (1, True, True)
    (bron,) = uitkomst["bronnen"]
    assert (bron["bestand"], bron["soort"]) == ("een.xml", "SBB-XML")
    assert (bron["aantallen"]["kerntaak"], bron["aantallen"]["werkproces"]) == (2, 4)
    gegevens = info(opslag)
    (editie,) = gegevens["edities"]
    assert {"id", "naam", "bron"} < editie.keys()
    assert (editie["id"], editie["huidig"]) == (uitkomst["editie"]["id"], True)
    assert editie["bronnen"][-1]["sha256"] == bron["sha256"]
    assert gegevens["aantallen"]["dossier"] == 1
    assert gegevens["aantallen"]["opleidingsdomein"] == 16
    assert gegevens["aantallen"]["crossover"] == 45


def test_the_second_time_says_that_nothing_changed(tmp_path: Path) -> None:
    opslag, bestand = tmp_path / "opslag.sqlite", xml(tmp_path)
    opdracht = ("structuur", "importeer", bestand, "--opslag", opslag)
    assert "is nu de huidige" in words(call_process(*opdracht))
    voor = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert "niets veranderd" in words(call_process(*opdracht))
    assert importeer(opslag, bestand)["veranderd"] is False
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == voor
    assert len(info(opslag)["edities"]) == 1


def test_aanvullen_and_naam(tmp_path: Path) -> None:
    opslag = tmp_path / "opslag"
    importeer(opslag, xml(tmp_path, "een"), "--naam", "Voorjaar")
    twee = xml(tmp_path, "twee", crebo=23800)
    assert importeer(opslag, twee, "--aanvullen")["aantallen"]["dossier"] == 2
    assert importeer(opslag, twee)["aantallen"]["dossier"] == 1
    edities = info(opslag)["edities"]
    assert edities[0]["naam"] == "Voorjaar"
    assert [editie["huidig"] for editie in edities] == [False, False, True]
    regels = call("structuur", "info", "--opslag", opslag).stdout.splitlines()
    genoemd = [regel.endswith(", huidig)") for regel in regels if regel.startswith("Editie")]
    assert genoemd == [False, False, True]


def test_every_command_works_with_the_current_edition(tmp_path: Path) -> None:
    opslag, document = tmp_path / "opslag", tmp_path / "uit.xml"
    importeer(opslag, xml(tmp_path), register(tmp_path, "K0001"))
    recept = tmp_path / "recept.toml"
    recept.write_text(KOP + '[[keuzedeel]]\ncode = "K0001"\n[[kerntaak]]\nbron = "24900:B1-K1"\n')
    assert "Doet een 1.2" not in words(call("structuur", "zoek", "24900:B1", "--opslag", opslag))
    klaar = call("samenstel", recept, "-o", document, "--opslag", opslag)
    assert klaar.returncode == 0, klaar.stderr
    assert "Doet een 1.2" in document.read_text("utf-8")
    klaar = call("valideer", document, "--opslag", opslag, "--formaat", "json")
    editie = json.loads(klaar.stdout)["editie"]
    assert info(opslag)["edities"][0]["id"] == editie
    refused(call("samenstel", recept, "-o", tmp_path / "x.xml"))


def test_a_command_that_reads_makes_no_store(tmp_path: Path) -> None:
    opslag = tmp_path / "opslag"
    assert info(opslag)["edities"][0]["id"] == load_bundel().editie.id
    call("valideer", EXAMPLE, "--opslag", opslag)
    call("structuur", "zoek", "gast", "--opslag", opslag)
    assert list(tmp_path.iterdir()) == []


def test_structuur_means_exactly_these_sources(tmp_path: Path) -> None:
    opslag, twee = tmp_path / "opslag", xml(tmp_path, "twee", crebo=23800)
    importeer(opslag, xml(tmp_path))
    voor = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    gegevens = info(opslag, "--structuur", twee)
    assert [editie["bron"] for editie in gegevens["edities"]] == ["twee.xml"]
    assert (gegevens["aantallen"]["dossier"], gegevens["aantallen"]["keuzedeel"]) == (1, 0)
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == voor


@pytest.mark.parametrize(
    "argumenten",
    [
        ("structuur", "importeer"),
        ("structuur", "importeer", "bestaat-niet.xml"),
        ("structuur", "importeer", "README.md"),
        ("structuur", "importeer", EXAMPLE, "--structuur", EXAMPLE),
        ("structuur", "importeer", EXAMPLE, "--aanvullen=ja"),
        ("structuur", "info", "--opslag", "README.md/x/y"),
    ],
    ids=lambda argumenten: " ".join(Path(a).name for a in argumenten),
)
def test_wrong_use_is_one_sentence_and_makes_nothing(
    tmp_path: Path, argumenten: tuple[str | Path, ...]
) -> None:
    extra = () if "--opslag" in argumenten else ("--opslag", tmp_path / "opslag")
    if argumenten[-1] == "README.md/x/y":
        assert call(*argumenten).returncode == 0
    else:
        refused(call(*argumenten, *extra))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("schade", [b"", b"rommel" * 5000])
@pytest.mark.parametrize("naam", ["opslag", "opslag.sqlite"])
def test_damage_is_mended_with_a_word_on_stderr(tmp_path: Path, naam: str, schade: bytes) -> None:
    opslag = tmp_path / naam
    importeer(opslag, xml(tmp_path))
    voor = info(opslag)
    for bestand in tmp_path.rglob("*.sqlite"):
        bestand.write_bytes(schade)
    klaar = call("structuur", "zoek", "Werkproces", "--opslag", opslag)
    assert klaar.returncode == 0
    assert "Werkproces 1.1" in klaar.stdout
    regels = klaar.stderr.splitlines()
    assert regels
    assert all(regel.startswith("let op: ") for regel in regels)
    assert info(opslag) == voor


def test_damage_stands_among_the_warnings_of_info(tmp_path: Path) -> None:
    importeer(tmp_path / "opslag", xml(tmp_path))
    (tmp_path / "opslag" / "structuur.sqlite").write_bytes(b"rommel")
    assert "opnieuw gemaakt" in info(tmp_path / "opslag")["waarschuwingen"][0]
    assert info(tmp_path / "opslag")["waarschuwingen"] == []


def test_a_refused_import_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    opslag, slecht = tmp_path / "opslag", tmp_path / "slecht.xml"
    importeer(opslag, xml(tmp_path))
    slecht.write_text('<!DOCTYPE sbb [<!ENTITY x SYSTEM "file:///etc/passwd">]><sbb>&x;</sbb>')
    voor = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    melding = refused(call("structuur", "importeer", slecht, "--opslag", opslag))
    assert "slecht.xml" in melding
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == voor


def test_a_composition_of_our_own_does_not_become_the_structure(tmp_path: Path) -> None:
    document, opslag = tmp_path / "document.xml", tmp_path / "opslag"
    assert call("samenstel", EXAMPLE, "-o", document).returncode == 0
    klaar = call("structuur", "importeer", document, "--opslag", opslag)
    assert "samenstelling van dit programma" in refused(klaar)
    assert not opslag.exists()
