"""TYD-02: the application is in before the last day for its duration.

Every student must finish within the experiment, so the longer the training, the earlier one had to
apply: for four years by 15-9-2020, for three by 15-9-2021, for two by 15-9-2022 (evaluation of
2020, par. 1.1 and bijlage 2). Of one year the source says nothing; by the same formula it is
15-9-2023, which is an inference and may be answered with a reason. Of other durations no last day
is known, and the rule says so.

Violates: a training of four years, applied for on 1-3-2021.
Fine: a training of two years, applied for on 1-9-2022.
Mend: fill in duration and date; a shorter duration has a later last day, where the kind of
training allows it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from composer.change import Facet
from composer.finding import Ernst
from composer.normen import termijnen
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """What is missing or not known, or an application after the last day for its duration."""
    duur = context.samenstelling.studieduur
    datum = context.samenstelling.aanvraag.datum
    if duur is None:
        yield constatering("geen_duur")
        return
    if (termijn := termijnen().get(duur)) is None:
        yield constatering("onbekend", duur=duur)
        return
    waar = partial(constatering, duur=duur, uiterste=termijn.uiterste_aanvraag)
    if datum is None:
        yield waar("geen_datum_afgeleid" if termijn.is_afgeleid else "geen_datum")
    elif datum > termijn.uiterste_aanvraag:
        yield waar("te_laat_afgeleid" if termijn.is_afgeleid else "te_laat", datum=datum)


RULE = Regel(
    id="TYD-02",
    titel=QT_TRANSLATE_NOOP("Regels", "Laatste aanvraagdatum per studieduur"),
    leest=frozenset({Facet.AANVRAAG, Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "par. 1.1 en bijlage 2",
    trust="S0 (1-year: I)",
    ernst={
        "geen_duur": Ernst.FOUT,
        "geen_datum": Ernst.FOUT,
        "geen_datum_afgeleid": Ernst.FOUT,
        "te_laat": Ernst.FOUT,
        "te_laat_afgeleid": Ernst.FOUT,
        "onbekend": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"te_laat_afgeleid"}),
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De aanvraag is er uiterlijk op de dag die bij de studieduur hoort: bij vier jaar "
        "15 september 2020, bij drie jaar 15 september 2021 en bij twee jaar 15 september 2022.",
        waarom="Elke student moet klaar zijn voordat het experiment eindigt. Hoe langer de "
        "opleiding, hoe eerder de laatste aanvraag. Voor één jaar noemt de bron geen dag; dezelfde "
        "rekenwijze geeft 15 september 2023. Dat is afgeleid en mag u daarom motiveren. Voor een "
        "andere studieduur is geen laatste dag bekend.",
        schendt="Een opleiding van vier jaar, aangevraagd op 1 maart 2021.",
        klopt="Een opleiding van twee jaar, aangevraagd op 1 september 2022.",
        herstel="Vul de studieduur en de datum van de aanvraag in. Een kortere studieduur heeft "
        "een latere laatste dag, als de soort opleiding dat toelaat.",
    ),
    velden=("studieduur", "aanvraag.datum"),
    vraagt=frozenset({"geen_duur", "geen_datum", "geen_datum_afgeleid"}),
    onbeslist=frozenset({"onbekend"}),
)
