"""One measurement in a process of its own: ``python -m tests.bench_proces SOORT ...``; for bench.

Prints one JSON object. Libraries are imported before the clock starts; peak memory is that of this
process since it started.
"""

from __future__ import annotations

import io
import json
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from functools import partial
from pathlib import Path
from typing import Any

import networkx  # noqa: F401  (the product imports it only when it is needed)
from lxml import etree

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties, werkprocessen_of
from tests.bench_meten import each

Metingen = dict[str, Any]


def peak_memory() -> float:
    """The most memory this process has had so far, in MB (of a million bytes)."""
    if sys.platform == "win32":
        return 0.0
    status = Path("/proc/self/status")
    if status.exists():
        for regel in status.read_text().splitlines():
            if regel.startswith("VmHWM"):
                return int(regel.split()[1]) * 1024 / 1e6
    import resource

    eenheid = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * eenheid / 1e6


def timed(work: Callable[[], object]) -> float:
    return each(work, 1)[0]


def parse(pad: str, keer: str) -> Metingen:
    """The floor: the bare parse, a number of times."""
    return {"tijden": each(lambda: etree.parse(pad), int(keer))}


def bibliotheken() -> Metingen:
    """Nothing but the imports."""
    return {"geheugen": peak_memory()}


def lees(pad: str) -> Metingen:
    """A file into a graph, without a store."""
    return {"tijd": timed(lambda: load_structuur([Path(pad)]).graaf), "geheugen": peak_memory()}


def importeer(pad: str, map_: str) -> Metingen:
    """A file into the store and a graph."""

    edities = []

    def work() -> None:
        with Opslag(Path(map_)) as opslag:
            edities.append(opslag.commit(opslag.prepare([Path(pad)])).id)
            assert opslag.load().graaf

    tijd = timed(work)
    return {"tijd": tijd, "geheugen": peak_memory(), "editie": edities[0]}


def laad(map_: str) -> Metingen:
    """The structure out of the store."""

    def work() -> None:
        with Opslag(Path(map_)) as opslag:
            assert opslag.load().graaf

    return {"tijd": timed(work), "geheugen": peak_memory()}


def zoek(map_: str) -> Metingen:
    """Every keystroke of people who look for something, in titles and texts.

    ``lijst`` is the answer with its completions, ``boom`` all that the panel of the window asks.
    ``index`` = until searching titles can begin; ``teksten`` = until the texts can be, the first
    time (after that the file is there).
    """
    from app.structuurpaneel.zoeker import answer
    from kwalificatiestructuur.zoeken import Filter, Tekstindex, Zoekindex

    with Opslag(Path(map_)) as opslag:
        structuur = opslag.load()
        pad = opslag.index_path(structuur.editie.id)
    begin = time.perf_counter()
    index = Zoekindex(structuur)
    klaar = time.perf_counter()
    index.teksten = Tekstindex.ensure(structuur, pad, dingen=index.dingen)
    teksten = time.perf_counter()
    metingen: Metingen = {"index": klaar - begin, "teksten": teksten - klaar}
    vragen = list(questions(structuur))
    toetsen = [vraag[:einde] for vraag in vragen for einde in range(1, len(vraag) + 1)]

    def lijst(toets: str) -> None:
        index.answer(toets)
        index.suggest(toets)

    def boom(toets: str) -> None:
        answer(index, toets, Filter())

    for naam, work in (("lijst", lijst), ("boom", boom)):
        metingen[naam] = [timed(partial(work, toets)) for toets in toetsen]
        traagst = sorted(zip(metingen[naam], toetsen, strict=True))[-5:]
        metingen[f"{naam}_traagst"] = [toets for _, toets in traagst]
    return metingen | {"geheugen": peak_memory()}


def questions(structuur: Kwalificatiestructuur) -> Iterator[str]:
    """What people type: words of titles and texts, codes, filters, phrases, and what is nowhere."""
    toeval = random.Random(5)
    alle = kwalificaties(structuur)
    for kwalificatie in toeval.sample(alle, 12):
        yield kwalificatie.naam.lower()
        yield f"{kwalificatie.crebo} K1"
        for code, _ in kerntaken_of(structuur, kwalificatie.crebo)[:1]:
            for _, werkproces in werkprocessen_of(structuur, kwalificatie.crebo, code)[:1]:
                woorden = werkproces.titel.split()
                yield " ".join(woorden[:3])
                yield " ".join(toeval.sample(woorden, 2))
                inhoud = werkproces.inhoud
                tekst = inhoud.omschrijving.basis.split() if inhoud is not None else []
                if len(tekst) > 12:
                    yield f'"{" ".join(tekst[6:9])}"'
                    yield f"niveau:{kwalificatie.niveau} soort:werkproces {tekst[10]}"
    yield from (
        "de",
        "verkopen gasten",
        "domein:79140 begeleiden",
        "xyzzy",
        "voorraad  controleren",
    )


def verschil(*woorden: str) -> Metingen:
    """``structuur verschil`` with these arguments, the command as a whole."""
    from composer.opdrachtregel.opdrachten import run

    def work() -> None:
        with redirect_stdout(io.StringIO()):
            code = run(["structuur", "verschil", *woorden], foto=lambda *_: None)
        if code:
            raise SystemExit(f"afsluitcode {code}")

    return {"tijd": timed(work), "geheugen": peak_memory()}


def bevindingen(map_: str) -> Metingen:
    """The findings about a composition, edit by edit, on the structure in the store."""
    from tests.bench_bevindingen import measure

    with Opslag(Path(map_)) as opslag:
        structuur = opslag.load()
        return measure(structuur, opslag.comparison_path(structuur.editie.id))


def overlap(map_: str) -> Metingen:
    """All that a composition has in common with what exists."""
    from tests.bench_overlap_proces import overlap as measure_overlap

    return measure_overlap(map_)


def gelijkenis(map_: str) -> Metingen:
    """Nearly the same texts, beside scikit-learn; only where that is installed."""
    from tests.bench_overlap_proces import gelijkenis as measure_gelijkenis

    return measure_gelijkenis(map_)


def naast(map_: str, gedeeld: str) -> Metingen:
    """20 compositions side by side; ``gedeeld`` is ``ja`` or ``nee``."""
    from tests.bench_vergelijken import measure

    return measure(map_, gedeeld=gedeeld == "ja")


def xmldiff(map_: str, folder: str) -> Metingen:
    """Two documents, beside xmldiff; only where that is installed."""
    from tests.bench_vergelijken import naast_xmldiff

    return naast_xmldiff(map_, folder)


def scrollen() -> Metingen:
    """Scrolling through the matrix of compositions side by side."""
    from tests.bench_naast import scroll_times

    return scroll_times()


SOORTEN: dict[str, Callable[..., Metingen]] = {
    functie.__name__: functie
    for functie in (
        parse,
        bibliotheken,
        lees,
        importeer,
        laad,
        zoek,
        verschil,
        bevindingen,
        overlap,
        gelijkenis,
        naast,
        xmldiff,
        scrollen,
    )
}

if __name__ == "__main__":
    print(json.dumps(SOORTEN[sys.argv[1]](*sys.argv[2:])))
