from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from composer.finding import Ernst
from composer.regels import REGELS
from composer.regelset import REGELSETS, Periode, load_regelset, regelset_names
from kwalificatiestructuur.fouten import Invoerfout

GOED = """\
naam = "eigen"
versie = "1"
omschrijving = "Proef"

[drempels]
min_domeinen = 2
min_werkprocessen = 2
aandeel_bron = 0.15
aandeel_kwalificatie = 0.85
aandeel_crossover = 0.85
gelijkenis_tekst = 0.85
afwijking_niveau = 0.5
keuzedeel_eenheid = 240
keuzedeel_maximum = 960
taaleis_met_reden = 2
taaleis_verboden = 4
min_bedrijven = 2
max_opleidingen = 10
factor_werkprocessen = 1.5
studielast_per_jaar = 1600
aanvraag_maand = 9
aanvraag_dag = 15
weken_uitwerking = 9
beschikking_maand = 4
beschikking_dag = 1
jaren_diploma = 2
begin_experiment = 2017-08-01
einde_experiment = 2025-07-31

[regels.STR-13]
ernst.geen = "info"
periode = { van = 2020-01-01, tot = 2020-12-31 }
"""


def write(map_: Path, tekst: str) -> Path:
    pad = map_ / "eigen.toml"
    pad.write_text(tekst, encoding="utf-8")
    return pad


def test_the_bundled_rule_sets() -> None:
    assert regelset_names() == ("historisch", "wat-als")
    assert load_regelset().naam == "wat-als"
    assert load_regelset("historisch").naam == "historisch"


@pytest.mark.parametrize("naam", ["wat-als", "historisch"])
def test_a_bundled_rule_set_names_every_rule_and_variant(naam: str) -> None:
    """Who opens the file sees all that can be set; nothing follows from the code."""
    tekst = (REGELSETS / f"{naam}.toml").read_text(encoding="utf-8")
    delen = dict(re.findall(r"^\[regels\.([A-Z0-9-]+)\](.*?)(?=^\[|\Z)", tekst, re.M | re.S))
    assert list(delen) == [regel.id for regel in REGELS]
    for regel in REGELS:
        genoemd = dict(re.findall(r'^ernst\.(\w+) = "(\w+)"', delen[regel.id], re.M))
        assert genoemd == {variant: str(ernst) for variant, ernst in regel.ernst.items()}
        assert regel.titel in delen[regel.id].splitlines()[0]


def test_what_if_always_applies() -> None:
    regelset = load_regelset("wat-als")
    for dag in (date(1990, 1, 1), date(2019, 1, 1), date(2060, 1, 1)):
        assert regelset.not_in_force(dag) == ()


def test_the_experiment_applies_in_its_own_time() -> None:
    regelset = load_regelset("historisch")
    assert regelset.periode == Periode(date(2017, 8, 1), date(2025, 7, 31))
    assert regelset.not_in_force(date(2017, 8, 1)) == ()
    assert regelset.not_in_force(date(2025, 7, 31)) == ()
    alles_behalve = tuple(regel.id for regel in REGELS if regel.id != "TYD-06")
    assert regelset.not_in_force(date(2017, 7, 31)) == alles_behalve
    assert regelset.not_in_force(date(2025, 8, 1)) == alles_behalve


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    regelset = load_regelset(write(tmp_path, GOED))
    assert regelset.naam == "eigen"
    assert regelset.regels["STR-13"].ernst["geen"] is Ernst.INFO
    assert regelset.regels["STR-13"].ernst["te_weinig"] is Ernst.FOUT
    assert regelset.not_in_force(date(2021, 1, 1)) == ("STR-13",)
    assert list(regelset.regels) == [regel.id for regel in REGELS]
    assert load_regelset(str(tmp_path / "eigen.toml")) == regelset


def test_an_own_period_goes_before_that_of_the_set(tmp_path: Path) -> None:
    tekst = GOED.replace("[drempels]", "[periode]\ntot = 2018-12-31\n\n[drempels]")
    regelset = load_regelset(write(tmp_path, tekst))
    assert regelset.is_in_force("STR-13", date(2020, 6, 1))
    assert not regelset.is_in_force("STR-11", date(2020, 6, 1))
    assert regelset.is_in_force("TYD-06", date(2020, 6, 1))


def test_a_period_may_be_one_day(tmp_path: Path) -> None:
    pad = write(tmp_path, GOED.replace("tot = 2020-12-31", "tot = 2020-01-01"))
    regelset = load_regelset(pad)
    assert regelset.is_in_force("STR-13", date(2020, 1, 1))
    assert not regelset.is_in_force("STR-13", date(2020, 1, 2))


