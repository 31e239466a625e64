from __future__ import annotations

from dataclasses import replace

import pytest

from composer.antwoorden import set_vakkenniskeuzes
from composer.change import Facet
from composer.copy_parts import copy_kerntaak
from composer.eisen import Vakkenniskeuze
from composer.operations import BewerkingGeweigerd
from composer.samenstelling import Samenstelling
from composer.vakkennis import choices_of, lines_of
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.composer.regels.kerntaakbron import kerntaakstructuur
from tests.composer.samenstellingen import id_, samenstelling

BRON = Bronverwijzing.parse("25900:B1-K1")


@pytest.fixture
def waarde() -> Samenstelling:
    structuur = kerntaakstructuur(werkprocessen=3, regels=3)
    return samenstelling(copy_kerntaak(structuur, BRON, new_id=id_))


def test_nobody_decided_about_a_line_at_first(waarde: Samenstelling) -> None:
    taak = waarde.kerntaken[0]
    regels = lines_of(waarde, taak.werkprocessen[1].id)
    assert [(regel.nr, regel.behouden) for regel in regels] == [
        ("1", None),
        ("2", None),
        ("3", None),
    ]
    assert choices_of(waarde, taak.id, regels) == ()


def test_decisions_come_back_and_a_dropped_line_stands_last(waarde: Samenstelling) -> None:
    taak = waarde.kerntaken[0]
    delen = frozenset({taak.werkprocessen[2].id, taak.werkprocessen[0].id})
    een, twee, drie = lines_of(waarde, taak.id)
    gekozen = (
        replace(een, behouden=False),
        replace(twee, behouden=True, werkprocessen=delen),
        drie,
    )
    keuzes = choices_of(waarde, taak.id, gekozen)
    assert [keuze.nr for keuze in keuzes] == ["1", "2"]
    assert keuzes[1].werkprocessen == (taak.werkprocessen[0].id, taak.werkprocessen[2].id)
    na, change = set_vakkenniskeuzes(waarde, keuzes)
    assert change.facetten == {Facet.VAKKENNIS, Facet.TEKSTEN}
    assert change.onderdelen == {taak.id}
    assert [regel.nr for regel in na.kerntaken[0].vakkennis] == ["2", "3"]
    assert lines_of(na, taak.id) == (gekozen[1], drie, gekozen[0])
    assert choices_of(na, taak.id, lines_of(na, taak.id)) == ()


def test_a_line_whose_werkproces_is_gone_is_kept_without_it(waarde: Samenstelling) -> None:
    taak = waarde.kerntaken[0]
    keuze = Vakkenniskeuze(taak.id, "1", taak.vakkennis[0].titel, True, ("weg",))
    regel = lines_of(replace(waarde, vakkenniskeuzes=(keuze,)), taak.id)[0]
    assert regel.behouden is True
    assert not regel.werkprocessen


def test_a_dropped_line_that_stands_in_the_kerntaak_again_is_undecided(
    waarde: Samenstelling,
) -> None:
    taak = waarde.kerntaken[0]
    keuze = Vakkenniskeuze(taak.id, "1", taak.vakkennis[0].titel, behouden=False)
    regels = lines_of(replace(waarde, vakkenniskeuzes=(keuze,)), taak.id)
    assert [regel.behouden for regel in regels] == [None, None, None]


def test_several_choices_are_refused_as_a_whole(waarde: Samenstelling) -> None:
    taak = waarde.kerntaken[0]
    goed = Vakkenniskeuze(taak.id, "1", "Een", behouden=False)
    with pytest.raises(BewerkingGeweigerd):
        set_vakkenniskeuzes(waarde, (goed, replace(goed, nr="99")))
