"""AAN-14: the short form is for a cross-over that exists and is not changed.

Who offers an approved cross-over as it is, applies in the short form and names its crebo; who
changes it, applies anew (DUS-I; evaluation of 2020, par. 3.1). The content of approved cross-overs
is not public. Only where it was given as a file can the parts be compared, in both directions;
else parts of your own in a short application are questioned, and without any nothing is decided.
A composition with the crebo of an existing cross-over is not compared with it (STR-10), so a new
application for it is questioned.

Violates: the short form with parts of its own.
Fine: the short form with crebo 26004.
Mend: choose the new form, or name the crebo of the cross-over and leave out parts of your own.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.aanvraag import SOORTEN_AANVRAAG
from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.aandelen import aandeel_of
from composer.percentage import percentage
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """At most one observation: about the form, about the crebo, or about the parts."""
    soort = context.samenstelling.aanvraag.soort_aanvraag
    crebo = (context.samenstelling.crebo or "").strip()
    if soort not in SOORTEN_AANVRAAG:
        yield constatering("geen_soort")
    elif soort == "nieuw" and crebo in context.omgeving.crossovernamen:
        yield constatering("bestaat_al", bronnen=[crebo], crossover=_naam(context, crebo))
    elif soort == "verkort" and not crebo:
        yield constatering("geen_crebo")
    elif soort == "verkort" and crebo not in context.omgeving.crossovernamen:
        yield constatering("onbekende_crossover", crebo=crebo)
    elif soort == "verkort":
        yield from _content(context, crebo)


def _naam(context: Context, crebo: str) -> str:
    return f"{crebo} {context.omgeving.crossovernamen[crebo]}".strip()


def _content(context: Context, crebo: str) -> Iterator[Constatering]:
    naam = _naam(context, crebo)
    gegeven = [n for n, c in enumerate(context.omgeving.crossovers) if c.crebo == crebo]
    aantal = len(context.counted)
    if gegeven and aantal:
        zoeker = context.omgeving.crossoverzoeker
        aandeel = aandeel_of(zoeker, context.counted_delen, str(gegeven[0]))
        if not aandeel.is_geheel_gelijk:
            yield constatering(
                "gewijzigd",
                bronnen=[crebo],
                crossover=naam,
                procent=percentage(aandeel.gemiddeld),
            )
    elif aantal:
        yield constatering("eigen_delen", bronnen=[crebo], crossover=naam, aantal=aantal)
    elif not gegeven:
        yield constatering("inhoud_onbekend", bronnen=[crebo], crossover=naam)


RULE = Regel(
    id="AAN-14",
    titel=QT_TRANSLATE_NOOP("Regels", "Nieuwe of verkorte aanvraag"),
    leest=frozenset({Facet.AANVRAAG, Facet.VELDEN, Facet.DELEN, Facet.TITELS, Facet.TEKSTEN}),
    grondslag="DUS-I, pagina Cross-over kwalificaties; evaluatie cross-over kwalificaties, "
    "voortgangsrapportage 2020 (KBA Nijmegen), par. 3.1",
    trust="S0+S1",
    ernst={
        "geen_soort": Ernst.WAARSCHUWING,
        "bestaat_al": Ernst.WAARSCHUWING,
        "geen_crebo": Ernst.WAARSCHUWING,
        "onbekende_crossover": Ernst.WAARSCHUWING,
        "gewijzigd": Ernst.WAARSCHUWING,
        "eigen_delen": Ernst.WAARSCHUWING,
        "inhoud_onbekend": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"bestaat_al", "onbekende_crossover", "gewijzigd", "eigen_delen"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De verkorte aanvraag is alleen voor een cross-over die bestaat en die niet is "
        "gewijzigd.",
        waarom="Wie een goedgekeurde cross-over aanbiedt zoals hij is, doet een verkorte aanvraag "
        "en noemt de crebo. Wie hem wijzigt, doet een nieuwe aanvraag. De inhoud van goedgekeurde "
        "cross-overs is niet openbaar. Alleen als u die als bestand meegeeft, vergelijkt het "
        "programma de onderdelen, naar beide kanten. Anders vraagt het om een reden als er eigen "
        "onderdelen zijn, en beslist het niets als die er niet zijn. Met de cross-over waarvan de "
        "samenstelling de crebo heeft, wordt zij niet vergeleken; een nieuwe aanvraag met die "
        "crebo vraagt daarom een reden.",
        schendt="De verkorte aanvraag met eigen onderdelen.",
        klopt="De verkorte aanvraag met crebo 26004.",
        herstel="Kies de nieuwe aanvraag, of noem de crebo van de cross-over en laat eigen "
        "onderdelen weg. Is de nieuwe aanvraag voor een andere cross-over, haal de crebo dan weg.",
    ),
    velden=("aanvraag.soort_aanvraag", "crebo", "onderdelen"),
    vraagt=frozenset({"geen_soort", "geen_crebo"}),
    onbeslist=frozenset({"onbekende_crossover", "inhoud_onbekend"}),
)
