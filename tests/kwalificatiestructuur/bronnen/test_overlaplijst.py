from datetime import date
from pathlib import Path

import pytest

from kwalificatiestructuur.bronnen import read_bron
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.elementen import Keuzedeeloverlap
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.resources_path import FEITEN
from tests.kwalificatiestructuur.bronnen.bouwers import (
    OVERLAP,
    csv_text,
    json_text,
    records_as_sheet,
    write,
    xlsx,
)

DIT = "„Ballonnen vouwen”"
VERWACHT = (
    Keuzedeeloverlap("25797", "K0061", date(2024, 10, 10)),
    Keuzedeeloverlap("25254", "K0108", date(2025, 1, 6)),
    Keuzedeeloverlap("25259", "K0108", date(2025, 1, 6)),
)


@pytest.mark.parametrize(
    "inhoud",
    [
        csv_text(OVERLAP),
        csv_text(OVERLAP, ";"),
        json_text(list(OVERLAP)),
        json_text({"overlap": list(OVERLAP)}),
        xlsx({"Blad1": records_as_sheet(OVERLAP)}),
    ],
)
def test_every_form_says_the_same(tmp_path: Path, inhoud: str | bytes) -> None:
    gegevens = read_bron(write(tmp_path, "overlap", inhoud))
    assert gegevens.overlap == VERWACHT
    assert gegevens.waarschuwingen == ()
    assert gegevens.editie.id.startswith("overlap-")


def test_the_bundled_list_comes_back_whole() -> None:
    gegevens = read_bron(FEITEN / "keuzedeel_overlap.csv")
    assert gegevens.overlap == load_bundel().overlap
    assert gegevens.waarschuwingen == ()


@pytest.mark.parametrize(
    "datum",
    [45575, 45575.0, "45575", date(2024, 10, 10), "10-10-2024", "2024-10-10", "10/10/2024"],
)
def test_every_kind_of_date(tmp_path: Path, datum: float | str | date) -> None:
    rijen = records_as_sheet([dict(OVERLAP[0], datum=datum)])
    assert read_bron(write(tmp_path, "o", xlsx({"B": rijen}))).overlap == VERWACHT[:1]


def test_a_pair_that_repeats_has_the_latest_date(tmp_path: Path) -> None:
    data = ["", 45000, 45575, 44000]
    records = [dict(OVERLAP[0], datum=datum) for datum in data]
    assert read_bron(write(tmp_path, "o", json_text(records))).overlap == VERWACHT[:1]


def test_rows_without_a_code_and_unreadable_cells_are_warnings(tmp_path: Path) -> None:
    zonder = {naam: waarde for naam, waarde in OVERLAP[0].items() if naam != "Kwalificatie"}
    records = [
        OVERLAP[0],
        zonder,
        dict(OVERLAP[0], Crebo=None),
        dict(OVERLAP[1], datum="gisteren"),
        dict(OVERLAP[0], overlap="misschien", Crebo=25001),
    ]
    gegevens = read_bron(write(tmp_path, "o.json", json_text(records)))
    assert [p.crebo for p in gegevens.overlap] == ["25797", "25254", "25259"]
    assert gegevens.overlap[1].vastgesteld is None
    assert gegevens.waarschuwingen == (
        f"o.json, regel 10: {DIT} heeft geen code van een keuzedeel; de rij telt niet mee",
        "o.json, regel 17: „Ballonnen vouwen” heeft geen crebo; de rij telt niet mee",
        "o.json, regel 25: „gisteren” is geen datum",
        "o.json, regel 33: overlap „misschien” is geen ja of nee; de rij telt niet mee",
    )


def test_only_what_says_overlap_and_is_published_counts(tmp_path: Path) -> None:
    records = [
        OVERLAP[0],
        dict(OVERLAP[0], Crebo=25001, overlap="Nee"),
        dict(OVERLAP[0], Crebo=25002, overlap="geen ondoelmatige overlap"),
        dict(OVERLAP[0], Crebo=25003, publicatie="Nee"),
        dict(OVERLAP[0], Crebo=25004, overlap="Ondoelmatige overlap"),
        dict(OVERLAP[0], Crebo=25005, overlap=""),
    ]
    gegevens = read_bron(write(tmp_path, "o", xlsx({"B": records_as_sheet(records)})))
    assert [p.crebo for p in gegevens.overlap] == ["25797", "25004"]
    assert len(gegevens.waarschuwingen) == 1


def test_the_columns_may_stand_in_any_order(tmp_path: Path) -> None:
    records = [dict(reversed(list(record.items()))) for record in OVERLAP]
    assert read_bron(write(tmp_path, "o", csv_text(records))).overlap == VERWACHT


def test_a_list_without_any_pair_is_refused(tmp_path: Path) -> None:
    pad = write(tmp_path, "o.csv", csv_text([dict(OVERLAP[0], Crebo="")]))
    with pytest.raises(Invoerfout, match=r"o\.csv: .*geen enkel paar"):
        read_bron(pad)
