"""Completions while a question is typed: the names of filters and their values."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kwalificatiestructuur.zoeken.filters import Filterwaarden
from kwalificatiestructuur.zoeken.vraag import FILTERS, filter_name
from kwalificatiestructuur.zoeken.woorden import fold

_BIJ_CURSOR: Final = re.compile(r"""(?P<naam>[^\W\d]\w*)(?::(?P<waarde>"[^"]*"?|[^\s"]*))?$""")


class Aanvulling(NamedTuple):
    """A completion: put ``tekst`` in the place of the characters ``van`` up to ``tot``.

    ``filter`` is the name of the filter, ``waarde`` its value or "" when only the name is
    completed; ``label`` says in Dutch what it is.
    """

    tekst: str
    label: str
    filter: str
    waarde: str
    van: int
    tot: int


def suggest(
    waarden: Filterwaarden, tekst: str, cursor: int | None = None, *, maximum: int = 20
) -> list[Aanvulling]:
    """What the piece before the cursor (default: the end) can become; [] for a plain word."""
    cursor = len(tekst) if cursor is None else max(0, min(cursor, len(tekst)))
    voor = tekst[:cursor]
    stuk = _BIJ_CURSOR.search(voor)
    if stuk is None or (stuk.start() > 0 and not voor[stuk.start() - 1].isspace()):
        return []
    rest = re.match(r'[^\s"]*"?', tekst[cursor:])
    tot = cursor + (rest.end() if rest and stuk["waarde"] is not None else 0)
    if stuk["waarde"] is None:
        begin = fold(stuk["naam"])
        return [
            Aanvulling(f"{naam}:", f"{naam}: {uitleg}", naam, "", stuk.start(), tot)
            for naam, uitleg in FILTERS.items()
            if naam.startswith(begin)
        ][:maximum]
    if (naam_ := filter_name(stuk["naam"])) is None:
        return []
    eerder, komma, begin = stuk["waarde"].strip('"').rpartition(",")
    return [
        Aanvulling(
            f"{naam_}:{_quoted(eerder + komma + waarde.code)}",
            waarde.label,
            naam_,
            waarde.code,
            stuk.start(),
            tot,
        )
        for waarde in waarden.values(naam_, begin.strip(), maximum)
    ]


def _quoted(waarde: str) -> str:
    return f'"{waarde}"' if re.search(r"\s", waarde) else waarde
