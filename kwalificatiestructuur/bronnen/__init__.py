"""The sources that users have: what kind of file it is, and what it says.

The kind follows from the content, never from the name alone. Whatever cannot be used raises
``Invoerfout``; what cannot be read fully becomes a warning with file and line.
"""

from kwalificatiestructuur.bronnen.herkennen import (
    Samenstellingsmerk,
    recognise,
    refuse_samenstelling,
)
from kwalificatiestructuur.bronnen.lezen import read_bron, read_bronbestand
from kwalificatiestructuur.bronnen.uitpakken import Bronbestand, expand
from kwalificatiestructuur.bronsoort import Bronsoort

__all__ = [
    "Bronbestand",
    "Bronsoort",
    "Samenstellingsmerk",
    "expand",
    "read_bron",
    "read_bronbestand",
    "recognise",
    "refuse_samenstelling",
]
