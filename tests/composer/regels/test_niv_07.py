from __future__ import annotations

from composer.codering import codes_of
from composer.meldingen import sentence
from composer.samenstelling import GekozenKerntaak
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    samenstelling,
    variants,
    warned,
)


def taak(crebo: str, aantal: int) -> GekozenKerntaak:
    """A kerntaak with so many werkprocessen of one source."""
    delen = [eigen_werkproces(f"{crebo}:K1-W{nummer + 1}") for nummer in range(aantal)]
    return eigen_kerntaak(f"{crebo}:K1", delen)


def test_niv_07_violating_example() -> None:
    waarde = samenstelling(taak("25480", 3), taak("25371", 9), niveau=4)
    (finding,) = (f for f in findings_of("NIV-07", waarde) if f.ernst == "waarschuwing")
    assert finding.variant == "gemiddelde"
    assert "gemiddeld niveau 2,5" in sentence(finding, codes_of(waarde))


def test_niv_07_fine_example() -> None:
    """The two parts of level 3 are listed, for information."""
    waarde = samenstelling(taak("25480", 10), taak("25078", 2), niveau=4)
    (finding,) = findings_of("NIV-07", waarde)
    assert (finding.variant, finding.ernst) == ("uitschieters", "info")
    assert finding.betrokken == tuple(wp.id for wp in waarde.kerntaken[1].werkprocessen)


def test_half_a_level_is_too_much_on_both_sides() -> None:
    half = taak("25480", 2), taak("25371", 2)
    assert not warned("NIV-07", samenstelling(*half, niveau=3))
    precies = taak("25480", 1), taak("25371", 3)
    assert warned("NIV-07", samenstelling(*precies, niveau=2)) == ["gemiddelde"]
    assert warned("NIV-07", samenstelling(*precies, niveau=3)) == ["gemiddelde"]
    assert not warned("NIV-07", samenstelling(taak("25480", 1), taak("25371", 4), niveau=2))


def test_parts_without_a_known_level_do_not_count() -> None:
    eigen = eigen_kerntaak()
    waarde = samenstelling(taak("25371", 2), eigen, taak("25999", 1), niveau=2)
    (finding,) = findings_of("NIV-07", waarde)
    assert (finding.variant, finding.ernst) == ("onbekend", "info")
    assert finding.betrokken == tuple(
        wp.id for kerntaak in waarde.kerntaken[1:] for wp in kerntaak.werkprocessen
    )


def test_without_a_level_or_parts() -> None:
    assert variants("NIV-07", samenstelling(taak("25371", 2), niveau=None)) == ["geen_niveau"]
    assert not variants("NIV-07", samenstelling(niveau=None))
    assert variants("NIV-07", samenstelling(eigen_kerntaak())) == ["onbekend"]
