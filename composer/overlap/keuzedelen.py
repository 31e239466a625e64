"""The overlap of the chosen keuzedelen, in the terms of SBB: the keuzedeel is the denominator.

Per keuzedeel and source kwalificatie there are three answers (overlapchecker of SBB): linked, no
information, or "ondoelmatige overlap" with its date. Nothing in a structure says that a keuzedeel
is linked (gekoppeld) to a kwalificatie: what is read of the register and of the list of overlap
has no links, and no form of a list of links is known. So ``GEKOPPELD`` is never given, and
``KOPPELINGEN`` tells the reader why.

Where the register describes a keuzedeel, its sentences are compared with the texts of the parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from composer.overlap.delen import Deel, Onderdeel, normalise, tells_little
from composer.overlap.onderwerpen import is_same_subject
from composer.overlap.tekstoverlap import Tekstoverlap, overlap_of
from composer.samenstelling import GekozenWerkproces
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.elementen import Keuzedeel
from kwalificatiestructuur.vragen import keuzedelen, overlap_date

if TYPE_CHECKING:
    from composer.regels.context import Bron, Context
    from composer.regels.keuzedeelgegevens import Keuzedeelgegevens

KOPPELINGEN: Final = QT_TRANSLATE_NOOP(
    "overlap", "Koppelingen van keuzedelen aan kwalificaties zijn niet geladen."
)
"""What is said of links, as long as no source of a structure holds them."""


class Toestand(StrEnum):
    """What is published of a keuzedeel and a kwalificatie, the worst first.

    ``GEEN_INFORMATIE`` never means that there is no overlap.
    """

    ONDOELMATIGE_OVERLAP = "ondoelmatige_overlap"
    GEEN_INFORMATIE = "geen_informatie"
    GEKOPPELD = "gekoppeld"


class Omvang(StrEnum):
    """Whether what remains of a description still fills the study load of the keuzedeel.

    "Of that size" is read as: the study load of the keuzedeel itself, and never less than one unit
    (``keuzedeel_eenheid``). So a keuzedeel of 480 hours of which 100 overlap does not fill its size
    any more, though 380 is more than a unit; one of 240 does not as soon as anything overlaps. The
    number of words stands for hours, which is an estimate: a person judges what follows from it.
    """

    VULT = "vult"
    """No sentence overlaps and every part could be compared; other words are not recognised."""
    KLEINER = "kleiner"
    """What remains is at least a unit, and less than the study load."""
    TE_KLEIN = "te_klein"
    """What remains is less than a unit: it fills no keuzedeel of any size."""
    ONBEKEND = "onbekend"
    """The study load or a text is not known."""


@dataclass(frozen=True, slots=True)
class Bronstand:
    """What is published of the keuzedeel and one source kwalificatie.

    ``naam`` is its crebo and name, the crebo alone where the structure does not have it. ``datum``
    is that of the published overlap, None where there is none.
    """

    crebo: str
    naam: str
    toestand: Toestand
    datum: date | None = None


@dataclass(frozen=True, slots=True)
class Keuzedeelstand:
    """How a chosen keuzedeel stands to the composition.

    ``titel`` and ``sbu`` (study load in hours, None = not known) are those of
    ``Keuzedeelgegevens``; ``per_bron`` is in the order of the sources. ``overlap`` is None where
    there is no description, or nothing to compare it with. ``gelijke_delen`` are the ids of the
    parts of which a text equals a whole description, in whichever period of validity.
    """

    code: str
    titel: str
    sbu: int | None
    per_bron: tuple[Bronstand, ...]
    overlap: Tekstoverlap | None
    gelijke_delen: tuple[str, ...]
    omvang: Omvang

    @property
    def toestand(self) -> Toestand:
        """The worst of the sources; without any source there is no information."""
        gezien = {bron.toestand for bron in self.per_bron}
        return next((t for t in Toestand if t in gezien), Toestand.GEEN_INFORMATIE)

    @property
    def bronnen(self) -> tuple[str, ...]:
        """The crebos of the sources that have that state, in order."""
        return tuple(bron.crebo for bron in self.per_bron if bron.toestand is self.toestand)

    @property
    def hoogstens_sbu(self) -> int | None:
        """The hours of the study load that remain at most; None where nothing can be said."""
        return _hours_left(self.overlap, self.sbu)

    @property
    def niet_overlappend_sbu(self) -> int | None:
        """The hours that remain; None where the study load, or any text, is not known."""
        is_volledig = self.overlap is not None and self.overlap.is_volledig
        return self.hoogstens_sbu if is_volledig else None


@dataclass(frozen=True, slots=True)
class Onderling:
    """Two chosen keuzedelen (by code, in order) that have something in common.

    Where both are described, ``van_een`` says which sentences of the first the other has and
    ``van_ander`` the reverse. Else both are None, and only the titles could be compared.
    """

    een: str
    ander: str
    zelfde_onderwerp: bool
    van_een: Tekstoverlap | None = None
    van_ander: Tekstoverlap | None = None

    @property
    def heeft_zinnen(self) -> bool:
        """Whether the descriptions have a sentence in common."""
        return self.van_een is not None and bool(self.van_een.gelijk)


def keuzedeelstanden(context: Context) -> tuple[Keuzedeelstand, ...]:
    """Every chosen keuzedeel once, in order; cached as ``Context.keuzedeelstanden``."""
    gegevens = context.keuzedeelgegevens
    teksten: Mapping[str, tuple[str, ...]] = {}
    if any(keuzedeel.beschrijving for keuzedeel in gegevens):
        teksten = {deel.id: _texts(deel) for deel in context.samenstelling.onderdelen}
    zonder = tuple(deel.id for deel in context.counted_delen if not deel.teksten)
    return tuple(_stand(context, keuzedeel, teksten, zonder) for keuzedeel in gegevens)


def onderlinge_overlap(context: Context) -> tuple[Onderling, ...]:
    """The pairs of chosen keuzedelen that have something in common, in order.

    By their descriptions where both are known, and by the subject of their titles.
    """
    vanaf = context.regelset.drempels.gelijkenis_tekst
    paren = (_pair(*paar, vanaf) for paar in combinations(context.keuzedeelgegevens, 2))
    return tuple(paar for paar in paren if paar.zelfde_onderwerp or paar.heeft_zinnen)


def keuzedelen_json(standen: Iterable[Keuzedeelstand]) -> list[dict[str, Any]]:
    """The keuzedelen as ``overlap --formaat json`` gives them: the worst state and its sources.

    ``hoogstens_sbu`` is also given where not every text is known, ``tekst`` null without a
    description.
    """
    return [
        {
            "code": stand.code,
            "titel": stand.titel,
            "toestand": stand.toestand.value,
            "bronnen": list(stand.bronnen),
            "niet_overlappend_sbu": stand.niet_overlappend_sbu,
            "hoogstens_sbu": stand.hoogstens_sbu,
            "sbu": stand.sbu,
            "omvang": stand.omvang.value,
            "koppelingen": "niet_geladen",
            "per_bron": [
                {
                    "crebo": bron.crebo,
                    "naam": bron.naam,
                    "toestand": bron.toestand.value,
                    "datum": bron.datum.isoformat() if bron.datum else None,
                }
                for bron in stand.per_bron
            ],
            "tekst": _text_json(stand.overlap),
        }
        for stand in standen
    ]


def _text_json(overlap: Tekstoverlap | None) -> dict[str, Any] | None:
    if overlap is None:
        return None
    return {
        "aandeel": overlap.aandeel,
        "zinnen": overlap.zinnen,
        "zinnen_gelijk": len(overlap.gelijk),
        "woorden": overlap.woorden,
        "woorden_over": overlap.woorden_over,
        "onderdelen_zonder_tekst": len(overlap.zonder_tekst),
    }


def _stand(
    context: Context,
    keuzedeel: Keuzedeelgegevens,
    teksten: Mapping[str, tuple[str, ...]],
    zonder_tekst: tuple[str, ...],
) -> Keuzedeelstand:
    drempels = context.regelset.drempels
    overlap = overlap_of(keuzedeel.beschrijving, teksten, drempels.gelijkenis_tekst, zonder_tekst)
    records = keuzedelen(context.structuur, keuzedeel.code)
    return Keuzedeelstand(
        code=keuzedeel.code,
        titel=keuzedeel.titel,
        sbu=keuzedeel.sbu,
        per_bron=tuple(_bronstand(context, keuzedeel.code, bron) for bron in context.bronnen),
        overlap=overlap,
        gelijke_delen=tuple(_equal_parts(records, context.delen)),
        omvang=_omvang(overlap, keuzedeel.sbu, drempels.keuzedeel_eenheid),
    )


def _bronstand(context: Context, code: str, bron: Bron) -> Bronstand:
    paar = overlap_date(context.structuur, code, bron.crebo)
    if paar is None:
        return Bronstand(bron.crebo, bron.naam, Toestand.GEEN_INFORMATIE)
    return Bronstand(bron.crebo, bron.naam, Toestand.ONDOELMATIGE_OVERLAP, paar.vastgesteld)


def _texts(deel: Onderdeel) -> tuple[str, ...]:
    """Every text of a part that a description can repeat, its title too."""
    if isinstance(deel, GekozenWerkproces):
        return deel.titel, deel.omschrijving, deel.resultaat, deel.gedrag
    vakkennis = (regel.titel for regel in deel.vakkennis)
    return deel.titel, deel.complexiteit, deel.verantwoordelijkheid, *vakkennis


def _equal_parts(records: Iterable[Keuzedeel], delen: Iterable[Deel]) -> Iterator[str]:
    """The parts, in order, of which a text is the whole description in one of the records."""
    beschrijvingen = {
        normalise(record.beschrijving)
        for record in records
        if not tells_little((record.beschrijving,))
    }
    if beschrijvingen:
        for deel in delen:
            if not beschrijvingen.isdisjoint(deel.teksten):
                yield deel.id


def _hours_left(overlap: Tekstoverlap | None, sbu: int | None) -> int | None:
    if overlap is None or sbu is None or sbu <= 0:
        return None
    return overlap.hours_left(sbu)


def _omvang(overlap: Tekstoverlap | None, sbu: int | None, eenheid: int) -> Omvang:
    uren = _hours_left(overlap, sbu)
    if overlap is None or uren is None:
        return Omvang.ONBEKEND
    if uren < eenheid:
        return Omvang.TE_KLEIN
    if overlap.gelijk:
        return Omvang.KLEINER
    return Omvang.VULT if overlap.is_volledig else Omvang.ONBEKEND


def _pair(een: Keuzedeelgegevens, ander: Keuzedeelgegevens, vanaf: float) -> Onderling:
    zelfde = is_same_subject(een.titel, ander.titel)
    van_een = overlap_of(een.beschrijving, {ander.code: (ander.beschrijving,)}, vanaf)
    van_ander = overlap_of(ander.beschrijving, {een.code: (een.beschrijving,)}, vanaf)
    if van_een is None or van_ander is None:
        return Onderling(een.code, ander.code, zelfde)
    return Onderling(een.code, ander.code, zelfde, van_een, van_ander)
