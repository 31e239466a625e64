from __future__ import annotations

from composer.aanvraag import Bedrijf
from composer.volgorde import without_order


def test_lists_with_the_same_in_another_order_become_the_same() -> None:
    een, ander = Bedrijf("A", 12), Bedrijf("B")
    assert without_order("bedrijven", (een, ander)) == without_order("bedrijven", (ander, een))
    assert without_order("leerwegen", ("bol", "bbl")) == ("bbl", "bol")


def test_what_is_there_twice_stays_there_twice() -> None:
    assert without_order("terugvalopties", ("2", "1", "2")) == ("1", "2", "2")


def test_an_order_that_counts_and_a_value_that_is_no_list_stay() -> None:
    assert without_order("besluiten", ("b", "a")) == ("b", "a")
    assert without_order("naam", "ba") == "ba"
    assert without_order("niveau", None) is None
