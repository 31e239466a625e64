"""A comparison as a report: the columns, the matrix, and what differs in fields and findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from composer.codering import codes_of
from composer.meldingen import sentence
from composer.percentage import in_procent
from composer.vergelijken.cijfers import cijfers_of
from composer.vergelijken.leesbaar import in_groups, turned
from composer.vergelijken.lezingen import lezing_of
from composer.vergelijken.maatstafwoorden import (
    editie_in_words,
    maatstaf_in_words,
    only_by_in_words,
    regelset_in_words,
)
from composer.vergelijken.oordelen import Bevindingrij, bevindingrijen
from composer.vergelijken.overeenkomst import overeenkomst_of
from composer.vergelijken.rijen import Cel as Matrixcel
from composer.vergelijken.rijen import Op, Rij, Stand
from composer.vergelijken.velden import all_rows
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import Verschilsoort as Veldsoort
from composer.vergelijken.verschillen import compare_cells
from composer.vergelijken.woorden import (
    KOPPEN,
    NIET_BEKEND,
    domains_in_words,
    file_names,
    heading_of,
    is_counted,
    row_names,
    values_on_a_line,
)
from composer.verslagvorm.blokken import Blok, Cel, Dag, Deel, Kop, Tabel
from kwalificatiestructuur.verschil import Veldverschil
from kwalificatiestructuur.woordverschil import Verschilsoort

TITEL: Final = "Samenstellingen naast elkaar"

_STANDEN: Final = {
    Stand.GEHEEL: "zoals de bron",
    Stand.ALLEEN_TITEL: "alleen de titel gewijzigd",
    Stand.BEWERKT: "bewerkt",
    Stand.ANDERE_EDITIE: "andere editie",
    Stand.ANDERS: "andere tekst dan de meeste",
    Stand.ONZEKER: "tekst niet bekend",
    Stand.ONTBREEKT: "ontbreekt",
}
_BESTAND: Final = "Bestand"
_KOLOMMEN: Final = (
    "Nr.",
    "Naam",
    "Instelling",
    _BESTAND,
    "Niveau",
    "Kerntaken",
    "Werkprocessen",
    "Opleidingsdomeinen",
    "Studielast (klokuren)",
    "Keuzedelen",
    "Studielast keuzedelen (klokuren)",
    "Fouten",
    "Waarschuwingen",
    "Info",
    "Gemotiveerd",
    "Editie",
    "Regelset",
    "Peildatum",
    "Waarom deze",
)


def blocks_of(vergelijking: Vergelijking, basis: int | None = None) -> Iterator[Blok]:
    """The report for reading; with ``basis``, a column, also word for word against that one."""
    yield Kop(1, TITEL)
    for tabel in tables_of(vergelijking, basis):
        yield from in_groups(tabel if tabel.is_gelijk else turned(tabel), 2)


def tables_of(vergelijking: Vergelijking, basis: int | None = None) -> tuple[Tabel, ...]:
    """The report for sorting and filtering, a table per kind of row."""
    koppen = tuple(_column_name(vergelijking, plek) for plek in range(_count(vergelijking)))

    def side_by_side(naam: str, vaste: tuple[str, ...], rijen: Iterable[tuple[Cel, ...]]) -> Tabel:
        return Tabel(
            naam, (*vaste, *koppen), tuple(rijen), len(vaste), is_gelijk=True, geen="Geen verschil."
        )

    tabellen = [
        _column_table(vergelijking),
        side_by_side("Onderdelen", ("Bron", "Onderdeel"), _parts(vergelijking)),
        side_by_side("Overeenkomst", ("",), _likeness(vergelijking, koppen)),
        side_by_side("Verschillen in velden", ("Veld",), _fields(vergelijking)),
        side_by_side(
            "Verschillen in bevindingen", ("Regel", "Over"), _findings(vergelijking, basis)
        ),
    ]
    if basis is not None:
        naam = f"Woorden tegenover {basis + 1}"
        tabellen.append(side_by_side(naam, ("Bron", "Veld"), _words(vergelijking, basis)))
    return tuple(tabellen)


def _count(vergelijking: Vergelijking) -> int:
    return len(vergelijking.kolommen)


def _column_name(vergelijking: Vergelijking, plek: int) -> str:
    return f"{plek + 1} {vergelijking.kolommen[plek].naam or '(zonder naam)'}"


def _column_table(vergelijking: Vergelijking) -> Tabel:
    """What each column is; documents that stand in no file of their own have none to name."""
    zonder = set() if any(kolom.bestand for kolom in vergelijking.kolommen) else {_BESTAND}
    plekken = [plek for plek, kop in enumerate(_KOLOMMEN) if kop not in zonder]
    koppen = tuple(_KOLOMMEN[plek] for plek in plekken)
    rijen = tuple(tuple(rij[plek] for plek in plekken) for rij in _columns(vergelijking))
    return Tabel("Kolommen", koppen, rijen, 2)


def _columns(vergelijking: Vergelijking) -> Iterator[tuple[Cel, ...]]:
    bestanden = file_names([kolom.bestand for kolom in vergelijking.kolommen])
    for plek, kolom in enumerate(vergelijking.kolommen):
        cijfers = cijfers_of(vergelijking, plek)
        geteld: tuple[Cel, ...] = ("niet beoordeeld",) * 4
        if (t := cijfers.tellingen) is not None:
            geteld = t.fout, t.waarschuwing, t.info, t.gemotiveerd
        yield (
            plek + 1,
            kolom.naam or "(zonder naam)",
            " ".join(kolom.samenstelling.aanvraag.instelling.split()),
            bestanden[plek],
            _known(cijfers.niveau),
            cijfers.kerntaken,
            cijfers.werkprocessen,
            "\n".join(domains_in_words(cijfers)),
            _known(cijfers.studielast),
            _known(cijfers.keuzedelen),
            _known(cijfers.keuzedelen_sbu),
            *geteld,
            editie_in_words(kolom),
            "" if t is None else regelset_in_words(kolom),
            "" if t is None else Dag(kolom.omgeving.peildatum),
            "\n".join(maatstaf_in_words(kolom)),
        )


def _known(getal: int | None) -> Cel:
    return NIET_BEKEND if getal is None else getal


def _parts(vergelijking: Vergelijking) -> Iterator[tuple[Cel, ...]]:
    for rij in vergelijking.uitlijning.rijen:
        titel = rij.titel if rij.is_kerntaak else f"    {rij.titel}"
        cellen = (_state(rij, plek) for plek in range(len(rij.cellen)))
        yield (rij.bron, titel, *cellen)


def _state(rij: Rij, plek: int) -> str:
    """What one cell says, and by what it stands there where that is not the source."""
    cel = rij.cellen[plek]
    woorden = [*_counted(cel)]
    if not woorden or cel.tekst is not Stand.GEHEEL or _is_own(cel):
        woorden.insert(0 if cel.deel is None else len(woorden), _read(rij, plek))
    if rij.is_elders(plek):
        woorden.append("in een andere kerntaak")
    if cel.op is Op.BIJNA and cel.score is not None:
        woorden.append(f"herkend aan tekst die erop lijkt ({in_procent(cel.score)})")
    elif cel.alleen_titel:
        woorden.append("herkend aan de titel")
    if cel.herhaling:
        woorden.append("nog eens")
    return ", ".join(woorden)


def _counted(cel: Matrixcel) -> Iterator[str]:
    """``3 van 5 werkprocessen`` and what else there is to count of a kerntaak."""
    telling = cel.telling
    if telling is None:
        return
    if is_counted(cel) or telling.erbij:
        van = "?" if telling.van is None else str(telling.van)
        yield f"{telling.aantal} van {van} werkprocessen"
    if telling.elders:
        yield f"{telling.elders} elders"
    if telling.erbij:
        yield f"{telling.erbij} van elders erbij"


def _read(rij: Rij, plek: int) -> str:
    """How the own words of a cell are to its source, and to those edited in the same way."""
    cel, lezing = rij.cellen[plek], lezing_of(rij, plek)
    woord = "eigen onderdeel" if _is_own(cel) else _STANDEN[cel.tekst]
    if lezing.zoals is not None:
        woord += f", zoals kolom {lezing.zoals + 1}"
    if lezing.anders:
        *begin, laatste = (str(ander + 1) for ander in lezing.anders)
        woord += f", anders dan kolom {' en '.join(filter(None, (', '.join(begin), laatste)))}"
    return woord


def _is_own(cel: Matrixcel) -> bool:
    """Whether it has no source that it could read as."""
    return cel.tekst is Stand.GEHEEL and cel.deel is not None and cel.deel.herkomst is None


def _likeness(vergelijking: Vergelijking, koppen: Iterable[str]) -> Iterator[tuple[Cel, ...]]:
    matrix = overeenkomst_of(vergelijking.uitlijning, _count(vergelijking))
    for kop, rij in zip(koppen, matrix, strict=True):
        yield (kop, *("?" if deel is None else Deel(deel) for deel in rij))


def _fields(vergelijking: Vergelijking) -> Iterator[tuple[Cel, ...]]:
    """Everything beside the parts that differs."""
    namen = row_names(vergelijking)
    for soort, rijen in all_rows(vergelijking).items():
        for rij in rijen:
            if rij.is_gelijk is False:
                kop = heading_of(rij, namen)
                is_veld = soort is Veldsoort.VELD
                yield (
                    kop if is_veld else f"{KOPPEN[soort]}: {kop}",
                    *values_on_a_line(rij),
                )


def _findings(vergelijking: Vergelijking, basis: int | None) -> Iterator[tuple[Cel, ...]]:
    """Rules that do not strike in all columns alike, with the sentences."""
    namen = row_names(vergelijking)
    for rij in bevindingrijen(vergelijking, basis):
        if rij.is_gelijk is False:
            cellen = (_struck(vergelijking, rij, plek) for plek in range(len(rij.cellen)))
            yield (rij.regel, namen.get(rij.onderwerp, rij.onderwerp), *cellen)


def _struck(vergelijking: Vergelijking, rij: Bevindingrij, plek: int) -> str:
    cel = rij.cellen[plek]
    if cel is None:
        return "niet beoordeeld"
    codes = codes_of(vergelijking.kolommen[plek].samenstelling)
    zinnen = [only_by_in_words(rij.alleen_door[plek])] if rij.alleen_door[plek] else []
    for oordeel in cel:
        motivering = f"\nMotivering: {oordeel.motivering}" if oordeel.motivering else ""
        zinnen.append(f"{oordeel.finding.ernst}: {sentence(oordeel.finding, codes)}{motivering}")
    return "\n".join(zinnen)


def _words(vergelijking: Vergelijking, basis: int) -> Iterator[tuple[Cel, ...]]:
    """Per row and field the words that each column has otherwise than the base.

    Which fields cannot be compared, as a text is not known, stands in a row of its own.
    """
    for rij in vergelijking.uitlijning.rijen:
        per_veld: dict[str, dict[int, str]] = {}
        for plek in range(len(rij.cellen)):
            verschil = None if plek == basis else compare_cells(rij, basis, plek)
            for veld in () if verschil is None else verschil.velden:
                waarom = "alleen de editie: " if verschil and verschil.alleen_editie else ""
                per_veld.setdefault(veld.veld, {})[plek] = f"{waarom}{_in_words(veld)}"
            if verschil is not None and verschil.onbekend:
                per_veld.setdefault("niet te vergelijken", {})[plek] = ", ".join(verschil.onbekend)
        for naam, cellen in per_veld.items():
            alle = (cellen.get(plek, "") for plek in range(len(rij.cellen)))
            yield (f"{rij.bron} {rij.titel}".strip(), naam, *alle)


def _in_words(veld: Veldverschil) -> str:
    weg = [s.tekst.strip() for s in veld.woorden if s.soort is Verschilsoort.VERWIJDERD]
    erbij = [s.tekst.strip() for s in veld.woorden if s.soort is Verschilsoort.TOEGEVOEGD]
    delen = []
    if any(weg):
        delen.append(f"weg: {' … '.join(filter(None, weg))}")
    if any(erbij):
        delen.append(f"erbij: {' … '.join(filter(None, erbij))}")
    return "\n".join(delen)
