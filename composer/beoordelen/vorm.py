"""The form of a package as a file: a zip with what stands where, and how much it may hold.

``manifest.json`` has the version, the moment of making and the rounds; ``revisies.json`` every
revision, one per line; ``documenten/<uuid>/<sha256>.xml`` the documents as they were handed in.
"""

from __future__ import annotations

from typing import Final

from composer.beoordelen.jsonvelden import RAAD
from composer.document.bronxml import MAX_BYTES
from composer.document.pakketmerk import MANIFEST
from kwalificatiestructuur.bronnen.zip_veilig import Grenzen

EINDE: Final = ".kcpakket"
SOORT: Final = "kwalificatiecomposer-beoordelingspakket"
VERSIE: Final = 1
PROGRAMMA: Final = "0.1.0"
"""Version of the program, as in ``pyproject.toml``."""

REVISIES: Final = "revisies.json"

MAX_RONDES: Final = 2_000
MAX_DOCUMENTEN: Final = 1_000
MAX_REVISIES: Final = 100_000
MAX_IN_ALL: Final = 256 * 1024 * 1024
MAX_LID: Final = {MANIFEST: 16 * 1024 * 1024, REVISIES: 128 * 1024 * 1024}
MAX_DOCUMENT: Final = MAX_BYTES

GRENZEN: Final = Grenzen(leden=MAX_DOCUMENTEN + len(MAX_LID), bytes=MAX_IN_ALL, raad=RAAD)


def name_of_document(document: str, sha256: str) -> str:
    """Where a document stands in the zip."""
    return f"documenten/{document}/{sha256}.xml"
