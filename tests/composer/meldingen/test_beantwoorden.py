from __future__ import annotations

from composer.finding import Ernst, Finding
from composer.meldingen.beantwoorden import answering_in_words
from composer.regels import REGELS


def test_every_variant_says_whether_it_may_be_answered() -> None:
    soorten: dict[str, str] = {}
    for regel in REGELS:
        for variant, ernst in regel.ernst.items():
            zin = answering_in_words(Finding(regel.id, variant, ernst))
            assert zin.startswith("Dit mag met een motivering") == (variant in regel.motiveerbaar)
            soorten[zin] = regel.id
            if variant in regel.vraagt - regel.motiveerbaar:
                assert "vul in of verklaar" in zin
    assert len(soorten) >= 4


def test_what_the_law_demands_cannot_be_answered() -> None:
    zin = answering_in_words(Finding("STR-07", "ander", Ernst.FOUT))
    assert zin == "Een motivering kan dit niet rechtvaardigen: de regeling zelf eist het."
