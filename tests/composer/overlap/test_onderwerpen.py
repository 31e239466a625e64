from __future__ import annotations

import pytest

from composer.overlap.onderwerpen import is_same_subject
from kwalificatiestructuur.vragen import every_keuzedeel
from tests.composer.samenstellingen import bundel


@pytest.mark.parametrize(
    ("een", "ander", "zelfde"),
    [
        ("Ondernemend vakmanschap n2", "Ondernemerschap mbo", True),
        ("Inspelen op innovaties geschikt voor niveau 2", "Inspelen op innovaties niveau 3", True),
        ("Engels A2/B1", "Engels B1/B2", True),
        ("Nederlands 3F", "Nederlands 4F", True),
        ("Droge lading I", "Droge lading II", True),
        ("Sportmassage", "First aid medic (sport)events", False),
        ("Zorg en technologie", "Verdieping technologie van hout", False),
        ("Verdieping niveau 2", "Verdieping niveau 3", False),
        ("", "", False),
    ],
)
def test_the_same_subject(een: str, ander: str, zelfde: bool) -> None:
    assert is_same_subject(een, ander) is zelfde
    assert is_same_subject(ander, een) is zelfde


def test_few_pairs_of_the_register_seem_about_the_same() -> None:
    """Else the estimate would only be noise."""
    titels = sorted({record.titel for record in every_keuzedeel(bundel())})[::7]
    paren = [(a, b) for i, a in enumerate(titels) for b in titels[i + 1 :]]
    assert 0 < sum(is_same_subject(*paar) for paar in paren) < len(paren) / 500
