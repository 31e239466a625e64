"""Kerntaken and werkprocessen in SBB's XML: their order, codes and keys.

Source: SBB's dossier XML of 2016.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from kwalificatiestructuur.elementen import Kerntaak, Werkproces
from kwalificatiestructuur.inhoudmaker import Inhoudmaker
from kwalificatiestructuur.sbb_sleutels import Deel, Sleutels
from kwalificatiestructuur.sbb_teksten import (
    Element,
    Verwijslijsten,
    Waarschuw,
    first_of_each,
    grandchildren,
    nr_of,
    number_of,
    read_lijst,
    read_tekst,
    title_of,
)

_CIJFERS: Final = re.compile(r"\d+")
_KENNIS: Final = "vakkennisenvaardigheden"


@dataclass(frozen=True, slots=True)
class Delen:
    """Kerntaken with their codes; ``aantallen`` says how often each part is among them."""

    kerntaken: Sequence[tuple[str, Kerntaak]] = ()
    aantallen: Counter[Deel] = field(default_factory=Counter)


class Onderdelenlezer:
    """Reads the parts of the dossiers of one file; keeps the keys in that file apart."""

    def __init__(self, waarschuw: Waarschuw, maker: Inhoudmaker) -> None:
        self._waarschuw = waarschuw
        self._maker = maker
        self._sleutels = Sleutels()
        self._basis = Delen()
        self._eigen = Delen()

    def kerntaken(
        self,
        elementen: Sequence[Element],
        dossier: str,
        letter: str,
        lijsten: Verwijslijsten,
        basis: Delen | None = None,
    ) -> Delen:
        """The kerntaken with their codes (``B1-K1``), in order; ``letter`` is ``B1`` or ``P2``.

        ``basis`` holds the parts that stand in the same kwalificaties as these.
        """
        kerntaken: list[tuple[str, Kerntaak]] = []
        self._basis, self._eigen = basis or Delen(), Delen(kerntaken)
        for nummer, element in self.ordinals(elementen):
            code = f"{letter}-K{nummer}"
            kerntaken.append((code, self._kerntaak(element, dossier, code, lijsten)))
        return self._eigen

    def ordinals(self, elementen: Sequence[Element]) -> list[tuple[int, Element]]:
        """Each element with its own ``hoofdstuk``, in order of it.

        The last number counts (1.2 is 2). Without one, or when it is taken, the position in the
        file does, or else the first number after the highest.
        """
        genummerd: dict[int, Element] = {}
        rest: list[tuple[int, Element]] = []
        for plaats, element in enumerate(elementen, 1):
            tekst = element.get("hoofdstuk", "").strip()
            nummer = _ordinal(tekst)
            if tekst and nummer is None:
                self._waarschuw(
                    element, f"hoofdstuk „{tekst}” is geen nummer; de plaats in het bestand telt"
                )
            if nummer is not None and nummer not in genummerd:
                genummerd[nummer] = element
                continue
            if nummer is not None:
                self._waarschuw(
                    element,
                    f"hoofdstuk {nummer} komt twee keer voor; "
                    f"„{title_of(element)}” krijgt een ander nummer",
                )
            rest.append((plaats, element))
        hoogste = max(genummerd, default=0)
        for plaats, element in rest:
            vrij = plaats if plaats not in genummerd else hoogste + 1
            genummerd[vrij] = element
            hoogste = max(hoogste, vrij)
        return [(nummer, genummerd[nummer]) for nummer in sorted(genummerd)]

    def _kerntaak(
        self, element: Element, dossier: str, code: str, lijsten: Verwijslijsten
    ) -> Kerntaak:
        kinderen = first_of_each(element)
        elementen = [
            werkproces
            for groep in ("basiswerkprocessen", "profielwerkprocessen")
            if groep in kinderen
            for werkproces in grandchildren(element, groep, "werkproces")
        ]
        werkprocessen = tuple(
            [
                self._werkproces(werkproces, dossier, f"{code}-W{nummer}", nummer, lijsten)
                for nummer, werkproces in self.ordinals(elementen)
            ]
        )
        waarschuw = self._waarschuw
        inhoud, merk = self._maker.kerntaak(
            read_tekst(kinderen.get("complexiteit"), lijsten, waarschuw),
            read_tekst(kinderen.get("verantwoordelijkheid"), lijsten, waarschuw),
            read_lijst(kinderen.get(_KENNIS), _KENNIS, lijsten.kennis, lijsten, waarschuw),
        )
        titel, nr = title_of(element), nr_of(element)
        # A werkproces with the same key is the same one: its texts need no second look.
        wat = hash((titel, nr, merk, tuple([werkproces.sleutel for werkproces in werkprocessen])))
        naam = f"kerntaak:{nr or f'{dossier}:{code}'}"
        sleutel = self._issue(naam, wat, element, nr or code)
        return Kerntaak(sleutel, titel, werkprocessen, nr or None, inhoud)

    def _werkproces(
        self, element: Element, dossier: str, code: str, nummer: int, lijsten: Verwijslijsten
    ) -> Werkproces:
        kinderen = first_of_each(element)
        waarschuw = self._waarschuw
        inhoud, merk = self._maker.werkproces(
            read_tekst(kinderen.get("werkprocesomschrijving"), lijsten, waarschuw),
            read_tekst(kinderen.get("werkprocesresultaat"), lijsten, waarschuw),
            read_tekst(kinderen.get("werkprocesgedrag"), lijsten, waarschuw),
            read_lijst(
                kinderen.get("werkprocescompetenties"),
                "competentie",
                lijsten.competenties,
                lijsten,
                waarschuw,
            ),
        )
        titel, nr = title_of(element), nr_of(element)
        naam = f"werkproces:{nr or f'{dossier}:{code}'}"
        sleutel = self._issue(naam, hash((titel, nr, nummer, merk)), element, nr or code)
        return Werkproces(sleutel, titel, nummer, nr or None, inhoud)

    def _issue(self, naam: str, wat: int, element: Element, nummer: str) -> str:
        """The key of a part: its SBB number, or else its dossier and code."""
        sleutel, is_apart = self._sleutels.issue(
            (naam, wat), self._basis.aantallen, self._eigen.aantallen
        )
        if is_apart:
            self._waarschuw(
                element,
                f"nummer {nummer} staat ook bij een ander onderdeel; "
                f"„{title_of(element).strip()}” wordt apart gehouden",
            )
        return sleutel


def _ordinal(hoofdstuk: str) -> int | None:
    """The last number in it; None when there is none, or not one that counts."""
    nummer = number_of(hoofdstuk)
    if nummer is None:
        gevonden = _CIJFERS.findall(hoofdstuk)
        nummer = number_of(gevonden[-1]) if gevonden and hoofdstuk[0] not in "+-" else None
    return nummer
