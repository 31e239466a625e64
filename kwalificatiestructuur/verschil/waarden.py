"""What a comparison of two structures says, as values.

``oud`` is always the first structure and ``nieuw`` the second, whatever their age.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from kwalificatiestructuur.elementen import Editie
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.woordverschil import Tekststuk, verschil_of


class Wijziging(StrEnum):
    """What happened to an element; one element can have several."""

    TOEGEVOEGD = "toegevoegd"
    VERVALLEN = "vervallen"
    VERVANGEN = "vervangen"
    HERNUMMERD = "hernummerd"
    HERTITELD = "andere titel"
    TEKST = "tekst gewijzigd"
    VERPLAATST = "verplaatst"
    GEGEVENS = "gegevens gewijzigd"


class GevondenOp(StrEnum):
    """By what an old and a new element were recognised as the same one, the strongest first."""

    NUMMER = "SBB-nummer"
    CODE = "crebo en code"
    VORIGE_VERSIE = "vorige versie"
    TEKST = "zelfde tekst"
    TITEL = "zelfde titel"
    GELIJKENIS = "tekst die erop lijkt"


@dataclass(frozen=True, slots=True)
class Koppel:
    """The new element that an old one has become: its node, and by what it was recognised."""

    knoop: str
    op: GevondenOp


@dataclass(frozen=True, slots=True)
class Plek:
    """An element as one of the structures has it.

    ``bronnen`` names it: every ``crebo:code`` of a part, every crebo of a kwalificatie, the crebo
    of a dossier, the code of a keuzedeel. ``nummer`` is SBB's; ``dossier`` the crebo of its dossier
    ("" for a keuzedeel).
    """

    knoop: str
    bronnen: tuple[str, ...]
    titel: str
    nummer: str | None = None
    dossier: str = ""


@dataclass(frozen=True, slots=True)
class Veldverschil:
    """One field that differs, as text; "" = not there."""

    veld: str
    oud: str
    nieuw: str

    @property
    def woorden(self) -> tuple[Tekststuk, ...]:
        """What stayed, went and came, word by word."""
        return verschil_of(self.oud, self.nieuw)


@dataclass(frozen=True)
class Verschil:
    """One element that differs; ``oud`` or ``nieuw`` is None where that structure has it not.

    ``vervangen_door`` holds the crebos that replace it, as published.
    """

    soort: Soort
    wijzigingen: tuple[Wijziging, ...]
    oud: Plek | None
    nieuw: Plek | None
    gevonden_op: GevondenOp | None = None
    vervangen_door: tuple[str, ...] = ()
    _vergelijk: Callable[[], tuple[Veldverschil, ...]] = field(
        default=tuple[Veldverschil, ...], repr=False, compare=False
    )

    @cached_property
    def velden(self) -> tuple[Veldverschil, ...]:
        """The fields that differ; found when first asked for, since texts may be far away."""
        return self._vergelijk()

    @property
    def plek(self) -> Plek:
        """Where it stands now, or stood last."""
        plek = self.nieuw or self.oud
        if plek is None:
            raise ValueError("a difference without any side")
        return plek


@dataclass(frozen=True, eq=False)
class Structuurverschil:
    """Everything that differs between two structures.

    ``verschillen`` are ordered by kind, dossier and code. ``koppels`` gives for every old node that
    was found back (dossier, kwalificatie, kerntaak, werkproces, keuzedeel) what it became, also
    where nothing changed. ``onbekend`` counts per kind what cannot be compared because one of the
    two does not say (only titles, no kerntaken, no register). ``dossiers`` gives the title of a
    dossier by its crebo.
    """

    oud: Editie
    nieuw: Editie
    verschillen: tuple[Verschil, ...]
    koppels: Mapping[str, Koppel]
    onbekend: Mapping[Soort, int]
    dossiers: Mapping[str, str]

    @cached_property
    def aantallen(self) -> dict[Soort, dict[Wijziging, int]]:
        """How often each change occurs, per kind; only what occurs."""
        telling = Counter((v.soort, w) for v in self.verschillen for w in v.wijzigingen)
        return {
            soort: {w: telling[soort, w] for w in Wijziging if (soort, w) in telling}
            for soort in dict.fromkeys(v.soort for v in self.verschillen)
        }
