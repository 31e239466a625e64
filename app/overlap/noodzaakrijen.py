"""The nearest trainings, the parts of one, and the fallback options, as tables show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from app.overlap.noodzaakzoeker import Noodzaakantwoord
from composer.codering import codes_of
from composer.overlap.dekking import Dekking
from composer.overlap.matrix import Bekendheid, Kolomsoort, Matrixkolom, columns_of
from composer.overlap.naaste import CROSSOVER
from composer.overlap.noodzaak import Benadering, Toevoeging
from composer.overlap.overeenkomsten import Overeenkomst
from composer.overlap.terugval import Terugval
from composer.regels.context import Context
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Kwalificatie
from kwalificatiestructuur.vragen import find_kwalificatie


@dataclass(frozen=True, slots=True)
class Naasterij:
    """A kwalificatie or cross-over with how close it comes.

    ``gedeeld`` says by id how each part is alike that it holds itself. ``op_titel`` are the codes
    of those of its keuzedelen that hold a part by the titles alone.
    """

    kolom: Matrixkolom
    benadering: Benadering
    gedeeld: Mapping[str, Overeenkomst]
    op_titel: frozenset[str]

    @property
    def is_crossover(self) -> bool:
        """Whether it is a cross-over, to which no keuzedelen are added."""
        return self.kolom.soort is Kolomsoort.CROSSOVER

    @property
    def is_inhoud_bekend(self) -> bool:
        """Whether nothing more can be in it than was found."""
        return self.kolom.bekendheid is Bekendheid.GEHEEL

    @property
    def samen(self) -> Dekking:
        """What it covers together with its keuzedelen."""
        zelf, erbij = self.kolom.van_samenstelling, len(self.benadering.erbij)
        return replace(zelf, aantal=zelf.aantal + erbij)


class Deelsoort(Enum):
    """Where a part of the composition is, what is missing first."""

    ONTBREEKT = auto()
    ERBIJ = auto()
    GEDEKT = auto()


@dataclass(frozen=True, slots=True)
class Dekkingrij:
    """A part that counts, with what the training has that is alike, or the keuzedelen that add it.

    ``op_titel`` as in ``Naasterij``.
    """

    id: str
    naam: str
    soort: Deelsoort
    overeenkomst: Overeenkomst | None
    door: tuple[Toevoeging, ...]
    op_titel: frozenset[str]


@dataclass(frozen=True, slots=True)
class Terugvalrij:
    """A fallback option with its kwalificatie; the codes are those of the composition.

    ``is_opgenomen``: it is in the application already.
    """

    terugval: Terugval
    kwalificatie: Kwalificatie
    telt_mee: tuple[str, ...]
    verloren: tuple[str, ...]
    is_opgenomen: bool

    @property
    def naam(self) -> str:
        """Crebo and name."""
        return f"{self.terugval.crebo} {' '.join(self.kwalificatie.naam.split())}"


def naasterijen_of(antwoord: Noodzaakantwoord) -> Iterator[Naasterij]:
    """What comes nearest, best first."""
    naaste = antwoord.naaste
    kolommen = {paar[0].sleutel: paar for paar in columns_of(antwoord.context)}
    for benadering in naaste.noodzaak.benaderingen:
        codes = {keuzedeel.code for keuzedeel in benadering.keuzedelen}
        kolom, aandeel = kolommen[_sleutel(benadering.crebo)]
        yield Naasterij(kolom, benadering, aandeel.gedeeld, naaste.op_titel & codes)


def dekkingrijen_of(context: Context, rij: Naasterij) -> Iterator[Dekkingrij]:
    """Every part that counts: what is missing, what keuzedelen add, what it holds itself."""
    codes = codes_of(context.samenstelling)
    benadering = rij.benadering
    groepen = (
        (Deelsoort.ONTBREEKT, benadering.ontbreekt),
        (Deelsoort.ERBIJ, benadering.erbij),
        (Deelsoort.GEDEKT, benadering.gedekt),
    )
    for soort, plaatsen in groepen:
        for plek in plaatsen:
            deel = context.counted[plek]
            naam = f"{codes[deel.id]}  {' '.join(deel.titel.split())}"
            door = tuple(k for k in benadering.keuzedelen if plek in k.plaatsen)
            gelijk = rij.gedeeld.get(deel.id)
            yield Dekkingrij(deel.id, naam, soort, gelijk, door, rij.op_titel)


def terugvalrijen_of(antwoord: Noodzaakantwoord, nu: Samenstelling) -> Iterator[Terugvalrij]:
    """The fallback options, best first; ``nu`` says which are in the application by now."""
    context = antwoord.context
    codes = codes_of(context.samenstelling)
    opgegeven = {crebo.strip() for crebo in nu.aanvraag.terugvalopties}
    for terugval in antwoord.terugval:
        kwalificatie = find_kwalificatie(context.structuur, terugval.crebo)
        telt_mee, verloren = (
            tuple(codes[context.counted[plek].id] for plek in plaatsen)
            for plaatsen in (terugval.telt_mee, terugval.verloren)
        )
        is_opgenomen = not opgegeven.isdisjoint(kwalificatie.crebos)
        yield Terugvalrij(terugval, kwalificatie, telt_mee, verloren, is_opgenomen)


def _sleutel(crebo: str) -> tuple[Kolomsoort, str]:
    if crebo.startswith(CROSSOVER):
        return Kolomsoort.CROSSOVER, crebo.removeprefix(CROSSOVER)
    return Kolomsoort.KWALIFICATIE, crebo
