"""AAN-15: the application is complete.

An application that lacks one of its items is refused as incomplete (evaluation of 2020, overzicht
2.1, reason 12). The items are those of AAN-01 to AAN-10; what is missing is what these rules miss,
computed by the same functions. AAN-02 and AAN-09 ask for no item of their own. Complete is not the
same as right: what an item says is left to its own rule. Of a source that the loaded structure
does not have, name and dossier are not known; the rule says so.

Violates: AAN-01 to AAN-09 are filled in, the number of cohorts is empty.
Fine: all are filled in.
Mend: fill in what the finding lists.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.aanvraagvelden import ONTBREKEND, check_filled
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation that lists everything that is missing, one on what is not known."""
    velden = (veld for missing in ONTBREKEND.values() for veld in missing(context))
    yield from check_filled(tuple(velden), "onvolledig")
    if vreemd := [bron for bron in context.bronnen if bron.has_crebo and not bron.kwalificatie]:
        namen = tuple(bron.naam for bron in vreemd)
        yield constatering("onbekend", bronnen=[bron.crebo for bron in vreemd], kwalificaties=namen)


RULE = Regel(
    id="AAN-15",
    titel=QT_TRANSLATE_NOOP("Regels", "De aanvraag is volledig"),
    leest=frozenset({Facet.NAAM, Facet.VELDEN, Facet.DELEN, Facet.AANVRAAG}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "overzicht 2.1, reden 12",
    trust="S0",
    ernst={"onvolledig": Ernst.FOUT, "onbekend": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Alle gegevens van AAN-01 tot en met AAN-10 zijn er.",
        waarom="Een onvolledige aanvraag wordt afgewezen. Wat ontbreekt, is precies wat de regels "
        "AAN-01 tot en met AAN-10 missen. AAN-02 en AAN-09 vragen zelf geen gegeven. Volledig is "
        "nog niet goed: wat er staat, beoordeelt de regel van dat gegeven. Van een bron die niet "
        "in de geladen structuur staat, zijn naam en dossier niet bekend; ook dat staat er dan.",
        schendt="AAN-01 tot en met AAN-09 zijn ingevuld, maar het aantal cohorten is leeg.",
        klopt="Alles is ingevuld.",
        herstel="Vul in wat de bevinding noemt.",
    ),
    velden=(
        "naam",
        "onderdelen",
        "leerwegen",
        "soort_opleiding",
        "beroep",
        "aanvraag.arbeidsmarkt",
        "aanvraag.bedrijven",
        "aanvraag.terugvalopties",
        "aanvraag.cohorten",
        "aanvraag.studenten_per_cohort",
    ),
    vraagt=frozenset({"onvolledig"}),
    onbeslist=frozenset({"onbekend"}),
)
