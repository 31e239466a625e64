from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from app.look.domeinen import (
    BADGEMAAT,
    DOMEINEN,
    GEEN_DOMEIN,
    domain_badge,
    domain_badge_icon,
    domeinkleur,
)
from app.look.thema import DONKER, LICHT
from kwalificatiestructuur.bundel import load_bundel
from tests.app.look.kleurmeting import contrast, distance


def test_every_domain_of_the_structure_has_its_own_colour_and_letters() -> None:
    bekend = {domein.code for domein in load_bundel().domeinen}
    assert set(DOMEINEN) == bekend
    assert len({kleur.letters for kleur in DOMEINEN.values()}) == 16
    assert all(len(kleur.letters) == 2 for kleur in DOMEINEN.values())


@pytest.mark.parametrize("code", [*DOMEINEN, GEEN_DOMEIN, "12345"])
def test_the_letters_can_be_read_and_the_swatch_can_be_seen(code: str) -> None:
    kleur = domeinkleur(code)
    assert contrast(kleur.vlak, kleur.tekst) >= 4.5
    for thema in (LICHT, DONKER):
        assert contrast(kleur.vlak, thema.vlak) >= 1.6


def test_every_two_domains_can_be_told_apart() -> None:
    for een, ander in combinations(DOMEINEN.values(), 2):
        assert distance(een.vlak, ander.vlak) >= 20, (een, ander)


def test_both_codes_of_the_green_domain_are_one_domain() -> None:
    assert domeinkleur("79150") == domeinkleur("79160")


def test_no_domain_and_unknown_differ_from_each_other() -> None:
    assert domeinkleur(GEEN_DOMEIN).letters != domeinkleur("onzin").letters


@pytest.mark.usefixtures("qapp")
def test_a_badge_is_sharp_on_every_screen() -> None:
    beeld = domain_badge("79080", dpr=2.0)
    assert beeld.size() == BADGEMAAT * 2
    assert beeld.deviceIndependentSize().toSize() == BADGEMAAT
    pixels = beeld.toImage()
    assert pixels.pixelColor(4, pixels.height() // 2) == QColor(DOMEINEN["79080"].vlak)
    assert domain_badge_icon("79080").actualSize(QSize(24, 16)) == BADGEMAAT
