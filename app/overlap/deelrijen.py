"""My parts with what each is alike, everywhere or in one kwalificatie or cross-over."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from app.overlap.pagina import Kolomsleutel
from composer.codering import codes_of
from composer.overlap.aandelen import Aandeel
from composer.overlap.matrix import Bekendheid, Matrixkolom
from composer.overlap.overeenkomsten import Overeenkomst
from composer.regels.context import Context


@dataclass(frozen=True, slots=True)
class Treffer:
    """A match of a part, and what it is found in."""

    kolom: Matrixkolom
    overeenkomst: Overeenkomst

    @property
    def sleutel(self) -> Hashable:
        """What stays the same of a match when its score changes."""
        return self.kolom.sleutel, self.overeenkomst.sleutel


@dataclass(frozen=True, slots=True)
class Deelrij:
    """A part that counts, with its matches, the best first.

    ``is_volledig``: nothing more can be found in what was compared, so none really is none.
    """

    id: str
    code: str
    titel: str
    treffers: tuple[Treffer, ...]
    is_volledig: bool


def deelrijen_of(
    context: Context,
    kolommen: Sequence[tuple[Matrixkolom, Aandeel]],
    alleen: Kolomsleutel | None = None,
) -> tuple[Deelrij, ...]:
    """The parts that count, in order.

    Of every column the best match, or with ``alleen`` all matches of that one column.
    """
    codes = codes_of(context.samenstelling)
    gekozen = [paar for paar in kolommen if alleen in (None, paar[0].sleutel)]
    compleet = context.omgeving.delenteksten is not None and all(
        kolom.bekendheid is Bekendheid.GEHEEL or alleen is None for kolom, _ in gekozen
    )
    rijen = []
    for onderdeel in context.counted:
        treffers = []
        for kolom, aandeel in gekozen:
            gevonden = aandeel.overeenkomsten.get(onderdeel.id, ())
            treffers += [Treffer(kolom, o) for o in (gevonden if alleen else gevonden[:1])]
        treffers.sort(key=lambda treffer: treffer.overeenkomst.rang[:3])
        code = codes[onderdeel.id]
        rijen.append(Deelrij(onderdeel.id, code, onderdeel.titel, tuple(treffers), compleet))
    return tuple(rijen)
