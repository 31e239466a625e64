"""The findings about one composition while it is edited, on a structure of any size."""

from __future__ import annotations

import gc
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

from composer.aanvraag import Aanvraag, Bedrijf, Verklaring
from composer.antwoorden import set_aanvraagveld, set_verklaring
from composer.change import Change
from composer.copy_parts import copy_kerntaak
from composer.findings import Findings
from composer.operations import (
    Bewerking,
    BewerkingGeweigerd,
    insert_kerntaken,
    move_step,
    remove_onderdelen,
    set_tekst,
    set_titel,
    set_veld,
)
from composer.overlap.tekstenbestand import ensure_delenteksten
from composer.regels import REGELS
from composer.regels.context import Context, Omgeving
from composer.regels.regel import Constatering, Regel
from composer.regelset import load_regelset
from composer.samenstelling import GekozenKeuzedeel, Samenstelling, new_id
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import every_keuzedeel, kerntaken_of, kwalificaties
from tests.bench_meten import p99

WERKPROCESSEN = 40
EDITS = 600
WARM = 20
"""Edits before the ones that count, so that nothing is done for the first time."""


def compose(structuur: Kwalificatiestructuur) -> Samenstelling:
    """A filled-in composition of at least 40 werkprocessen from many kwalificaties."""
    kerntaken = []
    for kwalificatie in kwalificaties(structuur)[::3]:
        for code, _ in kerntaken_of(structuur, kwalificatie.crebo)[:1]:
            kerntaken.append(copy_kerntaak(structuur, Bronverwijzing(kwalificatie.crebo, code)))
        if sum(len(kerntaak.werkprocessen) for kerntaak in kerntaken) >= WERKPROCESSEN:
            break
    register = every_keuzedeel(structuur)
    return Samenstelling(
        id=new_id(),
        naam="Meting",
        niveau=3,
        soort_opleiding="vakopleiding",
        leerwegen=("bol", "bbl"),
        studieduur=3,
        startjaar=2019,
        beroep="Medewerker",
        kerntaken=tuple(kerntaken),
        keuzedelen=tuple(
            GekozenKeuzedeel(record.code, record.titel, record.sbu) for record in register[:80:20]
        ),
        aanvraag=Aanvraag(
            instelling="Instelling",
            arbeidsmarkt="Er is vraag.",
            samenhang="Het hangt samen.",
            terugvalopties=(kwalificaties(structuur)[0].crebo,),
            bedrijven=(Bedrijf("Een", 12, "overeenkomst.pdf"),),
        ),
    )


def edits(samenstelling: Samenstelling) -> Iterator[Bewerking]:
    """Random edits of every kind that a user makes."""
    loting = random.Random(7)
    begin = samenstelling
    for nummer in range(EDITS + WARM):
        try:
            bewerking = _edit(samenstelling, begin, loting, nummer)
        except BewerkingGeweigerd:
            continue
        samenstelling = bewerking.samenstelling
        yield bewerking


def _edit(
    samenstelling: Samenstelling, begin: Samenstelling, loting: random.Random, nummer: int
) -> Bewerking:
    deel = loting.choice([wp for _, wp in samenstelling.werkprocessen])
    soort = loting.randrange(8)
    if soort == 0:
        return set_titel(samenstelling, deel.id, f"{deel.titel} x")
    if soort in (1, 2):
        tekst = f"{deel.resultaat} En meldt dat ({nummer})."
        return set_tekst(samenstelling, deel.id, "resultaat", tekst)
    if soort == 3:
        return move_step(samenstelling, [deel.id], 1)
    if soort == 4:
        return _swap(samenstelling, begin, loting)
    if soort == 5:
        return set_veld(samenstelling, "niveau", loting.choice((2, 3, 4)))
    if soort == 6:
        return set_aanvraagveld(samenstelling, "noodzaak", f"Nodig ({nummer}).")
    verklaring = Verklaring("INS-02", nummer % 2 == 0, f"Tekst {nummer}")
    return set_verklaring(samenstelling, verklaring)


def _swap(samenstelling: Samenstelling, begin: Samenstelling, loting: random.Random) -> Bewerking:
    """A kerntaak leaves, or one that is not there comes back."""
    aanwezig = {kerntaak.id for kerntaak in samenstelling.kerntaken}
    weg = [kerntaak for kerntaak in begin.kerntaken if kerntaak.id not in aanwezig]
    if not weg:
        return remove_onderdelen(samenstelling, [loting.choice(sorted(aanwezig))])
    kerntaak = loting.choice(weg)
    delen = {wp.id for _, wp in samenstelling.werkprocessen}
    over = tuple(wp for wp in kerntaak.werkprocessen if wp.id not in delen)
    return insert_kerntaken(samenstelling, [replace(kerntaak, werkprocessen=over)], 0)


def measure(structuur: Kwalificatiestructuur, pad: Path | None = None) -> dict[str, Any]:
    """Seconds per edit, from scratch (median of five), and those of the rule with the worst p99.

    ``pad`` is the file that the texts to compare with are kept in.
    """
    samenstelling = compose(structuur)
    teksten = ensure_delenteksten(structuur, pad)
    omgeving = Omgeving(structuur, load_regelset(), date(2019, 1, 1), delenteksten=teksten)
    # The window collects garbage when it has nothing else to do (``app.opruimer``).
    gc.disable()
    begin = time.perf_counter()
    findings = Findings(omgeving, samenstelling)
    eerste = time.perf_counter() - begin
    opnieuw = sorted(_timed(lambda: Findings(omgeving, samenstelling)) for _ in range(5))[2]
    tijden = [_update(findings, *bewerking) for bewerking in edits(samenstelling)][WARM:]
    per_regel = _per_rule(omgeving, samenstelling)
    gc.enable()
    traagst = max(per_regel, key=lambda regel: p99(per_regel[regel]))
    return {
        "werkprocessen": sum(1 for _ in samenstelling.werkprocessen),
        "tijden": tijden,
        "eerste": eerste,
        "opnieuw": opnieuw,
        "traagste_regel": traagst,
        "traagste_tijden": per_regel[traagst],
    }


def _per_rule(omgeving: Omgeving, samenstelling: Samenstelling) -> dict[str, list[float]]:
    """Seconds of every check of every rule in a series of edits."""
    tijden: dict[str, list[float]] = defaultdict(list)

    def timed(regel: Regel) -> Regel:
        def check(context: Context) -> Iterator[Constatering]:
            begin = time.perf_counter()
            uitkomst = list(regel.check(context))
            tijden[regel.id].append(time.perf_counter() - begin)
            return iter(uitkomst)

        return replace(regel, check=check)

    with patch("composer.findings.REGELS", tuple(map(timed, REGELS))):
        findings = Findings(omgeving, samenstelling)
        for na, _ in edits(samenstelling):
            findings.update(na)
    # A rule that reads nothing of the composition is checked only once.
    vaak = {regel: gemeten for regel, gemeten in tijden.items() if len(gemeten) > 2 * WARM}
    return {regel: gemeten[WARM:] for regel, gemeten in vaak.items()}


def _update(findings: Findings, samenstelling: Samenstelling, change: Change) -> float:
    return _timed(lambda: findings.update(samenstelling, change))


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
