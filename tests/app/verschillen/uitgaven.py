"""The made-up nation that the tests of the differences compare two editions of."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.zoeken import ensure_titels
from kwalificatiestructuur.zoeken.titelbestand import keep_titels
from tests.nationaal.edities import Wijziging, next_edition
from tests.nationaal.schrijven import write_sbb
from tests.nationaal.uitgave import Uitgave

DOSSIERS = 25
EERSTE = Uitgave(1, DOSSIERS, 0)


@cache
def known_changes() -> tuple[Wijziging, ...]:
    """What the second edition changes."""
    return tuple(next_edition(EERSTE).changes())


def fill_store(map_: Path) -> Path:
    """A store with both editions, „Een” and „Twee”; the second one is current."""
    een = write_sbb(map_ / "een.xml", EERSTE.dossiers())
    twee = write_sbb(map_ / "twee.xml", next_edition(EERSTE).dossiers())
    with Opslag(map_ / "opslag") as opslag:
        for bestand, naam in ((een, "Een"), (twee, "Twee")):
            editie = opslag.commit(opslag.prepare([bestand], naam=naam))
            structuur, pad = opslag.load(editie.id), opslag.titles_path(editie.id)
            keep_titels(structuur, pad, ensure_titels(structuur, pad))
    return map_ / "opslag"
