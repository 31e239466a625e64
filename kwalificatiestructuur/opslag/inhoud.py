"""Texts of parts that stay in the store until someone asks for them.

On disk a content is four strings: three base texts as they are, and one JSON list of everything
else (additions per profile, references). Its hash is that of these four, so equal hashes and equal
contents are the same thing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any, Final, Protocol, TypeAlias

from kwalificatiestructuur.elementen import (
    KerntaakInhoud,
    Profiellijst,
    Profieltekst,
    Verwijzing,
    WerkprocesInhoud,
)

Kolommen: TypeAlias = tuple[str, str, str, str]

_schrijf: Final = json.JSONEncoder(separators=(",", ":")).encode
_GEEN_EXTRA: Final = ""
# A frozen value cannot set its own slots otherwise.
_zet: Final = object.__setattr__


class Tekstbron(Protocol):
    """Where stored contents come from; both raise ``Opslagfout`` when the text is gone."""

    def werkproces(self, rij: int, inhoudshash: str) -> WerkprocesInhoud:
        """The texts of a werkproces in this row, which must have this hash."""

    def kerntaak(self, rij: int, inhoudshash: str) -> KerntaakInhoud:
        """The texts of a kerntaak in this row, which must have this hash."""


def content_hash(inhoud: WerkprocesInhoud | KerntaakInhoud) -> str:
    """The hash of these texts: the same for the same texts, in the store or not."""
    if isinstance(inhoud, OpgeslagenWerkprocesInhoud | OpgeslagenKerntaakInhoud):
        return inhoud.inhoudshash
    if isinstance(inhoud, WerkprocesInhoud):
        return hash_of("w", encode_werkproces(inhoud))
    return hash_of("k", encode_kerntaak(inhoud))


def hash_of(soort: str, kolommen: Kolommen) -> str:
    """The hash of a content as it stands on disk; ``soort`` is ``w`` or ``k``."""
    a, b, c, extra = kolommen
    tekst = f"{soort}{len(a)},{len(b)},{len(c)}:{a}{b}{c}{extra}"
    return blake2b(tekst.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def encode_werkproces(inhoud: WerkprocesInhoud) -> Kolommen:
    """The content as four strings."""
    a, b, c = inhoud.omschrijving, inhoud.resultaat, inhoud.gedrag
    return a.basis, b.basis, c.basis, _encode_extra(a, b, c, inhoud.competenties)


def encode_kerntaak(inhoud: KerntaakInhoud) -> Kolommen:
    """The content as four strings."""
    a, b = inhoud.complexiteit, inhoud.verantwoordelijkheid
    return a.basis, b.basis, "", _encode_extra(a, b, _LEEG, inhoud.vakkennis)


def decode_werkproces(kolommen: Kolommen) -> WerkprocesInhoud:
    """The content of four strings; any exception when they are damaged."""
    a, b, c, extra = kolommen
    extra_a, extra_b, extra_c, basis, per_profiel = _decode_extra(extra)
    return WerkprocesInhoud(
        _tekst(a, extra_a), _tekst(b, extra_b), _tekst(c, extra_c), _lijst(basis, per_profiel)
    )


def decode_kerntaak(kolommen: Kolommen) -> KerntaakInhoud:
    """The content of four strings; any exception when they are damaged."""
    a, b, _, extra = kolommen
    extra_a, extra_b, _, basis, per_profiel = _decode_extra(extra)
    return KerntaakInhoud(_tekst(a, extra_a), _tekst(b, extra_b), _lijst(basis, per_profiel))


class OpgeslagenWerkprocesInhoud(WerkprocesInhoud):
    """The texts of a werkproces, read when one of them is asked for."""

    __slots__ = ("_bron", "inhoudshash", "rij")

    _bron: Tekstbron
    rij: int
    inhoudshash: str

    def __init__(self, bron: Tekstbron, rij: int, inhoudshash: str) -> None:
        _zet(self, "_bron", bron)
        _zet(self, "rij", rij)
        _zet(self, "inhoudshash", inhoudshash)

    def read(self) -> WerkprocesInhoud:
        """The texts themselves, as a plain value."""
        return self._bron.werkproces(self.rij, self.inhoudshash)

    @property
    def omschrijving(self) -> Profieltekst:
        """What the werkproces is."""
        return self.read().omschrijving

    @property
    def resultaat(self) -> Profieltekst:
        """What it must lead to."""
        return self.read().resultaat

    @property
    def gedrag(self) -> Profieltekst:
        """How someone does it well."""
        return self.read().gedrag

    @property
    def competenties(self) -> Profiellijst:
        """The competenties it asks."""
        return self.read().competenties

    def __eq__(self, ander: object) -> bool:
        if isinstance(ander, OpgeslagenWerkprocesInhoud):
            return self.inhoudshash == ander.inhoudshash
        return self.read() == ander if isinstance(ander, WerkprocesInhoud) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.read())

    def __reduce__(self) -> tuple[Any, ...]:
        inhoud = self.read()
        return WerkprocesInhoud, (
            inhoud.omschrijving,
            inhoud.resultaat,
            inhoud.gedrag,
            inhoud.competenties,
        )


class OpgeslagenKerntaakInhoud(KerntaakInhoud):
    """The texts of a kerntaak, read when one of them is asked for."""

    __slots__ = ("_bron", "inhoudshash", "rij")

    _bron: Tekstbron
    rij: int
    inhoudshash: str

    def __init__(self, bron: Tekstbron, rij: int, inhoudshash: str) -> None:
        _zet(self, "_bron", bron)
        _zet(self, "rij", rij)
        _zet(self, "inhoudshash", inhoudshash)

    def read(self) -> KerntaakInhoud:
        """The texts themselves, as a plain value."""
        return self._bron.kerntaak(self.rij, self.inhoudshash)

    @property
    def complexiteit(self) -> Profieltekst:
        """How complex the work is."""
        return self.read().complexiteit

    @property
    def verantwoordelijkheid(self) -> Profieltekst:
        """What someone answers for."""
        return self.read().verantwoordelijkheid

    @property
    def vakkennis(self) -> Profiellijst:
        """What someone knows and can do."""
        return self.read().vakkennis

    def __eq__(self, ander: object) -> bool:
        if isinstance(ander, OpgeslagenKerntaakInhoud):
            return self.inhoudshash == ander.inhoudshash
        return self.read() == ander if isinstance(ander, KerntaakInhoud) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.read())

    def __reduce__(self) -> tuple[Any, ...]:
        inhoud = self.read()
        return KerntaakInhoud, (
            inhoud.complexiteit,
            inhoud.verantwoordelijkheid,
            inhoud.vakkennis,
        )


_LEEG: Final = Profieltekst()


def _encode_extra(a: Profieltekst, b: Profieltekst, c: Profieltekst, lijst: Profiellijst) -> str:
    per_profiel = lijst.per_profiel
    if not (a.per_profiel or b.per_profiel or c.per_profiel or lijst.basis or per_profiel):
        return _GEEN_EXTRA
    return _schrijf(
        (
            a.per_profiel,
            b.per_profiel,
            c.per_profiel,
            _flat(lijst.basis),
            [(nr, _flat(items)) for nr, items in per_profiel],
        )
    )


def _decode_extra(extra: str) -> tuple[Any, Any, Any, Any, Any]:
    if extra == _GEEN_EXTRA:
        return (), (), (), (), ()
    a, b, c, basis, per_profiel = json.loads(extra)
    return a, b, c, basis, per_profiel


def _flat(items: Iterable[Verwijzing]) -> list[str]:
    return [waarde for item in items for waarde in (item.nr, item.titel)]


def _references(plat: list[str]) -> tuple[Verwijzing, ...]:
    return tuple(map(Verwijzing, plat[::2], plat[1::2]))


def _tekst(basis: str, per_profiel: Iterable[tuple[str, str]]) -> Profieltekst:
    return Profieltekst(basis, tuple((nr, tekst) for nr, tekst in per_profiel))


def _lijst(basis: list[str], per_profiel: Iterable[tuple[str, list[str]]]) -> Profiellijst:
    return Profiellijst(
        _references(basis), tuple((nr, _references(items)) for nr, items in per_profiel)
    )
