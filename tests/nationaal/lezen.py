"""Reads SBB's XML with plain lxml, to compare the product with; knows nothing of its code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from tests.nationaal.model import Deel, Kwalificatie, Velden

_WERKPROCESTEKSTEN = ("omschrijving", "resultaat", "gedrag")
_KENNIS = "vakkennisenvaardigheden"


def read_plainly(pad: Path) -> Iterator[Kwalificatie]:
    """Every kwalificatie of the file with its parts; dossier by dossier, so any size will do.

    The first crebo counts; a dossier of which a number is wrong or missing is not for this reader.
    """
    competenties: dict[str, str] = {}
    stroom = etree.iterparse(pad, events=("end",), tag=("competenties", "dossier"))
    for _, element in stroom:
        if element.tag == "competenties":
            competenties |= _titles(element.iterchildren("competentie"))
            continue
        yield from _kwalificaties(element, competenties)
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]


def _kwalificaties(dossier: Any, competenties: dict[str, str]) -> Iterator[Kwalificatie]:
    kennis = _titles(dossier.xpath("kennisenvaardigheden/kennisofvaardigheid"))
    basis = dossier.xpath("basis/basistaken/basiskerntaken/kerntaak")
    for profiel in sorted(dossier.xpath("profielen/profiel"), key=_ordinal):
        crebos = tuple(str(c).strip() for c in profiel.xpath("creboinformatie/crebo/text()"))
        nr = profiel.get("nr")
        kwalificatie = Kwalificatie(
            crebo=crebos[0],
            crebos=crebos,
            naam=profiel.get("titel"),
            niveau=int(profiel.get("niveau")),
            dossier=str(dossier.xpath("string(dossiercrebos/dossiercrebo)")).strip(),
            profiel_nr=nr,
        )
        eigen = profiel.xpath("profielkerntaken/kerntaak")
        for letter, groep in (("B1", basis), (f"P{_ordinal(profiel)}", eigen)):
            for kerntaak in sorted(groep, key=_ordinal):
                code = f"{letter}-K{_ordinal(kerntaak)}"
                kwalificatie.delen.update(_parts(kerntaak, code, nr, kennis, competenties))
        yield kwalificatie


def _parts(
    kerntaak: Any, code: str, profiel: str, kennis: dict[str, str], competenties: dict[str, str]
) -> Iterator[tuple[str, Deel]]:
    velden: Velden = {
        naam: _text(kerntaak, naam, profiel) for naam in ("complexiteit", "verantwoordelijkheid")
    }
    velden["vakkennis"] = _list(kerntaak, _KENNIS, _KENNIS, profiel, kennis)
    yield code, Deel(kerntaak.get("nr"), kerntaak.get("titel"), velden)
    werkprocessen = kerntaak.xpath("basiswerkprocessen/werkproces|profielwerkprocessen/werkproces")
    for wp in sorted(werkprocessen, key=_ordinal):
        velden = {naam: _text(wp, f"werkproces{naam}", profiel) for naam in _WERKPROCESTEKSTEN}
        groep = "werkprocescompetenties"
        velden["competenties"] = _list(wp, groep, "competentie", profiel, competenties)
        yield f"{code}-W{_ordinal(wp)}", Deel(wp.get("nr"), wp.get("titel"), velden)


def _text(deel: Any, naam: str, profiel: str) -> str:
    """The own text of the element, then the additions for this profile, an empty line between."""
    stukken = ["".join(map(str, deel.xpath(f"{naam}/text()")))]
    for extra in deel.xpath(f"{naam}/{naam}perprofiel/aanvullend"):
        maal = int(extra.xpath("count(profiel[@referentie=$nr])", nr=profiel))
        tekst = "".join(map(str, extra.xpath("*[not(self::profiel)]/text()")))
        stukken += [tekst] * maal
    return "\n\n".join(stuk for stuk in stukken if stuk.strip())


def _list(deel: Any, groep: str, naam: str, profiel: str, titels: dict[str, str]) -> list[str]:
    nrs = list(deel.xpath(f"{groep}/{naam}/@referentie"))
    for extra in deel.xpath(f"{groep}/{groep}perprofiel/aanvullend"):
        maal = int(extra.xpath("count(profiel[@referentie=$nr])", nr=profiel))
        nrs += maal * list(extra.xpath(f"*//{naam}/@referentie"))
    return [titels[str(nr)] for nr in nrs]


def _titles(elementen: Iterable[Any]) -> dict[str, str]:
    return {str(e.get("nr")): str(e.get("titel")) for e in elementen}


def _ordinal(element: Any) -> int:
    return int(element.get("hoofdstuk").split(".")[-1])
