"""JSON from outside: read within bounds, and its fields taken out by their types."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Final, TypeVar
from uuid import UUID

from composer.beoordelen.waarden import MAX_NAAM, problem_of_text
from composer.document.vocabulaire import GEEN_XML
from kwalificatiestructuur.fouten import Invoerfout

RAAD: Final = "vraag het pakket opnieuw aan wie het stuurde"

MAX_HAKEN: Final = 1_000_000
MAX_KOMMAS: Final = 5_000_000
"""Brackets and commas that are parsed at all; the most revisions have less than half of them."""

MAX_DIEPTE: Final = 20
MAX_CIJFERS: Final = 18
_GETOOND: Final = 40
_TE_DIEP: Final = f"hierin ligt meer dan {MAX_DIEPTE} lagen diep in elkaar"

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_MOMENT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", re.ASCII)
_DATUM: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

E = TypeVar("E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Jsonvelden:
    """The fields of one object; ``plaats`` names it in messages (``revisies.json, revisie 12``).

    Every question raises ``Invoerfout`` where the field is not there or not of that type.
    """

    plaats: str
    velden: Mapping[str, Any]

    def refusal(self, wat: str) -> Invoerfout:
        """The error to raise about this object."""
        return Invoerfout(f"{self.plaats}: {wat}; {RAAD}")

    def text(self, naam: str, hoogstens: int = MAX_NAAM, *, leeg: bool = True) -> str:
        """A text of at most so many characters."""
        waarde = self._get(naam)
        if not isinstance(waarde, str):
            raise self.refusal(f"„{naam}” is geen tekst")
        if (wat := problem_of_text(waarde, hoogstens)) is not None:
            raise self.refusal(f"„{naam}” {wat}")
        if not leeg and not waarde.strip():
            raise self.refusal(f"„{naam}” is leeg")
        return waarde

    def uuid(self, naam: str) -> str:
        """A UUID in its usual form, in lower case."""
        waarde = self.text(naam)
        if not _UUID.fullmatch(waarde):
            raise self.refusal(f"„{naam}” is geen UUID")
        return str(UUID(waarde))

    def uuids(self, naam: str, hoogstens: int) -> tuple[str, ...]:
        """UUIDs in order, each once."""
        waarde = self._get(naam)
        if not isinstance(waarde, list) or len(waarde) > hoogstens:
            raise self.refusal(f"„{naam}” is geen lijst van hoogstens {hoogstens}")
        delen = [Jsonvelden(self.plaats, {naam: deel}).uuid(naam) for deel in waarde]
        if delen != sorted(set(delen)):
            raise self.refusal(f"„{naam}” staat niet op volgorde")
        return tuple(delen)

    def sha256(self, naam: str, *, leeg: bool = False) -> str:
        """A hash as hexadecimal text."""
        waarde = self.text(naam)
        if not (_SHA256.fullmatch(waarde) or (leeg and not waarde)):
            raise self.refusal(f"„{naam}” is geen controlegetal")
        return waarde

    def moment(self, naam: str) -> datetime:
        """A moment in UTC, in whole seconds."""
        waarde = self.text(naam)
        try:
            if _MOMENT.fullmatch(waarde):
                return datetime.fromisoformat(waarde.removesuffix("Z")).replace(tzinfo=UTC)
        except ValueError:
            pass
        raise self.refusal(f"„{naam}” is geen tijdstip (jjjj-mm-ddTuu:mm:ssZ)")

    def day(self, naam: str) -> date:
        """A date."""
        waarde = self.text(naam)
        try:
            if _DATUM.fullmatch(waarde):
                return date.fromisoformat(waarde)
        except ValueError:
            pass
        raise self.refusal(f"„{naam}” is geen datum (jjjj-mm-dd)")

    def choice(self, naam: str, keuzes: type[E]) -> E:
        """One of a few words."""
        waarde = self.text(naam)
        try:
            return keuzes(waarde)
        except ValueError:
            wat = f"„{naam}” is „{waarde[:40]}” en moet zijn: {', '.join(keuzes)}"
            raise self.refusal(wat) from None

    def yes_no(self, naam: str) -> bool:
        """True or false."""
        waarde = self._get(naam)
        if not isinstance(waarde, bool):
            raise self.refusal(f"„{naam}” is geen ja of nee")
        return waarde

    def number(self, naam: str) -> int:
        """A whole number."""
        waarde = self._get(naam)
        if not isinstance(waarde, int) or isinstance(waarde, bool):
            raise self.refusal(f"„{naam}” is geen geheel getal")
        return waarde

    def inner(self, naam: str) -> Jsonvelden | None:
        """The object in this field; None where it is null."""
        waarde = self._get(naam)
        if waarde is None:
            return None
        if not isinstance(waarde, dict):
            raise self.refusal(f"„{naam}” is geen object")
        return Jsonvelden(self.plaats, waarde)

    def each(self, naam: str, wat: str, hoogstens: int) -> Sequence[Jsonvelden]:
        """The objects of a list, each with its number as its place."""
        waarde = self._get(naam)
        if not isinstance(waarde, list):
            raise self.refusal(f"„{naam}” is geen lijst")
        if len(waarde) > hoogstens:
            raise Invoerfout(
                f"{self.plaats}: er staan {len(waarde)} keer {wat} in en dit programma leest er "
                f"hoogstens {hoogstens}; verdeel de documenten over meer pakketten"
            )
        for nummer, deel in enumerate(waarde, start=1):
            if not isinstance(deel, dict):
                raise self.refusal(f"{wat} {nummer} is geen object")
        return [Jsonvelden(f"{self.plaats}, {wat} {i}", d) for i, d in enumerate(waarde, start=1)]

    def _get(self, naam: str) -> Any:
        if naam not in self.velden:
            raise self.refusal(f"„{naam}” ontbreekt")
        return self.velden[naam]


class _Geweigerd(Exception):
    """Well-formed JSON that is refused all the same; the message is a Dutch sentence."""


def read_json(data: bytes, naam: str) -> Jsonvelden:
    """The object in these bytes; ``naam`` names the file in messages.

    Refused, before or after parsing: what is not UTF-8, too much or too deep, a key that stands
    twice, numbers that no machine keeps, and characters that no document can hold.
    """
    bron = Jsonvelden(naam, {})
    if data.count(b"{") + data.count(b"[") > MAX_HAKEN or data.count(b",") > MAX_KOMMAS:
        raise bron.refusal("hierin staat meer dan in een pakket past")
    try:
        gelezen = json.loads(
            data.decode(),
            object_pairs_hook=_each_once,
            parse_int=_whole,
            parse_float=_finite,
            parse_constant=_finite,
        )
        _check(gelezen)
    except _Geweigerd as fout:
        raise bron.refusal(str(fout)) from None
    except RecursionError:
        raise bron.refusal(_TE_DIEP) from None
    except ValueError:
        raise bron.refusal("dit is geen goed gevormde JSON") from None
    if not isinstance(gelezen, dict):
        raise bron.refusal("dit is geen object")
    return Jsonvelden(naam, gelezen)


def _each_once(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    velden: dict[str, Any] = {}
    for naam, waarde in paren:
        if naam in velden:
            raise _Geweigerd(f"„{naam[:_GETOOND]}” staat er twee keer in hetzelfde object")
        velden[naam] = waarde
    return velden


def _whole(cijfers: str) -> int:
    if len(cijfers) > MAX_CIJFERS:
        raise _Geweigerd(f"een getal heeft meer dan {MAX_CIJFERS} cijfers")
    return int(cijfers)


def _finite(getal: str) -> float:
    waarde = float(getal)
    if not math.isfinite(waarde):
        raise _Geweigerd("een getal is oneindig groot of geen getal")
    return waarde


def _check(gelezen: object) -> None:
    """Raises ``_Geweigerd`` for what lies too deep, or a character that no document can hold."""
    laag: list[object] = [gelezen]
    for _ in range(MAX_DIEPTE):
        volgende: list[object] = []
        for waarde in laag:
            if isinstance(waarde, dict):
                volgende += [*waarde.keys(), *waarde.values()]
            elif isinstance(waarde, list):
                volgende += waarde
            elif isinstance(waarde, str) and (teken := GEEN_XML.search(waarde)):
                nummer = f"U+{ord(teken.group()):04X}"
                raise _Geweigerd(f"hierin staat een teken dat niet in een document kan ({nummer})")
        laag = volgende
    if laag:
        raise _Geweigerd(_TE_DIEP)
