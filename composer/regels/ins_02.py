"""INS-02: no sanction of the inspectorate in any of the domains involved.

The applicant has no warning (WEB art. 6.1.5) and no decision (6.1.4, 6.2.2, 6.2.3) within any of
the domains that parts come from; the whole domain counts, not only the kwalificaties used
(evaluation of 2020, bijlage 1 (k), reason 11). Only the institution knows, so it states it for
each domain.

Violates: for domain 79020 a warning is stated.
Fine: for every domain involved it is stated that there is none.
Mend: state it for every domain; with a warning or a decision, leave that domain out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import Onderwerp, Vraag
from composer.vertaling import QT_TRANSLATE_NOOP


def _domeinen(context: Context) -> tuple[Onderwerp, ...]:
    return tuple(
        Onderwerp(domein.code, f"{domein.code} {domein.naam}") for domein in context.domeinen
    )


_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "De instelling heeft in dit opleidingsdomein geen waarschuwing of besluit van de minister "
        "op grond van toezicht.",
    ),
    onderwerpen=_domeinen,
)


def check(context: Context) -> Iterator[Constatering]:
    """One observation per domain without a statement, or with one that says otherwise."""
    return check_answers(context, "INS-02", _VRAAG)


RULE = Regel(
    id="INS-02",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen waarschuwing of besluit in een betrokken domein"),
    leest=frozenset({Facet.VERKLARINGEN, Facet.DELEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (k) en overzicht 2.1, reden 11; WEB art. 6.1.4, 6.1.5, 6.2.2 en 6.2.3",
    trust="L+S0",
    ernst={NODIG: Ernst.FOUT, ONGUNSTIG: Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="De instelling heeft in geen van de betrokken opleidingsdomeinen een waarschuwing of "
        "een besluit op grond van toezicht.",
        waarom="Het hele domein telt, niet alleen de kwalificaties waar onderdelen uit komen. "
        "Alleen de instelling weet het; daarom verklaart zij het per domein.",
        schendt="Voor domein 79020 is een waarschuwing opgegeven.",
        klopt="Voor elk betrokken domein is verklaard dat er geen is.",
        herstel="Leg per domein een verklaring af. Is er een waarschuwing of besluit, neem dan "
        "geen onderdelen uit dat domein.",
    ),
    velden=("verklaring.INS-02",),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG}),
)
