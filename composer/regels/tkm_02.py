"""TKM-02: the developed cross-over satisfies the model, the instruction and the framework.

The Toetsingskamer holds the developed cross-over against the model, the instruction and the
framework (BWBR0038426 art. 1; evaluation of 2020, reason 13 and bijlage 2, step 6). The structure
is judged here by STR-13 to STR-19: as long as one of them has an open error, so has this rule. That
the content satisfies them too, a person confirms.

Violates: a kerntaak without complexiteit.
Fine: STR-13 to STR-19 have no open error, and somebody confirmed the content.
Mend: mend or motivate the errors of the rules that are named, and confirm the content.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import composer.regels as regelboek
from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.uitkomst import findings_by
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import Vraag
from composer.vertaling import QT_TRANSLATE_NOOP

STRUCTUURREGELS: Final = tuple(f"STR-{nummer}" for nummer in range(13, 20))
"""The rules that judge the structure."""

_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "De inhoud van de uitgewerkte cross-over voldoet aan het model, de instructie en het "
        "toetsingskader.",
    ),
)


def check(context: Context) -> Iterator[Constatering]:
    """Which rules about the structure have an open error, and whether the content is confirmed."""
    if regels := tuple(id_ for id_ in STRUCTUURREGELS if _has_open_error(context, id_)):
        yield constatering("structuur", regels=regels)
    yield from check_answers(context, "TKM-02", _VRAAG)


def _has_open_error(context: Context, id_: str) -> bool:
    # The list is complete only once every rule has been imported, this one too.
    regel = regelboek.REGEL_BY_ID.get(id_)
    if regel is None or not context.regelset.is_in_force(id_, context.omgeving.peildatum):
        return False
    return any(
        finding.ernst is Ernst.FOUT and not finding.gemotiveerd
        for finding in findings_by(regel, context)
    )


RULE = Regel(
    id="TKM-02",
    titel=QT_TRANSLATE_NOOP("Regels", "Model, instructie en toetsingskader"),
    leest=frozenset(
        {
            Facet.DELEN,
            Facet.TITELS,
            Facet.TEKSTEN,
            Facet.VELDEN,
            Facet.VAKKENNIS,
            Facet.VERKLARINGEN,
            Facet.MOTIVERINGEN,
        }
    ),
    grondslag="BWBR0038426 art. 1; evaluatie cross-over kwalificaties, voortgangsrapportage 2020 "
    "(KBA Nijmegen), overzicht 2.1, reden 13, en bijlage 2, stap 6",
    trust="L+S0",
    ernst={"structuur": Ernst.FOUT, NODIG: Ernst.FOUT, ONGUNSTIG: Ernst.FOUT},
    check=check,
    controle=frozenset({Controle.VOLLEDIG, Controle.PERSOON}),
    uitleg=Uitleg(
        eis="De uitgewerkte cross-over voldoet aan het model, de instructie en het toetsingskader.",
        waarom="Daaraan toetst de Toetsingskamer bij de eindtoets. De opbouw wordt hier beoordeeld "
        "met de regels STR-13 tot en met STR-19: zolang een daarvan een open fout heeft, heeft "
        "deze regel dat ook. Dat ook de inhoud voldoet, bevestigt u zelf.",
        schendt="Een kerntaak zonder complexiteit.",
        klopt="STR-13 tot en met STR-19 hebben geen open fout, en de inhoud is bevestigd.",
        herstel="Herstel of motiveer de fouten van de regels die de bevinding noemt, en bevestig "
        "de inhoud.",
    ),
    velden=("onderdelen", "verklaring.TKM-02"),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG}),
)
