"""That a difference was discussed: a settled remark on a part, which everybody can read.

So it stands in the package and in its report, and a meeting can go on another day.
"""

from __future__ import annotations

from typing import Final

from composer.beoordelen.waarden import (
    Ankersoort,
    Notitie,
    Notitiesoort,
    Notitiestand,
    on_onderdeel,
)

_BEGIN: Final = "Besproken:"
AKKOORD: Final = f"{_BEGIN} akkoord"


def besproken_op(onderdeel: str) -> Notitie:
    """The remark that what differs in this part was discussed, and is good as it is."""
    anker = on_onderdeel(onderdeel)
    return Notitie(anker, Notitiesoort.OPMERKING, AKKOORD, Notitiestand.AFGEHANDELD)


def is_besproken(notitie: Notitie) -> bool:
    """Whether a note is such a remark; what was said may have been added to it.

    One that was opened again is not: then it waits for somebody.
    """
    return (
        notitie.stand is Notitiestand.AFGEHANDELD
        and notitie.anker.soort is Ankersoort.ONDERDEEL
        and notitie.tekst.startswith(_BEGIN)
    )
