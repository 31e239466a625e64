"""WET-01: statutory requirements travel with the part.

Some kwalificaties carry wettelijke beroepsvereisten (23 of 470 in 2015, such as 25480 of VWS, 25407
of V&J and 25364 of I&M). Where parts of one are used, the requirement is described with its law and
article, and a statement of that minister is needed; otherwise the eindtoets fails (WEB art.
7.2.6(1); BWBR0036147 par. 4.5 and 6.4). The structure says which sources carry one; whether it
applies to the chosen parts a person states, per source. Where the structure does not say, the rule
says that.

Violates: parts of 25480, and nothing recorded about the requirements.
Fine: for 25480 "yes", with the law and article, and the date of the statement of the minister.
Mend: state for every such source whether the requirement applies, with law and article (or why
not), and with the date of the statement of the minister when it does.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.beroepsvereisten import (
    gereglementeerde_bronnen,
    onbekende_bronnen,
    onderwerp_of,
)
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.verklaard import NODIG, check_answers
from composer.regels.vraag import Onderwerp, Vraag
from composer.vertaling import QT_TRANSLATE_NOOP


def _bronnen(context: Context) -> tuple[Onderwerp, ...]:
    return tuple(map(onderwerp_of, gereglementeerde_bronnen(context)))


VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "De wettelijke beroepsvereisten van deze bron gelden voor de cross-over. Noem de wet en "
        "het artikel, of waarom zij niet gelden; gelden zij, dan ook de datum van de verklaring "
        "van de minister.",
    ),
    onderwerpen=_bronnen,
    goed=None,
    toelichting=True,
    datum_bij_ja=True,
)


def check(context: Context) -> Iterator[Constatering]:
    """One observation per source without a complete statement, one about unknown sources."""
    yield from check_answers(context, "WET-01", VRAAG)
    if onbekend := onbekende_bronnen(context):
        yield constatering(
            "onbekend",
            bronnen=[bron.crebo for bron in onbekend],
            kwalificaties=tuple(bron.naam for bron in onbekend),
        )


RULE = Regel(
    id="WET-01",
    titel=QT_TRANSLATE_NOOP("Regels", "Wettelijke beroepsvereisten gaan mee"),
    leest=frozenset({Facet.DELEN, Facet.VERKLARINGEN}),
    grondslag="WEB art. 7.2.6 lid 1; BWBR0036147 par. 4.5 en 6.4; BWBR0036352, kolom wettelijke "
    "beroepsvereisten",
    trust="L",
    ernst={NODIG: Ernst.FOUT, "onbekend": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG, Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Gebruikt u onderdelen van een kwalificatie met wettelijke beroepsvereisten, dan legt "
        "u vast of die eisen gelden, met de wet en het artikel. Gelden zij, dan is er een "
        "verklaring van de minister nodig.",
        waarom="Zonder die beschrijving en die verklaring slaagt de eindtoets niet. In 2015 hadden "
        "23 van de 470 kwalificaties zulke eisen. De kwalificatiestructuur zegt welke dat zijn en "
        "van welk departement. Of een eis ook voor de gekozen onderdelen geldt, weet alleen u. "
        "Zegt de geladen structuur niets over een bron, dan staat dat erbij.",
        schendt="Onderdelen van 25480, en over de beroepsvereisten is niets vastgelegd.",
        klopt="Bij 25480 staat „ja”, met de wet en het artikel, en met de datum van de verklaring "
        "van de minister.",
        herstel="Verklaar per bron of de eis geldt, met de wet en het artikel of met de reden "
        "waarom zij niet geldt. Vul bij „ja” de datum van de verklaring van de minister in.",
    ),
    velden=("verklaring.WET-01",),
    vraag=VRAAG,
    vraagt=frozenset({NODIG}),
    onbeslist=frozenset({"onbekend"}),
)
