"""What was filled in, stated and decided in all columns side by side, beside their parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from composer.aanvraag import Motivering
from composer.aanvraagvorm import VORM, waarde_of
from composer.samenstelling import Besluit, GekozenKeuzedeel
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.rijen import Rij
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import Verschil, Verschilsoort, row_differences
from composer.vertaling import QT_TRANSLATE_NOOP
from composer.volgorde import without_order

EIGEN_VELDEN: Final = {
    "naam": QT_TRANSLATE_NOOP("Vergelijken", "Naam"),
    "niveau": QT_TRANSLATE_NOOP("Vergelijken", "Niveau"),
    "soort_opleiding": QT_TRANSLATE_NOOP("Vergelijken", "Soort opleiding"),
    "beroep": QT_TRANSLATE_NOOP("Vergelijken", "Beroep"),
    "leerwegen": QT_TRANSLATE_NOOP("Vergelijken", "Leerwegen"),
    "studieduur": QT_TRANSLATE_NOOP("Vergelijken", "Studieduur"),
    "startjaar": QT_TRANSLATE_NOOP("Vergelijken", "Eerste schooljaar"),
}
"""The fields that the form of the application does not have, with their headings."""

_VAN_KWALIFICATIE: Final = frozenset({"naam", "niveau", "soort_opleiding", "leerwegen"})
"""The fields that an existing kwalificatie has too; of the others nothing is known there."""


@dataclass(frozen=True, slots=True)
class Waarde:
    """What stands in a field; not ``is_bekend`` = the column cannot have it, or does not say.

    ``aangevuld`` is the same with what this column does not say of it and others do, None = there
    is no such thing: what is not known is no difference.
    """

    waarde: Any = None
    is_bekend: bool = True
    aangevuld: Any = None

    @property
    def gelezen(self) -> Any:
        """By what it is compared with other columns."""
        return self.waarde if self.aangevuld is None else self.aangevuld


ONBEKEND: Final = Waarde(is_bekend=False)


DEEL_IS_WEG: Final = QT_TRANSLATE_NOOP("Vergelijken", "een onderdeel dat er niet meer is")
"""What a part is called that no column has any more: its id says nothing."""

_NIET_GEZEGD: Final = (None, "", ())


BEHOUDEN: Final = "behouden"
VERVALLEN: Final = "vervallen"


@dataclass(frozen=True, slots=True, order=True)
class Vakkennisbesluit:
    """``BEHOUDEN`` or ``VERVALLEN``, and for which werkprocessen, by their sources and titles."""

    keuze: str
    werkprocessen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Veldrij:
    """One field, keuzedeel, statement, motivation, line of vakkennis or decision, per column.

    ``naam`` names it (a field; the code of a keuzedeel; a rule and what it is about; the row of a
    kerntaak and a line of vakkennis; the row of a part or the code of a keuzedeel that something
    was decided about), ``kop`` is its Dutch heading. A ``waarde`` of None = it is not there.
    ``is_gelijk``: all columns of which it is known have the same; None = so, but of some it is not
    known. ``deel`` is the id of the row of the kerntaak of a line of vakkennis, "" for all others.
    """

    soort: Verschilsoort
    naam: str
    kop: str
    waarden: tuple[Waarde, ...]
    deel: str = ""

    @property
    def is_gelijk(self) -> bool | None:
        """Whether all columns have the same value."""
        bekend = [waarde.gelezen for waarde in self.waarden if waarde.is_bekend]
        if any(waarde != bekend[0] for waarde in bekend):
            return False
        return True if len(bekend) == len(self.waarden) else None

    @property
    def afwijkend(self) -> tuple[int, ...]:
        """The places of the columns that have another value than most; all where none has."""
        bekend = [(plek, w.gelezen) for plek, w in enumerate(self.waarden) if w.is_bekend]
        keren = [sum(ander == waarde for _, ander in bekend) for _, waarde in bekend]
        meest = max(keren, default=0)
        norm = [waarde for (_, waarde), keer in zip(bekend, keren, strict=True) if keer == meest]
        if any(waarde != norm[0] for waarde in norm):
            return tuple(plek for plek, _ in bekend)
        return tuple(plek for plek, waarde in bekend if waarde != norm[0])


def veldrijen(kolommen: Sequence[Kolom]) -> tuple[Veldrij, ...]:
    """Every field of the composition and its application, in the order of the form."""
    vorm = {veld.naam: veld.kop for blok in VORM for veld in blok.velden}
    return tuple(
        Veldrij(Verschilsoort.VELD, naam, kop, tuple(_field(kolom, naam) for kolom in kolommen))
        for naam, kop in (EIGEN_VELDEN | vorm).items()
    )


def keuzedeelrijen(kolommen: Sequence[Kolom]) -> tuple[Veldrij, ...]:
    """Every keuzedeel that a column lists, by code; the value is the chosen keuzedeel.

    Choosing it or not is a difference, and so is what two columns both say of it otherwise.
    """
    per_kolom = [{kd.code: kd for kd in kolom.samenstelling.keuzedelen} for kolom in kolommen]
    titels: dict[str, str] = {}
    for keuzedelen in per_kolom:
        for code, keuzedeel in keuzedelen.items():
            # The longest title, so that the order of the columns does not choose.
            titels[code] = max(titels.get(code, ""), keuzedeel.titel, key=lambda t: (len(t), t))
    rijen = _rows(Verschilsoort.KEUZEDEEL, kolommen, per_kolom, titels)
    return tuple(replace(rij, waarden=tuple(_filled_in(rij.waarden))) for rij in rijen)


def verklaringrijen(kolommen: Sequence[Kolom]) -> tuple[Veldrij, ...]:
    """Every statement by rule and subject; the value is the statement."""
    per_kolom = [
        {f"{v.regel} {v.onderwerp}".strip(): v for v in kolom.samenstelling.verklaringen}
        for kolom in kolommen
    ]
    return _rows(Verschilsoort.VERKLARING, kolommen, per_kolom, {})


def motiveringrijen(vergelijking: Vergelijking) -> tuple[Veldrij, ...]:
    """Every motivation by rule and by the row of the part that it is about.

    The value is a tuple of texts: a rule may strike a part more than once.
    """
    plaatsen = part_rows(vergelijking)
    per_kolom = []
    for plek, kolom in enumerate(vergelijking.kolommen):
        teksten: dict[str, tuple[str, ...]] = {}
        for motivering in kolom.samenstelling.motiveringen:
            if motivering.tekst.strip():
                naam = _about(motivering, plaatsen[plek])
                teksten[naam] = tuple(sorted((*teksten.get(naam, ()), motivering.tekst)))
        per_kolom.append(teksten)
    return _rows(Verschilsoort.MOTIVERING, vergelijking.kolommen, per_kolom, {})


def vakkennisrijen(vergelijking: Vergelijking) -> tuple[Veldrij, ...]:
    """Every line of vakkennis that somebody decided about, by the row of its kerntaak.

    A line is known by its words, as editions number them anew. The value is a tuple of
    ``Vakkennisbesluit``: a kerntaak may have the same words twice.
    """
    plaatsen = part_rows(vergelijking)
    rijen = {rij.id: rij for rij in vergelijking.uitlijning.rijen}
    koppen: dict[str, tuple[str, str]] = {}
    per_kolom = []
    for plek, kolom in enumerate(vergelijking.kolommen):
        besluiten: dict[str, tuple[Vakkennisbesluit, ...]] = {}
        # Of one line the last decision counts.
        laatste = {
            (keuze.kerntaak, keuze.nr): keuze for keuze in kolom.samenstelling.vakkenniskeuzes
        }
        for keuze in laatste.values():
            regel = " ".join(keuze.titel.split()) or keuze.nr
            kerntaak = plaatsen[plek].get(keuze.kerntaak, keuze.kerntaak)
            naam = f"{kerntaak} {regel.casefold()}"
            # One of the spellings, whatever the order of the columns.
            koppen[naam] = min(koppen.get(naam, (kerntaak, regel)), (kerntaak, regel))
            ids = (plaatsen[plek].get(deel, deel) for deel in keuze.werkprocessen)
            delen = (_row_name(rijen[id_]) if id_ in rijen else DEEL_IS_WEG for id_ in ids)
            woord = BEHOUDEN if keuze.behouden else VERVALLEN
            besluit = Vakkennisbesluit(woord, tuple(sorted(delen)))
            besluiten[naam] = tuple(sorted((*besluiten.get(naam, ()), besluit)))
        per_kolom.append(besluiten)
    regels = {naam: regel for naam, (_, regel) in koppen.items()}
    return tuple(
        replace(rij, deel=koppen[rij.naam][0])
        for rij in _rows(Verschilsoort.VAKKENNIS, vergelijking.kolommen, per_kolom, regels)
    )


def besluitrijen(vergelijking: Vergelijking) -> tuple[Veldrij, ...]:
    """What was decided about a part or keuzedeel when its source had another edition.

    The value is a tuple of decisions, the first one first, without the id of the part: that is
    another one in every document.
    """
    plaatsen = part_rows(vergelijking)
    per_kolom = []
    for plek, kolom in enumerate(vergelijking.kolommen):
        besluiten: dict[str, tuple[Besluit, ...]] = {}
        for besluit in kolom.samenstelling.besluiten:
            naam = plaatsen[plek].get(besluit.onderdeel, besluit.onderdeel)
            besluiten[naam] = (*besluiten.get(naam, ()), replace(besluit, onderdeel=""))
        per_kolom.append(besluiten)
    return _rows(Verschilsoort.BESLUIT, vergelijking.kolommen, per_kolom, {})


def all_rows(vergelijking: Vergelijking) -> Mapping[Verschilsoort, tuple[Veldrij, ...]]:
    """Every kind of row beside the parts, in the order in which they are shown."""
    kolommen = vergelijking.kolommen
    return {
        Verschilsoort.VELD: veldrijen(kolommen),
        Verschilsoort.KEUZEDEEL: keuzedeelrijen(kolommen),
        Verschilsoort.VERKLARING: verklaringrijen(kolommen),
        Verschilsoort.MOTIVERING: motiveringrijen(vergelijking),
        Verschilsoort.VAKKENNIS: vakkennisrijen(vergelijking),
        Verschilsoort.BESLUIT: besluitrijen(vergelijking),
    }


def all_differences(vergelijking: Vergelijking) -> tuple[Verschil, ...]:
    """Every difference in what was chosen and written, each once.

    Parts, and every kind of row beside them. What follows from those (findings, figures) is not
    among them. A field that is not known in a column differs only where others do.
    """
    rijen = (rij for soort in all_rows(vergelijking).values() for rij in soort)
    return (
        *row_differences(vergelijking.uitlijning),
        *(Verschil(r.soort, r.naam, r.afwijkend) for r in rijen if r.is_gelijk is False),
    )


def part_rows(vergelijking: Vergelijking) -> tuple[Mapping[str, str], ...]:
    """Per column the id of the row of every part, by the id of the part.

    Of a part that is gone from a column but still stands in another, the row there: a motivation or
    a decision stays when its part is removed.
    """
    per_kolom: list[dict[str, str]] = [{} for _ in vergelijking.kolommen]
    ergens: dict[str, str] = {}
    for rij in vergelijking.uitlijning.rijen:
        for plek, cel in enumerate(rij.cellen):
            if cel.deel is not None:
                per_kolom[plek][cel.deel.id] = rij.id
                # One of them, whatever the order of the columns.
                ergens[cel.deel.id] = min(rij.id, ergens.get(cel.deel.id, rij.id))
    return tuple(ergens | eigen for eigen in per_kolom)


def _field(kolom: Kolom, naam: str) -> Waarde:
    if kolom.is_document or naam in _VAN_KWALIFICATIE:
        return Waarde(without_order(naam, waarde_of(kolom.samenstelling, naam)))
    return ONBEKEND


def _filled_in(waarden: Sequence[Waarde]) -> Iterator[Waarde]:
    """The same keuzedeel of every column, with what only others know of it.

    Where those do not agree, what most say; where none are most, it stays unknown.
    """
    gekozen = [waarde.waarde for waarde in waarden if waarde.waarde is not None]
    bekend = {}
    for veld in fields(GekozenKeuzedeel):
        gezegd = (getattr(keuzedeel, veld.name) for keuzedeel in gekozen)
        keren = Counter(ding for ding in gezegd if ding not in _NIET_GEZEGD)
        meest = [ding for ding, keer in keren.items() if keer == max(keren.values())]
        if len(meest) == 1:
            bekend[veld.name] = meest[0]
    for waarde in waarden:
        erbij = {
            naam: ding
            for naam, ding in bekend.items()
            if waarde.waarde is not None and getattr(waarde.waarde, naam) in _NIET_GEZEGD
        }
        yield replace(waarde, aangevuld=replace(waarde.waarde, **erbij)) if erbij else waarde


def _row_name(rij: Rij) -> str:
    return f"{rij.bron} {' '.join(rij.titel.split())}".strip()


def _about(motivering: Motivering, plaatsen: Mapping[str, str]) -> str:
    onderdeel = plaatsen.get(motivering.onderdeel, motivering.onderdeel)
    return f"{motivering.regel} {onderdeel}".strip()


def _rows(
    soort: Verschilsoort,
    kolommen: Sequence[Kolom],
    per_kolom: Sequence[Mapping[str, Hashable]],
    koppen: Mapping[str, str],
) -> tuple[Veldrij, ...]:
    """A row per name, in order of name; an existing kwalificatie lists none of these."""
    namen: Iterable[str] = sorted({naam for waarden in per_kolom for naam in waarden})
    return tuple(
        Veldrij(
            soort,
            naam,
            koppen.get(naam, naam),
            tuple(
                Waarde(waarden.get(naam)) if kolom.is_document else ONBEKEND
                for kolom, waarden in zip(kolommen, per_kolom, strict=True)
            ),
        )
        for naam in namen
    )
