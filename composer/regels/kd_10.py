"""KD-10: a keuzedeel holds nothing that the beginning professional cannot do without.

What the occupation demands belongs in the kwalificatie, such as statutory requirements; a keuzedeel
does not hold it and does not narrow the kwalificatie either (BWBR0036147 par. 5.2 "Afbakening").
The content of keuzedelen is not public, so a person states it. The rule asks only where there are
keuzedelen and a source that has statutory requirements, or of which the structure does not say.

Violates: a statutory requirement of 25407 Beveiliger moved into a keuzedeel.
Fine: the requirement stays in the kerntaak, and a person states so.
Mend: state it; move the requirement back to the kerntaak, or give the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from composer.change import Facet
from composer.finding import Ernst
from composer.regels.beroepsvereisten import is_gereglementeerd
from composer.regels.context import Bron, Context
from composer.regels.regel import Constatering, Controle, Regel, Uitleg
from composer.regels.verklaard import NODIG, ONGUNSTIG, check_answers
from composer.regels.vraag import Onderwerp, Vraag, about_the_whole
from composer.vertaling import QT_TRANSLATE_NOOP


def _can_matter(bron: Bron) -> bool:
    return bron.kwalificatie is None or is_gereglementeerd(bron.kwalificatie) is not False


def _onderwerpen(context: Context) -> tuple[Onderwerp, ...]:
    if not context.keuzedelen or not any(map(_can_matter, context.bronnen)):
        return ()
    return about_the_whole(context)


_VRAAG: Final = Vraag(
    QT_TRANSLATE_NOOP(
        "Vragen",
        "Geen keuzedeel bevat wat een beginnend beroepsbeoefenaar moet kunnen, zoals een wettelijk "
        "beroepsvereiste, en geen keuzedeel maakt de kwalificatie smaller.",
    ),
    onderwerpen=_onderwerpen,
)


def check(context: Context) -> Iterator[Constatering]:
    """One observation where the statement can matter and is missing, or says otherwise."""
    return check_answers(context, "KD-10", _VRAAG)


RULE = Regel(
    id="KD-10",
    titel=QT_TRANSLATE_NOOP("Regels", "Een keuzedeel is niet nodig voor het beroep"),
    leest=frozenset({Facet.KEUZEDELEN, Facet.DELEN, Facet.VERKLARINGEN}),
    grondslag="BWBR0036147 par. 5.2 „Afbakening”",
    trust="L",
    ernst={NODIG: Ernst.WAARSCHUWING, ONGUNSTIG: Ernst.WAARSCHUWING},
    check=check,
    motiveerbaar=frozenset({ONGUNSTIG}),
    controle=frozenset({Controle.PERSOON}),
    uitleg=Uitleg(
        eis="Een keuzedeel bevat niets wat een beginnend beroepsbeoefenaar moet kunnen, en maakt "
        "de kwalificatie niet smaller.",
        waarom="Wat het beroep vraagt, hoort in de kwalificatie zelf; dat geldt zeker voor "
        "wettelijke beroepsvereisten. De inhoud van keuzedelen is niet openbaar; daarom verklaart "
        "u het. Het programma vraagt dit alleen als er keuzedelen zijn en een bron wettelijke "
        "beroepsvereisten heeft, of als niet bekend is of zij die heeft. De regel komt uit een "
        "instructie die niet meer geldt; u mag haar met een reden beantwoorden.",
        schendt="Een wettelijk vereiste van 25407 Beveiliger is naar een keuzedeel verplaatst.",
        klopt="Het vereiste blijft in de kerntaak, en dat is verklaard.",
        herstel="Leg de verklaring af. Zet het vereiste terug in de kerntaak, of geef de reden.",
    ),
    velden=("verklaring.KD-10", "keuzedelen"),
    vraag=_VRAAG,
    vraagt=frozenset({NODIG}),
    aanpasbaar=True,
)
