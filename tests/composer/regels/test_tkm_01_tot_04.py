"""The rules about the criteria of the Toetsingskamer."""

from __future__ import annotations

from dataclasses import replace

from composer.aanvraag import Aanvraag, Motivering, Verklaring
from composer.finding import Ernst
from composer.meldingen import sentence
from composer.overlap.noodzaaktekst import INVULLEN, OPEN_PLEK
from composer.regels import REGEL_BY_ID
from composer.regels.tkm_02 import STRUCTUURREGELS
from composer.regels.tkm_03 import CRITERIA
from composer.regelset import load_regelset
from tests.composer.samenstellingen import (
    crossover_structuur,
    eigen_kerntaak,
    eigen_structuur,
    eigen_werkproces,
    findings_of,
    kerntaak,
    samenstelling,
    variants,
)

MIX = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
CONFIRMED = (Verklaring("TKM-02", True),)


def test_tkm_01_violating_example() -> None:
    leeg, naaste = findings_of("TKM-01", MIX)
    assert (leeg.variant, leeg.ernst) == ("leeg", "fout")
    assert (naaste.variant, naaste.ernst) == ("naaste", "info")
    zin = sentence(naaste, {})
    assert "25168 Gastheer/-vrouw (62%)" in zin
    assert "25154 Verkoopadviseur (37%)" in zin
    assert "396" in zin


def test_tkm_01_fine_example() -> None:
    tekst = "25168 Gastheer/-vrouw komt het dichtst in de buurt, maar mist verkoopadvies."
    waarde = replace(MIX, aanvraag=Aanvraag(noodzaak=tekst))
    assert variants("TKM-01", waarde) == ["naaste"]


def test_tkm_01_names_five_at_most_and_says_when_there_is_none() -> None:
    finding = findings_of("TKM-01", MIX)[1]
    assert len(dict(finding.parameters)["kwalificaties"]) == 5  # type: ignore[arg-type]
    assert variants("TKM-01", samenstelling(eigen_kerntaak())) == ["leeg", "geen_naaste"]
    assert variants("TKM-01", samenstelling()) == ["leeg"]


def test_tkm_01_never_names_the_composition_itself() -> None:
    """A loaded cross-over that is opened again has all of its own parts."""
    waarde = samenstelling(eigen_kerntaak("26004:B1-K1"), crebo="26004")
    assert variants("TKM-01", waarde, structuur=crossover_structuur()) == ["leeg", "geen_naaste"]
    ander = replace(waarde, crebo="26005")
    assert variants("TKM-01", ander, structuur=crossover_structuur()) == ["leeg", "naaste"]


def test_tkm_02_violating_example() -> None:
    waarde = samenstelling(eigen_kerntaak("25180:K1", complexiteit=""), verklaringen=CONFIRMED)
    (finding,) = findings_of("TKM-02", waarde)
    assert (finding.variant, finding.ernst) == ("structuur", "fout")
    assert "STR-15" in sentence(finding, {})


def test_tkm_02_fine_example() -> None:
    waarde = samenstelling(eigen_kerntaak("25180:K1"), verklaringen=CONFIRMED)
    assert not variants("TKM-02", waarde)


def test_tkm_02_asks_a_person_about_the_content() -> None:
    waarde = samenstelling(eigen_kerntaak("25180:K1"))
    assert variants("TKM-02", waarde) == ["nodig"]
    nee = replace(waarde, verklaringen=(Verklaring("TKM-02", False),))
    assert variants("TKM-02", nee) == ["ongunstig"]


def test_tkm_02_a_motivated_error_is_not_open() -> None:
    taak = eigen_kerntaak("25180:K1", [eigen_werkproces("25180:K1-W1")])
    waarde = samenstelling(taak, verklaringen=CONFIRMED)
    assert variants("TKM-02", waarde) == ["structuur"]
    antwoord = (Motivering("STR-13", taak.id, "Het bedrijf is klein."),)
    assert not variants("TKM-02", replace(waarde, motiveringen=antwoord))


def test_tkm_02_follows_the_severity_and_the_rules_of_the_set() -> None:
    taak = eigen_kerntaak("25180:K1", [eigen_werkproces("25180:K1-W1")])
    waarde = samenstelling(taak, verklaringen=CONFIRMED)
    regelset = load_regelset()
    instelling = regelset.regels["STR-13"]
    for anders in (
        replace(instelling, ernst={**instelling.ernst, "te_weinig": Ernst.WAARSCHUWING}),
        replace(instelling, geldt=False),
    ):
        zacht = replace(regelset, regels={**regelset.regels, "STR-13": anders})
        assert not variants("TKM-02", waarde, regelset=zacht)


