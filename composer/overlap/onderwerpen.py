"""Whether the titles of two keuzedelen are about the same subject."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from composer.overlap.delen import normalise

_WOORD: Final = re.compile(r"[^\W\d_]{3,}")
_NIVEAUWOORD: Final = re.compile(r"\b(?:[a-c][12]|[1-4][fs])\b")
_BIJWOORD: Final = re.compile(
    "aan|basis|beroepscontext|beroepsonderwijs|bij|doorstroom|een|geschikt|gevorderd|het|mbo|met|"
    "naar|niveaus?|oriëntatie|toewerken|tot|uit|van|verbredend|verbreding|verdiepend|verdieping|"
    "versie|voor|voorbereiding|werken"
)
"""A word of a title that says nothing of its subject."""

_ZELFDE_BEGIN: Final = 0.6
"""Two words are of one family where their common beginning is this share of the longer one."""

_MIN_BEGIN: Final = 5


@lru_cache(maxsize=65536)
def is_same_subject(een: str, ander: str) -> bool:
    """Whether every word of the title with the fewest words has one of its family in the other.

    Words about level and kind do not count; a title without other words has no subject.
    """
    kort, lang = sorted((_subject(een), _subject(ander)), key=len)
    return bool(kort) and all(any(_is_family(w, v) for v in lang) for w in kort)


@lru_cache(maxsize=4096)
def _subject(titel: str) -> frozenset[str]:
    woorden = _WOORD.findall(_NIVEAUWOORD.sub(" ", normalise(titel)))
    return frozenset(woord for woord in woorden if not _BIJWOORD.fullmatch(woord))


def _is_family(een: str, ander: str) -> bool:
    if een == ander:
        return True
    gelijk = 0
    for teken, ander_teken in zip(een, ander, strict=False):
        if teken != ander_teken:
            break
        gelijk += 1
    return gelijk >= max(_MIN_BEGIN, _ZELFDE_BEGIN * max(len(een), len(ander)))
