"""Dossiers without their texts, and the lists of a source, as JSON.

A value becomes the list of its fields in their order, so a field that is added to an element needs
nothing here; ``SHAPE`` then changes and what was stored is read again from its source. A part with
texts is written with the place and the hash of its content.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from functools import lru_cache
from operator import attrgetter
from sys import intern
from typing import Any, Final
from zlib import crc32

from kwalificatiestructuur import elementen
from kwalificatiestructuur.elementen import (
    Dossier,
    Geldigheid,
    Kerntaak,
    KerntaakInhoud,
    Kerntaakplaats,
    Kwalificatie,
    Structuurgegevens,
    Werkproces,
    WerkprocesInhoud,
)
from kwalificatiestructuur.opslag.inhoud import (
    OpgeslagenKerntaakInhoud,
    OpgeslagenWerkprocesInhoud,
    Tekstbron,
)

Omzetters = tuple[tuple[int, Callable[[Any], Any]], ...]

# What is written is made here and holds no circles, so nothing need look for them.
_schrijf: Final = json.JSONEncoder(
    separators=(",", ":"), default=date.isoformat, check_circular=False
).encode
_LIJST: Final = re.compile(r"tuple\[(\w+), \.\.\.\]")
_ONBEKEND: Final = Geldigheid()
_OPGESLAGEN: Final = (OpgeslagenWerkprocesInhoud, OpgeslagenKerntaakInhoud)


def encode(waarde: Any) -> bytes:
    """JSON in ASCII; a date becomes its ISO form."""
    return _schrijf(waarde).encode("ascii")


@lru_cache(maxsize=4096)
def _datum(tekst: str | None) -> date | None:
    return None if tekst is None else date.fromisoformat(tekst)


def _geldigheid(datums: Sequence[str | None] | None) -> Geldigheid:
    return Geldigheid(*map(_datum, datums)) if datums else _ONBEKEND


def _field_names(klasse: type) -> tuple[str, ...]:
    return tuple(veld.name for veld in fields(klasse))


def _converters(klasse: type) -> Omzetters:
    """For each field that JSON cannot hold as it is: its place, and how to get the value back."""
    soorten: dict[str, Callable[[Any], Any]] = {
        "date | None": _datum,
        "tuple[str, ...]": tuple,
        "Geldigheid": _geldigheid,
    }
    return tuple(
        (plaats, soorten[str(veld.type)])
        for plaats, veld in enumerate(fields(klasse))
        if str(veld.type) in soorten
    )


def _list_classes() -> dict[str, type]:
    """The lists of a source by the name of their field, except that of the dossiers."""
    gevonden = {veld.name: _LIJST.fullmatch(str(veld.type)) for veld in fields(Structuurgegevens)}
    klassen = {naam: vorm[1] for naam, vorm in gevonden.items() if vorm and vorm[1] != "str"}
    return {n: getattr(elementen, klasse) for n, klasse in klassen.items() if n != "dossiers"}


LIJSTEN: Final = _list_classes()

_KLASSEN: Final = (Dossier, Kwalificatie, Kerntaak, Werkproces, Geldigheid, *LIJSTEN.values())
SHAPE: Final = crc32(";".join(f"{k.__name__}:{_field_names(k)}" for k in _KLASSEN).encode())

_GELDIGHEID: Final = attrgetter(*_field_names(Geldigheid))
_DOSSIER: Final = tuple(n for n in _field_names(Dossier) if n not in ("kwalificaties", "kerntaken"))
_KWALIFICATIE: Final = _field_names(Kwalificatie)
_VELDEN_KWALIFICATIE: Final = attrgetter(*_KWALIFICATIE)
_PLAATSEN: Final = _KWALIFICATIE.index("plaatsen")
_VAN_KWALIFICATIE: Final = _converters(Kwalificatie)
_LIJSTVORMEN: Final = {
    naam: (klasse, attrgetter(*_field_names(klasse)), _converters(klasse))
    for naam, klasse in LIJSTEN.items()
}


def encode_list(naam: str, waarden: Iterable[Any]) -> bytes:
    """One of the lists of a source."""
    _, velden, _ = _LIJSTVORMEN[naam]
    return encode([velden(waarde) for waarde in waarden])


def decode_list(naam: str, data: bytes) -> tuple[Any, ...]:
    """The list again; any exception when damaged."""
    klasse, _, omzetters = _LIJSTVORMEN[naam]
    kolommen: list[Iterable[Any]] = list(zip(*json.loads(data), strict=True))
    for plaats, zet_om in omzetters if kolommen else ():
        kolommen[plaats] = map(zet_om, kolommen[plaats])
    return tuple(map(klasse, *kolommen)) if kolommen else ()


def encode_dossier(dossier: Dossier) -> bytes:
    """A dossier without texts; the contents of its parts are stored."""
    kop = {naam: getattr(dossier, naam) for naam in _DOSSIER}
    kop["geldigheid"] = _dates(dossier.geldigheid)
    delen = [
        (
            kt.sleutel,
            kt.titel,
            kt.sbb_nr,
            place_of(kt.inhoud),
            [
                (wp.sleutel, wp.titel, wp.hoofdstuk, wp.sbb_nr, place_of(wp.inhoud))
                for wp in kt.werkprocessen
            ],
        )
        for kt in dossier.kerntaken
    ]
    plaats_van = {kt.sleutel: plaats for plaats, kt in enumerate(dossier.kerntaken)}
    kwalificaties = [_kwalificatie(kw, plaats_van) for kw in dossier.kwalificaties]
    return encode((kop, delen, kwalificaties))


def decode_dossier(data: bytes, bron: Tekstbron) -> Dossier:
    """The dossier with contents that are read from ``bron``; any exception when damaged."""
    kop, delen, kwalificaties = json.loads(data)
    kerntaken = tuple(_read_kerntaak(deel, bron) for deel in delen)
    sleutels = [kerntaak.sleutel for kerntaak in kerntaken]
    bekend: dict[tuple[str, int | str], Kerntaakplaats] = {}
    kop["geldigheid"] = _geldigheid(kop["geldigheid"])
    kop["editie"] = intern(kop["editie"])
    return Dossier(
        kwalificaties=tuple(_read_kwalificatie(kw, sleutels, bekend) for kw in kwalificaties),
        kerntaken=kerntaken,
        **kop,
    )


def place_of(
    inhoud: WerkprocesInhoud | KerntaakInhoud | None,
) -> tuple[int, int, str] | None:
    """Where a stored content stands and its hash; None for any other."""
    if isinstance(inhoud, _OPGESLAGEN):
        return inhoud.begin, inhoud.lengte, inhoud.inhoudshash
    return None


def _read_kerntaak(velden: list[Any], bron: Tekstbron) -> Kerntaak:
    sleutel, titel, nr, inhoud, delen = velden
    werkprocessen = tuple(
        Werkproces(
            wp_sleutel,
            wp_titel,
            hoofdstuk,
            wp_nr,
            OpgeslagenWerkprocesInhoud(bron, *wp_inhoud) if wp_inhoud else None,
        )
        for wp_sleutel, wp_titel, hoofdstuk, wp_nr, wp_inhoud in delen
    )
    gebonden = OpgeslagenKerntaakInhoud(bron, *inhoud) if inhoud else None
    return Kerntaak(sleutel, titel, werkprocessen, nr, gebonden)


def _kwalificatie(kw: Kwalificatie, plaats_van: Mapping[str, int]) -> list[Any]:
    """Its places as code and number of the kerntaak in the dossier, one after the other."""
    velden = list(_VELDEN_KWALIFICATIE(kw))
    velden[_KWALIFICATIE.index("geldigheid")] = _dates(kw.geldigheid)
    if kw.plaatsen is not None:
        velden[_PLAATSEN] = [
            waarde
            for plaats in kw.plaatsen
            for waarde in (plaats.code, plaats_van.get(plaats.kerntaak, plaats.kerntaak))
        ]
    return velden


def _read_kwalificatie(
    velden: list[Any],
    sleutels: Sequence[str],
    bekend: dict[tuple[str, int | str], Kerntaakplaats],
) -> Kwalificatie:
    """``bekend`` holds the places so far: most kwalificaties of a dossier share theirs."""
    for veld, zet_om in _VAN_KWALIFICATIE:
        velden[veld] = zet_om(velden[veld])
    plat = velden[_PLAATSEN]
    if plat is not None:
        plaatsen = []
        for paar in zip(plat[::2], plat[1::2], strict=True):
            if (plaats := bekend.get(paar)) is None:
                code, welke = paar
                sleutel = welke if isinstance(welke, str) else sleutels[welke]
                plaats = bekend[paar] = Kerntaakplaats(intern(code), sleutel)
            plaatsen.append(plaats)
        velden[_PLAATSEN] = tuple(plaatsen)
    return Kwalificatie(*velden)


def _dates(periode: Geldigheid) -> tuple[date | None, ...] | None:
    datums: tuple[date | None, ...] = _GELDIGHEID(periode)
    return datums if any(datums) else None
