"""The command line as a user calls it: its output and its exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from composer.opdrachtregel import opdrachten
from tests.composer.opdrachtregel.aanroep import EXAMPLE, ROOT, call, call_process, refused

KOP = """
[samenstelling]
naam = "Proef"
niveau = 3
soort_opleiding = "vakopleiding"
leerwegen = ["bol"]
studieduur = 2
startjaar = 2019
"""


def recept(folder: Path, *bronnen: str, kop: str = KOP) -> Path:
    pad = folder / "recept.toml"
    pad.write_text(kop + "".join(f'[[kerntaak]]\nbron = "{bron}"\n' for bron in bronnen))
    return pad


def valideer(*argumenten: str | Path) -> dict[str, Any]:
    klaar = call("valideer", *argumenten, "--formaat", "json")
    assert klaar.returncode in {0, 1}, klaar.stderr
    uitkomst: dict[str, Any] = json.loads(klaar.stdout)
    return uitkomst


def regels_of(uitkomst: dict[str, Any]) -> set[str]:
    return {b["regel"] for b in uitkomst["bestanden"][0]["bevindingen"] if b["ernst"] == "fout"}


@pytest.mark.parametrize(
    ("bronnen", "strikes"),
    [
        (("25168:K1", "25154:K1"), False),
        (("25168:K1", "25171:K1"), True),
        (("25429:K1", "25501:K1"), True),
    ],
    ids=["horeca met handel", "twee uit horeca", "twee uit het groene domein"],
)
def test_composition_within_one_domein_is_found(
    tmp_path: Path, bronnen: tuple[str, ...], strikes: bool
) -> None:
    document = tmp_path / "samenstelling.xml"
    assert call("samenstel", recept(tmp_path, *bronnen), "-o", document).returncode == 0
    assert ("STR-01" in regels_of(valideer(document))) is strikes


def test_exit_code_says_whether_a_fout_is_open(tmp_path: Path) -> None:
    schoon, fout = (
        call_process("valideer", EXAMPLE),
        call_process("valideer", recept(tmp_path, "25168:K1")),
    )
    assert (schoon.returncode, fout.returncode) == (0, 1)
    assert "STR-01" in fout.stdout


def test_a_check_without_any_rule_says_that_nothing_was_judged(tmp_path: Path) -> None:
    """Code 0 means that no fout is open; the last line says that none was looked for."""
    buiten = ("valideer", recept(tmp_path, "25168:K1"), "--regelset", "historisch")
    uitkomst = call_process(*buiten, "--peildatum", "2026-01-01")
    assert uitkomst.returncode == 0
    assert "Samen: NIET BEOORDEELD." in uitkomst.stdout
    binnen = call_process(*buiten, "--peildatum", "2025-07-31")
    assert binnen.returncode == 1
    assert "NIET BEOORDEELD" not in binnen.stdout


def test_a_rule_set_of_ones_own_and_what_the_installation_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KWALIFICATIECOMPOSER_MAP", str(tmp_path))
    bundel = ROOT / "resources" / "regelsets" / "wat-als.toml"
    eigen = tmp_path / "eigen.toml"
    eigen.write_text(bundel.read_text(encoding="utf-8").replace("wat-als", "eigen"), "utf-8")
    gewoon = valideer(EXAMPLE, "--regelset", eigen)["regelset"]
    assert gewoon["naam"] == "eigen"
    (tmp_path / "aanpassingen.toml").write_text('[ernst."TKM-03"]\nopen = "fout"\n', "utf-8")
    anders = valideer(EXAMPLE, "--regelset", eigen)
    assert anders["regelset"]["versie"].startswith(f"{gewoon['versie']}+aanpassing-")
    assert "TKM-03" in regels_of(anders)

    (tmp_path / "aanpassingen.toml").write_text('[ernst."STR-01"]\nleeg = "info"\n', "utf-8")
    assert "aanpassingen.toml, regel 1:" in refused(call("valideer", EXAMPLE))
    eigen.write_text('naam = "eigen"\nkleur = "rood"\n', "utf-8")
    assert "eigen.toml, regel 2:" in refused(call("valideer", EXAMPLE, "--regelset", eigen))


def test_json_is_the_same_every_time(tmp_path: Path) -> None:
    document = tmp_path / "samenstelling.xml"
    call_process("samenstel", EXAMPLE, "-o", document)
    opdracht = ("valideer", document, "--formaat", "json", "--peildatum", "2019-01-01")
    eerste, tweede = call_process(*opdracht), call_process(*opdracht)
    assert eerste.stdout == tweede.stdout
    uitkomst = json.loads(eerste.stdout)
    assert uitkomst["versie"] == 1
    assert uitkomst["peildatum"] == "2019-01-01"
    assert set(uitkomst) == {"versie", "regelset", "peildatum", "editie", "regels", "bestanden"}
    sleutels = {"regel", "ernst", "melding", "onderdeel", "bronnen", "grondslag", "gemotiveerd"}
    for bevinding in uitkomst["bestanden"][0]["bevindingen"]:
        assert set(bevinding) >= sleutels | {"oplossingen"}


def test_same_recept_gives_same_document(tmp_path: Path) -> None:
    een, twee = tmp_path / "een.xml", tmp_path / "twee.xml"
    call_process("samenstel", EXAMPLE, "-o", een)
    call_process("samenstel", EXAMPLE, "-o", twee)
    assert een.read_bytes() == twee.read_bytes()


def test_export_carries_the_report_and_reads_back_as_a_dossier(tmp_path: Path) -> None:
    document, export = tmp_path / "document.xml", tmp_path / "export.xml"
    call_process("samenstel", EXAMPLE, "-o", document)
    klaar = call_process("exporteer", document, "-o", export, "--naar", "sbb-xml")
    assert klaar.returncode == 0, klaar.stderr
    assert b"kc:rapport" in export.read_bytes()
    assert b"kc:rapport" not in document.read_bytes()

    info = call_process("structuur", "info", "--structuur", export, "--formaat", "json")
    aantallen = json.loads(info.stdout)["aantallen"]
    assert aantallen["dossier"] == aantallen["kwalificatie"] == 1
    assert aantallen["kerntaak"] > 1
    gevonden = call_process(
        "structuur", "zoek", "B1-K1-W1", "--structuur", export, "--formaat", "json"
    )
    bronnen = [r["bron"] for r in json.loads(gevonden.stdout)["resultaten"]]
    assert any(bron.endswith(":B1-K1-W1") for bron in bronnen)


def test_structuur_info_counts_the_bundle() -> None:
    uitkomst = json.loads(call("structuur", "info", "--formaat", "json").stdout)
    aantallen = uitkomst["aantallen"]
    assert (aantallen["opleidingsdomein"], aantallen["dossier"]) == (16, 172)
    assert (aantallen["kwalificatie"], aantallen["crossover"]) == (470, 45)
    assert uitkomst["graaf"]["klasse"] == "networkx.DiGraph"


def test_structuur_zoek_gives_best_first() -> None:
    uitkomst = json.loads(call("structuur", "zoek", "gast ontv", "--formaat", "json").stdout)
    resultaten = uitkomst["resultaten"]
    assert resultaten[0]["titel"] == "Ontvangt gasten"
    scores = [resultaat["score"] for resultaat in resultaten]
    assert scores == sorted(scores, reverse=True)
    assert set(resultaten[0]) == {"soort", "bron", "titel", "kwalificatie", "domein", "score"}


@pytest.mark.parametrize(
    ("inhoud", "deel"),
    [
        (KOP + '[[kerntaak]]\nbron = "99999:K1"\n', "99999"),
        (KOP + '[[kerntaak]]\nbron = "25168:K9"\n', "K9"),
        (KOP + '[[keuzedeel]]\ncode = "K9999"\n[[kerntaak]]\nbron = "25168:K1"\n', "K9999"),
        (KOP + 'kleur = "rood"\n[[kerntaak]]\nbron = "25168:K1"\n', "kleur"),
        (KOP, "leeg"),
        ("[samenstelling\n", "regel 1"),
    ],
    ids=["crebo", "code", "keuzedeel", "sleutel", "leeg", "toml"],
)
def test_bad_recept_is_refused_and_nothing_is_written(
    tmp_path: Path, inhoud: str, deel: str
) -> None:
    bron, uit = tmp_path / "recept.toml", tmp_path / "uit.xml"
    bron.write_text(inhoud)
    melding = refused(call("samenstel", bron, "-o", uit))
    assert deel in melding
    assert "recept.toml" in melding
    assert "regel" in melding
    assert [pad.name for pad in tmp_path.iterdir()] == ["recept.toml"]


HOSTILE = {
    "externe entiteit": b'<!DOCTYPE sbb [<!ENTITY x SYSTEM "file:///etc/passwd">]><sbb>&x;</sbb>',
    "billion laughs": b'<!DOCTYPE sbb [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sbb>&b;</sbb>',
    "afgebroken": b"<sbb><dossiers><dossier",
    "andere wortel": b"<html><body/></html>",
    "diep": b"<sbb>" + b"<a>" * 200_000,
    "binair": bytes(range(256)) * 40,
    "leeg": b"",
    "codering": '<?xml version="1.0" encoding="utf-8"?><sbb titel="caf\xe9"/>'.encode("latin-1"),
}


@pytest.mark.parametrize("inhoud", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("als", ["document", "structuur", "export", "crossover"])
def test_hostile_file_is_one_sentence(tmp_path: Path, inhoud: bytes, als: str) -> None:
    bron = tmp_path / "vijandig.xml"
    bron.write_bytes(inhoud)
    opdracht: dict[str, tuple[str | Path, ...]] = {
        "document": ("valideer", bron),
        "structuur": ("structuur", "info", "--structuur", bron),
        "export": ("exporteer", bron, "-o", tmp_path / "uit.xml"),
        "crossover": ("valideer", EXAMPLE, "--crossovers", bron),
    }
    run = call_process if als == "document" else call
    assert "vijandig.xml" in refused(run(*opdracht[als]))
    assert [pad.name for pad in tmp_path.iterdir()] == ["vijandig.xml"]


@pytest.mark.parametrize(
    "argumenten",
    [
        ("valideer",),
        ("valideer", "bestaat-niet.xml"),
        ("valideer", EXAMPLE, "--peildatum", "gisteren"),
        ("valideer", EXAMPLE, "--peildatum", "2020-W01-1"),
        ("valideer", EXAMPLE, "--peildatum", "2020-02-30"),
        ("valideer", EXAMPLE, "--regelset", "bestaat-niet"),
        ("samenstel", EXAMPLE),
        ("samenstel", EXAMPLE, "-o", "/bestaat/niet/uit.xml"),
        ("exporteer", EXAMPLE, "-o", EXAMPLE),
        ("structuur", "onbekend"),
        ("structuur", "info", "--opslag", "README.md"),
    ],
    ids=lambda argumenten: " ".join(Path(a).name for a in argumenten),
)
def test_wrong_use_is_one_sentence(argumenten: tuple[str | Path, ...]) -> None:
    refused(call(*argumenten))


def test_an_unforeseen_error_is_one_sentence_even_without_a_place_to_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> Path:
        raise PermissionError("/nergens")

    def fail(*_: object) -> None:
        raise ZeroDivisionError("onvoorzien")

    monkeypatch.setattr(opdrachten, "user_log_path", refuse)
    monkeypatch.setattr(opdrachten, "load_omgeving", fail)
    code = opdrachten.run(["valideer", str(EXAMPLE)], foto=lambda *_: None)
    uit, fout = capsys.readouterr()
    assert (code, uit) == (2, "")
    assert fout.startswith("fout: er ging iets onverwachts mis; ZeroDivisionError")
    assert len(fout.splitlines()) == 1


def test_headless_command_never_imports_qt(tmp_path: Path) -> None:
    code = (
        "import sys, main\n"
        f"code = main.main(['samenstel', {str(EXAMPLE)!r}, '-o', {str(tmp_path / 'x.xml')!r}])\n"
        "assert code == 0\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))]\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60)
