"""AAN-02: the name is short and unique, names a professional, and holds no level.

A name that another kwalificatie or cross-over has already confuses students and employers. The
demand comes from the lapsed instruction for ordinary kwalificaties (BWBR0036147, par. 2.1), so it
is a good habit here and may be answered with a reason. Uniqueness (without regard to capitals,
double spaces and a final full stop) and words for a level are judged fully. That the name is short
and names a professional is only estimated: more words than the longest name of 2015 has, the name
of a company or of the institution, a legal form, or a word such as "opleiding" at the start.
Whether people in the field recognise the name, only a person can say.

Violates: "Verkoper", because 25167 is called that already; "Food specialist niveau 4".
Fine: "Food specialist", for 26004 itself.
Mend: choose another name, or leave out the level, the company or the extra words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.normen import woorden_langste_naam
from composer.overlap.delen import normalise
from composer.regels.aanvraagvelden import company_names
from composer.regels.context import Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP

_NIVEAU: Final = re.compile(r"\b(?:niveaus?|niv\.?|levels?)[\s-]*\d?\b|\bmbo[\s-]*\d\b|\bn[1-4]\b")
_RECHTSVORM: Final = re.compile(r"\b[bn]\.?v\b")
_GEEN_PERSOON: Final = re.compile(r"^(?:opleiding|cursus|training|traject|afdeling)\b")


def check(context: Context) -> Iterator[Constatering]:
    """Observations about the name; one says with how many names it was compared."""
    naam = normalise(context.samenstelling.naam)
    if not naam:
        return
    zelfde = [
        paar
        for paar in context.omgeving.namen.get(naam, ())
        if paar[0] != context.samenstelling.crebo
    ]
    if zelfde:
        namen = tuple(f"{crebo} {ander}" for crebo, ander in zelfde)
        yield constatering("niet_uniek", bronnen=[crebo for crebo, _ in zelfde], namen=namen)
    if niveaus := tuple(vondst.strip() for vondst in _NIVEAU.findall(naam)):
        yield constatering("niveau", woorden=niveaus)
    if vreemd := tuple(_not_a_person(context, naam)):
        yield constatering("geen_beroep", woorden=vreemd)
    aantal, langste = len(naam.split()), woorden_langste_naam()
    if aantal > langste:
        yield constatering("lang", aantal=aantal, langste=langste)
    yield constatering("vergeleken", aantal=len(context.omgeving.namen))


def _not_a_person(context: Context, naam: str) -> Iterator[str]:
    """What in the name is the name of an organisation or of a training."""
    aanvraag = context.samenstelling.aanvraag
    for organisatie in sorted(company_names(aanvraag) | {normalise(aanvraag.instelling)} - {""}):
        if re.search(rf"(?<!\w){re.escape(organisatie)}(?!\w)", naam):
            yield organisatie
    for patroon in (_RECHTSVORM, _GEEN_PERSOON):
        if vondst := patroon.search(naam):
            yield vondst.group()


RULE = Regel(
    id="AAN-02",
    titel=QT_TRANSLATE_NOOP("Regels", "Naam is uniek en noemt een beroepsbeoefenaar"),
    leest=frozenset({Facet.NAAM, Facet.VELDEN, Facet.AANVRAAG}),
    grondslag="BWBR0036147 par. 2.1 (vervallen, voor gewone kwalificaties)",
    trust="L",
    ernst={
        "niet_uniek": Ernst.FOUT,
        "niveau": Ernst.WAARSCHUWING,
        "geen_beroep": Ernst.WAARSCHUWING,
        "lang": Ernst.WAARSCHUWING,
        "vergeleken": Ernst.INFO,
    },
    check=check,
    motiveerbaar=frozenset({"niet_uniek", "niveau", "geen_beroep", "lang"}),
    controle=frozenset({Controle.VOLLEDIG, Controle.DEELS}),
    uitleg=Uitleg(
        eis="De naam is kort, herkenbaar en nog niet in gebruik, noemt een beroepsbeoefenaar en "
        "bevat geen niveau.",
        waarom="Een naam die al bestaat, verwart studenten en werkgevers. De eis komt uit de "
        "vervallen instructie voor gewone kwalificaties en is hier een goede gewoonte. Of de naam "
        "al bestaat en of er een niveau in staat, controleert het programma; op hoofdletters let "
        "het niet. Of de naam kort is en een persoon noemt, schat het: meer woorden dan de langste "
        "naam van 2015, de naam van een bedrijf of van de instelling, een rechtsvorm, of een woord "
        "als „opleiding” vooraan. Of het werkveld de naam herkent, beoordeelt u.",
        schendt="„Verkoper”, want zo heet 25167 al; „Food specialist niveau 4”.",
        klopt="„Food specialist”, voor 26004 zelf.",
        herstel="Kies een andere naam, of laat het niveau, het bedrijf of de extra woorden weg. "
        "Wilt u de naam houden, geef dan de reden.",
    ),
    velden=("naam",),
    aanpasbaar=True,
)
