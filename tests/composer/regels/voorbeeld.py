"""A composition for a variant of a rule, and how its surroundings differ from the usual ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from composer.samenstelling import GekozenKerntaak, Samenstelling
from tests.composer.samenstellingen import samenstelling


@dataclass(frozen=True)
class Voorbeeld:
    """A composition, and how its surroundings differ from the usual ones."""

    samenstelling: Samenstelling
    omgeving: Mapping[str, Any] = field(default_factory=dict)


def voorbeeld_of(*kerntaken: GekozenKerntaak, **velden: Any) -> Voorbeeld:
    """A composition in the usual surroundings."""
    return Voorbeeld(samenstelling(*kerntaken, **velden))


Voorbeelden = Mapping[tuple[str, str], Voorbeeld]
"""By id of the rule and variant."""
