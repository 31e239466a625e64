"""KD-12: no two keuzedelen about the same subject at two levels.

A student cannot take two keuzedelen with the same subject at two levels (overlapchecker of SBB,
"Restrictie"); offering both can do no harm, but leaves less choice than it seems. There is no
public list of such pairs. The rule compares the titles without words about level and kind: two are
about the same subject where every word of the shorter title has one in the other that is the same
or begins alike (``Ondernemend vakmanschap``, ``Ondernemerschap``). Where the register describes
both, it also looks for sentences that are equal or nearly equal; those go before the titles. All of
that is an estimate, so it only informs, and it says how many titles it compared.

Violates: K0753 Ondernemend vakmanschap, geschikt voor niveau 2 and K0165 Ondernemerschap mbo.
Fine: one of them.
Mend: keep the one that fits the level, if they are indeed about the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.keuzedelen import Onderling, onderlinge_overlap
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per pair, and one that says how many titles were compared."""
    gegevens = context.keuzedeelgegevens
    if len(gegevens) < 2:
        return
    met_titel = [keuzedeel for keuzedeel in gegevens if keuzedeel.titel]
    namen = {keuzedeel.code: keuzedeel.naam for keuzedeel in gegevens}
    for paar in onderlinge_overlap(context):
        yield _about(paar, namen)
    yield constatering("vergeleken", aantal=len(met_titel), totaal=len(gegevens))


def _about(paar: Onderling, namen: Mapping[str, str]) -> Constatering:
    """What two keuzedelen have in common, and by what that was seen; told of the second."""
    waar = partial(
        constatering, onderdeel=paar.ander, keuzedeel=namen[paar.ander], ander=namen[paar.een]
    )
    if paar.van_een is None or paar.van_ander is None:
        return waar("zelfde_onderwerp")
    if not paar.heeft_zinnen:
        return waar("zelfde_onderwerp_andere_tekst")
    return waar(
        "zelfde_zinnen",
        aantal=len(paar.van_ander.gelijk),
        totaal=paar.van_ander.zinnen,
        gedeeld=len(paar.van_een.gelijk),
        geheel=paar.van_een.zinnen,
    )


RULE = Regel(
    id="KD-12",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen twee keuzedelen over hetzelfde onderwerp"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.VELDEN}),
    grondslag="overlapchecker van SBB, „Restrictie”",
    trust="W",
    ernst={
        "zelfde_zinnen": Ernst.INFO,
        "zelfde_onderwerp": Ernst.INFO,
        "zelfde_onderwerp_andere_tekst": Ernst.INFO,
        "vergeleken": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="In de lijst staan geen twee keuzedelen over hetzelfde onderwerp op twee niveaus.",
        waarom="Een student kan niet allebei kiezen; er blijft dan minder keuze over dan het "
        "lijkt. Een openbare lijst van zulke paren is er niet. Het programma vergelijkt de titels "
        "zonder de woorden over niveau en soort. Heeft elk woord van de kortste titel in de andere "
        "een woord dat gelijk is of hetzelfde begint, dan gaan zij misschien over hetzelfde. "
        "Beschrijft het geladen register beide, dan zoekt het programma ook zinnen die gelijk of "
        "bijna gelijk zijn; die gaan voor de titels. Dat alles is een schatting; daarom is het "
        "alleen een mededeling.",
        schendt="K0753 Ondernemend vakmanschap, geschikt voor niveau 2, en K0165 Ondernemerschap "
        "mbo.",
        klopt="Een van die twee.",
        herstel="Gaan zij over hetzelfde, houd dan het keuzedeel dat bij het niveau past.",
    ),
    velden=("keuzedelen",),
)
