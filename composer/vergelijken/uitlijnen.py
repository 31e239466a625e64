"""Puts the parts of all columns in rows.

Werkprocessen are aligned over all columns at once, whatever kerntaak they stand in; then the
kerntaken. A werkproces row lies under the kerntaak of its source where a column has that, else
under the one it stands in most. Where a column has it in another kerntaak, the cell says so: a part
that was moved is one row and never two.

Every part of every column is in exactly one row, and a row has at most one part of a column.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from composer.vergelijken.bronmerken import Bronmerken
from composer.vergelijken.dubbelen import Plekken
from composer.vergelijken.identiteiten import Identiteiten
from composer.vergelijken.kenmerken import Kenmerk, Kenmerker, in_order
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.koppelen import Delen, Groepen, Koppelaar, pairs_by_content
from composer.vergelijken.rijbouw import Rijbouw, Rijgeheugen
from composer.vergelijken.rijen import Uitlijning


class Uitlijner:
    """Aligns the same columns again and again; what did not change is not compared again.

    Texts are nearly the same from the strictest threshold of the rule sets of the columns.
    """

    def __init__(self, kolommen: Sequence[Kolom]) -> None:
        vanaf = max(kolom.omgeving.regelset.drempels.gelijkenis_tekst for kolom in kolommen)
        self._structuren = [kolom.omgeving.structuur for kolom in kolommen]
        bronmerken = {id(structuur): Bronmerken(structuur) for structuur in self._structuren}
        self._kenmerkers = [Kenmerker(bronmerken[id(s)]) for s in self._structuren]
        self._werkprocessen = Koppelaar(vanaf)
        self._kerntaken = Koppelaar(vanaf)
        self._geheugen = Rijgeheugen(vanaf)
        self._bronnen: dict[bool, Identiteiten] = {}

    def align(self, kolommen: Sequence[Kolom]) -> Uitlijning:
        """The rows of these columns, which are those it was made for, perhaps edited."""
        plaatsen = {
            kenmerk: plaats
            for nummer, kolom in enumerate(kolommen)
            for plaats, kenmerk in enumerate(self._kenmerkers[nummer].all_of(nummer, kolom))
        }
        werkprocessen = in_order(k for k in plaatsen if not k.is_kerntaak)
        kerntaken = in_order(k for k in plaatsen if k.is_kerntaak)
        wp_bron, kt_bron = self._sources(werkprocessen, False), self._sources(kerntaken, True)
        plekken = Plekken(werkprocessen, kerntaken, kt_bron)
        wp = self._werkprocessen.group(werkprocessen, wp_bron, len(kolommen), plekken.of_werkproces)
        inhoud = _content(werkprocessen, kerntaken, wp)
        kt = self._kerntaken.group(
            kerntaken,
            kt_bron,
            len(kolommen),
            plekken.of_kerntaak,
            lambda groepen: pairs_by_content(groepen, inhoud),
        )
        self._geheugen.turn()
        bouw = Rijbouw(
            kolommen,
            Delen(werkprocessen, wp_bron, wp),
            Delen(kerntaken, kt_bron, kt),
            plaatsen,
            self._geheugen,
        )
        return bouw.result()

    def _sources(self, kenmerken: Sequence[Kenmerk], is_kerntaak: bool) -> Identiteiten:
        """Which parts of this kind have the same source; few edits change that."""
        eerder = self._bronnen.get(is_kerntaak)
        if eerder is None or not eerder.hold_for(kenmerken):
            self._bronnen[is_kerntaak] = eerder = Identiteiten(kenmerken, self._structuren)
        return eerder


def _content(
    werkprocessen: Sequence[Kenmerk], kerntaken: Sequence[Kenmerk], groepen: Groepen
) -> list[list[int]]:
    """The groups of the werkprocessen of every kerntaak."""
    per_kerntaak: dict[tuple[int, str], list[int]] = defaultdict(list)
    for nummer, kenmerk in enumerate(werkprocessen):
        per_kerntaak[kenmerk.kolom, kenmerk.kerntaak].append(groepen.van[nummer])
    return [per_kerntaak.get((k.kolom, k.kerntaak), []) for k in kerntaken]
