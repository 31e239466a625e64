"""The structure as one ``networkx.DiGraph``.

Nodes are keyed ``soort:sleutel`` (``kwalificatie:25168``, ``werkproces:986399``) and carry
``soort`` and ``element``; a keuzedeel also ``records``, all its records of the register
(``element`` is the first). Edges carry ``soort``:

- ``bevat``: domein > dossier > kwalificatie > kerntaak > werkproces. From kwalificatie to kerntaak
  also ``code`` and ``volgorde``; from kerntaak to werkproces also ``volgorde``.
- ``overlapt``: keuzedeel > kwalificatie, a published pair, with ``vastgesteld``.
- ``bestaat uit``: cross-over > kwalificatie, where the sources are known.
- ``tweeling van``: both ways between kwalificaties that exist twice under two crebos.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from itertools import permutations
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from kwalificatiestructuur.elementen import (
    Competentie,
    Dossier,
    Editie,
    Keuzedeel,
    Keuzedeeloverlap,
    Kwalificatie,
    Sectorkamer,
    Structuurgegevens,
    Vervanging,
)
from kwalificatiestructuur.meldingen import Meldingen
from kwalificatiestructuur.samenvoegen import crebos_of, merge

if TYPE_CHECKING:
    import networkx as nx

    Graaf: TypeAlias = nx.DiGraph[str]


class Soort(StrEnum):
    """Kinds of nodes; the value is the prefix of the node key."""

    DOMEIN = "domein"
    DOSSIER = "dossier"
    KWALIFICATIE = "kwalificatie"
    KERNTAAK = "kerntaak"
    WERKPROCES = "werkproces"
    KEUZEDEEL = "keuzedeel"
    CROSSOVER = "crossover"


Kenmerken: TypeAlias = Mapping[str, Any]

BEVAT: Final = "bevat"
OVERLAPT: Final = "overlapt"
BESTAAT_UIT: Final = "bestaat uit"
TWEELING_VAN: Final = "tweeling van"

# Pairs cost the square; of more than this many, none says anything about another.
MAX_TWEELINGEN: Final = 50


@dataclass(frozen=True, eq=False)
class Kwalificatiestructuur:
    """The national structure: the graph, what it was made from, and indexes on the graph.

    ``knopen`` holds the attributes of every node; ``onder`` and ``boven`` hold per node those that
    its edges go to and come from, each with the attributes of that edge. ``graaf`` is made of these
    same values; who wants an element or its neighbours need not wait for it.
    ``kwalificaties`` finds the node of a kwalificatie by any of its crebos; ``delen`` the node of a
    kerntaak or werkproces by (crebo, code), where crebo is the one of the kwalificatie itself.
    ``overlap`` holds every published pair (crebo, keuzedeel), also of kwalificaties that the graph
    does not have. ``vervangingen`` finds what replaced a crebo that lapsed. ``waarschuwingen`` are
    Dutch sentences.
    """

    knopen: Mapping[str, Kenmerken]
    onder: Mapping[str, Mapping[str, Kenmerken]]
    boven: Mapping[str, Mapping[str, Kenmerken]]
    edities: tuple[Editie, ...]
    editie: Editie
    waarschuwingen: tuple[str, ...]
    kwalificaties: Mapping[str, str]
    delen: Mapping[tuple[str, str], str]
    overlap: Mapping[tuple[str, str], Keuzedeeloverlap]
    sectorkamers: tuple[Sectorkamer, ...]
    competenties: tuple[Competentie, ...]
    vervangingen: Mapping[str, Vervanging]

    @cached_property
    def graaf(self) -> Graaf:
        """All of it as networkx knows it; the first time this loads networkx."""
        # Importing it takes longer than to read and build a structure, and no question needs it.
        import networkx as nx  # noqa: PLC0415

        graaf: Graaf = nx.DiGraph()
        binnen: Any = graaf
        binnen._node, binnen._adj, binnen._pred = self.knopen, self.onder, self.boven
        return graaf


class _Bouw:
    """A graph in the making: as its own ``add_node`` and ``add_edge``, in half the time.

    Those copy every dict of attributes and clear caches that a new graph does not have yet.
    """

    def __init__(self) -> None:
        self.knopen: dict[str, dict[str, Any]] = {}
        self.onder: dict[str, dict[str, dict[str, Any]]] = {}
        self.boven: dict[str, dict[str, dict[str, Any]]] = {}

    def __contains__(self, knoop: str) -> bool:
        return knoop in self.knopen

    def element_of(self, knoop: str) -> Any:
        """The element of a node that is there."""
        return self.knopen[knoop]["element"]

    def add_node(self, knoop: str, **kenmerken: Any) -> None:
        """Add a node, or set these attributes of one that is there."""
        if knoop in self.knopen:
            self.knopen[knoop].update(kenmerken)
            return
        self.knopen[knoop] = kenmerken
        self.onder[knoop] = {}
        self.boven[knoop] = {}

    def add_edge(self, van: str, naar: str, **kenmerken: Any) -> None:
        """Add an edge between nodes that are there, or set these attributes of it."""
        kant = self.onder[van].get(naar)
        if kant is not None:
            kant.update(kenmerken)
            return
        self.onder[van][naar] = self.boven[naar][van] = kenmerken


def node_of(soort: Soort, sleutel: str) -> str:
    """The node key of an element; the key of a kerntaak or werkproces is its node key already."""
    return f"{soort}:{sleutel}"


def build_structuur(
    gegevens: Sequence[Structuurgegevens], editie: Editie | None = None
) -> Kwalificatiestructuur:
    """One structure of all sources; a later source overrides an earlier one per dossier.

    A source that occurs twice counts once. ``editie`` is what the sources are together; without it
    that follows from them.
    """
    bronnen = {bron.editie.id: bron for bron in gegevens}
    edities = tuple(bron.editie for bron in bronnen.values())
    bron = merge(tuple(bronnen.values()), editie or _editie(edities))
    graaf = _Bouw()
    for domein in bron.domeinen:
        graaf.add_node(node_of(Soort.DOMEIN, domein.code), soort=Soort.DOMEIN, element=domein)
    delen: dict[tuple[str, str], str] = {}
    for dossier in bron.dossiers:
        _add_dossier(graaf, dossier)
        for kwalificatie in dossier.kwalificaties:
            _add_kwalificatie(graaf, kwalificatie, delen)
    kwalificaties = _crebo_index(bron.dossiers)
    _add_keuzedelen(graaf, bron.keuzedelen)
    _add_overlap(graaf, bron.overlap, kwalificaties)
    for crossover in bron.crossovers:
        knoop = node_of(Soort.CROSSOVER, crossover.crebo)
        graaf.add_node(knoop, soort=Soort.CROSSOVER, element=crossover)
        for crebo in crossover.bronkwalificaties:
            if crebo in kwalificaties:
                graaf.add_edge(knoop, kwalificaties[crebo], soort=BESTAAT_UIT)
    meldingen = Meldingen()
    _add_tweelingen(graaf, bron.dossiers, meldingen)
    return Kwalificatiestructuur(
        knopen=graaf.knopen,
        onder=graaf.onder,
        boven=graaf.boven,
        edities=edities,
        editie=bron.editie,
        waarschuwingen=(*bron.waarschuwingen, *meldingen.all()),
        kwalificaties=kwalificaties,
        delen=delen,
        overlap={(paar.crebo, paar.keuzedeel): paar for paar in bron.overlap},
        sectorkamers=bron.sectorkamers,
        competenties=bron.competenties,
        vervangingen={vervanging.oud: vervanging for vervanging in bron.vervangingen},
    )


def _editie(edities: Sequence[Editie]) -> Editie:
    if len(edities) == 1:
        return edities[0]
    ids = "\n".join(editie.id for editie in edities)
    return Editie(
        id=f"samen-{hashlib.sha256(ids.encode()).hexdigest()[:12]}",
        naam=" + ".join(editie.naam for editie in edities),
        bron="; ".join(editie.bron for editie in edities),
    )


def _add_dossier(graaf: _Bouw, dossier: Dossier) -> None:
    """The dossier under its domain, and its parts."""
    knoop = node_of(Soort.DOSSIER, dossier.crebo)
    graaf.add_node(knoop, soort=Soort.DOSSIER, element=dossier)
    domein = node_of(Soort.DOMEIN, dossier.domein)
    if domein in graaf:
        graaf.add_edge(domein, knoop, soort=BEVAT)
    for kerntaak in dossier.kerntaken:
        graaf.add_node(kerntaak.sleutel, soort=Soort.KERNTAAK, element=kerntaak)
        for volgorde, werkproces in enumerate(kerntaak.werkprocessen):
            graaf.add_node(werkproces.sleutel, soort=Soort.WERKPROCES, element=werkproces)
            graaf.add_edge(kerntaak.sleutel, werkproces.sleutel, soort=BEVAT, volgorde=volgorde)


def _add_kwalificatie(
    graaf: _Bouw, kwalificatie: Kwalificatie, delen: dict[tuple[str, str], str]
) -> None:
    """The kwalificatie under its dossier, above its kerntaken; its parts by code in ``delen``."""
    crebo = kwalificatie.crebo
    knoop = node_of(Soort.KWALIFICATIE, crebo)
    graaf.add_node(knoop, soort=Soort.KWALIFICATIE, element=kwalificatie)
    graaf.add_edge(node_of(Soort.DOSSIER, kwalificatie.dossier), knoop, soort=BEVAT)
    for volgorde, plaats in enumerate(kwalificatie.plaatsen or ()):
        code, kerntaak = plaats.code, plaats.kerntaak
        graaf.add_edge(knoop, kerntaak, soort=BEVAT, code=code, volgorde=volgorde)
        delen[crebo, code] = kerntaak
        for werkproces in graaf.element_of(kerntaak).werkprocessen:
            delen[crebo, f"{code}-W{werkproces.hoofdstuk}"] = werkproces.sleutel


def _crebo_index(dossiers: Iterable[Dossier]) -> dict[str, str]:
    """Node by crebo; a kwalificatie's own crebo goes before another's second crebo."""
    alle = [kw for dossier in dossiers for kw in dossier.kwalificaties]
    index = {c: node_of(Soort.KWALIFICATIE, kw.crebo) for kw in alle for c in crebos_of(kw)}
    return index | {kw.crebo: node_of(Soort.KWALIFICATIE, kw.crebo) for kw in alle}


def _add_keuzedelen(graaf: _Bouw, keuzedelen: Iterable[Keuzedeel]) -> None:
    records: dict[str, list[Keuzedeel]] = defaultdict(list)
    for keuzedeel in keuzedelen:
        records[keuzedeel.code].append(keuzedeel)
    for code, lijst in records.items():
        graaf.add_node(
            node_of(Soort.KEUZEDEEL, code),
            soort=Soort.KEUZEDEEL,
            element=lijst[0],
            records=tuple(lijst),
        )


def _add_overlap(
    graaf: _Bouw, overlap: Iterable[Keuzedeeloverlap], kwalificaties: Mapping[str, str]
) -> None:
    for paar in overlap:
        keuzedeel = node_of(Soort.KEUZEDEEL, paar.keuzedeel)
        if keuzedeel in graaf and paar.crebo in kwalificaties:
            graaf.add_edge(
                keuzedeel,
                kwalificaties[paar.crebo],
                soort=OVERLAPT,
                vastgesteld=paar.vastgesteld,
            )


def _add_tweelingen(graaf: _Bouw, dossiers: Iterable[Dossier], meldingen: Meldingen) -> None:
    """Same name and level under another crebo; not when known to start on different days.

    A later start means a successor of the kwalificatie, not a twin.
    """
    groepen: dict[tuple[str, int], list[tuple[str, date | None]]] = defaultdict(list)
    for dossier in dossiers:
        for kw in dossier.kwalificaties:
            vanaf = kw.geldigheid.vanaf or dossier.geldigheid.vanaf
            naam = " ".join(kw.naam.split()).casefold()
            if naam and kw.niveau is not None:
                groepen[naam, kw.niveau].append((node_of(Soort.KWALIFICATIE, kw.crebo), vanaf))
    for (naam, niveau), groep in groepen.items():
        if len(groep) > MAX_TWEELINGEN:
            meldingen.add(
                f"{len(groep)} kwalificaties van niveau {niveau} heten „{naam}”; "
                "ze gelden niet als tweelingen van elkaar"
            )
            continue
        for (een, vanaf), (ander, anders) in permutations(groep, 2):
            if vanaf is None or anders is None or vanaf == anders:
                graaf.add_edge(een, ander, soort=TWEELING_VAN)
