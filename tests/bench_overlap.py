"""The search for what comes closest to a composition (``composer.overlap.noodzaak``)."""

from __future__ import annotations

import random

from composer.overlap.noodzaak import Keuzedeeldekking, noodzaak_of
from tests.bench_meten import each

ONDERDELEN = 40
KWALIFICATIES = 470
KEUZEDELEN = 1288
RUIMTEN = (240, 480, 720)
"""The obligations of keuzedelen, in klokuren."""


def measure_noodzaak(times: int = 15, *, is_vijandig: bool = False) -> list[float]:
    """Seconds per run, for the ten best of a whole land of kwalificaties and keuzedelen.

    A kwalificatie holds up to half of the parts, a keuzedeel up to four; ``is_vijandig``: every
    keuzedeel a random half of them, so that no bound says beforehand which are the best.
    """
    loting = random.Random(3)
    plaatsen = range(ONDERDELEN)
    dekking = {
        str(25000 + nummer): frozenset(loting.sample(plaatsen, loting.randint(0, ONDERDELEN // 2)))
        for nummer in range(KWALIFICATIES)
    }
    keuzedelen = [
        Keuzedeeldekking(
            f"K{nummer:04}",
            f"Keuzedeel {nummer}",
            loting.choices((240, 480, 720, 960), (1215, 237, 35, 4))[0],
            frozenset(plaats for plaats in plaatsen if loting.random() < 0.5)
            if is_vijandig
            else frozenset(loting.sample(plaatsen, loting.randint(0, 4))),
        )
        for nummer in range(KEUZEDELEN)
    ]
    ruimte = {crebo: loting.choice(RUIMTEN) for crebo in dekking}
    return each(lambda: noodzaak_of(ONDERDELEN, dekking, keuzedelen, ruimte), times)
