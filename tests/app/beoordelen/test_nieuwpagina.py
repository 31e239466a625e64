from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from composer.beoordelen.bewaren import save_pakket
from composer.beoordelen.bewerkingen import add_antwoord, decide, remove, set_stand
from composer.beoordelen.lezen import read_pakket
from composer.beoordelen.pakket import add_ronde
from composer.beoordelen.revisie import Dingsoort
from composer.beoordelen.waarden import (
    Antwoord,
    Criteriumbesluit,
    Notitiestand,
    Uitkomst,
    besluit_id,
)
from tests.app.beoordelen.beoordelaar import Reviewer
from tests.app.taalwissel import speaking
from tests.composer.beoordelen.pakketten import bram, ronde, samenstelling, uuid

if TYPE_CHECKING:
    from tests.app.conftest import Watch

EEN, TWEE = samenstelling(1).id, samenstelling(2).id


@pytest.fixture
def later(lezer: Reviewer, pad: Path, watch_model: Watch) -> Reviewer:
    """The package is opened again after Bram was in it."""
    watch_model(lezer.paneel.nieuw.model)
    assert lezer.paneel.nieuw.kop() == "Nieuw (0)"
    assert "voor het eerst" in lezer.paneel.nieuw.zin.text()
    nu = read_pakket(pad)
    nu = add_antwoord(nu, EEN, Antwoord(uuid(2), "Gedaan."), bram(100))
    nu = set_stand(nu, EEN, uuid(2), Notitiestand.AFGEHANDELD, bram(101))
    nu = decide(nu, EEN, Criteriumbesluit("b", Uitkomst.AANVAARD), bram(102))
    nu = remove(nu, Dingsoort.BESLUIT, EEN, besluit_id(EEN, "a"), bram(103))
    save_pakket(pad, add_ronde(nu, ronde(samenstelling(2, beroep="Anders"), 104)))
    lezer.open(pad)
    return lezer


def test_what_others_did_shows_after_opening(later: Reviewer) -> None:
    pagina = later.paneel.nieuw
    assert pagina.isVisible()
    assert [(rij.waar, rij.wat) for rij in pagina.rijen] == [
        ("Ronde 2", "nieuwe ronde: 0 onderdelen en 1 velden anders"),
        ("Noodzaak", "afgehandeld, beantwoord: Schrijf <b>dit</b> anders"),
        ("Voorwaarde b", "aanvaard"),
        ("Criterium a", "besluit ingetrokken"),
    ]
    assert {rij.wie for rij in pagina.rijen if rij.wie} == {"Bram"}


def test_the_rows_speak_the_language_of_the_screen(later: Reviewer) -> None:
    pagina = later.paneel.nieuw
    nederlands = pagina.rijen
    with speaking("en"):
        assert [rij.waar for rij in pagina.rijen[:2]] == ["Round 2", "Necessity"]
    assert pagina.rijen == nederlands


def test_a_row_leads_to_what_changed(later: Reviewer) -> None:
    pagina = later.paneel.nieuw
    for rij in pagina.rijen:
        later.paneel.show_nieuw(rij)
        if rij.notitie is not None:
            assert later.paneel.notities.isVisible()
            huidige = later.paneel.notities.huidige
            assert huidige is not None
            assert huidige.sleutel == rij.notitie, "also where it is settled by now"
        elif rij.besluit is not None:
            assert later.paneel.besluiten.huidige is not None
            assert later.paneel.besluiten.huidige.sleutel == rij.besluit


def test_own_work_is_not_new(later: Reviewer, pad: Path) -> None:
    later.show_document(EEN)
    voor = len(later.paneel.nieuw.rijen)
    later.koppeling.add_notitie()
    later.wait()
    assert len(later.paneel.nieuw.rijen) == voor
    later.open(pad)
    assert later.paneel.nieuw.rijen == ()
    assert "niets bij gekomen" in later.paneel.nieuw.zin.text()
