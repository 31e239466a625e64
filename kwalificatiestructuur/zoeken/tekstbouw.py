"""Makes the index of the running texts: one pass over the texts, then one file.

Words are counted per thing, not per place, so that a text that many kwalificaties share stands in
the index once. An addition for one profile is a text of its own, with a number above those of the
things. Every word has a letter of its own, so that a text is a row of letters, and words in a row
are a piece of it. The tables:

- ``woord``: per word its letter, in how many texts it stands, ``lijst`` (per text its number times
  256 plus how often the word stands there, at most 255), and for a word of many texts ``bits``;
- ``begin``: the texts of every beginning that many words share;
- ``reeks``: per text the letters of its words in a row, with ``EINDE`` after every field;
- ``paar``: the texts in which two common words follow each other, as ``bits`` or as a ``lijst`` of
  numbers;
- ``aanvulling``: which thing and which profile a text above those of the things belongs to.
"""

from __future__ import annotations

import re
import sqlite3
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from operator import add
from typing import Final

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.zoeken.bits import bits_of, from_bytes, to_bytes
from kwalificatiestructuur.zoeken.dingen import Dingen
from kwalificatiestructuur.zoeken.teksten import text_parts
from kwalificatiestructuur.zoeken.vormen import bare_form
from kwalificatiestructuur.zoeken.woorden import text_words

VERSIE: Final = 2
EINDE: Final = "\x01"
"""After the words of a field: the letter of no word."""

VEEL_WOORDEN: Final = 40
"""A beginning of more words has its texts ready."""

LANGSTE_BEGIN: Final = 8
_SAMEN: Final = 2048
_STAP: Final = 32
"""After so many texts, report progress."""

SCHEMA: Final = """
CREATE TABLE meta (naam TEXT PRIMARY KEY, waarde) WITHOUT ROWID;
CREATE TABLE woord (
    nummer INTEGER PRIMARY KEY, woord TEXT, kaal TEXT, teken TEXT, aantal INTEGER, bits BLOB,
    lijst BLOB
);
CREATE TABLE begin (begin TEXT PRIMARY KEY, bits BLOB) WITHOUT ROWID;
CREATE TABLE reeks (tekst INTEGER PRIMARY KEY, woorden TEXT);
CREATE TABLE paar (paar TEXT PRIMARY KEY, bits BLOB, lijst BLOB) WITHOUT ROWID;
CREATE TABLE aanvulling (tekst INTEGER PRIMARY KEY, ding INTEGER, profiel TEXT);
"""

Voortgang = Callable[[int, int], None]
_Teksten = tuple[list[str], dict[str, list[str]]]
"""The texts of a thing for every profile, and for some profiles more."""


