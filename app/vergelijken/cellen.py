"""What a cell of the matrix shows: a few words, an icon, and how it is to the base column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.vergelijken.kennis import AFWEZIG, Celsoorten
from app.vergelijken.rijen import Matrixrij, Matrixsoort, text_of
from app.vergelijken.woorden import (
    ICOON_VAN,
    columns_in,
    kinds_in_words,
    op_in_words,
    stand_in_words,
    words_in,
)
from app.verschillen.woorden import veld_in_woorden
from composer.vergelijken.rijen import Cel, Op, Rij, Stand, Telling
from composer.vergelijken.verschillen import Verschilsoort
from kwalificatiestructuur.woordverschil import Verschilsoort as Woordsoort
from kwalificatiestructuur.woordverschil import verschil_of

translate = QCoreApplication.translate

_ONBEKEND: Final = "unknown"


class Vlak(Enum):
    """How a cell is to that of the base column; each has a sign of its own beside its colour."""

    GELIJK = auto()
    ANDERS = auto()
    LEEG = auto()
    """The column has nothing here."""
    ONBEKEND = auto()
    """Whether it is the same cannot be told."""


@dataclass(frozen=True, slots=True)
class Celbeeld:
    """What fits in a cell; ``is_anders``: it is not as that of the base column."""

    tekst: str
    icoon: str
    vlak: Vlak
    is_anders: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Plaats:
    """One cell: the line, the column, that of the base, and how the cells of the row differ.

    ``namen`` are the titles of the rows of kerntaken, by id.
    """

    rij: Matrixrij
    plek: int
    basis: int
    soorten: Celsoorten
    namen: Mapping[str, str]

    @property
    def verschillen(self) -> frozenset[Verschilsoort]:
        """In what the column differs from the base in this line."""
        soorten = self.soorten.between(self.basis, self.plek)
        return soorten & _VAN_TEKSTEN if self.rij.soort is Matrixsoort.TEKSTEN else soorten

    @property
    def cel(self) -> Cel:
        """What the engine says of it."""
        return self.rij.rij.cellen[self.plek]


def celbeeld_of(plaats: Plaats) -> Celbeeld:
    """What a cell shows."""
    rij, plek = plaats.rij.rij, plaats.plek
    if plaats.rij.soort is Matrixsoort.VELD:
        return _field(plaats)
    soorten = plaats.verschillen
    if plaats.rij.soort is Matrixsoort.TEKSTEN:
        cel = plaats.cel
        tekst = stand_in_words(cel.tekst, heeft_bron=_has_source(cel))
        icoon = ICOON_VAN[cel.tekst]
    else:
        tekst, icoon = "; ".join(_words(rij, plek, plaats.namen)), _icon_of(rij, plek)
    return Celbeeld(_capital(tekst), icoon, vlak_of(plaats), bool(soorten))


def uitleg_of(plaats: Plaats) -> str:
    """All there is to say of a cell; the first line has no words of a file.

    So that Qt takes none of it for HTML.
    """
    if plaats.rij.soort is Matrixsoort.VELD:
        return f"{veld_in_woorden(plaats.rij.veld)}: {_field(plaats).tekst}"
    return "\n".join(_explain(plaats))


def vlak_of(plaats: Plaats) -> Vlak:
    """Only how a cell is to that of the base column; a fraction of the work of its words."""
    if plaats.rij.soort is Matrixsoort.VELD:
        return _field(plaats).vlak
    if plaats.cel.deel is None:
        return Vlak.LEEG
    soorten = plaats.verschillen
    if soorten == _ONBEKENDE_TEKST:
        return Vlak.ONBEKEND
    return Vlak.ANDERS if soorten else Vlak.GELIJK


def vlakken_of(rij: Matrixrij, basis: int, soorten: Celsoorten) -> tuple[Vlak, ...]:
    """The same for every column of a line; worked out once for every kind of cell."""
    aantal = len(soorten.soort)
    if rij.soort is Matrixsoort.VELD:
        return tuple(vlak_of(Plaats(rij, plek, basis, soorten, {})) for plek in range(aantal))
    per_soort = {AFWEZIG: Vlak.LEEG}
    uit = []
    for plek, soort in enumerate(soorten.soort):
        if plek == basis:
            uit.append(Vlak.LEEG if soort == AFWEZIG else Vlak.GELIJK)
            continue
        if soort not in per_soort:
            per_soort[soort] = vlak_of(Plaats(rij, plek, basis, soorten, {}))
        uit.append(per_soort[soort])
    return tuple(uit)


_ONBEKENDE_TEKST: Final = frozenset({Verschilsoort.ONBEKEND})
_VAN_TEKSTEN: Final = frozenset(
    {
        Verschilsoort.ONTBREEKT,
        Verschilsoort.TITEL,
        Verschilsoort.TEKST,
        Verschilsoort.BRON,
        Verschilsoort.BIJNA,
        Verschilsoort.EDITIE,
        Verschilsoort.KWALIFICATIE,
        Verschilsoort.ONBEKEND,
    }
)


@lru_cache(maxsize=20_000)
def changed_words(oud: str, nieuw: str) -> tuple[int, int]:
    """(words taken out, words put in) from one text to another."""
    aantallen = dict.fromkeys(Woordsoort, 0)
    for stuk in verschil_of(oud, nieuw):
        aantallen[stuk.soort] += len(stuk.tekst.split())
    return aantallen[Woordsoort.VERWIJDERD], aantallen[Woordsoort.TOEGEVOEGD]


def _words(rij: Rij, plek: int, namen: Mapping[str, str]) -> Iterator[str]:
    """What stands in the cell, the most important thing first."""
    cel = rij.cellen[plek]
    if cel.herhaling:
        yield translate("naast", "nog eens")
    if rij.is_elders(plek):
        zin = translate("naast", "elders: {kerntaak}")
        yield zin.format(kerntaak=namen.get(cel.plaats, "?"))
    if rij.is_kerntaak:
        yield from _counted(cel)
        return
    gelijkend = cel.op in {Op.TEKST, Op.BIJNA}
    if gelijkend:
        yield op_in_words(cel)
    ook = cel.stand in {Stand.BEWERKT, Stand.ALLEEN_TITEL, Stand.ONZEKER}
    if ook or not (gelijkend or rij.is_elders(plek) or cel.herhaling):
        yield stand_in_words(cel.stand, heeft_bron=_has_source(cel))


def _counted(cel: Cel) -> Iterator[str]:
    """A kerntaak: how much of it is there, and what was done to its own words."""
    telling = cel.telling
    if cel.deel is None or telling is None:
        yield stand_in_words(Stand.ONTBREEKT)
        if telling is not None and telling.elders:
            yield translate("naast", "{aantal} elders").format(aantal=telling.elders)
        return
    extra = list(_beside(cel, telling))
    if cel.stand is Stand.DEELS or (telling.van is None and _has_source(cel)):
        zin = translate("naast", "{aantal} van {van} werkprocessen")
        if extra:
            # There is not much room in a cell.
            zin = translate("naast", "{aantal} van {van}")
        yield zin.format(aantal=telling.aantal, van="?" if telling.van is None else telling.van)
    elif _has_source(cel) and cel.tekst is Stand.GEHEEL:
        yield translate("naast", "hele kerntaak")
    yield from extra


def _beside(cel: Cel, telling: Telling) -> Iterator[str]:
    """What there is to say of a kerntaak beside how much of it is there."""
    if telling.elders:
        yield translate("naast", "{aantal} elders").format(aantal=telling.elders)
    if telling.erbij:
        yield translate("naast", "{aantal} erbij").format(aantal=telling.erbij)
    if cel.op in {Op.TEKST, Op.BIJNA, Op.INHOUD}:
        yield op_in_words(cel)
    if cel.tekst is not Stand.GEHEEL or not _has_source(cel):
        yield stand_in_words(cel.tekst, heeft_bron=_has_source(cel))


def _icon_of(rij: Rij, plek: int) -> str:
    cel = rij.cellen[plek]
    if cel.deel is None:
        return ICOON_VAN[Stand.ONTBREEKT]
    if rij.is_elders(plek):
        return "moved"
    if cel.op in {Op.TEKST, Op.BIJNA} and cel.stand not in {Stand.BEWERKT, Stand.ONZEKER}:
        return "overlap"
    if cel.telling is not None and cel.telling.van is None and cel.stand is Stand.GEHEEL:
        return _ONBEKEND if _has_source(cel) else ICOON_VAN[cel.stand]
    return ICOON_VAN[cel.stand]


def _explain(plaats: Plaats) -> Iterator[str]:
    cel, soorten = plaats.cel, plaats.verschillen
    if soorten:
        zin = translate("naast", "Anders dan de basis: {soorten}.")
        yield zin.format(soorten=kinds_in_words(soorten))
    else:
        yield translate("naast", "Zoals de basis.")
    yield _capital("; ".join(_words(plaats.rij.rij, plaats.plek, plaats.namen))) + "."
    if cel.deel is None:
        return
    yield translate("naast", "Uitgelijnd op: {op}.").format(op=op_in_words(cel))
    if cel.telling is not None and cel.telling.van is None and _has_source(cel):
        yield translate("naast", "Hoeveel werkprocessen de bron heeft, is niet bekend.")
    if not cel.tekst_bekend:
        yield translate("naast", "Alleen de titel is bekend.")
    if cel.deel.herkomst is not None:
        yield translate("naast", "Bron: {bron}.").format(bron=cel.deel.herkomst.bron)


def _field(plaats: Plaats) -> Celbeeld:
    """One text: how many words it has otherwise than the base column."""
    rij, veld = plaats.rij.rij, plaats.rij.veld
    oud, nieuw = text_of(rij.cellen[plaats.basis], veld), text_of(plaats.cel, veld)
    if nieuw is None:
        if plaats.cel.deel is None:
            woord = stand_in_words(Stand.ONTBREEKT)
            return _beeld(woord, ICOON_VAN[Stand.ONTBREEKT], Vlak.LEEG, oud is not None)
        return _beeld(translate("naast", "niet bekend"), _ONBEKEND, Vlak.ONBEKEND, True)
    aantal = words_in(len(nieuw.split())) if nieuw else translate("naast", "leeg")
    if plaats.plek == plaats.basis:
        return _beeld(aantal, "", Vlak.GELIJK)
    if oud is None:
        onbekend = rij.cellen[plaats.basis].deel is not None
        return _beeld(aantal, "", Vlak.ONBEKEND if onbekend else Vlak.ANDERS, True)
    if oud == nieuw:
        return _beeld(translate("naast", "gelijk"), ICOON_VAN[Stand.GEHEEL], Vlak.GELIJK)
    weg, erbij = changed_words(oud, nieuw)
    return _beeld(_changed(weg, erbij), ICOON_VAN[Stand.BEWERKT], Vlak.ANDERS, True)


def _changed(weg: int, erbij: int) -> str:
    """How many words went and came; white space alone is no word."""
    if weg and erbij:
        zin = translate("naast", "{weg} weg, {erbij} erbij")
        return zin.format(weg=weg, erbij=erbij)
    if weg:
        return translate("naast", "{} weg").format(words_in(weg))
    if erbij:
        return translate("naast", "{} erbij").format(words_in(erbij))
    return translate("naast", "andere witruimte")


def _beeld(tekst: str, icoon: str, vlak: Vlak, is_anders: bool = False) -> Celbeeld:
    return Celbeeld(_capital(tekst), icoon, vlak, is_anders)


def _capital(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _has_source(cel: Cel) -> bool:
    return cel.deel is not None and cel.deel.herkomst is not None


def row_words(matrixrij: Matrixrij, anders: Sequence[bool]) -> str:
    """What a line is, for who cannot see it: kind, title, source, and whether columns differ."""
    rij = matrixrij.rij
    if matrixrij.soort is Matrixsoort.VELD:
        naam = veld_in_woorden(matrixrij.veld)
    elif matrixrij.soort is Matrixsoort.TEKSTEN:
        naam = translate("naast", "Teksten van de kerntaak")
    else:
        soort = (
            translate("naast", "Kerntaak") if rij.is_kerntaak else translate("naast", "Werkproces")
        )
        naam = ", ".join(filter(None, (soort, rij.titel, rij.bron)))
    zin = translate("naast", "anders dan de basis: {}").format(columns_in(sum(anders)))
    stand = {
        None: "",
        True: translate("naast", "opengevouwen"),
        False: translate("naast", "dichtgevouwen"),
    }[matrixrij.is_open]
    return "; ".join(filter(None, (naam, zin, stand)))
