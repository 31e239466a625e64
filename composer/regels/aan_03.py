"""AAN-03: the application lists the domains that the parts come from.

The list must equal the domains of the sources (evaluation of 2020, bijlage 1 (l)). The program
computes it; where nobody typed a list, the computed one is used. 79150 and 79160 are two codes of
one domain. Of a source that the structure does not have, the domain is not known: then a domain
that was typed besides the computed ones may be right, and nothing is decided about it.

Violates: 79140 is typed, the sources lie in 79140 and 79020.
Fine: nothing is typed, so the computed list is used.
Mend: empty the typed list, or make it equal to the computed one.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import missing_domeinen
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation about the list, and one where the domain of a source is not known."""
    if missing_domeinen(context):
        yield constatering("leeg")
    berekend = tuple(f"{domein.code} {domein.naam}" for domein in context.domeinen)
    opgegeven = _typed(context)
    codes = {domein.code for domein in context.domeinen}
    extra = set(opgegeven) - codes
    if berekend and not opgegeven:
        yield constatering("berekend", domeinen=berekend)
    elif opgegeven and (codes - set(opgegeven) or len(extra) > len(context.domein_unknown)):
        yield constatering("wijkt_af", opgegeven=tuple(opgegeven.values()), domeinen=berekend)
    if context.domein_unknown:
        bronnen = [bron.crebo for bron in context.domein_unknown]
        namen = tuple(bron.naam for bron in context.domein_unknown)
        yield constatering("onbekend", bronnen=bronnen, kwalificaties=namen)


def _typed(context: Context) -> dict[str, str]:
    """The domains that were typed, as a sentence names them, by the one code of the domain."""
    namen: dict[str, str] = {}
    for opgegeven in context.samenstelling.aanvraag.opleidingsdomeinen:
        code = opgegeven.strip()
        if domein := context.omgeving.domein_by_code.get(code):
            namen[domein.code] = f"{code} {domein.naam}"
        elif code:
            namen[code] = code
    return namen


RULE = Regel(
    id="AAN-03",
    titel=QT_TRANSLATE_NOOP("Regels", "Opleidingsdomeinen vermeld"),
    leest=frozenset({Facet.AANVRAAG, Facet.DELEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (l, onder 2)",
    trust="S0",
    ernst={
        "leeg": Ernst.FOUT,
        "wijkt_af": Ernst.FOUT,
        "berekend": Ernst.INFO,
        "onbekend": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De aanvraag noemt precies de opleidingsdomeinen waar onderdelen uit komen.",
        waarom="Het programma berekent de lijst uit de gekozen onderdelen. Vult u zelf niets in, "
        "dan geldt de berekende lijst. 79150 en 79160 zijn twee codes van één domein. Staat een "
        "bron niet in de structuur, dan is haar domein niet bekend en kan een extra domein in uw "
        "lijst terecht zijn.",
        schendt="79140 is ingevuld, terwijl de bronnen in 79140 en 79020 liggen.",
        klopt="Er is niets ingevuld, zodat de berekende lijst geldt.",
        herstel="Maak de ingevulde lijst leeg, of maak haar gelijk aan de berekende.",
    ),
    velden=("aanvraag.opleidingsdomeinen", "onderdelen"),
    vraagt=frozenset({"leeg"}),
    onbeslist=frozenset({"onbekend"}),
)
