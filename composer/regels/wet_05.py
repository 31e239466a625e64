"""WET-05: a certificate of a source does not come along by itself.

An mbo-certificaat belongs to a part of a kwalificatie or to a keuzedeel that the minister named for
it (WEB art. 7.2.3; BWBR0036147 par. 4.6; BWBR0032494). That a source has one is worth a remark; the
cross-over does not get it. Of keuzedelen the register says it. Of parts of kwalificaties no list
was available, so that is said once, and a person may state that a source has one.

Violates: an export that claims the certificate of the source.
Fine: the remark "the part has certificate X in its source".
Mend: mention the certificate of the source as a remark only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.regels.vraag import GEHEEL, Onderwerp, Vraag, answers
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.vragen import keuzedelen


def _onderwerpen(context: Context) -> tuple[Onderwerp, ...]:
    return (GEHEEL,) if context.alle_bronnen else ()


_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "Een of meer van de gekozen onderdelen hebben in hun bron een mbo-certificaat. Noem bij "
        "de toelichting welk.",
    ),
    onderwerpen=_onderwerpen,
    goed=None,
)


def check(context: Context) -> Iterator[Constatering]:
    """What is known of certificates: per keuzedeel, of parts as stated, and what is not known."""
    yield from _of_keuzedelen(context)
    for beantwoording in answers(context, "WET-05", _VRAAG):
        verklaring = beantwoording.verklaring
        if verklaring is None or verklaring.antwoord is None:
            yield constatering("onbekend", bronnen=[b.crebo for b in context.alle_bronnen])
        elif verklaring.antwoord:
            yield constatering("opgegeven")


def _of_keuzedelen(context: Context) -> Iterator[Constatering]:
    onbekend = []
    for keuzedeel in context.keuzedelen:
        naam = f"{keuzedeel.code} {keuzedeel.titel}".strip()
        records = keuzedelen(context.structuur, keuzedeel.code)
        opgaven = {record.certificaat.strip().casefold() for record in records} - {""}
        if not opgaven:
            onbekend.append(naam)
        elif opgaven != {"nee"}:
            yield constatering("keuzedeel", keuzedeel.code, keuzedeel=naam)
    if onbekend:
        yield constatering("keuzedeel_onbekend", keuzedelen=tuple(onbekend))


RULE = Regel(
    id="WET-05",
    titel=QT_TRANSLATE_NOOP("Regels", "Een certificaat van de bron gaat niet vanzelf mee"),
    leest=frozenset({Facet.DELEN, Facet.KEUZEDELEN, Facet.VERKLARINGEN}),
    grondslag="WEB art. 7.2.3; BWBR0036147 par. 4.6; BWBR0032494 (groene voorbeelden)",
    trust="L+I",
    ernst={
        "keuzedeel": Ernst.INFO,
        "opgegeven": Ernst.INFO,
        "onbekend": Ernst.INFO,
        "keuzedeel_onbekend": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="Heeft een onderdeel in zijn bron een mbo-certificaat, dan noemt u dat. De cross-over "
        "krijgt dat certificaat niet vanzelf.",
        waarom="De minister wijst aan voor welk onderdeel of keuzedeel er een certificaat is. Van "
        "keuzedelen staat dat in het register. Van onderdelen van kwalificaties was er geen lijst; "
        "dat staat er één keer bij, en u kunt zelf verklaren dat een bron een certificaat heeft.",
        schendt="Een uitvoer die het certificaat van de bron opeist.",
        klopt="De opmerking „het onderdeel heeft in de bron certificaat X”.",
        herstel="Noem het certificaat van de bron alleen als opmerking.",
    ),
    velden=("verklaring.WET-05", "keuzedelen"),
    vraag=_VRAAG,
    onbeslist=frozenset({"onbekend", "keuzedeel_onbekend"}),
)
