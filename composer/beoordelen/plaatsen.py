"""Where a note is, in words, in a document that may have changed since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from composer.beoordelen.pakket import Documentronde, Pakketdocument
from composer.beoordelen.waarden import Anker, Ankersoort
from composer.beoordelen.woorden import name_of_field
from composer.codering import codes_of
from composer.vertaling import QT_TRANSLATE_NOOP, Vertaal, keep_dutch

_DOCUMENT: Final = QT_TRANSLATE_NOOP("Beoordelen", "Het hele document")
_BEVINDING: Final = QT_TRANSLATE_NOOP("Beoordelen", "Bevinding {regel}")
_BEVINDING_BIJ: Final = QT_TRANSLATE_NOOP("Beoordelen", "Bevinding {regel} bij {waar}")
_WEG: Final = QT_TRANSLATE_NOOP("Beoordelen", "{naam} (in ronde {ronde}; staat er niet meer in)")
_NERGENS: Final = QT_TRANSLATE_NOOP("Beoordelen", "{naam} (staat in geen ronde van dit pakket)")


@dataclass(frozen=True, slots=True)
class Plaats:
    """Where a note is; ``naam`` is the code and title of its part, "" = it is about no part.

    ``ronde`` is the last round that has the part; None = the part is there now, 0 = no round has
    it. Of ``veld`` and ``regel`` there is what belongs to ``soort``.
    """

    soort: Ankersoort
    naam: str = ""
    veld: str = ""
    regel: str = ""
    ronde: int | None = None

    @property
    def is_weg(self) -> bool:
        """Whether the part is not in the last round any more."""
        return self.ronde is not None

    @property
    def tekst(self) -> str:
        """The words for it in Dutch."""
        return self.in_words()

    def in_words(self, vertaal: Vertaal = keep_dutch) -> str:
        """The words for it: what it is about, and where that is gone, since when."""
        waar = self._part(vertaal)
        if self.soort is Ankersoort.VELD:
            veld = name_of_field(self.veld, van_onderdeel=bool(waar), vertaal=vertaal)
            return f"{waar}, {veld}" if waar else veld
        if self.soort is Ankersoort.BEVINDING:
            zin = _BEVINDING_BIJ if waar else _BEVINDING
            return vertaal("Beoordelen", zin).format(regel=self.regel, waar=waar)
        return waar or vertaal("Beoordelen", _DOCUMENT)

    def _part(self, vertaal: Vertaal) -> str:
        if self.ronde is None:
            return self.naam
        zin = vertaal("Beoordelen", _WEG if self.ronde else _NERGENS)
        return zin.format(naam=self.naam, ronde=self.ronde)


def place_of(anker: Anker, rondes: Sequence[Documentronde]) -> Plaats:
    """The place of an anchor in the last of these rounds; where it is gone, what it was called."""
    naam, ronde = _find(anker.onderdeel, rondes) if anker.onderdeel else ("", None)
    return Plaats(anker.soort, naam, anker.veld, anker.regel, ronde)


def _find(onderdeel: str, rondes: Sequence[Documentronde]) -> tuple[str, int | None]:
    """What a part is called, and the round that was the last to have it, as in ``Plaats``."""
    for ronde in reversed(rondes):
        if (naam := _names(ronde.document).get(onderdeel)) is not None:
            return naam, None if ronde is rondes[-1] else ronde.nummer
    return onderdeel, 0


@lru_cache(maxsize=64)
def _names(document: Pakketdocument) -> dict[str, str]:
    """Code and title of every part by its id, and of every keuzedeel by its code."""
    samenstelling = document.samenstelling
    codes = codes_of(samenstelling)
    delen = {deel.id: f"{codes[deel.id]} {deel.titel}" for deel in samenstelling.onderdelen}
    keuzedelen = {kd.code: f"{kd.code} {kd.titel}".rstrip() for kd in samenstelling.keuzedelen}
    return keuzedelen | delen
