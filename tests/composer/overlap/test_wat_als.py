from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.operations import BewerkingGeweigerd, insert_kerntaken, remove_onderdelen
from composer.overlap.dekking import Dekking
from composer.overlap.matrix import columns_of
from composer.overlap.stroom import stroom_of
from composer.overlap.wat_als import WatAls, what_if
from composer.regels.context import Context
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    kerntaak,
    omgeving,
    samenstelling,
    teksten_bundel,
)

OMGEVING = omgeving(delenteksten=teksten_bundel())
WAARDE = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"), eigen_kerntaak("25167:K1"))
CONTEXT = Context(OMGEVING, WAARDE)
IDS = [onderdeel.id for onderdeel in WAARDE.onderdelen]


def shares(context: Context) -> dict[str, tuple[float | None, float | None]]:
    return {
        kolom.crebo: (
            kolom.van_samenstelling.aandeel,
            kolom.van_ander.aandeel if kolom.van_ander else None,
        )
        for kolom, _ in columns_of(context)
    }


def then_in(uitkomst: WatAls) -> dict[str, tuple[float | None, float | None]]:
    return {
        eigen.wat.crebo: (
            eigen.dan.aandeel if eigen.dan else None,
            ander.dan.aandeel if ander.dan else None,
        )
        for eigen, ander in zip(uitkomst.van_samenstelling, uitkomst.van_ander, strict=True)
    }


def test_without_a_kerntaak_its_source_goes() -> None:
    uitkomst = what_if(CONTEXT, [WAARDE.kerntaken[0].id])
    assert (uitkomst.nu, uitkomst.dan) == (uitkomst.dan + 10, len(CONTEXT.counted) - 10)
    (gastheer,) = (paar for paar in uitkomst.bronnen if paar.wat.crebo == "25168")
    assert gastheer.nu == Dekking(10, 10, uitkomst.nu)
    assert gastheer.dan == Dekking(0, 0, uitkomst.dan)


def test_without_nothing_nothing_differs() -> None:
    uitkomst = what_if(CONTEXT)
    assert all(paar.nu == paar.dan for paar in uitkomst.domeinen)
    assert all(paar.nu == paar.dan for paar in uitkomst.bronnen)
    assert all(paar.nu == paar.dan for paar in uitkomst.van_samenstelling)
    assert all(paar.nu == paar.dan for paar in uitkomst.van_ander)


@given(st.sets(st.sampled_from(IDS), max_size=8))
@settings(max_examples=40)
def test_then_is_what_the_edit_itself_gives(weg: set[str]) -> None:
    uitkomst = what_if(CONTEXT, weg, aantal=1000)
    waarde = remove_onderdelen(WAARDE, weg).samenstelling if weg else WAARDE
    na = Context(OMGEVING, waarde)
    stroom = stroom_of(na)
    assert uitkomst.dan == stroom.totaal
    aantallen = {paar.wat: paar.dan.aantal for paar in uitkomst.bronnen if paar.dan}
    assert {wat: aantal for wat, aantal in aantallen.items() if aantal} == stroom.per_bron
    verwacht = shares(na)
    for crebo, gekregen in then_in(uitkomst).items():
        if crebo in verwacht:
            assert gekregen == verwacht[crebo]
        else:
            assert gekregen[0] in (0, None)
            assert gekregen[1] in (0, None)
    assert verwacht.keys() <= then_in(uitkomst).keys()


def test_a_kerntaak_more_brings_its_source() -> None:
    erbij = kerntaak("25498:B1-K1")
    uitkomst = what_if(CONTEXT, erbij=[erbij], aantal=1000)
    na = Context(OMGEVING, insert_kerntaken(WAARDE, [erbij]).samenstelling)
    assert uitkomst.dan == len(na.counted) == uitkomst.nu + len(erbij.werkprocessen)
    (nieuw,) = (paar for paar in uitkomst.bronnen if paar.wat.crebo == "25498")
    assert nieuw.nu == Dekking(0, 0, uitkomst.nu)
    assert then_in(uitkomst)["25498"] == shares(na)["25498"]


def test_without_everything_there_are_no_shares() -> None:
    uitkomst = what_if(CONTEXT, [kt.id for kt in WAARDE.kerntaken])
    assert uitkomst.dan == 0
    assert {paar.dan.aandeel for paar in uitkomst.bronnen if paar.dan} == {None}


def test_a_kwalificatie_of_unknown_content_stays_unknown() -> None:
    uitkomst = what_if(CONTEXT, [WAARDE.kerntaken[2].id], aantal=1000)
    (ander,) = (paar for paar in uitkomst.van_ander if paar.wat.crebo == "25167")
    assert (ander.nu, ander.dan) == (None, None)
    (eigen,) = (paar for paar in uitkomst.van_samenstelling if paar.wat.crebo == "25167")
    assert eigen.dan is not None
    assert eigen.dan.is_onbekend


def test_what_the_edit_refuses_is_refused() -> None:
    with pytest.raises(BewerkingGeweigerd):
        what_if(CONTEXT, ["bestaat niet"])
