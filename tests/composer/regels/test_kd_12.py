from __future__ import annotations

from composer.meldingen import sentence
from kwalificatiestructuur.elementen import Keuzedeel
from tests.composer.samenstellingen import (
    eigen_structuur,
    findings_of,
    keuzedeel,
    samenstelling,
    variants,
)


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


def test_descriptions_go_before_titles() -> None:
    zin, anders = "Bedient gasten aan tafel", "Verzorgt planten in de kas"
    records = (
        Keuzedeel("K0500", "Serveren niveau 2", beschrijving=f"{zin}. {anders}."),
        Keuzedeel("K0501", "Serveren niveau 3", beschrijving=f"{zin}!"),
        Keuzedeel("K0502", "Serveren niveau 4", beschrijving="Repareert fietsen"),
        Keuzedeel("K0503", "Serveren"),
    )
    waarde = samenstelling(keuzedelen=tuple(keuzedeel(record.code) for record in records))
    gevonden = findings_of("KD-12", waarde, structuur=eigen_structuur(keuzedelen=records))
    per_paar = {
        (str(dict(f.parameters)["ander"])[:5], f.onderdeel): f
        for f in gevonden
        if f.variant != "vergeleken"
    }
    varianten = {paar: finding.variant for paar, finding in per_paar.items()}
    zonder_beschrijving = {(f"K050{i}", "K0503"): "zelfde_onderwerp" for i in range(3)}
    assert varianten == {
        ("K0500", "K0501"): "zelfde_zinnen",
        ("K0500", "K0502"): "zelfde_onderwerp_andere_tekst",
        ("K0501", "K0502"): "zelfde_onderwerp_andere_tekst",
        **zonder_beschrijving,
    }
    zelfde = per_paar["K0500", "K0501"]
    assert zelfde.ernst == "info"
    assert "keuzedeel K0500 Serveren niveau 2: 1 van 1; andersom: 1 van 2." in sentence(zelfde, {})
