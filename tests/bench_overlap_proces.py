"""What is measured of overlap, on a structure of any size; each function runs by itself."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from composer.copy_parts import copy_kerntaak
from composer.crossovers import Crossoverinhoud, crossover_of
from composer.gelijkenis import bag_of
from composer.overlap.crossoverdelen import Crossoverdelen
from composer.overlap.crossovers import crossoveroverlap_of
from composer.overlap.delenteksten import holders_of, read_structuur
from composer.overlap.gelijkenisindex import Gelijkenisindex
from composer.overlap.keuzedelen import onderlinge_overlap
from composer.overlap.tekstenbestand import ensure_delenteksten
from composer.regels.context import Context, Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import GekozenKerntaak, Samenstelling, new_id
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Werkproces
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.opslag import Opslag
from kwalificatiestructuur.vragen import kerntaken_of, kwalificaties
from tests.bench_bevindingen import compose, edits
from tests.tekstparen import edit

Metingen = dict[str, Any]
CROSSOVERS = 100
VRAGEN = 300


def overlap(map_: str) -> Metingen:
    """The index of the parts, all figures from scratch, and after one edit."""
    with Opslag(Path(map_)) as opslag:
        structuur = opslag.load()
    pad = Path(map_) / "vergelijking.delen"
    metingen: Metingen = {
        "bouw": _timed(lambda: read_structuur(structuur)),
        "bewaren": _timed(lambda: ensure_delenteksten(structuur, pad)),
        "openen": _timed(lambda: ensure_delenteksten(structuur, pad)),
    }
    teksten = ensure_delenteksten(structuur, pad)
    metingen["gereed"] = _timed(teksten.prepare)
    bestaand = tuple(existing(structuur))
    begin = time.perf_counter()
    delen = Crossoverdelen.of(structuur, bestaand)
    metingen["crossovers"] = time.perf_counter() - begin
    omgeving = Omgeving(
        structuur,
        load_regelset(),
        date(2019, 1, 1),
        bestaand,
        delenteksten=teksten,
        crossoverdelen=delen,
    )
    assert omgeving.index.delen
    samenstelling = compose(structuur)
    # The window collects garbage when it has nothing else to do (``app.opruimer``).
    gc.collect()
    gc.disable()
    metingen["vanaf_nul"] = _timed(lambda: figures(Context(omgeving, samenstelling)))
    metingen["tijden"] = [
        _timed(lambda waarde=na: figures(Context(omgeving, waarde)))  # type: ignore[misc]
        for na, _ in edits(samenstelling)
    ]
    gc.enable()
    return metingen | {
        "kwalificaties": len(kwalificaties(structuur)),
        "onderdelen": len(Context(omgeving, samenstelling).counted),
    }


def figures(context: Context) -> None:
    """Every figure of overlap of one composition."""
    assert context.aandelen
    crossoveroverlap_of(context)
    assert context.keuzedeelstanden
    onderlinge_overlap(context)


def existing(structuur: Kwalificatiestructuur) -> Iterator[Crossoverinhoud]:
    """Cross-overs with content: parts of everywhere, of every third the text edited lightly."""
    toeval = random.Random(11)
    alle = [kw for kw in kwalificaties(structuur) if kw.plaatsen]
    for nummer in range(CROSSOVERS):
        taken: list[GekozenKerntaak] = []
        while sum(len(taak.werkprocessen) for taak in taken) < 40:
            kwalificatie = toeval.choice(alle)
            code, _ = toeval.choice(kerntaken_of(structuur, kwalificatie.crebo))
            taak = copy_kerntaak(structuur, Bronverwijzing(kwalificatie.crebo, code))
            taken.append(_edited(taak, toeval) if toeval.random() < 1 / 3 else taak)
        waarde = Samenstelling(new_id(), f"Bestaand {nummer}", kerntaken=tuple(taken))
        yield crossover_of(replace(waarde, crebo=str(26100 + nummer)))


def _edited(taak: GekozenKerntaak, toeval: random.Random) -> GekozenKerntaak:
    delen = tuple(
        replace(wp, omschrijving=edit(wp.omschrijving, ["anders"], toeval), herkomst=None)
        for wp in taak.werkprocessen
    )
    return replace(taak, werkprocessen=delen, herkomst=None)


def gelijkenis(map_: str) -> Metingen:
    """Nearly the same texts for one text: ours and scikit-learn's, on the same texts."""
    from sklearn.feature_extraction.text import (  # type: ignore[import-not-found,unused-ignore]
        TfidfVectorizer,
    )
    from sklearn.metrics.pairwise import (  # type: ignore[import-not-found,unused-ignore]
        cosine_similarity,
    )

    with Opslag(Path(map_)) as opslag:
        structuur = opslag.load()
        teksten = [tekst for _, tekst in texts_with_titles(structuur)]
    toeval = random.Random(13)
    woorden = sorted({woord for tekst in teksten[::9] for woord in tekst.split()})
    vragen = [edit(toeval.choice(teksten), woorden, toeval) for _ in range(VRAGEN)]
    zakken = sorted((bag_of.__wrapped__(tekst) for tekst in teksten), key=lambda zak: zak.aantal)
    index = Gelijkenisindex.of(zakken)
    vectoren = TfidfVectorizer()
    alle = vectoren.fit_transform(teksten)

    def eigen(vraag: str) -> None:
        index.find(bag_of.__wrapped__(vraag), 0.85)

    def ander(vraag: str) -> None:
        cosine_similarity(vectoren.transform([vraag]), alle)

    for vraag in vragen[:30]:
        eigen(vraag)
        ander(vraag)
    uit: dict[str, list[float]] = {"eigen": [], "ander": []}
    for vraag in vragen[30:]:
        uit["eigen"].append(_timed(lambda: eigen(vraag)))  # noqa: B023 - runs at once
        uit["ander"].append(_timed(lambda: ander(vraag)))  # noqa: B023 - runs at once
    return {**uit, "teksten": len(teksten)}


def texts_with_titles(structuur: Kwalificatiestructuur) -> Iterator[tuple[str, str]]:
    """The title and the text of every werkproces."""
    for sleutel in holders_of(structuur):
        element = structuur.knopen[sleutel]["element"]
        if isinstance(element, Werkproces) and (inhoud := element.inhoud) is not None:
            velden = (inhoud.omschrijving, inhoud.resultaat, inhoud.gedrag)
            yield element.titel.strip(), "\n".join(veld.basis for veld in velden)


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
