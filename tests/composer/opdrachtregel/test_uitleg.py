"""The pages of the rules and the readiness page on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from composer.opdrachtregel.opdrachten import run
from composer.regels import REGELS
from tests.composer.opdrachtregel.aanroep import EXAMPLE


def call(capsys: pytest.CaptureFixture[str], *woorden: str) -> tuple[int, str, str]:
    """(exit code, stdout, stderr) of a command, in this process."""
    code = run([*woorden], foto=lambda *_: None)
    uit = capsys.readouterr()
    return code, uit.out, uit.err


def test_a_rule_is_explained_from_its_own_module(capsys: pytest.CaptureFixture[str]) -> None:
    code, tekst, _ = call(capsys, "valideer", "--uitleg", "str-10")
    assert code == 0
    assert tekst.startswith("STR-10  Niet al een bestaande cross-over")
    for kop in ("Wat", "Waarom", "Voorbeeld dat klopt", "Wat te doen", "Grondslag", "Hoe zeker"):
        assert f"\n  {kop}\n" in tekst
    assert "{" not in tekst


def test_all_rules_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    code, tekst, _ = call(capsys, "valideer", "--uitleg", "alle", "--formaat", "json")
    assert code == 0
    regels = json.loads(tekst)["regels"]
    assert [regel["regel"] for regel in regels] == [regel.id for regel in REGELS]
    assert all(regel["eis"] and regel["herstel"] and regel["meldingen"] for regel in regels)
    buiten = [regel["regel"] for regel in regels if not regel["in_regelset"]]
    assert buiten == ["AAN-11", "TYD-01", "TYD-02", "TYD-03", "TYD-04", "TYD-05", "TYD-07"]


@pytest.mark.parametrize("woorden", [("--uitleg", "STR-99"), ()])
def test_an_unknown_rule_or_nothing_at_all_is_refused(
    capsys: pytest.CaptureFixture[str], woorden: tuple[str, ...]
) -> None:
    code, uit, fout = call(capsys, "valideer", *woorden)
    assert (code, uit) == (2, "")
    assert fout.startswith("fout: ")
    assert fout.count("\n") == 1


def test_the_readiness_page_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    doel = tmp_path / "gereed.html"
    woorden = ["exporteer", str(EXAMPLE), "-o", str(doel), "--naar", "gereedheid-html"]
    code, uit, _ = call(capsys, *woorden, "--peildatum", "2019-01-01")
    assert code == 0
    assert str(doel) in uit
    assert "Weigeringsgronden" in doel.read_text(encoding="utf-8")
