from __future__ import annotations

from dataclasses import replace

from composer.beoordelen.besproken import AKKOORD, besproken_op, is_besproken
from composer.beoordelen.bewerkingen import add_notitie, set_stand
from composer.beoordelen.notitietellingen import Notitietelling, tellingen_of
from composer.beoordelen.waarden import Notitiesoort, Notitiestand, on_veld
from tests.composer.beoordelen.pakketten import anna, notitie, pakket, samenstelling, uuid

EEN = samenstelling(1)
DEEL = uuid(1011)


def test_it_is_a_settled_remark_on_the_part() -> None:
    gemaakt = besproken_op(DEEL)
    assert gemaakt.tekst == AKKOORD == "Besproken: akkoord"
    assert (gemaakt.soort, gemaakt.stand) == (Notitiesoort.OPMERKING, Notitiestand.AFGEHANDELD)
    assert is_besproken(gemaakt)
    assert is_besproken(replace(gemaakt, tekst="Besproken: Bram past het aan"))


def test_another_note_is_not() -> None:
    gemaakt = besproken_op(DEEL)
    assert not is_besproken(notitie(stand=Notitiestand.AFGEHANDELD))
    assert not is_besproken(replace(gemaakt, stand=Notitiestand.OPEN))
    assert not is_besproken(replace(gemaakt, anker=on_veld("titel", DEEL)))


def test_it_is_counted_with_the_notes_until_somebody_opens_it_again() -> None:
    vol = add_notitie(pakket(EEN), EEN.id, besproken_op(DEEL), anna(), id_=uuid(1))
    assert tellingen_of(vol).besproken == {EEN.id: {DEEL}}
    assert tellingen_of(vol).on_onderdeel(EEN.id, DEEL) == Notitietelling(1, 0)
    weer = set_stand(vol, EEN.id, uuid(1), Notitiestand.OPEN, anna(1))
    assert tellingen_of(weer).besproken == {}
