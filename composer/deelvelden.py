"""The title and the texts of a part by the names of its fields."""

from __future__ import annotations

from collections.abc import Mapping

from composer.samenstelling import GekozenKerntaak, GekozenWerkproces


def fields_of(deel: GekozenKerntaak | GekozenWerkproces) -> Mapping[str, str]:
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
