"""What titles are searched with in a file, so that a start need not make it again.

The file can always be made again from the structure: whatever is wrong with it, it is. A thing is
only made of it when someone looks at that thing.
"""

from __future__ import annotations

import hashlib
import json
import struct
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, overload
from uuid import uuid4
from zlib import crc32

from kwalificatiestructuur.graaf import Kwalificatiestructuur, Soort
from kwalificatiestructuur.zoeken.dingen import SOORTEN, Ding, Dingen, Groep, Houder
from kwalificatiestructuur.zoeken.titels import Titelregels, Titels, Woordindex, index_titels

VERSIE: Final = 1
"""Of the file and of what is searched: another way of reading words makes another file."""

_MERK: Final = b"KCTITEL\0"
_KOP: Final = struct.Struct("<8sIII")
"""Mark, version, checksum of the rest, length of the JSON in bytes; then numbers of 32 bits."""
_RIJ: Final = "\n"
"""Between the texts of a column."""


def ensure_titels(structuur: Kwalificatiestructuur, pad: Path | None) -> Titels:
    """What the file has of this structure; made when it has nothing that can be used."""
    if pad is not None:
        with suppress(OSError, ValueError, KeyError, TypeError, IndexError, struct.error):
            return _decode(pad.read_bytes(), print_of(structuur))
    return index_titels(structuur)


def keep_titels(structuur: Kwalificatiestructuur, pad: Path, titels: Titels) -> None:
    """Put them in the file for the next time, unless they came from there or cannot be kept."""
    if titels.is_gelezen:
        return
    with suppress(OSError, ValueError):
        data = _encode(titels, print_of(structuur))
        pad.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk = pad.with_name(f"{pad.name}.{uuid4().hex}.nieuw")
        try:
            tijdelijk.write_bytes(data)
            tijdelijk.replace(pad)
        finally:
            tijdelijk.unlink(missing_ok=True)


def print_of(structuur: Kwalificatiestructuur) -> str:
    """The same for a structure of the same edition with the same things of the same name."""
    namen = [_name(knoop["element"]) for knoop in structuur.knopen.values()]
    alles = _RIJ.join((structuur.editie.id, *structuur.knopen, *namen))
    return hashlib.sha256(alles.encode("utf-8", "surrogatepass")).hexdigest()


def _name(element: object) -> str:
    naam: str = getattr(element, "titel", "") or getattr(element, "naam", "")
    return naam


class _Schrijver:
    """Columns of texts and rows of numbers, to be found again by where they begin."""

    def __init__(self) -> None:
        self.getallen = array("I")

    def texts(self, teksten: Iterable[str]) -> str:
        """A column; raises ``ValueError`` for a text that has more than one line."""
        rij = list(teksten)
        samen = _RIJ.join(rij)
        if rij and samen.count(_RIJ) != len(rij) - 1:
            raise ValueError("a text of more lines")
        return samen

    def rows(self, rijen: Iterable[Iterable[int]]) -> list[int]:
        """Rows of numbers; gives where the first begins and each ends."""
        grenzen = [len(self.getallen)]
        for rij in rijen:
            self.getallen.extend(rij)
            grenzen.append(len(self.getallen))
        return grenzen

    def places(self, grenzen: list[int]) -> list[int]:
        """These bounds as a row of numbers themselves, where there are many."""
        return self.rows([grenzen])


