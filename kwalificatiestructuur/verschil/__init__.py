"""What changed between two editions of the structure.

``compare`` gives every difference with what it was recognised by; the words that changed are
found when someone asks for them. ``koppels`` says what became of every element.
"""

from kwalificatiestructuur.verschil.vergelijken import compare
from kwalificatiestructuur.verschil.waarden import (
    GevondenOp,
    Koppel,
    Plek,
    Structuurverschil,
    Veldverschil,
    Verschil,
    Wijziging,
)

__all__ = [
    "GevondenOp",
    "Koppel",
    "Plek",
    "Structuurverschil",
    "Veldverschil",
    "Verschil",
    "Wijziging",
    "compare",
]
