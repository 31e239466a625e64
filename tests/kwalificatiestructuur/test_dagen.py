from __future__ import annotations

from datetime import UTC, date, datetime

from kwalificatiestructuur.dagen import day_in_words, moment_in_words


def test_a_day_and_a_moment_have_no_zeros_in_front() -> None:
    assert (day_in_words(None), day_in_words(date(2018, 9, 5))) == ("", "5-9-2018")
    assert moment_in_words(datetime(2018, 9, 5, 9, 5, tzinfo=UTC)) == "5-9-2018 9:05"
