from __future__ import annotations

from dataclasses import replace

from composer.vergelijken.bronmerken import GEEN_BRON, Bronmerken
from tests.composer.vergelijken.kolommen import OUD, taak


def test_what_has_no_source_has_no_marks() -> None:
    assert Bronmerken(OUD).of(None) is GEEN_BRON


def test_a_source_is_looked_up_once() -> None:
    bronmerken, wp = Bronmerken(OUD), taak("25011:B1-K1").werkprocessen[0]
    assert bronmerken.of(wp.herkomst) is bronmerken.of(wp.herkomst)


def test_a_werkproces_is_at_home_in_the_kerntaak_of_its_source() -> None:
    bronmerken, kerntaak = Bronmerken(OUD), taak("25011:B1-K1")
    wp = bronmerken.of(kerntaak.werkprocessen[0].herkomst)
    assert wp.thuis == bronmerken.of(kerntaak.herkomst).merken
    assert bronmerken.of(kerntaak.herkomst).thuis == ()


def test_a_place_is_that_in_the_dossier_where_kwalificaties_share_it() -> None:
    bronmerken = Bronmerken(OUD)
    gedeeld, eigen = (
        bronmerken.of(taak(bron).werkprocessen[0].herkomst)
        for bron in ("25011:B1-K1", "25012:P2-K1")
    )
    assert gedeeld.plaats == "B1-K1-W1"
    assert eigen.plaats == "25012:P2-K1-W1"


def test_of_another_edition_only_its_own_words_are_left() -> None:
    herkomst = taak("25011:B1-K1").herkomst
    assert herkomst is not None
    elders = Bronmerken(OUD).of(replace(herkomst, editie="anders"))
    assert elders.merken == ("anders 25011:B1-K1",)
    assert elders.sleutels == ()
