from __future__ import annotations

import pytest

from composer.verslagvorm.blokken import Alinea, one_by_one
from kwalificatiestructuur.fouten import Geannuleerd


def test_the_blocks_come_with_how_many_there_were_and_stop_when_told() -> None:
    blokken = [Alinea("een"), Alinea("twee"), Alinea("drie")]
    gemeld: list[tuple[int, int]] = []
    assert [*one_by_one(blokken, lambda n, van: gemeld.append((n, van)))] == blokken
    assert gemeld == [(0, 3), (1, 3), (2, 3)]
    assert [*one_by_one(blokken, None)] == blokken

    def stop(nummer: int, _van: int) -> None:
        if nummer == 1:
            raise Geannuleerd

    geschreven = one_by_one(blokken, stop)
    assert next(geschreven) == blokken[0]
    with pytest.raises(Geannuleerd):
        next(geschreven)
