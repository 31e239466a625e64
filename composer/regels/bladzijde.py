"""The page of a rule: what, why, source, examples and mending, from the rule's own module.

In Dutch from ``Regel.uitleg``, in English from the docstring of the module; the two tell the same.
"""

from __future__ import annotations

import inspect
import re
import sys
from typing import Final

from composer.regels.regel import Controle, Regel, Uitleg
from composer.vertaling import QT_TRANSLATE_NOOP

NEDERLANDS: Final = "nl"
ENGELS: Final = "en"

CONTROLEWOORDEN: Final = {
    Controle.VOLLEDIG: QT_TRANSLATE_NOOP("Bladzijde", "het programma beslist tijdens het werk"),
    Controle.DEELS: QT_TRANSLATE_NOOP(
        "Bladzijde", "het programma rekent en toont; een mens bevestigt met een reden"
    ),
    Controle.PERSOON: QT_TRANSLATE_NOOP("Bladzijde", "een mens legt een verklaring af"),
}
BETROUWBAARHEID: Final = {
    "L": QT_TRANSLATE_NOOP("Bladzijde", "wettekst gelezen"),
    "S0": QT_TRANSLATE_NOOP("Bladzijde", "evaluatierapport van 2020"),
    "S1": QT_TRANSLATE_NOOP("Bladzijde", "pagina van DUS-I"),
    "W": QT_TRANSLATE_NOOP("Bladzijde", "andere openbare pagina"),
    "I": QT_TRANSLATE_NOOP("Bladzijde", "afgeleid, staat zo in geen bron"),
}
"""What the letters of ``Regel.trust`` mean; only L, S0 and S1 are firm."""

_DEEL: Final = re.compile(r"^(Violates|Fine|Mend): ", re.MULTILINE)


def trust_of(regel: Regel) -> tuple[str, ...]:
    """The kinds of source that a rule rests on, as keys of ``BETROUWBAARHEID``."""
    return tuple(dict.fromkeys(re.findall(r"S0|S1|L|W|I", re.sub(r"\(.*?\)", "", regel.trust))))


def uitleg_of(regel: Regel, taal: str = NEDERLANDS) -> Uitleg:
    """What the page says, in this language (``nl`` or ``en``)."""
    return regel.uitleg if taal != ENGELS else _from_docstring(regel)


def _from_docstring(regel: Regel) -> Uitleg:
    tekst = inspect.cleandoc(sys.modules[regel.check.__module__].__doc__ or "")
    begin, *delen = _DEEL.split(tekst)
    per_kop = {
        kop: " ".join(inhoud.split()) for kop, inhoud in zip(delen[::2], delen[1::2], strict=True)
    }
    eis, _, waarom = begin.partition("\n\n")
    eis = " ".join(eis.split()).removeprefix(f"{regel.id}: ")
    return Uitleg(
        eis=eis[:1].upper() + eis[1:],
        waarom=" ".join(waarom.split()),
        schendt=per_kop.get("Violates", ""),
        klopt=per_kop.get("Fine", ""),
        herstel=per_kop.get("Mend", ""),
    )
