from __future__ import annotations

from dataclasses import replace

import pytest

from app.look.iconen import ICONENMAP
from app.vergelijken.woorden import (
    ICOON_VAN,
    agreement_in_words,
    columns_in,
    kinds_in_words,
    kolomnamen,
    op_in_words,
    stand_in_words,
    words_in,
)
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Cel, Op, Stand
from composer.vergelijken.verschillen import Verschilsoort
from tests.composer.vergelijken.kolommen import kolom


def test_every_state_has_a_word_of_its_own_and_an_icon() -> None:
    woorden = {stand_in_words(stand) for stand in Stand}
    assert len(woorden) == len(Stand)
    assert all((ICONENMAP / f"{ICOON_VAN[s]}.svg").exists() for s in Stand if ICOON_VAN[s])
    zonder = [stand for stand in Stand if not ICOON_VAN[stand]]
    assert zonder == [Stand.ONTBREEKT], "what is not there is hatched"


def test_a_part_without_a_source_is_not_called_unchanged() -> None:
    assert stand_in_words(Stand.GEHEEL, heeft_bron=False) == "eigen onderdeel"


def test_every_kind_of_difference_has_words_of_its_own() -> None:
    assert len({kinds_in_words([soort]) for soort in Verschilsoort}) == len(Verschilsoort)
    twee = kinds_in_words([Verschilsoort.TEKST, Verschilsoort.ONTBREEKT])
    assert twee == "ontbreekt, andere tekst"


@pytest.mark.parametrize(
    ("bestanden", "achter"),
    [
        (("a.xml", "b.xml"), (" (a.xml)", " (b.xml)")),
        (("", "map/b.xml"), ("", " (b.xml)")),
        (("map/een/a.xml", "map/twee/a.xml"), (" (een/a.xml)", " (twee/a.xml)")),
        (("a.xml", "a.xml"), (" (1)", " (2)")),
        (("", ""), (" (1)", " (2)")),
    ],
)
def test_columns_of_one_name_are_told_apart(
    bestanden: tuple[str, str], achter: tuple[str, str]
) -> None:
    def named(naam: str, bestand: str) -> Kolom:
        return replace(kolom(naam=naam), bestand=bestand)

    zelfde = [named("Gastheer", bestand) for bestand in bestanden]
    namen = kolomnamen([zelfde[0], named("Kok", "c.xml"), zelfde[1]])
    assert namen == (f"Gastheer{achter[0]}", "Kok", f"Gastheer{achter[1]}")


@pytest.mark.parametrize(
    ("op", "score", "alleen_titel", "woorden"),
    [
        (None, None, False, "staat alleen"),
        (Op.BRON, None, False, "zelfde bron"),
        (Op.NUMMER, None, False, "zelfde SBB-nummer in een andere editie"),
        (Op.PLAATS, None, False, "zelfde plaats of tekst in een andere editie"),
        (Op.INHOUD, None, False, "meeste werkprocessen gelijk"),
        (Op.TEKST, 1.0, False, "zelfde tekst"),
        (Op.TEKST, 1.0, True, "zelfde titel"),
        (Op.BIJNA, 0.876, False, "bijna gelijk (87%)"),
        (Op.BIJNA, 0.999, True, "titel bijna gelijk (99%)"),
    ],
)
def test_it_is_said_by_what_a_cell_was_aligned(
    op: Op | None, score: float | None, alleen_titel: bool, woorden: str
) -> None:
    assert op_in_words(Cel(Stand.ANDERS, op=op, score=score, alleen_titel=alleen_titel)) == woorden


@pytest.mark.parametrize(
    ("deel", "woorden"),
    [(None, "?"), (0.0, "0%"), (0.001, "< 1%"), (0.29, "29%"), (0.999, "99%"), (1.0, "100%")],
)
def test_something_is_never_nothing_and_nearly_all_is_never_all(
    deel: float | None, woorden: str
) -> None:
    assert agreement_in_words(deel) == woorden


def test_one_is_not_more() -> None:
    assert (words_in(1), words_in(2)) == ("1 woord", "2 woorden")
    assert (columns_in(1), columns_in(0)) == ("1 kolom", "0 kolommen")
