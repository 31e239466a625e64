"""Looks a TOML text over before ``tomllib`` reads it, for what costs too much time or memory.

``tomllib`` needs quadratic time for a key of many parts, nests as deep as the text asks, and makes
integers too long to print. The look is one pass over the tokens and stops where the text is no
TOML: what stands behind that point is never read.
"""

from __future__ import annotations

import re
from typing import Final

from kwalificatiestructuur.fouten import Invoerfout

MAX_SLEUTELDELEN: Final = 10
MAX_DIEPTE: Final = 20
MAX_WOORD: Final = 200

_TOKEN: Final = re.compile(
    r"[ \t]++|\#[^\n]*+"
    r'|"""(?:[^"\\]++|\\.|"(?!""))*+"""(?:"{0,2})'
    r"|'''(?:[^']++|'(?!''))*+'''(?:'{0,2})"
    r'|(?!""")"(?:[^"\\\n]++|\\.)*+"'
    r"|(?!''')'[^'\n]*+'"
    r"|(?P<quote>[\"'])"
    r"|(?P<woord>[A-Za-z0-9_+-]++)"
    r"|(?P<teken>.)",
    re.DOTALL,
)


def check_vooraf(tekst: str) -> None:
    """Raise ``Invoerfout`` with the line for a key, nesting or number beyond the bounds."""
    diepte = delen = 0
    for token in _TOKEN.finditer(tekst):
        soort, teken = token.lastgroup, token[0]
        if soort == "quote":
            return
        if soort == "teken":
            diepte += (teken in "[{") - (teken in "]}")
            delen = delen + 1 if teken == "." else 0
        if diepte > MAX_DIEPTE:
            raise _refusal(tekst, token, "het recept is hier te diep genest")
        if delen >= MAX_SLEUTELDELEN:
            melding = f"een sleutel heeft hier meer dan {MAX_SLEUTELDELEN} delen (a.b.c...)"
            raise _refusal(tekst, token, melding)
        if soort == "woord" and len(teken) > MAX_WOORD:
            melding = f"een getal of sleutel is hier langer dan {MAX_WOORD} tekens"
            raise _refusal(tekst, token, f"dit is geen geldige TOML voor een recept: {melding}")


def _refusal(tekst: str, token: re.Match[str], melding: str) -> Invoerfout:
    regel = tekst.count("\n", 0, token.start()) + 1
    return Invoerfout(f"{melding}; schrijf het korter", regel=regel)
