from __future__ import annotations

from composer.beoordelen.bewerkingen import add_notitie, change_notitie, remove, set_stand
from composer.beoordelen.notitietellingen import (
    GEEN,
    Notitietelling,
    Notitietellingen,
    tellingen_of,
)
from composer.beoordelen.pakket import merge
from composer.beoordelen.revisie import Dingsoort
from composer.beoordelen.waarden import (
    Anker,
    Ankersoort,
    Notitiestand,
    on_onderdeel,
    on_veld,
)
from tests.composer.beoordelen.pakketten import anna, bram, notitie, pakket, samenstelling, uuid

EEN, TWEE = samenstelling(1), samenstelling(2)
DEEL = uuid(1011)
LEEG = pakket(EEN, TWEE)


def test_without_notes_nothing_is_counted() -> None:
    tellingen = tellingen_of(LEEG)
    assert tellingen == Notitietellingen()
    assert not tellingen.on_onderdeel(EEN.id, DEEL)
    assert tellingen.on_geheel(EEN.id) == GEEN


def test_a_note_counts_on_its_part_its_field_or_the_whole() -> None:
    bevinding = Anker(Ankersoort.BEVINDING, DEEL, regel="STR-12", variant="x")
    ankers = (on_onderdeel(DEEL), on_veld("omschrijving", DEEL), bevinding)
    vol = LEEG
    for anker in (*ankers, Anker(), on_veld("beroep"), on_onderdeel(uuid(1012))):
        vol = add_notitie(vol, EEN.id, notitie(anker=anker), anna())
    tellingen = tellingen_of(vol)
    assert tellingen.on_onderdeel(EEN.id, DEEL) == Notitietelling(3, 3)
    assert tellingen.on_veld(EEN.id, DEEL, "omschrijving") == Notitietelling(1, 1)
    assert tellingen.on_veld(EEN.id, DEEL, "resultaat") == GEEN
    assert tellingen.on_geheel(EEN.id) == Notitietelling(2, 2)
    assert tellingen.totaal == {EEN.id: Notitietelling(6, 6)}


def test_what_is_settled_is_not_open_and_what_is_removed_does_not_count() -> None:
    vol = LEEG
    for nummer in (1, 2, 3):
        vol = add_notitie(vol, EEN.id, notitie(), anna(), id_=uuid(nummer))
    vol = set_stand(vol, EEN.id, uuid(1), Notitiestand.AFGEHANDELD, anna(1))
    vol = remove(vol, Dingsoort.NOTITIE, EEN.id, uuid(2), anna(1))
    assert tellingen_of(vol).on_onderdeel(EEN.id, DEEL) == Notitietelling(2, 1)


def test_the_same_part_of_another_document_is_another_place() -> None:
    vol = add_notitie(LEEG, TWEE.id, notitie(), anna())
    tellingen = tellingen_of(vol)
    assert not tellingen.on_onderdeel(EEN.id, DEEL)
    assert tellingen.on_onderdeel(TWEE.id, DEEL) == Notitietelling(1, 1)


def test_a_note_that_was_changed_twice_counts_once_and_waits() -> None:
    vol = add_notitie(LEEG, EEN.id, notitie(), anna(), id_=uuid(1))
    af = set_stand(vol, EEN.id, uuid(1), Notitiestand.AFGEHANDELD, anna(1))
    anders = change_notitie(vol, EEN.id, uuid(1), notitie("Anders"), bram(1))
    assert tellingen_of(merge(af, anders)).on_onderdeel(EEN.id, DEEL) == Notitietelling(1, 1)
