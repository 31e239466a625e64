"""AAN-04: the application says which parts come from which kwalificaties.

Per source it lists crebo, name and dossier of the kwalificatie and the codes of the parts taken
from it (evaluation of 2020, bijlage 1 (l)). The program makes this list from the parts; it cannot
do so for a part without a source or a source without a crebo. Of a source that the loaded structure
does not have, crebo and parts are known and name and dossier are not: it may come from another
edition, so that is no error but an open outcome, as it is for STR-04 and STR-05. Counted are
werkprocessen, and kerntaken without any; a kerntaak that was taken whole is listed by its own code.

Violates: a source without a crebo.
Fine: 25297 Technicus engineering: B1-K1, P2-K1-W1, P2-K1-W2, P2-K1-W3.
Mend: choose the part again from a kwalificatie with a crebo, or load the structure that has it.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.bronvermelding import bronvermeldingen
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per source that can be listed, and others about what cannot."""
    if not context.counted:
        yield constatering("leeg")
    if zonder := [onderdeel for onderdeel in context.counted if not onderdeel.herkomst]:
        yield constatering("zonder_bron", betrokken=zonder)
    for bron in context.bronnen:
        if not bron.has_crebo:
            naam = bron.kwalificatie.naam if bron.kwalificatie else bron.crebo
            yield constatering("zonder_crebo", bronnen=[bron.crebo], bron=naam)
        elif bron.kwalificatie is None:
            yield constatering("onbekend", bronnen=[bron.crebo], bron=bron.naam)
    for vermelding in bronvermeldingen(context):
        if vermelding.bron.has_crebo:
            yield constatering(
                "bron",
                bronnen=[vermelding.bron.crebo],
                bron=vermelding.bron.naam,
                dossier=vermelding.dossier,
                delen=vermelding.delen,
            )


RULE = Regel(
    id="AAN-04",
    titel=QT_TRANSLATE_NOOP("Regels", "Bronkwalificaties en onderdelen vermeld"),
    leest=frozenset({Facet.DELEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (l, onder 3)",
    trust="S0",
    ernst={
        "leeg": Ernst.FOUT,
        "zonder_bron": Ernst.FOUT,
        "zonder_crebo": Ernst.FOUT,
        "onbekend": Ernst.WAARSCHUWING,
        "bron": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"onbekend"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De aanvraag noemt per bron de crebo, de naam en het dossier van de kwalificatie en de "
        "codes van de onderdelen die eruit komen.",
        waarom="Het programma maakt deze lijst uit de samenstelling. Dat kan niet voor een "
        "onderdeel zonder bron of een bron zonder crebo. Van een bron die niet in de geladen "
        "structuur staat, zijn naam en dossier niet bekend; zij kan uit een andere editie komen, "
        "dus dat is geen fout. Werkprocessen tellen, en kerntaken zonder werkprocessen; een hele "
        "kerntaak staat in de lijst met haar eigen code.",
        schendt="Een bron heeft geen crebo.",
        klopt="25297 Technicus engineering: B1-K1, P2-K1-W1, P2-K1-W2 en P2-K1-W3.",
        herstel="Kies het onderdeel opnieuw uit een kwalificatie met een crebo, of laad de "
        "structuur waar de bron in staat.",
    ),
    velden=("onderdelen",),
    vraagt=frozenset({"leeg"}),
    onbeslist=frozenset({"onbekend"}),
)
