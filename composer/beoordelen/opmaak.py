"""The report as headings, paragraphs and tables of Dutch text, whatever it is written as."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from composer.beoordelen import verslagrijen
from composer.beoordelen.beeld import Ding
from composer.beoordelen.verslag import Documentverslag, Verslag
from composer.beoordelen.verslagmatrix import matrix_blocks, matrix_tables
from composer.beoordelen.verslagrijen import Rij
from composer.beoordelen.waarden import Notitie, Notitiesoort, Uitkomst
from composer.beoordelen.woorden import UITKOMSTWOORDEN
from composer.gereedheid.voorwaarden import GRONDSLAG_VOORWAARDEN, GRONDSLAG_WEIGERINGEN
from composer.verslagvorm.blokken import Alinea, Blok, Cel, Kop, Moment, Tabel
from kwalificatiestructuur.dagen import day_in_words

TITEL: Final = "Verslag van de beoordeling"
ZONDER_NAAM: Final = "Zonder naam"
ZONDER_INSTELLING: Final = "Instelling niet ingevuld"

_SAMENVATTING: Final = (
    "Instelling",
    "Cross-over",
    "Ronde",
    "Notities open",
    "Waarvan moet anders",
    "Notities afgehandeld",
    "Criteria in orde",
    "Criteria niet in orde",
    f"Criteria {UITKOMSTWOORDEN[Uitkomst.MEER_INFORMATIE]}",
    "Criteria verdeeld",
    f"Criteria {verslagrijen.NIET_BEOORDEELD}",
    "Besluiten over een eerdere ronde",
)
_SOORTEN: Final[
    tuple[tuple[str, tuple[str, ...], Callable[[Documentverslag], Iterator[Rij]]], ...]
] = (
    ("Te doen", verslagrijen.TE_DOEN, verslagrijen.to_do_of),
    ("Notities", verslagrijen.NOTITIES, verslagrijen.notes_of),
    ("Besluiten", verslagrijen.BESLUITEN, verslagrijen.decisions_of),
    ("Motiveringen", verslagrijen.MOTIVERINGEN, verslagrijen.motivations_of),
    ("Veranderd", verslagrijen.VERANDERD, verslagrijen.changes_of),
)
_GEEN: Final = {
    "Te doen": "Niets gevraagd.",
    "Notities": "Geen notities.",
    "Besluiten": "Geen besluiten.",
    "Motiveringen": "Geen motiveringen.",
    "Veranderd": "Geen verschil in onderdelen of velden.",
}
"""What stands in place of a table without rows, by its name."""


def blocks_of(verslag: Verslag) -> Iterator[Blok]:
    """The report for reading.

    The summary, what each institution is to do, the documents side by side, then each by itself.
    """
    yield Kop(1, TITEL)
    yield Alinea(f"Gemaakt op {day_in_words(verslag.dag)}")
    if not verslag.documenten:
        yield Alinea("In dit pakket staan geen documenten.")
        return
    yield Kop(2, "Samenvatting")
    yield from _summary_to_read(verslag)
    yield Kop(2, "Te doen per instelling")
    for instelling, documenten in verslag.instellingen.items():
        yield Kop(3, instelling or ZONDER_INSTELLING)
        rijen = [(_name(d), *rij) for d in documenten for rij in verslagrijen.to_do_of(d)]
        yield _table("Te doen", ("Cross-over", *verslagrijen.TE_DOEN), rijen)
    yield from matrix_blocks(verslag)
    for document in verslag.documenten:
        yield from _document(document)


def tables_of(verslag: Verslag) -> tuple[Tabel, ...]:
    """The report for sorting and filtering: a table per kind over all documents, and the matrix."""
    tabellen = [_summary(verslag)]
    for naam, eigen, rows in _SOORTEN:
        rijen = [
            (_institution(document), _name(document), *rij)
            for document in verslag.documenten
            for rij in rows(document)
        ]
        koppen = ("Instelling", "Cross-over", *eigen)
        tabellen.append(Tabel(naam, koppen, tuple(rijen), 2, geen=_GEEN[naam]))
    return (*tabellen, *matrix_tables(verslag))


def _document(document: Documentverslag) -> Iterator[Blok]:
    yield Kop(2, _name(document))
    # A remark goes to the next page with its heading and what follows.
    instelling = f"Instelling: {document.instelling or 'niet ingevuld'}"
    yield Alinea("\n".join((instelling, *_rounds(document))), is_klein=True)
    yield Kop(3, "Notities")
    rijen = verslagrijen.notes_of(document)
    yield _table("Notities", verslagrijen.NOTITIES, rijen)
    yield Kop(3, "Besluiten")
    yield Alinea(f"{GRONDSLAG_VOORWAARDEN}\n{GRONDSLAG_WEIGERINGEN}", is_klein=True)
    yield _table("Besluiten", verslagrijen.BESLUITEN, verslagrijen.decisions_of(document))
    yield Kop(3, "Motiveringen")
    rijen = verslagrijen.motivations_of(document)
    yield _table("Motiveringen", verslagrijen.MOTIVERINGEN, rijen)
    if document.verschil is not None:
        yield Kop(3, f"Veranderd in ronde {document.rondes[-1].nummer}")
        rijen = verslagrijen.changes_of(document)
        yield _table("Veranderd", verslagrijen.VERANDERD, rijen)


def _table(naam: str, koppen: tuple[str, ...], rijen: Iterable[Rij]) -> Blok:
    alle = tuple(rijen)
    return Tabel(naam, koppen, alle) if alle else Alinea(_GEEN[naam])


def _name(document: Documentverslag) -> str:
    return " ".join(document.naam.split()) or ZONDER_NAAM


def _institution(document: Documentverslag) -> str:
    return document.instelling or ZONDER_INSTELLING


def _summary(verslag: Verslag) -> Tabel:
    rijen = tuple(map(_summary_row, verslag.documenten))
    return Tabel("Samenvatting", _SAMENVATTING, rijen, 2, is_gelijk=True)


def _summary_to_read(verslag: Verslag) -> Iterator[Blok]:
    """The summary in two: the notes, and the criteria."""
    heel = _summary(verslag)
    eerste = next(plek for plek, kop in enumerate(heel.koppen) if kop.startswith("Criteria"))
    for van, tot in ((heel.vast, eerste), (eerste, len(heel.koppen))):
        koppen = (*heel.koppen[: heel.vast], *heel.koppen[van:tot])
        rijen = tuple((*rij[: heel.vast], *rij[van:tot]) for rij in heel.rijen)
        yield replace(heel, koppen=koppen, rijen=rijen)


def _summary_row(document: Documentverslag) -> tuple[Cel, ...]:
    gesprekken = [n.gesprek for n in document.notities if n.gesprek.notitie.inhoud is not None]
    open_ = [gesprek for gesprek in gesprekken if gesprek.is_open]
    genomen = [regel for regel in document.besluiten if regel.besluit is not None]
    uitkomsten = [regel.uitkomst for regel in genomen]
    aantallen = (
        document.rondes[-1].nummer,
        len(open_),
        sum(_asks_change(gesprek.notitie) for gesprek in open_),
        len(gesprekken) - len(open_),
        *(uitkomsten.count(uitkomst) for uitkomst in Uitkomst),
        uitkomsten.count(None),
        len(document.besluiten) - len(genomen),
        sum(regel.is_eerder for regel in genomen),
    )
    return (_institution(document), _name(document), *aantallen)


def _asks_change(notitie: Ding[Notitie]) -> bool:
    """Whether one of the versions says that it must change."""
    inhouden = (versie.inhoud for versie in notitie.versies)
    return any(i is not None and i.soort is Notitiesoort.MOET_ANDERS for i in inhouden)


def _rounds(document: Documentverslag) -> Iterator[str]:
    """When each round came, and by which edition and rule set it was judged."""
    for ronde in document.rondes:
        yield f"Ronde {ronde.nummer}, ingebracht {Moment(ronde.tijd)}"
        zinnen = (
            f"beoordeeld naar {oordeel.editienaam} ({oordeel.editie}), regelset "
            f"{oordeel.regelset} versie {oordeel.regelsetversie}, peildatum "
            f"{day_in_words(oordeel.peildatum)}"
            for oordeel in ronde.oordelen
        )
        yield from dict.fromkeys(zinnen)
