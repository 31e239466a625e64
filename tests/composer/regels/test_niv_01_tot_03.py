"""NIV-01, NIV-02 and NIV-03: the fields of the kwalificatie."""

from __future__ import annotations

from typing import Any

import pytest

from tests.composer.samenstellingen import findings_of, samenstelling, variants


@pytest.mark.parametrize(
    ("regel", "velden", "verwacht"),
    [
        ("NIV-01", {"niveau": 1}, ["ander"]),
        ("NIV-01", {"niveau": 5}, ["ander"]),
        ("NIV-01", {"niveau": None}, ["ontbreekt"]),
        ("NIV-01", {"niveau": 2}, []),
        ("NIV-01", {"niveau": 3}, []),
        ("NIV-01", {"niveau": 4}, []),
        ("NIV-02", {"niveau": 4, "soort_opleiding": "specialistenopleiding"}, ["uitgesloten"]),
        ("NIV-02", {"niveau": 1, "soort_opleiding": "entreeopleiding"}, ["uitgesloten"]),
        ("NIV-02", {"niveau": 3, "soort_opleiding": "middenkaderopleiding"}, ["past_niet"]),
        ("NIV-02", {"niveau": 4, "soort_opleiding": "middenkaderopleiding"}, []),
        ("NIV-02", {"niveau": 3, "soort_opleiding": "vakopleiding"}, []),
        ("NIV-02", {"niveau": 2, "soort_opleiding": ""}, ["ontbreekt"]),
        ("NIV-02", {"niveau": None, "soort_opleiding": "vakopleiding"}, []),
        ("NIV-03", {"leerwegen": ()}, ["geen"]),
        ("NIV-03", {"leerwegen": ("derde",)}, ["ander"]),
        ("NIV-03", {"leerwegen": ("bol", "derde")}, ["ander"]),
        ("NIV-03", {"leerwegen": ("bol", "bbl")}, []),
        ("NIV-03", {"leerwegen": ("bbl",)}, []),
    ],
)
def test_level_kind_and_path(regel: str, velden: dict[str, Any], verwacht: list[str]) -> None:
    gevonden = findings_of(regel, samenstelling(**velden))
    assert [f.variant for f in gevonden] == verwacht
    assert all(f.ernst == "fout" for f in gevonden)


def test_niv_01_violating_example() -> None:
    assert variants("NIV-01", samenstelling(niveau=1)) == ["ander"]


def test_niv_01_fine_example() -> None:
    assert not variants("NIV-01", samenstelling(niveau=3))


@pytest.mark.parametrize(
    ("niveau", "soort"),
    [(4, "specialistenopleiding"), (3, "middenkaderopleiding")],
)
def test_niv_02_violating_example(niveau: int, soort: str) -> None:
    assert variants("NIV-02", samenstelling(niveau=niveau, soort_opleiding=soort))


def test_niv_02_fine_example() -> None:
    waarde = samenstelling(niveau=4, soort_opleiding="middenkaderopleiding")
    assert not variants("NIV-02", waarde)


@pytest.mark.parametrize("leerwegen", [(), ("derde",)])
def test_niv_03_violating_example(leerwegen: tuple[str, ...]) -> None:
    assert variants("NIV-03", samenstelling(leerwegen=leerwegen))


def test_niv_03_fine_example() -> None:
    assert not variants("NIV-03", samenstelling(leerwegen=("bol", "bbl")))
