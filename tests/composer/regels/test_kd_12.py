from __future__ import annotations

from composer.meldingen import sentence
from tests.composer.samenstellingen import findings_of, keuzedeel, samenstelling, variants


def test_kd_12_violating_example() -> None:
    """K0753 Ondernemend vakmanschap, geschikt voor niveau 2 and K0165 Ondernemerschap mbo."""
    waarde = samenstelling(keuzedelen=(keuzedeel("K0753"), keuzedeel("K0165")))
    telling, paar = findings_of("KD-12", waarde)
    assert (paar.variant, paar.ernst, paar.onderdeel) == ("zelfde_onderwerp", "info", "K0165")
    assert "K0753 Ondernemend vakmanschap" in sentence(paar, {})
    assert telling.variant == "vergeleken"


def test_kd_12_fine_example() -> None:
    """One of the two, beside a keuzedeel about something else: only the count is left."""
    waarde = samenstelling(keuzedelen=(keuzedeel("K0753"), keuzedeel("K0001")))
    assert variants("KD-12", waarde) == ["vergeleken"]


def test_what_has_no_title_is_not_compared() -> None:
    waarde = samenstelling(keuzedelen=(keuzedeel("K0001"), keuzedeel("K9998"), keuzedeel("K9999")))
    (finding,) = findings_of("KD-12", waarde)
    assert dict(finding.parameters) == {"aantal": 1, "totaal": 3}


def test_one_keuzedeel_has_nothing_to_be_compared_with() -> None:
    assert not variants("KD-12", samenstelling(keuzedelen=(keuzedeel("K0753"),) * 2))
    assert not variants("KD-12", samenstelling())
