"""The local store: sources that were read once, kept as editions side by side.

``Opslag`` is the way in: ``prepare`` reads files and says what they bring, ``commit`` makes that
the current edition, ``load`` gives the structure of an edition. Texts are read when asked for.
"""

from kwalificatiestructuur.opslag.beschrijving import (
    Bronbeschrijving,
    Editiebeschrijving,
    Voorstel,
)
from kwalificatiestructuur.opslag.inhoud import content_hash
from kwalificatiestructuur.opslag.opslag import Opslag, default_folder

__all__ = [
    "Bronbeschrijving",
    "Editiebeschrijving",
    "Opslag",
    "Voorstel",
    "content_hash",
    "default_folder",
]
