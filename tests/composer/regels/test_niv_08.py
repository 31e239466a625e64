from __future__ import annotations

from tests.composer.samenstellingen import findings_of, samenstelling, variants


def test_niv_08_violating_example() -> None:
    (finding,) = findings_of("NIV-08", samenstelling(niveau=4, nlqf=3))
    assert (finding.variant, finding.ernst) == ("anders", "info")


def test_niv_08_fine_example() -> None:
    assert not variants("NIV-08", samenstelling(niveau=4, nlqf=4))


def test_what_nobody_recorded_follows_the_level() -> None:
    assert not variants("NIV-08", samenstelling(niveau=4))
    assert not variants("NIV-08", samenstelling(niveau=None))


def test_without_a_level_nothing_can_be_compared() -> None:
    assert variants("NIV-08", samenstelling(niveau=None, nlqf=3)) == ["geen_niveau"]
