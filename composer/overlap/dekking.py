"""Of so many parts, so many are held by another: how many surely, how many nearly."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dekking:
    """``aantal`` of ``totaal`` parts are held, ``zeker`` of them beyond doubt.

    ``is_ondergrens``: there may be more, because not everything is known or compared.
    """

    aantal: int
    zeker: int
    totaal: int
    is_ondergrens: bool = False

    @property
    def aandeel(self) -> float | None:
        """The share (0..1); None where there are no parts to hold."""
        return self.aantal / self.totaal if self.totaal else None

    @property
    def zeker_aandeel(self) -> float | None:
        """As ``aandeel``, of what is the same beyond doubt."""
        return self.zeker / self.totaal if self.totaal else None

    @property
    def gelijkend(self) -> int:
        """How many are held that are only alike."""
        return self.aantal - self.zeker

    @property
    def is_onbekend(self) -> bool:
        """Whether nothing was found while not everything is known: no answer at all."""
        return self.is_ondergrens and not self.aantal
