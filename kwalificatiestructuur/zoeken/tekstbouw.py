"""Makes the index of the running texts: one pass over the texts, then one file.

Words are counted per thing, not per place, so that a text that many kwalificaties share stands in
the index once. An addition for one profile is a text of its own, with a number above those of the
things. The tables:

- ``woord``: per word its number, in how many texts it stands, ``lijst`` (per text its number times
  256 plus how often the word stands there, at most 255), and for a word of many texts ``bits``;
- ``begin``: the texts of every beginning that many words share;
- ``reeks``: per text the numbers of its words in a row, 0 between two fields, for phrases;
- ``paar``: the texts in which two common words follow each other;
- ``aanvulling``: which thing and which profile a text above those of the things belongs to.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from itertools import count, pairwise
from typing import Final

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.zoeken.bits import bits_of, from_bytes, to_bytes
from kwalificatiestructuur.zoeken.dingen import Dingen
from kwalificatiestructuur.zoeken.teksten import text_parts
from kwalificatiestructuur.zoeken.vormen import bare_form
from kwalificatiestructuur.zoeken.woorden import text_words

VERSIE: Final = 1
VEEL_WOORDEN: Final = 40
"""A beginning of more words has its texts ready."""

LANGSTE_BEGIN: Final = 8
_STAP: Final = 32
"""After so many texts, report progress."""

SCHEMA: Final = """
CREATE TABLE meta (naam TEXT PRIMARY KEY, waarde) WITHOUT ROWID;
CREATE TABLE woord (
    nummer INTEGER PRIMARY KEY, woord TEXT, kaal TEXT, aantal INTEGER, bits BLOB, lijst BLOB
);
CREATE TABLE begin (begin TEXT PRIMARY KEY, bits BLOB) WITHOUT ROWID;
CREATE TABLE reeks (tekst INTEGER PRIMARY KEY, woorden BLOB);
CREATE TABLE paar (een INTEGER, twee INTEGER, teksten BLOB, PRIMARY KEY (een, twee)) WITHOUT ROWID;
CREATE TABLE aanvulling (tekst INTEGER PRIMARY KEY, ding INTEGER, profiel TEXT);
"""

Voortgang = Callable[[int, int], None]


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
        self._nummers: defaultdict[str, int] = defaultdict(count(1).__next__)
        self._lijsten: list[array[int]] = [array("I")]
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
            "INSERT INTO woord VALUES (?, ?, ?, ?, ?, ?)", self._words(begin, teksten)
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

    def _read(self, meld: Voortgang) -> Iterator[tuple[int, bytes]]:
        """The row of words of every text, base texts first."""
        knopen = self._structuur.knopen
        totaal = len(self._dingen.dingen)
        for nummer, ding in enumerate(self._dingen.dingen):
            if nummer % _STAP == 0:
                meld(nummer, totaal + totaal // 4)
            basis: list[str] = []
            per_profiel: dict[str, list[str]] = {}
            for _, profiel, tekst in text_parts(knopen[ding.sleutel]["element"]):
                if tekst:
                    doel = basis if profiel is None else per_profiel.setdefault(profiel, [])
                    doel.append(tekst)
            self._aanvullingen += [(nummer, nr, teksten) for nr, teksten in per_profiel.items()]
            if basis:
                yield nummer, self._take(nummer, basis)
        for nummer, (_, _, teksten) in enumerate(self._aanvullingen, totaal):
            self._lengtes.append(0)
            yield nummer, self._take(nummer, teksten)

    def _take(self, nummer: int, teksten: list[str]) -> bytes:
        """Count the words of one text; returns their numbers in a row, 0 after every field."""
        reeks = array("I")
        bijeen: list[str] = []
        for tekst in teksten:
            woorden, gevoegd = text_words(tekst)
            reeks.extend(map(self._nummers.__getitem__, woorden))
            reeks.append(0)
            bijeen += gevoegd
        telling = Counter(reeks)
        telling.update(map(self._nummers.__getitem__, bijeen))
        del telling[0]
        self._lengtes[nummer] = len(reeks) - len(teksten)
        lijsten = self._lijsten
        while len(lijsten) <= len(self._nummers):
            lijsten.append(array("I"))
        plek = nummer << 8
        for woord, keren in telling.items():
            lijsten[woord].append(plek | (keren if keren < 256 else 255))
        return reeks.tobytes()

    def _words(self, begin: _Beginnen, teksten: int) -> Iterator[tuple[object, ...]]:
        for woord, nummer in sorted(self._nummers.items()):
            lijst = self._lijsten[nummer]
            gevonden = array("I", [plek >> 8 for plek in lijst])
            bits = None
            if is_dense(len(lijst), teksten):
                bits = to_bytes(bits_of((gevonden,), teksten), teksten)
            begin.add(woord, bits or gevonden)
            yield nummer, woord, bare_form(woord), len(lijst), bits, lijst.tobytes()
        begin.finish()

    def _pairs(
        self, database: sqlite3.Connection, teksten: int, meld: Voortgang
    ) -> Iterator[tuple[int, int, bytes]]:
        veel = common_from(teksten)
        gewoon = {n for n, lijst in enumerate(self._lijsten) if len(lijst) > veel}
        self._lijsten.clear()
        paren: defaultdict[tuple[int, int], array[int]] = defaultdict(lambda: array("I"))
        rijen = database.execute("SELECT tekst, woorden FROM reeks ORDER BY tekst")
        for gelezen, (nummer, woorden) in enumerate(rijen if gewoon else ()):
            if gelezen % _STAP == 0:
                meld(teksten + gelezen // 4, teksten + teksten // 4)
            reeks = array("I", woorden)
            for paar in {
                (een, twee) for een, twee in pairwise(reeks) if een in gewoon and twee in gewoon
            }:
                paren[paar].append(nummer)
        for (een, twee), lijst in sorted(paren.items()):
            yield een, twee, lijst.tobytes()


class _Beginnen:
    """The texts of every beginning that many words share; words come in order."""

    def __init__(self, teksten: int) -> None:
        self._teksten = teksten
        self._open: list[tuple[str, list[bytes | array[int]]]] = []
        self._klaar: list[tuple[str, bytes]] = []

    def add(self, woord: str, texts: bytes | array[int]) -> None:
        """Take the next word with its texts, as bits or as numbers."""
        while self._open and not woord.startswith(self._open[-1][0]):
            self._close()
        for lengte in range(len(self._open) + 1, min(len(woord), LANGSTE_BEGIN) + 1):
            self._open.append((woord[:lengte], []))
        for _, rijen in self._open:
            rijen.append(texts)

    def finish(self) -> None:
        """After the last word."""
        while self._open:
            self._close()

    def result(self) -> list[tuple[str, bytes]]:
        """The beginnings with their bits."""
        return self._klaar

    def _close(self) -> None:
        begin, rijen = self._open.pop()
        if len(rijen) <= VEEL_WOORDEN:
            return
        bits = bits_of([rij for rij in rijen if isinstance(rij, array)], self._teksten)
        for rij in rijen:
            if isinstance(rij, bytes):
                bits |= from_bytes(rij)
        self._klaar.append((begin, to_bytes(bits, self._teksten)))


def _silent(gedaan: int, totaal: int) -> None:
    """Nobody wants to know."""
