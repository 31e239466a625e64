"""What the store says of its editions and sources, and of an import that is not done yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kwalificatiestructuur.elementen import Geldigheid, Structuurgegevens
from kwalificatiestructuur.opslag.gegevensbestand import Gegevensbestand
from kwalificatiestructuur.opslag.plaats import Werkmap

# What an edition can take from a source; a source may bring more than an edition takes.
DELEN: Final = (
    "domeinen",
    "dossiers",
    "keuzedelen",
    "overlap",
    "crossovers",
    "sectorkamers",
    "competenties",
    "vervangingen",
)

_ONBEKEND: Final = Geldigheid()


@dataclass(frozen=True, slots=True)
class Bronbeschrijving:
    """One source: ``id`` is that of its content (``sbb-<12 hex>``) and ``Dossier.editie``.

    ``soort`` is the kind of file (``sbb-xml``, ``bundel``, ...), ``naam`` a title for the user,
    ``bestand`` the name of the file, ``sha256`` and ``grootte`` (bytes) those of the file ("" and 0
    for the bundle). ``aantallen`` counts per kind (``dossier``, ``kwalificatie``, ...).
    ``delen`` says which of ``DELEN`` the edition takes from it. ``geldigheid`` is the period in
    which any of its dossiers is valid.
    """

    id: str
    soort: str
    naam: str
    bestand: str
    sha256: str
    grootte: int
    aantallen: Mapping[str, int]
    waarschuwingen: tuple[str, ...] = ()
    delen: tuple[str, ...] = DELEN
    geldigheid: Geldigheid = _ONBEKEND


@dataclass(frozen=True, slots=True)
class Editiebeschrijving:
    """One edition: ordered sources, of which a later one overrides an earlier one.

    ``id`` follows from the sources, so the same sources are the same edition. ``datum`` is the
    moment of storing, in ISO form and UTC. ``bron`` names the files. ``aantallen`` counts per kind
    what the edition as a whole has: a dossier that two sources bring counts once.
    """

    id: str
    naam: str
    datum: str
    huidig: bool
    bronnen: tuple[Bronbeschrijving, ...]
    aantallen: Mapping[str, int] = field(default_factory=dict)

    @property
    def bron(self) -> str:
        """The names of the files, for who reads."""
        return "; ".join(bron.bestand for bron in self.bronnen)

    @property
    def geldigheid(self) -> Geldigheid:
        """The period in which any of the dossiers is valid."""
        return join_geldigheid(b.geldigheid for b in self.bronnen if "dossiers" in b.delen)


@dataclass(eq=False)
class Ingelezen:
    """What the files of one import held, in a folder of its own; nobody else sees it yet.

    ``bronnen`` are the sources that the files brought. By the id of a source (the bundle too) that
    the store does not have yet: ``gegevens`` what was read of it, ``bestanden`` the file that this
    stands in, ``paden`` the copy of the source file. ``meldingen`` say what was left out.
    """

    werkmap: Werkmap
    bronnen: tuple[Bronbeschrijving, ...] = ()
    gegevens: dict[str, Structuurgegevens] = field(default_factory=dict)
    paden: dict[str, Path] = field(default_factory=dict)
    bestanden: dict[str, Gegevensbestand] = field(default_factory=dict)
    meldingen: tuple[str, ...] = ()


@dataclass(eq=False)
class Voorstel:
    """What an import would do; nothing has changed yet, and dropping it leaves nothing.

    ``editie`` describes the edition as it would become, ``gelezen`` the sources that the given
    files brought. ``bestaat`` = the store has this edition already; ``verandert`` = committing
    changes anything at all (a new edition, another current one or another name). ``meldingen`` say
    what the sources together no longer have, and what stands in several of the files.
    """

    editie: Editiebeschrijving
    gelezen: tuple[Bronbeschrijving, ...]
    bestaat: bool
    verandert: bool
    aanvullen: bool
    ingelezen: Ingelezen = field(repr=False)
    meldingen: tuple[str, ...] = ()
    _los: bool = field(default=False, repr=False)

    @property
    def aantallen(self) -> dict[str, int]:
        """Counts per kind over the files that were read."""
        som: dict[str, int] = {}
        for bron in self.gelezen:
            for soort, aantal in bron.aantallen.items():
                som[soort] = som.get(soort, 0) + aantal
        return som

    @property
    def waarschuwingen(self) -> tuple[str, ...]:
        """Sentences, with file and line, about what could not be read fully or is left out."""
        van_bronnen = (zin for bron in self.gelezen for zin in bron.waarschuwingen)
        return (*self.ingelezen.meldingen, *self.meldingen, *van_bronnen)

    def discard(self) -> None:
        """Remove what was read; also happens by itself when the proposal is dropped."""
        if not self._los:
            self._los = True
            self.ingelezen.werkmap.remove()


def join_geldigheid(perioden: Iterable[Geldigheid]) -> Geldigheid:
    """The period that covers all of these; an end is known only when every one states it."""
    alle = tuple(perioden)
    begin = [periode.vanaf for periode in alle if periode.vanaf]
    instroom = [periode.einde_instroom for periode in alle if periode.einde_instroom]
    opleiding = [periode.einde_opleiding for periode in alle if periode.einde_opleiding]
    return Geldigheid(
        vanaf=min(begin, default=None),
        einde_instroom=max(instroom) if instroom and len(instroom) == len(alle) else None,
        einde_opleiding=max(opleiding) if opleiding and len(opleiding) == len(alle) else None,
    )
