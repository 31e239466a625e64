from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from composer.beoordelen.beeld import besluiten_of, gesprekken_of, oordelen_of
from composer.beoordelen.bewerkingen import (
    Beoordelaar,
    add_antwoord,
    add_notitie,
    change_antwoord,
    change_notitie,
    decide,
    judge_motivering,
    remove,
    set_stand,
)
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, merge
from composer.beoordelen.revisie import Dingsoort
from composer.beoordelen.waarden import (
    MAX_TEKST,
    Anker,
    Ankersoort,
    Antwoord,
    Criteriumbesluit,
    Notitiestand,
    Uitkomst,
    hash_of_motivering,
)
from composer.operations import BewerkingGeweigerd
from tests.composer.beoordelen.pakketten import (
    anna,
    bram,
    moment,
    notitie,
    pakket,
    ronde,
    samenstelling,
    texts_of,
    uuid,
)

DOCUMENT = uuid(1000)
EEN = samenstelling()


def with_note(tekst: str = "Waarom?") -> Beoordelingspakket:
    return add_notitie(pakket(), DOCUMENT, notitie(tekst), anna(1), id_=uuid(1))


def test_a_change_replaces_and_keeps_what_was() -> None:
    nu = change_notitie(with_note(), DOCUMENT, uuid(1), notitie("Hoezo?"), bram(2))
    assert texts_of(nu) == ["Hoezo?"]
    eerste, tweede = nu.revisies
    assert tweede.ouders == (eerste.id,)
    (gesprek,) = gesprekken_of(nu)
    assert (gesprek.notitie.auteur, gesprek.notitie.versies[0].auteur) == ("Anna", "Bram")


def test_a_change_that_changes_nothing_adds_nothing() -> None:
    begin = with_note()
    assert change_notitie(begin, DOCUMENT, uuid(1), notitie("Waarom?"), bram(2)) is begin


def test_the_same_note_changed_twice_keeps_both_until_somebody_chooses() -> None:
    begin = with_note()
    samen = merge(
        change_notitie(begin, DOCUMENT, uuid(1), notitie("van Anna"), anna(2)),
        change_notitie(begin, DOCUMENT, uuid(1), notitie("van Bram"), bram(3)),
    )
    assert texts_of(samen) == ["van Bram", "van Anna"]
    assert gesprekken_of(samen)[0].notitie.is_betwist
    with pytest.raises(BewerkingGeweigerd, match="kies eerst"):
        set_stand(samen, DOCUMENT, uuid(1), Notitiestand.AFGEHANDELD, anna(4))
    klaar = change_notitie(samen, DOCUMENT, uuid(1), notitie("van beiden"), anna(4))
    assert texts_of(klaar) == ["van beiden"]
    assert len(klaar.revisies[-1].ouders) == 2
    assert not gesprekken_of(klaar)[0].notitie.is_betwist


def test_the_same_change_by_two_people_is_no_dispute() -> None:
    begin = with_note()
    samen = merge(
        change_notitie(begin, DOCUMENT, uuid(1), notitie("eens"), anna(2)),
        change_notitie(begin, DOCUMENT, uuid(1), notitie("eens"), bram(3)),
    )
    (gesprek,) = gesprekken_of(samen)
    assert len(gesprek.notitie.versies) == 2
    assert not gesprek.notitie.is_betwist


def test_removed_by_one_and_changed_by_another_is_a_dispute() -> None:
    begin = with_note()
    samen = merge(
        remove(begin, Dingsoort.NOTITIE, DOCUMENT, uuid(1), anna(2)),
        change_notitie(begin, DOCUMENT, uuid(1), notitie("blijft"), bram(3)),
    )
    (gesprek,) = gesprekken_of(samen)
    assert gesprek.notitie.is_betwist
    assert texts_of(samen) == ["blijft"]


def test_a_removed_note_is_gone_but_not_what_others_answered() -> None:
    weg = remove(with_note(), Dingsoort.NOTITIE, DOCUMENT, uuid(1), anna(2))
    assert gesprekken_of(weg) == ()
    assert len(gesprekken_of(weg, met_verwijderde=True)) == 1
    antwoord = Antwoord(uuid(1), "Toch even")
    assert texts_of(add_antwoord(weg, DOCUMENT, antwoord, bram(3))) == ["Toch even"]


def test_an_answer_to_a_note_that_is_elsewhere_shows() -> None:
    los = add_antwoord(pakket(), DOCUMENT, Antwoord(uuid(1), "Kijk hier"), bram(3))
    (gesprek,) = gesprekken_of(los)
    assert gesprek.notitie.id == uuid(1)
    assert gesprek.notitie.versies == ()
    assert not gesprek.is_open


