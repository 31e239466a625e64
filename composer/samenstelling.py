"""The composition as an immutable value.

Codes (``B1-K1-W1``) are not stored: they follow from the order, see ``composer.codering``. Identity
is the UUID of a part, which survives moving and renumbering.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from functools import cached_property
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from composer.aanvraag import LEGE_AANVRAAG, Aanvraag, Motivering, Verklaring
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Verwijzing

if TYPE_CHECKING:
    from composer.eisen import (
        Branchevereiste,
        Referentieniveau,
        Taaleis,
        Vakkenniskeuze,
        VrijOnderdeel,
    )

_CROSSOVERCODE: Final = re.compile(r"26\d{3}", re.ASCII)

GEEN_OPLEIDINGSDOMEIN: Final = "7172"
"""SBB number of "Niet toebedeeld aan opleidingsdomein"."""

LEERWEGEN: Final = ("bol", "bbl")
SOORT_BIJ_NIVEAU: Final = {
    2: "basisberoepsopleiding",
    3: "vakopleiding",
    4: "middenkaderopleiding",
}
"""Kind of training per level of a cross-over (WEB art. 7.2.2)."""


def is_crossovercode(crebo: str) -> bool:
    """Whether a crebo is one of those that only cross-overs have."""
    return _CROSSOVERCODE.fullmatch(crebo) is not None


def new_id() -> str:
    """A new identity for a document or a part."""
    return str(uuid4())


def hash_of(*waarden: object) -> str:
    """SHA-256 (hex) over texts, numbers and lists of texts; the form of ``kc:teksthash``."""
    tekst = json.dumps(waarden, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(tekst.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Where a part was copied from.

    ``bron`` is the chosen kwalificatie and the code there, ``bronnr`` SBB's number if known,
    ``editie`` the id of the edition, ``teksthash`` the hash of the text as copied.
    """

    bron: Bronverwijzing
    editie: str
    teksthash: str
    bronnr: str | None = None


@dataclass(frozen=True)
class GekozenWerkproces:
    """A werkproces in a composition, with the texts for the chosen kwalificatie.

    ``inhoud_bekend`` is False where the source gave only a title; the texts are then empty until
    the user writes them. ``hoofdstuk_gelezen`` is the ordinal that a read file gave this part where
    that is not the ordinal it has here (gaps, repeats); None when all is well.
    """

    id: str
    titel: str
    omschrijving: str = ""
    resultaat: str = ""
    gedrag: str = ""
    competenties: tuple[Verwijzing, ...] = ()
    herkomst: Herkomst | None = None
    inhoud_bekend: bool = True
    hoofdstuk_gelezen: int | None = None

    @cached_property
    def teksthash(self) -> str:
        """Hash of the present text; differs from ``herkomst.teksthash`` after an edit."""
        competenties = [[item.nr, item.titel] for item in self.competenties]
        return hash_of(self.titel, self.omschrijving, self.resultaat, self.gedrag, competenties)

    @property
    def is_afwijkend(self) -> bool:
        """Whether the text differs from the source text."""
        return self.herkomst is not None and self.herkomst.teksthash != self.teksthash


@dataclass(frozen=True)
class GekozenKerntaak:
    """A kerntaak in a composition with its chosen werkprocessen, in order."""

    id: str
    titel: str
    complexiteit: str = ""
    verantwoordelijkheid: str = ""
    vakkennis: tuple[Verwijzing, ...] = ()
    werkprocessen: tuple[GekozenWerkproces, ...] = ()
    herkomst: Herkomst | None = None
    inhoud_bekend: bool = True
    hoofdstuk_gelezen: int | None = None

    @cached_property
    def teksthash(self) -> str:
        """Hash of the present text without its werkprocessen."""
        vakkennis = [[item.nr, item.titel] for item in self.vakkennis]
        return hash_of(self.titel, self.complexiteit, self.verantwoordelijkheid, vakkennis)

    @property
    def is_afwijkend(self) -> bool:
        """Whether the text differs from the source text (its werkprocessen not counted)."""
        return self.herkomst is not None and self.herkomst.teksthash != self.teksthash


