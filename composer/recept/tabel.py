"""A table of a recipe whose values are asked for by name and type.

Every refusal names the file and the line of the key.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, ParamSpec, TypeVar

from composer.document.lezen import leesreden
from composer.document.vocabulaire import GEEN_XML
from composer.document.waarden import MAX_GETAL
from composer.recept.toml_regels import Pad, find_regels
from composer.recept.vooraf import check_vooraf
from kwalificatiestructuur.fouten import Invoerfout

P = ParamSpec("P")
T = TypeVar("T")

MAX_BYTES: Final = 1024 * 1024
_BIJ_REGEL: Final = re.compile(r"\(at line (\d+)")


def read_toml(pad: Path) -> Tabel:
    """The whole file as one table; raises ``Invoerfout`` with the line for anything but TOML."""
    tekst = _read(pad)
    if tekst.lstrip().startswith("<"):
        raise Invoerfout("dit is XML en geen recept; kies een recept (TOML)", bestand=pad, regel=1)
    try:
        check_vooraf(tekst)
    except Invoerfout as fout:
        raise Invoerfout(fout.melding, bestand=pad, regel=fout.regel) from None
    try:
        waarden = tomllib.loads(tekst)
        regels = find_regels(tekst)
    except RecursionError:
        raise Invoerfout("het recept is te diep genest", bestand=pad) from None
    except ValueError as fout:
        gevonden = _BIJ_REGEL.search(str(fout))
        regel = int(gevonden[1]) if gevonden else tekst.count("\n") + 1
        melding = "dit is geen geldige TOML; controleer deze regel en de regel erboven"
        raise Invoerfout(melding, bestand=pad, regel=regel) from None
    return Tabel(waarden, (), pad, regels)


def _read(pad: Path) -> str:
    try:
        with pad.open("rb") as bestand:
            data = bestand.read(MAX_BYTES + 1)
    except (OSError, ValueError) as fout:
        raise Invoerfout(leesreden(fout), bestand=pad) from None
    if len(data) > MAX_BYTES:
        melding = f"het bestand is groter dan {MAX_BYTES // 1024**2} MB; dat is geen recept"
        raise Invoerfout(melding, bestand=pad)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fout:
        regel = data.count(b"\n", 0, fout.start) + 1
        melding = "het bestand is geen tekst in UTF-8; bewaar het opnieuw als UTF-8"
        raise Invoerfout(melding, bestand=pad, regel=regel) from None


@dataclass(frozen=True)
class Tabel:
    """A table at a place in a file."""

    waarden: Mapping[str, Any]
    pad: Pad
    bestand: Path
    regels: Mapping[Pad, int]

    def refusal(self, melding: str, *sleutel: str | int) -> Invoerfout:
        """The error to raise about a key of this table (or about the table)."""
        return Invoerfout(melding, bestand=self.bestand, regel=self.line_of(*sleutel))

    def line_of(self, *sleutel: str | int) -> int:
        """The line of a key, or of the nearest table around it that the file mentions."""
        pad = (*self.pad, *sleutel)
        while pad and pad not in self.regels:
            pad = pad[:-1]
        return self.regels.get(pad, 1)

    def only(self, bekend: Collection[str]) -> None:
        """Refuse every key that is not one of these."""
        for naam in self.waarden:
            if naam in bekend:
                continue
            lijkt = difflib.get_close_matches(naam, bekend, n=1)
            advies = f"bedoelt u „{lijkt[0]}”?" if lijkt else f"wel: {', '.join(bekend)}"
            raise self.refusal(f"sleutel „{naam}” bestaat hier niet; {advies}", naam)

    def text(self, naam: str) -> str:
        """A text; "" when absent."""
        waarde = self.waarden.get(naam, "")
        if not isinstance(waarde, str):
            melding = f"„{naam}” is geen tekst; zet de waarde tussen aanhalingstekens"
            raise self.refusal(melding, naam)
        self._check_tekens(waarde, naam)
        return waarde

    def choice(self, naam: str, keuzes: Sequence[str]) -> str:
        """One of these texts; "" when absent."""
        waarde = self.text(naam)
        if naam in self.waarden and waarde not in keuzes:
            raise self.refusal(f"„{naam}” is {waarde!r}; kies uit: {', '.join(keuzes)}", naam)
        return waarde

    def texts(self, naam: str) -> tuple[str, ...]:
        """A list of texts; () when absent."""
        waarde = self.waarden.get(naam, [])
        if not isinstance(waarde, list):
            raise self.refusal(f'„{naam}” is geen lijst; schrijf bijvoorbeeld ["a", "b"]', naam)
        for nummer, item in enumerate(waarde):
            if not isinstance(item, str):
                melding = f"„{naam}” bevat iets anders dan tekst: {item}"
                raise self.refusal(melding, naam, nummer)
            self._check_tekens(item, naam, nummer)
        return tuple(waarde)

    def number(self, naam: str, minst: int = 0, hoogst: int = MAX_GETAL) -> int | None:
        """A whole number within these bounds; None when absent."""
        waarde = self.waarden.get(naam)
        if waarde is None:
            return None
        if not isinstance(waarde, int) or isinstance(waarde, bool):
            raise self.refusal(f"„{naam}” is geen geheel getal", naam)
        if not minst <= waarde <= hoogst:
            raise self.refusal(f"„{naam}” moet van {minst} tot en met {hoogst} zijn", naam)
        return waarde

    def day(self, naam: str) -> date | None:
        """A date; None when absent."""
        waarde = self.waarden.get(naam)
        if waarde is None:
            return None
        if not isinstance(waarde, date) or isinstance(waarde, datetime):
            melding = f"„{naam}” is geen datum; schrijf jjjj-mm-dd zonder aanhalingstekens"
            raise self.refusal(melding, naam)
        return waarde

    def yes_no(self, naam: str) -> bool | None:
        """True or false; None when absent."""
        waarde = self.waarden.get(naam)
        if waarde is not None and not isinstance(waarde, bool):
            raise self.refusal(f"„{naam}” is geen true of false", naam)
        return waarde

    def table(self, naam: str) -> Tabel:
        """A table in this one; an empty one when absent."""
        waarde = self.waarden.get(naam, {})
        if not isinstance(waarde, dict):
            raise self.refusal(f"„{naam}” is geen tabel; schrijf [{self._name(naam)}]", naam)
        return Tabel(waarde, (*self.pad, naam), self.bestand, self.regels)

    def tables(self, naam: str) -> Iterator[Tabel]:
        """The tables of a list in this one."""
        waarde = self.waarden.get(naam, [])
        if not isinstance(waarde, list) or not all(isinstance(item, dict) for item in waarde):
            raise self.refusal(
                f"„{naam}” is geen lijst van tabellen; schrijf [[{self._name(naam)}]]", naam
            )
        for nummer, item in enumerate(waarde):
            yield Tabel(item, (*self.pad, naam, nummer), self.bestand, self.regels)

    def _check_tekens(self, tekst: str, *sleutel: str | int) -> None:
        if (teken := GEEN_XML.search(tekst)) is not None:
            melding = (
                f"„{sleutel[0]}” bevat een teken (U+{ord(teken[0]):04X}) dat niet te bewaren is"
            )
            raise self.refusal(melding, *sleutel)

    def _name(self, naam: str) -> str:
        return ".".join(str(deel) for deel in (*self.pad, naam) if isinstance(deel, str))


def at(
    tabel: Tabel,
    sleutel: tuple[str | int, ...],
    functie: Callable[P, T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """The outcome of the function; what it refuses is refused at this key of the table."""
    try:
        return functie(*args, **kwargs)
    except Invoerfout as fout:
        raise tabel.refusal(fout.melding, *sleutel) from None
