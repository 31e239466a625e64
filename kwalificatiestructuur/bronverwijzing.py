"""How a part is named by its source: ``25168:P1-K1-W2`` (crebo of the kwalificatie, code)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VORM = re.compile(r"(?P<crebo>[0-9A-Za-z-]+):(?P<code>(?:[BP]\d+-)?K\d+(?:-W\d+)?)")


@dataclass(frozen=True, slots=True, order=True)
class Bronverwijzing:
    """A part as one kwalificatie codes it; ``str()`` gives the form ``25168:P1-K1-W2``."""

    crebo: str
    code: str

    @classmethod
    def parse(cls, tekst: str) -> Bronverwijzing:
        """Read ``25168:K1-W2``; raises ValueError for any other form."""
        if (gevonden := _VORM.fullmatch(tekst.strip())) is None:
            raise ValueError(tekst)
        return cls(gevonden["crebo"], gevonden["code"])

    @property
    def is_werkproces(self) -> bool:
        """Whether the code names a werkproces (else a kerntaak)."""
        return "-W" in self.code

    @property
    def kerntaak(self) -> Bronverwijzing:
        """The kerntaak that this code lies in (itself for a kerntaak)."""
        return Bronverwijzing(self.crebo, self.code.partition("-W")[0])

    def __str__(self) -> str:
        return f"{self.crebo}:{self.code}"
