from __future__ import annotations

from random import Random

import pytest

from composer.operations import BewerkingGeweigerd, set_tekst, set_titel
from composer.vergelijken.kolom import kolom_of_kwalificatie
from composer.vergelijken.vergelijking import Vergelijking
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.lottery import edit, lottery
from tests.composer.vergelijken.kolommen import WERELD, alike_kolommen, kolom, random_kolommen, taak


@pytest.mark.parametrize("seed", range(6))
def test_after_any_edits_it_is_the_same_as_from_scratch(seed: int) -> None:
    vergelijking = Vergelijking(random_kolommen(seed, aantal=4, bewerkingen=6))
    toeval = Random(seed)
    gedaan = 0
    for keuze in lottery(seed, 60):
        plek = toeval.randrange(4)
        eerder = {rij.id: rij for rij in vergelijking.uitlijning.rijen}
        try:
            nieuw, change = edit(vergelijking.kolommen[plek].samenstelling, keuze)
        except BewerkingGeweigerd:
            continue
        anders = vergelijking.update(plek, nieuw, change)
        opnieuw = Vergelijking(vergelijking.kolommen)
        assert vergelijking.uitlijning == opnieuw.uitlijning, change
        nu = {rij.id: rij for rij in opnieuw.uitlijning.rijen}
        assert anders >= {naam for naam in eerder | nu if eerder.get(naam) != nu.get(naam)}
        gedaan += 1
    assert gedaan > 20


@pytest.mark.parametrize("seed", range(40))
def test_another_value_of_a_column_is_the_same_as_from_scratch(seed: int) -> None:
    """Of parts that look alike, come and go, and are there twice."""
    kolommen = alike_kolommen(seed, 4)
    vergelijking = Vergelijking(kolommen[:3])
    for plek in (0, 2, 1):
        vergelijking.update(plek, kolommen[3 - plek].samenstelling)
        assert vergelijking.uitlijning == Vergelijking(vergelijking.kolommen).uitlijning


def test_only_what_changed_is_said_to_be_changed() -> None:
    een, ander = kolom(taak("25011:B1-K1"), taak("25041:B1-K1")), kolom(taak("25041:B1-K1"))
    vergelijking = Vergelijking([een, ander])
    wp = een.samenstelling.kerntaken[0].werkprocessen[1]
    nieuw, change = set_titel(een.samenstelling, wp.id, "Anders")
    anders = vergelijking.update(0, nieuw, change)
    kt, *delen = vergelijking.uitlijning.kerntaken[0].alle
    assert anders == {kt.id, delen[1].id}
    assert vergelijking.rij_of(wp.id, 0) == delen[1]
    assert vergelijking.rij_of(wp.id, 1) is None
    assert vergelijking.update(0, nieuw, change) == frozenset()


def test_findings_are_those_of_the_column_and_are_kept_up_to_date() -> None:
    een = kolom(taak("25011:B1-K1"))
    vergelijking = Vergelijking([een, kolom_of_kwalificatie(WERELD, "25011")])
    findings = vergelijking.findings(0)
    assert findings is not None
    assert vergelijking.findings(1) is None
    wp = een.samenstelling.kerntaken[0].werkprocessen[0]
    nieuw, change = set_tekst(een.samenstelling, wp.id, "gedrag", "")
    vergelijking.update(0, nieuw, change)
    opnieuw = Vergelijking(vergelijking.kolommen).findings(0)
    assert opnieuw is not None
    assert findings.alle == opnieuw.alle
    assert vergelijking.context(0).samenstelling is nieuw


def test_one_column_is_not_enough() -> None:
    with pytest.raises(Invoerfout):
        Vergelijking([kolom()])
