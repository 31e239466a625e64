"""KD-02: the keuzedelen on offer cover the obligation.

A student takes keuzedelen for a number of clock hours that goes with the kind of training, whatever
its planned duration: 480 at level 2, 720 at level 3 and 4; a training of level 4 that takes longer
than three years 960 for those who started before 1 August 2022, 720 after that (WEB art. 7.2.7 lid
9; the figures come from public pages, see ``keuzedeelverplichting.csv``). The cross-over offers at
least as much. Judged on the study load that is filled in, else on that of the register, and on 1
August of the first school year, else on the reference date. Where the known loads are too few and
that of another keuzedeel is not known, the rule says that it cannot be judged.

Violates: niveau 3 with one keuzedeel of 240.
Fine: niveau 3 with three of 240.
Mend: add keuzedelen, or fill in the study load that is not known.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.keuzedeelgegevens import verplichting_for
from composer.regels.opleiding import soort_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the offer is too small, or when that cannot be judged."""
    verplichting = verplichting_for(context)
    if verplichting is None:
        yield constatering("geen_verplichting")
        return
    gegevens = context.keuzedeelgegevens
    aanbod = sum(keuzedeel.sbu or 0 for keuzedeel in gegevens)
    if aanbod >= verplichting.klokuren:
        return
    onbekend = tuple(keuzedeel.naam for keuzedeel in gegevens if keuzedeel.sbu is None)
    soort, klokuren = soort_of(context.samenstelling), verplichting.klokuren
    if onbekend:
        yield constatering(
            "onbekend", aanbod=aanbod, klokuren=klokuren, soort=soort, keuzedelen=onbekend
        )
    else:
        yield constatering("te_weinig", aanbod=aanbod, klokuren=klokuren, soort=soort)


RULE = Regel(
    id="KD-02",
    titel=QT_TRANSLATE_NOOP("Regels", "Het aanbod dekt de keuzedeelverplichting"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="WEB art. 7.2.7 lid 9; de aantallen klokuren uit openbare pagina's (a12.nl, ihks.nl, "
    "mbobrigade.nl) en Stb. 2022, 62",
    trust="L (basis) + W (numbers)",
    ernst={"te_weinig": Ernst.FOUT, "onbekend": Ernst.INFO, "geen_verplichting": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De keuzedelen samen zijn ten minste zo groot als de keuzedeelverplichting.",
        waarom="Elke student volgt keuzedelen voor een aantal klokuren dat bij de soort opleiding "
        "hoort, hoe lang de opleiding ook duurt: 480 op niveau 2, 720 op niveau 3 en 4. Duurt een "
        "opleiding van niveau 4 langer dan drie jaar, dan waren het er 960 voor wie vóór 1 "
        "augustus 2022 begon; daarna ook 720. Het programma telt de studielast op die u invult, en "
        "anders die uit het register. Is een studielast niet bekend en de rest te weinig, dan is "
        "het niet te beoordelen.",
        schendt="Niveau 3 met één keuzedeel van 240 klokuren.",
        klopt="Niveau 3 met drie keuzedelen van 240.",
        herstel="Voeg keuzedelen toe, of vul de studielast in die niet bekend is.",
    ),
    velden=("keuzedelen", "soort_opleiding", "niveau"),
    onbeslist=frozenset({"onbekend", "geen_verplichting"}),
)
