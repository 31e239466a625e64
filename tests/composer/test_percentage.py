from __future__ import annotations

from composer.percentage import percentage, percentage_below


def test_a_share_in_percents_is_rounded_and_beside_a_limit_rounded_down() -> None:
    assert [percentage(deel / 16) for deel in (10, 6, 16, 0)] == [62, 38, 100, 0]
    assert [percentage_below(deel) for deel in (0.29, 0.999, 1.0, 0.849)] == [29, 99, 100, 84]
