"""Warnings that stay few and short, whatever the file they are about."""

from __future__ import annotations

import re
from typing import Final

MAX_MELDINGEN: Final = 1000
_BEGIN: Final = 200
_EINDE: Final = 80
_REGELEINDE: Final = re.compile(r"[\t-\r\x1c-\x1f\x85\u2028\u2029]+")


class Meldingen:
    """Keeps the first ``MAX_MELDINGEN`` sentences and counts the others."""

    def __init__(self) -> None:
        self._zinnen: list[str] = []
        self._aantal = 0

    def add(self, melding: str, plaats: str = "") -> None:
        """Keep one sentence, after the place it is about; a long one loses its middle.

        It stays on one line, whatever it quotes.
        """
        self._aantal += 1
        if self._aantal > MAX_MELDINGEN:
            return
        melding = _REGELEINDE.sub(" ", melding)
        if len(melding) > _BEGIN + _EINDE:
            melding = f"{melding[:_BEGIN]}…{melding[-_EINDE:]}"
        self._zinnen.append(_REGELEINDE.sub(" ", plaats) + melding)

    def all(self, waarover: str = "") -> tuple[str, ...]:
        """The sentences, and at the end one that says how many more there were."""
        rest = self._aantal - len(self._zinnen)
        if not rest:
            return tuple(self._zinnen)
        return (*self._zinnen, f"{waarover}nog {rest} meldingen; die worden niet getoond")