def common_from(teksten: int) -> int:
    """In more texts than this a word is common: so many can be read word by word."""
    return max(1500, teksten // 20)


def is_dense(aantal: int, teksten: int) -> bool:
    """Whether a bit for every text takes less room than the numbers of these."""
    return aantal * 32 >= teksten


class Tekstbouw:
    """Everything that is known of the texts so far."""

    def __init__(self, structuur: Kwalificatiestructuur, dingen: Dingen) -> None:
        self._structuur = structuur
        self._dingen = dingen
        self._tekens: defaultdict[str, str] = defaultdict(_letters().__next__)
        self._lijsten: defaultdict[str, array[int]] = defaultdict(_numbers)
        self._lengtes = array("I", bytes(4 * len(dingen.dingen)))
        self._aanvullingen: list[tuple[int, str, list[str]]] = []
        self._extra: dict[int, list[str]] = {}

    def write(self, database: sqlite3.Connection, voortgang: Voortgang | None = None) -> None:
        """Read every text and write the index; ``voortgang(done, total)`` may raise."""
        meld = voortgang or _silent
        database.executescript(SCHEMA)
        database.executemany("INSERT INTO reeks VALUES (?, ?)", self._read(meld))
        teksten = len(self._lengtes)
        database.executemany(
            "INSERT INTO aanvulling VALUES (?, ?, ?)",
            (
                (len(self._dingen.dingen) + i, ding, nr)
                for i, (ding, nr, _) in enumerate(self._aanvullingen)
            ),
        )
        begin = _Beginnen(teksten)
        database.executemany(
            "INSERT INTO woord VALUES (?, ?, ?, ?, ?, ?, ?)", self._words(begin, teksten)
        )
        database.executemany("INSERT INTO begin VALUES (?, ?)", begin.result())
        database.executemany(
            "INSERT INTO paar VALUES (?, ?, ?)", self._pairs(database, teksten, meld)
        )
        database.execute("CREATE INDEX woord_woord ON woord (woord)")
        database.execute("CREATE INDEX woord_kaal ON woord (kaal, woord)")
        # Last: a file without it is not complete.
        meta: Mapping[str, object] = {
            "versie": VERSIE,
            "afdruk": self._dingen.afdruk,
            "teksten": teksten,
            "lengtes": self._lengtes.tobytes(),
        }
        database.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        meld(1, 1)

    def _read(self, meld: Voortgang) -> Iterator[tuple[int, str]]:
        """The row of words of every text, base texts first."""
        totaal = len(self._dingen.dingen)
        for nummer, (basis, per_profiel) in enumerate(self._texts()):
            if nummer % _STAP == 0:
                meld(nummer, totaal + totaal // 4)
            self._aanvullingen += [(nummer, nr, teksten) for nr, teksten in per_profiel.items()]
            if basis:
                yield nummer, self._take(nummer, basis)
        for nummer, (_, _, teksten) in enumerate(self._aanvullingen, totaal):
            self._lengtes.append(0)
            yield nummer, self._take(nummer, teksten)

    def _texts(self) -> Iterator[_Teksten]:
        """The texts of every thing in the order of the things."""
        dingen = self._dingen.dingen
        # Texts of a dossier stand together in the store, and its nodes in the graph. Reading some
        # thousand things in that order reads a dossier once, not once for each of its parts.
        plek = {sleutel: nummer for nummer, sleutel in enumerate(self._structuur.knopen)}
        for begin in range(0, len(dingen), _SAMEN):
            samen = dingen[begin : begin + _SAMEN]
            op_plek = sorted(samen, key=lambda ding: plek[ding.sleutel])
            gelezen = {ding.sleutel: self._texts_of(ding.sleutel) for ding in op_plek}
            for ding in samen:
                yield gelezen[ding.sleutel]

    def _texts_of(self, sleutel: str) -> _Teksten:
        basis: list[str] = []
        per_profiel: dict[str, list[str]] = {}
        for _, profiel, tekst in text_parts(self._structuur.knopen[sleutel]["element"]):
            if tekst:
                doel = basis if profiel is None else per_profiel.setdefault(profiel, [])
                doel.append(tekst)
        return basis, per_profiel

    def _take(self, nummer: int, teksten: list[str]) -> str:
        """Count the words of one text; returns their letters in a row."""
        reeks: list[str] = []
        alle: list[str] = []
        for tekst in teksten:
            woorden, gevoegd = text_words(tekst)
            reeks += map(self._tekens.__getitem__, woorden)
            reeks.append(EINDE)
            alle += woorden
            alle += gevoegd
        self._lengtes[nummer] = len(reeks) - len(teksten)
        lijsten = self._lijsten
        plek = nummer << 8
        for woord, keren in Counter(alle).items():
            lijsten[woord].append(plek | (keren if keren < 256 else 255))
        return "".join(reeks)

    def _words(self, begin: _Beginnen, teksten: int) -> Iterator[tuple[object, ...]]:
        tekens = self._tekens
        for nummer, (woord, lijst) in enumerate(sorted(self._lijsten.items())):
            gevonden = array("I", [plek >> 8 for plek in lijst])
            bits, _ = _packed(gevonden, teksten)
            begin.add(woord, bits or gevonden)
            yield nummer, woord, bare_form(woord), tekens[woord], len(lijst), bits, lijst.tobytes()
        begin.finish()

    def _pairs(
        self, database: sqlite3.Connection, teksten: int, meld: Voortgang
    ) -> Iterator[tuple[str, bytes | None, bytes | None]]:
        veel = common_from(teksten)
        gewoon = [self._tekens[w] for w, lijst in self._lijsten.items() if len(lijst) > veel]
        self._lijsten.clear()
        if not gewoon:
            return
        paren: defaultdict[str, array[int]] = defaultdict(_numbers)
        bijeen = re.compile(f"[{''.join(map(re.escape, gewoon))}]{{2,}}")
        rijen = database.execute("SELECT tekst, woorden FROM reeks ORDER BY tekst")
        for gelezen, (nummer, reeks) in enumerate(rijen):
            if gelezen % _STAP == 0:
                meld(teksten + gelezen // 4, teksten + teksten // 4)
            hier = EINDE.join(bijeen.findall(reeks))
            for paar in set(map(add, hier, hier[1:])):
                if EINDE not in paar:
                    paren[paar].append(nummer)
        for paar, gevonden in sorted(paren.items()):
            yield paar, *_packed(gevonden, teksten)


class _Beginnen:
    """The texts of every beginning that many words share; words come in order."""

    def __init__(self, teksten: int) -> None:
        self._teksten = teksten
        self._open: list[_Begin] = []
        self._klaar: list[tuple[str, bytes]] = []

    def add(self, woord: str, texts: bytes | array[int]) -> None:
        """Take the next word with its texts, as bits or as numbers."""
        while self._open and not woord.startswith(self._open[-1].begin):
            self._close()
        for lengte in range(len(self._open) + 1, min(len(woord), LANGSTE_BEGIN) + 1):
            self._open.append(_Begin(woord[:lengte]))
        laatste = self._open[-1]
        laatste.woorden += 1
        if isinstance(texts, bytes):
            laatste.bits |= from_bytes(texts)
        else:
            laatste.rijen.append(texts)

    def finish(self) -> None:
        """After the last word."""
        while self._open:
            self._close()

    def result(self) -> list[tuple[str, bytes]]:
        """The beginnings with their bits."""
        return self._klaar

    def _close(self) -> None:
        dicht = self._open.pop()
        if dicht.woorden > VEEL_WOORDEN:
            dicht.bits |= bits_of(dicht.rijen, self._teksten)
            dicht.rijen = []
            self._klaar.append((dicht.begin, to_bytes(dicht.bits, self._teksten)))
        if self._open:  # All that begins so, begins with one letter less too.
            korter = self._open[-1]
            korter.woorden += dicht.woorden
            korter.bits |= dicht.bits
            korter.rijen += dicht.rijen


class _Begin:
    """One beginning: how many words have it, and their texts."""

    def __init__(self, begin: str) -> None:
        self.begin = begin
        self.woorden = 0
        self.bits = 0
        self.rijen: list[array[int]] = []


def _letters() -> Iterator[str]:
    """A letter for every word; after a million words these are two signs long."""
    # SQLite keeps no surrogates.
    eigen = chain(range(ord(EINDE) + 1, 0xD800), range(0xE000, sys.maxunicode))
    yield from map(chr, eigen)
    for letter in _letters():
        yield chr(sys.maxunicode) + letter


def _numbers() -> array[int]:
    return array("I")


def _packed(nummers: array[int], teksten: int) -> tuple[bytes | None, bytes | None]:
    """The numbers of texts as bits or as a list, whichever takes less room."""
    if is_dense(len(nummers), teksten):
        return to_bytes(bits_of((nummers,), teksten), teksten), None
    return None, nummers.tobytes()


def _silent(gedaan: int, totaal: int) -> None:
    """Nobody wants to know."""
