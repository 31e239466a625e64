from __future__ import annotations

from composer.findings import Findings
from composer.samenstelling import GekozenKeuzedeel
from composer.vergelijken.cijfers import cijfers_of
from composer.vergelijken.kolom import kolom_of, kolom_of_kwalificatie
from composer.vergelijken.vergelijking import Vergelijking
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    kerntaak,
    keuzedeel,
    omgeving,
    samenstelling,
)


def test_the_figures_of_a_composition() -> None:
    wereld = omgeving()
    waarde = samenstelling(
        kerntaak("25168:K1"),
        kerntaak("25154:K1"),
        eigen_kerntaak(),
        keuzedelen=(keuzedeel("K0061"), GekozenKeuzedeel("K0001", "", 240)),
    )
    vergelijking = Vergelijking([kolom_of(wereld, waarde), kolom_of_kwalificatie(wereld, "25168")])
    cijfers = cijfers_of(vergelijking, 0)
    assert (cijfers.kerntaken, cijfers.werkprocessen, cijfers.onderdelen) == (3, 18, 18)
    assert cijfers.domeinen == {"79120": 10 / 18, "79080": 6 / 18}
    assert (cijfers.zonder_domein, cijfers.domein_onbekend) == (0.0, 2 / 18)
    assert (cijfers.niveau, cijfers.niveaus) == (2, (2, 3))
    assert cijfers.studielast == 3200
    assert (cijfers.keuzedelen, cijfers.keuzedelen_sbu) == (2, 480 + 240)
    assert cijfers.tellingen == Findings(wereld, waarde).tellingen


def test_what_is_not_known_is_none_and_never_zero() -> None:
    wereld = omgeving()
    waarde = samenstelling(studieduur=None, keuzedelen=(keuzedeel("K9999"),))
    vergelijking = Vergelijking([kolom_of(wereld, waarde), kolom_of_kwalificatie(wereld, "25168")])
    leeg, bestaand = (cijfers_of(vergelijking, plek) for plek in (0, 1))
    assert (leeg.studielast, leeg.keuzedelen_sbu, leeg.keuzedelen_onbekend) == (None, None, 1)
    assert leeg.domeinen == {}
    assert (bestaand.keuzedelen, bestaand.keuzedelen_sbu, bestaand.tellingen) == (None, None, None)
    assert bestaand.domeinen == {"79120": 1.0}


def test_parts_of_entree_belong_to_no_domain() -> None:
    wereld = omgeving()
    waarde = samenstelling(eigen_kerntaak("25251:K1"))
    vergelijking = Vergelijking([kolom_of(wereld, waarde), kolom_of(wereld, samenstelling())])
    cijfers = cijfers_of(vergelijking, 0)
    assert (cijfers.zonder_domein, cijfers.domein_onbekend) == (1.0, 0.0)
