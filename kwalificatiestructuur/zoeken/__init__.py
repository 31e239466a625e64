"""Finding things in the structure: by title, name, crebo and code, and in the running texts.

``Zoekindex`` answers questions; ``Tekstindex`` is what it needs to search the texts too. What it
needs for titles is made at once, or comes out of a file (``ensure_titels``).
"""

from kwalificatiestructuur.zoeken.aanvullen import Aanvulling
from kwalificatiestructuur.zoeken.filters import Filter
from kwalificatiestructuur.zoeken.markering import Fragment, Markeerder
from kwalificatiestructuur.zoeken.resultaten import (
    Groep,
    Rang,
    Treffers,
    Uitslag,
    Zoekresultaat,
    group,
)
from kwalificatiestructuur.zoeken.teksten import has_texts
from kwalificatiestructuur.zoeken.tekstindex import Tekstindex, Tekstindexfout
from kwalificatiestructuur.zoeken.titelbestand import ensure_titels, keep_titels
from kwalificatiestructuur.zoeken.vraag import Zoekvraag, parse_vraag
from kwalificatiestructuur.zoeken.zoekindex import Zoekindex

__all__ = [
    "Aanvulling",
    "Filter",
    "Fragment",
    "Groep",
    "Markeerder",
    "Rang",
    "Tekstindex",
    "Tekstindexfout",
    "Treffers",
    "Uitslag",
    "Zoekindex",
    "Zoekresultaat",
    "Zoekvraag",
    "ensure_titels",
    "group",
    "has_texts",
    "keep_titels",
    "parse_vraag",
]
