"""One of the two structures, with what the comparison looks up in it."""

from __future__ import annotations

from collections.abc import Iterator

from kwalificatiestructuur.elementen import (
    Dossier,
    Kerntaak,
    KerntaakInhoud,
    Keuzedeel,
    Kwalificatie,
    Profieltekst,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort, node_of
from kwalificatiestructuur.samenvoegen import crebos_of
from kwalificatiestructuur.verschil.gelijkenis import plain, words_of

Deel = Kerntaak | Werkproces
Plaats = tuple[str, str]
"""A shared name of a kwalificatie or dossier, and the code of a part there."""


class Kant:
    """The elements of one structure by node, and how they hang together.

    ``namen`` gives the nodes a name that both sides share: the node of the new structure. What the
    other side does not have keeps a name of its own. The comparison fills it as it goes.
    """

    def __init__(self, structuur: Kwalificatiestructuur, eigen: str) -> None:
        self.structuur = structuur
        self.namen: dict[str, str] = {}
        self._eigen = eigen
        self.dossiers: dict[str, Dossier] = {}
        self.kwalificaties: dict[str, Kwalificatie] = {}
        self.kerntaken: dict[str, Kerntaak] = {}
        self.werkprocessen: dict[str, Werkproces] = {}
        self.keuzedelen: dict[str, tuple[Keuzedeel, ...]] = {}
        self.dossier_van: dict[str, str] = {}
        self.ouders: dict[str, list[str]] = {}
        self.houders: dict[str, list[tuple[str, str]]] = {}
        self._teksten: dict[str, str] = {}
        self._woorden: dict[tuple[str, bool], frozenset[str]] = {}
        for knoop, kenmerken in structuur.knopen.items():
            if kenmerken["soort"] == Soort.DOSSIER:
                self._add_dossier(knoop, kenmerken["element"])
            elif kenmerken["soort"] == Soort.KEUZEDEEL:
                self.keuzedelen[knoop] = kenmerken["records"]

    def _add_dossier(self, knoop: str, dossier: Dossier) -> None:
        self.dossiers[knoop] = dossier
        for kwalificatie in dossier.kwalificaties:
            kwnode = node_of(Soort.KWALIFICATIE, kwalificatie.crebo)
            self.kwalificaties[kwnode] = kwalificatie
            self.dossier_van[kwnode] = knoop
            for plaats in kwalificatie.plaatsen or ():
                self.houders.setdefault(plaats.kerntaak, []).append((kwnode, plaats.code))
        for kerntaak in dossier.kerntaken:
            self.kerntaken[kerntaak.sleutel] = kerntaak
            self.dossier_van.setdefault(kerntaak.sleutel, knoop)
            for werkproces in kerntaak.werkprocessen:
                sleutel = werkproces.sleutel
                self.werkprocessen[sleutel] = werkproces
                self.dossier_van.setdefault(sleutel, knoop)
                ouders = self.ouders.setdefault(sleutel, [])
                if kerntaak.sleutel not in ouders:
                    ouders.append(kerntaak.sleutel)

    def naam(self, knoop: str) -> str:
        """The name of a node that both sides share."""
        return self.namen.get(knoop) or f"{self._eigen}{knoop}"

    def deel(self, knoop: str) -> Deel:
        """The kerntaak or werkproces at this node."""
        return self.kerntaken.get(knoop) or self.werkprocessen[knoop]

    def codes(self, knoop: str) -> Iterator[tuple[str, str]]:
        """The kwalificaties (nodes) that hold a part, with its code there."""
        if knoop in self.kerntaken:
            yield from self.houders.get(knoop, ())
            return
        hoofdstuk = self.werkprocessen[knoop].hoofdstuk
        for ouder in self.ouders[knoop]:
            for houder, code in self.houders.get(ouder, ()):
                yield houder, f"{code}-W{hoofdstuk}"

    def plaatsen(self, knoop: str) -> frozenset[Plaats]:
        """Where a part stands: per kwalificatie, and per dossier where a code holds for all of it.

        ``B1-K1`` and ``P2-K1`` say the same in the whole dossier; ``K1`` does not.
        """
        plaatsen: set[Plaats] = set()
        dossier = self.naam(self.dossier_van[knoop])
        for houder, code in self.codes(knoop):
            plaatsen.add((self.naam(houder), code))
            if not code.startswith("K"):
                plaatsen.add((dossier, code))
        return frozenset(plaatsen)

    def tekst(self, knoop: str) -> str:
        """The texts of a part as they count in a comparison; "" when only its title is known."""
        if (tekst := self._teksten.get(knoop)) is None:
            inhoud = self.deel(knoop).inhoud
            tekst = "" if inhoud is None else "\n".join(map(plain, texts_of(inhoud))).strip()
            self._teksten[knoop] = tekst
        return tekst

    def woorden(self, knoop: str, *, met_tekst: bool) -> frozenset[str]:
        """The words of a part; those of a kerntaak are its title and those of its werkprocessen.

        Texts of kerntaken in one dossier are too much alike to tell them apart.
        """
        sleutel = (knoop, met_tekst)
        if (woorden := self._woorden.get(sleutel)) is None:
            deel = self.deel(knoop)
            titels = [deel.titel]
            if isinstance(deel, Kerntaak):
                titels += [werkproces.titel for werkproces in deel.werkprocessen]
            elif met_tekst:
                titels.append(self.tekst(knoop))
            woorden = self._woorden[sleutel] = words_of(" ".join(titels))
        return woorden

    def crebos(self, knoop: str) -> tuple[str, ...]:
        """The crebos of a kwalificatie that are crebos (``sbb-...`` stands in for none)."""
        kwalificatie = self.kwalificaties[knoop]
        crebos = dict.fromkeys((kwalificatie.crebo, *crebos_of(kwalificatie)))
        return tuple(crebo for crebo in crebos if not crebo.startswith("sbb-"))


def texts_of(inhoud: KerntaakInhoud | WerkprocesInhoud) -> Iterator[str]:
    """Every text, without the numbers that a new edition renews."""
    if isinstance(inhoud, KerntaakInhoud):
        teksten: tuple[Profieltekst, ...] = (inhoud.complexiteit, inhoud.verantwoordelijkheid)
        items = inhoud.vakkennis
    else:
        teksten = (inhoud.omschrijving, inhoud.resultaat, inhoud.gedrag)
        items = inhoud.competenties
    for tekst in teksten:
        yield tekst.basis
        yield from (aanvulling for _, aanvulling in tekst.per_profiel)
    yield from (item.titel for item in items.basis)
    yield from (item.titel for _, lijst in items.per_profiel for item in lijst)
