"""What existing training comes nearest to a composition, and where a student can fall back on.

The parts of the composition that count are places 0..n-1, in the order of ``Context.counted``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from composer.normen import verplichting_of
from composer.overlap.keuzedeelzoeker import Keuzedeelzoeker
from composer.overlap.noodzaak import Benadering, Keuzedeeldekking, Noodzaak, noodzaak_of
from composer.overlap.terugval import Terugval, Terugvalkandidaat, rank_terugval
from kwalificatiestructuur.vragen import find_kwalificatie, overlap_date

if TYPE_CHECKING:
    from composer.regels.context import Context

CROSSOVER = "cross-over "
"""Before the place of a cross-over in ``Omgeving.crossovers``, where a crebo would stand."""


@dataclass(frozen=True, slots=True)
class Naaste:
    """The trainings that come nearest, as far as contents are known.

    ``noodzaak`` has as many kwalificaties and as many cross-overs as were asked for, best first;
    the crebo of a ``Benadering`` is ``CROSSOVER`` with a place where it is a cross-over.
    ``kwalificaties_onbekend`` and ``crossovers_onbekend`` count those whose content is not known,
    ``keuzedelen`` all that are valid on ``dag`` and ``keuzedelen_zonder_tekst`` those of which only
    the title is known; ``op_titel`` are the codes of those that hold a part by that alone.
    """

    noodzaak: Noodzaak
    kwalificaties_onbekend: int
    crossovers_onbekend: int
    keuzedelen: int
    keuzedelen_zonder_tekst: int
    op_titel: frozenset[str]
    dag: date


def nearest_of(context: Context, *, beste: int = 10) -> Naaste:
    """The ``beste`` kwalificaties with keuzedelen, and cross-overs, that cover most.

    Keuzedelen fill the obligation of the kind of training of each kwalificatie; one with published
    overlap with that kwalificatie cannot go with it (WEB art. 7.2.7). To a cross-over none are
    added. Takes up to some hundreds of milliseconds: work for a worker.
    """
    plaatsen = {deel.id: plek for plek, deel in enumerate(context.counted_delen)}
    dekking = {
        aandeel.houder: frozenset(plaatsen[deel] for deel in aandeel.onderdelen)
        for aandeel in context.andere_aandelen
    }
    anderen = {
        f"{CROSSOVER}{aandeel.houder}": frozenset(plaatsen[deel] for deel in aandeel.onderdelen)
        for _, aandeel in context.crossoveraandelen
    }
    dag = context.dag
    zoeker = context.omgeving.keuzedeelzoeker(dag)
    houders, op_titel = _held(context, zoeker)
    keuzedelen = [
        Keuzedeeldekking(
            record.code,
            record.titel,
            record.sbu,
            frozenset(houders[plek]) if plek in houders or record.beschrijving else None,
        )
        for plek, record in enumerate(zoeker.keuzedelen)
    ]
    bruikbaar = [zoeker.keuzedelen[plek].code for plek in houders]
    studielast = _studielast(context)
    noodzaak = noodzaak_of(
        len(plaatsen),
        dekking,
        keuzedelen,
        {crebo: _room(context, crebo) for crebo in dekking},
        uitgesloten={crebo: _overlapping(context, crebo, bruikbaar) for crebo in dekking},
        studielast=studielast,
        beste=beste,
    )
    geen = dict.fromkeys(anderen, 0)
    bestaand = noodzaak_of(len(plaatsen), anderen, (), geen, studielast=studielast, beste=beste)
    samen = sorted((*noodzaak.benaderingen, *bestaand.benaderingen), key=_rank)
    return Naaste(
        replace(noodzaak, benaderingen=tuple(samen)),
        context.omgeving.index.onbekend,
        len(context.onbekende_crossovers),
        len(zoeker.keuzedelen),
        sum(not record.beschrijving for record in zoeker.keuzedelen),
        op_titel,
        dag,
    )


def fallbacks_of(context: Context) -> tuple[Terugval, ...]:
    """The kwalificaties that a student can fall back on, best first (AAN-08, AAN-09).

    Left out are those without a crebo of their own, which cannot be named in an application, those
    that take no new students any more when the cross-over starts, and those that only have a title
    in common with it.
    """
    plaatsen = {deel.id: plek for plek, deel in enumerate(context.counted_delen)}
    kandidaten = []
    for aandeel in context.aandelen:
        kwalificatie = find_kwalificatie(context.structuur, aandeel.houder)
        einde = kwalificatie.geldigheid.einde_instroom
        is_dicht = einde is not None and einde < context.dag
        if not kwalificatie.crebos or is_dicht or not aandeel.is_verwant:
            continue
        ander = aandeel.ander
        kandidaten.append(
            Terugvalkandidaat(
                aandeel.houder,
                kwalificatie.niveau,
                frozenset(plaatsen[deel] for deel in aandeel.onderdelen),
                None if ander is None else len(ander),
                0 if ander is None else len(aandeel.gedekt & ander),
            )
        )
    niveau = context.samenstelling.niveau
    return rank_terugval(len(plaatsen), niveau, kandidaten, context.omgeving.crossovernamen)


def _rank(benadering: Benadering) -> tuple[int, int, int, str]:
    samen = len(benadering.gedekt) + len(benadering.erbij)
    return -samen, len(benadering.keuzedelen), benadering.uren, benadering.crebo


def _room(context: Context, crebo: str) -> int | None:
    """The obligation of keuzedelen of the kwalificatie in hours; None = not known."""
    soort = find_kwalificatie(context.structuur, crebo).soort_opleiding
    verplichting = verplichting_of(soort, None, context.dag)
    return None if verplichting is None else verplichting.klokuren


def _held(
    context: Context, zoeker: Keuzedeelzoeker
) -> tuple[Mapping[int, set[int]], frozenset[str]]:
    """By place of a keuzedeel the places of the parts it holds; and which only by their titles."""
    houders: dict[int, set[int]] = defaultdict(set)
    op_tekst: set[int] = set()
    for plek, deel in enumerate(context.counted_delen):
        for houder in zoeker.find(deel):
            houders[houder.plek].add(plek)
            if not houder.op_titel:
                op_tekst.add(houder.plek)
    return houders, frozenset(zoeker.keuzedelen[plek].code for plek in houders.keys() - op_tekst)


def _overlapping(context: Context, crebo: str, codes: list[str]) -> list[str]:
    return [code for code in codes if overlap_date(context.structuur, code, crebo) is not None]


def _studielast(context: Context) -> int | None:
    duur = context.samenstelling.studieduur
    if duur is None or duur < 1:
        return None
    return duur * context.regelset.drempels.studielast_per_jaar
