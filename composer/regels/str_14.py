"""STR-14: of a partly taken kerntaak somebody decided which vakkennis remains.

Vakkennis en vaardigheden, complexiteit and verantwoordelijkheid belong to the kerntaak as a whole,
and the relation with the werkprocessen must be clear (BWBR0036147 bijlage 1, 3.2.6 and 3.4). When
werkprocessen of the source were left out, a line may belong to one of those. So a person goes
through the lines: each is dropped, or kept with the werkprocessen that it belongs to. The program
counts the lines without a decision and the kept lines whose werkprocessen are no longer in the
kerntaak; it cannot tell what a line is about. Where the structure does not have the source, or the
lines were not supplied, it says that nothing can be judged.

Violates: three of the five werkprocessen were taken, and all 20 lines of vakkennis kept unseen.
Fine: each kept line is ticked and linked to a werkproces that was kept.
Mend: go through the lines of the kerntaak; drop each, or keep it and link it to a werkproces. Read
complexiteit and verantwoordelijkheid again too.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import GekozenKerntaak
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.elementen import Kerntaak, Werkproces


def check(context: Context) -> Iterator[Constatering]:
    """Observations per partly taken kerntaak, and one about those that could not be judged."""
    bron_onbekend, zonder_regels = [], []
    for kerntaak in context.samenstelling.kerntaken:
        if kerntaak.herkomst is None or not kerntaak.werkprocessen:
            continue
        delen = left_out(context, kerntaak)
        gelaten = len(delen or ())
        if delen is None:
            bron_onbekend.append(kerntaak)
        elif gelaten and not kerntaak.vakkennis and not kerntaak.inhoud_bekend:
            zonder_regels.append(kerntaak)
        elif gelaten:
            yield from _judge(context, kerntaak, gelaten)
    if bron_onbekend:
        yield constatering("bron_onbekend", betrokken=bron_onbekend)
    if zonder_regels:
        yield constatering("regels_onbekend", betrokken=zonder_regels)


def left_out(context: Context, kerntaak: GekozenKerntaak) -> tuple[Werkproces, ...] | None:
    """The werkprocessen of the source that are not in the kerntaak; None = not known."""
    knoop = context.structuur.knopen.get(context.deel_by_id[kerntaak.id].sleutel)
    bron = knoop["element"] if knoop else None
    if not isinstance(bron, Kerntaak):
        return None
    gekozen = {context.deel_by_id[werkproces.id].sleutel for werkproces in kerntaak.werkprocessen}
    return tuple(
        werkproces for werkproces in bron.werkprocessen if werkproces.sleutel not in gekozen
    )


def _judge(context: Context, kerntaak: GekozenKerntaak, gelaten: int) -> Iterator[Constatering]:
    keuzes = {
        keuze.nr: keuze
        for keuze in context.samenstelling.vakkenniskeuzes
        if keuze.kerntaak == kerntaak.id
    }
    aanwezig = {werkproces.id for werkproces in kerntaak.werkprocessen}
    nrs = [regel.nr for regel in kerntaak.vakkennis]
    behouden = [keuzes[nr] for nr in nrs if nr in keuzes and keuzes[nr].behouden]
    vervallen = sum(not keuze.behouden and keuze.nr not in nrs for keuze in keuzes.values())
    los = sum(aanwezig.isdisjoint(keuze.werkprocessen) for keuze in behouden)
    totaal = len(nrs) + vervallen
    open_ = len(nrs) - len(behouden)
    if open_:
        yield constatering(
            "niet_nagelopen", kerntaak, aantal=open_, totaal=totaal, weggelaten=gelaten
        )
    if los:
        yield constatering("zonder_werkproces", kerntaak, aantal=los)
    if totaal and not open_ and not los:
        yield constatering("nagelopen", kerntaak, behouden=len(behouden), vervallen=vervallen)


RULE = Regel(
    id="STR-14",
    titel=QT_TRANSLATE_NOOP("Regels", "Deel van een kerntaak: vakkennis nagelopen"),
    leest=frozenset({Facet.DELEN, Facet.TEKSTEN, Facet.VAKKENNIS}),
    grondslag="BWBR0036147 bijlage 1, par. 3.2.6 en 3.4",
    trust="L+I",
    ernst={
        "niet_nagelopen": Ernst.WAARSCHUWING,
        "zonder_werkproces": Ernst.WAARSCHUWING,
        "nagelopen": Ernst.INFO,
        "bron_onbekend": Ernst.INFO,
        "regels_onbekend": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"zonder_werkproces"}),
    controle=frozenset({Controle.DEELS, Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Zijn uit een kerntaak werkprocessen weggelaten, dan is voor elke regel vakkennis "
        "besloten of zij blijft, en bij welk werkproces zij hoort.",
        waarom="Vakkennis, complexiteit en verantwoordelijkheid horen bij de hele kerntaak. Een "
        "regel kan dus horen bij een werkproces dat u hebt weggelaten. Het programma weet niet "
        "waar een regel over gaat; het telt de regels zonder besluit en de regels waarvan het "
        "werkproces niet meer in de kerntaak staat. Kent de structuur de bron niet, of zijn de "
        "regels niet meegeleverd, dan is dit niet te beoordelen.",
        schendt="Van de vijf werkprocessen zijn er drie gekozen; alle 20 regels vakkennis zijn "
        "zonder te kijken gebleven.",
        klopt="Elke regel die blijft, is aangevinkt en hoort bij een gekozen werkproces.",
        herstel="Loop de regels van de kerntaak na: laat een regel vervallen, of houd haar en kies "
        "het werkproces erbij. Lees ook complexiteit en verantwoordelijkheid opnieuw.",
    ),
    velden=("vakkenniskeuzes",),
    vraagt=frozenset({"niet_nagelopen"}),
    onbeslist=frozenset({"bron_onbekend", "regels_onbekend"}),
    aanpasbaar=True,
)
