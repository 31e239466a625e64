from __future__ import annotations

from composer.samenstelling import GekozenKeuzedeel
from tests.composer.samenstellingen import findings_of, keuzedeel, samenstelling, variants


def test_kd_07_violating_example() -> None:
    """K0225 Inspelen op innovaties geschikt voor niveau 3."""
    (finding,) = findings_of("KD-07", samenstelling(niveau=2, keuzedelen=(keuzedeel("K0225"),)))
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("ander_niveau", "fout", "K0225")


def test_kd_07_fine_example() -> None:
    """No title of the register says level 2, 3 and 4, so the levels are filled in."""
    gekozen = (GekozenKeuzedeel("K0001", niveaus=(2, 3, 4)),)
    assert not variants("KD-07", samenstelling(niveau=2, keuzedelen=gekozen))


def test_what_is_filled_in_goes_before_the_title() -> None:
    gekozen = (GekozenKeuzedeel("K0225", niveaus=(2,)),)
    assert not variants("KD-07", samenstelling(niveau=2, keuzedelen=gekozen))
    assert variants("KD-07", samenstelling(niveau=3, keuzedelen=gekozen)) == ["ander_niveau"]


def test_titles_that_say_nothing_are_named_together() -> None:
    gekozen = tuple(keuzedeel(code) for code in ("K0001", "K0225", "K0126", "K9999"))
    _, finding = findings_of("KD-07", samenstelling(niveau=2, keuzedelen=gekozen))
    assert (finding.variant, finding.ernst) == ("onbekend", "info")
    namen = dict(finding.parameters)["keuzedelen"]
    assert isinstance(namen, tuple)
    assert [naam[:5] for naam in namen] == ["K0001", "K0126"]


def test_without_a_level_or_keuzedelen() -> None:
    waarde = samenstelling(niveau=None, keuzedelen=(keuzedeel("K0225"),))
    assert variants("KD-07", waarde) == ["geen_niveau"]
    assert not variants("KD-07", samenstelling(niveau=None))
