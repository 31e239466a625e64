"""A composition with keuzedelen of every kind: published overlap, described, or a title alone."""

from __future__ import annotations

from datetime import date
from typing import Final

from composer.regels.context import Context
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.elementen import Keuzedeel, Keuzedeeloverlap
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    eigen_werkproces,
    keuzedeel,
    omgeving,
    samenstelling,
)

BEDIENT: Final = "Bedient gasten aan tafel en rekent daarna met hen af."
BIJNA: Final = "Bedient gasten aan tafel en rekent later met hen af."
VERZORGT: Final = "Verzorgt planten in de kas."

REGISTER: Final = (
    Keuzedeel("K0501", "Bedienen", 240, beschrijving=f"{BIJNA} {VERZORGT}"),
    Keuzedeel("K0502", "Kas en tuin", 240, beschrijving=VERZORGT),
    Keuzedeel("K0503", "Alleen een titel", None),
    Keuzedeel("K0504", "Kas en tuin verdieping", 480),
)
CODES: Final = tuple(record.code for record in REGISTER)


def chosen(*codes: str) -> Samenstelling:
    """A part from 25900 and one from 25901, with these keuzedelen (default: all)."""
    delen = (
        eigen_kerntaak("25900:K1", [eigen_werkproces("25900:K1-W1", omschrijving=BEDIENT)]),
        eigen_kerntaak("25901:K1", [eigen_werkproces("25901:K1-W1")]),
    )
    gekozen = tuple(keuzedeel(code) for code in codes or CODES)
    return samenstelling(*delen, keuzedelen=gekozen)


def context_with(waarde: Samenstelling | None = None, *, overlap: bool = True) -> Context:
    """In a structure with 25900, this register and, if so, one published pair."""
    paar = Keuzedeeloverlap("25900", "K0501", date(2019, 10, 1))
    structuur = eigen_structuur(keuzedelen=REGISTER, overlap=(paar,) if overlap else ())
    return Context(omgeving(structuur=structuur), chosen() if waarde is None else waarde)
