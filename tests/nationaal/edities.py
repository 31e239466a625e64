"""A second edition of a made-up structure, with the list of what changed in it.

Every dossier changes in one way, by its place, so that each change can be told apart; the twins and
the dossiers that share a kerntaak stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from tests.nationaal.model import Dossier, Kerntaak, Tekst, Werkproces
from tests.nationaal.uitgave import (
    Plaats,
    Uitgave,
    is_twin,
)
from tests.nationaal.woorden import Schrijver

TOEGEVOEGD: Final = "toegevoegd"
VERVALLEN: Final = "vervallen"
NIEUW_NUMMER: Final = "nieuw nummer"
HERNUMMERD: Final = "hernummerd"
HERTITELD: Final = "hertiteld"
TEKST: Final = "tekst gewijzigd"
VERPLAATST: Final = "verplaatst"
VERVANGEN: Final = "vervangen"

NIEUWE_DOSSIERS: Final = 3
_ERBIJ: Final = 500_000_000


class Plek(NamedTuple):
    """Where something stands: ``code`` is ``B1-K1-W2``, or the crebo of a kwalificatie, or ""."""

    dossier: str
    code: str
    nr: str
    titel: str


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One known change; ``wat`` is dossier, kwalificatie, kerntaak or werkproces.

    ``hernummerd`` = another code, ``nieuw nummer`` = the same code under another SBB number.
    """

    soort: str
    wat: str
    oud: Plek | None
    nieuw: Plek | None

    @property
    def dossier(self) -> str:
        """The crebo of the dossier it is about."""
        plek = self.oud or self.nieuw
        return plek.dossier if plek else ""


@dataclass(frozen=True)
class VolgendeUitgave:
    """The edition after ``eerste``: its dossiers, and what changed."""

    eerste: Uitgave = field(default_factory=Uitgave)

    def dossiers(self) -> Iterator[Dossier]:
        """Every dossier, in the order of the file."""
        for dossier, _ in self._both():
            if dossier is not None:
                yield dossier

    def changes(self) -> Iterator[Wijziging]:
        """Every change, by dossier."""
        for _, wijzigingen in self._both():
            yield from wijzigingen

    def _both(self) -> Iterator[tuple[Dossier | None, list[Wijziging]]]:
        for plaats in self.eerste.places():
            yield _changed(self.eerste, plaats)
        # Numbers and crebos that ten times the nation does not reach.
        extra = replace(self.eerste, seed=self.eerste.seed + 7919)
        for n in range(NIEUWE_DOSSIERS):
            dossier = extra.dossier(Plaats(5000 + n, 1, 9000 + n))
            wijziging = Wijziging(TOEGEVOEGD, "dossier", None, _place(dossier))
            yield dossier, [wijziging]


def next_edition(uitgave: Uitgave) -> VolgendeUitgave:
    """The edition that follows on this one."""
    return VolgendeUitgave(uitgave)


def _changed(uitgave: Uitgave, plaats: Plaats) -> tuple[Dossier | None, list[Wijziging]]:
    dossier, i = uitgave.dossier(plaats), plaats.i
    if is_twin(i) or is_twin(i + 1) or i % 17 in {5, 6}:
        return dossier, []
    if i % 43 == 10:
        return None, [Wijziging(VERVALLEN, "dossier", _place(dossier), None)]
    if i % 43 == 20:
        return _replaced(dossier)
    return _SOORTEN[i % len(_SOORTEN)](dossier, Schrijver(f"{uitgave.seed}:volgende:{i}"))


def _same(dossier: Dossier, _: Schrijver) -> tuple[Dossier, list[Wijziging]]:
    return dossier, []


def _new_numbers(dossier: Dossier, _: Schrijver) -> tuple[Dossier, list[Wijziging]]:
    """A new version as SBB makes it: the same parts under other numbers."""
    nieuw = replace(
        dossier,
        nr=f"{dossier.nr}1",
        vorige=dossier.nr,
        basis=tuple(map(_numbered, dossier.basis)),
        profielen=tuple(
            replace(p, kerntaken=tuple(map(_numbered, p.kerntaken))) for p in dossier.profielen
        ),
    )
    wijzigingen = [
        Wijziging(NIEUW_NUMMER, wat, oud, nu)
        for (wat, oud), (_, nu) in zip(places_of(dossier), places_of(nieuw), strict=True)
    ]
    return nieuw, wijzigingen


