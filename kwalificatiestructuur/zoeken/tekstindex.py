"""The index of the running texts: a file of its own, made from the structure and never changed.

Every answer is a set of bits over the numbers of the texts: those of the things, and above them
those of the additions per profile. Nothing depends on how often a word occurs but how many bytes
are read, so that the most common word costs no more than some milliseconds.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import reduce
from itertools import islice, pairwise
from math import log
from operator import and_, or_
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.zoeken.bits import bits_of, from_bytes, mask_of, members, pick
from kwalificatiestructuur.zoeken.dingen import Dingen, collect
from kwalificatiestructuur.zoeken.tekstbouw import (
    LANGSTE_BEGIN,
    VEEL_WOORDEN,
    VERSIE,
    Tekstbouw,
    Voortgang,
    common_from,
)
from kwalificatiestructuur.zoeken.vormen import forms_from, prepare_stemmers

_TOT: Final = "\U0010ffff"
_TEKSTEN_VAN: Final = "SELECT bits, CASE WHEN bits IS NULL THEN lijst END FROM woord WHERE"
_MEESTE_OPEN: Final = 1500
"""So many texts are read for a phrase of which the last word is not done."""

_PER_KEER: Final = 400
_BEWAARD: Final = 10_000
"""The words of so many texts are kept, which takes some megabytes."""

_K1: Final = 1.2
_B: Final = 0.75


@dataclass(frozen=True, slots=True)
class _Woord:
    """A word of the index: its letter, in how many texts it stands, and these as bits."""

    teken: str
    aantal: int
    teksten: int


class Tekstindexfout(Exception):
    """The file is no index of these texts (any more): damaged, unfinished or of something else."""


class Tekstindex:
    """Which texts hold which words. Safe to use from several threads."""

    def __init__(self, database: sqlite3.Connection, afdruk: str) -> None:
        """Take over an open database; raises ``Tekstindexfout`` when it cannot be used."""
        self._database = database
        self._slot = threading.Lock()
        meta = dict(self._ask("SELECT naam, waarde FROM meta"))
        if meta.get("versie") != VERSIE or meta.get("afdruk") != afdruk:
            raise Tekstindexfout("deze index hoort bij andere teksten")
        self.teksten: int = meta["teksten"]
        self._lengtes = array("I", meta["lengtes"])
        self._gemiddeld = sum(self._lengtes) / (sum(map(bool, self._lengtes)) or 1)
        aanvullingen = self._ask("SELECT tekst, ding, profiel FROM aanvulling ORDER BY tekst")
        self._ding_van = array("I", [ding for _, ding, _ in aanvullingen])
        self.dingen = self.teksten - len(self._ding_van)
        self._gelezen: dict[int, str] = {}
        prepare_stemmers()  # On the thread that opens the index, not at the first key.
        self._aanvulling = {(ding, profiel): tekst for tekst, ding, profiel in aanvullingen}

    @classmethod
    def build(
        cls,
        structuur: Kwalificatiestructuur,
        pad: Path | None = None,
        voortgang: Voortgang | None = None,
        *,
        dingen: Dingen | None = None,
    ) -> Tekstindex:
        """Make the index, in a file that replaces what was there, or in memory without ``pad``.

        ``voortgang(done, total)`` may raise to stop; then nothing is left behind. ``OSError`` when
        the file cannot be written.
        """
        dingen = dingen or collect(structuur)
        if pad is None:
            database = sqlite3.connect(":memory:", check_same_thread=False)
            _write(database, structuur, dingen, voortgang)
            return cls(database, dingen.afdruk)
        pad.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk = pad.with_name(f"{pad.name}.{uuid4().hex}.nieuw")
        try:
            try:
                with closing(sqlite3.connect(tijdelijk)) as database:
                    _write(database, structuur, dingen, voortgang)
            except sqlite3.Error as fout:
                raise OSError(f"de zoekindex kan niet worden geschreven: {fout}") from fout
            tijdelijk.replace(pad)
        finally:
            tijdelijk.unlink(missing_ok=True)
        return cls.open(pad, dingen)

    @classmethod
    def open(cls, pad: Path, dingen: Dingen) -> Tekstindex:
        """The index in a file; raises ``Tekstindexfout`` when it is not there or not usable."""
        try:
            uri = f"{pad.resolve().as_uri()}?mode=ro&immutable=1"
            database = sqlite3.connect(uri, uri=True, check_same_thread=False)
        except (sqlite3.Error, OSError, ValueError) as fout:
            raise Tekstindexfout(str(fout)) from fout
        try:
            _check_size(database, pad)
            return cls(database, dingen.afdruk)
        except (Tekstindexfout, sqlite3.Error, OSError, LookupError, TypeError, ValueError) as fout:
            database.close()
            raise Tekstindexfout(str(fout)) from fout

    @classmethod
    def ensure(
        cls,
        structuur: Kwalificatiestructuur,
        pad: Path,
        voortgang: Voortgang | None = None,
        *,
        dingen: Dingen | None = None,
    ) -> Tekstindex:
        """The index in a file, made (again) when it is not there, damaged or of something else."""
        dingen = dingen or collect(structuur)
        try:
            return cls.open(pad, dingen)
        except Tekstindexfout:
            return cls.build(structuur, pad, voortgang, dingen=dingen)

    def close(self) -> None:
        """Let go of the file; nothing can be asked any more."""
        with self._slot:
            self._database.close()

    def has(self, woord: str) -> bool:
        """Whether the word occurs."""
        return bool(self._ask("SELECT 1 FROM woord WHERE woord = ?", woord))

    def with_words(self, woorden: Sequence[str]) -> int:
        """The texts that hold any of these words."""
        merken = ", ".join("?" * len(woorden))
        return self._union(self._ask(f"{_TEKSTEN_VAN} woord IN ({merken})", *woorden))

    def beginning(self, begin: str) -> int:
        """The texts with a word that begins so."""
        # Of a beginning longer than these the words are few.
        kort = begin[:LANGSTE_BEGIN]
        if kort == begin and (rij := self._ask("SELECT bits FROM begin WHERE begin = ?", begin)):
            return from_bytes(rij[0][0])
        return self._union(
            self._ask(f"{_TEKSTEN_VAN} woord >= ? AND woord < ?", begin, begin + _TOT)
        )

    def forms(self, woord: str) -> list[str]:
        """The other words that occur and are a form of this one."""
        return forms_from(woord, self._bare_beginning)

    def run(self, woorden: Sequence[str], *, af: bool) -> int:
        """The texts with these words in a row in one field; the last may go on unless ``af``.

        Of a row of common words that does not follow from its pairs, or whose last word is not
        done, only the first thousand texts or more are looked through.
        """
        heel: list[_Woord] = []
        for woord in woorden if af else woorden[:-1]:
            if (gevonden := self._word(woord)) is None:
                return 0
            heel.append(gevonden)
        kandidaten = reduce(and_, (woord.teksten for woord in heel), mask_of(self.teksten))
        zeker = len(heel) <= 2
        for een, twee in pairwise(heel):
            if self._is_common(een.aantal) and self._is_common(twee.aantal):
                kandidaten &= self._pairs([een.teken + twee.teken])
            else:
                zeker = False
        if not af:
            return self._open_run(heel, woorden[-1], kandidaten)
        if zeker:
            return kandidaten
        return self._verified(kandidaten, _pattern(heel), common_from(self.teksten))

    def _open_run(self, heel: Sequence[_Woord], begin: str, kandidaten: int) -> int:
        """Which candidates have the words in a row, and then one that begins so."""
        kandidaten &= self.beginning(begin)
        if not heel or not kandidaten:
            return kandidaten
        van_woord = "SELECT woord, teken, aantal FROM woord WHERE woord >= ? AND woord < ?"
        einden = self._ask(van_woord, begin, begin + _TOT)
        paren: list[str] = []
        if self._is_common(heel[-1].aantal):
            paren = [teken for _, teken, aantal in einden if self._is_common(aantal)]
        in_paren = self._pairs([heel[-1].teken + teken for teken in paren])
        los = {teken: woord for woord, teken, _ in einden if teken not in paren}
        if len(los) <= VEEL_WOORDEN:
            kandidaten &= in_paren | self.with_words(list(los.values()))
        gevonden = 0
        if len(heel) == 1:
            gevonden = kandidaten & in_paren
            kandidaten &= ~in_paren
        patroon = f"{_pattern(heel)}{_one_of([*los, *paren])}"
        return gevonden | self._verified(kandidaten, patroon, _MEESTE_OPEN)

    def things(self, teksten: int) -> int:
        """The things that these texts are of."""
        eigen = teksten & mask_of(self.dingen)
        if aanvullend := teksten >> self.dingen:
            eigen |= bits_of((list(pick(self._ding_van, aanvullend)),), self.dingen)
        return eigen

    def stands_in(self, teksten: int, ding: int, profiel_nr: str | None) -> bool:
        """Whether the text of a thing for one profile is among these texts."""
        if teksten >> ding & 1:
            return True
        tekst = self._aanvulling.get((ding, profiel_nr or ""))
        return tekst is not None and bool(teksten >> tekst & 1)

    def scores(self, dingen: Sequence[int], termen: Sequence[Mapping[str, float]]) -> list[float]:
        """How well each thing fits, by BM25; a term is its words with the weight of each.

        Of a term with many words the first dozen counts.
        """
        som = [0.0] * len(dingen)
        for woorden in termen:
            for woord, gewicht in list(woorden.items())[:12]:
                rij = self._ask("SELECT aantal, lijst FROM woord WHERE woord = ?", woord)
                if not rij:
                    continue
                aantal, lijst = rij[0][0], array("I", rij[0][1])
                idf = gewicht * log(1 + (self.teksten - aantal + 0.5) / (aantal + 0.5))
                for i, ding in enumerate(dingen):
                    plek = bisect_left(lijst, ding << 8)
                    if plek < len(lijst) and lijst[plek] >> 8 == ding:
                        keren = lijst[plek] & 255
                        lang = 1 - _B + _B * self._lengtes[ding] / (self._gemiddeld or 1)
                        som[i] += idf * keren * (_K1 + 1) / (keren + _K1 * lang)
        return som

    def _verified(self, kandidaten: int, patroon: str, meeste: int) -> int:
        """Which of the first so many candidates have the pattern in their words."""
        nummers = list(islice(members(kandidaten), meeste))
        woorden = self._words_of(nummers)
        staat_in = re.compile(patroon).search
        gevonden = [nummer for nummer in nummers if staat_in(woorden[nummer])]
        return bits_of((gevonden,), self.teksten)

    def _words_of(self, nummers: Sequence[int]) -> Mapping[int, str]:
        """The words in a row of at least these texts; kept, as the next key asks many again."""
        gelezen = self._gelezen
        nieuw = [nummer for nummer in nummers if nummer not in gelezen]
        if len(gelezen) + len(nieuw) > _BEWAARD:
            self._gelezen = gelezen = {}
            nieuw = list(nummers)
        for begin in range(0, len(nieuw), _PER_KEER):
            keer = nieuw[begin : begin + _PER_KEER]
            merken = ", ".join("?" * len(keer))
            vraag = f"SELECT tekst, woorden FROM reeks WHERE tekst IN ({merken})"
            gelezen.update(self._ask(vraag, *keer))
        return gelezen

    def _word(self, woord: str) -> _Woord | None:
        rijen = self._ask("SELECT teken, aantal, bits, lijst FROM woord WHERE woord = ?", woord)
        if not rijen:
            return None
        teken, aantal, bits, lijst = rijen[0]
        return _Woord(teken, aantal, self._union([(bits, lijst)]))

    def _is_common(self, aantal: int) -> bool:
        """Whether the index knows in which texts it stands next to which common word."""
        return aantal > common_from(self.teksten)

    def _pairs(self, paren: Sequence[str]) -> int:
        """The texts that have one of these pairs of common words, by their letters."""
        merken = ", ".join("?" * len(paren))
        rijen = self._ask(f"SELECT bits, lijst FROM paar WHERE paar IN ({merken})", *paren)
        bits = reduce(or_, (from_bytes(dicht) for dicht, _ in rijen if dicht is not None), 0)
        lijsten = [array("I", lijst) for _, lijst in rijen if lijst is not None]
        return bits | bits_of(lijsten, self.teksten)

    def _bare_beginning(self, begin: str, langste: int, maximum: int) -> list[str]:
        rijen = self._ask(
            "SELECT woord FROM woord WHERE kaal >= ? AND kaal < ? AND length(kaal) <= ? LIMIT ?",
            begin,
            begin + _TOT,
            langste,
            maximum,
        )
        return [woord for (woord,) in rijen]

    def _union(self, rijen: Sequence[tuple[Any, ...]]) -> int:
        """Of rows with bits or with a list."""
        bits = 0
        lijsten = []
        for dicht, lijst in rijen:
            if dicht is not None:
                bits |= from_bytes(dicht)
            else:
                lijsten.append([plek >> 8 for plek in array("I", lijst)])
        return bits | bits_of(lijsten, self.teksten)

    def _ask(self, vraag: str, *waarden: object) -> list[tuple[Any, ...]]:
        with self._slot:
            return self._database.execute(vraag, waarden).fetchall()


def _pattern(woorden: Iterable[_Woord]) -> str:
    return re.escape("".join(woord.teken for woord in woorden))


def _one_of(tekens: Iterable[str]) -> str:
    return f"[{''.join(map(re.escape, tekens))}]"


def _write(
    database: sqlite3.Connection,
    structuur: Kwalificatiestructuur,
    dingen: Dingen,
    voortgang: Voortgang | None,
) -> None:
    # A file that is not finished is thrown away, so nothing has to be undone.
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    Tekstbouw(structuur, dingen).write(database, voortgang)
    database.commit()


def _check_size(database: sqlite3.Connection, pad: Path) -> None:
    """A file that was cut off says itself how long it should be."""
    (bladen,), (maat,) = (
        database.execute(f"PRAGMA {naam}").fetchone() for naam in ("page_count", "page_size")
    )
    if pad.stat().st_size < bladen * maat or not bladen:
        raise Tekstindexfout("het bestand is afgebroken")
