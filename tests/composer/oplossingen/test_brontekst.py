from __future__ import annotations

from dataclasses import replace

from composer.copy_parts import copy_kerntaak
from composer.oplossingen import Oplossing
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.composer.oplossingen.voorbeelden import met_teksten, offers, uit_teksten
from tests.composer.samenstellingen import (
    bundel,
    eigen_werkproces,
    herkomst,
    kerntaak,
    omgeving,
    samenstelling,
)

WERELD = omgeving(structuur=met_teksten())
EEN, TWEE = uit_teksten("25900:B1-K1"), uit_teksten("25901:B1-K1")


def fixes(waarde: Samenstelling, regel: str, onderdeel: str) -> list[Oplossing]:
    return [o for f, o in offers(WERELD, waarde, regel) if f.onderdeel == onderdeel]


def with_titles_only(deel: GekozenKerntaak) -> GekozenKerntaak:
    kaal = replace(
        deel, complexiteit="", verantwoordelijkheid="", vakkennis=(), inhoud_bekend=False
    )
    assert kaal.herkomst
    return replace(kaal, herkomst=replace(kaal.herkomst, teksthash=kaal.teksthash))


def test_the_text_of_the_source_comes_back_and_nothing_else_changes() -> None:
    deel = replace(EEN, titel="Anders", complexiteit="Eigen.", hoofdstuk_gelezen=3)
    waarde = samenstelling(deel, TWEE)
    (oplossing,) = fixes(waarde, "STR-04", deel.id)
    nieuw = oplossing.bewerk(waarde).samenstelling
    assert nieuw.kerntaken == (replace(EEN, hoofdstuk_gelezen=3), TWEE)
    assert not oplossing.is_veilig


def test_a_text_is_not_thrown_away_for_a_source_that_has_only_a_title() -> None:
    deel = kerntaak("25168:K1")
    met_tekst = replace(deel, complexiteit="Eigen.", inhoud_bekend=True)
    wereld = omgeving(structuur=bundel())
    assert not list(offers(wereld, samenstelling(met_tekst), "STR-04", "afwijking"))
    zonder = replace(deel, titel="Anders")
    assert list(offers(wereld, samenstelling(zonder), "STR-04", "afwijking"))


def test_what_was_never_supplied_comes_in_whole() -> None:
    deel = with_titles_only(EEN)
    waarde = samenstelling(deel, TWEE)
    (oplossing,) = fixes(waarde, "STR-15", deel.id)
    nieuw = oplossing.bewerk(waarde).samenstelling.kerntaken[0]
    assert nieuw == EEN
    assert oplossing.is_veilig
    assert not nieuw.is_afwijkend


def test_what_was_written_meanwhile_stays() -> None:
    deel = replace(with_titles_only(EEN), verantwoordelijkheid="Zelf geschreven.")
    waarde = samenstelling(deel, TWEE)
    (oplossing,) = fixes(waarde, "STR-15", deel.id)
    nieuw = oplossing.bewerk(waarde).samenstelling.kerntaken[0]
    assert nieuw.verantwoordelijkheid == "Zelf geschreven."
    assert (nieuw.complexiteit, nieuw.vakkennis) == (EEN.complexiteit, EEN.vakkennis)
    assert nieuw.is_afwijkend


def test_a_source_that_is_found_by_its_number_will_do() -> None:
    oorsprong = with_titles_only(EEN).herkomst
    assert oorsprong
    elders = replace(oorsprong, bron=Bronverwijzing("25900", "P1-K7"))
    deel = replace(with_titles_only(EEN), herkomst=elders)
    waarde = samenstelling(deel, TWEE)
    (oplossing,) = fixes(waarde, "STR-15", deel.id)
    assert oplossing.bewerk(waarde).samenstelling.kerntaken[0].herkomst == EEN.herkomst


def test_a_part_links_to_its_namesake_and_keeps_its_text() -> None:
    werkproces = EEN.werkprocessen[0]
    los = replace(werkproces, id="los", herkomst=None, resultaat="Zelf.")
    deel = replace(EEN, werkprocessen=(los, *EEN.werkprocessen[1:]))
    waarde = samenstelling(deel, TWEE)
    koppel, weg = fixes(waarde, "STR-04", "los")
    assert koppel.id == "koppel_bron:los:25900:B1-K1-W1"
    assert (koppel.is_veilig, weg.is_veilig) == (False, False)
    nieuw = koppel.bewerk(waarde).samenstelling.kerntaken[0].werkprocessen[0]
    assert nieuw == replace(los, herkomst=werkproces.herkomst)


def test_a_part_of_a_known_source_links_only_within_it() -> None:
    deel = replace(EEN, herkomst=herkomst("25900:B1-K9", EEN.teksthash, editie="proef-2"))
    waarde = samenstelling(deel, TWEE)
    (oplossing,) = fixes(waarde, "STR-04", deel.id)
    assert oplossing.is_veilig
    assert oplossing.bewerk(waarde).samenstelling.kerntaken[0] == EEN
    vreemd = replace(deel, titel=TWEE.titel)
    assert not [
        o for o in fixes(samenstelling(vreemd, TWEE), "STR-04", deel.id) if "koppel" in o.id
    ]


def test_a_part_that_exists_nowhere_can_go() -> None:
    los = eigen_werkproces()
    deel = replace(EEN, werkprocessen=(*EEN.werkprocessen, los))
    (oplossing,) = fixes(samenstelling(deel, TWEE), "STR-04", los.id)
    assert (oplossing.soort, oplossing.is_veilig) == ("verwijder", False)


def test_a_title_of_ones_own_that_is_there_twice_goes_back_to_the_source() -> None:
    deel = replace(TWEE, titel=EEN.titel)
    waarde = samenstelling(EEN, deel)
    (oplossing,) = fixes(waarde, "STR-17", deel.id)
    assert oplossing.bewerk(waarde).samenstelling.kerntaken[1].titel == TWEE.titel
    (oplossing,) = fixes(samenstelling(deel, EEN), "STR-17", EEN.id)
    assert oplossing.onderwerp == deel.id


def test_equal_titles_of_two_sources_have_no_fix() -> None:
    structuur = met_teksten()
    ander = copy_kerntaak(structuur, Bronverwijzing("25900", "B1-K1"))
    assert not fixes(samenstelling(EEN, ander), "STR-17", ander.id)
