"""The rules about statutory and branch requirements."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from composer.aanvraag import Verklaring
from composer.eisen import Branchevereiste, Taaleis
from composer.meldingen import sentence
from composer.regels.beroepsvereisten import is_gereglementeerd
from composer.regels.persoonseisen import person_words
from composer.samenstelling import Samenstelling
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

VERPLEGING = samenstelling(eigen_kerntaak("25480:K1"), kerntaak("25168:K1"))
VCA = Branchevereiste("VCA", "Stichting SSVV", "Zonder VCA mag niemand het terrein op.")


def stated(waarde: Samenstelling, *verklaringen: Verklaring) -> Samenstelling:
    return replace(waarde, verklaringen=verklaringen)


def test_wet_01_violating_example() -> None:
    (finding,) = findings_of("WET-01", VERPLEGING)
    assert (finding.variant, finding.ernst) == ("nodig", "fout")
    assert "25480 Mbo-Verpleegkundige (VWS)" in sentence(finding, {})


def test_wet_01_fine_example() -> None:
    verklaring = Verklaring(
        "WET-01", True, "Wet BIG art. 38", datum=date(2018, 5, 1), onderwerp="25480"
    )
    assert not variants("WET-01", stated(VERPLEGING, verklaring))


@pytest.mark.parametrize(
    "verklaring",
    [
        Verklaring("WET-01", None, "Wet BIG", datum=date(2018, 5, 1), onderwerp="25480"),
        Verklaring("WET-01", True, "", datum=date(2018, 5, 1), onderwerp="25480"),
        Verklaring("WET-01", True, "Wet BIG", onderwerp="25480"),
        Verklaring("WET-01", False, onderwerp="25480"),
        Verklaring("WET-01", True, "Wet BIG", datum=date(2018, 5, 1), onderwerp="25407"),
    ],
    ids=["no answer", "no law", "no date", "no reason", "another source"],
)
def test_wet_01_half_a_statement_is_none(verklaring: Verklaring) -> None:
    assert variants("WET-01", stated(VERPLEGING, verklaring)) == ["nodig"]


def test_wet_01_what_does_not_apply_needs_no_date() -> None:
    verklaring = Verklaring("WET-01", False, "Geen voorbehouden handelingen.", onderwerp="25480")
    assert not variants("WET-01", stated(VERPLEGING, verklaring))


def test_wet_01_says_once_which_sources_are_not_known() -> None:
    waarde = samenstelling(eigen_kerntaak("25900:K1"), eigen_kerntaak("25999:K1"))
    (finding,) = findings_of("WET-01", waarde, structuur=eigen_structuur())
    assert (finding.variant, finding.ernst) == ("onbekend", "info")
    assert finding.bronnen == ("25900", "25999")


@pytest.mark.parametrize(
    ("tekst", "departement", "verwacht"),
    [
        ("Ja", "", True),
        ("Wet BIG, artikel 38", "", True),
        ("Nee", "", False),
        (" nee.", "", False),
        ("n.v.t.", "", False),
        ("Niet van toepassing", "", False),
        ("", "", None),
        ("  ", "", None),
        ("Nee", "VWS", True),
    ],
)
def test_what_the_structure_says_of_requirements(
    tekst: str, departement: str, verwacht: bool | None
) -> None:
    kwalificatie = Kwalificatie(
        "1", "Proef", "2", departement=departement, wettelijke_beroepsvereisten=tekst
    )
    assert is_gereglementeerd(kwalificatie) is verwacht


def test_wet_02_violating_example() -> None:
    (finding,) = findings_of("WET-02", VERPLEGING)
    assert (finding.variant, finding.ernst) == ("nodig", "waarschuwing")
    assert "25480" in sentence(finding, {})


def test_wet_02_fine_example() -> None:
    verklaring = Verklaring(
        "WET-02", False, "Niet van toepassing: geen voorbehouden handelingen.", onderwerp="25480"
    )
    assert not variants("WET-02", stated(VERPLEGING, verklaring))


def test_wet_02_asks_nothing_where_all_of_it_was_taken() -> None:
    alles = [kerntaak(f"25471:K{i}") for i in range(1, 5)]
    assert not variants("WET-02", samenstelling(*alles))
    assert variants("WET-02", samenstelling(*alles[1:])) == ["nodig"]


def test_wet_02_asks_nothing_of_an_unregulated_source() -> None:
    assert not variants("WET-02", samenstelling(kerntaak("25168:K1")))


def test_wet_03_violating_example() -> None:
    waarde = samenstelling(branchevereisten=(Branchevereiste("18 jaar", "cao", "Veiliger."),))
    finding, _ = findings_of("WET-03", waarde)
    assert (finding.variant, finding.ernst) == ("persoon_of_werkplek", "waarschuwing")
    assert "„18 jaar”" in sentence(finding, {})


def test_wet_03_fine_example() -> None:
    (finding,) = findings_of("WET-03", samenstelling(branchevereisten=(VCA,)))
    assert (finding.variant, finding.ernst) == ("nagaan", "info")


def test_wet_03_names_every_requirement_without_source_or_motive_once() -> None:
    eisen = (Branchevereiste("Heftruck"), replace(VCA, motief=" "), VCA, Branchevereiste(""))
    gevonden = findings_of("WET-03", samenstelling(branchevereisten=eisen))
    zinnen = {finding.variant: sentence(finding, {}) for finding in gevonden}
    assert set(zinnen) == {"leeg", "zonder_bron", "zonder_motief", "nagaan"}
    assert "nummer 4" in zinnen["leeg"]
    assert "„Heftruck”" in zinnen["zonder_bron"]
    assert "VCA" not in zinnen["zonder_bron"]
    assert "„Heftruck” en „VCA”" in zinnen["zonder_motief"]


def test_wet_03_without_requirements_there_is_nothing_to_say() -> None:
    assert not variants("WET-03", samenstelling())


@pytest.mark.parametrize(
    ("tekst", "woorden"),
    [
        ("Minimumleeftijd 18 jaar", ("Minimumleeftijd", "jaar")),
        ("VOG, vog en een verklaring omtrent gedrag", ("VOG", "verklaring omtrent gedrag")),
        ("Arbowet en werkplek", ("Arbowet", "werkplek")),
        ("Medische keuring", ("Medische keuring",)),
        ("VCA basis", ()),
        ("Vogels herkennen, jaarlijks", ()),
        ("", ()),
    ],
)
def test_words_about_a_person_or_a_workplace(tekst: str, woorden: tuple[str, ...]) -> None:
    assert person_words(tekst) == woorden


def test_wet_04_violating_example() -> None:
    waarde = stated(VERPLEGING, Verklaring("WET-01", True, "Een VOG is verplicht."))
    (finding,) = findings_of("WET-04", waarde)
    assert (finding.variant, finding.ernst) == ("nodig", "info")
    assert "(VOG)" in sentence(finding, {})


def test_wet_04_fine_example() -> None:
    waarde = stated(
        VERPLEGING,
        Verklaring("WET-01", True, "Een VOG is verplicht."),
        Verklaring("WET-04", True, "De VOG staat in de typering."),
    )
    assert not variants("WET-04", waarde)


def test_wet_04_asks_only_when_there_is_reason_to() -> None:
    assert not variants("WET-04", VERPLEGING)
    assert not variants("WET-04", stated(VERPLEGING, Verklaring("WET-01", False, "Alleen VOG.")))
    assert not variants("WET-04", samenstelling(branchevereisten=(VCA,)))


def test_wet_05_violating_example() -> None:
    """Who states that a source has a certificate reads that the cross-over does not get it."""
    waarde = stated(samenstelling(kerntaak("25168:K1")), Verklaring("WET-05", True, "Barista"))
    (finding,) = findings_of("WET-05", waarde)
    assert (finding.variant, finding.ernst) == ("opgegeven", "info")
    assert "krijgt het niet vanzelf" in sentence(finding, {})


def test_wet_05_fine_example() -> None:
    """The certificate of a keuzedeel is a remark; none of a source is stated."""
    waarde = samenstelling(kerntaak("25168:K1"), keuzedelen=(keuzedeel("K0004"),))
    (finding,) = findings_of("WET-05", stated(waarde, Verklaring("WET-05", False)))
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("keuzedeel", "info", "K0004")


def test_wet_05_says_once_that_nothing_is_known_of_parts() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
    assert variants("WET-05", waarde) == ["onbekend"]
    assert not variants("WET-05", samenstelling())


def test_wet_05_a_keuzedeel_without_certificate_is_not_mentioned() -> None:
    assert not variants("WET-05", samenstelling(keuzedelen=(keuzedeel("K0001"),)))


def test_wet_06_violating_example() -> None:
    """25170 stands for a source that asks Duits: which do, is in no file."""
    waarde = samenstelling(kerntaak("25170:K1"), taaleisen=(Taaleis("25170", "Duits", 2),))
    finding, _ = findings_of("WET-06", waarde)
    assert (finding.variant, finding.ernst) == ("niet_vermeld", "waarschuwing")
    assert "25170 Leidinggevende bediening" in sentence(finding, {})
    assert "Duits" in sentence(finding, {})


def test_wet_06_fine_example() -> None:
    waarde = samenstelling(kerntaak("25170:K1"), taaleisen=(Taaleis("25170", "Duits", 2, True),))
    (finding,) = findings_of("WET-06", waarde)
    assert (finding.variant, finding.ernst) == ("overzicht", "info")
    assert "25170 Duits: 2" in sentence(finding, {})


def test_wet_06_no_skills_is_no_requirement_and_no_number_is_not_known() -> None:
    waarde = samenstelling(kerntaak("25170:K1"))
    assert not variants("WET-06", replace(waarde, taaleisen=(Taaleis("25170", "Duits", 0),)))
    onbekend = replace(waarde, taaleisen=(Taaleis("25170", "Duits"),))
    assert variants("WET-06", onbekend) == ["aantal_onbekend"]


def test_wet_06_sources_without_a_record_are_named_once() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
    (finding,) = findings_of("WET-06", waarde)
    assert (finding.variant, finding.bronnen) == ("onbekend", ("25168", "25154"))
    ander = replace(waarde, taaleisen=(Taaleis("25999", "Duits", 3),))
    assert variants("WET-06", ander) == ["onbekend"]


def test_wet_06_languages_of_one_source_are_one_finding() -> None:
    eisen = (Taaleis("25168", "Duits", 2), Taaleis("25168", "Frans", 1))
    waarde = samenstelling(kerntaak("25168:K1"), taaleisen=eisen)
    finding, _ = findings_of("WET-06", waarde)
    assert "Duits en Frans" in sentence(finding, {})
