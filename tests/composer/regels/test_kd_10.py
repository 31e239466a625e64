from __future__ import annotations

import pytest

from composer.aanvraag import Verklaring
from composer.regels.beroepsvereisten import is_gereglementeerd
from kwalificatiestructuur.elementen import Kwalificatie
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    findings_of,
    kerntaak,
    keuzedeel,
    samenstelling,
    variants,
)

BEVEILIGER = eigen_kerntaak("25407:K1")
KEUZEDELEN = (keuzedeel("K0001"),)


def test_kd_10_violating_example() -> None:
    waarde = samenstelling(
        BEVEILIGER, keuzedelen=KEUZEDELEN, verklaringen=(Verklaring("KD-10", False),)
    )
    (finding,) = findings_of("KD-10", waarde)
    assert (finding.variant, finding.ernst) == ("ongunstig", "waarschuwing")


def test_kd_10_fine_example() -> None:
    verklaringen = (Verklaring("KD-10", True),)
    waarde = samenstelling(BEVEILIGER, keuzedelen=KEUZEDELEN, verklaringen=verklaringen)
    assert not variants("KD-10", waarde)


def test_it_is_asked_only_where_it_can_matter() -> None:
    zonder = kerntaak("25168:K1")
    assert variants("KD-10", samenstelling(BEVEILIGER, keuzedelen=KEUZEDELEN)) == ["nodig"]
    assert not variants("KD-10", samenstelling(BEVEILIGER))
    assert not variants("KD-10", samenstelling(zonder, keuzedelen=KEUZEDELEN))
    assert not variants("KD-10", samenstelling(keuzedelen=KEUZEDELEN))


@pytest.mark.parametrize("bron", ["25900:K1", "25999:K1"])
def test_it_is_asked_where_the_structure_does_not_say(bron: str) -> None:
    waarde = samenstelling(eigen_kerntaak(bron), keuzedelen=KEUZEDELEN)
    assert variants("KD-10", waarde, structuur=eigen_structuur()) == ["nodig"]


@pytest.mark.parametrize(
    ("departement", "tekst", "verwacht"),
    [
        ("VWS", "", True),
        ("", "Ja", True),
        ("", "Ja, voor het besturen van een voertuig.", True),
        ("", "Nee", False),
        ("", "nee.", False),
        ("", "n.v.t. ", False),
        ("", "", None),
    ],
)
def test_what_the_structure_says_of_requirements(
    departement: str, tekst: str, verwacht: bool | None
) -> None:
    kwalificatie = Kwalificatie(
        "25900", "Proef", "23900", departement=departement, wettelijke_beroepsvereisten=tekst
    )
    assert is_gereglementeerd(kwalificatie) is verwacht
