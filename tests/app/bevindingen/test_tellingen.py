from __future__ import annotations

from app.bevindingen.tellingen import Telling, tel, tel_per_onderdeel, telling_in_woorden
from composer.finding import Ernst, Finding

FOUT = Finding("STR-01", "leeg", Ernst.FOUT)
WAARSCHUWING = Finding("STR-12", "bijna", Ernst.WAARSCHUWING, onderdeel="a", betrokken=("b", "a"))
ANTWOORD = Finding("STR-12", "bijna", Ernst.WAARSCHUWING, onderdeel="a", gemotiveerd=True)


def test_answered_findings_count_apart() -> None:
    telling = tel([FOUT, WAARSCHUWING, ANTWOORD, FOUT])
    assert telling == Telling(fout=2, waarschuwing=1, gemotiveerd=1)
    assert telling.open == 3
    assert telling.zwaarste is Ernst.FOUT
    assert telling_in_woorden(telling) == "2 fouten, 1 waarschuwing, 1 gemotiveerd"


def test_nothing_is_said_too() -> None:
    assert Telling().zwaarste is None
    assert telling_in_woorden(Telling()) == "geen bevindingen"


def test_a_part_that_is_involved_counts_once() -> None:
    per = tel_per_onderdeel([FOUT, WAARSCHUWING])
    assert per == {"": Telling(fout=1), "a": Telling(waarschuwing=1), "b": Telling(waarschuwing=1)}
