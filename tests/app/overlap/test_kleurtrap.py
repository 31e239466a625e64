from __future__ import annotations

import pytest

from app.look.thema import DONKER, LICHT, Kleuren
from app.overlap.kleurtrap import vlakkleur
from tests.app.look.kleurmeting import contrast


@pytest.mark.parametrize("kleur", [LICHT, DONKER])
def test_the_figure_can_be_read_on_every_shade(kleur: Kleuren) -> None:
    for honderdsten in range(101):
        vlak = vlakkleur(kleur, honderdsten / 100).name()
        assert contrast(kleur.tekst, vlak) >= 4.5
    assert contrast(kleur.gedempt, vlakkleur(kleur, 0).name()) >= 4.5


@pytest.mark.parametrize("kleur", [LICHT, DONKER])
def test_more_is_fuller_and_the_bar_stands_out(kleur: Kleuren) -> None:
    tinten = [contrast(vlakkleur(kleur, n / 10).name(), kleur.vlak) for n in range(11)]
    assert tinten == sorted(tinten)
    assert tinten[-1] > 2
    assert contrast(kleur.accent, kleur.vlak) >= 3
