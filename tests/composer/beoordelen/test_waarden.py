from __future__ import annotations

import pytest

from composer.beoordelen.waarden import (
    CRITERIA,
    MAX_NAAM,
    MAX_TEKST,
    Anker,
    Ankersoort,
    Antwoord,
    Criteriumbesluit,
    Inhoud,
    Motiveringsoordeel,
    Uitkomst,
    besluit_id,
    oordeel_id,
    problem_of,
)
from tests.composer.beoordelen.pakketten import notitie, uuid


def test_the_criteria_are_those_of_the_readiness_page() -> None:
    assert (*"abcdefghijkl", *map(str, range(1, 14))) == CRITERIA


def test_the_id_of_a_decision_is_the_same_for_everybody() -> None:
    assert besluit_id(uuid(1), "a") == besluit_id(uuid(1), "a")
    ids = {besluit_id(uuid(d), c) for d in (1, 2) for c in CRITERIA}
    assert len(ids) == 50
    assert oordeel_id(uuid(1), "A", "", "B") != oordeel_id(uuid(1), "A", "B", "")


@pytest.mark.parametrize(
    ("inhoud", "wat"),
    [
        (notitie("goed"), None),
        (notitie("x" * MAX_TEKST), None),
        (notitie("x" * (MAX_TEKST + 1)), "meer dan 16000 tekens"),
        (notitie("\t"), "de tekst is leeg"),
        (notitie("a\x0bb"), "U+000B"),
        (notitie("goed", Anker(Ankersoort.VELD)), "waar de notitie over gaat"),
        (notitie("goed", Anker(Ankersoort.ONDERDEEL, "x", veld="y")), "waar de notitie over gaat"),
        (notitie("goed", Anker(Ankersoort.ONDERDEEL, "x" * (MAX_NAAM + 1))), "„onderdeel” heeft"),
        (Antwoord(uuid(1), ""), "de tekst is leeg"),
        (Criteriumbesluit("m", Uitkomst.AANVAARD), "criterium „m” bestaat niet"),
        (Criteriumbesluit("13", Uitkomst.AANVAARD), None),
        (Motiveringsoordeel("STR-01", "", "", "", True, "\ufffe"), "„reden” bevat een teken"),
    ],
)
def test_what_cannot_be_kept(inhoud: Inhoud, wat: str | None) -> None:
    gevonden = problem_of(inhoud)
    if wat is None:
        assert gevonden is None
    else:
        assert gevonden is not None
        assert wat in gevonden
