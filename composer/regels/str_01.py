"""STR-01: the parts come from two or more opleidingsdomeinen.

A cross-over kwalificatie is by definition (BWBR0038333 art. 1) made of parts of existing
kwalificaties from at least two domains; an application with one domain is refused (reason 1). The
two green codes 79150 and 79160 are one domain, and Entree belongs to none. A source that the
loaded structure does not know may be the missing domain: then nothing can be said.

Violates: only parts of 25168 Gastheer/-vrouw and 25180 Kok, both Horeca en bakkerij.
Fine: parts of 25168 Gastheer/-vrouw and 25167 Verkoper.
Mend: choose parts of a kwalificatie from another domain as well; where the domain is not known,
load the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context, Domeinoordeel
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP


def check(context: Context) -> Iterator[Constatering]:
    """One observation when the sources span too few domains, or may do so."""
    minimum = context.regelset.drempels.min_domeinen
    domeinen = tuple(domein.naam for domein in context.domeinen)
    bronnen = tuple(bron.crebo for bron in context.bronnen)
    if not context.counted:
        yield constatering("leeg", minimum=minimum)
    elif context.domeinoordeel is Domeinoordeel.ONBEKEND:
        onbekend = tuple(bron.crebo for bron in context.domein_unknown)
        yield constatering("onbekend", bronnen=bronnen, domeinen=domeinen, onbekend=onbekend)
    elif context.domeinoordeel is Domeinoordeel.TE_WEINIG:
        if domeinen:
            yield constatering("te_weinig", bronnen=bronnen, domeinen=domeinen, minimum=minimum)
        else:
            yield constatering("geen_domein", bronnen=bronnen, minimum=minimum)


RULE = Regel(
    id="STR-01",
    titel=QT_TRANSLATE_NOOP("Regels", "Onderdelen uit twee of meer opleidingsdomeinen"),
    leest=frozenset({Facet.DELEN}),
    grondslag="BWBR0038333 art. 1 (begripsbepaling); evaluatie cross-over kwalificaties, "
    "voortgangsrapportage 2020 (KBA Nijmegen), bijlage 1 (a) en overzicht 2.1, reden 1",
    trust="L+S0",
    ernst={
        "leeg": Ernst.FOUT,
        "te_weinig": Ernst.FOUT,
        "geen_domein": Ernst.FOUT,
        "onbekend": Ernst.WAARSCHUWING,
    },
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De onderdelen komen uit kwalificaties van ten minste twee verschillende "
        "opleidingsdomeinen.",
        waarom="Een cross-over is volgens de wet samengesteld uit delen van kwalificaties uit "
        "twee of meer domeinen. Een aanvraag met één domein wordt afgewezen. De groene "
        "codes 79150 en 79160 zijn samen één domein, en entree hoort bij geen domein. "
        "Kent de geladen structuur een bron niet, dan kan dat juist het tweede domein "
        "zijn; dan is het niet te beoordelen.",
        schendt="Alleen onderdelen van 25168 Gastheer/-vrouw en 25180 Kok: allebei Horeca en "
        "bakkerij.",
        klopt="Onderdelen van 25168 Gastheer/-vrouw en 25167 Verkoper.",
        herstel="Kies ook onderdelen van een kwalificatie uit een ander domein. Is het domein "
        "van een bron niet bekend, laad dan die bron.",
    ),
    velden=("onderdelen",),
    vraagt=frozenset({"leeg"}),
    onbeslist=frozenset({"onbekend"}),
)
