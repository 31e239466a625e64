"""By what a part is recognised in other columns: its source, SBB's number, its words.

The code of a source says which part it is only within one edition: in another edition that code
may stand for something else. So every mark of a source carries its edition. Across editions the
number of SBB is left, and where that is gone the place; each says something only together with a
title or a text in common.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from composer.gelijkenis import Woordenzak, bag_of
from composer.overlap.delen import Onderdeel, deel_of, normalise
from composer.overlap.delenteksten import print_of
from composer.samenstelling import GekozenKerntaak
from composer.vergelijken.bronmerken import Bronmerken
from composer.vergelijken.kolom import Kolom


@dataclass(frozen=True, slots=True, eq=False)
class Kenmerk:
    """A part of a column as it is aligned.

    ``kolom`` is the place of its column, ``kerntaak`` the id of the kerntaak it stands in (its own
    for a kerntaak). ``orde`` sorts parts by what they are, and last by the id of their column.
    ``merken`` name its source, () without one; ``sleutels`` are those of them that the structure
    knows. ``dossier`` and ``plaats`` say where that is in any edition: the crebo of the dossier (of
    the kwalificatie where the dossier is not known), and the code there. ``thuis`` are the marks of
    the kerntaak of the source of a werkproces. ``afdruk`` is that of its texts, b"" without any.
    ``lezing`` is the same for parts that read the same.
    """

    kolom: int
    is_kerntaak: bool
    orde: tuple[str, bytes, str]
    kerntaak: str
    deel: Onderdeel
    titel: str
    teksten: tuple[str, ...]
    afdruk: bytes
    lezing: object
    is_afwijkend: bool
    merken: tuple[str, ...]
    sleutels: tuple[str, ...]
    nummer: str
    editie: str
    dossier: str
    plaats: str
    thuis: tuple[str, ...]

    @property
    def zak(self) -> Woordenzak:
        """The words of its texts."""
        return bag_of(*self.teksten)

    @property
    def titelzak(self) -> Woordenzak:
        """The words of its title."""
        return bag_of(self.titel)


class Kenmerker:
    """Gives the marks of the parts of one column; what did not change is not looked at again.

    ``bronmerken`` are by the structure of that column.
    """

    def __init__(self, bronmerken: Bronmerken) -> None:
        self._bronmerken = bronmerken
        self._delen: dict[str, Kenmerk] = {}
        self._kerntaken: tuple[GekozenKerntaak, ...] = ()
        self._alle: list[Kenmerk] = []

    def all_of(self, nummer: int, kolom: Kolom) -> list[Kenmerk]:
        """Every kerntaak and werkproces of the column, in order."""
        kerntaken = kolom.samenstelling.kerntaken
        if kerntaken is self._kerntaken:
            return self._alle
        eerder, self._delen = self._delen, {}
        uit: list[Kenmerk] = []
        for kerntaak in kerntaken:
            delen: list[Onderdeel] = [kerntaak, *kerntaak.werkprocessen]
            for deel in delen:
                kenmerk = eerder.get(deel.id)
                if kenmerk is None or kenmerk.deel is not deel or kenmerk.kerntaak != kerntaak.id:
                    kenmerk = self._kenmerk(nummer, kolom, deel, kerntaak.id)
                self._delen[deel.id] = kenmerk
                uit.append(kenmerk)
        self._kerntaken, self._alle = kerntaken, uit
        return uit

    def _kenmerk(self, nummer: int, kolom: Kolom, deel: Onderdeel, kerntaak: str) -> Kenmerk:
        gelezen = deel_of(self._bronmerken.structuur, deel)
        afdruk = print_of(gelezen)
        is_afwijkend = deel.is_afwijkend
        lijst = deel.vakkennis if isinstance(deel, GekozenKerntaak) else deel.competenties
        lezing: object = deel.teksthash
        if not is_afwijkend:
            # The numbers of vakkennis are new in every edition; what it says is what counts.
            lezing = (gelezen.titel, afdruk, tuple(normalise(item.titel) for item in lijst))
        bron = self._bronmerken.of(deel.herkomst)
        return Kenmerk(
            nummer,
            isinstance(deel, GekozenKerntaak),
            (gelezen.titel, afdruk, kolom.id),
            kerntaak,
            deel,
            gelezen.titel,
            gelezen.teksten,
            afdruk,
            lezing,
            is_afwijkend,
            bron.merken,
            bron.sleutels,
            bron.nummer,
            bron.editie,
            bron.dossier,
            bron.plaats,
            bron.thuis,
        )


def in_order(kenmerken: Iterable[Kenmerk]) -> list[Kenmerk]:
    """In an order that follows from the parts themselves, whatever the order of the columns.

    Those of one column come in the order of that column, and stay so where they are alike.
    """
    return sorted(kenmerken, key=attrgetter("orde"))
