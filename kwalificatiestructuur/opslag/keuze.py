"""Which sources make up an edition, and what is taken from each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256
from typing import Final

from kwalificatiestructuur.bronsoort import Bronsoort
from kwalificatiestructuur.elementen import Dossier, Structuurgegevens
from kwalificatiestructuur.opslag.beschrijving import (
    DELEN,
    Bronbeschrijving,
    join_geldigheid,
)
from kwalificatiestructuur.samenvoegen import merge_dossiers

BUNDEL: Final = "bundel"
SBB_XML: Final = str(Bronsoort.SBB_XML)
CREBOLIJST: Final = str(Bronsoort.CREBOLIJST)

# A later source overrides an earlier one: what is published in full goes over what only lists.
_VOLGORDE: Final = (BUNDEL, CREBOLIJST, SBB_XML)
# What a source states for itself alone; a newer one takes the place of all of it.
_VERVANGBAAR: Final = ("keuzedelen", "overlap", "crossovers", "vervangingen")
# The national lists that stand in a file of dossiers, and go with them.
_LANDELIJK: Final = ("domeinen", "sectorkamers", "competenties")

# Characters of the name of an edition that one adds to, and that stay when there are more.
_MAX_BIJ: Final = 60


def describe_bron(
    gegevens: Structuurgegevens, soort: str, bestand: str, sha: str, grootte: int
) -> Bronbeschrijving:
    """The description of a source by what was read of it."""
    return Bronbeschrijving(
        id=gegevens.editie.id,
        soort=soort,
        naam=gegevens.editie.naam,
        bestand=bestand,
        sha256=sha,
        grootte=grootte,
        aantallen=count((gegevens,)),
        waarschuwingen=gegevens.waarschuwingen,
        delen=tuple(deel for deel in DELEN if getattr(gegevens, deel)),
        geldigheid=join_geldigheid(dossier.geldigheid for dossier in gegevens.dossiers),
    )


def describe_bundel(bundel: Structuurgegevens) -> Bronbeschrijving:
    """The bundled facts as a source."""
    return describe_bron(bundel, BUNDEL, bundel.editie.bron, "", 0)


def compose(
    vorige: Sequence[Bronbeschrijving], nieuw: Sequence[Bronbeschrijving], *, aanvullen: bool
) -> tuple[Bronbeschrijving, ...]:
    """The sources of the next edition in order; ``vorige`` are those that it comes after.

    With ``aanvullen`` everything of the previous ones stays. Without, what the new ones bring takes
    the place of the same kind: SBB's dossiers that of all dossiers but those of the list of crebos.
    """
    bronnen = {bron.id: bron for bron in vorige}
    opnieuw = {bron.id for bron in nieuw}
    if not aanvullen:
        for bron in vorige:
            if bron.id not in opnieuw:
                bronnen[bron.id] = replace(bron, delen=_kept(bron, nieuw))
    bronnen |= {bron.id: bron for bron in nieuw}
    gevuld = [bron for bron in bronnen.values() if bron.delen]
    return tuple(sorted(gevuld, key=_rank))


def edition_id(bronnen: Iterable[Bronbeschrijving]) -> str:
    """The id that follows from the sources and what is taken from each."""
    regels = "\n".join(f"{bron.id} {','.join(bron.delen)}" for bron in bronnen)
    return f"editie-{sha256(regels.encode()).hexdigest()[:12]}"


def edition_name(
    nieuw: Sequence[Bronbeschrijving], bezet: Iterable[str], dag: str, bij: str = ""
) -> str:
    """A name after what was imported; with the day when another edition has that name.

    ``bij`` is the name of the edition that this one adds to; of a long one the end is left out.
    """
    namen = list(dict.fromkeys(bron.naam.strip() for bron in nieuw))
    naam = " + ".join(namen[:3])
    if len(namen) > 3:
        naam += f" en nog {len(namen) - 3}"
    if bij:
        begin = bij if len(bij) <= _MAX_BIJ else f"{bij[:_MAX_BIJ].rstrip(' +')} …"
        naam = f"{begin} + {naam}"
    genomen = set(bezet)
    kandidaat, nummer = naam, 1
    while kandidaat in genomen:
        kandidaat = f"{naam}, {dag}" + (f" ({nummer})" if nummer > 1 else "")
        nummer += 1
    return kandidaat


def taken(bron: Bronbeschrijving, gegevens: Structuurgegevens) -> Structuurgegevens:
    """Only what the edition takes from this source."""
    weg = {deel: () for deel in DELEN if deel not in bron.delen and getattr(gegevens, deel)}
    if not weg:
        return gegevens
    # What is left out is not told about either.
    zinnen = gegevens.waarschuwingen if "dossiers" in bron.delen else ()
    return replace(gegevens, **weg, waarschuwingen=zinnen)  # type: ignore[arg-type]


def count(
    bronnen: Sequence[Structuurgegevens], dossiers: Sequence[Dossier] | None = None
) -> dict[str, int]:
    """How many there are of each kind; what two sources share counts once, as in the graph.

    ``dossiers`` are those of the sources together, where they are known already.
    """
    if dossiers is None:
        dossiers, _ = merge_dossiers(bronnen)
    delen = {kt.sleutel: kt for d in dossiers for kt in d.kerntaken}
    aantallen = {
        "opleidingsdomein": {d.code for bron in bronnen for d in bron.domeinen},
        "dossier": {dossier.crebo for dossier in dossiers},
        "kwalificatie": {kw.crebo for d in dossiers for kw in d.kwalificaties},
        "kerntaak": delen,
        "werkproces": {wp.sleutel for kt in delen.values() for wp in kt.werkprocessen},
        "keuzedeel": {kd.code for bron in bronnen for kd in bron.keuzedelen},
        "overlap": {(paar.crebo, paar.keuzedeel) for bron in bronnen for paar in bron.overlap},
        "crossover": {crossover.crebo for bron in bronnen for crossover in bron.crossovers},
        "vervanging": {vervanging.oud for bron in bronnen for vervanging in bron.vervangingen},
    }
    return {soort: len(alle) for soort, alle in aantallen.items()}


def _kept(bron: Bronbeschrijving, nieuw: Sequence[Bronbeschrijving]) -> tuple[str, ...]:
    """What stays of an earlier source next to the new ones."""
    gebracht = {deel for n in nieuw for deel in n.delen}
    weg = gebracht.intersection(_VERVANGBAAR)
    soorten = {n.soort for n in nieuw if "dossiers" in n.delen}
    if (CREBOLIJST if bron.soort == CREBOLIJST else SBB_XML) in soorten:
        weg.add("dossiers")
        # Those of the bundle are complete, whatever a file may leave out.
        weg.update(() if bron.soort == BUNDEL else _LANDELIJK)
    return tuple(deel for deel in bron.delen if deel not in weg)


def _rank(bron: Bronbeschrijving) -> int:
    return _VOLGORDE.index(bron.soort) if bron.soort in _VOLGORDE else len(_VOLGORDE)
