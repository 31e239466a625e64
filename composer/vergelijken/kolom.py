"""The columns of a comparison: documents, the kwalificaties of a file of SBB, existing ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final
from uuid import UUID, uuid5

from composer.copy_parts import copy_kwalificatie
from composer.document.rapportkop import Rapportkop
from composer.regels.context import Omgeving
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from composer.vergelijken.maatstaf import EIGEN_EDITIE, VAN_HET_VENSTER, Maatstaf
from kwalificatiestructuur.elementen import INHOUD_NIET_MEEGELEVERD, Kwalificatie
from kwalificatiestructuur.fouten import Invoerfout, NietHerkend
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import find_kwalificatie, kwalificaties

MINSTENS: Final = 2
HOOGSTENS: Final = 20

_VERGELIJKBAAR: Final = (
    "dit bestand wordt niet herkend; kies een samenstelling, een recept (.toml), een "
    "beoordelingspakket of een XML-bestand van SBB"
)
_NAAMRUIMTE: Final = UUID("6e1b7c52-6f0d-5b3e-9d7a-1c1f0a4c5d20")
"""For the ids of the parts of a kwalificatie: the same part gets the same id every time."""


class Kolomsoort(StrEnum):
    """What a column shows."""

    DOCUMENT = "document"
    SBB = "sbb"
    """A kwalificatie out of a file of SBB."""
    KWALIFICATIE = "kwalificatie"
    """An existing kwalificatie of the loaded structure."""


@dataclass(frozen=True, eq=False)
class Kolom:
    """One column, with the surroundings (edition, rule set, day) that it is judged in.

    ``bestand`` is the file as the user named it, "" without one. ``kwalificatie`` is None for a
    document; of a kwalificatie the fields of an application do not exist, so they are not known.
    ``kop`` is what the document says that it was judged by, ``maatstaf`` why its surroundings are
    what they are (``composer.vergelijken.omgevingen``); a recipe names no edition.
    """

    id: str
    samenstelling: Samenstelling
    omgeving: Omgeving
    soort: Kolomsoort = Kolomsoort.DOCUMENT
    bestand: str = ""
    kwalificatie: Kwalificatie | None = None
    kop: Rapportkop | None = None
    is_recept: bool = False
    maatstaf: Maatstaf = VAN_HET_VENSTER

    @property
    def naam(self) -> str:
        """The name of the composition or kwalificatie."""
        return self.samenstelling.naam.strip()

    @property
    def is_document(self) -> bool:
        """Whether it is a composition that somebody works on; the rules are about those alone."""
        return self.soort is Kolomsoort.DOCUMENT


def kolom_of(
    omgeving: Omgeving,
    samenstelling: Samenstelling,
    *,
    bestand: str = "",
    kop: Rapportkop | None = None,
    is_recept: bool = False,
) -> Kolom:
    """The column of a document or a recipe, judged in these surroundings."""
    return Kolom(
        samenstelling.id, samenstelling, omgeving, bestand=bestand, kop=kop, is_recept=is_recept
    )


def kolom_of_kwalificatie(omgeving: Omgeving, crebo: str) -> Kolom:
    """The column of an existing kwalificatie.

    Raises ``OnbekendOnderdeel`` for a crebo that does not occur, ``Invoerfout`` where the content
    of the kwalificatie is not known: an empty column would say that it has no parts.
    """
    kwalificatie = find_kwalificatie(omgeving.structuur, crebo)
    return _kolom(omgeving, kwalificatie, Kolomsoort.KWALIFICATIE, "")


def read_sbb_kolommen(omgeving: Omgeving, pad: Path) -> tuple[Kolom, ...]:
    """A column for every kwalificatie in a file of SBB, judged by the file as its own edition.

    Raises ``Invoerfout`` for a file that cannot be read, that names no kwalificatie, or that does
    not say what one of them consists of.
    """
    try:
        structuur = load_structuur([pad])
    except NietHerkend:
        raise Invoerfout(_VERGELIJKBAAR, bestand=pad) from None
    eigen = Omgeving(structuur, omgeving.regelset, omgeving.peildatum)
    alle = kwalificaties(structuur)
    if not alle:
        raise Invoerfout("in dit bestand staat geen kwalificatie om te vergelijken", bestand=pad)
    if len(alle) > HOOGSTENS:
        raise Invoerfout(
            f"in dit bestand staan {len(alle)} kwalificaties; naast elkaar kunnen er hoogstens "
            f"{HOOGSTENS}. Neem een kleiner bestand, of laad het als structuur en noem crebo's",
            bestand=pad,
        )
    return tuple(_kolom(eigen, kwalificatie, Kolomsoort.SBB, str(pad)) for kwalificatie in alle)


def gather(kolommen: Sequence[Kolom]) -> tuple[Kolom, ...]:
    """The columns in order, each with an id of its own; raises ``Invoerfout`` outside 2..20."""
    if not MINSTENS <= len(kolommen) <= HOOGSTENS:
        raise Invoerfout(
            f"naast elkaar kunnen {MINSTENS} tot en met {HOOGSTENS} kolommen staan; dit zijn er "
            f"{len(kolommen)}"
        )
    keren = Counter(kolom.id for kolom in kolommen)
    genoemd = [
        replace(kolom, id=f"{kolom.id} {kolom.bestand}") if keren[kolom.id] > 1 else kolom
        for kolom in kolommen
    ]
    gezien: Counter[str] = Counter()
    uit = []
    for kolom in genoemd:
        gezien[kolom.id] += 1
        nummer = gezien[kolom.id]
        uit.append(kolom if nummer == 1 else replace(kolom, id=f"{kolom.id} {nummer}"))
    return tuple(uit)


def _kolom(omgeving: Omgeving, kwalificatie: Kwalificatie, soort: Kolomsoort, pad: str) -> Kolom:
    crebo = kwalificatie.crebo
    if kwalificatie.plaatsen is None:
        raise Invoerfout(
            f"{crebo} {kwalificatie.naam.strip()}: {INHOUD_NIET_MEEGELEVERD}", bestand=pad or None
        )
    editie = omgeving.structuur.editie.id
    kerntaken = tuple(_named(kt, editie) for kt in copy_kwalificatie(omgeving.structuur, crebo))
    waarde = Samenstelling(
        id=str(uuid5(_NAAMRUIMTE, f"{editie} {crebo}")),
        naam=kwalificatie.naam,
        niveau=kwalificatie.niveau,
        soort_opleiding=kwalificatie.soort_opleiding,
        leerwegen=kwalificatie.leerwegen,
        kerntaken=kerntaken,
        crebo=crebo if kwalificatie.crebos else None,
    )
    return Kolom(waarde.id, waarde, omgeving, soort, pad, kwalificatie, maatstaf=EIGEN_EDITIE)


def _named(kerntaak: GekozenKerntaak, editie: str) -> GekozenKerntaak:
    """The copy with ids that follow from where its parts stand."""

    def name(deel: GekozenKerntaak | GekozenWerkproces) -> str:
        bron = deel.herkomst.bron if deel.herkomst else ""
        return str(uuid5(_NAAMRUIMTE, f"{editie} {bron}"))

    delen = tuple(replace(wp, id=name(wp)) for wp in kerntaak.werkprocessen)
    return replace(kerntaak, id=name(kerntaak), werkprocessen=delen)
