"""``vergelijk`` as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.composer.opdrachtregel.test_opdrachten import KOP, call, refused
from tests.composer.test_crossovers import SBB


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
    for pad, xml in zip(paden, uit, strict=True):
        assert call("samenstel", pad, "-o", xml).returncode == 0
    een, ander = (call("vergelijk", *uit, "--formaat", "json").stdout for _ in range(2))
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
