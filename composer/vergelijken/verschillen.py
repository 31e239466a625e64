"""What differs between the columns: of a row in kinds, of two cells word for word.

``row_differences`` says every difference once. Werkprocessen that are missing because their
kerntaak is missing, or was taken in part, are not said again; a part that was moved does not make a
kerntaak incomplete.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from composer.deelvelden import fields_of
from composer.vergelijken.rijen import Bewerking, Cel, Op, Rij, Stand, Uitlijning
from kwalificatiestructuur.verschil import Veldverschil


class Verschilsoort(StrEnum):
    """In what columns differ; the value is that of the JSON form."""

    ONTBREEKT = "ontbreekt"
    WERKPROCESSEN = "werkprocessen"
    """A kerntaak with other werkprocessen of its source in one column than in another."""
    ELDERS = "elders"
    """A werkproces that stands in another kerntaak."""
    HERHALING = "herhaling"
    """A column has the part twice."""
    TITEL = "titel"
    TEKST = "tekst"
    BRON = "bron"
    """The same text from another source."""
    BIJNA = "bijna"
    """Nearly the same text from another source."""
    EDITIE = "editie"
    """Only the edition that it was copied from makes the text another; nobody edited it."""
    KWALIFICATIE = "kwalificatie"
    """One source, not edited, that reads otherwise for another kwalificatie."""
    ONBEKEND = "onbekend"
    """Of a column only the title is known, so whether the texts are the same is not."""
    VELD = "veld"
    KEUZEDEEL = "keuzedeel"
    VERKLARING = "verklaring"
    MOTIVERING = "motivering"
    VAKKENNIS = "vakkennis"
    """Another decision about a line of vakkennis."""
    BESLUIT = "besluit"
    """Another decision about a part or keuzedeel of which the source had another edition."""


@dataclass(frozen=True, slots=True)
class Verschil:
    """One difference; ``onderwerp`` is the id of a row, a field, a code or a rule.

    ``kolommen`` are the places of the columns that stand out, in order: those without the part,
    with an edited text, and so on. All of them where none stands out.
    """

    soort: Verschilsoort
    onderwerp: str
    kolommen: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Celverschil:
    """Two cells of one row, word for word; the first is the one that is compared with.

    ``velden`` are the title and the texts that differ, ``onbekend`` the fields that cannot be
    compared because only a title is known. ``alleen_editie``: both are the text of their own
    edition and nobody edited them.
    """

    velden: tuple[Veldverschil, ...]
    onbekend: tuple[str, ...]
    alleen_editie: bool


def soorten_of(rij: Rij) -> frozenset[Verschilsoort]:
    """In what the columns of a row differ, by itself; empty when it is the same everywhere."""
    return frozenset(soort for soort, _ in _kinds(rij))


def is_gelijk(rij: Rij) -> bool:
    """Whether the row is the same in every column, beyond doubt."""
    return next(_kinds(rij), None) is None


def row_differences(uitlijning: Uitlijning) -> tuple[Verschil, ...]:
    """Every difference between the parts of the columns, once, in the order of the rows."""
    uit: list[Verschil] = []
    kerntaken = {kerntaak.id: kerntaak for kerntaak in uitlijning.kerntaken}
    for rij in uitlijning.rijen:
        soorten = dict(_kinds(rij))
        elders = soorten.get(Verschilsoort.ELDERS, ())
        for soort, kolommen in soorten.items():
            over = kolommen
            if rij.is_kerntaak:
                pass
            elif soort is Verschilsoort.ONTBREEKT:
                over = _missing_unsaid(kerntaken, rij, kolommen, elders)
            elif soort is Verschilsoort.HERHALING:
                over = tuple(
                    p for p in kolommen if not kerntaken[rij.cellen[p].plaats].cellen[p].herhaling
                )
            if over:
                uit.append(Verschil(soort, rij.id, over))
    return tuple(uit)


def compare_cells(rij: Rij, een: int, ander: int) -> Celverschil | None:
    """What differs in the words of a row from column ``een`` to column ``ander``.

    None where one of them does not have the part. Words are found when asked for.
    """
    oud, nieuw = rij.cellen[een], rij.cellen[ander]
    if oud.deel is None or nieuw.deel is None:
        return None
    links, rechts = fields_of(oud.deel), fields_of(nieuw.deel)
    if _is_one_copy(oud, nieuw):
        return Celverschil((), (), alleen_editie=False)
    vergelijkbaar = oud.tekst_bekend and nieuw.tekst_bekend
    velden = tuple(
        Veldverschil(veld, tekst, rechts[veld])
        for veld, tekst in links.items()
        if (vergelijkbaar or veld == "titel") and tekst != rechts[veld]
    )
    onbekend = () if vergelijkbaar else tuple(veld for veld in links if veld != "titel")
    return Celverschil(velden, onbekend, bool(velden) and is_only_editie(oud, nieuw))


def is_only_editie(een: Cel, ander: Cel) -> bool:
    """Whether two cells differ because each has, unedited, the text of its own edition."""
    edities = []
    for cel in (een, ander):
        herkomst = cel.deel.herkomst if cel.deel is not None else None
        if herkomst is None or cel.bewerking is not Bewerking.GEEN:
            return False
        if cel.op is None or not cel.op.is_bron:
            return False
        edities.append(herkomst.editie)
    return edities[0] != edities[1]


def _is_one_copy(een: Cel, ander: Cel) -> bool:
    """Whether both are the same source, not edited: then the texts are the same, known or not."""
    if een.deel is None or ander.deel is None or een.deel.herkomst is None:
        return False
    onbewerkt = een.bewerking is ander.bewerking is Bewerking.GEEN
    return onbewerkt and een.deel.herkomst == ander.deel.herkomst


def _kinds(rij: Rij) -> Iterator[tuple[Verschilsoort, tuple[int, ...]]]:
    """The kinds of difference of a row, each with the columns that stand out."""
    cellen = rij.cellen
    aanwezig = rij.aanwezig
    herhaald = tuple(plek for plek in aanwezig if cellen[plek].herhaling)
    weg = tuple(plek for plek in range(len(cellen)) if cellen[plek].deel is None)
    if herhaald and len(herhaald) < len(cellen):
        yield Verschilsoort.HERHALING, herhaald
    if weg and len(herhaald) < len(aanwezig):
        yield Verschilsoort.ONTBREEKT, weg
    if rij.is_kerntaak:
        yield from _content(rij, aanwezig)
    else:
        elders = tuple(plek for plek in aanwezig if cellen[plek].is_elders)
        if elders and len({cellen[plek].plaats for plek in aanwezig}) > 1:
            yield Verschilsoort.ELDERS, elders
    yield from _words(cellen, aanwezig)


def _words(
    cellen: Sequence[Cel], aanwezig: Sequence[int]
) -> Iterator[tuple[Verschilsoort, tuple[int, ...]]]:
    """The differences in title, text and source."""
    bekend = [plek for plek in aanwezig if cellen[plek].tekst_bekend]
    anders = len({cellen[plek].lezing for plek in bekend}) > 1
    if len(bekend) < len(aanwezig):
        anders = anders or len({_titel(cellen[plek]) for plek in aanwezig}) > 1
    per_soort: dict[Verschilsoort, list[int]] = {}
    met_bron = any(_has_source(cellen[plek]) for plek in aanwezig)
    for plek in aanwezig:
        cel = cellen[plek]
        if cel.tekst is Stand.ONZEKER or (bekend and not cel.tekst_bekend):
            per_soort.setdefault(Verschilsoort.ONBEKEND, []).append(plek)
        if cel.op is Op.TEKST and met_bron:
            per_soort.setdefault(Verschilsoort.BRON, []).append(plek)
        for soort in _kinds_of(cel, anders):
            per_soort.setdefault(soort, []).append(plek)
    for soort in Verschilsoort:
        if soort in per_soort:
            yield soort, tuple(per_soort[soort])


def _kinds_of(cel: Cel, anders: bool) -> Iterator[Verschilsoort]:
    """Why a cell stands out; ``anders``: the cells of its row do not all read the same."""
    if cel.op is Op.BIJNA:
        yield Verschilsoort.BIJNA
    if not anders:
        return
    if cel.bewerking is Bewerking.ALLEEN_TITEL:
        yield Verschilsoort.TITEL
    elif cel.bewerking is Bewerking.BEWERKT:
        yield Verschilsoort.TEKST
    elif cel.tekst is Stand.ANDERE_EDITIE:
        yield Verschilsoort.EDITIE
    elif cel.tekst is Stand.ANDERS and cel.op is not None and cel.op.is_bron:
        yield Verschilsoort.KWALIFICATIE
    elif cel.tekst is Stand.ANDERS and cel.op is not Op.BIJNA:
        yield Verschilsoort.TEKST


def _content(rij: Rij, aanwezig: Sequence[int]) -> Iterator[tuple[Verschilsoort, tuple[int, ...]]]:
    """Columns that have fewer werkprocessen of the kerntaak than another, wherever they stand."""
    alle = frozenset().union(*(rij.cellen[plek].eigen for plek in aanwezig))
    if minder := tuple(plek for plek in aanwezig if rij.cellen[plek].eigen != alle):
        yield Verschilsoort.WERKPROCESSEN, minder


def _missing_unsaid(
    kerntaken: Mapping[str, Rij], rij: Rij, weg: Iterable[int], elders: Collection[int]
) -> tuple[int, ...]:
    """The columns that lack a werkproces of which nothing else says so.

    A column without the kerntaak that others have it in lacks its werkprocessen too, and of one
    that has less of that kerntaak its row says so. Where a column has the werkproces without its
    kerntaak (``elders`` are those of which that is said), neither tells it from the others.
    """
    over = set()
    for thuis in {rij.cellen[plek].thuis for plek in rij.aanwezig}:
        houder = kerntaken[thuis].cellen
        met = [plek for plek in rij.aanwezig if rij.cellen[plek].thuis == thuis]
        zonder = any(houder[plek].deel is None and plek not in elders for plek in met)
        is_geteld = any(cel.deel is not None and rij.id in cel.eigen for cel in houder)
        over |= {p for p in weg if (zonder if houder[p].deel is None else not is_geteld)}
    return tuple(sorted(over))


def _has_source(cel: Cel) -> bool:
    return cel.deel is not None and cel.deel.herkomst is not None


def _titel(cel: Cel) -> str:
    return "" if cel.deel is None else " ".join(cel.deel.titel.split()).casefold()
