"""KD-01: the application lists the keuzedelen of the cross-over.

The application says which keuzedelen belong to the cross-over (evaluation of 2020, bijlage 1 (l);
DUS-I, step 1; WEB art. 7.2.4 lid 2 onder d), each with its code, name and study load. Name and
study load come from the register; where the loaded structure does not give them, the rule asks a
person to fill them in. The rules count with what is filled in, which may be that of the register
for another school year; the rule says so where the register has another study load for the first
school year. Of a code that the register does not have only KD-11 speaks.

Violates: an empty list.
Fine: three keuzedelen, each with code, name and study load.
Mend: choose the keuzedelen, fill in what the register does not give, and take over what it gives
otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.keuzedeelgegevens import to_name
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One when there are none, one on those that lack something, one per load that differs."""
    gegevens = context.keuzedeelgegevens
    if not gegevens:
        yield constatering("geen")
    onvolledig = [keuzedeel for keuzedeel in gegevens if not keuzedeel.titel or not keuzedeel.sbu]
    if namen := to_name(context, onvolledig):
        yield constatering("onvolledig", keuzedelen=namen)
    for keuzedeel in gegevens:
        klokuren = keuzedeel.record.sbu if keuzedeel.record else None
        if keuzedeel.sbu and klokuren is not None and keuzedeel.sbu != klokuren:
            yield constatering(
                "andere_studielast",
                keuzedeel.code,
                keuzedeel=keuzedeel.naam,
                sbu=keuzedeel.sbu,
                klokuren=klokuren,
            )


RULE = Regel(
    id="KD-01",
    titel=QT_TRANSLATE_NOOP("Regels", "De keuzedelen zijn vermeld"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (l); DUS-I, pagina Cross-over kwalificaties, stap 1; WEB art. 7.2.4 lid 2 onder d",
    trust="L+S0",
    ernst={
        "geen": Ernst.FOUT,
        "onvolledig": Ernst.WAARSCHUWING,
        "andere_studielast": Ernst.WAARSCHUWING,
    },
    check=check,
    motiveerbaar=frozenset({"andere_studielast"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De aanvraag noemt de keuzedelen die bij de cross-over horen.",
        waarom="Van elk keuzedeel staan de code, de naam en de studielast in de aanvraag. Naam en "
        "studielast haalt het programma uit het register. Geeft de geladen structuur die niet, dan "
        "vult u ze zelf in. De regels rekenen met wat is ingevuld; noemt het register voor het "
        "eerste schooljaar een andere studielast, dan staat dat hier. Over een code die niet "
        "in het register staat, gaat alleen KD-11.",
        schendt="Een lege lijst.",
        klopt="Drie keuzedelen, elk met code, naam en studielast.",
        herstel="Kies de keuzedelen, vul in wat het register niet geeft, en neem over wat "
        "het anders geeft.",
    ),
    velden=("keuzedelen",),
    vraagt=frozenset({"geen", "onvolledig"}),
)
