"""``structuur zoek`` as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.composer.opdrachtregel.aanroep import call
from tests.kwalificatiestructuur.opslag.bronbestanden import xml


def zoek(*argumenten: str | Path) -> dict[str, Any]:
    klaar = call("structuur", "zoek", *argumenten, "--formaat", "json")
    assert klaar.returncode == 0, klaar.stderr
    uitkomst: dict[str, Any] = json.loads(klaar.stdout)
    return uitkomst


def found(uitkomst: dict[str, Any]) -> list[str]:
    return [resultaat["bron"] for resultaat in uitkomst["resultaten"]]


def test_texts_of_a_file_are_searched(tmp_path: Path) -> None:
    bron = xml(tmp_path)
    uitkomst = zoek('"een 2.1" doet', "--structuur", bron)
    assert found(uitkomst)[0] == "24900:B1-K2-W1"
    fragment = uitkomst["resultaten"][0]["fragment"]
    assert fragment["veld"] == "omschrijving"
    gemerkt = [fragment["tekst"][van : van + lang] for van, lang in fragment["stukken"]]
    assert gemerkt == ["Doet", "een 2.1"]
    assert found(zoek('"een 2.1" soort:wp', "--structuur", bron)) == ["24900:B1-K2-W1"]
    assert found(zoek("doen soort:kt", "--structuur", bron)) == []


def test_the_index_of_the_store_is_made_once_and_mended(tmp_path: Path) -> None:
    opslag = tmp_path / "opslag"
    assert call("structuur", "importeer", xml(tmp_path), "--opslag", opslag).returncode == 0
    # The titles are there for the first start of the window; texts can wait.
    assert [pad.suffix for pad in opslag.glob("index/*")] == [".titels"]
    eerste = zoek("lastig", "--opslag", opslag)
    assert found(eerste) == ["24900:B1-K1", "24900:B1-K2"]
    (index,) = opslag.glob("index/*.sqlite")
    inhoud = index.read_bytes()
    assert zoek("lastig", "--opslag", opslag) == eerste
    assert index.read_bytes() == inhoud
    index.write_bytes(inhoud[:5000])
    assert zoek("lastig", "--opslag", opslag) == eerste


def test_a_wrong_filter_is_a_remark(tmp_path: Path) -> None:
    uitkomst = zoek("gast ontv niveau:7")
    assert uitkomst["resultaten"][0]["titel"] == "Ontvangt gasten"
    (melding,) = uitkomst["meldingen"]
    assert melding == "niveau:7 bestaat niet en telt niet mee; kies uit 1, 2, 3, 4"
    klaar = call("structuur", "zoek", "gast ontv niveau:7")
    assert klaar.returncode == 0
    assert klaar.stderr == f"let op: {melding}\n"
    assert "Ontvangt gasten" in klaar.stdout


def test_text_output_shows_the_words_in_their_text(tmp_path: Path) -> None:
    klaar = call("structuur", "zoek", "lastig", "--structuur", xml(tmp_path))
    eerste, tweede, *_ = klaar.stdout.splitlines()
    assert eerste.startswith("24900:B1-K1 ")
    assert tweede.strip() == "complexiteit: Lastig: een 1"


def test_filters_on_the_bundle() -> None:
    uitkomst = zoek("soort:domein domein:zorg")
    assert found(uitkomst) == ["79140"]
    alle = zoek("niveau:1 soort:kwalificatie")
    assert alle["resultaten"]
    assert {resultaat["soort"] for resultaat in alle["resultaten"]} == {"kwalificatie"}
