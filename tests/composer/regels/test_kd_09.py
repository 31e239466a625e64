from __future__ import annotations

from typing import Any

import pytest

from composer.codering import codes_of
from composer.eisen import Taaleis
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    kerntaak,
    keuzedeel,
    samenstelling,
    variants,
)

DUITS, ENGELS = "K0960", "K0802"


def met(code: str, *eisen: Taaleis, **velden: Any) -> Samenstelling:
    """A composition from one source with a keuzedeel and requirements for languages."""
    return samenstelling(
        kerntaak("25168:K1"), keuzedelen=(keuzedeel(code),), taaleisen=eisen, **velden
    )


def test_kd_09_violating_example() -> None:
    (finding,) = findings_of("KD-09", met(DUITS, Taaleis("25168", "Duits", 4)))
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("verboden", "fout", DUITS)
    assert finding.bronnen == ("25168",)


def test_kd_09_fine_example() -> None:
    assert not variants("KD-09", met(DUITS, Taaleis("25168", "duits", 0)))


@pytest.mark.parametrize("code", [DUITS, ENGELS, "K0026", "K0986", "K1000"])
@pytest.mark.parametrize(
    ("aantal", "verwacht"),
    [
        (0, []),
        (1, []),
        (2, ["met_reden"]),
        (3, ["met_reden"]),
        (4, ["verboden"]),
        (5, ["verboden"]),
    ],
)
def test_the_table(code: str, aantal: int, verwacht: list[str]) -> None:
    eisen = [Taaleis("25168", taal, aantal) for taal in ("Duits", "Frans", "Spaans", "Engels")]
    assert variants("KD-09", met(code, *eisen)) == verwacht


def test_english_at_level_4_is_for_kd_08() -> None:
    eis = Taaleis("25168", "Engels", 5)
    for niveau in (4, None):
        assert not variants("KD-09", met(ENGELS, eis, niveau=niveau))
    assert variants("KD-09", met(DUITS, Taaleis("25168", "Duits", 5), niveau=4)) == ["verboden"]


def test_what_nobody_recorded_is_asked_once_per_keuzedeel() -> None:
    waarde = samenstelling(
        kerntaak("25168:K1"),
        eigen_kerntaak("25407:K1"),
        kerntaak("25154:K1"),
        keuzedelen=(keuzedeel(DUITS),),
        taaleisen=(Taaleis("25154", "Duits", 1), Taaleis("25407", "Duits")),
    )
    (finding,) = findings_of("KD-09", waarde)
    assert (finding.variant, finding.ernst) == ("niet_vastgelegd", "waarschuwing")
    assert finding.bronnen == ("25168", "25407")
    assert "eisen voor Duits worden gesteld door 25168" in sentence(finding, codes_of(waarde))


def test_the_most_counts_where_a_language_stands_twice() -> None:
    eisen = (Taaleis("25168", "Duits", 1), Taaleis("25168", "Duits"), Taaleis("25168", "Duits", 3))
    assert variants("KD-09", met(DUITS, *eisen)) == ["met_reden"]


@pytest.mark.parametrize("code", ["K0001", "K0961", "K0508"])
def test_other_keuzedelen_ask_nothing(code: str) -> None:
    assert not variants("KD-09", met(code))
