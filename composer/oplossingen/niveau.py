"""Fixes for the level, the kind, and what goes with them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from composer.change import Bewerkingsnaam
from composer.finding import Finding
from composer.normen import studieduren
from composer.operations import Bewerking
from composer.oplossingen.oplossing import Oplossing, chain, oplossing
from composer.oplossingen.velden import set_to
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.samenstelling import SOORT_BIJ_NIVEAU, Samenstelling

_NIVEAU_BIJ_SOORT = {soort: niveau for niveau, soort in SOORT_BIJ_NIVEAU.items()}


def set_niveau(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """NIV-01: the level of the kind that is filled in, and that of the sources; with its kind."""
    for niveau in _levels(context):
        yield _level(niveau)


def set_soort(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """NIV-02: the kind of the level; else the level of the kind, or that of the sources."""
    niveau = context.samenstelling.niveau
    if niveau in SOORT_BIJ_NIVEAU:
        soort = SOORT_BIJ_NIVEAU[niveau]
        yield oplossing("zet_soort", soort, set_to("soort_opleiding", soort), soort=soort)
    for ander in _levels(context):
        if ander != niveau:
            yield _level(ander)


def follow_parts(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """NIV-07: the level nearest to the mean of the parts; a person has to want it."""
    for niveau in _levels_of_parts(context):
        yield _level(niveau, veilig=False)


def set_studieduur(context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """NIV-05: the possible number of years nearest to what is filled in; else each of them."""
    soort = context.samenstelling.soort_opleiding.strip()
    if soort not in studieduren():
        soort = SOORT_BIJ_NIVEAU.get(context.samenstelling.niveau or 0, "")
    if soort not in studieduren():
        return
    duur, nu = studieduren()[soort], context.samenstelling.studieduur
    mogelijk = range(duur.minimum, duur.maximum + 1)
    for jaren in mogelijk if nu is None else [min(max(nu, duur.minimum), duur.maximum)]:
        yield _years(jaren, veilig=nu is not None)


def three_years(_context: Context, _finding: Finding) -> Iterator[Oplossing]:
    """NIV-06: the duration for which nobody asks a reason."""
    yield _years(3, veilig=False)


def follow_niveau(_context: Context, finding: Finding) -> Iterator[Oplossing]:
    """NIV-08 to NIV-10: forget what was recorded, so that it follows from the level."""
    if finding.regel == "NIV-08":
        yield oplossing("volg_nlqf", "", set_to("nlqf", None))
    elif finding.regel == "NIV-09":
        yield oplossing("volg_generiek", "", set_to("generieke_onderdelen", ()))
    else:
        vak = str(dict(finding.parameters)["vak"])
        yield oplossing("volg_referentie", vak, partial(_forget_vak, normalise(vak)), vak=vak)


def _forget_vak(vak: str, samenstelling: Samenstelling) -> Bewerking:
    over = tuple(r for r in samenstelling.referentieniveaus if normalise(r.onderdeel) != vak)
    return set_to("referentieniveaus", over)(samenstelling)


def _years(jaren: int, *, veilig: bool) -> Oplossing:
    bewerk = set_to("studieduur", jaren)
    return oplossing("zet_studieduur", str(jaren), bewerk, veilig=veilig, jaren=jaren)


def _level(niveau: int, *, veilig: bool = True) -> Oplossing:
    soort = SOORT_BIJ_NIVEAU[niveau]
    bewerk = partial(_set_fields, {"niveau": niveau, "soort_opleiding": soort})
    return oplossing("zet_niveau", str(niveau), bewerk, veilig=veilig, niveau=niveau, soort=soort)


def _set_fields(velden: dict[str, Any], samenstelling: Samenstelling) -> Bewerking:
    anders = {v: w for v, w in velden.items() if getattr(samenstelling, v) != w}
    stappen = (set_to(veld, waarde) for veld, waarde in anders.items())
    return chain(samenstelling, *stappen, naam=Bewerkingsnaam.VELD_WIJZIGEN, veld="niveau")


def _levels(context: Context) -> tuple[int, ...]:
    """The level that goes with the kind, then the one nearest to the mean of the parts."""
    soort = context.samenstelling.soort_opleiding.strip()
    niveaus = [_NIVEAU_BIJ_SOORT[soort]] if soort in _NIVEAU_BIJ_SOORT else []
    return tuple(dict.fromkeys([*niveaus, *_levels_of_parts(context)]))


def _levels_of_parts(context: Context) -> tuple[int, ...]:
    """The level nearest to the mean of the parts; () where no source says its level."""
    delen = [
        bron.kwalificatie.niveau
        for bron in context.bronnen
        for _ in bron.onderdelen
        if bron.kwalificatie and bron.kwalificatie.niveau is not None
    ]
    if not delen:
        return ()
    gemiddeld = sum(delen) / len(delen)
    return (min(SOORT_BIJ_NIVEAU, key=lambda niveau: abs(niveau - gemiddeld)),)
