from __future__ import annotations

from composer.codering import codes_of, kerntaakcode, werkprocescode
from tests.composer.samenstellingen import eigen_kerntaak, samenstelling


def test_codes_count_from_one() -> None:
    assert kerntaakcode(0) == "B1-K1"
    assert werkprocescode(1, 9) == "B1-K2-W10"


def test_every_part_has_a_code_in_order() -> None:
    een, leeg, ander = eigen_kerntaak(), eigen_kerntaak(None, []), eigen_kerntaak()
    codes = codes_of(samenstelling(een, leeg, ander))
    assert codes == {
        een.id: "B1-K1",
        een.werkprocessen[0].id: "B1-K1-W1",
        een.werkprocessen[1].id: "B1-K1-W2",
        leeg.id: "B1-K2",
        ander.id: "B1-K3",
        ander.werkprocessen[0].id: "B1-K3-W1",
        ander.werkprocessen[1].id: "B1-K3-W2",
    }
    assert list(codes.values()) == sorted(codes.values())


def test_nothing_has_no_codes() -> None:
    assert codes_of(samenstelling()) == {}
