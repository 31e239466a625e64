"""A small made-up structure with texts, and a composition with every kind of match in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from composer.copy_parts import copy_werkproces
from composer.crossovers import Crossoverinhoud, crossover_of
from composer.overlap.delenteksten import read_structuur
from composer.regels.context import Context, Omgeving
from composer.samenstelling import GekozenWerkproces, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import (
    Crossover,
    Dossier,
    Editie,
    Kerntaak,
    Kerntaakplaats,
    Kwalificatie,
    Profieltekst,
    Structuurgegevens,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    omgeving,
    samenstelling,
    without_origin,
)

LANG: Final = (
    "De medewerker ontvangt de gasten bij de <b>deur</b>, wijst hun een tafel en legt uit wat er "
    "op de kaart staat. Daarna neemt hij de bestelling op en geeft hij die door aan de keuken."
)
BIJNA: Final = LANG.replace("tafel", "plaats")


def _kwalificatie(crebo: str, *werkprocessen: tuple[str, str], domein: str = "") -> Dossier:
    wps = tuple(
        Werkproces(
            f"werkproces:{crebo}-{plek}",
            titel,
            plek,
            inhoud=WerkprocesInhoud(Profieltekst(tekst)) if tekst else None,
        )
        for plek, (titel, tekst) in enumerate(werkprocessen, start=1)
    )
    taak = Kerntaak(f"kerntaak:{crebo}", f"Taak {crebo}", wps)
    plaatsen = (Kerntaakplaats("B1-K1", taak.sleutel),) if wps else None
    naam = f"Vak {crebo}"
    kwalificatie = Kwalificatie(
        crebo, naam, f"d{crebo}", niveau=2, crebos=(crebo,), plaatsen=plaatsen
    )
    return Dossier(f"d{crebo}", naam, domein, domein, "e", (kwalificatie,), (taak,) if wps else ())


def structuur() -> Kwalificatiestructuur:
    """10001 has texts, 10002 titles alone, and of 10003 nothing is known."""
    dossiers = (
        _kwalificatie("10001", ("Ontvangt gasten", LANG), ("Ruimt af", "Ruimt alle tafels af.")),
        _kwalificatie("10002", ("Bedient gasten", ""), ("Sluit de zaak", "")),
        _kwalificatie("10003"),
    )
    onbekend = Crossover("26999", "Onbekende", bronkwalificaties=("10001",))
    return build_structuur(
        [Structuurgegevens(Editie("e", "e", "e"), dossiers=dossiers, crossovers=(onbekend,))]
    )


STRUCTUUR: Final = structuur()
TEKSTEN: Final = read_structuur(STRUCTUUR)


def chosen(bron: str) -> GekozenWerkproces:
    """A copy of a werkproces of this structure."""
    return copy_werkproces(STRUCTUUR, Bronverwijzing.parse(bron))


def own(titel: str, tekst: str) -> GekozenWerkproces:
    """A werkproces that the user wrote."""
    return eigen_werkproces(titel=titel, omschrijving=tekst, resultaat="", gedrag="")


def composition() -> Samenstelling:
    """In order: the same part, the same text, nearly; the same title, unknown, title, nothing."""
    eerste = eigen_kerntaak(
        None,
        [
            chosen("10001:B1-K1-W1"),
            own("Verwelkomt mensen", LANG),
            own("Haalt binnen", BIJNA),
        ],
        titel="Ontvangt",
    )
    tweede = eigen_kerntaak(
        None,
        [
            own("Bedient gasten", ""),
            eigen_werkproces("10003:B1-K1-W1", titel="Verkoopt"),
            own("Vaart weg", "De schipper maakt het schip los en vaart de haven uit."),
            own("Kookt soep", "De kok snijdt prei en laat de bouillon een uur trekken."),
        ],
        titel="Bedient",
    )
    return samenstelling(eerste, tweede, naam="Proef")


def given() -> Crossoverinhoud:
    """An existing cross-over whose content is known; it has one part like mine."""
    taak = without_origin(eigen_kerntaak(None, [own("Vaart weg", ""), own("Zeilt", "Zeilt.")]))
    return crossover_of(samenstelling(taak, naam="Bestaande", crebo="26001"))


def surroundings(*, met_teksten: bool = True) -> Omgeving:
    """With the texts compared, or not yet."""
    velden = {"structuur": STRUCTUUR, "crossovers": (given(),)}
    return omgeving(**velden, delenteksten=TEKSTEN if met_teksten else None)


def context_of(waarde: Samenstelling | None = None, *, met_teksten: bool = True) -> Context:
    """The composition, or another, in these surroundings."""
    gekozen = composition() if waarde is None else waarde
    return Context(surroundings(met_teksten=met_teksten), gekozen)


def retitled(waarde: Samenstelling, titel: str) -> Samenstelling:
    """The same composition with another title for its first kerntaak."""
    eerste, *rest = waarde.kerntaken
    return replace(waarde, kerntaken=(replace(eerste, titel=titel), *rest))
