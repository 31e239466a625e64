"""The command ``vergelijk``: columns side by side, for people to read, in Dutch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from composer.finding import ERNST_VOLGORDE
from composer.percentage import in_procent
from composer.vergelijken.cijfers import cijfers_of
from composer.vergelijken.lezingen import Lezing, beside, lezing_of
from composer.vergelijken.maatstafwoorden import maatstaf_in_words, only_by_in_words
from composer.vergelijken.oordelen import Bevindingrij, Oordeel, bevindingrijen, outcome_of
from composer.vergelijken.overeenkomst import order_by_likeness, overeenkomst_of
from composer.vergelijken.rijen import Cel, Rij, Stand
from composer.vergelijken.velden import all_rows
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import compare_cells
from composer.vergelijken.woorden import (
    KOPPEN,
    cut_apart,
    domains_in_words,
    heading_of,
    is_counted,
    row_names,
    values_on_a_line,
)
from kwalificatiestructuur.verschil import Veldverschil
from kwalificatiestructuur.woordverschil import Verschilsoort

_BREED: Final = 9
_TITEL: Final = 46
_WAARDE: Final = 100
_TEKENS: Final = {
    Stand.GEHEEL: "=",
    Stand.ALLEEN_TITEL: "titel",
    Stand.BEWERKT: "bewerkt",
    Stand.ANDERE_EDITIE: "editie",
    Stand.ANDERS: "anders",
    Stand.ONZEKER: "?",
    Stand.ONTBREEKT: "-",
}
_UITLEG: Final = (
    "= zoals de bron     titel, bewerkt: hier gewijzigd     anders: andere tekst dan de meeste",
    "bewerkt≠1: ook daar bewerkt, maar anders     bewerkt=1: daar op dezelfde manier bewerkt",
    "editie: alleen de editie is anders     3/5: zoveel werkprocessen     +2: van elders erbij",
    "- ontbreekt   * in een andere kerntaak   ~ herkend aan tekst die erop lijkt   2x: nog eens",
    "? alleen aan de titel of het nummer herkend: of de tekst gelijk is, is niet bekend",
)
_UITLEG_BEVINDINGEN: Final = (
    "gem.: gemotiveerd     mot.: er staat een motivering, maar de bevinding is nog open",
    "2x: zo vaak     ≠1: anders dan in kolom 1, door een andere bevinding of motivering",
)
_VORM: Final = {Verschilsoort.VERWIJDERD: "[-{}-]", Verschilsoort.TOEGEVOEGD: "{{+{}+}}"}


def vergelijk_tekst(vergelijking: Vergelijking, basis: int | None = None) -> str:
    """The report; with ``basis``, the place of a column, also word for word against that one."""
    return "\n".join(_lines(vergelijking, basis))


def _lines(vergelijking: Vergelijking, basis: int | None) -> Iterator[str]:
    for plek in range(len(vergelijking.kolommen)):
        yield from _kolom_lines(vergelijking, plek)
    yield ""
    nummers = [f"[{plek + 1}]" for plek in range(len(vergelijking.kolommen))]
    rijen = [*vergelijking.uitlijning.rijen]
    tekens = [[_sign(rij, plek) for plek in range(len(rij.cellen))] for rij in rijen]
    breed = _width(tekens)
    yield _table_line("Onderdelen", nummers, breed)
    for rij, cellen in zip(rijen, tekens, strict=True):
        inspringen = "" if rij.is_kerntaak else "  "
        yield _table_line(f"{inspringen}{rij.bron or '(eigen)'} {rij.titel}", cellen, breed)
        if basis is not None:
            yield from _word_lines(rij, basis)
    yield from (f"  {regel}" for regel in _UITLEG)
    yield ""
    yield from _likeness_lines(vergelijking)
    yield from _field_lines(vergelijking)
    yield from _finding_lines(vergelijking, basis)


def _kolom_lines(vergelijking: Vergelijking, plek: int) -> Iterator[str]:
    kolom, cijfers = vergelijking.kolommen[plek], cijfers_of(vergelijking, plek)
    bestand = f"  ({kolom.bestand})" if kolom.bestand else ""
    yield f"[{plek + 1}] {kolom.naam or '(zonder naam)'}{bestand}"
    domeinen = ", ".join(domains_in_words(cijfers)) or "geen onderdelen"
    yield (
        f"    {cijfers.kerntaken} kerntaken, {cijfers.werkprocessen} werkprocessen; "
        f"niveau {_known(cijfers.niveau)}; {domeinen}"
    )
    yield (
        f"    studielast {_hours(cijfers.studielast)}; keuzedelen {_known(cijfers.keuzedelen)}, "
        f"studielast daarvan {_hours(cijfers.keuzedelen_sbu)}"
    )
    oordeel = "niet beoordeeld: dit is een bestaande kwalificatie"
    if (t := cijfers.tellingen) is not None:
        oordeel = (
            f"fout {t.fout}, waarschuwing {t.waarschuwing}, info {t.info}, "
            f"gemotiveerd {t.gemotiveerd}"
        )
    yield f"    {oordeel}"
    yield from (f"    {zin}" for zin in maatstaf_in_words(kolom))


def _sign(rij: Rij, plek: int) -> str:
    cel = rij.cellen[plek]
    geteld = _counted(cel)
    teken = "" if geteld and cel.tekst is Stand.GEHEEL else _TEKENS[cel.tekst]
    teken += _mark(lezing_of(rij, plek))
    if rij.is_elders(plek):
        teken += "*"
    if cel.score is not None and cel.score < 1:
        teken += "~"
    return " ".join(filter(None, (geteld, teken, "2x" if cel.herhaling else "")))


def _mark(lezing: Lezing) -> str:
    """``=2`` or ``≠1,3``: behind a word that hides another text than in those columns."""
    if lezing.zoals is not None:
        return f"={lezing.zoals + 1}"
    return f"≠{','.join(str(ander + 1) for ander in lezing.anders)}" if lezing.anders else ""


def _counted(cel: Cel) -> str:
    """A kerntaak in part, or with more than its own; "" where there is nothing to count."""
    telling = cel.telling
    if cel.deel is None or telling is None:
        return ""
    erbij = f"+{telling.erbij}" if telling.erbij else ""
    if not is_counted(cel):
        return erbij
    van = "?" if telling.van is None else str(telling.van)
    return f"{telling.aantal}/{van}{erbij}"


def _word_lines(rij: Rij, basis: int) -> Iterator[str]:
    for plek in range(len(rij.cellen)):
        verschil = None if plek == basis else compare_cells(rij, basis, plek)
        if verschil is None:
            continue
        waarom = " (alleen de editie)" if verschil.alleen_editie else ""
        for veld in verschil.velden:
            yield f"      [{plek + 1}] {veld.veld}{waarom}: {_words(veld)}"
        if verschil.onbekend:
            yield f"      [{plek + 1}] niet te vergelijken: {', '.join(verschil.onbekend)}"


def _words(veld: Veldverschil) -> str:
    """Only the words that differ."""
    stukken = (
        _VORM[stuk.soort].format(" ".join(stuk.tekst.split()))
        for stuk in veld.woorden
        if stuk.soort in _VORM
    )
    return " ".join(stukken)


def _likeness_lines(vergelijking: Vergelijking) -> Iterator[str]:
    kolommen = vergelijking.kolommen
    matrix = overeenkomst_of(vergelijking.uitlijning, len(kolommen))
    yield _table_line("Overeenkomst", [f"[{plek + 1}]" for plek in range(len(kolommen))])
    for plek, rij in enumerate(matrix):
        delen = ["?" if deel is None else in_procent(deel) for deel in rij]
        yield _table_line(f"  [{plek + 1}] {kolommen[plek].naam}", delen)
    volgorde = order_by_likeness(kolommen, matrix).volgorde
    yield "  Op gelijkenis: " + " ".join(f"[{plek + 1}]" for plek in volgorde)


def _field_lines(vergelijking: Vergelijking) -> Iterator[str]:
    """What columns have otherwise; fields that are the same everywhere are left out."""
    namen = row_names(vergelijking)
    for soort, rijen in all_rows(vergelijking).items():
        anders = [rij for rij in rijen if rij.is_gelijk is False]
        if anders:
            yield f"\n{KOPPEN[soort]} die verschillen"
        for rij in anders:
            yield f"  {heading_of(rij, namen)}"
            for plek, tekst in enumerate(cut_apart(values_on_a_line(rij), _WAARDE)):
                yield f"    [{plek + 1}] {tekst}"


def _finding_lines(vergelijking: Vergelijking, basis: int | None) -> Iterator[str]:
    rijen = [rij for rij in bevindingrijen(vergelijking, basis) if rij.is_gelijk is False]
    if not rijen:
        return
    namen = row_names(vergelijking)
    tekens = [_struck(rij) for rij in rijen]
    breed = _width(tekens)
    yield ""
    yield _table_line(
        "Bevindingen die verschillen",
        [f"[{plek + 1}]" for plek in range(len(vergelijking.kolommen))],
        breed,
    )
    for rij, cellen in zip(rijen, tekens, strict=True):
        yield _table_line(f"  {rij.regel} {namen.get(rij.onderwerp, rij.onderwerp)}", cellen, breed)
        for plek, delen in enumerate(rij.alleen_door):
            if delen:
                yield f"      [{plek + 1}] {only_by_in_words(delen)}"
    yield from (f"  {regel}" for regel in _UITLEG_BEVINDINGEN)


def _struck(rij: Bevindingrij) -> list[str]:
    """A sign per column; those of two columns that are not struck alike are never the same."""
    tekens = [_found(cel) for cel in rij.cellen]
    uitkomsten = [tuple(outcome_of(cel or ())) for cel in rij.cellen]
    cellen = list(zip(tekens, uitkomsten, strict=True))
    return [f"{teken}{_mark(beside(cellen, plek))}" for plek, teken in enumerate(tekens)]


def _found(cel: Sequence[Oordeel] | None) -> str:
    """How often, how heavy, and whether somebody answered."""
    if cel is None:
        return "?"
    keren = Counter(map(_weight, sorted(cel, key=lambda o: ERNST_VOLGORDE[o.finding.ernst])))
    return (
        ", ".join(f"{keer}x {woord}" if keer > 1 else woord for woord, keer in keren.items()) or "-"
    )


def _weight(oordeel: Oordeel) -> str:
    if oordeel.finding.gemotiveerd:
        return "gem."
    return f"{str(oordeel.finding.ernst)[:7]}{' mot.' if oordeel.motivering else ''}"


def _width(tekens: Iterable[Sequence[str]]) -> int:
    """How wide the columns are, so that all of these fit."""
    return max((_BREED, *(len(teken) for rij in tekens for teken in rij)))


def _table_line(naam: str, cellen: Iterable[str], breed: int = _BREED) -> str:
    kop = naam if len(naam) <= _TITEL else f"{naam[: _TITEL - 1]}…"
    return (f"{kop:<{_TITEL}}" + "".join(f" {cel:>{breed}}" for cel in cellen)).rstrip()


def _known(getal: int | None) -> str:
    return "niet bekend" if getal is None else str(getal)


def _hours(klokuren: int | None) -> str:
    return "niet bekend" if klokuren is None else f"{klokuren} klokuren"
