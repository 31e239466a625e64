"""What existing training comes nearest to a composition, and where a student can fall back on.

The parts of the composition that count are places 0..n-1, in the order of ``Context.counted``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from composer.normen import verplichting_of
from composer.overlap.keuzedeelzoeker import Keuzedeelzoeker
from composer.overlap.noodzaak import Keuzedeeldekking, Noodzaak, noodzaak_of
from composer.overlap.terugval import Terugval, Terugvalkandidaat, rank_terugval
from composer.regels.context import Context
from kwalificatiestructuur.vragen import find_kwalificatie, overlap_date

CROSSOVER = "cross-over "
"""Before the place of a cross-over in ``Omgeving.crossovers``, where a crebo would stand."""


@dataclass(frozen=True, slots=True)
class Naaste:
    """The trainings that come nearest, as far as contents are known.

    ``kwalificaties_onbekend`` and ``crossovers_onbekend`` count those whose content is not known;
    ``op_titel`` are the codes of keuzedelen that hold a part going by the titles alone, ``dag`` the
    day on which keuzedelen had to be valid. The crebo of an ``Benadering`` is ``CROSSOVER`` with a
    place where it is a cross-over.
    """

    noodzaak: Noodzaak
    kwalificaties_onbekend: int
    crossovers_onbekend: int
    op_titel: frozenset[str]
    dag: date


def nearest_of(context: Context, *, beste: int = 10) -> Naaste:
    """The kwalificaties with keuzedelen, and the cross-overs, that cover most of a composition.

    Keuzedelen fill the obligation of the kind of training of each kwalificatie; one with published
    overlap with that kwalificatie cannot go with it (WEB art. 7.2.7). To a cross-over none are
    added. Takes up to some hundreds of milliseconds: work for a worker.
    """
    plaatsen = {deel.id: plek for plek, deel in enumerate(context.counted_delen)}
    dekking: dict[str, frozenset[int]] = {}
    ruimte: dict[str, int | None] = {}
    for aandeel in context.aandelen:
        dekking[aandeel.houder] = frozenset(plaatsen[deel] for deel in aandeel.onderdelen)
        ruimte[aandeel.houder] = _room(context, aandeel.houder)
    for _, aandeel in context.crossoveraandelen:
        crebo = f"{CROSSOVER}{aandeel.houder}"
        dekking[crebo] = frozenset(plaatsen[deel] for deel in aandeel.onderdelen)
        ruimte[crebo] = 0
    zoeker = context.omgeving.keuzedeelzoeker(_day(context))
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
    noodzaak = noodzaak_of(
        len(plaatsen),
        dekking,
        keuzedelen,
        ruimte,
        uitgesloten={crebo: _overlapping(context, crebo, bruikbaar) for crebo in dekking},
        studielast=_studielast(context),
        beste=beste,
    )
    bekend = {crossover.crebo for crossover in context.omgeving.crossovers}
    onbekend = {crossover.crebo for crossover in context.omgeving.bekende_crossovers} - bekend
    return Naaste(noodzaak, context.omgeving.index.onbekend, len(onbekend), op_titel, _day(context))


def fallbacks_of(context: Context) -> tuple[Terugval, ...]:
    """The kwalificaties that a student can fall back on, best first (AAN-08, AAN-09).

    One without a crebo of its own cannot be named in an application, so it is left out.
    """
    plaatsen = {deel.id: plek for plek, deel in enumerate(context.counted_delen)}
    kandidaten = []
    for aandeel in context.aandelen:
        kwalificatie = find_kwalificatie(context.structuur, aandeel.houder)
        if not kwalificatie.crebos:
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


def _day(context: Context) -> date:
    return context.startdatum or context.omgeving.peildatum


def _room(context: Context, crebo: str) -> int | None:
    """The obligation of keuzedelen of the kwalificatie in hours; None = not known."""
    soort = find_kwalificatie(context.structuur, crebo).soort_opleiding
    verplichting = verplichting_of(soort, None, _day(context))
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
