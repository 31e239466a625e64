"""What the columns of SBB's crebo list mean, whatever they are called and wherever they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kwalificatiestructuur.bronnen.records import CREBO
from kwalificatiestructuur.bronnen.waarden import crebos_in, label_of

_DOSSIER: Final = frozenset({"dossier", "kwalificatiedossier", "kwalificatiedossiers"})
_DOSSIERCODE: Final = frozenset(
    {"codedossier", "crebodossier", "dossiercode", "dossiercrebo", "opleidingscodedossier"}
)
_NAAM: Final = frozenset({"kwalificatie", "kwalificatienaam", "naam", "naamkwalificatie"})
# By how the label begins.
_OVERIG: Final = {
    "niveau": "niveau",
    "prijsfactor": "prijsfactor",
    "soort": "soort",
    "leerweg": "leerweg",
    "beroepsvereiste": "beroepsvereisten",
    "wettelijkeberoepsvereiste": "beroepsvereisten",
}


def columns_of(cellen: Sequence[str]) -> dict[str, int]:
    """The place of each column that this row names; empty when the row is no header.

    Keys: code, naam, dossier, dossiercode, niveau, prijsfactor, soort, beroepsvereisten, leerweg.
    In a header without a level, such as the second one for the dossiers, the code is that of a
    dossier.
    """
    if any(crebos_in(cel) == (cel,) for cel in cellen):
        return {}
    gevonden: dict[str, int] = {}
    for plaats, cel in enumerate(cellen):
        if kolom := _column(label_of(cel)):
            gevonden.setdefault(kolom, plaats)
    sterk = gevonden.keys() & {"dossier", "dossiercode", "code"}
    if len(gevonden) < 2 and not sterk:
        return {}
    if "niveau" not in gevonden:
        for voor, kolom in (("code", "dossiercode"), ("naam", "dossier")):
            if voor in gevonden:
                gevonden.setdefault(kolom, gevonden.pop(voor))
    return gevonden


def _column(label: str) -> str:
    if label in _DOSSIER:
        return "dossier"
    if label in _DOSSIERCODE:
        return "dossiercode"
    if label in CREBO or label == "code":
        return "code"
    if label in _NAAM:
        return "naam"
    return next((kolom for begin, kolom in _OVERIG.items() if label.startswith(begin)), "")
