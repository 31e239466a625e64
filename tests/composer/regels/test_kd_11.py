from __future__ import annotations

from datetime import date

import pytest

from composer.meldingen import sentence
from kwalificatiestructuur.elementen import Keuzedeel
from tests.composer.samenstellingen import (
    eigen_structuur,
    findings_of,
    kerntaak,
    keuzedeel,
    samenstelling,
    variants,
)

GEKOZEN = {"keuzedelen": (keuzedeel("K0500", "Proef"),)}


def register(*perioden: tuple[date | None, date | None]) -> dict[str, object]:
    """A structure whose register has one code with these records."""
    records = tuple(
        Keuzedeel("K0500", "Proef", ingangsdatum=van, einddatum=tot) for van, tot in perioden
    )
    return {"structuur": eigen_structuur(keuzedelen=records)}


@pytest.mark.parametrize(
    ("van", "tot", "verwacht"),
    [
        (date(2016, 8, 1), None, []),
        (None, None, []),
        (date(2019, 8, 1), date(2019, 8, 1), []),
        (date(2016, 8, 1), date(2019, 7, 31), ["niet_meer_geldig"]),
        (date(2019, 8, 2), None, ["later_in_schooljaar"]),
        (date(2020, 7, 31), None, ["later_in_schooljaar"]),
        (date(2020, 8, 1), None, ["nog_niet_geldig"]),
    ],
)
def test_the_period_holds_1_august_of_the_start_year(
    van: date | None, tot: date | None, verwacht: list[str]
) -> None:
    waarde = samenstelling(startjaar=2019, **GEKOZEN)
    assert variants("KD-11", waarde, **register((van, tot))) == verwacht


def test_one_valid_record_of_several_is_enough() -> None:
    oud, nieuw = (date(2016, 1, 1), date(2018, 7, 31)), (date(2018, 8, 1), None)
    waarde = samenstelling(startjaar=2019, **GEKOZEN)
    assert not variants("KD-11", waarde, **register(oud, nieuw))
    assert not variants("KD-11", waarde, **register(nieuw, oud))


def test_a_gap_between_two_records_names_the_next_start() -> None:
    oud, nieuw = (date(2016, 1, 1), date(2018, 7, 31)), (date(2021, 8, 1), None)
    (finding,) = findings_of(
        "KD-11", samenstelling(startjaar=2019, **GEKOZEN), **register(oud, nieuw)
    )
    assert finding.variant == "nog_niet_geldig"
    assert dict(finding.parameters)["grens"] == date(2021, 8, 1)


def test_severities() -> None:
    waarde = samenstelling(startjaar=2019, **GEKOZEN)
    verlopen = findings_of("KD-11", waarde, **register((None, date(2018, 1, 1))))
    later = findings_of("KD-11", waarde, **register((date(2019, 9, 1), None)))
    assert [f.ernst for f in (*verlopen, *later)] == ["fout", "waarschuwing"]


@pytest.mark.parametrize(
    ("van", "tot", "verwacht"),
    [
        (date(2019, 1, 1), None, []),
        (None, date(2018, 12, 31), ["niet_meer_geldig_peildatum"]),
        (date(2019, 1, 2), None, ["nog_niet_geldig_peildatum"]),
    ],
)
def test_without_a_start_year_the_reference_date_decides_and_is_named(
    van: date | None, tot: date | None, verwacht: list[str]
) -> None:
    waarde = samenstelling(startjaar=None, **GEKOZEN)
    gevonden = findings_of("KD-11", waarde, **register((van, tot)))
    assert [f.variant for f in gevonden] == verwacht
    assert all("peildatum 1-1-2019" in sentence(f, {}) for f in gevonden)


def test_a_code_that_the_register_lacks() -> None:
    (finding,) = findings_of("KD-11", samenstelling(keuzedelen=(keuzedeel("K9999"),)))
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("onbekend", "fout", "K9999")


def test_the_code_with_two_records_in_the_register() -> None:
    waarde = samenstelling(startjaar=2019, keuzedelen=(keuzedeel("K0071"),))
    assert not variants("KD-11", waarde)


def test_without_a_register_nothing_can_be_said() -> None:
    (finding,) = findings_of("KD-11", samenstelling(**GEKOZEN), structuur=eigen_structuur())
    assert (finding.variant, finding.ernst) == ("geen_register", "waarschuwing")
    assert not variants("KD-11", samenstelling(), structuur=eigen_structuur())


def test_of_a_code_that_does_not_exist_only_this_rule_speaks() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), keuzedelen=(keuzedeel("K9999"),))
    assert variants("KD-11", waarde) == ["onbekend"]
    assert not findings_of("KD-05", waarde)
    assert not findings_of("KD-06", waarde)


@pytest.mark.parametrize("code", ["K9999", "K0332"])
def test_a_keuzedeel_that_stands_twice_is_said_once(code: str) -> None:
    waarde = samenstelling(kerntaak("25168:K1"), keuzedelen=(keuzedeel(code),) * 2)
    gevonden = [f for regel in ("KD-05", "KD-06", "KD-11") for f in findings_of(regel, waarde)]
    zinnen = [sentence(f, {}) for f in gevonden]
    assert len(zinnen) == len(set(zinnen))
    assert [f.variant for f in gevonden].count("dubbel") == 1


def test_kd_11_violating_example() -> None:
    """K0110 Veiligheid en vakmanschap niveau 2 has ended on 1 August 2020."""
    waarde = samenstelling(startjaar=2021, keuzedelen=(keuzedeel("K0110"),))
    (finding,) = findings_of("KD-11", waarde)
    assert (finding.variant, finding.ernst) == ("niet_meer_geldig", "fout")


def test_kd_11_fine_example() -> None:
    waarde = samenstelling(startjaar=2019, keuzedelen=(keuzedeel("K0110"),))
    assert not variants("KD-11", waarde)
