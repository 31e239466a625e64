from __future__ import annotations

from composer.vergelijken.lezingen import NIETS_TE_ZEGGEN, Lezing, lezing_of
from tests.composer.vergelijken.kolommen import align, kolom, row, taak
from tests.composer.vergelijken.test_verschillen import change


def readings(*titels: str | None) -> list[Lezing]:
    """Of columns with one kerntaak each, under these titles; None = not edited."""
    begin = kolom(taak("25011:B1-K1"))
    rij = row(
        align(*(begin if titel is None else change(begin, 0, titel=titel) for titel in titels)),
        "25011:B1-K1",
    )
    return [lezing_of(rij, plek) for plek in range(len(titels))]


def test_one_edit_or_the_same_edit_twice_needs_no_word() -> None:
    assert readings(None, "Anders", "Anders") == [NIETS_TE_ZEGGEN] * 3


def test_edits_that_do_not_read_the_same_say_with_which_column_they_differ_or_agree() -> None:
    assert readings("Een", None, "Twee", "Een", "Twee", "Drie") == [
        NIETS_TE_ZEGGEN,
        NIETS_TE_ZEGGEN,
        Lezing(anders=(0,)),
        Lezing(zoals=0),
        Lezing(zoals=2),
        Lezing(anders=(0, 2)),
    ]


def test_another_kind_of_edit_is_told_by_its_own_word() -> None:
    begin = kolom(taak("25011:B1-K1"))
    titel, tekst = change(begin, 0, titel="Een"), change(begin, 0, complexiteit="Twee")
    rij = row(align(begin, titel, tekst), "25011:B1-K1")
    assert {lezing_of(rij, plek) for plek in range(3)} == {NIETS_TE_ZEGGEN}
