"""NIV-11: the hours are those of the law, or the difference is accounted for.

For bol over the whole training: one year at level 2 1000 clock hours (700 guided, 250 practice),
two years 2000 (1250 and 450), three years 3000 (1800 and 900), longer pro rata; for bbl per year
850 (200 and 610). An institution may offer less if it accounts for that (WEB art. 7.2.7 lid 3, 4
and 8). Judged where hours are filled in; a figure below that of the law is named, unless the
account is written. Nothing is wrong without hours: then the rule only says that it could not
compare. It cannot where the duration does not fit the kind of training either.

Violates: two years of bol with 1800 hours and no account.
Fine: two years of bol with 2000 hours, 1250 guided and 450 of practice.
Mend: fill in the hours, plan more of them, or write the account.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.aanvraag import Onderwijstijd
from composer.change import Facet
from composer.finding import Ernst
from composer.normen import Urennorm, urennorm_of
from composer.regels.context import Context
from composer.regels.opleiding import is_passend, soort_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.samenstelling import Samenstelling
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """Per learning path the figures that are lower, not filled in, or not to be compared."""
    aanvraag = context.samenstelling.aanvraag
    if not aanvraag.onderwijstijd:
        yield constatering("niet_ingevuld")
        return
    verantwoord = bool(aanvraag.verantwoording_onderwijstijd.strip())
    for uren in aanvraag.onderwijstijd:
        norm = _norm(context.samenstelling, uren.leerweg)
        if norm is None:
            yield constatering("geen_norm", leerweg=uren.leerweg)
        elif not verantwoord:
            yield from _compare(uren, norm)
    met_uren = {uren.leerweg for uren in aanvraag.onderwijstijd if None not in _figures(uren)}
    genoemd = (uren.leerweg for uren in aanvraag.onderwijstijd)
    for leerweg in dict.fromkeys((*genoemd, *context.samenstelling.leerwegen)):
        if leerweg not in met_uren:
            yield constatering("onvolledig", leerweg=leerweg)


def _norm(samenstelling: Samenstelling, leerweg: str) -> Urennorm | None:
    soort, jaren = soort_of(samenstelling), samenstelling.studieduur
    if soort and jaren is not None and is_passend(soort, jaren):
        return urennorm_of(leerweg, soort, jaren)
    return None


def _figures(uren: Onderwijstijd) -> tuple[int | None, ...]:
    return uren.totaal, uren.begeleid, uren.beroepspraktijkvorming


def _compare(uren: Onderwijstijd, norm: Urennorm) -> Iterator[Constatering]:
    normen = norm.totaal, norm.begeleid, norm.beroepspraktijkvorming
    varianten = "totaal", "begeleid", "beroepspraktijkvorming"
    for variant, aantal, minst in zip(varianten, _figures(uren), normen, strict=True):
        if aantal is not None and aantal < minst:
            yield constatering(variant, leerweg=uren.leerweg, uren=aantal, norm=minst)


RULE = Regel(
    id="NIV-11",
    titel=QT_TRANSLATE_NOOP("Regels", "Onderwijstijd"),
    leest=frozenset({Facet.VELDEN, Facet.AANVRAAG}),
    grondslag="WEB art. 7.2.7 lid 3, 4 en 8",
    trust="L",
    ernst={
        "totaal": Ernst.INFO,
        "begeleid": Ernst.INFO,
        "beroepspraktijkvorming": Ernst.INFO,
        "onvolledig": Ernst.INFO,
        "niet_ingevuld": Ernst.INFO,
        "geen_norm": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De uren van de opleiding zijn ten minste die van de wet, of u verantwoordt het "
        "verschil.",
        waarom="Voor bol gelden de klokuren van de hele opleiding: één jaar op niveau 2 1000 (700 "
        "begeleid, 250 beroepspraktijkvorming), twee jaar 2000 (1250 en 450), drie jaar 3000 (1800 "
        "en 900), en langer naar verhouding. Voor bbl zijn het er 850 per jaar (200 en 610). "
        "Minder mag, als de instelling het verantwoordt. Het programma vergelijkt de uren die u "
        "invult. Zonder uren, of met een studieduur die niet bij de opleiding past, kan dat niet.",
        schendt="Twee jaar bol met 1800 uren, zonder verantwoording.",
        klopt="Twee jaar bol met 2000 uren, waarvan 1250 begeleid en 450 beroepspraktijkvorming.",
        herstel="Vul de uren in, plan er meer, of schrijf de verantwoording.",
    ),
    velden=("aanvraag.onderwijstijd", "aanvraag.verantwoording_onderwijstijd", "studieduur"),
    vraagt=frozenset({"onvolledig"}),
    onbeslist=frozenset({"niet_ingevuld", "geen_norm"}),
)
