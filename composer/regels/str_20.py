"""STR-20: the parts are coherent and together qualify for one occupation.

Together the parts must qualify for one occupation, or a group of related ones, and hang together; a
mix without that is refused (evaluation of 2020, bijlage 1 (b), reason 2; WEB art. 7.1.3). Only a
person can say what the thread is, so the application holds a text about it. The program shows the
figures that help to judge it: how the parts are divided over the domains, from how many dossiers
and kwalificaties they come, and how many kerntaken hold werkprocessen of several dossiers.

Violates: nine loose werkprocessen from nine dossiers, and no statement.
Fine: a statement that explains the occupation and the thread through the kerntaken.
Mend: write in the application which occupation it is and how the kerntaken belong together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from composer.change import Facet
from composer.finding import Ernst
from composer.overlap.delen import counted_parts
from composer.percentage import in_procent
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Onderdeel, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.vragen import dossier_of


def check(context: Context) -> Iterator[Constatering]:
    """One observation without a text, and one with the figures."""
    if not context.samenstelling.aanvraag.samenhang.strip():
        yield constatering("leeg")
    if context.counted:
        yield _balance(context)


def _balance(context: Context) -> Constatering:
    per_domein: Counter[str] = Counter()
    for bron in context.bronnen:
        if bron.domein:
            per_domein[bron.domein.naam] += len(bron.onderdelen)
    totaal = len(context.counted)
    zonder = totaal - per_domein.total()
    dossiers = _dossiers(context)
    gemengd = sum(
        len({dossiers.get(_crebo(deel), "") for deel in counted_parts([kerntaak])} - {""}) > 1
        for kerntaak in context.samenstelling.kerntaken
    )
    waar = partial(
        constatering,
        bronnen=[bron.crebo for bron in context.bronnen],
        totaal=totaal,
        domeinen=tuple(
            f"{naam} {aantal} ({in_procent(aantal / totaal)})"
            for naam, aantal in per_domein.items()
        ),
        kwalificaties=len(context.bronnen),
        dossiers=len(set(dossiers.values())),
        gemengd=gemengd,
    )
    return waar("balans_deels", zonder=zonder) if zonder else waar("balans")


def _dossiers(context: Context) -> dict[str, str]:
    """The dossier of every source that the structure has."""
    return {
        bron.crebo: dossier_of(context.structuur, bron.crebo).crebo
        for bron in context.bronnen
        if bron.kwalificatie
    }


def _crebo(onderdeel: Onderdeel) -> str:
    return onderdeel.herkomst.bron.crebo if onderdeel.herkomst else ""


RULE = Regel(
    id="STR-20",
    titel=QT_TRANSLATE_NOOP("Regels", "De onderdelen vormen een samenhangend geheel"),
    leest=frozenset({Facet.DELEN, Facet.AANVRAAG}),
    grondslag="evaluatie cross-over kwalificaties, voortgangsrapportage 2020 (KBA Nijmegen), "
    "bijlage 1 (b) en overzicht 2.1, reden 2; WEB art. 7.1.3 lid 1",
    trust="L+S0",
    ernst={"leeg": Ernst.FOUT, "balans": Ernst.INFO, "balans_deels": Ernst.INFO},
    check=check,
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="De onderdelen leiden samen op voor één beroep of een groep verwante beroepen en "
        "hangen inhoudelijk samen.",
        waarom="Een aanvraag zonder inhoudelijke samenhang wordt afgewezen. Wat de rode draad is, "
        "kan alleen een mens zeggen; daarom staat er een tekst over in de aanvraag. Het programma "
        "geeft de cijfers die helpen bij het oordeel: hoe de onderdelen zijn verdeeld over de "
        "domeinen, uit hoeveel dossiers en kwalificaties zij komen, en in hoeveel kerntaken "
        "werkprocessen uit meer dossiers staan.",
        schendt="Negen losse werkprocessen uit negen dossiers, zonder toelichting.",
        klopt="Een toelichting die het beroep beschrijft en de rode draad door de kerntaken.",
        herstel="Schrijf in de aanvraag om welk beroep het gaat en hoe de kerntaken bij elkaar "
        "horen.",
    ),
    velden=("aanvraag.samenhang",),
    vraagt=frozenset({"leeg"}),
    onbeslist=frozenset({"balans_deels"}),
)
