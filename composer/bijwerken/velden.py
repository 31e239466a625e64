"""The fields of a part side by side."""

from __future__ import annotations

from composer.bijwerken.waarden import Deel, Veldrij
from composer.deelvelden import fields_of


def side_by_side(mijn: Deel, toen: Deel | None, nu: Deel | None) -> tuple[Veldrij, ...]:
    """Every field three times; of a source that gives only a title the texts are not known."""
    return tuple(
        Veldrij(veld, _known(toen, veld), _known(nu, veld), tekst)
        for veld, tekst in fields_of(mijn).items()
    )


def _known(deel: Deel | None, veld: str) -> str | None:
    if deel is None or not (deel.inhoud_bekend or veld == "titel"):
        return None
    return fields_of(deel)[veld]
