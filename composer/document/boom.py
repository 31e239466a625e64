"""The whole document as a tree, and the composition that a read tree holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.document.bronxml import Element
from composer.document.delen import build_kerntaak, read_kerntaken
from composer.document.eigen import build_eigen, read_eigen
from composer.document.fouten import Documentfout
from composer.document.knoop import Knoop, lijst, waarde
from composer.document.nationaal import build_item, build_lijsten
from composer.document.nummers import Nummers, assign_nummers
from composer.document.rapport import Rapport
from composer.document.vocabulaire import (
    COMPETENTIE,
    KC_BRONNR,
    KC_NAAMRUIMTE,
    KC_PREFIX,
    KC_SAMENSTELLING,
    KENNIS_ITEM,
    XMLNS,
)
from composer.document.waarden import clean_soort, read_getal, required
from composer.samenstelling import GEEN_OPLEIDINGSDOMEIN, Samenstelling, is_crossovercode
from kwalificatiestructuur.elementen import Verwijzing
from kwalificatiestructuur.fouten import Invoerfout

UREN_PER_JAAR: Final = 1600
"""Study load of one year in hours (WEB art. 7.2.4a lid 2)."""

NIVEAUS: Final = (1, 2, 3, 4)
_STANDAARD: Final = {
    "versie": "",
    "referentievorigeversie": "",
    "status": "Concept",
    "referentiedomein": "",
    "positief_advies_toetsingskamer": "Nee",
}


def build_boom(samenstelling: Samenstelling, rapport: Rapport | None = None) -> Knoop:
    """The tree of a composition, without the foreign content of a read file."""
    nummers = assign_nummers(samenstelling)
    wortel = Knoop("sbb", {f"{XMLNS}:{KC_PREFIX}": KC_NAAMRUIMTE})
    wortel.kinderen += build_lijsten(nummers.competenties)
    wortel.kinderen.append(lijst("dossiers", _dossier(samenstelling, nummers, rapport)))
    return wortel


def find_dossier(wortel: Element) -> tuple[Element, Element]:
    """The dossier and its ``kc:samenstelling``; raises ``Invoerfout`` for any other file."""
    if wortel.naam != "sbb":
        raise Invoerfout("dit is geen samenstelling: het bestand begint niet met <sbb>", regel=1)
    lijst_ = wortel.find("dossiers")
    dossiers = list(lijst_.all("dossier")) if lijst_ else []
    for dossier in dossiers:
        if (eigen := dossier.find(KC_SAMENSTELLING)) is None:
            continue
        if len(dossiers) > 1:
            melding = "een samenstelling heeft één dossier; dit bestand heeft er meer"
            raise Invoerfout(melding, regel=dossiers[1].regel)
        return dossier, eigen
    melding = "dit is een gewoon SBB-bestand en geen samenstelling; laad het als structuur"
    raise Invoerfout(melding, regel=dossiers[0].regel if dossiers else 1)


def read_boom(wortel: Element) -> Samenstelling:
    """The composition in this tree, without its foreign content."""
    dossier, eigen = find_dossier(wortel)
    kerntaken = dossier.find("basis", "basistaken", "basiskerntaken")
    kennis = _titels(dossier.find("kennisenvaardigheden"), KENNIS_ITEM)
    competenties = _titels(wortel.find("competenties"), COMPETENTIE)
    profiel = dossier.find("profielen", "profiel")
    soort = profiel.find("omschrijving", "soortopleiding") if profiel else None
    return Samenstelling(
        naam=required(dossier, "titel"),
        niveau=_niveau(profiel) if profiel else None,
        soort_opleiding=clean_soort(soort.tekst) if soort else "",
        kerntaken=read_kerntaken(kerntaken, kennis, competenties) if kerntaken else (),
        crebo=_read_crebo(dossier, eigen),
        referentiedomein=dossier.attributen.get("referentiedomein", GEEN_OPLEIDINGSDOMEIN),
        **read_eigen(eigen),
    )


def _dossier(samenstelling: Samenstelling, nummers: Nummers, rapport: Rapport | None) -> Knoop:
    kerntaken = (
        build_kerntaak(kerntaak, i, nummers)
        for i, kerntaak in enumerate(samenstelling.kerntaken, start=1)
    )
    kennis = (build_item(KENNIS_ITEM, item, nummer) for item, nummer in nummers.kennis.items())
    attributen = {"nr": nummers.dossier, "titel": samenstelling.naam, **_STANDAARD}
    attributen["referentiedomein"] = samenstelling.referentiedomein
    eigen = build_eigen(samenstelling, rapport)
    if samenstelling.crebo is not None and not _official_crebo(samenstelling):
        eigen.attributen["crebo"] = samenstelling.crebo
    return Knoop(
        "dossier",
        attributen,
        [
            lijst("dossiercrebos", *_crebo(samenstelling, "dossiercrebo")),
            lijst("kennisenvaardigheden", *kennis),
            lijst("categoriekennisenvaardigheden"),
            lijst("basis", lijst("basistaken", lijst("basiskerntaken", *kerntaken))),
            lijst("profielen", _profiel(samenstelling, nummers)),
            eigen,
        ],
        standaard=frozenset(_STANDAARD) - {"referentiedomein"},
    )


def _profiel(samenstelling: Samenstelling, nummers: Nummers) -> Knoop:
    attributen = {"nr": nummers.profiel, "titel": samenstelling.naam, "hoofdstuk": "1"}
    if (niveau := samenstelling.niveau) is not None:
        if niveau not in NIVEAUS:
            raise Documentfout(f"Niveau {niveau} bestaat niet; kies een niveau van 1 tot en met 4.")
        attributen["niveau"] = str(niveau)
    duur = samenstelling.studieduur
    return Knoop(
        "profiel",
        attributen,
        [
            lijst(
                "omschrijving",
                waarde("sbu", "" if duur is None else str(duur * UREN_PER_JAAR)),
                waarde("soortopleiding", samenstelling.soort_opleiding),
            ),
            lijst("creboinformatie", *_crebo(samenstelling, "crebo")),
            lijst("profielkerntaken"),
        ],
    )


def _niveau(profiel: Element) -> int | None:
    niveau = read_getal(profiel, "niveau")
    if niveau is not None and niveau not in NIVEAUS:
        raise Invoerfout(f"profiel: niveau {niveau} bestaat niet (1 t/m 4)", regel=profiel.regel)
    return niveau


def _official_crebo(samenstelling: Samenstelling) -> bool:
    return is_crossovercode(samenstelling.crebo or "")


def _crebo(samenstelling: Samenstelling, naam: str) -> list[Knoop]:
    """SBB's places for a crebo hold only a code that a cross-over can have."""
    official = _official_crebo(samenstelling) and samenstelling.crebo
    return [waarde(naam, official)] if official else []


def _read_crebo(dossier: Element, eigen: Element) -> str | None:
    if (crebo := eigen.attributen.get("crebo")) is not None:
        return crebo
    gevonden = dossier.find("dossiercrebos", "dossiercrebo")
    tekst = gevonden.tekst.strip() if gevonden else ""
    return tekst if is_crossovercode(tekst) else None


def _titels(ouder: Element | None, naam: str) -> Mapping[str, Verwijzing]:
    """What each number in a list of this file stands for."""
    titels: dict[str, Verwijzing] = {}
    for element in ouder.all(naam) if ouder else ():
        nummer = required(element, "nr")
        eigen_nummer = element.attributen.get(KC_BRONNR, nummer)
        titels.setdefault(nummer, Verwijzing(eigen_nummer, required(element, "titel")))
    return titels
