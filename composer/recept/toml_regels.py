"""Finds the line of every key of a TOML file, which ``tomllib`` does not tell.

The text must be valid TOML (``tomllib`` has read it before), so only what decides where keys and
values begin and end is looked at.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

Pad = tuple[str | int, ...]
"""The way to a key: ``("kerntaak", 1, "werkprocessen", 0)`` is the first item of that list."""

_TUSSEN: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPATIE: Final = re.compile(r"[ \t]*")
_SLEUTEL: Final = re.compile(r"[A-Za-z0-9_-]+|\"(?:[^\"\\]|\\.)*\"|'[^']*'")
# The closing quotes of a long string may have one or two quotes of the text before them.
_TEKST: Final = re.compile(
    r'"""(?:[^\\]|\\.)*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:[^"\\]|\\.)*"'
    r"|'[^']*'",
    re.DOTALL,
)
_ANDERS: Final = re.compile(r"[^,\]}#\r\n]*")


def find_regels(tekst: str) -> Mapping[Pad, int]:
    """The line (from 1) of every table, key and list item in this valid TOML text."""
    return _Zoeker(tekst).run()


class _Zoeker:
    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        self.plaats = 0
        self.regels: dict[Pad, int] = {}
        self.aantal: dict[Pad, int] = {}
        self.einden = [m.start() for m in re.finditer("\n", tekst)]

    def run(self) -> Mapping[Pad, int]:
        tabel: Pad = ()
        self._skip(_TUSSEN)
        while self.plaats < len(self.tekst):
            if self.tekst[self.plaats] == "[":
                tabel = self._header()
            else:
                self._pair(tabel)
            self._skip(_TUSSEN)
        return self.regels

    def _header(self) -> Pad:
        """``[a.b]`` or ``[[a.b]]``; each list of tables on the way means its last table so far."""
        begin = self.plaats
        is_lijst = self.tekst.startswith("[[", begin)
        self.plaats += 2 if is_lijst else 1
        *ouders, laatste = self._key()
        self.plaats += 2 if is_lijst else 1
        pad: Pad = ()
        for naam in ouders:
            pad = self._latest((*pad, naam))
        pad = (*pad, laatste)
        if is_lijst:
            self.regels.setdefault(pad, self._line(begin))
            self.aantal[pad] = self.aantal.get(pad, 0) + 1
            pad = self._latest(pad)
        self.regels[pad] = self._line(begin)
        return pad

    def _latest(self, pad: Pad) -> Pad:
        return (*pad, self.aantal[pad] - 1) if pad in self.aantal else pad

    def _pair(self, tabel: Pad) -> None:
        begin = self.plaats
        pad = tabel
        for naam in self._key():
            pad = (*pad, naam)
            self.regels.setdefault(pad, self._line(begin))
        self.plaats += 1  # the =
        self._skip(_SPATIE)
        self._value(pad)

    def _key(self) -> list[str]:
        """A key of one or more names, up to what stands behind it."""
        namen = []
        while True:
            self._skip(_SPATIE)
            namen.append(_name(self._take(_SLEUTEL)))
            self._skip(_SPATIE)
            if not self.tekst.startswith(".", self.plaats):
                return namen
            self.plaats += 1

    def _value(self, pad: Pad) -> None:
        teken = self.tekst[self.plaats]
        if teken == "[":
            self._array(pad)
        elif teken == "{":
            self._inline_table(pad)
        else:
            self._take(_TEKST if teken in "\"'" else _ANDERS)

    def _array(self, pad: Pad) -> None:
        self.plaats += 1
        nummer = 0
        while True:
            self._skip(_TUSSEN)
            if self.tekst[self.plaats] == "]":
                break
            if self.tekst[self.plaats] == ",":
                self.plaats += 1
                continue
            self.regels[(*pad, nummer)] = self._line(self.plaats)
            self._value((*pad, nummer))
            nummer += 1
        self.plaats += 1

    def _inline_table(self, pad: Pad) -> None:
        self.plaats += 1
        while True:
            self._skip(_TUSSEN)
            if self.tekst[self.plaats] == "}":
                break
            if self.tekst[self.plaats] == ",":
                self.plaats += 1
                continue
            self._pair(pad)
        self.plaats += 1

    def _skip(self, patroon: re.Pattern[str]) -> None:
        self._take(patroon)

    def _take(self, patroon: re.Pattern[str]) -> str:
        gevonden = patroon.match(self.tekst, self.plaats)
        assert gevonden, "tomllib has read this text"
        self.plaats = gevonden.end()
        return gevonden[0]

    def _line(self, plaats: int) -> int:
        return bisect_right(self.einden, plaats - 1) + 1


def _name(ruw: str) -> str:
    """The name that a bare or quoted key stands for."""
    if ruw[0] not in "\"'":
        return ruw
    naam: str = tomllib.loads(f"x = {ruw}")["x"]
    return naam