def _encode(titels: Titels, afdruk: str) -> bytes:
    schrijver = _Schrijver()
    dingen, regels = titels.dingen.dingen, titels.regels
    groepen = {id(groep): groep for ding in dingen for groep, _ in ding.groepen}
    nummers = {naam: nummer for nummer, naam in enumerate(groepen)}
    codes = {code: 0 for ding in dingen for _, code in ding.groepen}
    codes = {code: nummer for nummer, code in enumerate(codes)}
    omgevingen = {ding.omgeving: 0 for ding in dingen}
    omgevingen = {omgeving: nummer for nummer, omgeving in enumerate(omgevingen)}
    plekken = [
        [n for groep, code in ding.groepen for n in (nummers[id(groep)], codes[code])]
        for ding in dingen
    ]
    woorden = titels.eigen.woorden
    kop = {
        "afdruk": afdruk,
        "houders": [_houder(houder) for houder in titels.dingen.houders],
        "soorten": schrijver.rows([[SOORTEN.index(soort) for soort in titels.dingen.soorten]]),
        "sleutels": schrijver.texts(ding.sleutel for ding in dingen),
        "titels": schrijver.texts(ding.titel for ding in dingen),
        "codes": schrijver.texts(ding.code for ding in dingen),
        "extra": schrijver.texts(" ".join(ding.extra) for ding in dingen),
        "regels": schrijver.texts(regels.regels),
        "omgevingen": [sorted(omgeving) for omgeving in omgevingen],
        "omgeving": schrijver.rows([[omgevingen[ding.omgeving] for ding in dingen]]),
        "groepen": schrijver.places(
            schrijver.rows([n for paar in groep for n in paar] for groep in groepen.values())
        ),
        "plekcodes": list(codes),
        "plekken": schrijver.places(schrijver.rows(plekken)),
        "woorden": schrijver.texts(woorden),
        "per_woord": schrijver.places(
            schrijver.rows(titels.eigen.per_woord[woord] for woord in woorden)
        ),
        "geheel": schrijver.texts(regels.geheel),
        "eersten": schrijver.rows([regels.geheel.values()]),
        "ook": {regel: list(rij) for regel, rij in regels.ook.items()},
        "stukken": {
            stuk: schrijver.rows([sorted({n for rij in rijen for n in rij})])
            for stuk, rijen in regels.stukken.items()
        },
    }
    tekst = json.dumps(kop, ensure_ascii=False).encode("utf-8", "surrogatepass")
    tekst += b" " * (-len(tekst) % 4)
    rest = tekst + schrijver.getallen.tobytes()
    return _KOP.pack(_MERK, VERSIE, crc32(rest), len(tekst)) + rest


def _decode(data: bytes, afdruk: str) -> Titels:
    """Raises ``ValueError`` and the like for what is not such a file of this structure."""
    merk, versie, controle, lengte = _KOP.unpack_from(data)
    rest = memoryview(data)[_KOP.size :]
    if (merk, versie, controle) != (_MERK, VERSIE, crc32(rest)):
        raise ValueError("another file")
    kop = json.loads(str(rest[:lengte], "utf-8", "surrogatepass"))
    if kop["afdruk"] != afdruk:
        raise ValueError("another structure")
    getallen = array("I")
    getallen.frombytes(rest[lengte:])
    van, tot = kop["soorten"]
    soorten = [SOORTEN[nummer] for nummer in getallen[van:tot]]
    kolommen = _Kolommen(
        soorten=soorten,
        sleutels=kop["sleutels"].split(_RIJ),
        titels=kop["titels"].split(_RIJ),
        codes=kop["codes"].split(_RIJ),
        extra=kop["extra"].split(_RIJ),
        regels=kop["regels"].split(_RIJ),
        omgevingen=[frozenset(woorden) for woorden in kop["omgevingen"]],
        omgeving=_row(getallen, kop["omgeving"]),
        groepen=_Rijen(getallen, _row(getallen, kop["groepen"])),
        plekcodes=kop["plekcodes"],
        plekken=_Rijen(getallen, _row(getallen, kop["plekken"])),
    )
    kolommen.check()
    woorden = kop["woorden"].split(_RIJ)
    per_woord = _PerWoord(woorden, _Rijen(getallen, _row(getallen, kop["per_woord"])))
    eersten = _row(getallen, kop["eersten"])
    regels = Titelregels(
        kolommen.regels,
        dict(zip(kop["geheel"].split(_RIJ), eersten, strict=True)),
        kop["ook"],
        {stuk: (_row(getallen, plek),) for stuk, plek in kop["stukken"].items()},
    )
    dingen = Dingen(_Rij(kolommen), soorten, tuple(_read_houder(h) for h in kop["houders"]))
    return Titels(dingen, Woordindex(len(soorten), per_woord, woorden), regels, is_gelezen=True)


def _row(getallen: array[int], grenzen: Sequence[int]) -> array[int]:
    van, tot = grenzen
    return getallen[van:tot]


