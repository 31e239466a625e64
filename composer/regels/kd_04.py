"""KD-04: a keuzedeel has the size of one unit or more, and not too many.

A keuzedeel is 240 clock hours or a multiple of that, at most 960, and 960 only in a training of
four years; it is never larger than the obligation (BWBR0036147 par. 5.2 "Omvang" and 5.3
"Studielast"). Judged on the study load that is filled in, else on that of the register, and on the
obligation of KD-02. A study load that is not known cannot be judged, and neither can the obligation
without level and kind of training, nor 960 hours without the duration of what may take four years.
Of a code that the register does not have, that its load is not known goes without saying: KD-11
speaks.

Violates: a keuzedeel of 720 at level 2, where the obligation is 480.
Fine: a keuzedeel of 480 at level 2.
Mend: choose a keuzedeel of another size, mend the study load, or give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.normen import VIERJARIG
from composer.regels.context import Context
from composer.regels.keuzedeelgegevens import to_name, verplichting_for
from composer.regels.opleiding import MIDDENKADER, soort_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Up to two observations per keuzedeel, and one about what is not known."""
    verplichting = verplichting_for(context)
    drempels = context.regelset.drempels
    eenheid, maximum = drempels.keuzedeel_eenheid, drempels.keuzedeel_maximum
    studieduur = context.samenstelling.studieduur
    is_duur_open = studieduur is None and soort_of(context.samenstelling) in ("", MIDDENKADER)
    gegevens = context.keuzedeelgegevens
    for keuzedeel in gegevens:
        code, naam, sbu = keuzedeel.code, keuzedeel.naam, keuzedeel.sbu
        if sbu is None:
            continue
        if sbu <= 0 or sbu % eenheid:
            yield constatering("eenheid", code, keuzedeel=naam, sbu=sbu, eenheid=eenheid)
        if sbu > maximum:
            yield constatering("maximum", code, keuzedeel=naam, sbu=sbu, maximum=maximum)
        elif sbu == maximum and is_duur_open:
            yield constatering("geen_duur", code, keuzedeel=naam, sbu=sbu, jaren=VIERJARIG)
        elif sbu == maximum and studieduur != VIERJARIG:
            yield constatering("alleen_vierjarig", code, keuzedeel=naam, sbu=sbu, jaren=VIERJARIG)
        elif verplichting is not None and sbu > verplichting.klokuren:
            klokuren = verplichting.klokuren
            yield constatering("te_groot", code, keuzedeel=naam, sbu=sbu, klokuren=klokuren)
    if namen := to_name(context, (keuzedeel for keuzedeel in gegevens if keuzedeel.sbu is None)):
        yield constatering("onbekend", keuzedelen=namen)
    if verplichting is None and any(keuzedeel.sbu is not None for keuzedeel in gegevens):
        yield constatering("geen_verplichting")


RULE = Regel(
    id="KD-04",
    titel=QT_TRANSLATE_NOOP("Regels", "De omvang van een keuzedeel"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="BWBR0036147 par. 5.2 „Omvang” en par. 5.3 „Studielast”",
    trust="L",
    ernst={
        "eenheid": Ernst.FOUT,
        "maximum": Ernst.FOUT,
        "alleen_vierjarig": Ernst.FOUT,
        "te_groot": Ernst.FOUT,
        "onbekend": Ernst.INFO,
        "geen_duur": Ernst.INFO,
        "geen_verplichting": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"eenheid", "maximum", "alleen_vierjarig", "te_groot"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Een keuzedeel is 240 klokuren of een veelvoud daarvan, ten hoogste 960, en niet "
        "groter dan de keuzedeelverplichting.",
        waarom="960 klokuren kan alleen bij een opleiding van vier jaar. Het programma kijkt naar "
        "de studielast die u invult, en anders naar die uit het register, en vergelijkt haar met "
        "de verplichting van KD-02. Een studielast die niet bekend is, kan het niet beoordelen; "
        "zonder niveau en soort opleiding is ook de verplichting niet bekend, en zonder studieduur "
        "of 960 klokuren kan. De regel komt uit "
        "een instructie die niet meer geldt; u mag haar met een reden beantwoorden.",
        schendt="Een keuzedeel van 720 klokuren op niveau 2, waar de verplichting 480 is.",
        klopt="Een keuzedeel van 480 klokuren op niveau 2.",
        herstel="Kies een keuzedeel van een andere omvang, verbeter de studielast, of geef de "
        "reden.",
    ),
    velden=("keuzedelen", "niveau", "studieduur"),
    onbeslist=frozenset({"onbekend", "geen_duur", "geen_verplichting"}),
    aanpasbaar=True,
)
