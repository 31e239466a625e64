from __future__ import annotations

from pathlib import Path

import pytest

from composer.aanpassingen import (
    aanpassingen_path,
    adapt,
    choose,
    is_adapted,
    read_aanpassingen,
    write_aanpassingen,
)
from composer.document import Documentfout
from composer.eisen import Branchevereiste
from composer.finding import Ernst
from composer.regels import REGELS
from composer.regelset import load_regelset
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.samenstellingen import findings_of, samenstelling

GOED = """\
[ernst."WET-03"]
zonder_bron = "info"
leeg = "fout"
"""


def write(map_: Path, tekst: str) -> Path:
    pad = map_ / "aanpassingen.toml"
    pad.write_text(tekst, encoding="utf-8")
    return pad


def test_the_file_stands_beside_the_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KWALIFICATIECOMPOSER_MAP", str(tmp_path))
    assert aanpassingen_path() == tmp_path / "aanpassingen.toml"


def test_the_severity_of_the_installation_is_that_of_the_finding(tmp_path: Path) -> None:
    regelset = load_regelset("wat-als", write(tmp_path, GOED))
    waarde = samenstelling(branchevereisten=(Branchevereiste("VCA"),))
    ernst = {f.variant: f.ernst for f in findings_of("WET-03", waarde, regelset=regelset)}
    assert ernst["zonder_bron"] is Ernst.INFO
    assert ernst["zonder_motief"] is Ernst.WAARSCHUWING


@pytest.mark.parametrize("naam", ["wat-als", "historisch"])
def test_the_version_says_that_it_was_adapted(tmp_path: Path, naam: str) -> None:
    gewoon = load_regelset(naam)
    anders = load_regelset(naam, write(tmp_path, GOED))
    versie, _, merk = anders.versie.partition("+aanpassing-")
    assert versie == gewoon.versie
    assert len(merk) == 6
    assert int(merk, 16) >= 0
    assert load_regelset(naam) == gewoon


def test_the_same_adaptations_give_the_same_version(tmp_path: Path) -> None:
    een = load_regelset("wat-als", write(tmp_path, GOED)).versie
    omgekeerd = """[ernst]\n"WET-03" = { leeg = "fout", zonder_bron = "info" }\n"""
    assert load_regelset("wat-als", write(tmp_path, omgekeerd)).versie == een
    met_gelijk = f'{GOED}nagaan = "info"\n'
    assert load_regelset("wat-als", write(tmp_path, met_gelijk)).versie == een
    ander = GOED.replace('"fout"', '"info"')
    assert load_regelset("wat-als", write(tmp_path, ander)).versie != een


def test_what_the_set_says_already_is_no_adaptation(tmp_path: Path) -> None:
    gelijk = '[ernst."WET-03"]\nleeg = "waarschuwing"\n'
    gewoon = load_regelset()
    for tekst in ("", "[ernst]\n", gelijk):
        assert load_regelset("wat-als", write(tmp_path, tekst)) == gewoon
    assert load_regelset("wat-als", tmp_path / "weg.toml") == gewoon


@pytest.mark.parametrize(
    ("tekst", "regel", "melding"),
    [
        ("[ernst\n", 1, "geen geldige TOML"),
        ('naam = "x"\n', 1, "„naam” bestaat hier niet"),
        ('ernst = "fout"\n', 1, "geen tabel"),
        ('[ernst]\n"WET-99" = {}\n', 2, "„WET-99” bestaat hier niet"),
        ('[ernst]\n"WET-03" = "info"\n', 2, "geen tabel"),
        ('[ernst."WET-03"]\nweg = "info"\n', 2, "„weg” bestaat hier niet"),
        ('[ernst."WET-03"]\nleeg = "ernstig"\n', 2, "kies uit: fout, waarschuwing, info"),
        ('[ernst."WET-03"]\nleeg = ""\n', 2, "kies uit: fout, waarschuwing, info"),
        ('\n[ernst."STR-01"]\nleeg = "info"\n', 2, "de ernst van STR-01 staat vast"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(
    tmp_path: Path, tekst: str, regel: int, melding: str
) -> None:
    pad = write(tmp_path, tekst)
    with pytest.raises(Invoerfout) as fout:
        load_regelset("wat-als", pad)
    assert melding in fout.value.melding
    assert (fout.value.bestand, fout.value.regel) == (str(pad), regel)


def test_only_what_rests_on_the_lapsed_instruction_can_be_changed() -> None:
    anders = [r.id for r in REGELS if r.aanpasbaar and "BWBR0036147" not in r.grondslag]
    assert not anders
    assert not [r.id for r in REGELS if r.aanpasbaar and "WEB art" in r.grondslag]


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    pad = tmp_path / "nieuwe map" / "aanpassingen.toml"
    gekozen = {
        "TKM-03": {"open": Ernst.WAARSCHUWING},
        "WET-03": {"leeg": Ernst.FOUT, "zonder_bron": Ernst.INFO},
    }
    write_aanpassingen(pad, gekozen)
    assert read_aanpassingen(pad) == gekozen
    eerst = pad.read_bytes()
    write_aanpassingen(pad, dict(reversed(gekozen.items())))
    assert pad.read_bytes() == eerst
    write_aanpassingen(pad, {"WET-03": {}})
    assert read_aanpassingen(pad) == {}
    assert [bestand.name for bestand in pad.parent.iterdir()] == [pad.name]


def test_what_may_not_be_changed_is_not_written(tmp_path: Path) -> None:
    pad = write(tmp_path, GOED)
    with pytest.raises(Invoerfout, match="STR-01 staat vast"):
        write_aanpassingen(pad, {"STR-01": {"leeg": Ernst.INFO}})
    assert pad.read_text(encoding="utf-8") == GOED


def test_a_failed_write_says_so(tmp_path: Path) -> None:
    (tmp_path / "aanpassingen.toml").mkdir()
    with pytest.raises(Documentfout, match="dit is een map"):
        write_aanpassingen(tmp_path / "aanpassingen.toml", {})


def test_adapting_leaves_the_set_itself_alone() -> None:
    regelset = load_regelset()
    voor = regelset.regels["WET-03"].ernst["leeg"]
    assert adapt(regelset, {"WET-03": {"leeg": Ernst.INFO}}) != regelset
    assert regelset.regels["WET-03"].ernst["leeg"] is voor


def test_choosing_the_severity_of_the_set_takes_the_adaptation_away() -> None:
    regelset = load_regelset()
    gekozen = choose({}, regelset, "WET-03", "zonder_bron", Ernst.FOUT)
    gekozen = choose(gekozen, regelset, "WET-03", "leeg", Ernst.INFO)
    assert gekozen == {"WET-03": {"zonder_bron": Ernst.FOUT, "leeg": Ernst.INFO}}
    assert is_adapted(adapt(regelset, gekozen))
    for variant in ("zonder_bron", "leeg"):
        standaard = regelset.regels["WET-03"].ernst[variant]
        gekozen = choose(gekozen, regelset, "WET-03", variant, standaard)
    assert gekozen == {}
    assert not is_adapted(adapt(regelset, gekozen))
