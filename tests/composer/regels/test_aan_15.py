from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from composer.meldingen import sentence
from composer.regels import REGEL_BY_ID
from composer.regels.aanvraagvelden import ONTBREKEND
from tests.composer.aanvragen import BEDRIJVEN, MIX, with_aanvraag
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    samenstelling,
    variants,
)


def test_aan_15_violating_example() -> None:
    (finding,) = findings_of("AAN-15", with_aanvraag(cohorten=None))
    assert (finding.variant, finding.ernst) == ("onvolledig", "fout")
    assert sentence(finding, {}) == (
        "De aanvraag is niet volledig; er ontbreekt nog: aantal cohorten."
    )


def test_aan_15_fine_example() -> None:
    assert not variants("AAN-15", with_aanvraag())


@pytest.mark.parametrize(
    ("regel", "velden"),
    [
        ("AAN-01", {"naam": ""}),
        ("AAN-04", {"kerntaken": (*MIX.kerntaken, eigen_kerntaak())}),
        ("AAN-05", {"soort_opleiding": ""}),
        ("AAN-06", {"arbeidsmarkt": ""}),
        ("AAN-07", {"bedrijven": (replace(BEDRIJVEN[0], ondertekend=None),)}),
        ("AAN-08", {"terugvalopties": ()}),
        ("AAN-10", {"studenten_per_cohort": 0}),
    ],
)
def test_what_one_rule_misses_is_missing_here(regel: str, velden: dict[str, Any]) -> None:
    aanvraag = {n: w for n, w in velden.items() if hasattr(with_aanvraag().aanvraag, n)}
    overig = {n: w for n, w in velden.items() if n not in aanvraag}
    waarde = replace(with_aanvraag(**aanvraag), **overig)
    assert variants("AAN-15", waarde) == ["onvolledig"]
    assert [f for f in findings_of(regel, waarde) if f.ernst == "fout"]
    weer = replace(waarde, **{n: getattr(MIX, n) for n in overig})
    assert bool(variants("AAN-15", weer)) is bool(aanvraag)


def test_a_source_that_is_not_loaded_is_not_missing_and_not_complete_either() -> None:
    waarde = with_aanvraag(samenstelling(eigen_kerntaak("25999:K1"), beroep="proefmaker"))
    (finding,) = findings_of("AAN-15", waarde)
    assert (finding.variant, finding.bronnen) == ("onbekend", ("25999",))
    assert finding.variant in REGEL_BY_ID["AAN-15"].onbeslist


def test_an_empty_composition_lacks_every_item_once() -> None:
    waarde = replace(samenstelling(), naam="", leerwegen=(), soort_opleiding="")
    (finding,) = findings_of("AAN-15", waarde)
    velden = dict(finding.parameters)["velden"]
    assert isinstance(velden, tuple)
    assert len(velden) == len(set(velden)) == 11
    assert "opleidingsdomeinen" in velden


def test_only_rules_that_ask_for_an_item_are_counted() -> None:
    alle = {f"AAN-{nummer:02d}" for nummer in range(1, 11)}
    assert set(ONTBREKEND) == alle - {"AAN-02", "AAN-09"}
    assert all(REGEL_BY_ID[regel].vraagt for regel in ONTBREKEND)
    assert not any(REGEL_BY_ID[regel].vraagt for regel in alle - set(ONTBREKEND))
