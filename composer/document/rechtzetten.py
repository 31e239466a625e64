"""Puts the tree of a read file in the form that we write, where others write it otherwise.

Done on the tree, so that reader and foreign content agree on where everything stands: what is
moved here is neither lost nor carried along a second time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from composer.document.bronxml import Element
from composer.document.vocabulaire import BASISWERKPROCESSEN, KERNTAAK, XMLNS, kc
from composer.document.waarden import clean_leerweg
from kwalificatiestructuur.fouten import Invoerfout

_BASIS: Final = ("basis", "basistaken", "basiskerntaken")
_PROFIELTAKEN: Final = "profielkerntaken"
_PROFIELWERKPROCESSEN: Final = "profielwerkprocessen"


def straighten(wortel: Element, dossier: Element, eigen: Element) -> None:
    """Every kerntaak in the basis, its werkprocessen in one list, and each leerweg once."""
    _join_profiel(wortel, dossier)
    for kerntaak in _basis(dossier)[-1].all(KERNTAAK):
        _join_werkprocessen(kerntaak)
    _drop_repeats(eigen)


def _join_profiel(wortel: Element, dossier: Element) -> None:
    """Move the kerntaken of the one profile behind those of the basis; refuse those of others."""
    if (profielen := dossier.find("profielen")) is None:
        return
    eerste = profielen.find("profiel", _PROFIELTAKEN)
    for profiel in profielen.all("profiel"):
        for lijst in profiel.all(_PROFIELTAKEN):
            kerntaken = list(lijst.all(KERNTAAK))
            if kerntaken and lijst is not eerste:
                melding = (
                    "deze kerntaak staat in een tweede profiel of lijst; een samenstelling heeft "
                    "één profiel. Zet haar in de basis"
                )
                raise Invoerfout(melding, regel=kerntaken[0].regel)
            if kerntaken:
                gemeen = [wortel, *wortel.all("dossiers"), dossier]
                nodig = _lost([profielen, profiel, lijst], _basis(dossier), gemeen)
                for kerntaak in kerntaken:
                    kerntaak.attributen = {**nodig, **kerntaak.attributen}
                    kerntaak.groep = 1
                _basis(dossier)[-1].kinderen += kerntaken
                lijst.kinderen = [kind for kind in lijst.kinderen if kind.naam != KERNTAAK]


def _lost(
    hier: Sequence[Element], daar: Sequence[Element], gemeen: Sequence[Element]
) -> dict[str, str]:
    """The declarations that what stands in ``hier`` would miss in ``daar``."""
    toen, straks = _declared(*gemeen, *hier), _declared(*gemeen, *daar)
    return {naam: uri for naam, uri in toen.items() if straks.get(naam) != uri}


def _declared(*elementen: Element) -> dict[str, str]:
    return {
        naam: uri
        for element in elementen
        for naam, uri in element.attributen.items()
        if naam.partition(":")[0] == XMLNS
    }


def _join_werkprocessen(kerntaak: Element) -> None:
    """One list: that of a profile is the same list under another name."""
    van_profiel = kerntaak.find(_PROFIELWERKPROCESSEN)
    if van_profiel is None:
        return
    lijst = kerntaak.find(BASISWERKPROCESSEN)
    if lijst is None:
        van_profiel.naam = BASISWERKPROCESSEN
        return
    for naam, inhoud in van_profiel.attributen.items():
        if lijst.attributen.setdefault(naam, inhoud) != inhoud:
            melding = f"{_PROFIELWERKPROCESSEN}: „{naam}” is bij {BASISWERKPROCESSEN} anders"
            raise Invoerfout(melding, regel=van_profiel.regel)
    for kind in van_profiel.kinderen:
        kind.groep = 1
    lijst.kinderen += van_profiel.kinderen
    kerntaak.kinderen = [kind for kind in kerntaak.kinderen if kind is not van_profiel]


def _drop_repeats(eigen: Element) -> None:
    if (lijst := eigen.find(kc("leerwegen"))) is None:
        return
    gezien: set[str] = set()
    kinderen = []
    for kind in lijst.kinderen:
        if kind.naam == kc("leerweg"):
            leerweg = clean_leerweg(kind.tekst) or ""
            if leerweg in gezien:
                continue
            gezien.add(leerweg)
        kinderen.append(kind)
    lijst.kinderen = kinderen


def _basis(dossier: Element) -> list[Element]:
    """The way to the list of kerntaken, made where the file has none."""
    weg = [dossier]
    for naam in _BASIS:
        if (kind := weg[-1].find(naam)) is None:
            kind = Element(naam, {}, dossier.regel, dossier.begin)
            weg[-1].kinderen.append(kind)
        weg.append(kind)
    return weg[1:]
