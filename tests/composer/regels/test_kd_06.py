from __future__ import annotations

from composer.codering import codes_of
from composer.meldingen import sentence
from kwalificatiestructuur.elementen import Keuzedeel, Keuzedeeloverlap
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    findings_of,
    kerntaak,
    keuzedeel,
    samenstelling,
    variants,
    warned,
)


def test_a_published_pair_and_a_source_without_information() -> None:
    waarde = samenstelling(
        eigen_kerntaak("25007:K1"), kerntaak("25168:K1"), keuzedelen=(keuzedeel("K0332", "Titel"),)
    )
    overlap, stil = findings_of("KD-06", waarde)
    assert (overlap.variant, overlap.ernst, overlap.bronnen) == (
        "overlap",
        "waarschuwing",
        ("25007",),
    )
    assert "vastgesteld op 7-7-2022" in sentence(overlap, codes_of(waarde))
    assert (stil.variant, stil.ernst, stil.bronnen) == ("geen_informatie", "info", ("25168",))
    assert "dat betekent niet dat er geen overlap is" in sentence(stil, codes_of(waarde))


def test_no_information_is_said_once_per_keuzedeel() -> None:
    waarde = samenstelling(
        kerntaak("25168:K1"),
        kerntaak("25154:K1"),
        keuzedelen=(keuzedeel("K0001"), keuzedeel("K0002")),
    )
    gevonden = findings_of("KD-06", waarde)
    assert [(f.variant, f.onderdeel, f.bronnen) for f in gevonden] == [
        ("geen_informatie", "K0001", ("25168", "25154")),
        ("geen_informatie", "K0002", ("25168", "25154")),
    ]


def test_a_source_that_the_structure_does_not_have_gives_no_information() -> None:
    waarde = samenstelling(eigen_kerntaak("25999:K1"), keuzedelen=(keuzedeel("K0332"),))
    assert variants("KD-06", waarde) == ["geen_informatie"]


def test_kd_06_violating_example() -> None:
    """K0118 is published with 25480 Mbo-Verpleegkundige."""
    waarde = samenstelling(eigen_kerntaak("25480:K1"), keuzedelen=(keuzedeel("K0118"),))
    assert warned("KD-06", waarde) == ["overlap"]


def test_kd_06_fine_example() -> None:
    """Links are not in the bundle: a pair that is not published only informs."""
    waarde = samenstelling(kerntaak("25168:K1"), keuzedelen=(keuzedeel("K0001"),))
    assert not warned("KD-06", waarde)


def test_without_a_list_of_overlap_nothing_is_said_of_what_is_published() -> None:
    record = Keuzedeel("K0500", "Proef")
    waarde = samenstelling(eigen_kerntaak("25900:K1"), keuzedelen=(keuzedeel("K0500"),))
    zonder = eigen_structuur(keuzedelen=(record,))
    (finding,) = findings_of("KD-06", waarde, structuur=zonder)
    assert (finding.variant, finding.ernst) == ("geen_overlaplijst", "info")
    met = eigen_structuur(keuzedelen=(record,), overlap=(Keuzedeeloverlap("25900", "K0501"),))
    assert variants("KD-06", waarde, structuur=met) == ["geen_informatie"]
