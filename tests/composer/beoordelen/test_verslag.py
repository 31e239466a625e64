from __future__ import annotations

from dataclasses import replace
from datetime import date

from composer.beoordelen.bewerkingen import add_notitie, decide, judge_motivering, set_stand
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, merge
from composer.beoordelen.verslag import Documentverslag, make_verslag
from composer.beoordelen.waarden import (
    Criteriumbesluit,
    Notitiesoort,
    Notitiestand,
    Uitkomst,
)
from tests.composer.beoordelen.pakketten import (
    anna,
    bram,
    complete,
    notitie,
    pakket,
    ronde,
    samenstelling,
    uuid,
)

DAG = date(2026, 4, 1)
EEN = samenstelling()
DOCUMENT = EEN.id


def verslag_of(waarde: Beoordelingspakket) -> Documentverslag:
    (document,) = make_verslag(waarde, DAG).documenten
    return document


def test_documents_stand_by_institution_and_the_unknown_last() -> None:
    zonder = samenstelling(3, aanvraag=replace(EEN.aanvraag, instelling=" "))
    ook = samenstelling(4, naam="Aap", aanvraag=replace(EEN.aanvraag, instelling="Instelling\n1"))
    instellingen = make_verslag(pakket(zonder, EEN, ook), DAG).instellingen
    assert {naam: [d.naam for d in deze] for naam, deze in instellingen.items()} == {
        "Instelling 1": ["Aap", "Servicemedewerker 1"],
        "": ["Servicemedewerker 3"],
    }


def test_what_nobody_judged_has_no_outcome() -> None:
    document = verslag_of(pakket())
    assert len(document.besluiten) == 25
    assert all(regel.besluit is None and regel.uitkomst is None for regel in document.besluiten)
    assert [regel.oordeel for regel in document.motiveringen] == [None, None]
    assert list(document.te_doen) == []
    assert document.verschil is None


def test_the_institution_is_asked_what_is_open_and_what_is_not_accepted() -> None:
    nu = pakket()
    for nummer, soort in enumerate(Notitiesoort, start=1):
        nu = add_notitie(nu, DOCUMENT, notitie(soort, soort=soort), anna(nummer), id_=uuid(nummer))
    nu = decide(nu, DOCUMENT, Criteriumbesluit("a", Uitkomst.AANVAARD), anna(5))
    nu = decide(nu, DOCUMENT, Criteriumbesluit("b", Uitkomst.MEER_INFORMATIE, "Welke?"), anna(6))
    nu = judge_motivering(nu, DOCUMENT, EEN.motiveringen[0], anna(7), aanvaard=True)
    nu = judge_motivering(nu, DOCUMENT, EEN.motiveringen[1], anna(8), aanvaard=False, reden="Kort")
    assert len(list(verslag_of(nu).te_doen)) == 4
    klaar = set_stand(nu, DOCUMENT, uuid(1), Notitiestand.AFGEHANDELD, bram(9))
    assert len(list(verslag_of(klaar).te_doen)) == 3


def test_where_reviewers_differ_there_is_no_outcome_and_it_is_still_asked() -> None:
    samen = merge(
        decide(pakket(), DOCUMENT, Criteriumbesluit("c", Uitkomst.AANVAARD), anna(9)),
        decide(pakket(), DOCUMENT, Criteriumbesluit("c", Uitkomst.NIET_AANVAARD, "Nee"), bram(2)),
    )
    document = verslag_of(samen)
    (regel,) = (r for r in document.besluiten if r.besluit is not None)
    assert regel.uitkomst is None
    assert list(document.te_doen) == [regel]


def test_two_who_agree_for_other_reasons_have_one_outcome() -> None:
    samen = merge(
        decide(pakket(), DOCUMENT, Criteriumbesluit("c", Uitkomst.AANVAARD, "Ja"), anna(9)),
        decide(pakket(), DOCUMENT, Criteriumbesluit("c", Uitkomst.AANVAARD, "Goed"), bram(2)),
    )
    (regel,) = (r for r in verslag_of(samen).besluiten if r.besluit is not None)
    assert regel.uitkomst is Uitkomst.AANVAARD


def test_decisions_and_judgements_of_an_earlier_text_say_so() -> None:
    nu = complete()
    anders = replace(EEN, motiveringen=(replace(EEN.motiveringen[0], tekst="Nieuw"),), beroep="kok")
    document = next(
        d
        for d in make_verslag(add_ronde(nu, ronde(anders, 90)), DAG).documenten
        if d.id == DOCUMENT
    )
    assert {regel.toets.naam for regel in document.besluiten if regel.is_eerder} == {"a", "13"}
    (motivering,) = document.motiveringen
    assert motivering.oordeel is not None
    assert motivering.oordeel.inhoud is not None
    assert motivering.oordeel.inhoud.teksthash != motivering.teksthash


def test_a_judgement_of_a_motivation_that_is_gone_is_shown() -> None:
    nu = judge_motivering(pakket(), DOCUMENT, EEN.motiveringen[0], anna(1), aanvaard=True)
    zonder = add_ronde(nu, ronde(replace(EEN, motiveringen=()), 9))
    (regel,) = verslag_of(zonder).motiveringen
    assert (regel.regel, regel.motivering) == ("STR-12", None)
    assert list(verslag_of(zonder).te_doen) == []
