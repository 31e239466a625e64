"""Compositions side by side at national size, and beside a general XML differ.

``columns`` gives what is compared, each function under it one figure; ``naast_xmldiff`` runs where
that library is installed.
"""

from __future__ import annotations

import gc
import random
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from composer.copy_parts import copy_kerntaak
from composer.document import read_document, save_document
from composer.gelijkenis import bag_of, similarity
from composer.operations import set_tekst
from composer.overlap.delen import normalise
from composer.regels.context import Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import GekozenKerntaak, Samenstelling, new_id
from composer.vergelijken.kolom import Kolom, kolom_of
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import row_differences
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties
from tests.bench_meten import each

Metingen = dict[str, Any]
KOLOMMEN = 20
WERKPROCESSEN = 40
GEDEELD = 30
"""So many kerntaken the drafts choose from; together they hold some 120 werkprocessen."""

EDITS = 60
WARM = 5


def columns(structuur: Kwalificatiestructuur, *, gedeeld: bool = True) -> tuple[Kolom, ...]:
    """20 compositions of 40 werkprocessen or a few more.

    ``gedeeld``: drafts that choose from the same kerntaken, a tenth of the texts edited; else no
    two of them have a part in common, which is the most work.
    """
    toeval = random.Random(17)
    omgeving = Omgeving(structuur, load_regelset(), date(2019, 1, 1))
    taken = _every_kerntaak(structuur)
    kolommen = []
    for nummer in range(KOLOMMEN):
        rij = toeval.sample(taken[:GEDEELD], GEDEELD) if gedeeld else taken
        gekozen: list[GekozenKerntaak] = []
        while sum(len(taak.werkprocessen) for taak in gekozen) < WERKPROCESSEN:
            gekozen.append(_fresh(rij[len(gekozen)], toeval if gedeeld else None))
        taken = taken if gedeeld else taken[len(gekozen) :]
        waarde = Samenstelling(new_id(), f"Concept {nummer}", 3, kerntaken=tuple(gekozen))
        kolommen.append(kolom_of(omgeving, waarde))
    return tuple(kolommen)


def measure(map_: str, *, gedeeld: bool = True, times: int = 7) -> Metingen:
    """Seconds: the first time in the process, again without and with what is remembered, edits."""
    with Opslag(Path(map_)) as opslag:
        kolommen = columns(opslag.load(), gedeeld=gedeeld)
    # The window collects garbage when it has nothing else to do (``app.opruimer``).
    gc.collect()
    gc.disable()
    metingen: Metingen = {"eerste": each(lambda: Vergelijking(kolommen), 1)[0]}
    koud = []
    for _ in range(times):
        kolommen = tuple(_unread(kolom) for kolom in kolommen)
        for onthouden in (normalise, bag_of, similarity):
            onthouden.cache_clear()
        koud += each(lambda: Vergelijking(kolommen), 1)  # noqa: B023 - runs at once
    metingen["koud"] = koud
    metingen["vanaf_nul"] = each(lambda: Vergelijking(kolommen), times)
    metingen["bewerking"] = edit_times(Vergelijking(kolommen))
    gc.enable()
    return metingen | {
        "werkprocessen": sum(1 for k in kolommen for _ in k.samenstelling.werkprocessen),
        "rijen": sum(1 for _ in Vergelijking(kolommen).uitlijning.rijen),
    }


def edit_times(vergelijking: Vergelijking) -> list[float]:
    """Seconds to follow one edit of a text, again and again, in any column."""
    toeval = random.Random(5)
    tijden = []
    for nummer in range(EDITS + WARM):
        plek = toeval.randrange(len(vergelijking.kolommen))
        waarde = vergelijking.kolommen[plek].samenstelling
        deel = toeval.choice([wp for _, wp in waarde.werkprocessen])
        na = set_tekst(waarde, deel.id, "resultaat", f"{deel.resultaat} En meldt dat ({nummer}).")
        begin = time.perf_counter()
        vergelijking.update(plek, *na)
        tijden.append(time.perf_counter() - begin)
    return tijden[WARM:]


def naast_xmldiff(map_: str, folder: str, times: int = 3) -> Metingen:
    """Two of those documents: ours and ``xmldiff``, each from the files to what differs.

    ``omgezet`` counts what each reports where the parts are the same in another order.
    """
    from xmldiff import main as xmldiff  # type: ignore[import-untyped,import-not-found,unused-ignore]

    with Opslag(Path(map_)) as opslag:
        een, ander, *_ = columns(opslag.load())
    paden = [Path(folder) / naam for naam in ("een.xml", "ander.xml", "omgezet.xml")]
    waarde = een.samenstelling
    omgezet = replace(waarde, kerntaken=tuple(map(_turned, waarde.kerntaken[::-1])))
    for pad, kolom in zip(paden, (waarde, ander.samenstelling, omgezet), strict=True):
        save_document(kolom, pad)

    def own(a: Path, b: Path) -> int:
        kolommen = [kolom_of(een.omgeving, read_document(pad)) for pad in (a, b)]
        return len(row_differences(Vergelijking(kolommen).uitlijning))

    def other(a: Path, b: Path) -> int:
        return len(xmldiff.diff_files(str(a), str(b)))

    own(*paden[:2])
    return {
        "eigen": each(lambda: own(paden[0], paden[1]), times),
        "ander": each(lambda: other(paden[0], paden[1]), 1),
        "omgezet": {"eigen": own(paden[0], paden[2]), "ander": other(paden[0], paden[2])},
    }


def _every_kerntaak(structuur: Kwalificatiestructuur) -> list[GekozenKerntaak]:
    """Every kerntaak once, in the order of the sources."""
    gezien = set()
    taken = []
    for kwalificatie in kwalificaties(structuur):
        for code, kerntaak in kerntaken_of(structuur, kwalificatie.crebo):
            if kerntaak.sleutel not in gezien:
                gezien.add(kerntaak.sleutel)
                taken.append(copy_kerntaak(structuur, Bronverwijzing(kwalificatie.crebo, code)))
    return taken


def _fresh(taak: GekozenKerntaak, toeval: random.Random | None) -> GekozenKerntaak:
    """A copy under new ids; with chance one text in ten gets another sentence."""
    delen = []
    for wp in taak.werkprocessen:
        anders = toeval is not None and toeval.random() < 0.1
        gedrag = f"{wp.gedrag}\n- werkt netjes" if anders else wp.gedrag
        delen.append(replace(wp, id=new_id(), gedrag=gedrag))
    return replace(taak, id=new_id(), werkprocessen=tuple(delen))


def _turned(taak: GekozenKerntaak) -> GekozenKerntaak:
    return replace(taak, werkprocessen=taak.werkprocessen[::-1])


def _unread(kolom: Kolom) -> Kolom:
    """The same column of which nothing was computed yet."""
    taken = tuple(
        replace(taak, werkprocessen=tuple(replace(wp) for wp in taak.werkprocessen))
        for taak in kolom.samenstelling.kerntaken
    )
    return replace(kolom, samenstelling=replace(kolom.samenstelling, kerntaken=taken))
