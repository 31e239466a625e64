"""Updating a composition to another edition of the structure.

``plan`` says per part what became of its source and what can be chosen; nothing changes.
``apply`` does what was chosen, one operation per call, and records it in the document.
"""

from composer.bijwerken.plannen import plan
from composer.bijwerken.planner import Planner, is_elders, is_left, last_besluiten
from composer.bijwerken.toepassen import apply
from composer.bijwerken.waarden import (
    Bijwerkplan,
    Bijwerkregel,
    Gekozen,
    Kandidaat,
    Keuze,
    Keuzedeelregel,
    Stand,
    Veldrij,
)

__all__ = [
    "Bijwerkplan",
    "Bijwerkregel",
    "Gekozen",
    "Kandidaat",
    "Keuze",
    "Keuzedeelregel",
    "Planner",
    "Stand",
    "Veldrij",
    "apply",
    "is_elders",
    "is_left",
    "last_besluiten",
    "plan",
]
