"""The running texts of a thing: of a kwalificatie, a kerntaak or a werkproces."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kwalificatiestructuur.elementen import (
    Kerntaak,
    Kwalificatie,
    Profiellijst,
    Profieltekst,
    Verwijzing,
    Werkproces,
)
from kwalificatiestructuur.graaf import Kwalificatiestructuur

Stuk = tuple[str, str | None, str]
"""Name of the field, SBB number of the profile that it adds to (None: to all of them), the text."""


def text_parts(element: Any) -> Iterator[Stuk]:
    """Every text of an element, the additions per profile apart; nothing for what has no texts."""
    if isinstance(element, Kwalificatie):
        yield "typering", None, element.typering
        yield "wettelijke_beroepsvereisten", None, element.wettelijke_beroepsvereisten
        return
    for naam, veld in _fields(element):
        if isinstance(veld, Profieltekst):
            yield naam, None, veld.basis
            yield from ((naam, nr, tekst) for nr, tekst in veld.per_profiel)
        else:
            yield naam, None, _lines(veld.basis)
            yield from ((naam, nr, _lines(lijst)) for nr, lijst in veld.per_profiel)


def has_texts(structuur: Kwalificatiestructuur) -> bool:
    """Whether the structure has any running text; the bundled facts have none."""
    elementen = (knoop["element"] for knoop in structuur.knopen.values())
    return any(
        bool(element.typering) if isinstance(element, Kwalificatie) else element.inhoud is not None
        for element in elementen
        if isinstance(element, Kwalificatie | Kerntaak | Werkproces)
    )


def texts_for(element: Any, profiel_nr: str | None) -> list[tuple[str, str]]:
    """The fields with the text that holds for one profile; a list has one line for each item."""
    if isinstance(element, Kwalificatie):
        return [(naam, tekst) for naam, _, tekst in text_parts(element) if tekst]
    teksten = []
    for naam, veld in _fields(element):
        if isinstance(veld, Profieltekst):
            tekst = veld.for_profiel(profiel_nr)
        else:
            tekst = _lines(veld.for_profiel(profiel_nr))
        if tekst:
            teksten.append((naam, tekst))
    return teksten


def _fields(element: Any) -> Iterator[tuple[str, Profieltekst | Profiellijst]]:
    """The fields in the order in which they are shown."""
    if isinstance(element, Werkproces) and (wp := element.inhoud) is not None:
        yield "omschrijving", wp.omschrijving
        yield "resultaat", wp.resultaat
        yield "gedrag", wp.gedrag
        yield "competenties", wp.competenties
    elif isinstance(element, Kerntaak) and (kt := element.inhoud) is not None:
        yield "complexiteit", kt.complexiteit
        yield "verantwoordelijkheid", kt.verantwoordelijkheid
        yield "vakkennis", kt.vakkennis


def _lines(lijst: tuple[Verwijzing, ...]) -> str:
    return "\n".join(item.titel for item in lijst)
