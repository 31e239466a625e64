"""What the rules about level and keuzedelen share: the kind of training and its duration."""

from __future__ import annotations

from composer.normen import VIERJARIG, GeneriekeEis, generieke_eisen, studieduren
from composer.samenstelling import SOORT_BIJ_NIVEAU, Samenstelling

MIDDENKADER = SOORT_BIJ_NIVEAU[4]
"""The only kind that may take four years (WEB art. 7.2.4a lid 4)."""


def soort_of(samenstelling: Samenstelling) -> str:
    """The kind of training: what is filled in, else what goes with the level; "" = not known."""
    soort = samenstelling.soort_opleiding.strip()
    if soort in studieduren():
        return soort
    niveau = samenstelling.niveau
    return SOORT_BIJ_NIVEAU.get(niveau, "") if niveau is not None else ""


def generieke_eis_of(samenstelling: Samenstelling) -> GeneriekeEis | None:
    """The generic requirements of the level; None without a level that a cross-over can have."""
    niveau = samenstelling.niveau
    soort = SOORT_BIJ_NIVEAU.get(niveau) if niveau is not None else None
    return generieke_eisen().get(soort) if soort else None


def is_passend(soort: str, studieduur: int) -> bool:
    """Whether a training of this kind may take so many years, four only where that is possible."""
    duur = studieduren()[soort]
    if soort == MIDDENKADER and studieduur == VIERJARIG:
        return True
    return duur.minimum <= studieduur <= duur.maximum
