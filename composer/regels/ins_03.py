"""INS-03: the training is not part of two other experiments.

A training may not at the same time be in "doorlopende leerlijnen vmbo-mbo 2014-2022" (BWBR0033984)
or in "gecombineerde leerwegen bol-bbl" (BWBR0036631); see the evaluation of 2020, bijlage 1 (f),
reason 6. Only the institution knows, so it answers the question.

Violates: the question is answered with yes.
Fine: the question is answered with no.
Mend: answer the question; if the answer is yes, the training leaves the other experiment first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import Vraag
from composer.vertaling import QT_TRANSLATE_NOOP

_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "Doet deze opleiding tegelijk mee aan het experiment doorlopende leerlijnen vmbo-mbo "
        "2014-2022 of gecombineerde leerwegen bol-bbl?",
    ),
    goed=False,
)


def check(context: Context) -> Iterator[Constatering]:
    """One observation without an answer, or when the answer is yes."""
    return check_answers(context, "INS-03", _VRAAG)


RULE = Regel(
    id="INS-03",
    titel=QT_TRANSLATE_NOOP("Regels", "Niet in twee andere experimenten"),
    leest=frozenset({Facet.VERKLARINGEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (f) en overzicht 2.1, reden 6; BWBR0033984; BWBR0036631",
    trust="L+S0",
    ernst={NODIG: Ernst.FOUT, ONGUNSTIG: Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="De opleiding doet niet tegelijk mee aan het experiment doorlopende leerlijnen "
        "vmbo-mbo 2014-2022 of gecombineerde leerwegen bol-bbl.",
        waarom="Een opleiding kan niet in twee van deze experimenten tegelijk zitten. Alleen de "
        "instelling weet het; daarom beantwoordt zij de vraag.",
        schendt="De vraag is met ja beantwoord.",
        klopt="De vraag is met nee beantwoord.",
        herstel="Beantwoord de vraag. Is het antwoord ja, dan gaat de opleiding eerst uit het "
        "andere experiment.",
    ),
    velden=("verklaring.INS-03",),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG}),
)
