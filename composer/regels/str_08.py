"""STR-08: every source contributes more than about 15%.

If a source contributes no more than the room that keuzedelen give (about 15%), an ordinary
kwalificatie with a keuzedeel could do the same, and the cross-over is not necessary (summary of the
draft decree on goc.nl, point 3; evaluation of 2020, bijlage 1 (c)). The figure is known only from
that summary, so it is an estimate: a person may say why less is enough. Two shares are computed,
in werkprocessen: what part of the composition the source holds, and what part of the source was
taken. A kwalificatie that exists under two crebos counts once. A source holds what was chosen from
it and what it shares with another beyond doubt, such as a kerntaak of the same dossier. Where the
structure does not say how many werkprocessen a source has, the second share is unknown, and the
rule says so.

Violates: 14 of the 15 werkprocessen come from 25480 and one from 25297.
Fine: eight werkprocessen from 25479 and six from 25297.
Mend: take more parts of that source, or leave it out and consider a keuzedeel instead; otherwise
say in a motivation why so small a share makes the cross-over necessary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.aandelen import Aandeel
from composer.percentage import in_procent, percentage
from composer.regels.context import Bron, Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class _Bijdrage:
    """What one source, its twins included, gives; ``deel_van_bron`` None = not known."""

    crebos: tuple[str, ...]
    naam: str
    onderdelen: frozenset[str]
    deel_van_bron: float | None


def check(context: Context) -> Iterator[Constatering]:
    """One observation per source that gives little, and one with all shares."""
    totaal = len(context.counted)
    grens = context.regelset.drempels.aandeel_bron
    bijdragen = _contributions(context)
    for bijdrage in bijdragen:
        aantal = len(bijdrage.onderdelen)
        if aantal / totaal <= grens:
            yield constatering(
                "klein_deel_samenstelling",
                bronnen=bijdrage.crebos,
                bron=bijdrage.naam,
                aantal=aantal,
                totaal=totaal,
                procent=percentage(aantal / totaal),
                grens=percentage(grens),
            )
        elif bijdrage.deel_van_bron is not None and bijdrage.deel_van_bron <= grens:
            yield constatering(
                "klein_deel_bron",
                bronnen=bijdrage.crebos,
                bron=bijdrage.naam,
                procent=percentage(bijdrage.deel_van_bron),
                grens=percentage(grens),
            )
    if bijdragen:
        is_bekend = all(bijdrage.deel_van_bron is not None for bijdrage in bijdragen)
        yield constatering(
            "aandelen" if is_bekend else "aandelen_deels",
            bronnen=[crebo for bijdrage in bijdragen for crebo in bijdrage.crebos],
            aandelen=tuple(_in_words(bijdrage, totaal, grens) for bijdrage in bijdragen),
        )


def _contributions(context: Context) -> tuple[_Bijdrage, ...]:
    groepen: dict[str, list[Bron]] = {}
    for bron in context.bronnen:
        groepen.setdefault(context.tweelingen.get(bron.crebo, bron.crebo), []).append(bron)
    return tuple(_contribution(context, bronnen) for bronnen in groepen.values())


def _contribution(context: Context, bronnen: Sequence[Bron]) -> _Bijdrage:
    crebos = {bron.kwalificatie.crebo for bron in bronnen if bron.kwalificatie}
    aandelen = [a for a in context.aandelen if a.houder in crebos]
    # Of a source that the structure does not have, nothing is known but what was chosen from it.
    onderdelen = {deel.id for bron in bronnen for deel in bron.onderdelen}
    onderdelen |= {deel for aandeel in aandelen for deel in aandeel.zekere_onderdelen}
    return _Bijdrage(
        tuple(bron.crebo for bron in bronnen),
        bronnen[0].naam,
        frozenset(onderdelen),
        _taken(context, aandelen),
    )


def _taken(context: Context, aandelen: Sequence[Aandeel]) -> float | None:
    """The share of the source that was taken; None = not known.

    Twins are one kwalificatie, so what was taken from either counts together, and once.
    """
    if len(aandelen) < 2:
        return aandelen[0].zeker_van_ander if aandelen else None
    omvang = [len(aandeel.ander) for aandeel in aandelen if aandeel.ander]
    if len(omvang) < len(aandelen):
        return None
    delen = [context.deel_by_id[deel] for a in aandelen for deel in a.zekere_onderdelen]
    return min(1.0, len({(deel.titel, deel.teksten) for deel in delen}) / max(omvang))


def _in_words(bijdrage: _Bijdrage, totaal: int, grens: float) -> str:
    aantal, deel = len(bijdrage.onderdelen), bijdrage.deel_van_bron
    bron = "?" if deel is None else in_procent(deel, grens)
    return f"{bijdrage.naam} ({aantal}: {in_procent(aantal / totaal, grens)} / {bron})"


RULE = Regel(
    id="STR-08",
    titel=QT_TRANSLATE_NOOP("Regels", "Elke bron draagt meer dan ongeveer 15% bij"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="samenvatting van het ontwerpbesluit op goc.nl, punt 3; evaluatie cross-over "
    "kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), bijlage 1 (c)",
    trust="W+I",
    ernst={
        "klein_deel_samenstelling": Ernst.WAARSCHUWING,
        "klein_deel_bron": Ernst.WAARSCHUWING,
        "aandelen": Ernst.INFO,
        "aandelen_deels": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"klein_deel_samenstelling", "klein_deel_bron"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="Elke bronkwalificatie levert meer dan ongeveer 15% van de samenstelling, en van elke "
        "bron is meer dan ongeveer 15% overgenomen.",
        waarom="Wat kleiner is, past in de ruimte voor keuzedelen: dan kan een gewone kwalificatie "
        "met een keuzedeel hetzelfde en is een cross-over niet nodig. Het getal staat alleen in "
        "een samenvatting van het ontwerpbesluit en is dus een schatting. Het programma telt "
        "werkprocessen. Een kwalificatie met twee crebo's telt één keer. Zegt de structuur niet "
        "hoeveel werkprocessen een bron heeft, dan is het aandeel van die bron niet te berekenen.",
        schendt="Van de 15 werkprocessen komen er 14 uit 25480 en één uit 25297.",
        klopt="Acht werkprocessen komen uit 25479 en zes uit 25297.",
        herstel="Neem meer onderdelen uit deze bron over, of laat de bron weg en denk aan een "
        "keuzedeel. Is een klein deel toch genoeg, motiveer dan waarom.",
    ),
    velden=("onderdelen",),
    onbeslist=frozenset({"aandelen_deels"}),
)
