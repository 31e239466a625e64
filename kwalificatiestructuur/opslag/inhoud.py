"""Texts of parts that stay in the store until someone asks for them.

On disk a content is one row of bytes: the lengths of the three base texts, these texts, and then
everything else (additions per profile, references). Its hash is that of these bytes, so equal
hashes and equal contents are the same thing.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from itertools import chain
from typing import Any, Final, Protocol

from kwalificatiestructuur.elementen import (
    KerntaakInhoud,
    Profiellijst,
    Profieltekst,
    Verwijzing,
    WerkprocesInhoud,
)

# Characters that no XML can hold, so no text has them.
_DEEL: Final = "\x1d"
_ITEM: Final = "\x1e"
_VELD: Final = "\x1f"
_LEGE_DELEN: Final = _DEEL * 3
# A frozen value cannot set its own slots otherwise.
_zet: Final = object.__setattr__


class Tekstbron(Protocol):
    """Where stored contents come from; both raise ``Opslagfout`` when the text is gone."""

    def werkproces(self, begin: int, lengte: int, inhoudshash: str) -> WerkprocesInhoud:
        """The texts of a werkproces that stand there, which must have this hash."""

    def kerntaak(self, begin: int, lengte: int, inhoudshash: str) -> KerntaakInhoud:
        """The texts of a kerntaak that stand there, which must have this hash."""


def content_hash(inhoud: WerkprocesInhoud | KerntaakInhoud) -> str:
    """The hash of these texts: the same for the same texts, in the store or not."""
    if isinstance(inhoud, OpgeslagenWerkprocesInhoud | OpgeslagenKerntaakInhoud):
        return inhoud.inhoudshash
    if isinstance(inhoud, WerkprocesInhoud):
        return hash_of(encode_werkproces(inhoud))
    return hash_of(encode_kerntaak(inhoud))


def hash_of(data: bytes) -> str:
    """The hash of a content as it stands on disk."""
    return sha256(data).hexdigest()[:32]


def encode_werkproces(inhoud: WerkprocesInhoud) -> bytes:
    """The content as it stands on disk."""
    a, b, c = inhoud.omschrijving, inhoud.resultaat, inhoud.gedrag
    return _encode("w", a, b, c, inhoud.competenties)


def encode_kerntaak(inhoud: KerntaakInhoud) -> bytes:
    """The content as it stands on disk."""
    return _encode("k", inhoud.complexiteit, inhoud.verantwoordelijkheid, _LEEG, inhoud.vakkennis)


def decode_werkproces(data: bytes) -> WerkprocesInhoud:
    """The content again; its hash must have been checked."""
    a, b, c, lijst = _decode(data)
    return WerkprocesInhoud(a, b, c, lijst)


def decode_kerntaak(data: bytes) -> KerntaakInhoud:
    """The content again; its hash must have been checked."""
    a, b, _, lijst = _decode(data)
    return KerntaakInhoud(a, b, lijst)


class OpgeslagenWerkprocesInhoud(WerkprocesInhoud):
    """The texts of a werkproces, read when one of them is asked for."""

    __slots__ = ("_bron", "begin", "inhoudshash", "lengte")

    _bron: Tekstbron
    begin: int
    lengte: int
    inhoudshash: str

    def __init__(self, bron: Tekstbron, begin: int, lengte: int, inhoudshash: str) -> None:
        _zet(self, "_bron", bron)
        _zet(self, "begin", begin)
        _zet(self, "lengte", lengte)
        _zet(self, "inhoudshash", inhoudshash)

    def read(self) -> WerkprocesInhoud:
        """The texts themselves, as a plain value."""
        return self._bron.werkproces(self.begin, self.lengte, self.inhoudshash)

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

    __slots__ = ("_bron", "begin", "inhoudshash", "lengte")

    _bron: Tekstbron
    begin: int
    lengte: int
    inhoudshash: str

    def __init__(self, bron: Tekstbron, begin: int, lengte: int, inhoudshash: str) -> None:
        _zet(self, "_bron", bron)
        _zet(self, "begin", begin)
        _zet(self, "lengte", lengte)
        _zet(self, "inhoudshash", inhoudshash)

    def read(self) -> KerntaakInhoud:
        """The texts themselves, as a plain value."""
        return self._bron.kerntaak(self.begin, self.lengte, self.inhoudshash)

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


def _encode(
    soort: str, a: Profieltekst, b: Profieltekst, c: Profieltekst, d: Profiellijst
) -> bytes:
    if a.per_profiel or b.per_profiel or c.per_profiel or d.per_profiel:
        extra = _DEEL.join(
            (
                _pairs(a.per_profiel),
                _pairs(b.per_profiel),
                _pairs(c.per_profiel),
                _references(d.basis),
                _ITEM.join([f"{_VELD}{nr}{_references(items)}" for nr, items in d.per_profiel]),
            )
        )
    else:
        # Most parts are like this, and there are thousands of them.
        extra = f"{_LEGE_DELEN}{_references(d.basis)}{_DEEL}" if d.basis else ""
    een, twee, drie = a.basis, b.basis, c.basis
    tekst = f"{soort}{len(een)},{len(twee)},{len(drie)}:{een}{twee}{drie}{extra}"
    return tekst.encode("utf-8", "surrogatepass")


def _decode(data: bytes) -> tuple[Profieltekst, Profieltekst, Profieltekst, Profiellijst]:
    kop, _, tekst = data.decode("utf-8", "surrogatepass").partition(":")
    een, twee, drie = map(int, kop[1:].split(","))
    extra_a, extra_b, extra_c, basis, per_profiel = _decode_extra(tekst[een + twee + drie :])
    return (
        Profieltekst(tekst[:een], extra_a),
        Profieltekst(tekst[een : een + twee], extra_b),
        Profieltekst(tekst[een + twee : een + twee + drie], extra_c),
        Profiellijst(basis, per_profiel),
    )


def _decode_extra(extra: str) -> tuple[Any, ...]:
    if not extra:
        return (), (), (), (), ()
    a, b, c, basis, per_profiel = extra.split(_DEEL)
    lijsten = []
    for item in per_profiel.split(_ITEM) if per_profiel else ():
        _, nr, *velden = item.split(_VELD)
        lijsten.append((nr, tuple(map(Verwijzing, velden[::2], velden[1::2]))))
    _, *velden = basis.split(_VELD)
    lijst = tuple(map(Verwijzing, velden[::2], velden[1::2]))
    return _read_pairs(a), _read_pairs(b), _read_pairs(c), lijst, tuple(lijsten)


def _references(items: Sequence[Verwijzing]) -> str:
    return "".join([f"{_VELD}{item.nr}{_VELD}{item.titel}" for item in items])


def _pairs(paren: Sequence[tuple[str, str]]) -> str:
    return _VELD + _VELD.join(chain.from_iterable(paren)) if paren else ""


def _read_pairs(tekst: str) -> tuple[tuple[str, str], ...]:
    _, *velden = tekst.split(_VELD)
    return tuple(zip(velden[::2], velden[1::2], strict=True))