def _houder(houder: Houder) -> list[Any]:
    return [
        sorted(waarde, key=str) if isinstance(waarde, frozenset) else waarde for waarde in houder
    ]


def _read_houder(waarden: list[Any]) -> Houder:
    crebo, kwalificatie, dossier, nr, domein, codes, niveaus, soorten, leerwegen, inhoud = waarden
    return Houder(
        crebo,
        kwalificatie,
        dossier,
        nr,
        domein,
        frozenset(codes),
        frozenset(niveaus),
        frozenset(soorten),
        frozenset(leerwegen),
        inhoud,
    )


class _Rijen:
    """Rows of numbers, cut out when someone asks for one."""

    def __init__(self, getallen: array[int], grenzen: Sequence[int]) -> None:
        self._getallen = getallen
        self._grenzen = grenzen

    def __len__(self) -> int:
        return len(self._grenzen) - 1

    def __getitem__(self, nummer: int) -> array[int]:
        return self._getallen[self._grenzen[nummer] : self._grenzen[nummer + 1]]


class _PerWoord(Mapping[str, Sequence[int]]):
    """The numbers by word."""

    def __init__(self, woorden: Sequence[str], rijen: _Rijen) -> None:
        self._plek = {woord: nummer for nummer, woord in enumerate(woorden)}
        self._rijen = rijen

    def __getitem__(self, woord: str) -> Sequence[int]:
        return self._rijen[self._plek[woord]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._plek)

    def __len__(self) -> int:
        return len(self._plek)


@dataclass(frozen=True, slots=True, eq=False)
class _Kolommen:
    """What the things are made of, each by the number of the thing.

    ``plekken`` are pairs of the numbers of a group and a code; ``groepen`` pairs of the number of
    a holder and the place there.
    """

    soorten: Sequence[Soort]
    sleutels: Sequence[str]
    titels: Sequence[str]
    codes: Sequence[str]
    extra: Sequence[str]
    regels: Sequence[str]
    omgevingen: Sequence[frozenset[str]]
    omgeving: Sequence[int]
    groepen: _Rijen
    plekcodes: Sequence[str]
    plekken: _Rijen

    def check(self) -> None:
        """Raises ``ValueError`` unless every column tells of as many things."""
        alle = (self.sleutels, self.titels, self.codes, self.extra, self.regels, self.omgeving)
        if any(len(kolom) != len(self.soorten) for kolom in (*alle, self.plekken)):
            raise ValueError("columns of another length")


class _Rij(Sequence[Ding]):
    """The things in their order, each made when someone looks at it first."""

    def __init__(self, kolommen: _Kolommen) -> None:
        self._kolommen = kolommen
        self._gemaakt: list[Ding | None] = [None] * len(kolommen.sleutels)
        self._groepen: dict[int, Groep] = {}

    def __len__(self) -> int:
        return len(self._gemaakt)

    @overload
    def __getitem__(self, plek: int) -> Ding: ...
    @overload
    def __getitem__(self, plek: slice) -> Sequence[Ding]: ...
    def __getitem__(self, plek: int | slice) -> Ding | Sequence[Ding]:
        if isinstance(plek, slice):
            return [self[nummer] for nummer in range(*plek.indices(len(self)))]
        if (ding := self._gemaakt[plek]) is None:
            self._gemaakt[plek] = ding = self._make(plek)
        return ding

    def _make(self, nummer: int) -> Ding:
        uit = self._kolommen
        plekken = iter(uit.plekken[nummer])
        ding = Ding(
            uit.soorten[nummer],
            uit.sleutels[nummer],
            uit.titels[nummer],
            uit.codes[nummer],
            omgeving=uit.omgevingen[uit.omgeving[nummer]],
            groepen=[
                (self._groep(groep), uit.plekcodes[code])
                for groep, code in zip(plekken, plekken, strict=True)
            ],
        )
        ding.regel = uit.regels[nummer]
        ding.extra = tuple(uit.extra[nummer].split())
        return ding

    def _groep(self, nummer: int) -> Groep:
        if (groep := self._groepen.get(nummer)) is None:
            getallen = iter(self._kolommen.groepen[nummer])
            self._groepen[nummer] = groep = list(zip(getallen, getallen, strict=True))
        return groep
