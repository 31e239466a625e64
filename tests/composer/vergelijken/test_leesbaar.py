from __future__ import annotations

import pytest

from composer.vergelijken.bladen import blocks_of, tables_of
from composer.vergelijken.leesbaar import PER_GROEP, in_groups, turned
from composer.vergelijken.vergelijking import Vergelijking
from composer.verslagvorm.blokken import Alinea, Kop, Tabel
from tests.composer.vergelijken.kolommen import kolom, taak
from tests.composer.vergelijken.test_verschillen import seeded


def test_the_columns_are_beside_each_other_under_their_names() -> None:
    _, kop, kolommen, *_ = blocks_of(Vergelijking(seeded()))
    assert kop == Kop(2, "Kolommen")
    assert isinstance(kolommen, Tabel)
    namen = [f"{n} {kolom.naam}" for n, kolom in enumerate(seeded(), start=1)]
    assert kolommen.koppen == ("", *namen)
    assert kolommen.rijen[0][0] in {"Instelling", "Niveau"}


@pytest.mark.parametrize("basis", [None, 0])
def test_no_table_has_more_columns_than_fit_on_a_page(basis: int | None) -> None:
    vergelijking = Vergelijking([kolom(taak("25011:B1-K1"), naam=str(n)) for n in range(12)])
    tabellen = [b for b in blocks_of(vergelijking, basis) if isinstance(b, Tabel)]
    assert {"Kolommen", "Onderdelen"} <= {tabel.naam for tabel in tabellen}
    assert all(len(tabel.koppen) - tabel.vast <= PER_GROEP for tabel in tabellen)
    heel = next(t for t in tables_of(vergelijking) if t.naam == "Onderdelen")
    delen = [t for t in tabellen if t.naam == "Onderdelen"]
    assert sum((deel.koppen[2:] for deel in delen), ()) == heel.koppen[2:]
    assert all(deel.is_gelijk and deel.vast == heel.vast for deel in delen)


def test_a_row_without_a_word_in_a_piece_is_left_out_there() -> None:
    rijen = (("een", *["x"] * 5, ""), ("twee", *[""] * 5, "y"))
    tabel = Tabel("T", ("", *"abcdef"), rijen, is_gelijk=True)
    eerste, tweede = (blok for blok in in_groups(tabel, 2) if isinstance(blok, Tabel))
    assert eerste.rijen == (("een", "x", "x", "x"),)
    assert tweede.rijen == (("een", "x", "x", ""), ("twee", "", "", "y"))


def test_nothing_to_show_is_said() -> None:
    assert [*in_groups(Tabel("Velden", ("Veld", "1 A"), (), geen="Geen verschil."), 3)] == [
        Kop(3, "Velden"),
        Alinea("Geen verschil."),
    ]


def test_turned_a_row_is_a_column_and_what_nobody_has_is_left_out() -> None:
    tabel = Tabel("T", ("Nr.", "Naam", "Bestand", "Niveau"), ((1, "A", "", 2), (2, "B", "", 3)), 2)
    assert turned(tabel) == Tabel("T", ("", "1 A", "2 B"), (("Niveau", 2, 3),), is_gelijk=True)
    assert turned(tabel, "Documenten").naam == "Documenten"