def _numbered(kerntaak: Kerntaak) -> Kerntaak:
    wps = tuple(replace(wp, nr=_next(wp.nr)) for wp in kerntaak.werkprocessen)
    return replace(kerntaak, nr=_next(kerntaak.nr), werkprocessen=wps)


def _next(nr: str) -> str:
    return str(int(nr) + _ERBIJ)


def _words(dossier: Dossier, s: Schrijver) -> tuple[Dossier, list[Wijziging]]:
    """Another text in the first werkproces, another title for the second."""
    kerntaak = _sorted(dossier.basis[0])
    een, twee, *rest = kerntaak.werkprocessen
    tekst = een.omschrijving or Tekst()
    anders = replace(een, omschrijving=replace(tekst, basis=_reworded(tekst.basis)))
    hertiteld = replace(twee, titel=f"{s.title().strip()} opnieuw")
    nieuw = _with(dossier, replace(kerntaak, werkprocessen=(anders, hertiteld, *rest)))
    return nieuw, [
        Wijziging(
            TEKST, "werkproces", _spot(dossier, kerntaak, een), _spot(nieuw, kerntaak, anders)
        ),
        Wijziging(
            HERTITELD,
            "werkproces",
            _spot(dossier, kerntaak, twee),
            _spot(nieuw, kerntaak, hertiteld),
        ),
    ]


def _reworded(tekst: str) -> str:
    """The same text with its second word changed and a sentence more."""
    woorden = tekst.split(" ")
    woorden[1:2] = ["gewijzigde"]
    return " ".join(woorden).rstrip() + " Ook dit is nieuw."


def _in_and_out(dossier: Dossier, s: Schrijver) -> tuple[Dossier, list[Wijziging]]:
    """The last werkproces of the first kerntaak goes; the second kerntaak gets one more."""
    een, twee = map(_sorted, dossier.basis[:2])
    *blijft, weg = een.werkprocessen
    erbij = replace(
        twee.werkprocessen[-1],
        nr=_next(twee.nr),
        titel=f"{s.title().strip()} erbij",
        hoofdstuk=len(twee.werkprocessen) + 1,
        omschrijving=Tekst(s.text(500)),
        resultaat=Tekst(s.text(120)),
        gedrag=Tekst(s.behaviour(300)),
    )
    nieuw = _with(
        dossier,
        replace(een, werkprocessen=tuple(blijft)),
        replace(twee, werkprocessen=(*twee.werkprocessen, erbij)),
    )
    return nieuw, [
        Wijziging(VERVALLEN, "werkproces", _spot(dossier, een, weg), None),
        Wijziging(TOEGEVOEGD, "werkproces", None, _spot(nieuw, twee, erbij)),
    ]


def _moved(dossier: Dossier, _: Schrijver) -> tuple[Dossier, list[Wijziging]]:
    """The first werkproces of the first kerntaak goes to the second; what follows moves up."""
    een, twee = map(_sorted, dossier.basis[:2])
    weg, *blijft = een.werkprocessen
    gaat = replace(weg, hoofdstuk=len(twee.werkprocessen) + 1)
    schuift = tuple(replace(wp, hoofdstuk=wp.hoofdstuk - 1) for wp in blijft)
    nieuw = _with(
        dossier,
        replace(een, werkprocessen=schuift),
        replace(twee, werkprocessen=(*twee.werkprocessen, gaat)),
    )
    wijzigingen = [
        Wijziging(VERPLAATST, "werkproces", _spot(dossier, een, weg), _spot(nieuw, twee, gaat))
    ]
    for oud, nu in zip(blijft, schuift, strict=True):
        plek = _spot(nieuw, een, nu)
        wijzigingen.append(Wijziging(HERNUMMERD, "werkproces", _spot(dossier, een, oud), plek))
    return nieuw, wijzigingen


