from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.revisie import (
    Dingsoort,
    Revisie,
    canonical,
    heads_of,
    unknown_in,
    whole_second,
    with_unknown,
    write_moment,
)
from composer.beoordelen.schrijven import write_pakket
from tests.composer.beoordelen.pakketten import BEGIN, moment, notitie, texts_of, uuid

BEWAARD = Path(__file__).parent / "versies" / "versie-1.kcpakket"


def revisie(tekst: str = "een", *ouders: Revisie, minuten: int = 0) -> Revisie:
    ids = tuple(sorted(ouder.id for ouder in ouders))
    soort, inhoud = Dingsoort.NOTITIE, notitie(tekst)
    return Revisie(soort, uuid(1), uuid(1000), ids, "Anna", moment(minuten), inhoud)


def heads(*revisies: Revisie) -> list[Revisie]:
    return list(heads_of({deze.id: deze for deze in revisies}))


def test_the_id_follows_from_what_it_holds() -> None:
    assert revisie().id == revisie().id
    anders = [
        revisie("twee"),
        revisie("een", revisie()),
        revisie(minuten=1),
        replace(revisie(), auteur="Bram"),
        replace(revisie(), ronde="ab" * 32),
        replace(revisie(), inhoud=None),
        replace(revisie(), onbekend='{"x":1}'),
        replace(revisie(), document=uuid(2)),
    ]
    assert len({deze.id for deze in (revisie(), *anders)}) == 9


def test_a_file_that_was_written_before_is_still_read() -> None:
    """Ids are in packages that people have: how they are made may never change."""
    gelezen = read_pakket(BEWAARD)
    assert len(gelezen.revisies) == 8
    assert texts_of(gelezen) == ["Waarom dit?", "Omdat het moet.", "Schrijf <b>dit</b> anders"]
    assert [len(rondes) for rondes in gelezen.documenten.values()] == [2, 1]
    assert gelezen.onbekend == '{"later":{"a":[1,2.5,null]}}'
    assert write_pakket(gelezen)[:100] == BEWAARD.read_bytes()[:100]


def test_heads_are_what_nobody_replaced() -> None:
    een = revisie()
    twee, drie = revisie("twee", een, minuten=2), revisie("drie", een, minuten=1)
    assert heads(een) == [een]
    assert heads(een, twee, drie) == [drie, twee]
    assert heads(een, twee, drie, revisie("vier", twee, drie)) == [revisie("vier", twee, drie)]
    # Without what was between them nobody knows that one replaced the other: both are kept.
    assert heads(een, revisie("vijf", twee, minuten=9)) == [een, revisie("vijf", twee, minuten=9)]


def test_moments_are_in_utc_and_whole_seconds() -> None:
    zomer = timezone(timedelta(hours=2))
    tijd = whole_second(datetime(2026, 7, 1, 1, 2, 3, 999_999, tzinfo=zomer))
    assert tijd == datetime(2026, 6, 30, 23, 2, 3, tzinfo=UTC)
    assert write_moment(tijd) == "2026-06-30T23:02:03Z"
    assert write_moment(BEGIN.astimezone(zomer)) == "2026-03-02T09:00:00Z"


def test_what_is_unknown_is_found_and_put_back_where_it_was() -> None:
    eigen = {"a": 1, "b": {"c": 2, "d": {"e": 3}}}
    gelezen = {"a": 1, "z": [1], "b": {"c": 2, "y": None, "d": {"e": 3, "x": "4"}}}
    onbekend = unknown_in(gelezen, eigen)
    assert onbekend == {"z": [1], "b": {"y": None, "d": {"x": "4"}}}
    assert with_unknown(eigen, canonical(onbekend)) == gelezen
    assert with_unknown(eigen, "") is eigen


def test_canonical_is_one_form() -> None:
    assert canonical({"b": [1, "é"], "a": None}) == canonical({"a": None, "b": [1, "é"]})
    assert canonical({"b": [1, "é"]}) == '{"b":[1,"é"]}'
