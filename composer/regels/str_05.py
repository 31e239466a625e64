"""STR-05: every source is in force on 1 August of the first school year.

Only an established kwalificatie in force is an existing one (WEB art. 7.2.4). Judged on the
periods that the structure states for the kwalificatie and its dossier. Codes that begin with a 9
belong to the structure of 2012 and before, which the present one has replaced; of any other code
that the loaded structure does not have, nothing can be said. Neither can it of a cross-over: what
must be in force are the kwalificaties that it took its parts from, and those are not known.

Violates: start in 2019 with a part of 94140.
Fine: start in 2019 with a part of 25168.
Mend: choose the part from the version of the dossier that is in force then, or change the first
school year; fill in the year where it is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Bron, Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.elementen import Geldigheid
from kwalificatiestructuur.vragen import dossier_of

_OUD: Final = re.compile(r"9\d{4}")


def check(context: Context) -> Iterator[Constatering]:
    """Observations per source, and one about the sources that could not be judged."""
    niet_vermeld = []
    for bron in context.alle_bronnen:
        if bron.is_crossover:
            yield constatering("crossover", bronnen=[bron.crebo], bron=bron.naam)
            continue
        if bron.kwalificatie is None:
            variant = "oude_structuur" if _OUD.fullmatch(bron.crebo) else "onbekend"
            yield constatering(variant, bronnen=[bron.crebo], bron=bron.naam)
            continue
        dossier = dossier_of(context.structuur, bron.crebo)
        perioden = (bron.kwalificatie.geldigheid, dossier.geldigheid)
        if all(periode == Geldigheid() for periode in perioden):
            niet_vermeld.append(bron)
        elif context.startdatum:
            yield from _judge(bron, perioden, context.startdatum)
    is_bekend = any(b.kwalificatie and not b.is_crossover for b in context.alle_bronnen)
    if is_bekend and context.startdatum is None:
        yield constatering("geen_startjaar", bronnen=[b.crebo for b in context.alle_bronnen])
    elif niet_vermeld:
        namen = tuple(bron.naam for bron in niet_vermeld)
        yield constatering("niet_vermeld", bronnen=[b.crebo for b in niet_vermeld], namen=namen)


def _judge(bron: Bron, perioden: Iterable[Geldigheid], start: date) -> Iterator[Constatering]:
    vanaf = max((p.vanaf for p in perioden if p.vanaf), default=None)
    einden = [dag for p in perioden for dag in (p.einde_instroom, p.einde_opleiding) if dag]
    tot = min(einden, default=None)
    if vanaf and vanaf > start:
        variant, dag = "nog_niet_geldig", vanaf
    elif tot and tot < start:
        variant, dag = "niet_meer_geldig", tot
    else:
        return
    yield constatering(variant, bronnen=[bron.crebo], bron=bron.naam, start=start, dag=dag)


RULE = Regel(
    id="STR-05",
    titel=QT_TRANSLATE_NOOP("Regels", "De bron is vastgesteld en geldig"),
    leest=frozenset({Facet.DELEN, Facet.VELDEN}),
    grondslag="WEB art. 7.2.4 lid 2 en 7",
    trust="L+I",
    ernst={
        "oude_structuur": Ernst.FOUT,
        "nog_niet_geldig": Ernst.FOUT,
        "niet_meer_geldig": Ernst.FOUT,
        "onbekend": Ernst.WAARSCHUWING,
        "crossover": Ernst.WAARSCHUWING,
        "geen_startjaar": Ernst.INFO,
        "niet_vermeld": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"onbekend", "crossover"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Elke bron is vastgesteld en geldig op 1 augustus van het eerste schooljaar.",
        waarom="Alleen een vastgestelde kwalificatie die dan geldt, is een bestaande "
        "kwalificatie. Het programma kijkt naar de perioden die de structuur bij "
        "kwalificatie en dossier noemt. Codes die met een 9 beginnen, horen bij de oude "
        "structuur. Van een code die de structuur niet heeft, is niets te zeggen, en ook niet van "
        "een cross-over: niet zij moet gelden, maar de kwalificaties waar haar onderdelen uit "
        "komen.",
        schendt="Start in 2019 met een onderdeel van 94140.",
        klopt="Start in 2019 met een onderdeel van 25168.",
        herstel="Kies het onderdeel uit de versie van het dossier die dan geldt, of kies een "
        "ander startjaar. Vul het startjaar in als het ontbreekt.",
    ),
    velden=(
        "onderdelen",
        "startjaar",
    ),
    vraagt=frozenset({"geen_startjaar"}),
    onbeslist=frozenset({"onbekend", "crossover", "niet_vermeld"}),
)