def test_answers_by_two_people_are_no_dispute() -> None:
    begin = with_note()
    samen = merge(
        add_antwoord(begin, DOCUMENT, Antwoord(uuid(1), "ja"), anna(2), id_=uuid(2)),
        add_antwoord(begin, DOCUMENT, Antwoord(uuid(1), "nee"), bram(3), id_=uuid(3)),
    )
    (gesprek,) = gesprekken_of(samen)
    assert [a.inhoud and a.inhoud.tekst for a in gesprek.antwoorden] == ["ja", "nee"]
    beter = change_antwoord(samen, DOCUMENT, uuid(3), Antwoord(uuid(1), "misschien"), bram(4))
    assert texts_of(beter) == ["Waarom?", "ja", "misschien"]


def test_settled_and_opened_again() -> None:
    klaar = set_stand(with_note(), DOCUMENT, uuid(1), Notitiestand.AFGEHANDELD, bram(2))
    assert not gesprekken_of(klaar)[0].is_open
    assert set_stand(klaar, DOCUMENT, uuid(1), Notitiestand.AFGEHANDELD, anna(3)) is klaar
    assert gesprekken_of(set_stand(klaar, DOCUMENT, uuid(1), Notitiestand.OPEN, anna(3)))[0].is_open


def test_settled_by_one_and_open_for_another_is_open() -> None:
    begin = with_note()
    samen = merge(
        set_stand(begin, DOCUMENT, uuid(1), Notitiestand.AFGEHANDELD, anna(9)),
        change_notitie(begin, DOCUMENT, uuid(1), notitie("En dit dan?"), bram(2)),
    )
    assert gesprekken_of(samen)[0].is_open


def test_decisions_of_two_people_meet_on_one_criterion() -> None:
    samen = merge(
        decide(pakket(), DOCUMENT, Criteriumbesluit("c", Uitkomst.AANVAARD), anna(1)),
        decide(
            pakket(), DOCUMENT, Criteriumbesluit("c", Uitkomst.NIET_AANVAARD, "Bestaat al"), bram(2)
        ),
    )
    besluiten = besluiten_of(samen, DOCUMENT)
    assert list(besluiten) == ["c"]
    assert besluiten["c"].is_betwist
    assert besluiten_of(samen, uuid(5)) == {}


def test_a_decision_knows_the_round_that_it_was_about() -> None:
    besluit = Criteriumbesluit("a", Uitkomst.AANVAARD)
    eerste = decide(pakket(), DOCUMENT, besluit, anna(1))
    later = add_ronde(eerste, ronde(replace(EEN, beroep="anders"), 5))
    (versie,) = besluiten_of(later, DOCUMENT)["a"].versies
    assert versie.ronde == later.documenten[DOCUMENT][0].document.sha256


def test_a_motivation_is_judged_as_it_was() -> None:
    motivering = EEN.motiveringen[0]
    nu = judge_motivering(pakket(), DOCUMENT, motivering, anna(1), aanvaard=True)
    (oordeel,) = oordelen_of(nu, DOCUMENT).values()
    assert oordeel.inhoud is not None
    assert oordeel.inhoud.teksthash == hash_of_motivering(motivering)
    assert hash_of_motivering(replace(motivering, tekst="x")) != oordeel.inhoud.teksthash


@pytest.mark.parametrize(
    ("anker", "tekst", "naam"),
    [
        (Anker(), " \n", "Anna"),
        (Anker(), "x" * (MAX_TEKST + 1), "Anna"),
        (Anker(), "\x00", "Anna"),
        (Anker(), "goed", " "),
        (Anker(), "goed", "A\ud800"),
        (Anker(Ankersoort.ONDERDEEL), "goed", "Anna"),
        (Anker(Ankersoort.DOCUMENT, onderdeel="x"), "goed", "Anna"),
        (Anker(Ankersoort.BEVINDING, regel="STR-01"), "goed", "Anna"),
    ],
)
def test_what_cannot_be_kept_is_refused_when_it_is_written(
    anker: Anker, tekst: str, naam: str
) -> None:
    with pytest.raises(BewerkingGeweigerd, match=r"\.$"):
        add_notitie(pakket(), DOCUMENT, notitie(tekst, anker), Beoordelaar(naam, moment()))


def test_refusals_without_a_reason_or_without_a_document() -> None:
    with pytest.raises(BewerkingGeweigerd, match="Zeg erbij waarom"):
        decide(pakket(), DOCUMENT, Criteriumbesluit("a", Uitkomst.MEER_INFORMATIE), anna())
    with pytest.raises(BewerkingGeweigerd, match="Zeg erbij waarom"):
        judge_motivering(pakket(), DOCUMENT, EEN.motiveringen[0], anna(), aanvaard=False)
    with pytest.raises(BewerkingGeweigerd, match="criterium „z” bestaat niet"):
        decide(pakket(), DOCUMENT, Criteriumbesluit("z", Uitkomst.AANVAARD), anna())
    with pytest.raises(BewerkingGeweigerd, match="staat niet in het pakket"):
        add_notitie(pakket(), uuid(5), notitie(), anna())


def test_a_moment_without_a_time_zone_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="time zone"):
        add_notitie(pakket(), DOCUMENT, notitie(), Beoordelaar("Anna", datetime(2026, 1, 1)))  # noqa: DTZ001
