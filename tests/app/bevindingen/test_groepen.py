from __future__ import annotations

from dataclasses import replace

from app.bevindingen.groepen import Groep, Indeling, arrange
from app.bevindingen.rijen import Rij
from composer.finding import Ernst
from tests.app.bevindingen.rijen import rij

W1 = rij("STR-16", Ernst.WAARSCHUWING, "w1", plaats=1)
W2 = rij("STR-16", Ernst.WAARSCHUWING, "w2", plaats=2)
FOUT = rij("NIV-01")
INFO = rij("STR-09", Ernst.INFO, "w1", plaats=1)
ANTWOORD = replace(W2, finding=replace(W2.finding, gemotiveerd=True))


def shape(groepen: tuple[Groep | Rij, ...]) -> list[object]:
    return [
        [deel.naam, *shape(deel.kinderen)] if isinstance(deel, Groep) else deel.finding.regel
        for deel in groepen
    ]


def test_by_severity_heaviest_first_and_answered_last() -> None:
    groepen = arrange([FOUT, W1, ANTWOORD, INFO], Indeling.ERNST)
    assert shape(groepen) == [
        ["Fout", "NIV-01"],
        ["Waarschuwing", "STR-16"],
        ["Info", "STR-09"],
        ["Gemotiveerd", "STR-16"],
    ]
    assert all(groep.is_open for groep in groepen)


def test_by_rule_with_the_heaviest_icon() -> None:
    groepen = arrange([FOUT, W1, ANTWOORD, INFO], Indeling.REGEL)
    assert [(groep.regel, groep.naam, groep.aantal, groep.icoon) for groep in groepen] == [
        ("NIV-01", "Titel NIV-01", 1, "error"),
        ("STR-16", "Titel STR-16", 2, "warning"),
        ("STR-09", "Titel STR-09", 1, "info"),
    ]


def test_by_part_in_the_order_of_the_composition() -> None:
    groepen = arrange([W2, W1, INFO, FOUT], Indeling.ONDERDEEL)
    assert shape(groepen) == [
        ["Hele samenstelling", "NIV-01"],
        ["w1", "STR-16", "STR-09"],
        ["w2", "STR-16"],
    ]


def test_nothing_is_no_group() -> None:
    assert [arrange([], indeling) for indeling in Indeling] == [(), (), ()]
