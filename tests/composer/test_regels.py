"""The list of rules as a whole, against the catalogue and the words."""

from __future__ import annotations

import csv
import pkgutil
import re
from dataclasses import astuple
from importlib import import_module
from string import Formatter

import pytest

import composer.regels
from composer.codering import codes_of
from composer.finding import Ernst
from composer.meldingen import ZINNEN, sentence
from composer.regels import REGEL_BY_ID, REGELS, is_motiveerbaar
from composer.regels.bladzijde import ENGELS, uitleg_of
from composer.regels.regel import Controle, Regel
from kwalificatiestructuur.resources_path import FEITEN
from tests.composer.regels.voorbeelden import VOORBEELDEN
from tests.composer.samenstellingen import findings_of

ALLE_VARIANTEN = sorted((regel.id, variant) for regel in REGELS for variant in regel.ernst)


def modules() -> dict[str, Regel]:
    """The rule of every module whose name is that of a rule."""
    namen = (m.name for m in pkgutil.iter_modules(composer.regels.__path__))
    regels = (naam for naam in namen if re.fullmatch(r"[a-z]+_\d\d", naam))
    return {naam: import_module(f"composer.regels.{naam}").RULE for naam in regels}


def test_every_rule_of_the_catalogue_is_listed_once() -> None:
    assert [regel.id for regel in REGELS] == list(catalogus())
    assert len(REGELS) == 84


def catalogus() -> dict[str, dict[str, str]]:
    """The rows of the catalogue by id."""
    with (FEITEN / "regels.csv").open(encoding="utf-8", newline="") as bestand:
        return {rij["id"]: rij for rij in csv.DictReader(bestand)}


def test_every_module_is_listed_and_named_after_its_rule() -> None:
    gevonden = modules()
    assert {naam.upper().replace("_", "-") for naam in gevonden} == set(REGEL_BY_ID)
    for naam, regel in gevonden.items():
        assert regel.id == naam.upper().replace("_", "-")
        assert REGEL_BY_ID[regel.id] is regel


def test_the_trust_and_the_way_of_checking_are_those_of_the_catalogue() -> None:
    woorden = {
        "full": Controle.VOLLEDIG,
        "partly": Controle.DEELS,
        "person": Controle.PERSOON,
    }
    for id_, rij in catalogus().items():
        regel = REGEL_BY_ID[id_]
        assert regel.trust == rij["trust"]
        genoemd = {woorden[woord] for woord in re.findall("full|partly|person", rij["check"])}
        assert regel.controle == genoemd, id_


def test_only_what_rests_on_the_lapsed_instruction_can_be_adapted() -> None:
    for id_, rij in catalogus().items():
        bronnen = re.findall(r"BWBR\d+|WEB|evaluatie|DUS-I|goc|bladzijde|inference", rij["source"])
        alleen_instructie = set(bronnen) == {"BWBR0036147"}
        assert REGEL_BY_ID[id_].aanpasbaar == alleen_instructie, id_


@pytest.mark.parametrize("regel", REGELS, ids=lambda regel: regel.id)
def test_every_rule_says_what_why_and_an_example(regel: Regel) -> None:
    naam = regel.id.lower().replace("-", "_")
    doc = import_module(f"composer.regels.{naam}").__doc__ or ""
    assert doc.startswith(f"{regel.id}: ")
    assert "\nViolates: " in doc
    assert "\nFine: " in doc
    assert "\nMend: " in doc
    for tekst in (*astuple(regel.uitleg), *astuple(uitleg_of(regel, ENGELS))):
        assert tekst.strip()
        assert tekst.rstrip('”"')[-1] in ".?", tekst
    assert regel.titel
    assert regel.grondslag
    assert regel.motiveerbaar <= regel.ernst.keys()


def test_what_the_law_demands_cannot_be_motivated_away() -> None:
    hard = {"STR-01", "STR-02", "STR-06", "STR-07", "NIV-01", "NIV-02", "NIV-03", "TYD-06"}
    assert not [regel.id for regel in REGELS if regel.id in hard and regel.motiveerbaar]
    assert "zonder_herkomst" not in REGEL_BY_ID["STR-04"].motiveerbaar
    assert "geheel" not in REGEL_BY_ID["STR-09"].motiveerbaar
    assert "gelijk" not in REGEL_BY_ID["STR-10"].motiveerbaar


def test_an_info_asks_no_answer() -> None:
    for regel in REGELS:
        for variant in regel.motiveerbaar:
            assert regel.ernst[variant] is not Ernst.INFO, (regel.id, variant)


def test_every_variant_has_one_sentence_and_every_sentence_a_variant() -> None:
    zinnen = sorted((regel, variant) for regel, tabel in ZINNEN.items() for variant in tabel)
    assert zinnen == ALLE_VARIANTEN


def test_every_variant_has_an_example() -> None:
    assert sorted(VOORBEELDEN) == ALLE_VARIANTEN


@pytest.mark.parametrize(("regel", "variant"), ALLE_VARIANTEN)
def test_every_variant_strikes_and_its_sentence_is_complete(regel: str, variant: str) -> None:
    voorbeeld = VOORBEELDEN[regel, variant]
    gevonden = [
        finding
        for finding in findings_of(regel, voorbeeld.samenstelling, **voorbeeld.omgeving)
        if finding.variant == variant
    ]
    assert gevonden
    codes = codes_of(voorbeeld.samenstelling)
    for finding in gevonden:
        zin = sentence(finding, codes)
        assert not re.search(r"[{}]|None|\(\)|  ", zin), zin
        assert zin[-1] == "."
        assert not any(id_ in zin for id_ in codes), "a sentence names codes, never ids"
        assert is_motiveerbaar(finding) == (variant in REGEL_BY_ID[regel].motiveerbaar)


@pytest.mark.parametrize(("regel", "variant"), ALLE_VARIANTEN)
def test_every_parameter_is_used(regel: str, variant: str) -> None:
    """What no sentence says is either missing from the sentence or need not be computed."""
    voorbeeld = VOORBEELDEN[regel, variant]
    gebruikt = {naam for _, naam, _, _ in Formatter().parse(ZINNEN[regel][variant]) if naam}
    for finding in findings_of(regel, voorbeeld.samenstelling, **voorbeeld.omgeving):
        if finding.variant == variant:
            assert {naam for naam, _ in finding.parameters} <= gebruikt