@dataclass(frozen=True, slots=True)
class GekozenKeuzedeel:
    """A keuzedeel that the cross-over lists, by its code in the register.

    ``sbu`` is its study load in klokuren, ``niveaus`` the levels it is meant for; () = not known,
    because the register does not say.
    """

    code: str
    titel: str = ""
    sbu: int | None = None
    niveaus: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Besluit:
    """What was decided about one part when its source had a new edition.

    ``onderdeel`` is the id of a part or the code of a keuzedeel, ``keuze`` one of
    ``composer.bijwerken.Keuze``. ``bron`` and ``editie`` name the source then, the others the one
    that it was compared with; "" = none. Of a part that was taken over from a comparison
    ``nieuwe_bron`` names the document and the part there (``composer.vergelijken.overnemen``).
    """

    onderdeel: str
    keuze: str
    bron: str = ""
    editie: str = ""
    nieuwe_bron: str = ""
    nieuwe_editie: str = ""
    naam: str = ""
    datum: date | None = None


@dataclass(frozen=True, slots=True)
class Meegenomen:
    """Content of a read file that this version does not know; it is written back unchanged.

    ``ouder`` names the element it stood in (see ``composer.document``), ``na`` the known sibling
    before it ("" = first). Either ``attribuut`` (name in Clark notation) with ``waarde``, or
    ``xml``, the serialised element.
    """

    ouder: str
    na: str = ""
    attribuut: str = ""
    waarde: str = ""
    xml: str = ""


@dataclass(frozen=True)
class Samenstelling:
    """One cross-over in the making: a kwalificatie made of parts of existing ones.

    ``studieduur`` in years, ``startjaar`` the first year of the first school year (2019 = 2019/20),
    ``crebo`` a 26xxx code where one was given, ``referentiedomein`` SBB's number of the domain
    (a cross-over has none of its own: 7172). ``nlqf``, ``generieke_onderdelen`` and
    ``referentieniveaus`` are what somebody recorded; empty = they follow from the level.
    """

    id: str
    naam: str = ""
    niveau: int | None = None
    soort_opleiding: str = ""
    leerwegen: tuple[str, ...] = ()
    studieduur: int | None = None
    startjaar: int | None = None
    beroep: str = ""
    kerntaken: tuple[GekozenKerntaak, ...] = ()
    keuzedelen: tuple[GekozenKeuzedeel, ...] = ()
    aanvraag: Aanvraag = LEGE_AANVRAAG
    verklaringen: tuple[Verklaring, ...] = ()
    motiveringen: tuple[Motivering, ...] = ()
    besluiten: tuple[Besluit, ...] = ()
    nlqf: int | None = None
    generieke_onderdelen: tuple[str, ...] = ()
    referentieniveaus: tuple[Referentieniveau, ...] = ()
    taaleisen: tuple[Taaleis, ...] = ()
    branchevereisten: tuple[Branchevereiste, ...] = ()
    vrije_onderdelen: tuple[VrijOnderdeel, ...] = ()
    vakkenniskeuzes: tuple[Vakkenniskeuze, ...] = ()
    crebo: str | None = None
    referentiedomein: str = GEEN_OPLEIDINGSDOMEIN
    meegenomen: tuple[Meegenomen, ...] = ()

    @property
    def startdatum(self) -> date | None:
        """1 August of the first school year, None without a year that can be."""
        jaar = self.startjaar
        return date(jaar, 8, 1) if jaar is not None and MINYEAR <= jaar < MAXYEAR else None

    @property
    def werkprocessen(self) -> Iterator[tuple[GekozenKerntaak, GekozenWerkproces]]:
        """Every werkproces with its kerntaak, in order."""
        return ((kt, wp) for kt in self.kerntaken for wp in kt.werkprocessen)

    @property
    def onderdelen(self) -> Iterator[GekozenKerntaak | GekozenWerkproces]:
        """Every part in order: a kerntaak, then its werkprocessen."""
        for kerntaak in self.kerntaken:
            yield kerntaak
            yield from kerntaak.werkprocessen
