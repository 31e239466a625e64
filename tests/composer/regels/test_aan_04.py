from __future__ import annotations

from dataclasses import replace

from composer.finding import Ernst, Finding
from composer.findings import Findings
from composer.meldingen import sentence
from composer.regels import REGEL_BY_ID
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Dossier, Editie, Kwalificatie, Structuurgegevens
from kwalificatiestructuur.graaf import build_structuur
from tests.composer.aanvragen import MIX, objections, with_aanvraag
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    elsewhere,
    findings_of,
    kerntaak,
    omgeving,
    samenstelling,
    variants,
)


def listed(waarde: Samenstelling) -> dict[str, tuple[str, ...]]:
    """The codes per crebo as the list of sources gives them."""
    gevonden = findings_of("AAN-04", waarde)
    return {f.bronnen[0]: _delen(f) for f in gevonden if f.variant == "bron"}


def _delen(finding: Finding) -> tuple[str, ...]:
    delen = dict(finding.parameters)["delen"]
    assert isinstance(delen, tuple)
    return delen


def test_aan_04_violating_example() -> None:
    """A kwalificatie of an SBB file that states no crebo."""
    kwalificatie = Kwalificatie("sbb-77", "Proef", "sbb-d", profiel_nr="77")
    dossier = Dossier("sbb-d", "Proefdossier", "", "", "proef-3", (kwalificatie,), ())
    gegevens = Structuurgegevens(Editie("proef-3", "Proef", "proef.xml"), dossiers=(dossier,))
    structuur = build_structuur([gegevens])
    (finding,) = findings_of(
        "AAN-04", samenstelling(eigen_kerntaak("sbb-77:K1")), structuur=structuur
    )
    assert (finding.variant, finding.ernst) == ("zonder_crebo", "fout")


def test_aan_04_fine_example() -> None:
    """The content of 25297 is not in the bundle: 25498 has a basis and a profile as well."""
    waarde = samenstelling(kerntaak("25498:B1-K1"), kerntaak("25498:P2-K1", "W1", "W2"))
    assert not objections("AAN-04", waarde)
    assert listed(waarde) == {"25498": ("B1-K1", "P2-K1-W1", "P2-K1-W2")}
    (finding,) = findings_of("AAN-04", waarde)
    zin = sentence(finding, {})
    assert "25498 Helpende Zorg en Welzijn" in zin
    assert "(dossier " in zin


def test_parts_are_grouped_by_source_wherever_they_stand() -> None:
    taak = kerntaak("25168:K1", "W1")
    ander = kerntaak("25154:K1", "W1", "W3")
    gemengd = samenstelling(
        eigen_kerntaak(None, (*taak.werkprocessen, *ander.werkprocessen)), kerntaak("25154:K2")
    )
    assert listed(gemengd) == {"25168": ("K1-W1",), "25154": ("K1-W1", "K1-W3", "K2")}


def test_a_kerntaak_of_unknown_content_is_listed_by_its_werkprocessen() -> None:
    assert listed(samenstelling(eigen_kerntaak("25297:P2-K1"))) == {
        "25297": ("P2-K1-W1", "P2-K1-W2")
    }
    assert listed(samenstelling(eigen_kerntaak("25297:P2-K1", []))) == {"25297": ("P2-K1",)}


def test_parts_without_a_source_and_a_source_that_is_not_known() -> None:
    los = eigen_kerntaak()
    waarde = samenstelling(kerntaak("25168:K1"), los, eigen_kerntaak("25999:K1"))
    zonder, onbekend, bron = findings_of("AAN-04", waarde)
    assert (zonder.variant, onbekend.variant, bron.variant) == ("zonder_bron", "onbekend", "bron")
    assert zonder.betrokken == tuple(wp.id for wp in los.werkprocessen)
    assert onbekend.bronnen == ("25999",)


def test_a_source_of_another_edition_is_not_accused_of_anything() -> None:
    """Its crebo is known, so it is not "without crebo"; the rest cannot be said from here."""
    delen = (elsewhere("25999:K1"), elsewhere("25998:K1"))
    for waarde in (samenstelling(kerntaak("25168:K1"), *delen), samenstelling(*delen)):
        gevonden = Findings(omgeving(), replace(with_aanvraag(waarde), beroep="medewerker")).alle
        vreemd = [f for f in gevonden if any(b.startswith("2599") for b in f.bronnen)]
        assert {"STR-01", "STR-04", "STR-05", "AAN-03", "AAN-04", "AAN-15", "INS-02"} <= {
            f.regel for f in vreemd
        }
        assert not [f for f in vreemd if f.ernst is Ernst.FOUT]
        alike = {"STR-01", "STR-04", "STR-05", "AAN-04"}
        open_ = [f for f in vreemd if f.regel in alike and f.variant != "afwijking"]
        assert {f.ernst for f in open_} == {Ernst.WAARSCHUWING}
        assert all(f.variant in REGEL_BY_ID[f.regel].onbeslist for f in open_)
        aanvraag = [f for f in gevonden if f.regel in {"AAN-03", "AAN-04", "AAN-15"}]
        assert not [f for f in aanvraag if f.ernst is Ernst.FOUT]


def test_what_stands_in_for_a_crebo_is_none_whether_loaded_or_not() -> None:
    (finding,) = findings_of("AAN-04", samenstelling(elsewhere("sbb-77:K1")))
    assert (finding.variant, finding.ernst) == ("zonder_crebo", "fout")


def test_nothing_chosen_yet() -> None:
    assert variants("AAN-04", samenstelling()) == ["leeg"]
    assert variants("AAN-04", MIX) == ["bron", "bron"]
