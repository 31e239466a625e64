"""STR-10: the composition is not an existing cross-over already.

A new application that equals or nearly equals an approved cross-over is refused for "ondoelmatige
overlap"; the short application for the existing one is the way (evaluation of 2020, par. 2.1 and
3.1, bijlage 1 (c); DUS-I). The content of approved cross-overs is not public: only those that were
given as a file are compared, in both directions, and the number of the others is said. Parts that
are nearly the same count for the warning, never for the error. A
composition that carries the crebo of a cross-over is that cross-over, and not compared with it.

Violates: a new "Foodretail expert" that differs from Food specialist (26004) in one keuzedeel only.
Fine: the short application for 26004, or clearly different kerntaken.
Mend: use the short application for the existing cross-over, or choose clearly different kerntaken;
load the content of other cross-overs to compare with more.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.percentage import percentage
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Observations per cross-over that is alike, and one about those that are not known."""
    yield from _same_name(context)
    if not context.counted:
        return
    for crossover, aandeel in context.crossoveraandelen:
        bronnen = [crossover.crebo] if crossover.crebo else []
        naam = f"{crossover.crebo} {crossover.naam}".strip()
        gemiddeld = aandeel.gemiddeld
        if aandeel.is_geheel_gelijk:
            yield constatering("gelijk", bronnen=bronnen, crossover=naam)
        elif gemiddeld >= context.regelset.drempels.aandeel_crossover:
            procent = percentage(gemiddeld)
            yield constatering("bijna", bronnen=bronnen, crossover=naam, procent=procent)
    if onbekend := context.onbekende_crossovers:
        yield constatering("onbekend", onbekend=len(onbekend))
    elif not context.omgeving.bekende_crossovers:
        yield constatering("geen_vergelijking")


def _same_name(context: Context) -> Iterator[Constatering]:
    naam = normalise(context.samenstelling.naam)
    for crossover in context.omgeving.bekende_crossovers:
        is_zelf = crossover.crebo == context.samenstelling.crebo
        if naam and not is_zelf and normalise(crossover.naam) == naam:
            volledig = f"{crossover.crebo} {crossover.naam}"
            yield constatering("zelfde_naam", bronnen=[crossover.crebo], crossover=volledig)


RULE = Regel(
    id="STR-10",
    titel=QT_TRANSLATE_NOOP("Regels", "Niet al een bestaande cross-over"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN, Facet.NAAM, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), par. "
    "2.1 en 3.1, bijlage 1 (c); DUS-I, pagina Cross-over kwalificaties",
    trust="S0+S1",
    ernst={
        "gelijk": Ernst.FOUT,
        "bijna": Ernst.WAARSCHUWING,
        "zelfde_naam": Ernst.WAARSCHUWING,
        "onbekend": Ernst.INFO,
        "geen_vergelijking": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"bijna", "zelfde_naam"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="De samenstelling is niet gelijk, of bijna gelijk, aan een bestaande cross-over.",
        waarom="Een nieuwe aanvraag daarvoor wordt afgewezen wegens ondoelmatige overlap; er is "
        "een verkorte aanvraag voor. De inhoud van goedgekeurde cross-overs is niet "
        "openbaar. Het programma vergelijkt alleen met cross-overs die als bestand zijn "
        "gegeven, in beide richtingen, en zegt hoeveel het er niet kent.",
        schendt="Een nieuwe „Foodretail expert” die alleen in één keuzedeel verschilt van Food "
        "specialist (26004).",
        klopt="De verkorte aanvraag voor 26004, of duidelijk andere kerntaken.",
        herstel="Gebruik de verkorte aanvraag voor de bestaande cross-over, of kies duidelijk "
        "andere kerntaken. Geef bestanden van andere cross-overs mee om met meer te "
        "vergelijken.",
    ),
    velden=(
        "onderdelen",
        "naam",
        "crebo",
    ),
    onbeslist=frozenset({"onbekend", "geen_vergelijking"}),
)
