"""Foreign content of a read file: what a file holds that we do not write ourselves.

Found by comparing the file with what we would write for the composition in it: whatever is not
there is kept, and put back at the same place. Elements are kept as they stand in the bytes.
Comments, processing instructions and stray text between elements are dropped.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from composer.document.bronxml import Element
from composer.document.knoop import Knoop, in_attribuut
from composer.document.vocabulaire import (
    BEREKEND,
    KC_NAAMRUIMTE,
    KC_PREFIX,
    KERNTAAK,
    WERKPROCES,
    XMLNS,
    path_of,
    sleutels_of,
)
from composer.samenstelling import Meegenomen

Verklaringen = Mapping[str, str]
"""Declarations of namespaces (``xmlns:x`` and what it stands for) that a fragment must carry."""

_ONS: Final = f"{XMLNS}:{KC_PREFIX}"
_NAAM: Final = re.compile(r"<[^\s/>]+")


@dataclass(frozen=True, slots=True)
class _Plek:
    """Where the comparison is.

    ``altijd`` are the declarations that a fragment from here must carry; ``sinds_deel`` those made
    between the part that this lies in and here.
    """

    pad: str
    altijd: Verklaringen
    sinds_deel: Verklaringen

    def child(self, sleutel: str, naam: str, hier: Verklaringen) -> _Plek:
        """The place of a child. A werkproces can leave its kerntaak, and then takes all along."""
        pad = path_of(self.pad, sleutel)
        sinds_deel = {**self.sinds_deel, **hier}
        if naam == WERKPROCES:
            return _Plek(pad, {**self.altijd, **sinds_deel}, {})
        return _Plek(pad, self.altijd, {} if naam == KERNTAAK else sinds_deel)


def collect_meegenomen(gelezen: Element, verwacht: Knoop, data: bytes) -> tuple[Meegenomen, ...]:
    """What the tree ``gelezen`` (read from ``data``) has and ``verwacht`` has not."""
    return tuple(_collect(gelezen, verwacht, _Plek(verwacht.naam, {}, {}), data))


def restore_meegenomen(wortel: Knoop, meegenomen: Iterable[Meegenomen]) -> None:
    """Put the foreign content back; what stood in a part that is gone, is gone."""
    per_ouder: dict[str, list[Meegenomen]] = defaultdict(list)
    for stuk in meegenomen:
        per_ouder[stuk.ouder].append(stuk)
    _restore(wortel, wortel.naam, per_ouder)


def _collect(gelezen: Element, verwacht: Knoop, plek: _Plek, data: bytes) -> Iterator[Meegenomen]:
    hier = {k: v for k, v in gelezen.attributen.items() if k.partition(":")[0] == XMLNS}
    ons = hier.pop(_ONS, plek.altijd.get(_ONS, KC_NAAMRUIMTE))
    if ons != plek.altijd.get(_ONS, KC_NAAMRUIMTE):
        # Our prefix stands for something else here, and we are going to use it ourselves.
        plek = replace(plek, altijd={**plek.altijd, _ONS: ons})
    yield from _attributen(gelezen, verwacht, plek.pad)
    bekend = dict(zip(_sleutels(verwacht.knopen), verwacht.knopen, strict=True))
    vorige = ""
    for sleutel, kind in zip(_sleutels(gelezen.kinderen), gelezen.kinderen, strict=True):
        if sleutel in bekend:
            vorige = sleutel
            yield from _collect(kind, bekend[sleutel], plek.child(sleutel, kind.naam, hier), data)
        elif kind.naam not in BEREKEND:
            yield Meegenomen(plek.pad, na=vorige, xml=_fragment(kind, plek.altijd, data))


def _attributen(gelezen: Element, verwacht: Knoop, pad: str) -> Iterator[Meegenomen]:
    vorige = ""
    for naam, inhoud in gelezen.attributen.items():
        if naam in verwacht.attributen:
            vorige = naam
            if naam not in verwacht.standaard or inhoud == verwacht.attributen[naam]:
                continue
        if naam not in BEREKEND and naam != _ONS:
            yield Meegenomen(pad, na=vorige, attribuut=naam, waarde=inhoud)


def _fragment(element: Element, altijd: Verklaringen, data: bytes) -> str:
    """The element as it stands in the bytes, with the declarations it would lose."""
    xml = data[element.begin : element.eind].decode()
    kop = _NAAM.match(xml)
    nieuw = "".join(
        f' {naam}="{in_attribuut(uri)}"'
        for naam, uri in altijd.items()
        if naam not in element.attributen
    )
    return f"{kop[0]}{nieuw}{xml[kop.end() :]}" if kop and nieuw else xml


def _restore(knoop: Knoop, pad: str, per_ouder: Mapping[str, list[Meegenomen]]) -> None:
    stukken = per_ouder.get(pad, ())
    _restore_attributen(knoop, [stuk for stuk in stukken if stuk.attribuut])
    na: dict[str, list[Knoop | str]] = defaultdict(list)
    for stuk in stukken:
        if stuk.xml:
            na[stuk.na].append(stuk.xml)
    kinderen = na.pop("", [])
    for sleutel, kind in zip(_sleutels(knoop.knopen), knoop.knopen, strict=True):
        _restore(kind, path_of(pad, sleutel), per_ouder)
        kinderen += [kind, *na.pop(sleutel, [])]
    knoop.kinderen = kinderen + [xml for fragmenten in na.values() for xml in fragmenten]


def _restore_attributen(knoop: Knoop, stukken: Iterable[Meegenomen]) -> None:
    na: dict[str, list[Meegenomen]] = defaultdict(list)
    for stuk in stukken:
        if stuk.attribuut in knoop.standaard:
            knoop.attributen[stuk.attribuut] = stuk.waarde
        elif stuk.attribuut not in knoop.attributen:
            na[stuk.na].append(stuk)
    if not na:
        return
    volgorde = na.pop("", [])
    attributen = {stuk.attribuut: stuk.waarde for stuk in volgorde}
    for naam, inhoud in knoop.attributen.items():
        attributen[naam] = inhoud
        attributen |= {stuk.attribuut: stuk.waarde for stuk in na.pop(naam, [])}
    knoop.attributen = attributen | {s.attribuut: s.waarde for rest in na.values() for s in rest}


def _sleutels(elementen: Iterable[Element] | Iterable[Knoop]) -> list[str]:
    return sleutels_of((element.naam, element.attributen) for element in elementen)
