from __future__ import annotations

from dataclasses import replace

from composer.beoordelen.bewerkingen import (
    add_antwoord,
    add_notitie,
    change_notitie,
    decide,
    judge_motivering,
    remove,
    set_stand,
)
from composer.beoordelen.pakket import Beoordelingspakket, add_ronde, known_at, merge
from composer.beoordelen.revisie import Dingsoort
from composer.beoordelen.veranderd import Gebeurd, Veranderd, what_changed
from composer.beoordelen.waarden import Antwoord, Criteriumbesluit, Notitiestand, Uitkomst
from tests.composer.beoordelen.pakketten import (
    anna,
    bram,
    complete,
    moment,
    notitie,
    pakket,
    ronde,
    samenstelling,
    uuid,
)

EEN = samenstelling()
DOCUMENT = EEN.id


def begin() -> Beoordelingspakket:
    met = add_notitie(pakket(), DOCUMENT, notitie("Waarom?"), anna(1), id_=uuid(1))
    return add_antwoord(met, DOCUMENT, Antwoord(uuid(1), "Daarom"), bram(2), id_=uuid(2))


def happened(nu: Beoordelingspakket, sinds: Beoordelingspakket | None = None) -> list[Gebeurd]:
    veranderd = what_changed(nu, begin() if sinds is None else sinds)
    return [wat for verandering in veranderd.gesprekken for wat in verandering.gebeurd]


def test_nothing_changed() -> None:
    assert what_changed(complete(), complete()) == Veranderd((), (), (), ())


def test_a_new_note_and_everything_that_happens_to_one() -> None:
    nu = begin()
    erbij = add_notitie(nu, DOCUMENT, notitie("En dit?"), anna(3), id_=uuid(3))
    assert happened(erbij) == [Gebeurd.NIEUW]
    anders = change_notitie(nu, DOCUMENT, uuid(1), notitie("Hoezo?"), anna(3))
    assert happened(anders) == [Gebeurd.GEWIJZIGD]
    klaar = set_stand(nu, DOCUMENT, uuid(1), Notitiestand.AFGEHANDELD, anna(3))
    assert happened(klaar) == [Gebeurd.AFGEHANDELD]
    weer = set_stand(klaar, DOCUMENT, uuid(1), Notitiestand.OPEN, anna(4))
    assert happened(weer, klaar) == [Gebeurd.HEROPEND]
    weg = remove(nu, Dingsoort.NOTITIE, DOCUMENT, uuid(1), anna(3))
    assert happened(weg) == [Gebeurd.VERWIJDERD]


def test_changed_twice_since() -> None:
    nu = begin()
    klaar = set_stand(nu, DOCUMENT, uuid(1), Notitiestand.AFGEHANDELD, anna(5))
    eerder = change_notitie(nu, DOCUMENT, uuid(1), notitie("Hoezo?"), bram(4))
    later = change_notitie(nu, DOCUMENT, uuid(1), notitie("Hoezo?"), bram(6))
    assert happened(merge(klaar, eerder)) == [Gebeurd.BETWIST]
    assert happened(merge(klaar, later)) == [Gebeurd.GEWIJZIGD, Gebeurd.BETWIST]


def test_answers_that_came_and_went() -> None:
    nu = begin()
    erbij = add_antwoord(nu, DOCUMENT, Antwoord(uuid(1), "En ook"), bram(4), id_=uuid(4))
    (verandering,) = what_changed(erbij, nu).gesprekken
    assert verandering.gebeurd == (Gebeurd.BEANTWOORD,)
    assert [antwoord.id for antwoord in verandering.antwoorden] == [uuid(4)]
    weg = remove(nu, Dingsoort.ANTWOORD, DOCUMENT, uuid(2), bram(5))
    assert happened(weg) == [Gebeurd.ANTWOORD_WEG]


def test_decisions_and_judgements_that_were_taken_and_taken_back() -> None:
    nu = begin()
    besloten = decide(nu, DOCUMENT, Criteriumbesluit("b", Uitkomst.AANVAARD), anna(3))
    (verandering,) = what_changed(besloten, nu).besluiten
    assert (verandering.eerder, verandering.nu is not None) == (None, True)
    (terug,) = what_changed(nu, besloten).besluiten
    assert terug.nu is None
    geoordeeld = judge_motivering(nu, DOCUMENT, EEN.motiveringen[1], anna(3), aanvaard=True)
    assert len(what_changed(geoordeeld, nu).oordelen) == 1


def test_every_new_round_beside_the_one_before_it() -> None:
    nu = begin()
    twee = add_ronde(nu, ronde(replace(EEN, beroep="kok"), 10))
    drie = add_ronde(twee, ronde(replace(EEN, beroep="ober"), 20))
    nieuw = what_changed(drie, nu).documenten
    assert [(d.eerder and d.eerder.nummer, d.nu.nummer) for d in nieuw] == [(1, 2), (2, 3)]
    velden = [d.verschil.velden[0] for d in nieuw if d.verschil is not None]
    assert [(veld.veld, veld.oud, veld.nieuw) for veld in velden] == [
        ("beroep", "", "kok"),
        ("beroep", "kok", "ober"),
    ]
    (eerste,) = what_changed(nu, Beoordelingspakket(moment())).documenten
    assert (eerste.eerder, eerste.verschil) == (None, None)


def test_what_was_judged_anew_is_no_new_round() -> None:
    nu = begin()
    assert what_changed(add_ronde(nu, ronde(editie="editie-2")), nu).documenten == ()


def test_since_a_moment() -> None:
    vol = complete()
    veranderd = what_changed(vol, known_at(vol, moment(5)))
    assert len(veranderd.oordelen) == 1
    assert len(veranderd.documenten) == 1
    assert [g.gebeurd for g in veranderd.gesprekken] == []
