"""Kerntaken and werkprocessen in SBB's XML: texts, lists, ordinals and keys.

Mixed content: the own text of an element is the base text; its ``...perprofiel`` children hold the
additions, each for one or more profiles. Source: SBB's dossier XML of 2016.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from lxml import etree

from kwalificatiestructuur.elementen import (
    Kerntaak,
    KerntaakInhoud,
    Profiellijst,
    Profieltekst,
    Verwijzing,
    Werkproces,
    WerkprocesInhoud,
)

Element = etree._Element
Waarschuw = Callable[[Element, str], None]
Deel = TypeVar("Deel", Kerntaak, Werkproces)

_CIJFERS: Final = re.compile(r"\d+")
# Python itself refuses to read a number of thousands of digits.
_GETAL: Final = re.compile(r"[0-9]{1,9}")
_KENNIS: Final = "vakkennisenvaardigheden"


@dataclass(frozen=True, slots=True)
class Verwijslijsten:
    """What the references in one dossier point at: titles by number, and the profiles."""

    kennis: Mapping[str, str]
    competenties: Mapping[str, str]
    profielen: frozenset[str]


@dataclass(frozen=True, slots=True)
class Delen:
    """Kerntaken with their codes; ``aantallen`` says how often each part is among them."""

    kerntaken: Sequence[tuple[str, Kerntaak]] = ()
    aantallen: Counter[tuple[str, int]] = field(default_factory=Counter)


class Onderdelenlezer:
    """Reads the parts of the dossiers of one file; keeps the keys in that file apart."""

    def __init__(self, waarschuw: Waarschuw) -> None:
        self._waarschuw = waarschuw
        # Per number: the keys by content, and where the search for a free suffix goes on.
        self._sleutels: dict[tuple[str, int], list[str]] = {}
        self._volgende: dict[str, int] = {}
        self._bezet: set[str] = set()
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
            nummer = self._ordinal(element)
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
        return sorted(genummerd.items(), key=lambda paar: paar[0])

    def _ordinal(self, element: Element) -> int | None:
        tekst = element.get("hoofdstuk", "").strip()
        if not tekst:
            return None
        gevonden = _CIJFERS.findall(tekst)
        nummer = number_of(gevonden[-1]) if gevonden and tekst[0] not in "+-" else None
        if nummer is None:
            self._waarschuw(
                element, f"hoofdstuk „{tekst}” is geen nummer; de plaats in het bestand telt"
            )
        return nummer

    def _kerntaak(
        self, element: Element, dossier: str, code: str, lijsten: Verwijslijsten
    ) -> Kerntaak:
        kennis = element.find(_KENNIS)
        werkprocessen = [
            werkproces
            for groep in ("basiswerkprocessen", "profielwerkprocessen")
            for werkproces in element.findall(f"{groep}/werkproces")
        ]
        kerntaak = Kerntaak(
            sleutel="",
            titel=title_of(element),
            werkprocessen=tuple(
                self._werkproces(werkproces, dossier, f"{code}-W{nummer}", nummer, lijsten)
                for nummer, werkproces in self.ordinals(werkprocessen)
            ),
            sbb_nr=_nr(element),
            inhoud=KerntaakInhoud(
                complexiteit=self._tekst(element.find("complexiteit"), lijsten),
                verantwoordelijkheid=self._tekst(element.find("verantwoordelijkheid"), lijsten),
                vakkennis=self._lijst(kennis, _KENNIS, lijsten.kennis, lijsten),
            ),
        )
        return self._issue(kerntaak, "kerntaak", dossier, code, element)

    def _werkproces(
        self, element: Element, dossier: str, code: str, nummer: int, lijsten: Verwijslijsten
    ) -> Werkproces:
        competenties = element.find("werkprocescompetenties")
        werkproces = Werkproces(
            sleutel="",
            titel=title_of(element),
            hoofdstuk=nummer,
            sbb_nr=_nr(element),
            inhoud=WerkprocesInhoud(
                omschrijving=self._tekst(element.find("werkprocesomschrijving"), lijsten),
                resultaat=self._tekst(element.find("werkprocesresultaat"), lijsten),
                gedrag=self._tekst(element.find("werkprocesgedrag"), lijsten),
                competenties=self._lijst(
                    competenties, "competentie", lijsten.competenties, lijsten
                ),
            ),
        )
        return self._issue(werkproces, "werkproces", dossier, code, element)

    def _issue(self, deel: Deel, soort: str, dossier: str, code: str, element: Element) -> Deel:
        """The part with its key: its SBB number, or else its dossier and code.

        The same part may come again in another kwalificatie; for another part, or twice in one
        kwalificatie, the key gets a suffix.
        """
        naam = f"{soort}:{deel.sbb_nr or f'{dossier}:{code}'}"
        wat = (naam, hash(deel))
        sleutels = self._sleutels.setdefault(wat, [])
        eerder = self._basis.aantallen[wat] + self._eigen.aantallen[wat]
        self._eigen.aantallen[wat] += 1
        if eerder < len(sleutels):
            return replace(deel, sleutel=sleutels[eerder])
        sleutel, volgende = naam, self._volgende.get(naam, 2)
        while sleutel in self._bezet:
            sleutel, volgende = f"{naam}~{volgende}", volgende + 1
        self._volgende[naam] = volgende
        if sleutel != naam:
            self._waarschuw(
                element,
                f"nummer {deel.sbb_nr or code} staat ook bij een ander onderdeel; "
                f"„{deel.titel.strip()}” wordt apart gehouden",
            )
        self._bezet.add(sleutel)
        sleutels.append(sleutel)
        return replace(deel, sleutel=sleutel)

    def _tekst(self, element: Element | None, lijsten: Verwijslijsten) -> Profieltekst:
        if element is None:
            return Profieltekst()
        extra: list[tuple[str, str]] = []
        for aanvullend, profielen in self._additions(element, lijsten):
            stukken = [own_text(kind) for kind in aanvullend if kind.tag != "profiel"]
            tekst = "\n\n".join(stuk for stuk in stukken if stuk.strip())
            if tekst:
                extra.extend((profiel, tekst) for profiel in profielen)
        return Profieltekst(own_text(element), tuple(extra))

    def _lijst(
        self,
        element: Element | None,
        naam: str,
        titels: Mapping[str, str],
        lijsten: Verwijslijsten,
    ) -> Profiellijst:
        if element is None:
            return Profiellijst()
        basis = [item for kind in element if not _is_per_profile(kind) for item in kind.iter(naam)]
        extra: list[tuple[str, tuple[Verwijzing, ...]]] = []
        for aanvullend, profielen in self._additions(element, lijsten):
            items = self._references(aanvullend.iter(naam), titels)
            if items:
                extra.extend((profiel, items) for profiel in profielen)
        return Profiellijst(self._references(basis, titels), tuple(extra))

    def _additions(
        self, element: Element, lijsten: Verwijslijsten
    ) -> Iterator[tuple[Element, list[str]]]:
        """Each ``aanvullend`` with the profiles it is for."""
        for kind in filter(_is_per_profile, element):
            for aanvullend in kind.findall("aanvullend"):
                profielen = [p.get("referentie", "").strip() for p in aanvullend.findall("profiel")]
                if not profielen:
                    self._waarschuw(aanvullend, "aanvulling zonder profiel; die telt niet mee")
                for onbekend in (p for p in profielen if p not in lijsten.profielen):
                    self._waarschuw(
                        aanvullend, f"aanvulling voor profiel {onbekend}, dat hier niet voorkomt"
                    )
                yield aanvullend, profielen

    def _references(
        self, elementen: Iterable[Element], titels: Mapping[str, str]
    ) -> tuple[Verwijzing, ...]:
        """The references among these elements, with the titles they point at ("" = unknown)."""
        gevonden: list[Verwijzing] = []
        for element in elementen:
            if (nr := element.get("referentie", "").strip()) == "":
                continue
            if nr not in titels:
                self._waarschuw(element, f"verwijzing naar {nr}, dat niet in het bestand staat")
            gevonden.append(Verwijzing(nr, titels.get(nr, "")))
        return tuple(gevonden)


def own_text(element: Element | None) -> str:
    """The text of the element itself, every character; not that of its children."""
    if element is None:
        return ""
    return (element.text or "") + "".join(
        kind.tail for kind in element if kind.tail and kind.tail.strip()
    )


def title_of(element: Element) -> str:
    """The ``titel`` as published, also its double and trailing spaces."""
    return element.get("titel", "")


def number_of(tekst: str) -> int | None:
    """The number that stands there: only the digits 0 to 9, and no more than nine of them."""
    return int(tekst) if _GETAL.fullmatch(tekst) else None


def _nr(element: Element) -> str | None:
    return element.get("nr", "").strip() or None


def _is_per_profile(element: Element) -> bool:
    return str(element.tag).endswith("perprofiel")
