from __future__ import annotations

import pytest

from tests.composer.samenstellingen import findings_of, keuzedeel, samenstelling, variants


@pytest.mark.parametrize("code", ["K0034", "K0035", "K0802", "K0984"])
def test_kd_08_violating_example(code: str) -> None:
    (finding,) = findings_of("KD-08", samenstelling(niveau=4, keuzedelen=(keuzedeel(code),)))
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("engels", "fout", code)


@pytest.mark.parametrize("code", ["K0026", "K0960"])
def test_kd_08_fine_example(code: str) -> None:
    assert not variants("KD-08", samenstelling(niveau=4, keuzedelen=(keuzedeel(code),)))


@pytest.mark.parametrize("code", ["K0036", "K0803", "K0109"])
def test_higher_or_vocational_english_is_something_else(code: str) -> None:
    assert not variants("KD-08", samenstelling(niveau=4, keuzedelen=(keuzedeel(code),)))


def test_other_levels() -> None:
    engels = (keuzedeel("K0802"),)
    assert not variants("KD-08", samenstelling(niveau=3, keuzedelen=engels))
    assert variants("KD-08", samenstelling(niveau=None, keuzedelen=engels)) == ["geen_niveau"]
    assert not variants("KD-08", samenstelling(niveau=None, keuzedelen=(keuzedeel("K0960"),)))


def test_a_title_that_is_filled_in_counts_where_the_register_has_none() -> None:
    waarde = samenstelling(niveau=4, keuzedelen=(keuzedeel("K9999", "Engels B1"),))
    assert variants("KD-08", waarde) == ["engels"]
