"""Filters: what must hold of the things found, besides the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.zoeken.dingen import SOORTEN, Ding, Dingen, Houder
from kwalificatiestructuur.zoeken.vraag import FILTERS, Filterdeel
from kwalificatiestructuur.zoeken.woorden import fold, index_words, words_of

_GETOOND: Final = 8
"""So many existing values a message names."""

_BEWAARD: Final = 200
_ANDERE_SOORTEN: Final = {
    "kt": Soort.KERNTAAK,
    "kerntaken": Soort.KERNTAAK,
    "wp": Soort.WERKPROCES,
    "werkprocessen": Soort.WERKPROCES,
    "kd": Soort.KEUZEDEEL,
    "keuzedelen": Soort.KEUZEDEEL,
    "cross-over": Soort.CROSSOVER,
    "cross-overs": Soort.CROSSOVER,
    "kwalificaties": Soort.KWALIFICATIE,
    "dossiers": Soort.DOSSIER,
    "domeinen": Soort.DOMEIN,
}


class Filter(NamedTuple):
    """What must hold of the things found; None or False = no matter.

    ``domein`` is a domain code, ``niveau`` 1-4, ``soort`` the kind of thing. A thing that has no
    domain or level is not found when one is asked. ``alleen_met_inhoud`` leaves out kwalificaties
    and cross-overs of which no kerntaken are known.
    """

    domein: str | None = None
    niveau: int | None = None
    soort: Soort | None = None
    soort_opleiding: str | None = None
    alleen_met_inhoud: bool = False


class Eisen(NamedTuple):
    """Per kind of filter the values that will do; None = no matter. ``crebos`` are of holders."""

    niveaus: frozenset[str] | None = None
    domeinen: frozenset[str] | None = None
    soorten: frozenset[str] | None = None
    soorten_opleiding: frozenset[str] | None = None
    leerwegen: frozenset[str] | None = None
    crebos: frozenset[str] | None = None
    dossiers: frozenset[str] | None = None
    alleen_met_inhoud: bool = False

    @property
    def of_houders(self) -> Eisen:
        """The part that is about holders."""
        return Eisen(
            self.niveaus,
            self.domeinen,
            None,
            self.soorten_opleiding,
            self.leerwegen,
            self.crebos,
            self.dossiers,
            self.alleen_met_inhoud,
        )

    def hold(self, houder: Houder) -> bool:
        """Whether things may be found in this holder."""
        return (
            (self.niveaus is None or any(str(n) in self.niveaus for n in houder.niveaus))
            and (self.domeinen is None or not self.domeinen.isdisjoint(houder.domeincodes))
            and _overlap(self.soorten_opleiding, houder.soorten_opleiding)
            and _overlap(self.leerwegen, houder.leerwegen)
            and (self.crebos is None or houder.crebo in self.crebos)
            and (self.dossiers is None or houder.dossier in self.dossiers)
            and (houder.met_inhoud or not self.alleen_met_inhoud)
        )


def _overlap(gevraagd: frozenset[str] | None, heeft: frozenset[str]) -> bool:
    return gevraagd is None or not gevraagd.isdisjoint(heeft)


@dataclass(frozen=True, slots=True)
class Waarde:
    """A value of a filter: ``code`` is what to type, ``naam`` what it is called ("" = the same)."""

    code: str
    naam: str = ""
    anders: tuple[str, ...] = ()
    _codes: tuple[str, ...] = field(init=False, repr=False, compare=False)
    _woorden: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Compared with every key that is typed.
        object.__setattr__(self, "_codes", tuple(map(fold, (self.code, *self.anders))))
        object.__setattr__(self, "_woorden", index_words(self.naam))

    @property
    def label(self) -> str:
        """For a person to choose from."""
        return f"{self.code} {self.naam}" if self.naam else self.code

    def goes_by(self, waarde: str) -> bool:
        """Whether the value means this: a code that begins so, or a name with words that do."""
        klein = fold(waarde)
        if any(code.startswith(klein) for code in self._codes):
            return True
        woorden = words_of(waarde)
        return bool(woorden) and all(
            any(eigen.startswith(woord) for eigen in self._woorden) for woord in woorden
        )

    def is_exactly(self, waarde: str) -> bool:
        """Whether this is the very code or name."""
        klein = fold(waarde)
        return klein in self._codes or (bool(self.naam) and klein == fold(self.naam))


class Filterwaarden:
    """The values that every filter can have in one structure."""

    def __init__(self, dingen: Dingen) -> None:
        self._dingen = dingen
        self._bedoeld: dict[tuple[str, str], set[str]] = {}
        self._bekend: dict[str, tuple[Waarde, ...]] = {}

    def prepare(self) -> None:
        """Make all values that are otherwise made when the first question needs them."""
        for naam in FILTERS:
            self._of(naam)

    def _of(self, naam: str) -> tuple[Waarde, ...]:
        """All values of a filter; of most filters nobody asks any."""
        if (waarden := self._bekend.get(naam)) is None:
            self._bekend[naam] = waarden = _values_of(naam, self._dingen)
        return waarden

    def values(self, naam: str, begin: str = "", maximum: int | None = None) -> list[Waarde]:
        """The values of a filter that go by this beginning, at most so many."""
        gevonden: list[Waarde] = []
        for waarde in self._of(naam):
            if not begin or waarde.goes_by(begin):
                gevonden.append(waarde)
                if len(gevonden) == maximum:
                    break
        return gevonden

    def eisen(self, delen: Sequence[Filterdeel], filter_: Filter) -> tuple[Eisen, tuple[str, ...]]:
        """What the filters ask together, and Dutch sentences about those that ask nothing known.

        Several of one kind: one of them must hold. A value that does not exist does not count.
        """
        codes: dict[str, set[str]] = {}
        meldingen: dict[str, None] = {}
        for deel in delen:
            for waarde in filter(None, map(str.strip, deel.waarde.split(","))):
                if gevonden := self._meant(deel.naam, waarde):
                    codes.setdefault(deel.naam, set()).update(gevonden)
                else:
                    meldingen[self._unknown(deel.naam, waarde)] = None
        vast = {
            "niveau": None if filter_.niveau is None else str(filter_.niveau),
            "domein": filter_.domein,
            "soort": filter_.soort,
            "soort_opleiding": filter_.soort_opleiding,
        }
        return _combined(codes, vast, filter_), tuple(meldingen)

    def _meant(self, naam: str, waarde: str) -> set[str]:
        """The codes that a value means: the one it names exactly, else every one it can begin."""
        if (bekend := self._bedoeld.get((naam, waarde))) is not None:
            return bekend
        if len(self._bedoeld) >= _BEWAARD:
            self._bedoeld.clear()
        self._bedoeld[naam, waarde] = gevonden = self._find_meant(naam, waarde)
        return gevonden

    def _find_meant(self, naam: str, waarde: str) -> set[str]:
        if naam == "niveau" and (reeks := _range(waarde)):
            return {w.code for w in self._of("niveau") if w.code in reeks}
        waarden = self._of(naam)
        gevonden = [w for w in waarden if w.is_exactly(waarde)]
        gevonden = gevonden or [w for w in waarden if w.goes_by(waarde)]
        return {code for w in gevonden for code in (w.code, *w.anders)}

    def _unknown(self, naam: str, waarde: str) -> str:
        bestaand = self._of(naam)
        labels = [w.label if naam != "niveau" else w.code for w in bestaand[:_GETOOND]]
        if not labels:
            return f"{naam}:{waarde} telt niet mee: deze structuur kent geen {naam}"
        rest = len(bestaand) - len(labels)
        en_meer = f" en nog {rest}" if rest else ""
        return (
            f"{naam}:{waarde} bestaat niet en telt niet mee; kies uit {', '.join(labels)}{en_meer}"
        )


def _values_of(naam: str, dingen: Dingen) -> tuple[Waarde, ...]:
    houders = dingen.houders

    def of_kind(*soorten: Soort) -> Iterator[Ding]:
        return (d for soort in soorten for d in dingen.dingen if d.soort == soort)

    match naam:
        case "niveau":
            niveaus = {niveau for houder in houders for niveau in houder.niveaus}
            bekend = sorted(niveau for niveau in niveaus if niveau is not None)
            return tuple(Waarde(str(niveau), f"niveau {niveau}") for niveau in bekend)
        case "domein":
            return _sorted(
                Waarde(d.code, d.titel, tuple(sorted(houders[d.plekken[0][0]].domeincodes)))
                for d in of_kind(Soort.DOMEIN)
            )
        case "soort":
            anders = {
                soort: tuple(k for k, s in _ANDERE_SOORTEN.items() if s == soort)
                for soort in SOORTEN
            }
            return tuple(Waarde(str(soort), anders=anders[soort]) for soort in SOORTEN)
        case "soort_opleiding":
            return _sorted(Waarde(s) for s in {s for h in houders for s in h.soorten_opleiding})
        case "leerweg":
            return _sorted(Waarde(w) for w in {w for h in houders for w in h.leerwegen})
        case "crebo":
            return _sorted(
                Waarde(d.code, d.titel, tuple(sorted(w for w in d.eigen if w.isdigit())))
                for d in of_kind(Soort.KWALIFICATIE, Soort.CROSSOVER)
            )
        case "dossier":
            return _sorted(Waarde(d.code, d.titel) for d in of_kind(Soort.DOSSIER))
    return ()


def _combined(codes: dict[str, set[str]], vast: dict[str, str | None], filter_: Filter) -> Eisen:
    def both(naam: str) -> frozenset[str] | None:
        gevraagd = frozenset(codes[naam]) if naam in codes else None
        eis = vast.get(naam)
        if eis is None:
            return gevraagd
        return frozenset({eis}) if gevraagd is None or eis in gevraagd else frozenset()

    return Eisen(
        niveaus=both("niveau"),
        domeinen=both("domein"),
        soorten=both("soort"),
        soorten_opleiding=both("soort_opleiding"),
        leerwegen=both("leerweg"),
        crebos=both("crebo"),
        dossiers=both("dossier"),
        alleen_met_inhoud=filter_.alleen_met_inhoud,
    )


def _range(waarde: str) -> set[str]:
    """``2-3`` as {"2", "3"}."""
    van, streep, tot = waarde.partition("-")
    if not (streep and van.isdecimal() and tot.isdecimal() and len(van) == len(tot) == 1):
        return set()
    return {str(niveau) for niveau in range(int(van), int(tot) + 1)}


def _sorted(waarden: Iterable[Waarde]) -> tuple[Waarde, ...]:
    return tuple(sorted(waarden, key=lambda waarde: (waarde.code, waarde.naam)))