def test_a_share_may_be_the_whole(tmp_path: Path) -> None:
    pad = write(tmp_path, GOED.replace("aandeel_crossover = 0.85", "aandeel_crossover = 1"))
    assert load_regelset(pad).drempels.aandeel_crossover == 1


def test_an_unknown_name_lists_what_there_is() -> None:
    with pytest.raises(Invoerfout, match="„streng” bestaat niet; kies uit: historisch, wat-als"):
        load_regelset("streng")


@pytest.mark.parametrize(
    ("oud", "nieuw", "regel", "melding"),
    [
        ('naam = "eigen"', "naam = eigen", 1, "geen geldige TOML"),
        ('versie = "1"\n', "", 1, "„versie” ontbreekt"),
        ('versie = "1"', "versie = 1", 2, "„versie” is geen tekst"),
        ('omschrijving = "Proef"', 'omschrijving = ""', 3, "„omschrijving” ontbreekt"),
        ("omschrijving", 'kleur = "rood"\nomschrijving', 3, "„kleur” bestaat hier niet"),
        ("min_domeinen = 2\n", "", 5, "„min_domeinen” ontbreekt"),
        ("min_domeinen = 2", "min_domeinen = 0", 6, "„min_domeinen” moet van 1"),
        ("min_domeinen = 2", "min_domeinen = 2.0", 6, "geen geheel getal"),
        ("min_domeinen = 2", "max_domeinen = 2", 6, "„max_domeinen” bestaat hier niet"),
        ("aandeel_kwalificatie = 0.85\n", "", 5, "„aandeel_kwalificatie” ontbreekt"),
        ("aandeel_kwalificatie = 0.85", "aandeel_kwalificatie = 85", 9, "tussen 0 en 1"),
        ("aandeel_kwalificatie = 0.85", "aandeel_kwalificatie = true", 9, "tussen 0 en 1"),
        ("aandeel_kwalificatie = 0.85", "aandeel_kwalificatie = 0", 9, "tussen 0 en 1"),
        ("einde_experiment = 2025-07-31\n", "", 5, "„einde_experiment” ontbreekt"),
        ("factor_werkprocessen = 1.5", "factor_werkprocessen = 0", 19, "boven 0"),
        ("aanvraag_dag = 15", "aanvraag_dag = 31", 22, "dag 31 van maand 9 bestaat niet"),
        ("beschikking_maand = 4", "beschikking_maand = 13", 25, "dag 1 van maand 13 bestaat niet"),
        ("ernst.geen", "geldt = 1\nernst.geen", 31, "geen true of false"),
        ("2025-07-31", '"2025-07-31"', 28, "geen datum"),
        ("[regels.STR-13]", "[regels.STR-99]", 30, "„STR-99” bestaat hier niet"),
        ("ernst.geen", "ernst.leeg", 31, "„leeg” bestaat hier niet"),
        ('"info"', '"ernstig"', 31, "kies uit: fout, waarschuwing, info"),
        ("tot = 2020-12-31", "tot = 2019-12-31", 32, "eindigt voordat zij begint"),
        ("[regels.STR-13]\nernst.geen", "[regels.TYD-06]\nernst.beeindigd", 32, "geldt altijd"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(
    tmp_path: Path, oud: str, nieuw: str, regel: int, melding: str
) -> None:
    assert oud in GOED
    pad = write(tmp_path, GOED.replace(oud, nieuw, 1))
    with pytest.raises(Invoerfout) as fout:
        load_regelset(pad)
    assert melding in fout.value.melding
    assert (fout.value.bestand, fout.value.regel) == (str(pad), regel)


def test_a_rule_can_be_left_out_of_a_set(tmp_path: Path) -> None:
    tekst = GOED.replace("ernst.geen", "geldt = false\nernst.geen")
    regelset = load_regelset(write(tmp_path, tekst))
    assert regelset.left_out == ("STR-13",)
    assert not regelset.is_in_force("STR-13", date(2020, 6, 1))
    assert regelset.not_in_force(date(2021, 1, 1)) == ()


def test_the_rule_about_time_cannot_be_left_out(tmp_path: Path) -> None:
    tekst = GOED.replace("[regels.STR-13]", "[regels.TYD-06]\ngeldt = false\n[regels.STR-13]")
    with pytest.raises(Invoerfout, match="kan niet uit de regelset"):
        load_regelset(write(tmp_path, tekst))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match="bestaat niet"):
        load_regelset(tmp_path / "weg.toml")


def test_a_period_holds_both_its_ends() -> None:
    periode = Periode(date(2020, 1, 1), date(2020, 12, 31))
    assert date(2020, 1, 1) in periode
    assert date(2020, 12, 31) in periode
    assert date(2019, 12, 31) not in periode
    assert date(2021, 1, 1) not in periode
    assert date(1, 1, 1) in Periode()