def _kerntaak_in(dossier: Dossier, s: Schrijver) -> tuple[Dossier, list[Wijziging]]:
    """One more kerntaak in the basis."""
    bron = _sorted(dossier.basis[0])
    wps = tuple(
        replace(wp, nr=str(int(wp.nr) + _ERBIJ), titel=s.title(), omschrijving=Tekst(s.text(400)))
        for wp in bron.werkprocessen
    )
    erbij = replace(
        bron,
        nr=_next(bron.nr),
        titel=f"{s.title().strip()} daarbij",
        hoofdstuk=len(dossier.basis) + 1,
        complexiteit=Tekst(s.text(500)),
        werkprocessen=wps,
    )
    nieuw = replace(dossier, basis=(*dossier.basis, erbij))
    return nieuw, [
        Wijziging(TOEGEVOEGD, "kerntaak", None, _spot(nieuw, erbij)),
        *(Wijziging(TOEGEVOEGD, "werkproces", None, _spot(nieuw, erbij, wp)) for wp in wps),
    ]


_SOORTEN: Final[list[Callable[[Dossier, Schrijver], tuple[Dossier, list[Wijziging]]]]] = [
    _same,
    _new_numbers,
    _words,
    _in_and_out,
    _moved,
    _kerntaak_in,
    _same,
]


def _replaced(dossier: Dossier) -> tuple[Dossier, list[Wijziging]]:
    """The first kwalificatie under another crebo."""
    eerste, *rest = dossier.profielen
    nieuw_crebo = successor_of(eerste.crebos[0])
    nieuw = replace(dossier, profielen=(replace(eerste, crebos=(nieuw_crebo,)), *rest))
    oud = Plek(dossier.crebo, eerste.crebos[0], eerste.nr, eerste.titel)
    wijziging = Wijziging(VERVANGEN, "kwalificatie", oud, oud._replace(code=nieuw_crebo))
    return nieuw, [wijziging]


def successor_of(crebo: str) -> str:
    """The crebo that a replaced kwalificatie gets; the crebo list says so too."""
    return str(int(crebo) + 70_000 - int(crebo) // 10_000 * 10_000)


def _place(dossier: Dossier) -> Plek:
    return Plek(dossier.crebo, "", dossier.nr, dossier.titel)


def places_of(dossier: Dossier) -> Iterator[tuple[str, Plek]]:
    """Every kerntaak and werkproces of the dossier with its place."""
    for kerntaak in dossier.kerntaken():
        yield "kerntaak", _spot(dossier, kerntaak)
        for wp in kerntaak.werkprocessen:
            yield "werkproces", _spot(dossier, kerntaak, wp)


def _spot(dossier: Dossier, kerntaak: Kerntaak, wp: Werkproces | None = None) -> Plek:
    letter = "B1"
    for profiel in dossier.profielen:
        if any(kt.nr == kerntaak.nr for kt in profiel.kerntaken):
            letter = f"P{profiel.hoofdstuk}"
    code = f"{letter}-K{kerntaak.hoofdstuk}"
    if wp is None:
        return Plek(dossier.crebo, code, kerntaak.nr, kerntaak.titel)
    return Plek(dossier.crebo, f"{code}-W{wp.hoofdstuk}", wp.nr, wp.titel)


def _sorted(kerntaak: Kerntaak) -> Kerntaak:
    wps = sorted(kerntaak.werkprocessen, key=lambda wp: wp.hoofdstuk)
    return replace(kerntaak, werkprocessen=tuple(wps))


def _with(dossier: Dossier, *kerntaken: Kerntaak) -> Dossier:
    """The dossier with these kerntaken instead of its own under the same numbers."""
    nieuw = {kerntaak.nr: kerntaak for kerntaak in kerntaken}
    return replace(dossier, basis=tuple(nieuw.get(kt.nr, kt) for kt in dossier.basis))
