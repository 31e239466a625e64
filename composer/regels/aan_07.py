"""AAN-07: there is a cooperation agreement with at least one company.

It shows that the region needs the training and guarantees places for practical training; for bbl
against pay that is usual in the market (evaluation of 2020, bijlage 1 (h) and (l), reason 8; DUS-I;
goc.nl). The program judges whether every company that is named has a name, a number of places, a
file of the agreement and a day on which it was signed; a file among the attachments of the kind
agreement serves all companies. It does not open files: what the agreement says, a person states.

Violates: there is no company.
Fine: two companies that signed, with 24 places together, and a statement about what they signed.
Mend: add the company and what is missing, read the agreement and make the statement.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.aanvraag import Aanvraag
from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import company_names, missing_of_bedrijf
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import Vraag
from composer.vertaling import QT_TRANSLATE_NOOP

_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "De overeenkomst laat zien dat de regio de opleiding nodig heeft en garandeert "
        "praktijkplaatsen, bij bbl tegen een marktconforme beloning.",
    ),
)


def check(context: Context) -> Iterator[Constatering]:
    """Observations about the companies, and one about the statement."""
    aanvraag = context.samenstelling.aanvraag
    if aanvraag.bedrijven:
        yield from _companies(aanvraag)
    else:
        yield constatering("geen")
    yield from check_answers(context, "AAN-07", _VRAAG)


def _companies(aanvraag: Aanvraag) -> Iterator[Constatering]:
    for nummer, bedrijf in enumerate(aanvraag.bedrijven, 1):
        if velden := missing_of_bedrijf(aanvraag, bedrijf):
            naam = bedrijf.naam.strip() or str(nummer)
            yield constatering("onvolledig", bedrijf=naam, velden=velden)
    opgegeven = [b.praktijkplaatsen for b in aanvraag.bedrijven if b.praktijkplaatsen is not None]
    plaatsen = sum(opgegeven)
    if opgegeven and plaatsen < 1:
        yield constatering("geen_plaatsen")
    ondertekend = sum(bedrijf.ondertekend is not None for bedrijf in aanvraag.bedrijven)
    yield constatering(
        "stand", aantal=len(company_names(aanvraag)), ondertekend=ondertekend, plaatsen=plaatsen
    )


RULE = Regel(
    id="AAN-07",
    titel=QT_TRANSLATE_NOOP("Regels", "Samenwerkingsovereenkomst met een bedrijf"),
    leest=frozenset({Facet.AANVRAAG, Facet.VERKLARINGEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (h) en (l) en overzicht 2.1, reden 8; DUS-I, pagina Cross-over kwalificaties, stap "
    "3; goc.nl, punt 7",
    trust="S0+S1+W",
    ernst={
        "geen": Ernst.FOUT,
        "onvolledig": Ernst.FOUT,
        "geen_plaatsen": Ernst.FOUT,
        NODIG: Ernst.FOUT,
        ONGUNSTIG: Ernst.FOUT,
        "stand": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.DEELS, Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Er is een overeenkomst met ten minste één bedrijf. Zij laat zien dat de regio de "
        "opleiding nodig heeft en garandeert praktijkplaatsen; bij bbl tegen een beloning die in "
        "de markt gewoon is.",
        waarom="Het programma kijkt of elk genoemd bedrijf een naam, een aantal praktijkplaatsen, "
        "een bestand en een datum van ondertekening heeft. Een bijlage van de soort overeenkomst "
        "geldt voor alle bedrijven. Het opent geen bestanden: wat er in de overeenkomst staat, "
        "verklaart u.",
        schendt="Er is geen bedrijf genoemd.",
        klopt="Twee bedrijven hebben getekend voor samen 24 plaatsen, en u hebt verklaard wat zij "
        "hebben getekend.",
        herstel="Voeg het bedrijf toe en vul aan wat ontbreekt. Lees de overeenkomst na en leg de "
        "verklaring af.",
    ),
    velden=("aanvraag.bedrijven", "aanvraag.bijlagen", "verklaring.AAN-07"),
    vraag=_VRAAG,
    vraagt=frozenset({"geen", "onvolledig", NODIG}),
)
