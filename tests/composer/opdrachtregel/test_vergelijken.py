"""``vergelijk`` as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.composer.opdrachtregel.aanroep import call, call_process, refused
from tests.composer.opdrachtregel.test_opdrachten import KOP
from tests.composer.test_crossovers import SBB
from tests.kwalificatiestructuur.opslag.bronbestanden import xml


def recept(pad: Path, *bronnen: str) -> Path:
    pad.write_text(KOP + "".join(f'[[kerntaak]]\nbron = "{bron}"\n' for bron in bronnen))
    return pad


def compared(*argumenten: str | Path) -> dict[str, Any]:
    klaar = call("vergelijk", *argumenten, "--formaat", "json")
    assert klaar.returncode == 1, klaar.stderr
    uitkomst: dict[str, Any] = json.loads(klaar.stdout)
    return uitkomst


def test_a_recipe_a_document_a_file_of_sbb_and_a_crebo(tmp_path: Path) -> None:
    een = recept(tmp_path / "een.toml", "25168:K1", "25154:K1")
    document = tmp_path / "document.xml"
    anders = recept(tmp_path / "anders.toml", "25154:K1", "25168:K1")
    assert call("samenstel", anders, "-o", document).returncode == 0
    sbb = tmp_path / "sbb.xml"
    sbb.write_text(SBB, encoding="utf-8")
    uitkomst = compared(een, document, sbb, "25168")
    soorten = [bestand["soort"] for bestand in uitkomst["bestanden"]]
    assert soorten == ["document", "document", "sbb", "kwalificatie"]
    assert uitkomst["bestanden"][0]["bestand"] == str(een)
    assert uitkomst["bestanden"][0]["domeinen"] == {"79120": 0.625, "79080": 0.375}
    rijen = {rij["bron"]: rij for rij in uitkomst["rijen"]}
    assert rijen["25154:K1-W1"]["cellen"] == ["gelijk", "gelijk", "ontbreekt", "ontbreekt"]
    bediening = rijen["25168:K1"]
    # The kerntaak in the file of SBB has the same title, and its text is not known here.
    assert bediening["cellen"] == ["gelijk", "gelijk", "afwijkend", "gelijk"]
    assert bediening["details"][2]["alleen_titel"]
    ontvangt = rijen["25168:K1-W3"]
    assert ontvangt["cellen"] == ["gelijk", "gelijk", "afwijkend", "gelijk"]
    assert ontvangt["details"][2]["stand"] == "onzeker"
    assert uitkomst["overeenkomst"][0][1] == 1.0


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    paden = recept(tmp_path / "a.toml", "25168:K1"), recept(tmp_path / "b.toml", "25168:K2")
    # A recipe gives its parts new ids every time, so documents are compared.
    uit = [pad.with_suffix(".xml") for pad in paden]
    for pad, document in zip(paden, uit, strict=True):
        assert call("samenstel", pad, "-o", document).returncode == 0
    een, ander = (call_process("vergelijk", *uit, "--formaat", "json").stdout for _ in range(2))
    assert een == ander


def test_the_text_can_say_it_word_for_word(tmp_path: Path) -> None:
    een, twee = recept(tmp_path / "a.toml", "25168:K1"), tmp_path / "b.toml"
    twee.write_text(een.read_text().replace('bron = "', 'titel = "Bedient"\nbron = "'))
    klaar = call("vergelijk", een, twee, "--basis", "1")
    assert klaar.returncode == 1
    assert "[2] titel: [-Werkt in de bediening-] {+Bedient+}" in klaar.stdout


@pytest.mark.parametrize(
    ("argumenten", "melding"),
    [
        (["25168"], "2 tot en met 20 kolommen"),
        (["25168", "99999"], "99999 komt niet voor"),
        (["25168", "weg.xml"], "weg.xml: het bestand bestaat niet"),
        (["25168", "25170", "--basis", "3"], "--basis 3 is geen kolom; er zijn er 2"),
        (["25168", "25170", "--basis", "x"], "--basis: „x” is geen geheel getal; zie"),
        ([], "er ontbreekt: BESTAND"),
    ],
)
def test_wrong_use_is_one_sentence(argumenten: list[str], melding: str) -> None:
    assert melding in refused(call("vergelijk", *argumenten))


def test_existing_kwalificaties_are_not_judged(tmp_path: Path) -> None:
    klaar = call("vergelijk", "25168", "25170", "--formaat", "json")
    assert klaar.returncode == 0
    uitkomst = json.loads(klaar.stdout)
    assert [bestand["tellingen"] for bestand in uitkomst["bestanden"]] == [None, None]


@pytest.mark.parametrize(
    ("vorm", "begin"), [("html", b"<!DOCTYPE html>"), ("xlsx", b"PK"), ("docx", b"PK")]
)
def test_a_report_in_a_file(tmp_path: Path, vorm: str, begin: bytes) -> None:
    uit = tmp_path / f"verslag.{vorm}"
    een = recept(tmp_path / "een.toml", "25168:K1", "25154:K1")
    klaar = call("vergelijk", een, "25170", "--basis", "1", "--naar", vorm, "-o", uit)
    assert klaar.returncode in {0, 1}, klaar.stderr
    assert uit.read_bytes().startswith(begin)
    assert klaar.stdout == f"geschreven: {uit}\n"


def test_a_report_needs_a_form_and_a_file_and_never_replaces_what_was_read(tmp_path: Path) -> None:
    een = recept(tmp_path / "een.toml", "25168:K1", "25154:K1")
    assert "--naar en -o" in refused(call("vergelijk", een, "25170", "--naar", "html"))
    assert "--naar en -o" in refused(call("vergelijk", een, "25170", "-o", tmp_path / "x"))
    assert refused(call("vergelijk", een, "25170", "--naar", "html", "-o", een))


def two_editions(folder: Path) -> tuple[Path, list[Path]]:
    """A store with two editions, and a document of each: a saved one and an export."""
    opslag, documenten = folder / "opslag", []
    for naam in ("een", "twee"):
        importeer = ("structuur", "importeer", xml(folder, naam), "--naam", naam)
        assert call(*importeer, "--opslag", opslag).returncode == 0
        toml, uit = recept(folder / f"{naam}.toml", "24900:B1-K1"), folder / f"{naam}-doc.xml"
        assert call("samenstel", toml, "-o", uit, "--opslag", opslag).returncode == 0
        documenten.append(uit)
    export = folder / "export.xml"
    opties = ("--regelset", "historisch", "--peildatum", "2019-03-01", "--opslag", opslag)
    assert call("exporteer", documenten[0], "-o", export, *opties).returncode == 1
    return opslag, [*documenten, export]


def test_each_document_is_judged_by_its_own_edition_and_rule_set(tmp_path: Path) -> None:
    opslag, documenten = two_editions(tmp_path)
    uitkomst = compared(*documenten, "--opslag", opslag)
    een, twee, export = uitkomst["bestanden"]
    assert [b["maatstaf"]["editie"]["naam"] for b in (een, twee, export)] == ["een", "twee", "twee"]
    assert {b["maatstaf"]["editie"]["waarom"] for b in (een, twee, export)} == {"eigen"}
    assert export["regelset"]["naam"] == "historisch"
    assert export["maatstaf"]["regelset"]["waarom"] == "eigen"
    assert (export["peildatum"], een["regelset"]["naam"]) == ("2019-03-01", "wat-als")
    assert een["maatstaf"]["regelset"]["waarom"] == "niet_genoemd"
    klaar = call("vergelijk", *documenten, "--opslag", opslag)
    assert "Editie „een”: de eigen editie van het document." in klaar.stdout
    assert "alleen door een andere " in klaar.stdout


def test_what_the_command_asks_for_wins_and_is_said(tmp_path: Path) -> None:
    opslag, documenten = two_editions(tmp_path)
    opties = ("--regelset", "wat-als", "--peildatum", "2020-01-01")
    uitkomst = compared(*documenten, "--opslag", opslag, *opties)
    for bestand in uitkomst["bestanden"]:
        assert (bestand["regelset"]["naam"], bestand["peildatum"]) == ("wat-als", "2020-01-01")
        waarom = {naam: bestand["maatstaf"][naam]["waarom"] for naam in ("regelset", "peildatum")}
        assert set(waarom.values()) == {"gevraagd"}
        assert bestand["maatstaf"]["editie"]["waarom"] == "eigen"
    assert "noemt historisch (versie " in uitkomst["bestanden"][2]["maatstaf"]["zinnen"][1]
    uitkomst = compared(*documenten, "--structuur", tmp_path / "een.xml")
    assert len({bestand["editie"] for bestand in uitkomst["bestanden"]}) == 1
    assert {b["maatstaf"]["editie"]["waarom"] for b in uitkomst["bestanden"]} == {"gevraagd"}
    assert "het document noemt" in uitkomst["bestanden"][1]["maatstaf"]["zinnen"][0]


def test_an_edition_that_is_not_in_the_store_is_said(tmp_path: Path) -> None:
    _, documenten = two_editions(tmp_path)
    uitkomst = compared(*documenten, "--opslag", tmp_path / "leeg")
    waarom = [bestand["maatstaf"]["editie"]["waarom"] for bestand in uitkomst["bestanden"]]
    assert waarom == ["niet_beschikbaar"] * 3
    assert all(bestand["maatstaf"]["vervangen"] for bestand in uitkomst["bestanden"])
    assert "staat niet in de opslag" in uitkomst["bestanden"][0]["maatstaf"]["zinnen"][0]
    assert not (tmp_path / "leeg").exists()


def test_a_document_in_a_package_is_judged_as_when_it_was_put_in(tmp_path: Path) -> None:
    opslag, documenten = two_editions(tmp_path)
    pakket = tmp_path / "uit.kcpakket"
    eigen = ("--regelset", "historisch", "--peildatum", "2018-02-01")
    opdracht = ("exporteer", documenten[0], "-o", pakket, "--naar", "pakket", "--opslag", opslag)
    assert call(*opdracht, *eigen).returncode == 1
    in_pakket, los = compared(pakket, documenten[0], "--opslag", opslag)["bestanden"]
    assert (in_pakket["bestand"], in_pakket["peildatum"]) == (str(pakket), "2018-02-01")
    assert in_pakket["regelset"]["naam"] == "historisch"
    # It was judged by the edition that was the current one then, not by that of its parts.
    namen = [bestand["maatstaf"]["editie"]["naam"] for bestand in (in_pakket, los)]
    assert namen == ["twee", "een"]
    assert in_pakket["maatstaf"]["editie"]["onderdelen"] == 0


def test_a_package_that_is_none_is_refused(tmp_path: Path) -> None:
    leeg = tmp_path / "leeg.kcpakket"
    leeg.write_bytes(b"geen zip")
    assert "geen beoordelingspakket" in refused(call("vergelijk", leeg, "25168"))


def test_a_package_is_known_by_its_content_whatever_it_is_called(tmp_path: Path) -> None:
    uit = tmp_path / "uit.txt"
    een = recept(tmp_path / "een.toml", "25168:K1", "25154:K1")
    assert call("exporteer", een, "-o", uit, "--naar", "pakket").returncode == 1
    in_pakket, _ = compared(uit, "25168")["bestanden"]
    assert (in_pakket["soort"], in_pakket["bestand"]) == ("document", str(uit))


def test_a_file_of_no_known_kind_is_told_what_can_be_compared(tmp_path: Path) -> None:
    brief = tmp_path / "brief.txt"
    brief.write_text("Geachte heer, mevrouw")
    zin = refused(call("vergelijk", brief, "25168"))
    assert "kies een samenstelling, een recept (.toml), een beoordelingspakket of een XML-" in zin
