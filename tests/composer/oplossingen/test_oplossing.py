from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from composer.change import Bewerkingsnaam, Facet
from composer.operations import BewerkingGeweigerd, renumber, set_titel, set_veld
from composer.oplossingen.oplossing import can_be_chosen_again, chain, oplossing
from tests.composer.oplossingen.voorbeelden import met_teksten, uit_teksten
from tests.composer.samenstellingen import eigen_kerntaak, samenstelling

EEN = uit_teksten("25900:B1-K1")


def test_a_fix_has_a_name_that_stays() -> None:
    assert oplossing("hernummer", "", renumber).id == "hernummer"
    assert oplossing("verwijder", "K1", renumber).id == "verwijder:K1"


def test_a_chain_is_one_operation() -> None:
    waarde = samenstelling(EEN)
    titel = partial(set_titel, onderdeel_id=EEN.id, titel="Anders")
    naam = Bewerkingsnaam.NIEUWE_AANVRAAG
    nieuw, change = chain(waarde, titel, partial(set_veld, veld="niveau", waarde=3), naam=naam)
    assert (nieuw.kerntaken[0].titel, nieuw.niveau) == ("Anders", 3)
    assert change.facetten == {Facet.TITELS, Facet.VELDEN}
    assert change.onderdelen == {EEN.id, "niveau"}
    assert change.naam is Bewerkingsnaam.NIEUWE_AANVRAAG


def test_a_chain_with_a_step_that_cannot_be_done_does_nothing() -> None:
    with pytest.raises(BewerkingGeweigerd):
        chain(samenstelling(EEN), renumber, naam=Bewerkingsnaam.HERNUMMEREN)


def test_only_what_the_structure_would_give_back_can_be_chosen_again() -> None:
    structuur = met_teksten()
    eerste, *rest = EEN.werkprocessen
    assert can_be_chosen_again(structuur, EEN)
    assert not can_be_chosen_again(structuur, replace(EEN, titel="Anders"))
    assert not can_be_chosen_again(
        structuur, replace(EEN, werkprocessen=(replace(eerste, resultaat="Zelf."), *rest))
    )
    assert not can_be_chosen_again(structuur, replace(eerste, herkomst=None))
    assert not can_be_chosen_again(structuur, eigen_kerntaak("25999:K1"))
