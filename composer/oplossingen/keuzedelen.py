"""Fixes for a keuzedeel: leave it out, or take another in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import islice
from typing import Final

from composer.change import Bewerkingsnaam, Change, Facet
from composer.copy_parts import copy_keuzedeel
from composer.finding import Ernst, Finding
from composer.operations import Bewerking, remove_keuzedelen, replace_keuzedeel
from composer.oplossingen.oplossing import Oplossing, oplossing
from composer.overlap.delen import normalise
from composer.regels import REGELS
from composer.regels.context import Context
from composer.samenstelling import GekozenKeuzedeel, Samenstelling
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.verschil.gelijkenis import resemblance, words_of
from kwalificatiestructuur.vragen import every_keuzedeel, keuzedelen, overlap_date

LIJKT: Final = 0.3
"""Titles that share so much (Dice) are about the same subject."""

ZEGT_NIETS: Final = words_of("verdieping geschikt voor niveau")
"""Words that titles about any subject share."""

MAX_ANDERE: Final = 2
"""So many others are offered at most."""


def keep_once(_context: Context, finding: Finding) -> Iterator[Oplossing]:
    """KD-05: the first of several with one code stays."""
    code = finding.onderdeel
    yield oplossing("houd_eerste", code, partial(_keep_first, code), keuzedeel=code)


def drop(_context: Context, finding: Finding) -> Iterator[Oplossing]:
    """The composition without this keuzedeel."""
    code = finding.onderdeel
    bewerk = partial(remove_keuzedelen, codes={code})
    yield oplossing("verwijder_keuzedeel", code, bewerk, keuzedeel=code)


def leave_out(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """The same, where a person has to judge whether it is needed."""
    for weg in drop(context, finding):
        yield replace(weg, is_veilig=False)


def take_register(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """KD-01, KD-04: title and study load of the register, where something else is filled in."""
    code = finding.onderdeel
    (eigen, *_) = (kd for kd in context.keuzedelen if kd.code == code)
    if keuzedelen(context.structuur, code):
        daar = copy_keuzedeel(context.structuur, code, context.dag)
        nieuw = replace(daar, niveaus=eigen.niveaus)
        bewerk = partial(replace_keuzedeel, code=code, nieuw=nieuw)
        yield oplossing("neem_register", code, bewerk, keuzedeel=code)


def swap_namesake(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """One with the same title that can be chosen."""
    titels = _titles(context, finding.onderdeel)
    yield from _swaps(context, finding, lambda record: normalise(record.titel) in titels)


def swap_alike(context: Context, finding: Finding) -> Iterator[Oplossing]:
    """The ones most alike in title, of the same sectorkamer and study load."""
    code = finding.onderdeel
    eigen = keuzedelen(context.structuur, code)
    kamers = {record.sectorkamer_nr for record in eigen}
    lasten = {record.sbu for record in eigen}
    lasten |= {kd.sbu for kd in context.keuzedelen if kd.code == code and kd.sbu is not None}
    yield from _swaps(
        context, finding, lambda r: r.sectorkamer_nr in kamers and r.sbu in lasten, alike=True
    )


def _swaps(
    context: Context,
    finding: Finding,
    past: Callable[[Keuzedeel], bool],
    *,
    alike: bool = False,
) -> Iterator[Oplossing]:
    code = finding.onderdeel
    woorden = words_of(" ".join(_titles(context, code))) - ZEGT_NIETS
    gevonden: dict[str, tuple[float, str]] = {}
    for record in every_keuzedeel(context.structuur):
        if past(record) and _can_be_chosen(context, record):
            lijkt = resemblance(woorden, words_of(record.titel) - ZEGT_NIETS)
            if not alike or lijkt >= LIJKT:
                gevonden[record.code] = (-lijkt, record.code)
    wissels = (
        _swap(context, code, ander, veilig=not alike)
        for ander in sorted(gevonden, key=lambda ander: gevonden[ander])
    )
    goed = (wissel for ander, wissel in wissels if not _is_refused(context, ander, wissel))
    yield from islice(goed, MAX_ANDERE)


def _swap(context: Context, code: str, ander: str, *, veilig: bool) -> tuple[str, Oplossing]:
    nieuw = copy_keuzedeel(context.structuur, ander, context.dag)
    return ander, oplossing(
        "vervang_keuzedeel",
        f"{code}:{ander}",
        partial(replace_keuzedeel, code=code, nieuw=nieuw),
        veilig=veilig,
        keuzedeel=code,
        nieuw=f"{ander} {nieuw.titel}",
    )


def _is_refused(context: Context, code: str, wissel: Oplossing) -> bool:
    """Whether a rule about keuzedelen has a fout for the one that would come."""
    dan = Context(context.omgeving, wissel.bewerk(context.samenstelling).samenstelling)
    instellingen = context.regelset.regels
    return any(
        uitkomst.onderdeel == code and instellingen[regel.id].ernst[uitkomst.variant] is Ernst.FOUT
        for regel in REGELS
        if Facet.KEUZEDELEN in regel.leest
        for uitkomst in regel.check(dan)
    )


def _titles(context: Context, code: str) -> set[str]:
    """The titles of a keuzedeel, as chosen and as the register has it."""
    gekozen = [kd.titel for kd in context.samenstelling.keuzedelen if kd.code == code]
    register = [record.titel for record in keuzedelen(context.structuur, code)]
    return {normalise(titel) for titel in (*gekozen, *register)} - {""}


def _can_be_chosen(context: Context, record: Keuzedeel) -> bool:
    """Whether it is new here, valid on the day that counts, and nothing is known against it."""
    if not (record.ingangsdatum or date.min) <= context.dag <= (record.einddatum or date.max):
        return False
    if any(kd.code == record.code for kd in context.keuzedelen):
        return False
    titel = normalise(record.titel)
    if any(deel.titel == titel for deel in context.delen):
        return False
    return not any(
        overlap_date(context.structuur, record.code, bron.crebo) for bron in context.alle_bronnen
    )


def _keep_first(code: str, samenstelling: Samenstelling) -> Bewerking:
    gezien: set[str] = set()
    lijst: list[GekozenKeuzedeel] = []
    for keuzedeel in samenstelling.keuzedelen:
        if keuzedeel.code != code or code not in gezien:
            lijst.append(keuzedeel)
        gezien.add(keuzedeel.code)
    change = Change(
        frozenset({Facet.KEUZEDELEN}), frozenset({code}), Bewerkingsnaam.KEUZEDEEL_EEN_KEER
    )
    return Bewerking(replace(samenstelling, keuzedelen=tuple(lijst)), change)
