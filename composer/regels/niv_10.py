"""NIV-10: the reference levels are those of the level and the cohort.

Nederlands is 2F at level 2 and 3, and 3F at level 4. Rekenen is 2F, 2F and 3F for students who
started before 1 August 2022, and mbo-rekenniveau 2, 3 and 4 after that. Engels at level 4 is B1 for
reading and listening, A2 for writing, speaking and conversation (BWBR0027879 art. 2 and 3; Stb.
2022, 62, art. I; BWBR0027963 art. 17a lid 4). Where nobody recorded them they follow from level
and first school year, and nothing can be wrong. What is recorded is compared, whatever its
wording; without a level, or for rekenen without a first school year, it cannot be.

Violates: a cohort of 2023 at level 3 with "rekenen 2F" recorded.
Fine: the same with "mbo-rekenniveau 3", or nothing recorded.
Mend: record the level that the sentence names, or take the recorded one back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.eisen import ENGELS, NEDERLANDS, REKENEN, Referentieniveau
from composer.finding import Ernst
from composer.normen import GeneriekeEis
from composer.overlap.delen import normalise
from composer.regels.context import Context
from composer.regels.opleiding import generieke_eis_of
from composer.regels.regel import Constatering, Controle, Regel, Uitleg, constatering
from composer.vertaling import QT_TRANSLATE_NOOP

_WOORD: Final = re.compile(r"[a-c][12]|[1-4][fs]|rekenniveau\s*[1-4]|[^\W\d_]+")
_VAARDIGHEDEN: Final = frozenset({"lezen", "luisteren", "schrijven", "spreken", "gesprekken"})


def check(context: Context) -> Iterator[Constatering]:
    """One observation per recorded level that is another, or that cannot be judged."""
    vastgelegd = context.samenstelling.referentieniveaus
    niveau, eis = context.samenstelling.niveau, generieke_eis_of(context.samenstelling)
    if vastgelegd and (niveau is None or eis is None):
        yield constatering("geen_niveau")
    if niveau is None or eis is None:
        return
    for referentie in vastgelegd:
        yield from _judge(context.samenstelling.startjaar, niveau, eis, referentie)


def _judge(
    cohort: int | None, niveau: int, eis: GeneriekeEis, referentie: Referentieniveau
) -> Iterator[Constatering]:
    naam, vastgelegd = normalise(referentie.onderdeel), referentie.niveau.strip()
    if naam == REKENEN and cohort is None:
        yield constatering("geen_cohort", vastgelegd=vastgelegd)
        return
    rekenen = eis.rekenen(cohort) if cohort is not None else ""
    hoort = {NEDERLANDS: eis.nederlands, REKENEN: rekenen, ENGELS: eis.engels}.get(naam, "")
    if not hoort:
        yield constatering("geen_eis", vak=referentie.onderdeel, niveau=niveau)
    elif not _is_same(vastgelegd, hoort):
        yield constatering("anders", vak=naam, vastgelegd=vastgelegd, hoort=hoort, niveau=niveau)


def _is_same(vastgelegd: str, hoort: str) -> bool:
    """Whether two texts name the same levels; the first may leave out the skills ("B1/A2")."""
    nodig = _levels(hoort)
    return _levels(vastgelegd) in (nodig, frozenset(("", niveau) for _, niveau in nodig))


def _levels(tekst: str) -> frozenset[tuple[str, str]]:
    """Every skill that a text names with its level; "" where a level has no skill before it."""
    paren: set[tuple[str, str]] = set()
    genoemd: list[str] = []
    for woord in _WOORD.findall(normalise(tekst)):
        if woord in _VAARDIGHEDEN:
            genoemd.append(woord)
        elif not woord.isalpha():
            paren |= {(vaardigheid, "".join(woord.split())) for vaardigheid in genoemd or [""]}
            genoemd = []
    return frozenset(paren)


RULE = Regel(
    id="NIV-10",
    titel=QT_TRANSLATE_NOOP("Regels", "De referentieniveaus horen bij niveau en cohort"),
    leest=frozenset({Facet.VELDEN, Facet.EISEN}),
    grondslag="BWBR0027879 art. 2 en 3; Stb. 2022, 62, art. I; BWBR0027963 art. 17a lid 4",
    trust="L (2015 state) + W (Stb. 2022, 62 seen in part)",
    ernst={
        "anders": Ernst.FOUT,
        "geen_eis": Ernst.INFO,
        "geen_cohort": Ernst.INFO,
        "geen_niveau": Ernst.INFO,
    },
    check=check,
    controle=frozenset({Controle.VOLLEDIG}),
    uitleg=Uitleg(
        eis="De referentieniveaus van Nederlands, rekenen en Engels zijn die van het niveau en van "
        "het jaar waarin de studenten beginnen.",
        waarom="Nederlands is 2F op niveau 2 en 3, en 3F op niveau 4. Rekenen is 2F, 2F en 3F voor "
        "wie vóór 1 augustus 2022 begon, en daarna mbo-rekenniveau 2, 3 en 4. Engels op niveau 4 "
        "is B1 voor lezen en luisteren, en A2 voor schrijven, spreken en gesprekken. Legt u niets "
        "vast, dan volgen de niveaus vanzelf. Legt u ze vast, dan vergelijkt het programma ze, hoe "
        "u ze ook opschrijft. Zonder niveau, en bij rekenen zonder eerste schooljaar, kan dat "
        "niet.",
        schendt="Cohort 2023, niveau 3, met „rekenen 2F” vastgelegd.",
        klopt="Hetzelfde met „mbo-rekenniveau 3”, of niets vastgelegd.",
        herstel="Leg het niveau vast dat de melding noemt, of haal het vastgelegde niveau weg.",
    ),
    velden=("referentieniveaus", "niveau", "startjaar"),
    onbeslist=frozenset({"geen_cohort", "geen_niveau"}),
)
