"""Choices change exactly the part they are about, and are kept in the document."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.bijwerken import Gekozen, Keuze, Stand, apply, plan
from composer.change import Facet
from composer.document import read_document, write_document
from composer.findings import Findings
from composer.operations import BewerkingGeweigerd, find_onderdeel, set_tekst
from composer.samenstelling import Besluit, GekozenKeuzedeel
from kwalificatiestructuur.elementen import Keuzedeel, Structuurgegevens
from tests.composer.bijwerken.voorbeelden import (
    OUD,
    kerntaak,
    origin_of,
    planned,
    regel_of,
    samenstelling,
    structure,
)
from tests.composer.samenstellingen import omgeving
from tests.composer.test_operations import contents
from tests.kwalificatiestructuur.verschil import edities
from tests.kwalificatiestructuur.verschil.edities import EERSTE, MUTATIES, Mutatie

Maker = Callable[[Structuurgegevens, int, int], Mutatie]
VANDAAG = date(2026, 2, 1)


def test_the_new_text_of_the_source() -> None:
    waarde = samenstelling()
    wp = waarde.kerntaken[0].werkprocessen[0]
    regel = regel_of(planned(waarde, edities.rewritten(EERSTE, 0, 0).gegevens), "25011:B1-K1-W1")
    na, change = apply(waarde, [Gekozen(regel, Keuze.BRONTEKST)], naam="Naam", datum=VANDAAG)
    nieuw = na.kerntaken[0].werkprocessen[0]
    assert (nieuw.id, nieuw.titel) == (wp.id, wp.titel)
    assert nieuw.resultaat == f"{wp.resultaat} erbij"
    assert not nieuw.is_afwijkend
    assert origin_of(nieuw).editie == "nieuw"
    assert na.kerntaken[0].werkprocessen[1:] == waarde.kerntaken[0].werkprocessen[1:]
    assert change.facetten == {Facet.DELEN, Facet.TEKSTEN, Facet.BESLUITEN}
    assert change.onderdelen == {wp.id}
    assert na.besluiten == (
        Besluit(
            wp.id,
            "nieuwe brontekst",
            bron="25011:B1-K1-W1",
            editie="oud",
            nieuwe_bron="25011:B1-K1-W1",
            nieuwe_editie="nieuw",
            naam="Naam",
            datum=VANDAAG,
        ),
    )


def test_my_own_text_against_the_new_source() -> None:
    waarde = samenstelling()
    wp = waarde.kerntaken[0].werkprocessen[0]
    waarde = set_tekst(waarde, wp.id, "gedrag", "Van mij.").samenstelling
    regel = regel_of(planned(waarde, edities.rewritten(EERSTE, 0, 0).gegevens), "25011:B1-K1-W1")
    na, change = apply(waarde, [Gekozen(regel, Keuze.MIJN_TEKST)])
    deel = na.kerntaken[0].werkprocessen[0]
    assert deel.gedrag == "Van mij."
    assert deel.is_afwijkend
    assert regel.nieuw is not None
    assert origin_of(deel) == origin_of(regel.nieuw)
    assert change.facetten == {Facet.DELEN, Facet.BESLUITEN}


def test_numbers_alone_leave_the_text() -> None:
    waarde = samenstelling()
    bijwerkplan = planned(waarde, edities.other_number(EERSTE, 0, 0).gegevens)
    regel = regel_of(bijwerkplan, "25011:B1-K1-W1")
    na, _ = apply(waarde, [Gekozen(regel, Keuze.NUMMERS)])
    oud, nieuw = waarde.kerntaken[0].werkprocessen[0], na.kerntaken[0].werkprocessen[0]
    assert replace(nieuw, herkomst=oud.herkomst) == oud
    assert origin_of(nieuw).bronnr == "88800"


def test_leaving_it_is_a_decision_too() -> None:
    waarde = samenstelling()
    regel = regel_of(planned(waarde, edities.rewritten(EERSTE, 0, 0).gegevens), "25011:B1-K1-W1")
    na, change = apply(waarde, [Gekozen(regel, Keuze.LATEN)])
    assert replace(na, besluiten=()) == waarde
    assert change.facetten == {Facet.BESLUITEN}
    assert na.besluiten[0].keuze == "laten"
    assert na.besluiten[0].nieuwe_editie == "nieuw"


def test_removing_what_is_gone() -> None:
    waarde = samenstelling(kerntaak("25011:P1-K1"), kerntaak("25021:B1-K1"))
    bijwerkplan = planned(waarde, edities.kerntaak_gone(EERSTE, 0, 0).gegevens)
    weg = [r for r in bijwerkplan.regels if r.stand is Stand.VERVALLEN]
    na, change = apply(waarde, [Gekozen(regel, Keuze.VERWIJDEREN) for regel in weg])
    assert na.kerntaken == waarde.kerntaken[1:]
    assert change.onderdelen == {regel.id for regel in weg}
    assert len(na.besluiten) == 4


def test_a_candidate_takes_the_place_of_what_is_gone() -> None:
    waarde = samenstelling(kerntaak("25011:P1-K1"))
    d = EERSTE.dossiers[0]
    titel = f"{d.kerntaken[1].werkprocessen[0].titel} opnieuw"
    doel = edities.with_werkproces(
        d.kerntaken[0], 0, titel=titel, inhoud=d.kerntaken[1].werkprocessen[1].inhoud
    )
    doel = edities.with_werkproces(doel, 1, titel=titel)
    nieuw = edities.with_dossier(EERSTE, edities.with_kerntaak(d, 0, doel))
    nieuw = edities.kerntaak_gone(nieuw, 0, 0).gegevens
    wp = waarde.kerntaken[0].werkprocessen[0]
    kaal = replace(wp, omschrijving="", resultaat="", gedrag="", inhoud_bekend=False)
    kaal = replace(kaal, herkomst=replace(origin_of(wp), teksthash=kaal.teksthash))
    waarde = samenstelling(replace(waarde.kerntaken[0], werkprocessen=(kaal,)))
    regel = regel_of(planned(waarde, nieuw, met_oud=False), "25011:P1-K1-W1")
    assert regel.nieuw is None
    assert [str(kandidaat.herkomst.bron) for kandidaat in regel.kandidaten] == [
        "25011:B1-K1-W1",
        "25011:B1-K1-W2",
    ]
    keuze = Gekozen(regel, Keuze.VERVANGING, "25011:B1-K1-W2")
    deel = apply(waarde, [keuze]).samenstelling.kerntaken[0].werkprocessen[0]
    assert (deel.id, str(origin_of(deel).bron)) == (regel.id, "25011:B1-K1-W2")
    assert (deel.titel, deel.is_afwijkend) == (titel, False)
    with pytest.raises(BewerkingGeweigerd, match="geen kandidaat"):
        apply(waarde, [replace(keuze, bron="25011:B1-K9-W9")])


@given(st.sampled_from(MUTATIES), st.integers(0, 2), st.booleans(), st.booleans())
def test_all_safe_ones_at_once(maak: Maker, i: int, met_oud: bool, bewerkt: bool) -> None:
    """No text of one's own is lost, every id stays, and there is nothing safe left to do."""
    waarde = samenstelling(kerntaak("25011:B1-K1"), kerntaak("25012:P2-K1"))
    eigen = waarde.kerntaken[0].werkprocessen[i]
    if bewerkt:
        waarde = set_tekst(waarde, eigen.id, "resultaat", "Van mij.").samenstelling
    nieuw = maak(EERSTE, 0, i).gegevens
    bijwerkplan = planned(waarde, nieuw, met_oud=met_oud)
    na, change = apply(waarde, bijwerkplan.veilig, naam="Naam", datum=VANDAAG)
    assert [deel.id for deel in na.onderdelen] == [deel.id for deel in waarde.onderdelen]
    if bewerkt:
        deel = find_onderdeel(na, eigen.id)
        assert deel == find_onderdeel(waarde, eigen.id)
    assert planned(na, nieuw, met_oud=met_oud).veilig == ()
    assert len(na.besluiten) == len(bijwerkplan.veilig)
    voor_inhoud, na_inhoud = contents(waarde), contents(na)
    anders = {facet for facet in Facet if voor_inhoud[facet] != na_inhoud[facet]}
    assert anders <= change.facetten
    assert read_document(write_document(na)) == na
    findings = Findings(omgeving(structuur=OUD), waarde)
    findings.update(na, change)
    assert findings.alle == Findings(omgeving(structuur=OUD), na).alle


