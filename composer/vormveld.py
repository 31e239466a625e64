"""What a form is made of: blocks of fields, and how each is filled in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Invoer(StrEnum):
    """How a field or a column is filled in."""

    WOORD = "woord"
    """One line of text."""
    CODE = "code"
    """One line of text; None = not filled in."""
    TEKST = "tekst"
    """Running text."""
    GETAL = "getal"
    """A whole number from 0; None = not filled in."""
    DATUM = "datum"
    """A date; None = not filled in."""
    KEUZE = "keuze"
    """One of a few words."""
    JA_NEE = "ja_nee"
    WOORDEN = "woorden"
    """Several short words, such as crebos."""
    TABEL = "tabel"
    """Rows of one kind."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column of a table: the field of the value, its Dutch heading, how it is filled in."""

    naam: str
    kop: str
    invoer: Invoer = Invoer.WOORD
    keuzes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Veld:
    """A field; ``uitleg`` says in Dutch what belongs in it, ``maak`` makes an empty row."""

    naam: str
    kop: str
    invoer: Invoer
    uitleg: str = ""
    keuzes: tuple[str, ...] = ()
    kolommen: tuple[Kolom, ...] = ()
    maak: Callable[[], Any] | None = None


@dataclass(frozen=True, slots=True)
class Blok:
    """Fields that belong together under one heading."""

    kop: str
    velden: tuple[Veld, ...]
