"""A question as it is typed: words, phrases between quotes, and filters such as ``niveau:3``."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kwalificatiestructuur.zoeken.woorden import fold, running_words, words_of

FILTERS: Final = {
    "niveau": "niveau van de kwalificatie, 1 tot en met 4",
    "domein": "opleidingsdomein, op code of naam",
    "soort": "soort onderdeel, zoals werkproces",
    "soort_opleiding": "soort opleiding, zoals vakopleiding",
    "leerweg": "bol of bbl",
    "crebo": "kwalificatie, op crebo of naam",
    "dossier": "kwalificatiedossier, op crebo of titel",
}
"""The filters by name, with what each is about."""

_ANDERE_NAMEN: Final = {
    "niveaus": "niveau",
    "opleidingsdomein": "domein",
    "opleiding": "soort_opleiding",
    "soortopleiding": "soort_opleiding",
    "leerwegen": "leerweg",
    "kwalificatie": "crebo",
    "kwalificatiedossier": "dossier",
}
_AANHALING: Final = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'))
_STUK: Final = re.compile(
    r"""(?P<naam>[^\W\d]\w*):(?P<waarde>"[^"]*"?|[^\s"]*)"""
    r"""|"(?P<zin>[^"]*)(?P<dicht>"?)"""
    r"""|(?P<los>[^\s"]+)"""
)


class Woord(NamedTuple):
    """A word to be found; ``af`` when the user is done typing it."""

    tekst: str
    af: bool


class Zin(NamedTuple):
    """Words to be found in a row; the last one may go on unless ``af``."""

    woorden: tuple[str, ...]
    af: bool


class Filterdeel(NamedTuple):
    """``naam:waarde`` as typed, from character ``van`` up to ``tot``; the filter is a known one."""

    naam: str
    waarde: str
    van: int
    tot: int


class Zoekvraag(NamedTuple):
    """What is asked: ``termen`` must all be found, in any order, within ``filters``."""

    tekst: str = ""
    termen: tuple[Woord | Zin, ...] = ()
    filters: tuple[Filterdeel, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.termen or self.filters)

    @property
    def woorden(self) -> tuple[str, ...]:
        """Every word that is looked for, without case and accents, each once."""
        delen = [(t.tekst,) if isinstance(t, Woord) else t.woorden for t in self.termen]
        return tuple(dict.fromkeys(woord for deel in delen for woord in deel))


def parse_vraag(tekst: str) -> Zoekvraag:
    """The question in a text; any text is one. ``x:y`` of an unknown x is plain words."""
    termen: dict[str | tuple[str, ...], Woord | Zin] = {}
    filters: list[Filterdeel] = []
    for stuk in _STUK.finditer(tekst.translate(_AANHALING)):
        naam = filter_name(stuk["naam"] or "")
        if naam is not None:
            waarde = tekst[stuk.start("waarde") : stuk.end("waarde")].strip('"').strip()
            filters.append(Filterdeel(naam, waarde.strip(_RAND), stuk.start(), stuk.end()))
        elif stuk["zin"] is not None:
            _add_zin(termen, stuk["zin"], af=bool(stuk["dicht"]))
        else:
            is_af = stuk.end() < len(tekst) or not re.search(r"\w$", stuk[0])
            woorden = words_of(stuk[0])
            for woord in woorden:
                af = is_af or woord != woorden[-1]
                eerder = termen.get(woord)
                al_af = isinstance(eerder, Woord) and eerder.af
                termen[woord] = Woord(woord, af or al_af)
    return Zoekvraag(tekst, tuple(termen.values()), tuple(filters))


def filter_name(naam: str) -> str | None:
    """The filter that goes by this name, in any case; None when there is none."""
    klein = fold(naam).replace("-", "_")
    klein = _ANDERE_NAMEN.get(klein, klein)
    return klein if klein in FILTERS else None


def _add_zin(termen: dict[str | tuple[str, ...], Woord | Zin], tekst: str, *, af: bool) -> None:
    """A phrase; of one word it is that word."""
    woorden = tuple(running_words(tekst))
    af = af or not re.search(r"\w$", tekst)
    if len(woorden) == 1 and not af:
        termen.setdefault(woorden[0], Woord(woorden[0], af=False))
    elif woorden:
        termen[woorden] = Zin(woorden, af)


_RAND: Final = '"\u201c\u201d\u201e\u201f\u00ab\u00bb'
