"""INS-02: no sanction of the inspectorate in any of the domains involved.

The applicant has no warning (WEB art. 6.1.5) and no decision (6.1.4, 6.2.2, 6.2.3) within any of
the domains that parts come from; the whole domain counts, not only the kwalificaties used
(evaluation of 2020, bijlage 1 (k), reason 11). Only the institution knows, so it states it for
each domain, by any code that the domain has. Where the domain of a source is not known, it is not
known either about which domain to state it, unless it was stated about the whole.

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
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import Onderwerp, Vraag, find_verklaring
from composer.vertaling import QT_TRANSLATE_NOOP


def _domeinen(context: Context) -> tuple[Onderwerp, ...]:
    """Every domain by the codes that a statement names, else by its own code."""
    genoemd = {v.onderwerp for v in context.samenstelling.verklaringen if v.regel == "INS-02"}
    return tuple(
        Onderwerp(code, f"{code} {domein.naam}")
        for domein in context.domeinen
        for code in [code for code in domein.codes if code in genoemd] or [domein.code]
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
    """One observation per domain without a good statement, one on what domain is not known."""
    yield from check_answers(context, "INS-02", _VRAAG)
    over_alles = find_verklaring(context.samenstelling, "INS-02")
    if over_alles and over_alles.antwoord:
        return
    if onbekend := context.domein_unknown:
        namen = tuple(bron.naam for bron in onbekend)
        yield constatering("onbekend", bronnen=[b.crebo for b in onbekend], kwalificaties=namen)
    elif not context.domeinen:
        yield constatering("geen_domein")


RULE = Regel(
    id="INS-02",
    titel=QT_TRANSLATE_NOOP("Regels", "Geen waarschuwing of besluit in een betrokken domein"),
    leest=frozenset({Facet.VERKLARINGEN, Facet.DELEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (k) en overzicht 2.1, reden 11; WEB art. 6.1.4, 6.1.5, 6.2.2 en 6.2.3",
    trust="L+S0",
    ernst={
        NODIG: Ernst.FOUT,
        ONGUNSTIG: Ernst.FOUT,
        "onbekend": Ernst.WAARSCHUWING,
        "geen_domein": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="De instelling heeft in geen van de betrokken opleidingsdomeinen een waarschuwing of "
        "een besluit op grond van toezicht.",
        waarom="Het hele domein telt, niet alleen de kwalificaties waar onderdelen uit komen. "
        "Alleen de instelling weet het; daarom verklaart zij het per domein. Is van een bron niet "
        "bekend bij welk domein zij hoort, dan is ook niet bekend waarover zij verklaart.",
        schendt="Voor domein 79020 is een waarschuwing opgegeven.",
        klopt="Voor elk betrokken domein is verklaard dat er geen is.",
        herstel="Leg per domein een verklaring af. Is er een waarschuwing of besluit, neem dan "
        "geen onderdelen uit dat domein. Laad de bron waarvan het domein niet bekend is.",
    ),
    velden=("verklaring.INS-02",),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG}),
    onbeslist=frozenset({"onbekend", "geen_domein"}),
)
