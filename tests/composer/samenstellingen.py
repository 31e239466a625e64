"""Compositions for tests: copied from the bundled structure, or made by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import count
from typing import Any, TypeVar

from composer.copy_parts import copy_kerntaak, copy_werkproces
from composer.finding import Ernst, Finding
from composer.findings import Findings
from composer.overlap.delenteksten import Delenteksten, read_structuur
from composer.regels.context import Omgeving
from composer.regelset import load_regelset
from composer.samenstelling import (
    GekozenKerntaak,
    GekozenKeuzedeel,
    GekozenWerkproces,
    Herkomst,
    Samenstelling,
)
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.bundel import load_bundel
from kwalificatiestructuur.elementen import (
    Dossier,
    Editie,
    Geldigheid,
    Kwalificatie,
    Structuurgegevens,
    Verwijzing,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur, build_structuur
from kwalificatiestructuur.laden import load_structuur
from tests.kwalificatiestructuur import gegevens

D = TypeVar("D", GekozenKerntaak, GekozenWerkproces)

PEILDATUM = date(2019, 1, 1)
_nummers = count(1)


@lru_cache(maxsize=1)
def bundel() -> Kwalificatiestructuur:
    """The bundled structure, read once for all tests."""
    return load_structuur()


@lru_cache(maxsize=1)
def teksten_bundel() -> Delenteksten:
    """What there is to compare of the parts in the bundle: their titles."""
    return read_structuur(bundel())


def id_() -> str:
    """An identity that is new in this run, and the same in every run."""
    return f"00000000-0000-4000-8000-{next(_nummers):012d}"


def kerntaak(bron: str, *codes: str) -> GekozenKerntaak:
    """A kerntaak of the bundle (``25168:K1``), whole or with some werkprocessen (``W1``)."""
    verwijzing = Bronverwijzing.parse(bron)
    gekozen = [Bronverwijzing.parse(f"{bron}-{code}") for code in codes] or None
    return copy_kerntaak(bundel(), verwijzing, werkprocessen=gekozen, new_id=id_)


def werkproces(bron: str) -> GekozenWerkproces:
    """A werkproces of the bundle (``25168:K1-W1``)."""
    return copy_werkproces(bundel(), Bronverwijzing.parse(bron), new_id=id_)


def herkomst(bron: str, teksthash: str = "", editie: str = "") -> Herkomst:
    """An origin by hand, by default in the edition of the bundle."""
    return Herkomst(Bronverwijzing.parse(bron), editie or bundel().editie.id, teksthash)


def eigen_werkproces(bron: str | None = None, **velden: Any) -> GekozenWerkproces:
    """A complete werkproces by hand, unchanged since it was copied from ``bron``."""
    nummer = next(_nummers)
    compleet: dict[str, Any] = {
        "titel": f"Werkproces {nummer}",
        "omschrijving": f"Bereidt voor, voert uit en rondt af ({nummer}).",
        "resultaat": f"Het werk is klaar ({nummer}).",
        "gedrag": f"Werkt zorgvuldig ({nummer}).",
        "competenties": (Verwijzing("3089", "Samenwerken en overleggen"),),
    }
    deel = GekozenWerkproces(id_(), **(compleet | velden))
    return _with_origin(deel, bron)


def eigen_kerntaak(
    bron: str | None = None,
    werkprocessen: Iterable[GekozenWerkproces] | None = None,
    **velden: Any,
) -> GekozenKerntaak:
    """A complete kerntaak by hand; without ``werkprocessen`` two of its own from ``bron``."""
    nummer = next(_nummers)
    if werkprocessen is None:
        bronnen = [f"{bron}-W{i}" if bron else None for i in (1, 2)]
        werkprocessen = [eigen_werkproces(b) for b in bronnen]
    compleet: dict[str, Any] = {
        "titel": f"Kerntaak {nummer}",
        "complexiteit": f"Het werk wisselt ({nummer}).",
        "verantwoordelijkheid": f"Werkt zelfstandig ({nummer}).",
        "vakkennis": (Verwijzing("1", "Kan rekenen met prijzen"),),
    }
    deel = GekozenKerntaak(id_(), werkprocessen=tuple(werkprocessen), **(compleet | velden))
    return _with_origin(deel, bron)


def elsewhere(bron: str) -> GekozenKerntaak:
    """A kerntaak of an edition that is not loaded."""
    taak = eigen_kerntaak(bron)
    delen = tuple(_moved(werkproces) for werkproces in taak.werkprocessen)
    return replace(_moved(taak), werkprocessen=delen)


def _moved(deel: D) -> D:
    assert deel.herkomst
    return replace(deel, herkomst=replace(deel.herkomst, editie="sbb-9"))


def without_origin(taak: GekozenKerntaak) -> GekozenKerntaak:
    """The same kerntaak as if somebody had typed it over: nothing says where it came from."""
    los = tuple(replace(wp, herkomst=None) for wp in taak.werkprocessen)
    return replace(taak, herkomst=None, werkprocessen=los)


def keuzedeel(code: str, titel: str = "") -> GekozenKeuzedeel:
    """A keuzedeel by its code."""
    return GekozenKeuzedeel(code, titel)


def samenstelling(*kerntaken: GekozenKerntaak, **velden: Any) -> Samenstelling:
    """A composition whose fields are in order, so only its parts can be wrong."""
    compleet: dict[str, Any] = {
        "naam": "Servicemedewerker plus",
        "niveau": 2,
        "soort_opleiding": "basisberoepsopleiding",
        "leerwegen": ("bol", "bbl"),
        "studieduur": 2,
        "startjaar": 2019,
    }
    return Samenstelling(id_(), kerntaken=tuple(kerntaken), **(compleet | velden))


def omgeving(**velden: Any) -> Omgeving:
    """The bundle with the standard rule set, on a day in the experiment."""
    compleet: dict[str, Any] = {
        "structuur": bundel(),
        "regelset": load_regelset(),
        "peildatum": PEILDATUM,
    }
    return Omgeving(**(compleet | velden))


def findings_of(regel: str, waarde: Samenstelling, **velden: Any) -> tuple[Finding, ...]:
    """What one rule says of a composition."""
    alle = Findings(omgeving(**velden), waarde).alle
    return tuple(finding for finding in alle if finding.regel == regel)


def variants(regel: str, waarde: Samenstelling, **velden: Any) -> list[str]:
    """The variants of one rule that strike, in order."""
    return [finding.variant for finding in findings_of(regel, waarde, **velden)]


def warned(regel: str, waarde: Samenstelling, **velden: Any) -> list[str]:
    """The variants of one rule that strike as an error or a warning, in order."""
    gevonden = findings_of(regel, waarde, **velden)
    return [finding.variant for finding in gevonden if finding.ernst is not Ernst.INFO]


def eigen_structuur(
    crebo: str = "25900",
    *,
    geldigheid: Geldigheid | None = None,
    domein: str = "",
    naam: str = "Proefkwalificatie",
    **lijsten: Any,
) -> Kwalificatiestructuur:
    """A structure with one kwalificatie and nothing else."""
    kwalificatie = Kwalificatie(
        crebo, naam, "23900", niveau=2, geldigheid=geldigheid or Geldigheid()
    )
    dossier = Dossier("23900", "Proef", domein, domein, "proef-1", (kwalificatie,), ())
    editie = Editie("proef-1", "Proefeditie", "proef.xml")
    return build_structuur([Structuurgegevens(editie, dossiers=(dossier,), **lijsten)])


@lru_cache(maxsize=1)
def crossover_structuur() -> Kwalificatiestructuur:
    """The bundle with the content of cross-over 26004, from a file that gives it a domain."""
    taak = gegevens.kerntaak("26", "261", "262")
    kwalificatie = gegevens.kwalificatie("26004", taak, dossier="D26")
    dossier = gegevens.dossier("D26", kwalificatie, kerntaken=[taak])
    return build_structuur([load_bundel(), gegevens.bron(dossier, domeinen=())])


def _with_origin(deel: D, bron: str | None) -> D:
    return replace(deel, herkomst=herkomst(bron, deel.teksthash)) if bron else deel
