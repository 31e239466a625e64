from __future__ import annotations

from dataclasses import replace

import pytest

from composer.codering import codes_of
from composer.meldingen import sentence
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.graaf import build_structuur
from tests.composer.samenstellingen import (
    bundel,
    crossover_structuur,
    eigen_kerntaak,
    eigen_werkproces,
    elsewhere,
    findings_of,
    herkomst,
    kerntaak,
    samenstelling,
    variants,
)


def test_str_04_violating_example_of_a_hand_typed_werkproces() -> None:
    drones = eigen_werkproces(titel="Bedient drones")
    geheel = kerntaak("25168:K1")
    waarde = samenstelling(replace(geheel, werkprocessen=(*geheel.werkprocessen, drones)))
    (finding,) = findings_of("STR-04", waarde)
    assert (finding.variant, finding.ernst) == ("zonder_herkomst", "fout")
    assert finding.onderdeel == drones.id


def test_a_hand_typed_kerntaak_has_no_source() -> None:
    taak = eigen_kerntaak(None, kerntaak("25168:K1").werkprocessen)
    (finding,) = findings_of("STR-04", samenstelling(taak))
    assert (finding.variant, finding.onderdeel) == ("zonder_herkomst", taak.id)


def test_str_04_fine_example_of_unchanged_parts() -> None:
    """The bundle has no parts of 25297; these are parts that it does have."""
    assert not findings_of("STR-04", samenstelling(kerntaak("25168:K1"), kerntaak("25498:B1-K1")))


def test_a_changed_text_shows_as_a_deviation() -> None:
    taak = kerntaak("25168:K1", "W1", "W2")
    eerste, tweede = taak.werkprocessen
    anders = replace(tweede, omschrijving="Doet iets anders.")
    waarde = samenstelling(replace(taak, werkprocessen=(eerste, anders)))
    (finding,) = findings_of("STR-04", waarde)
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("afwijking", "info", anders.id)
    assert finding.bronnen == ("25168:K1-W2",)


def test_a_code_that_its_own_edition_lacks_is_made_up() -> None:
    waarde = samenstelling(eigen_kerntaak("25168:K9", kerntaak("25168:K1").werkprocessen))
    (finding,) = findings_of("STR-04", waarde)
    assert (finding.variant, finding.ernst) == ("bestaat_niet", "fout")


def test_a_crebo_that_its_own_edition_lacks_is_made_up() -> None:
    waarde = samenstelling(eigen_kerntaak("25999:K1"))
    assert variants("STR-04", waarde) == ["bestaat_niet"] * 3


def test_a_source_from_another_edition_leaves_it_open() -> None:
    taak = kerntaak("25168:K1", "W1")
    elders = replace(taak, herkomst=herkomst("25168:P1-K1", taak.teksthash, editie="sbb-1"))
    (finding,) = findings_of("STR-04", samenstelling(elders))
    assert (finding.variant, finding.ernst) == ("niet_gevonden", "waarschuwing")


def test_a_source_whose_edition_is_loaded_for_its_lists_alone_leaves_it_open() -> None:
    lijsten = replace(load_bundel(), dossiers=())
    waarde = samenstelling(kerntaak("25168:K1", "W1"))
    gevonden = variants("STR-04", waarde, structuur=build_structuur([lijsten]))
    assert gevonden == ["niet_gevonden"] * 2


def test_the_sbb_number_finds_a_part_whose_code_differs() -> None:
    taak = kerntaak("25498:B1-K1")
    assert taak.herkomst
    assert taak.herkomst.bronnr
    bron = replace(herkomst("25498:P3-K7", taak.teksthash, "sbb-1"), bronnr=taak.herkomst.bronnr)
    assert not findings_of("STR-04", samenstelling(replace(taak, herkomst=bron)))


def test_content_that_was_not_supplied_is_said_once_per_source() -> None:
    taak = eigen_kerntaak("25167:K1")
    (finding,) = findings_of("STR-04", samenstelling(taak))
    assert (finding.variant, finding.ernst) == ("inhoud_onbekend", "info")
    assert finding.betrokken == (taak.id, *(wp.id for wp in taak.werkprocessen))
    assert finding.bronnen == ("25167:K1", "25167:K1-W1", "25167:K1-W2")


@pytest.mark.parametrize("geladen", [True, False])
def test_a_part_of_a_cross_over_leaves_it_open_once_per_source(geladen: bool) -> None:
    """A cross-over is no existing kwalificatie; where it took the part from is not known."""
    structuur = crossover_structuur() if geladen else bundel()
    taak = elsewhere("26004:B1-K1")
    waarde = samenstelling(taak, kerntaak("25168:K1"))
    (finding,) = findings_of("STR-04", waarde, structuur=structuur)
    assert (finding.variant, finding.ernst) == ("crossover", "waarschuwing")
    assert finding.betrokken == (taak.id, *(wp.id for wp in taak.werkprocessen))
    assert "Uit cross-over 26004 Food specialist gekozen: " in sentence(finding, codes_of(waarde))


def test_a_part_that_its_own_edition_lacks_is_made_up_in_a_cross_over_too() -> None:
    waarde = samenstelling(eigen_kerntaak("26004:K1"))
    assert variants("STR-04", waarde) == ["bestaat_niet"] * 3
