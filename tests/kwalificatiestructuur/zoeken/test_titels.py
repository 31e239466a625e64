from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.zoeken.bits import members
from kwalificatiestructuur.zoeken.dingen import Ding
from kwalificatiestructuur.zoeken.titels import Titelregels, Woordindex


def made(titel: str, code: str = "") -> Ding:
    ding = Ding(Soort.KWALIFICATIE, f"kwalificatie:{code}", titel, code, (code,) if code else ())
    ding.regel = titel
    return ding


DINGEN = [
    made("bakker", "25001"),
    made("bakker", "25002"),
    made("bakker van brood", "K0001"),
    made("brood van bakker"),
    made("van brood tot brood"),
    made("25001"),
]
EIGEN = Woordindex([(*ding.regel.split(), *ding.extra) for ding in DINGEN])


def whole(*woorden: str) -> list[int]:
    return list(members(Titelregels(DINGEN, EIGEN).whole(woorden)))


def test_a_whole_title_is_all_of_its_words_in_order() -> None:
    assert whole("bakker") == [0, 1]
    assert whole("bakker", "van", "brood") == [2]
    assert whole("brood", "van", "bakker") == [3]
    assert whole("van", "brood") == []
    assert whole("brood", "bakker", "van") == []
    assert whole("slager") == []


def test_a_word_that_comes_twice_in_a_title_is_asked_once() -> None:
    assert whole("van", "brood", "tot") == [4]


def test_a_whole_code_counts_as_a_title() -> None:
    assert whole("k0001") == [2]
    assert whole("25001") == [0, 5]
