"""How ready a cross-over is to be applied for: the conditions and the grounds for refusal."""

from composer.gereedheid.html import write_html
from composer.gereedheid.oordeel import (
    Gereedheid,
    Regelstand,
    Rij,
    Stand,
    judge_gereedheid,
)
from composer.gereedheid.voorwaarden import VOORWAARDEN, WEIGERINGSGRONDEN, Toets

__all__ = [
    "VOORWAARDEN",
    "WEIGERINGSGRONDEN",
    "Gereedheid",
    "Regelstand",
    "Rij",
    "Stand",
    "Toets",
    "judge_gereedheid",
    "write_html",
]