@pytest.mark.parametrize("keuze", [Keuze.VERWIJDEREN, Keuze.NUMMERS])
def test_a_choice_that_is_not_offered_is_refused(keuze: Keuze) -> None:
    waarde = samenstelling()
    regel = regel_of(planned(waarde, edities.rewritten(EERSTE, 0, 0).gegevens), "25011:B1-K1-W1")
    with pytest.raises(BewerkingGeweigerd, match="kan niet"):
        apply(waarde, [Gekozen(regel, keuze)])


def test_a_plan_that_is_too_old_is_refused() -> None:
    waarde = samenstelling()
    bijwerkplan = planned(waarde, edities.rewritten(EERSTE, 0, 0).gegevens)
    regel = regel_of(bijwerkplan, "25011:B1-K1-W1")
    anders = set_tekst(waarde, regel.id, "gedrag", "Intussen.").samenstelling
    with pytest.raises(BewerkingGeweigerd, match="maak het opnieuw"):
        apply(anders, [Gekozen(regel, Keuze.BRONTEKST)])
    with pytest.raises(BewerkingGeweigerd, match="niets gekozen"):
        apply(waarde, [])
    with pytest.raises(BewerkingGeweigerd, match="twee keuzes"):
        apply(waarde, [Gekozen(regel, Keuze.BRONTEKST), Gekozen(regel, Keuze.LATEN)])


def test_keuzedelen_are_updated_replaced_and_removed() -> None:
    lijst = tuple(GekozenKeuzedeel(f"K{n}", f"Titel {n}", 240) for n in (1, 2, 3))
    waarde = samenstelling(keuzedelen=lijst)
    register = (
        Keuzedeel("K1", "Titel een", 480),
        Keuzedeel("K20", "Titel 2", 240),
    )
    nieuw = structure(replace(EERSTE, keuzedelen=register), "nieuw")
    een, twee, drie = plan(waarde, nieuw, peildatum=VANDAAG).keuzedelen
    na, change = apply(
        waarde,
        [
            Gekozen(een, Keuze.BRONTEKST),
            Gekozen(twee, Keuze.VERVANGING),
            Gekozen(drie, Keuze.VERWIJDEREN),
        ],
    )
    assert na.keuzedelen == (
        GekozenKeuzedeel("K1", "Titel een", 480),
        GekozenKeuzedeel("K20", "Titel 2", 240),
    )
    assert change.facetten == {Facet.KEUZEDELEN, Facet.BESLUITEN}
    assert [b.nieuwe_bron for b in na.besluiten] == ["K1", "K20", ""]
    with pytest.raises(BewerkingGeweigerd, match="maak het opnieuw"):
        apply(na, [Gekozen(een, Keuze.BRONTEKST)])
