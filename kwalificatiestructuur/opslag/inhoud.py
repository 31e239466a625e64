"""Texts of parts that stay in the store until someone asks for them.

On disk a content is one row of bytes: the lengths of the three base texts, these texts, and then
everything else (additions per profile, references). Its hash is that of these bytes, so equal
hashes and equal contents are the same thing.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from itertools import chain
from operator import attrgetter
from typing import Any, Final, Protocol, TypeVar

from kwalificatiestructuur.elementen import (
    KerntaakInhoud,
    Profiellijst,
    Profieltekst,
    Verwijzing,
    WerkprocesInhoud,
)
from kwalificatiestructuur.inhoudmaker import Lijst, Tekst

# Which part it is of (``w`` or ``k``), the three base texts, and everything else.
Stukken = tuple[str, str, str, str, str]
_Opgeslagen = TypeVar("_Opgeslagen", "OpgeslagenWerkprocesInhoud", "OpgeslagenKerntaakInhoud")

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
    return encode_stukken(join_werkprocesteksten(*texts_of_werkproces(inhoud)))


def encode_kerntaak(inhoud: KerntaakInhoud) -> bytes:
    """The content as it stands on disk."""
    return encode_stukken(join_kerntaakteksten(*texts_of_kerntaak(inhoud)))


def join_werkprocesteksten(
    omschrijving: Tekst, resultaat: Tekst, gedrag: Tekst, competenties: Lijst
) -> Stukken:
    """The content with these texts, in the pieces that it is made of on disk."""
    return _join("w", omschrijving, resultaat, gedrag, competenties)


def join_kerntaakteksten(
    complexiteit: Tekst, verantwoordelijkheid: Tekst, vakkennis: Lijst
) -> Stukken:
    """The content with these texts, in the pieces that it is made of on disk."""
    return _join("k", complexiteit, verantwoordelijkheid, _LEEG, vakkennis)


def encode_stukken(stukken: Stukken) -> bytes:
    """The content as it stands on disk."""
    soort, een, twee, drie, rest = stukken
    tekst = f"{soort}{len(een)},{len(twee)},{len(drie)}:{een}{twee}{drie}{rest}"
    return tekst.encode("utf-8", "surrogatepass")


def texts_of_werkproces(inhoud: WerkprocesInhoud) -> tuple[Tekst, Tekst, Tekst, Lijst]:
    """What a content holds, as the reader gives it."""
    a, b, c, d = inhoud.omschrijving, inhoud.resultaat, inhoud.gedrag, inhoud.competenties
    return _text(a), _text(b), _text(c), (d.basis, d.per_profiel)


def texts_of_kerntaak(inhoud: KerntaakInhoud) -> tuple[Tekst, Tekst, Lijst]:
    """What a content holds, as the reader gives it."""
    a, b, d = inhoud.complexiteit, inhoud.verantwoordelijkheid, inhoud.vakkennis
    return _text(a), _text(b), (d.basis, d.per_profiel)


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


def without_place(klasse: type[_Opgeslagen], bron: Tekstbron) -> _Opgeslagen:
    """A content of which it is not known yet where it will stand; ``settle`` says so later."""
    inhoud = klasse.__new__(klasse)
    _zet(inhoud, "_bron", bron)
    return inhoud


def settle(
    inhoud: OpgeslagenWerkprocesInhoud | OpgeslagenKerntaakInhoud,
    begin: int,
    lengte: int,
    inhoudshash: str,
) -> None:
    """Say where a content stands that had no place; nothing can be asked of it before."""
    _zet(inhoud, "begin", begin)
    _zet(inhoud, "lengte", lengte)
    _zet(inhoud, "inhoudshash", inhoudshash)


_LEEG: Final[Tekst] = ("", ())
_VELDEN: Final = attrgetter("nr", "titel")


def _text(tekst: Profieltekst) -> Tekst:
    return tekst.basis, tekst.per_profiel


def _join(soort: str, a: Tekst, b: Tekst, c: Tekst, d: Lijst) -> Stukken:
    (een, extra_a), (twee, extra_b), (drie, extra_c), (basis, per_profiel) = a, b, c, d
    if extra_a or extra_b or extra_c or per_profiel:
        rest = _DEEL.join(
            (
                _pairs(extra_a),
                _pairs(extra_b),
                _pairs(extra_c),
                _references(basis),
                _ITEM.join([f"{_VELD}{nr}{_references(items)}" for nr, items in per_profiel]),
            )
        )
    else:
        # Most parts are like this, and there are thousands of them.
        rest = f"{_LEGE_DELEN}{_references(basis)}{_DEEL}" if basis else ""
    return soort, een, twee, drie, rest


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
    # There are tens of thousands of these in a national file: not one step of Python for each.
    return _VELD + _VELD.join(chain.from_iterable(map(_VELDEN, items))) if items else ""


def _pairs(paren: Sequence[tuple[str, str]]) -> str:
    return _VELD + _VELD.join(chain.from_iterable(paren)) if paren else ""


def _read_pairs(tekst: str) -> tuple[tuple[str, str], ...]:
    _, *velden = tekst.split(_VELD)
    return tuple(zip(velden[::2], velden[1::2], strict=True))