def test_tkm_02_reads_what_the_rules_about_the_structure_read() -> None:
    regels = [REGEL_BY_ID[id_] for id_ in STRUCTUURREGELS if id_ in REGEL_BY_ID]
    gelezen = frozenset[object]().union(*(regel.leest for regel in regels))
    assert gelezen <= REGEL_BY_ID["TKM-02"].leest


def test_tkm_03_violating_example() -> None:
    (finding,) = findings_of("TKM-03", samenstelling())
    assert (finding.variant, finding.ernst) == ("open", "info")
    assert all(criterium in sentence(finding, {}) for criterium in CRITERIA)


def test_tkm_03_fine_example() -> None:
    opmerkingen = tuple(
        Verklaring("TKM-03", toelichting=f"Kort over {criterium}.", onderwerp=criterium)
        for criterium in CRITERIA
    )
    assert not variants("TKM-03", samenstelling(verklaringen=opmerkingen))


def test_tkm_03_names_only_what_is_open() -> None:
    opmerking = (Verklaring("TKM-03", toelichting="Ja.", onderwerp="flexibel"),)
    (finding,) = findings_of("TKM-03", samenstelling(verklaringen=opmerking))
    assert "flexibel" not in sentence(finding, {})


def test_tkm_04_violating_example() -> None:
    """29 werkprocessen at level 2: of 25168 itself 13, the others from other levels."""
    delen = [f"25168:K{i}" for i in (1, 2)] + [f"25170:K{i}" for i in (1, 2, 3)]
    waarde = samenstelling(*map(kerntaak, delen))
    assert len(list(waarde.werkprocessen)) == 29
    te_veel, studielast = findings_of("TKM-04", waarde)
    assert (te_veel.variant, te_veel.ernst) == ("te_veel", "waarschuwing")
    zin = sentence(te_veel, {})
    assert "29 onderdelen, meer dan 1,5 keer het gemiddelde van 13,0" in zin
    assert "3200 klokuren" in sentence(studielast, {})


def test_tkm_04_fine_example() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K2"))
    assert 10 <= len(list(waarde.werkprocessen)) <= 15
    assert set(variants("TKM-04", waarde)) == {"vergeleken", "studielast"}


def test_tkm_04_the_factor_itself_is_not_too_much() -> None:
    """25429 has 6 werkprocessen; what was written by hand has no source to compare with."""
    zes = [kerntaak("25429:K1"), kerntaak("25429:K2")]
    drie, vier = (eigen_kerntaak(None, [eigen_werkproces() for _ in range(n)]) for n in (3, 4))
    assert "vergeleken" in variants("TKM-04", samenstelling(*zes, drie))
    assert "te_veel" in variants("TKM-04", samenstelling(*zes, vier))


def test_tkm_04_compares_with_sources_of_the_level_only() -> None:
    onbekend = samenstelling(kerntaak("25154:K1"), niveau=2)
    assert "onbekend" in variants("TKM-04", onbekend)
    assert "vergeleken" in variants("TKM-04", replace(onbekend, niveau=3))
    assert "onbekend" in variants("TKM-04", replace(onbekend, niveau=None))
    zonder = samenstelling(eigen_kerntaak("25900:K1"))
    assert "onbekend" in variants("TKM-04", zonder, structuur=eigen_structuur())


def test_tkm_04_without_parts_or_duration() -> None:
    assert variants("TKM-04", samenstelling()) == ["studielast"]
    for duur in (None, 0, -1):
        assert variants("TKM-04", samenstelling(studieduur=duur)) == ["geen_duur"]


def test_a_text_with_an_open_place_is_not_finished() -> None:
    """A first text that the program made, and one of which somebody wrote all but the end."""
    for noodzaak in (INVULLEN, f"Het beroep vraagt dit. {OPEN_PLEK} nog iets]"):
        waarde = samenstelling(kerntaak("25168:K1"), aanvraag=Aanvraag(noodzaak=noodzaak))
        (finding,) = [f for f in findings_of("TKM-01", waarde) if f.variant == "niet_af"]
        assert finding.ernst == "waarschuwing"
    af = samenstelling(kerntaak("25168:K1"), aanvraag=Aanvraag(noodzaak="Het beroep vraagt dit."))
    assert "niet_af" not in variants("TKM-01", af)
