"""Words that speak of the person or the workplace, not of the occupation."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WOORDEN: Final = re.compile(
    r"\b(?:jaar|(?:minimum)?leeftijd\w*|vog|verklaring omtrent (?:het )?gedrag|arbo\w*|"
    r"(?:medische )?keuring\w*|werkplek\w*|werkruimte\w*)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def person_words(tekst: str) -> tuple[str, ...]:
    """The words of this kind in a text, in order and each once."""
    gevonden = _WOORDEN.findall(tekst)
    return tuple({woord.casefold(): woord for woord in reversed(gevonden)}.values())[::-1]
