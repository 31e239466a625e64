from __future__ import annotations

from dataclasses import replace

import pytest

from composer.aanvraag import Motivering, Verklaring
from composer.antwoorden import (
    set_aanvraagveld,
    set_motivering,
    set_vakkenniskeuze,
    set_verklaring,
)
from composer.change import Facet
from composer.eisen import Vakkenniskeuze
from composer.operations import BewerkingGeweigerd
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Verwijzing
from tests.composer.samenstellingen import eigen_kerntaak, samenstelling

LIJST = (Verwijzing("1", "Kan rekenen"), Verwijzing("2", "Kan meten"))


def start() -> Samenstelling:
    return samenstelling(eigen_kerntaak("25180:K1", vakkennis=LIJST))


def test_a_field_of_the_application() -> None:
    waarde, change = set_aanvraagveld(start(), "cohorten", 3)
    assert waarde.aanvraag.cohorten == 3
    assert change.facetten == {Facet.AANVRAAG}
    assert change.onderdelen == {"aanvraag.cohorten"}
    with pytest.raises(BewerkingGeweigerd, match="geen veld „kleur”"):
        set_aanvraagveld(waarde, "kleur", "rood")


def test_a_statement_stays_in_its_place_and_an_empty_one_takes_it_back() -> None:
    een = Verklaring("INS-02", True, onderwerp="79080")
    twee = Verklaring("INS-02", True, onderwerp="79120")
    waarde = set_verklaring(set_verklaring(start(), een).samenstelling, twee).samenstelling
    waarde, change = set_verklaring(waarde, replace(een, antwoord=False))
    assert waarde.verklaringen == (replace(een, antwoord=False), twee)
    assert change.facetten == {Facet.VERKLARINGEN}
    assert change.onderdelen == {"verklaring.INS-02.79080"}
    waarde = set_verklaring(waarde, Verklaring("INS-02", onderwerp="79080")).samenstelling
    assert waarde.verklaringen == (twee,)


def test_motivations_with_different_marks_stand_side_by_side() -> None:
    een = Motivering("KD-06", "K0001", "Een.", kenmerk="a")
    waarde = set_motivering(start(), een).samenstelling
    waarde = set_motivering(waarde, replace(een, tekst="Twee.", kenmerk="b")).samenstelling
    assert [m.tekst for m in waarde.motiveringen] == ["Een.", "Twee."]
    waarde = set_motivering(waarde, replace(een, tekst="")).samenstelling
    assert [m.tekst for m in waarde.motiveringen] == ["Twee."]


def test_a_dropped_line_leaves_the_kerntaak_and_comes_back_at_the_end() -> None:
    waarde = start()
    taak = waarde.kerntaken[0]
    keuze = Vakkenniskeuze(taak.id, "1", "Kan rekenen", behouden=False)
    waarde, change = set_vakkenniskeuze(waarde, keuze)
    assert waarde.kerntaken[0].vakkennis == LIJST[1:]
    assert waarde.kerntaken[0].is_afwijkend
    assert change.facetten == {Facet.VAKKENNIS, Facet.TEKSTEN}
    deel = taak.werkprocessen[0].id
    terug = replace(keuze, behouden=True, werkprocessen=(deel,))
    waarde, _ = set_vakkenniskeuze(waarde, terug)
    assert waarde.kerntaken[0].vakkennis == (LIJST[1], LIJST[0])
    assert waarde.vakkenniskeuzes == (terug,)


def test_keeping_a_line_changes_no_text() -> None:
    waarde = start()
    keuze = Vakkenniskeuze(waarde.kerntaken[0].id, "2", "Kan meten", behouden=True)
    waarde, change = set_vakkenniskeuze(waarde, keuze)
    assert waarde.kerntaken[0].vakkennis == LIJST
    assert change.facetten == {Facet.VAKKENNIS}


def test_a_line_or_werkproces_of_another_kerntaak_is_refused() -> None:
    waarde = start()
    keuze = Vakkenniskeuze(waarde.kerntaken[0].id, "9", "Weg", behouden=True)
    with pytest.raises(BewerkingGeweigerd, match="regel vakkennis"):
        set_vakkenniskeuze(waarde, keuze)
    with pytest.raises(BewerkingGeweigerd, match="werkproces"):
        set_vakkenniskeuze(waarde, replace(keuze, nr="1", werkprocessen=("weg",)))
