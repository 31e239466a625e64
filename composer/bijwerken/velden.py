"""The fields of a part side by side."""

from __future__ import annotations

from collections.abc import Mapping

from composer.bijwerken.waarden import Deel, Veldrij
from composer.samenstelling import GekozenKerntaak


def fields_of(deel: Deel) -> Mapping[str, str]:
    """The title and the texts of a part by name; a list has one title per line."""
    if isinstance(deel, GekozenKerntaak):
        return {
            "titel": deel.titel,
            "complexiteit": deel.complexiteit,
            "verantwoordelijkheid": deel.verantwoordelijkheid,
            "vakkennis": "\n".join(item.titel for item in deel.vakkennis),
        }
    return {
        "titel": deel.titel,
        "omschrijving": deel.omschrijving,
        "resultaat": deel.resultaat,
        "gedrag": deel.gedrag,
        "competenties": "\n".join(item.titel for item in deel.competenties),
    }


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
