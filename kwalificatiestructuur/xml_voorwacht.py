"""The guard of a stream that libxml2 parses: all that ``Wacht`` refuses, at little cost.

``Wacht`` costs as much time as the parsing itself, and libxml2 too refuses what is not well-formed.
What ``Wacht`` refuses besides that shows in something cheap: a DOCTYPE stands before the root, many
attributes make a long piece without ``<``, and depth shows in the tree. So ``Wacht`` reads the
begin, up to and including the root. After that it waits until something is suspicious; then it
catches up, has the last word, and goes along from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_wacht import MAX_ATTRIBUTEN, TE_LANG, Wacht, Wortel

# Of the shortest attributes (`` a=""``), one more than the maximum takes more bytes than this.
_KORT: Final = 5 * MAX_ATTRIBUTEN

_STUK: Final = 1024 * 1024

# The bytes of the file from one position to another, in blocks.
Opnieuw = Callable[[int, int], Iterator[bytes]]


class Voorwacht:
    """Judges the file block by block; ``opnieuw`` reads a part of it once more."""

    def __init__(self, pad: Path, opnieuw: Opnieuw) -> None:
        self._pad = pad
        self._opnieuw = opnieuw
        self._wacht = Wacht(pad)
        self._gelezen = 0
        self._loopt_mee = True
        self._verdacht = False
        self._gelijktekens = 0

    @property
    def wortel(self) -> Wortel | None:
        """The root, once it has begun."""
        return self._wacht.wortel

    def feed(self, blok: bytes) -> None:
        """Take the next bytes, before libxml2 does; raises ``Invoerfout``."""
        self._gelezen += len(blok)
        veel_attributen = self._may_hold_many_attributes(blok)
        if self._loopt_mee:
            self._wacht.feed(blok)
            # In UTF-8 the byte "<" is never part of another character.
            self._loopt_mee = self._verdacht or self.wortel is None or not self._wacht.is_utf8
        elif veel_attributen:
            self.suspect()

    def suspect(self) -> None:
        """Something may be wrong in what was taken so far: raises ``Invoerfout`` if so."""
        self._verdacht = self._loopt_mee = True
        for blok in self._opnieuw(self._wacht.gelezen, self._gelezen):
            self._wacht.feed(blok)

    def refused(self, regel: int | None, *, is_einde: bool = False) -> Invoerfout:
        """Why libxml2 refuses what was taken so far; what ``Wacht`` accepts can only be too long.

        ``is_einde`` says that this is at the end of the file.
        """
        try:
            self.suspect()
            if is_einde:
                self._wacht.close()
            elif self._wacht.may_wait:
                self._judge_anew()
        except Invoerfout as fout:
            return fout
        return self._wacht.fault(TE_LANG, regel)

    def _judge_anew(self) -> None:
        """Everything so far in large pieces: of those Expat leaves nothing for later."""
        wacht, stuk = Wacht(self._pad), bytearray()
        for blok in self._opnieuw(0, self._gelezen):
            stuk += blok
            if len(stuk) >= _STUK:
                wacht.feed(bytes(stuk))
                stuk.clear()
        wacht.feed(bytes(stuk))

    def close(self) -> None:
        """The end of a file that libxml2 found complete; raises ``Invoerfout``."""
        if self._loopt_mee:
            self._wacht.close()

    def _may_hold_many_attributes(self, blok: bytes) -> bool:
        """Whether a piece without ``<`` has more ``=`` than there may be attributes.

        No tag holds a second ``<``. Jumps to the last one within reach: what lies between is short.
        """
        plaats, laatste = blok.find(b"<"), blok.rfind(b"<")
        if plaats < 0:
            self._gelijktekens += blok.count(b"=")
            return self._gelijktekens > MAX_ATTRIBUTEN
        veel = self._gelijktekens + blok.count(b"=", 0, plaats) > MAX_ATTRIBUTEN
        while plaats < laatste:
            volgende = blok.rfind(b"<", plaats + 1, plaats + _KORT)
            if volgende < 0:
                volgende = blok.find(b"<", plaats + _KORT)
                veel |= blok.count(b"=", plaats, volgende) > MAX_ATTRIBUTEN
            plaats = volgende
        self._gelijktekens = blok.count(b"=", laatste)
        return veel or self._gelijktekens > MAX_ATTRIBUTEN
