from pathlib import Path

import pytest

from kwalificatiestructuur.bronnen import csv_tabel, read_bron
from kwalificatiestructuur.bronnen.csv_tabel import decode, read_table, separator_of
from kwalificatiestructuur.fouten import Invoerfout
from tests.kwalificatiestructuur.bronnen.bouwers import write

KOP = "crebo,keuzedeel,vastgesteld\n"


def test_encodings() -> None:
    pad = Path("x.csv")
    for codering in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert decode("café € één".encode(codering), pad) == "café € één"
    with pytest.raises(Invoerfout, match=r"x\.csv, regel 2: de tekens"):
        decode(b"een\ntwee \xff\x81", pad)


@pytest.mark.parametrize("scheiding", [",", ";", "\t"])
def test_the_separator_is_the_one_that_gives_a_header(scheiding: str) -> None:
    tekst = f"Titel, met komma; en meer\n\n{KOP.replace(',', scheiding)}"
    assert separator_of(tekst) == scheiding
    assert separator_of("zomaar wat tekst") is None


def test_lines_count_from_where_a_row_starts() -> None:
    tabel = read_table('a,"b\nb"\r\n\r\nc,\u2028d\n', Path("x.csv"), ",")
    assert [(rij.nummer, rij.cellen) for rij in tabel.rijen] == [
        (1, ("a", "b\nb")),
        (4, ("c", "d")),
    ]


@pytest.mark.parametrize("rij", ['25900,"K0001', '25900,"K0001"x,', "25900," + "x" * 200_000])
def test_quotes_that_do_not_match_are_a_sentence_with_the_line(tmp_path: Path, rij: str) -> None:
    with pytest.raises(Invoerfout, match=r"o\.csv, regel 2: na deze regel"):
        read_bron(write(tmp_path, "o.csv", f"{KOP}25900,K0001,\n{rij}\n25900,K0002,\n"))


def test_too_many_rows_or_bytes_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = write(tmp_path, "o.csv", KOP + "25900,K0001,\n" * 10)
    monkeypatch.setattr(csv_tabel, "MAX_RIJEN", 5)
    with pytest.raises(Invoerfout, match=r"regel 6: dit bestand heeft meer dan 5 regels"):
        read_bron(pad)
    monkeypatch.setattr(csv_tabel, "MAX_REGELS", 9)
    with pytest.raises(Invoerfout, match="meer dan 9 regels"):
        read_bron(pad)
    monkeypatch.setattr("kwalificatiestructuur.bronnen.vormen.MAX_TEKSTBESTAND", 50)
    with pytest.raises(Invoerfout, match="groter dan"):
        read_bron(pad)


def test_short_and_long_rows_and_control_characters(tmp_path: Path) -> None:
    tekst = KOP + "25900,K0001\n25901,K0002,2020-01-01,te veel\n25902,K00\x0103,\x02\n"
    overlap = read_bron(write(tmp_path, "o.csv", tekst)).overlap
    assert [(p.crebo, p.keuzedeel) for p in overlap] == [
        ("25900", "K0001"),
        ("25901", "K0002"),
        ("25902", "K0003"),
    ]
