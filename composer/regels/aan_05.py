"""AAN-05: learning paths, kind of training and occupation are filled in.

They are items 4, 5 and 6 of the application (evaluation of 2020, bijlage 1 (l)). Judged is only
whether they are there; NIV-02 and NIV-03 judge what they say.

Violates: there is no occupation.
Fine: the occupation is "zorgtechnicus in ziekenhuizen en thuiszorg", bol is chosen and the kind of
training is filled in.
Mend: fill in what the finding names.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import check_filled, missing_opleiding
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation that names what is not filled in."""
    return check_filled(missing_opleiding(context))


RULE = Regel(
    id="AAN-05",
    titel=QT_TRANSLATE_NOOP("Regels", "Leerweg, soort opleiding en beroep ingevuld"),
    leest=frozenset({Facet.VELDEN}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (l, onder 4 tot en met 6)",
    trust="S0",
    ernst={"leeg": Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De leerweg of leerwegen, de soort opleiding en het beroep of de beroepen zijn "
        "ingevuld.",
        waarom="Zonder deze drie gegevens is de aanvraag niet volledig. Hier telt alleen of ze er "
        "staan; NIV-02 en NIV-03 beoordelen wat er staat.",
        schendt="Er is geen beroep ingevuld.",
        klopt="Het beroep is „zorgtechnicus in ziekenhuizen en thuiszorg”, de leerweg is bol en de "
        "soort opleiding is ingevuld.",
        herstel="Vul in wat de bevinding noemt.",
    ),
    velden=("leerwegen", "soort_opleiding", "beroep"),
    vraagt=frozenset({"leeg"}),
)
