from __future__ import annotations

from datetime import date

import pytest

from app.edities.woorden import (
    bron_in_woorden,
    bronsoort_in_woorden,
    fout_in_zin,
    in_order,
    looptijd_in_woorden,
    telling_in_woorden,
    tellingen_in_woorden,
    tijdstip_in_woorden,
)
from kwalificatiestructuur.bronnen import Bronsoort
from kwalificatiestructuur.elementen import Geldigheid
from kwalificatiestructuur.fouten import Invoerfout
from tests.app.taalwissel import speaking


def test_one_and_more() -> None:
    assert telling_in_woorden("dossier", 1) == "1 dossier"
    assert telling_in_woorden("werkproces", 4269) == "4.269 werkprocessen"
    assert telling_in_woorden("onbekend", 2) == "2 onbekend"
    aantallen = {"werkproces": 3, "dossier": 1, "keuzedeel": 0}
    assert tellingen_in_woorden(aantallen) == "1 dossier, 3 werkprocessen"


def test_kinds_that_nobody_knows_come_last() -> None:
    assert in_order(["zeppelin", "keuzedeel", "dossier"]) == ["dossier", "keuzedeel", "zeppelin"]


@pytest.mark.parametrize("soort", [s for s in Bronsoort if s not in (Bronsoort.ZIP, Bronsoort.MAP)])
def test_every_kind_of_source_has_a_word(soort: Bronsoort) -> None:
    woord = bronsoort_in_woorden(str(soort))
    assert woord[0].isupper()
    assert woord != bronsoort_in_woorden("bundel") == "Meegeleverd"


def test_errors_are_sentences() -> None:
    assert fout_in_zin(Invoerfout("de schijf is vol")) == "De schijf is vol."
    fout = Invoerfout("dit is geen XML", bestand="brief.xml", regel=3)
    assert fout_in_zin(fout) == "brief.xml, regel 3: dit is geen XML."


def test_moments_and_periods() -> None:
    assert tijdstip_in_woorden("") == ""
    assert tijdstip_in_woorden("2026-11-22T12:00:00+00:00").startswith("22-11-2026 ")
    periode = Geldigheid(vanaf=date(2016, 8, 1), einde_instroom=date(2024, 7, 31))
    assert looptijd_in_woorden(periode) == "1-8-2016 tot en met 31-7-2024"
    assert looptijd_in_woorden(Geldigheid()) == ""


def test_editions_stand_between_the_quotes_of_the_language(qapp: object) -> None:
    assert bron_in_woorden("Bron", ["Een", "Twee"]) == "Bron, in editie „Een”, „Twee”"
    with speaking("en"):
        assert bron_in_woorden("Bron", ["Een"]) == "Bron, in edition “Een”"
