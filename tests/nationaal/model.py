"""What a made-up national structure says: the truth that a reader of its XML must give back.

These values are not those of the product: tests compare the two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

Verwijzing = tuple[str, str]
Velden = dict[str, str | list[str]]


@dataclass(frozen=True, slots=True)
class Tekst:
    """A base text; additions, each for some profiles; what comes behind them in the element."""

    basis: str = ""
    extra: tuple[tuple[tuple[str, ...], str], ...] = ()
    staart: str = ""

    def for_profiel(self, nr: str) -> str:
        """The text for one profile."""
        delen = [self.basis + self.staart, *(t for nrs, t in self.extra for n in nrs if n == nr)]
        return "\n\n".join(deel for deel in delen if deel.strip())


@dataclass(frozen=True, slots=True)
class Lijst:
    """References (number, title); additions, each for some profiles."""

    basis: tuple[Verwijzing, ...] = ()
    extra: tuple[tuple[tuple[str, ...], tuple[Verwijzing, ...]], ...] = ()

    def for_profiel(self, nr: str) -> list[str]:
        """The titles for one profile."""
        extra = [item for nrs, lijst in self.extra for n in nrs if n == nr for item in lijst]
        return [titel for _, titel in (*self.basis, *extra)]

    def all(self) -> Iterator[Verwijzing]:
        """Every reference in it."""
        yield from self.basis
        for _, lijst in self.extra:
            yield from lijst


@dataclass(frozen=True, slots=True)
class Werkproces:
    """``hoofdstuk`` is its ordinal; None for a text = the element is left out."""

    nr: str
    titel: str
    hoofdstuk: int
    omschrijving: Tekst | None
    resultaat: Tekst | None
    gedrag: Tekst | None
    competenties: Lijst | None


@dataclass(frozen=True, slots=True)
class Kerntaak:
    """Its werkprocessen stand in the order of the document."""

    nr: str
    titel: str
    hoofdstuk: int
    complexiteit: Tekst | None
    verantwoordelijkheid: Tekst | None
    vakkennis: Lijst | None
    werkprocessen: tuple[Werkproces, ...]


@dataclass(frozen=True, slots=True)
class Profiel:
    """A kwalificatie; its own kerntaken stand in the order of the document."""

    nr: str
    titel: str
    hoofdstuk: int
    niveau: int
    soort: str
    sbu: int
    prijsfactor: str
    crebos: tuple[str, ...]
    typering: str
    kerntaken: tuple[Kerntaak, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier; ``smaak`` is the flavour of its XML, 2016 or 2026."""

    nr: str
    vorige: str
    crebo: str
    titel: str
    domein: str
    vanaf: tuple[int, int, int]
    smaak: int
    basis: tuple[Kerntaak, ...]
    profielen: tuple[Profiel, ...]
    los: tuple[Verwijzing, ...] = ()
    teksten: tuple[str, ...] = ()

    def kerntaken(self) -> Iterator[Kerntaak]:
        """Those of the basis and those of the profiles."""
        yield from self.basis
        for profiel in self.profielen:
            yield from profiel.kerntaken

    def kennis(self) -> dict[str, str]:
        """Every item of knowledge that the dossier lists: number and title."""
        items = dict(self.los)
        for kerntaak in self.kerntaken():
            if kerntaak.vakkennis is not None:
                items |= dict(kerntaak.vakkennis.all())
        return dict(sorted(items.items()))


@dataclass(frozen=True, slots=True)
class Deel:
    """A kerntaak or werkproces as one kwalificatie has it."""

    nr: str
    titel: str
    velden: Velden


@dataclass(frozen=True, slots=True)
class Kwalificatie:
    """Everything one kwalificatie holds; ``delen`` by code, in order."""

    crebo: str
    crebos: tuple[str, ...]
    naam: str
    niveau: int
    dossier: str
    profiel_nr: str
    delen: dict[str, Deel] = field(default_factory=dict)


def truth_of(dossier: Dossier) -> Iterator[Kwalificatie]:
    """Per profile, in the order of ``hoofdstuk``, what a reader must find."""
    for profiel in sorted(dossier.profielen, key=lambda p: p.hoofdstuk):
        kwalificatie = Kwalificatie(
            profiel.crebos[0],
            profiel.crebos,
            profiel.titel,
            profiel.niveau,
            dossier.crebo,
            profiel.nr,
        )
        for letter, groep in (("B1", dossier.basis), (f"P{profiel.hoofdstuk}", profiel.kerntaken)):
            for kerntaak in sorted(groep, key=lambda kt: kt.hoofdstuk):
                kwalificatie.delen.update(_parts(kerntaak, letter, profiel.nr))
        yield kwalificatie


def _parts(kerntaak: Kerntaak, letter: str, nr: str) -> Iterator[tuple[str, Deel]]:
    code = f"{letter}-K{kerntaak.hoofdstuk}"
    velden = {
        "complexiteit": _text(kerntaak.complexiteit, nr),
        "verantwoordelijkheid": _text(kerntaak.verantwoordelijkheid, nr),
        "vakkennis": _list(kerntaak.vakkennis, nr),
    }
    yield code, Deel(kerntaak.nr, kerntaak.titel, velden)
    for wp in sorted(kerntaak.werkprocessen, key=lambda wp: wp.hoofdstuk):
        velden = {
            "omschrijving": _text(wp.omschrijving, nr),
            "resultaat": _text(wp.resultaat, nr),
            "gedrag": _text(wp.gedrag, nr),
            "competenties": _list(wp.competenties, nr),
        }
        yield f"{code}-W{wp.hoofdstuk}", Deel(wp.nr, wp.titel, velden)


def _text(tekst: Tekst | None, nr: str) -> str | list[str]:
    return "" if tekst is None else tekst.for_profiel(nr)


def _list(lijst: Lijst | None, nr: str) -> str | list[str]:
    return [] if lijst is None else lijst.for_profiel(nr)
