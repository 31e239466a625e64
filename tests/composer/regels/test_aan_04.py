from __future__ import annotations

from composer.finding import Finding
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Dossier, Editie, Kwalificatie, Structuurgegevens
from kwalificatiestructuur.graaf import build_structuur
from tests.composer.aanvragen import MIX, objections
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    kerntaak,
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


def test_nothing_chosen_yet() -> None:
    assert variants("AAN-04", samenstelling()) == ["leeg"]
    assert variants("AAN-04", MIX) == ["bron", "bron"]
