"""AAN-06: the application explains why the labour market needs this training.

The cross-over must matter to the labour market: the region asks for it, and graduates find an
occupation in more than one company, not one function (evaluation of 2020, bijlage 1 (d) and (l);
DUS-I). The program sees whether there is a text, how long it is, and how many companies the
application names. Whether the region asks for it, a person states.

Violates: the explanation is empty, or the application names one company only.
Fine: an explanation with figures, and two companies.
Mend: write the explanation, state what it says, and name at least two companies; if the
occupation exists in more companies than the application names, give that as a reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import company_names, missing_arbeidsmarkt
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import Vraag
from composer.vertaling import QT_TRANSLATE_NOOP

_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "De regio vraagt om dit beroep en het bestaat in meer dan één bedrijf.",
    ),
)


def check(context: Context) -> Iterator[Constatering]:
    """Observations about the text, the number of companies and the statement."""
    aanvraag = context.samenstelling.aanvraag
    aantal = len(company_names(aanvraag))
    minimum = context.regelset.drempels.min_bedrijven
    if missing_arbeidsmarkt(context):
        yield constatering("leeg")
    else:
        woorden = len(aanvraag.arbeidsmarkt.split())
        yield constatering("ingevuld", woorden=woorden, aantal=aantal)
    if aantal < minimum:
        yield constatering("weinig_bedrijven", aantal=aantal, minimum=minimum)
    yield from check_answers(context, "AAN-06", _VRAAG)


RULE = Regel(
    id="AAN-06",
    titel=QT_TRANSLATE_NOOP("Regels", "Toelichting op de arbeidsmarkt"),
    leest=frozenset({Facet.AANVRAAG, Facet.VERKLARINGEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), par. "
    "2.1 en bijlage 1 (d) en (l); DUS-I, pagina Cross-over kwalificaties, stap 2; BWBR0036147, "
    "toetsingskader doelmatigheid (c)",
    trust="L+S0+S1",
    ernst={
        "leeg": Ernst.FOUT,
        "weinig_bedrijven": Ernst.WAARSCHUWING,
        NODIG: Ernst.WAARSCHUWING,
        ONGUNSTIG: Ernst.FOUT,
        "ingevuld": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"weinig_bedrijven"}),
    controle=frozenset({Controle.DEELS, Controle.PERSOON}),
    uitleg=Uitleg(
        eis="De aanvraag legt uit waarom de arbeidsmarkt deze opleiding nodig heeft.",
        waarom="De regio moet om de opleiding vragen en het beroep moet in meer dan één bedrijf "
        "bestaan; één functie is te smal. Het programma ziet of er een toelichting is, hoe lang "
        "zij is en hoeveel bedrijven de aanvraag noemt. Dat de regio erom vraagt, verklaart u.",
        schendt="De toelichting is leeg, of de aanvraag noemt maar één bedrijf.",
        klopt="Een toelichting met cijfers, en twee bedrijven.",
        herstel="Schrijf de toelichting, leg de verklaring af en noem ten minste twee bedrijven. "
        "Bestaat het beroep bij meer bedrijven dan u noemt, geef dat dan als reden.",
    ),
    velden=("aanvraag.arbeidsmarkt", "aanvraag.bedrijven", "verklaring.AAN-06"),
    vraag=_VRAAG,
    vraagt=frozenset({"leeg", NODIG}),
)
