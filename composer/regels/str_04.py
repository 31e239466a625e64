"""STR-04: every kerntaak and werkproces comes from an existing kwalificatie.

A cross-over is made of parts of existing kwalificaties (BWBR0038333 art. 1; evaluation of 2020,
par. 3.1); parts of one's own invention are not allowed. An edit of a copied text is allowed but
stays visible. A source that the loaded structure does not have is no proof of invention: it may
come from another edition. Then the outcome is open, unless the part claims this very edition. It is
open too for a part of a cross-over: that is no existing kwalificatie itself (WEB art. 7.1.3), and
which kwalificaties it took its parts from is not known.

Violates: a hand-typed werkproces "Bedient drones" without a source.
Fine: 25297:B1-K1-W2 with its text unchanged.
Mend: choose the part from the structure instead of typing it; load the source where it is not
there. A deviation needs no mending: it only has to be visible.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import is_in_structuur
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Onderdeel, Regel, Uitleg, constatering
from composer.samenstelling import Herkomst, is_crossovercode
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.vragen import dossier_of, dossiers, find_kwalificatie, is_inhoud_known


def check(context: Context) -> Iterator[Constatering]:
    """Observations per part, and one per source that is a cross-over or has no known content."""
    zonder_inhoud: dict[str, list[Onderdeel]] = {}
    uit_crossover: dict[str, list[Onderdeel]] = {}
    for onderdeel in context.samenstelling.onderdelen:
        if (herkomst := onderdeel.herkomst) is None:
            yield constatering("zonder_herkomst", onderdeel)
            continue
        crebo = herkomst.bron.crebo
        is_crossover = is_crossovercode(crebo)
        if is_in_structuur(context.structuur, herkomst):
            if is_crossover:
                uit_crossover.setdefault(crebo, []).append(onderdeel)
        elif _lacks_content(context, herkomst):
            zonder_inhoud.setdefault(crebo, []).append(onderdeel)
        elif _claims_loaded(context, herkomst):
            yield _not_there("bestaat_niet", context, onderdeel, herkomst)
        elif is_crossover:
            uit_crossover.setdefault(crebo, []).append(onderdeel)
        else:
            yield _not_there("niet_gevonden", context, onderdeel, herkomst)
        if onderdeel.is_afwijkend:
            yield constatering("afwijking", onderdeel, bron=str(herkomst.bron))
    for crebo, onderdelen in zonder_inhoud.items():
        naam = f"{crebo} {find_kwalificatie(context.structuur, crebo).naam}"
        yield constatering("inhoud_onbekend", betrokken=onderdelen, bron=naam)
    for crebo, onderdelen in uit_crossover.items():
        naam = f"{crebo} {context.omgeving.crossovernamen.get(crebo, '')}".strip()
        yield constatering("crossover", betrokken=onderdelen, bron=naam)


def _not_there(
    variant: str, context: Context, onderdeel: Onderdeel, herkomst: Herkomst
) -> Constatering:
    editie = context.structuur.editie.naam
    return constatering(variant, onderdeel, bron=str(herkomst.bron), editie=editie)


def _lacks_content(context: Context, herkomst: Herkomst) -> bool:
    try:
        return not is_inhoud_known(context.structuur, herkomst.bron.crebo)
    except OnbekendOnderdeel:
        return False


def _claims_loaded(context: Context, herkomst: Herkomst) -> bool:
    """Whether the part says to come from an edition that is loaded and would have it."""
    try:
        return herkomst.editie == dossier_of(context.structuur, herkomst.bron.crebo).editie
    except OnbekendOnderdeel:
        # An edition that is there for its lists alone says nothing about kwalificaties.
        return any(dossier.editie == herkomst.editie for dossier in dossiers(context.structuur))


RULE = Regel(
    id="STR-04",
    titel=QT_TRANSLATE_NOOP("Regels", "Alleen onderdelen van bestaande kwalificaties"),
    leest=frozenset({Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="BWBR0038333 art. 1 (bestaande kwalificatie: WEB art. 7.1.3); evaluatie cross-over "
    "kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), par. 3.1",
    trust="L+S0+W",
    ernst={
        "zonder_herkomst": Ernst.FOUT,
        "bestaat_niet": Ernst.FOUT,
        "niet_gevonden": Ernst.WAARSCHUWING,
        "crossover": Ernst.WAARSCHUWING,
        "inhoud_onbekend": Ernst.INFO,
        "afwijking": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"niet_gevonden", "crossover"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Elke kerntaak en elk werkproces is overgenomen uit een bestaande kwalificatie.",
        waarom="Een cross-over bestaat volgens de wet uit delen van bestaande kwalificaties; "
        "zelf bedachte onderdelen mogen niet. Een overgenomen tekst wijzigen mag, maar "
        "blijft zichtbaar als afwijking. Staat een bron niet in de geladen structuur, dan "
        "bewijst dat niets: zij kan uit een andere editie komen. Alleen als het "
        "onderdeel zegt uit juist deze editie te komen, bestaat het niet. Een cross-over is zelf "
        "geen bestaande kwalificatie; uit welke kwalificaties zij haar onderdelen heeft, is niet "
        "bekend.",
        schendt="Een zelf getypt werkproces „Bedient drones”, zonder bron.",
        klopt="25297:B1-K1-W2 met ongewijzigde tekst.",
        herstel="Kies het onderdeel uit de kwalificatiestructuur in plaats van het zelf te "
        "typen. Staat de bron er niet in, laad dan het bestand. Een afwijking hoeft u "
        "niet te herstellen.",
    ),
    velden=("onderdelen",),
    onbeslist=frozenset({"niet_gevonden", "crossover", "inhoud_onbekend"}),
)
