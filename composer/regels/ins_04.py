"""INS-04: only the institution that applies may offer the training.

Another institution that wants to offer the same cross-over applies itself, in the short form
(evaluation of 2020, par. 1.1; pages of SBB and MBO-today). Judged is whether the application names
another institution as the one that developed the cross-over while it is not a short one. Whether
other institutions have started without applying, the program cannot know.

Violates: institution B copies the file of institution A and starts with it.
Fine: institution B hands in a short application.
Mend: choose the short form, or empty the field for the institution that developed it.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation without an institution, or when another one developed the cross-over."""
    aanvraag = context.samenstelling.aanvraag
    aanvrager, ontwikkelaar = normalise(aanvraag.instelling), normalise(aanvraag.ontwikkeld_door)
    if not aanvrager:
        yield constatering("leeg")
    elif ontwikkelaar not in ("", aanvrager) and aanvraag.soort_aanvraag != "verkort":
        yield constatering(
            "ander",
            ontwikkelaar=aanvraag.ontwikkeld_door.strip(),
            aanvrager=aanvraag.instelling.strip(),
        )


RULE = Regel(
    id="INS-04",
    titel=QT_TRANSLATE_NOOP("Regels", "Alleen de aanvrager biedt de opleiding aan"),
    leest=frozenset({Facet.AANVRAAG}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), par. "
    "1.1; s-bb.nl; mbo-today.nl",
    trust="S0+W",
    ernst={"leeg": Ernst.INFO, "ander": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Alleen de instelling die de aanvraag doet, mag de opleiding aanbieden.",
        waarom="Een andere instelling die dezelfde cross-over wil aanbieden, doet zelf een "
        "verkorte aanvraag. Het programma kijkt of een andere instelling als ontwikkelaar is "
        "ingevuld terwijl de aanvraag niet verkort is. Of andere instellingen zonder aanvraag "
        "zijn begonnen, kan het niet weten.",
        schendt="Instelling B neemt het bestand van instelling A over en begint ermee.",
        klopt="Instelling B doet een verkorte aanvraag.",
        herstel="Kies de verkorte aanvraag, of maak het veld van de ontwikkelaar leeg.",
    ),
    velden=("aanvraag.instelling", "aanvraag.ontwikkeld_door", "aanvraag.soort_aanvraag"),
    vraagt=frozenset({"leeg"}),
)
