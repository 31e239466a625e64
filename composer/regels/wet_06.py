"""WET-06: requirements for a modern language at work are not lost.

Where a source holds occupational requirements for a modern foreign language, the cross-over
mentions them in the typering or the complexiteit and describes them as skills; an ERK level is no
more than an indication in the accountability text (BWBR0036147 par. 4.9 and 6.5; BWBR0027963 art.
17b). Which skills a source asks is in no file that can be loaded, so somebody records it per
source, also where it asks none; a requirement that is recorded and not mentioned in the texts
strikes.

Violates: a source asks Duits, and nothing is recorded in the texts.
Fine: the table of languages is filled, and a sentence in the complexiteit mentions Duits.
Mend: describe the requirement in the typering or the complexiteit and tick that it is mentioned.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.eisen import Taaleis
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation per source with a requirement that is not mentioned, then the overview."""
    zonder, geteld, aantal_onbekend = [], [], []
    for bron in context.alle_bronnen:
        eisen = [eis for eis in context.samenstelling.taaleisen if eis.bron == bron.crebo]
        if not eisen:
            zonder.append(bron)
        aantal_onbekend += [_naam(eis) for eis in eisen if eis.vaardigheden is None]
        gesteld = [eis for eis in eisen if eis.vaardigheden is not None and eis.vaardigheden > 0]
        geteld += [f"{_naam(eis)}: {eis.vaardigheden}" for eis in gesteld]
        if talen := tuple(eis.taal for eis in gesteld if not eis.vermeld):
            yield constatering("niet_vermeld", bronnen=[bron.crebo], bron=bron.naam, talen=talen)
    if geteld:
        yield constatering("overzicht", eisen=tuple(geteld))
    if aantal_onbekend:
        yield constatering("aantal_onbekend", eisen=tuple(aantal_onbekend))
    if zonder:
        yield constatering(
            "onbekend",
            bronnen=[bron.crebo for bron in zonder],
            kwalificaties=tuple(bron.naam for bron in zonder),
        )


def _naam(eis: Taaleis) -> str:
    return f"{eis.bron} {eis.taal}".strip()


RULE = Regel(
    id="WET-06",
    titel=QT_TRANSLATE_NOOP("Regels", "Beroepsgerichte eisen aan moderne vreemde talen"),
    leest=frozenset({Facet.EISEN, Facet.DELEN}),
    grondslag="BWBR0036147 par. 4.9 en 6.5; BWBR0027963 art. 17b",
    trust="L",
    ernst={
        "niet_vermeld": Ernst.WAARSCHUWING,
        "overzicht": Ernst.INFO,
        "aantal_onbekend": Ernst.INFO,
        "onbekend": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"niet_vermeld"}),
    controle=frozenset({Controle.DEELS}),
    uitleg=Uitleg(
        eis="Stelt een bron eisen aan een moderne vreemde taal in het beroep, dan staan die in de "
        "typering of de complexiteit en zijn zij als vaardigheid beschreven.",
        waarom="Anders verdwijnt een eis die bij het beroep hoort. Een ERK-niveau is alleen een "
        "aanduiding in de verantwoording. Welke vaardigheden een bron vraagt, staat in geen "
        "bestand dat te laden is; daarom legt u dat per bron vast, ook als het er geen zijn.",
        schendt="Een bron vraagt Duits, en in de teksten staat er niets over.",
        klopt="De taaleisen zijn vastgelegd en een zin in de complexiteit noemt Duits.",
        herstel="Beschrijf de eis in de typering of de complexiteit en geef aan dat zij vermeld "
        "is.",
    ),
    velden=("taaleisen",),
    onbeslist=frozenset({"aantal_onbekend", "onbekend"}),
)
