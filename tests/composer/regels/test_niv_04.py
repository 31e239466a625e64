from __future__ import annotations

from composer.codering import codes_of
from composer.meldingen import sentence
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)

PRAKTIJKOPLEIDER = eigen_kerntaak("25487:K1")


def test_niv_04_violating_example() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), PRAKTIJKOPLEIDER, leerwegen=("bol",))
    (finding,) = findings_of("NIV-04", waarde)
    assert (finding.variant, finding.ernst) == ("niet_toegestaan", "waarschuwing")
    assert finding.bronnen == ("25487",)
    assert "25487 Praktijkopleider bestaat niet in de leerweg bol, alleen in bbl" in sentence(
        finding, codes_of(waarde)
    )


def test_niv_04_fine_example() -> None:
    assert not variants("NIV-04", samenstelling(PRAKTIJKOPLEIDER, leerwegen=("bbl",)))


def test_both_paths_need_both() -> None:
    waarde = samenstelling(PRAKTIJKOPLEIDER, leerwegen=("bol", "bbl"))
    assert variants("NIV-04", waarde) == ["niet_toegestaan"]


def test_a_source_without_paths_is_not_known() -> None:
    """An SBB file does not give the learning paths; nor does a crebo that is not there."""
    waarde = samenstelling(eigen_kerntaak("25900:K1"), eigen_kerntaak("25999:K1"))
    (finding,) = findings_of("NIV-04", waarde, structuur=eigen_structuur())
    assert (finding.variant, finding.bronnen) == ("onbekend", ("25900", "25999"))


def test_without_a_path_only_niv_03_speaks() -> None:
    assert not variants("NIV-04", samenstelling(PRAKTIJKOPLEIDER, leerwegen=()))
    assert not variants("NIV-04", samenstelling(PRAKTIJKOPLEIDER, leerwegen=("derde",)))
