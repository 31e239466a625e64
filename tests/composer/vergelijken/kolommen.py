"""Columns for tests: of two editions with texts, and of a lottery of edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

from composer.copy_parts import copy_kerntaak
from composer.operations import BewerkingGeweigerd
from composer.regels.context import Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from composer.vergelijken.kolom import Kolom, kolom_of
from composer.vergelijken.rijen import Rij, Uitlijning
from composer.vergelijken.uitlijnen import Uitlijner
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import (
    Profieltekst,
    Structuurgegevens,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from tests.composer.bijwerken.voorbeelden import structure
from tests.composer.lottery import edit, lottery
from tests.composer.samenstellingen import PEILDATUM, id_, omgeving
from tests.composer.samenstellingen import kerntaak as kerntaak_of_bundel
from tests.kwalificatiestructuur.verschil.edities import (
    EERSTE,
    Woorden,
    kerntaak,
    with_dossier,
    with_kerntaak,
    with_werkproces,
)


def _first() -> Structuurgegevens:
    """The first edition, with a kerntaak of five werkprocessen, a twin and one that is near.

    25021:B1-K1-W1 reads as 25011:B1-K1-W1, and 25031:B1-K1-W1 nearly as 25011:B1-K1-W3.
    """
    gegevens = EERSTE
    een, twee, drie, vier = gegevens.dossiers
    eerste = een.kerntaken[0]
    tweeling = with_werkproces(
        twee.kerntaken[0],
        0,
        titel=eerste.werkprocessen[0].titel,
        inhoud=eerste.werkprocessen[0].inhoud,
    )
    lijkt = with_werkproces(drie.kerntaken[0], 0, inhoud=_nearly(eerste.werkprocessen[2].inhoud))
    groot = replace(kerntaak("4100", 5), sleutel=vier.kerntaken[0].sleutel)
    for dossier, taak in ((twee, tweeling), (drie, lijkt), (vier, groot)):
        gegevens = with_dossier(gegevens, with_kerntaak(dossier, 0, taak))
    return gegevens


def _nearly(inhoud: WerkprocesInhoud | None) -> WerkprocesInhoud:
    assert inhoud is not None
    tekst = f"{inhoud.omschrijving.basis} Ook anders."
    return replace(inhoud, omschrijving=Profieltekst(tekst))


GEGEVENS = _first()


def _next() -> Structuurgegevens:
    """The next edition: of 25012:P2-K1-W2 the text changed, nothing else."""
    dossier = GEGEVENS.dossiers[0]
    oud = dossier.kerntaken[2]
    inhoud = oud.werkprocessen[1].inhoud
    assert inhoud is not None
    nieuw = replace(inhoud, resultaat=Profieltekst(Woorden("nieuw").text(9)))
    return with_dossier(GEGEVENS, with_kerntaak(dossier, 2, with_werkproces(oud, 1, inhoud=nieuw)))


def renumbered(gegevens: Structuurgegevens) -> Structuurgegevens:
    """The same with another number for every part, as when SBB publishes a dossier again."""
    for dossier in gegevens.dossiers:
        nieuw = dossier
        for plaats, oud in enumerate(dossier.kerntaken):
            delen = tuple(
                replace(wp, sbb_nr=f"55{wp.sbb_nr}", sleutel=f"werkproces:55{wp.sbb_nr}")
                for wp in oud.werkprocessen
            )
            anders = replace(oud, sbb_nr=f"55{oud.sbb_nr}", sleutel=f"kerntaak:55{oud.sbb_nr}")
            nieuw = with_kerntaak(nieuw, plaats, replace(anders, werkprocessen=delen))
        gegevens = with_dossier(gegevens, nieuw)
    return gegevens


OUD = structure(GEGEVENS, "oud")
NIEUW = structure(_next(), "nieuw")
HERNUMMERD = structure(renumbered(GEGEVENS), "hernummerd")


def world(structuur: Kwalificatiestructuur) -> Omgeving:
    return Omgeving(structuur, load_regelset(), PEILDATUM)


WERELD = world(OUD)
LATER = world(NIEUW)


def taak(bron: str, structuur: Kwalificatiestructuur = OUD) -> GekozenKerntaak:
    return copy_kerntaak(structuur, Bronverwijzing.parse(bron), new_id=id_)


def kolom(*taken: GekozenKerntaak, wereld: Omgeving = WERELD, **velden: Any) -> Kolom:
    waarde = Samenstelling(id_(), naam="Proef", niveau=2, kerntaken=taken)
    return kolom_of(wereld, replace(waarde, **velden))


def align(*kolommen: Kolom) -> Uitlijning:
    return Uitlijner(kolommen).align(kolommen)


def row(uitlijning: Uitlijning, bron: str) -> Rij:
    """The only row with this source."""
    (rij,) = [rij for rij in uitlijning.rijen if rij.bron == bron]
    return rij


def words(rij: Rij) -> list[str]:
    return [cel.woord for cel in rij.cellen]


def random_kolommen(seed: int, aantal: int = 4, bewerkingen: int = 25) -> tuple[Kolom, ...]:
    """Columns of the bundle that began alike and were edited each in its own way."""
    begin = (kerntaak_of_bundel("25168:K1"), kerntaak_of_bundel("25154:K1"))
    uit = []
    for nummer in range(aantal):
        waarde = Samenstelling(id_(), naam="Proef", niveau=2, kerntaken=begin)
        for keuze in lottery(100 * seed + nummer, bewerkingen):
            try:
                waarde = edit(waarde, keuze).samenstelling
            except BewerkingGeweigerd:
                continue
        uit.append(kolom_of(omgeving(), waarde))
    return tuple(uit)


def alike_kolommen(seed: int, aantal: int = 3) -> tuple[Kolom, ...]:
    """Columns of whole kerntaken that look alike, with parts gone, moved, and there twice."""
    loting = Random(seed)
    bronnen = loting.sample(LIJKEND, loting.randint(2, 4))
    return tuple(_drawn(loting, bronnen) for _ in range(aantal))


def _drawn(loting: Random, bronnen: Sequence[str]) -> Kolom:
    wereld = loting.choice((WERELD, LATER, world(HERNUMMERD)))
    gekozen = loting.choices(bronnen, k=loting.randint(1, 4))
    delen = [taak(bron, wereld.structuur) for bron in gekozen]
    for _ in range(loting.randint(0, 4)):
        van, naar = (loting.randrange(len(delen)) for _ in range(2))
        blijft = list(delen[van].werkprocessen)
        if not blijft:
            continue
        gaat = blijft.pop(loting.randrange(len(blijft)))
        match loting.choice(("weg", "elders", "dubbel", "anders")):
            case "dubbel":
                delen[naar] = _with_parts(delen[naar], (*delen[naar].werkprocessen, again(gaat)))
            case "anders":
                anders = replace(gaat, gedrag=loting.choice(("Netjes.", "Snel.")))
                delen[van] = _with_parts(delen[van], (anders, *blijft))
            case soort:
                delen[van] = _with_parts(delen[van], blijft)
                if soort == "elders":
                    delen[naar] = _with_parts(delen[naar], (*delen[naar].werkprocessen, gaat))
    return kolom(*delen, wereld=wereld)


def _with_parts(kerntaak: GekozenKerntaak, delen: Sequence[GekozenWerkproces]) -> GekozenKerntaak:
    return replace(kerntaak, werkprocessen=tuple(delen))


def again(werkproces: GekozenWerkproces) -> GekozenWerkproces:
    """The same once more, under another id."""
    return replace(werkproces, id=id_())


def upside_down(wat: Kolom) -> Kolom:
    """The same parts in another document, all in the opposite order."""
    return kolom(
        *(
            replace(kt, id=id_(), werkprocessen=tuple(map(again, kt.werkprocessen[::-1])))
            for kt in wat.samenstelling.kerntaken[::-1]
        ),
        wereld=wat.omgeving,
    )


LIJKEND = ("25011:B1-K1", "25021:B1-K1", "25031:B1-K1", "25041:B1-K1", "25022:P2-K1")
"""Of the first three some werkprocessen read alike."""


def shuffled(kolommen: Sequence[Kolom], seed: int) -> list[int]:
    """The places of the columns in another order."""
    return Random(seed).sample(range(len(kolommen)), len(kolommen))
