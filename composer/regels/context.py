"""What a check reads: the composition, the structure, and what several rules compute alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING

from composer.overlap.aandelen import Aandeel, aandelen_of
from composer.overlap.crossoverdelen import Crossoverdelen
from composer.overlap.delen import Deel, counted_parts, deel_of, normalise
from composer.overlap.delenindex import Delenindex, index_structuur
from composer.overlap.delenteksten import Delenteksten
from composer.overlap.keuzedeelzoeker import Keuzedeelzoeker, valid_keuzedelen
from composer.overlap.keuzedelen import Keuzedeelstand, keuzedeelstanden
from composer.overlap.overeenkomsten import Delenzoeker
from composer.regels.keuzedeelgegevens import Keuzedeelgegevens, gegevens_of
from composer.samenstelling import (
    GekozenKerntaak,
    GekozenKeuzedeel,
    GekozenWerkproces,
    Samenstelling,
    is_crossovercode,
)
from composer.schrijfregels import Bronzoeker, find_brontekst
from kwalificatiestructuur.elementen import Crossover, Kwalificatie, Opleidingsdomein
from kwalificatiestructuur.fouten import OnbekendOnderdeel
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.vragen import (
    crossovers,
    domein_of,
    domeinen,
    find_kwalificatie,
    has_keuzedelen,
    is_entree,
    keuzedelen,
    kwalificaties,
    tweelingen_of,
)

if TYPE_CHECKING:
    from composer.aanvraag import Motivering
    from composer.crossovers import Crossoverinhoud
    from composer.finding import Finding
    from composer.regelset import Regelset

Onderdeel = GekozenKerntaak | GekozenWerkproces


@dataclass(frozen=True, eq=False)
class Omgeving:
    """What stays the same while a composition is edited.

    ``crossovers`` are existing cross-overs whose content was given, ``peildatum`` the day on which
    is judged. Make a new value when one of these changes; give ``delenindex`` along when the
    structure stays the same, and ``crossoverdelen`` when the cross-overs do. Without
    ``delenteksten`` no text is compared with those of the structure.
    """

    structuur: Kwalificatiestructuur
    regelset: Regelset
    peildatum: date
    crossovers: tuple[Crossoverinhoud, ...] = ()
    delenindex: Delenindex | None = None
    delenteksten: Delenteksten | None = None
    crossoverdelen: Crossoverdelen | None = None

    @cached_property
    def index(self) -> Delenindex:
        """Which kwalificatie holds which part."""
        return self.delenindex or index_structuur(self.structuur)

    @cached_property
    def zoeker(self) -> Delenzoeker:
        """Finds the parts of kwalificaties that a part is alike."""
        vanaf = self.regelset.drempels.gelijkenis_tekst
        return Delenzoeker(self.index, self.delenteksten, vanaf, self.structuur)

    @cached_property
    def crossoverzoeker(self) -> Delenzoeker:
        """Finds the parts of ``crossovers`` that a part is alike; holders are places in it."""
        delen = self.crossoverdelen or Crossoverdelen.of(self.structuur, self.crossovers)
        return Delenzoeker(delen.index, delen.teksten, self.regelset.drempels.gelijkenis_tekst)

    @cached_property
    def bekende_crossovers(self) -> tuple[Crossover, ...]:
        """The cross-overs that the structure names."""
        return crossovers(self.structuur)

    def keuzedeelzoeker(self, dag: date) -> Keuzedeelzoeker:
        """Finds the keuzedelen, among those valid on this day, that hold a part; made once."""
        if dag not in self._keuzedeelzoekers:
            vanaf = self.regelset.drempels.gelijkenis_tekst
            geldig = valid_keuzedelen(self.structuur, dag)
            self._keuzedeelzoekers[dag] = Keuzedeelzoeker(geldig, vanaf)
        return self._keuzedeelzoekers[dag]

    @cached_property
    def _keuzedeelzoekers(self) -> dict[date, Keuzedeelzoeker]:
        return {}

    def delen_of(self, onderdelen: Iterable[Onderdeel]) -> tuple[Deel, ...]:
        """Parts as they are compared; an edit leaves most as they were the last time."""
        bekend = self._eerdere_delen
        paren = [bekend.get(id(o)) or (o, deel_of(self.structuur, o)) for o in onderdelen]
        bekend.clear()
        bekend.update((id(onderdeel), (onderdeel, deel)) for onderdeel, deel in paren)
        return tuple(deel for _, deel in paren)

    @cached_property
    def _eerdere_delen(self) -> dict[int, tuple[Onderdeel, Deel]]:
        """By identity, with the part itself: as long as it is here, nothing else has that."""
        return {}

    @cached_property
    def brontekst_of(self) -> Bronzoeker:
        """The texts of a source in the structure, each read once."""
        return lru_cache(maxsize=4096)(partial(find_brontekst, self.structuur))

    @cached_property
    def crossovernamen(self) -> dict[str, str]:
        """The name of every cross-over that the structure knows or that was given, by crebo."""
        alle: list[Crossoverinhoud | Crossover] = [*self.crossovers, *self.bekende_crossovers]
        return {crossover.crebo: crossover.naam for crossover in alle if crossover.crebo}

    @cached_property
    def domein_by_code(self) -> dict[str, Opleidingsdomein]:
        """Every domain by each of its codes."""
        return {code: domein for domein in domeinen(self.structuur) for code in domein.codes}

    @cached_property
    def namen(self) -> dict[str, tuple[tuple[str, str], ...]]:
        """Crebo and name of every kwalificatie and cross-over, by the name as it is compared."""
        per_naam: dict[str, list[tuple[str, str]]] = defaultdict(list)
        alle: list[Kwalificatie | Crossover] = [*kwalificaties(self.structuur)]
        for element in [*alle, *self.bekende_crossovers]:
            per_naam[normalise(element.naam)].append((element.crebo, element.naam))
        return {naam: tuple(paren) for naam, paren in per_naam.items()}

    @cached_property
    def has_register(self) -> bool:
        """Whether the structure has the register of keuzedelen."""
        return has_keuzedelen(self.structuur)


@dataclass(frozen=True)
class Bron:
    """A kwalificatie that parts were chosen from; ``kwalificatie`` None = not in the structure.

    ``onderdelen`` are those parts, in order. ``is_crossover``: it is a cross-over itself, so it has
    no domain and took its parts from kwalificaties that are not known.
    """

    crebo: str
    kwalificatie: Kwalificatie | None
    domein: Opleidingsdomein | None
    onderdelen: tuple[Onderdeel, ...]
    is_crossover: bool = False

    @property
    def is_entree(self) -> bool:
        """Whether it belongs to no domain because it is an entreeopleiding."""
        return self.kwalificatie is not None and is_entree(self.kwalificatie)

    @property
    def is_domein_unknown(self) -> bool:
        """Whether it may belong to any domain: the structure does not say."""
        return self.domein is None and not self.is_entree

    @property
    def has_crebo(self) -> bool:
        """Whether there is a crebo to name; what stands in for one (``sbb-77``) is no number."""
        return bool(self.kwalificatie.crebos) if self.kwalificatie else self.crebo.isdecimal()

    @property
    def naam(self) -> str:
        """Crebo and name, as a sentence names it."""
        return f"{self.crebo} {self.kwalificatie.naam}" if self.kwalificatie else self.crebo


class Domeinoordeel(Enum):
    """Whether the parts come from enough domains."""

    GENOEG = auto()
    TE_WEINIG = auto()
    ONBEKEND = auto()


@dataclass(frozen=True, eq=False)
class Context:
    """One composition in its surroundings; everything computed here is computed once."""

    omgeving: Omgeving
    samenstelling: Samenstelling

    @property
    def structuur(self) -> Kwalificatiestructuur:
        """The loaded structure."""
        return self.omgeving.structuur

    @property
    def regelset(self) -> Regelset:
        """The rule set with its thresholds."""
        return self.omgeving.regelset

    @cached_property
    def counted(self) -> tuple[Onderdeel, ...]:
        """The parts that count: werkprocessen, and kerntaken without any."""
        return counted_parts(self.samenstelling.kerntaken)

    @cached_property
    def delen(self) -> tuple[Deel, ...]:
        """Every kerntaak and werkproces as it is compared, in order."""
        return self.omgeving.delen_of(self.samenstelling.onderdelen)

    @cached_property
    def deel_by_id(self) -> dict[str, Deel]:
        """Every kerntaak and werkproces as it is compared, by its id."""
        return {deel.id: deel for deel in self.delen}

    @cached_property
    def counted_delen(self) -> tuple[Deel, ...]:
        """The parts that count, as they are compared."""
        ids = {onderdeel.id for onderdeel in self.counted}
        return tuple(deel for deel in self.delen if deel.id in ids)

    @cached_property
    def tweelingen(self) -> dict[str, str]:
        """The crebo of every source that has a twin, with one name for the twins together."""
        namen: dict[str, str] = {}
        for bron in self.alle_bronnen:
            if bron.kwalificatie and (andere := tweelingen_of(self.structuur, bron.crebo)):
                namen[bron.crebo] = min(bron.kwalificatie.crebo, *(kw.crebo for kw in andere))
        return namen

    @cached_property
    def onderdeel_by_id(self) -> dict[str, Onderdeel]:
        """Every kerntaak and werkproces by its id, in order."""
        return {onderdeel.id: onderdeel for onderdeel in self.samenstelling.onderdelen}

    @cached_property
    def keuzedelen(self) -> tuple[GekozenKeuzedeel, ...]:
        """Every keuzedeel once, also where a read file has it twice."""
        per_code: dict[str, GekozenKeuzedeel] = {}
        for keuzedeel in self.samenstelling.keuzedelen:
            per_code.setdefault(keuzedeel.code, keuzedeel)
        return tuple(per_code.values())

    @cached_property
    def bekende_keuzedelen(self) -> tuple[GekozenKeuzedeel, ...]:
        """Those that the register has; all of them where the structure has no register."""
        if not self.omgeving.has_register:
            return self.keuzedelen
        return tuple(k for k in self.keuzedelen if keuzedelen(self.structuur, k.code))

    @cached_property
    def keuzedeelgegevens(self) -> tuple[Keuzedeelgegevens, ...]:
        """What is known of every chosen keuzedeel, each once, in order."""
        return gegevens_of(self)

    @cached_property
    def keuzedeelstanden(self) -> tuple[Keuzedeelstand, ...]:
        """How every chosen keuzedeel stands to the composition, each once, in order."""
        return keuzedeelstanden(self)

    @cached_property
    def bronnen(self) -> tuple[Bron, ...]:
        """The sources of the parts that count, in order of first use."""
        return self._bronnen(self.counted)

    @cached_property
    def alle_bronnen(self) -> tuple[Bron, ...]:
        """The sources of all kerntaken and werkprocessen, in order of first use."""
        return self._bronnen(tuple(self.samenstelling.onderdelen))

    @cached_property
    def domeinen(self) -> tuple[Opleidingsdomein, ...]:
        """The domains of the sources in order of first use, each once."""
        op_code = {bron.domein.code: bron.domein for bron in self.bronnen if bron.domein}
        return tuple(op_code.values())

    @cached_property
    def domein_unknown(self) -> tuple[Bron, ...]:
        """The sources whose domain the structure does not say."""
        return tuple(bron for bron in self.bronnen if bron.is_domein_unknown)

    @cached_property
    def domeinoordeel(self) -> Domeinoordeel:
        """Whether the sources span enough domains; a source not known could be one more."""
        minimum = self.regelset.drempels.min_domeinen
        if len(self.domeinen) >= minimum:
            return Domeinoordeel.GENOEG
        if len(self.domeinen) + len(self.domein_unknown) >= minimum:
            return Domeinoordeel.ONBEKEND
        return Domeinoordeel.TE_WEINIG

    @cached_property
    def aandelen(self) -> tuple[Aandeel, ...]:
        """What the composition shares with existing kwalificaties, most first."""
        return aandelen_of(self.omgeving.zoeker, self.counted_delen)

    @property
    def andere_aandelen(self) -> tuple[Aandeel, ...]:
        """The same without that of the cross-over with the crebo of the composition: itself."""
        zelf = self.samenstelling.crebo
        return tuple(a for a in self.aandelen if not zelf or a.houder != zelf)

    @cached_property
    def crossoveraandelen(self) -> tuple[tuple[Crossoverinhoud, Aandeel], ...]:
        """What it shares with the cross-overs whose content was given, most first.

        Those that share nothing are left out, and so is one with the crebo of the composition: that
        is the composition itself.
        """
        alle = self.omgeving.crossovers
        zelf = self.samenstelling.crebo
        aandelen = aandelen_of(self.omgeving.crossoverzoeker, self.counted_delen)
        paren = ((alle[int(aandeel.houder)], aandeel) for aandeel in aandelen)
        return tuple(paar for paar in paren if not zelf or paar[0].crebo != zelf)

    @cached_property
    def onbekende_crossovers(self) -> tuple[Crossover, ...]:
        """The cross-overs that the structure names and whose content was not given."""
        gegeven = {crossover.crebo for crossover in self.omgeving.crossovers}
        gegeven.add(self.samenstelling.crebo or "")
        return tuple(c for c in self.omgeving.bekende_crossovers if c.crebo not in gegeven)

    def name_of(self, crebo: str) -> str:
        """Crebo and name of a kwalificatie; a cross-over is named as what it is."""
        soort = "cross-over " if is_crossovercode(crebo) else ""
        return f"{soort}{crebo} {find_kwalificatie(self.structuur, crebo).naam}"

    @property
    def startdatum(self) -> date | None:
        """1 August of the first school year, None without a year that can be."""
        return self.samenstelling.startdatum

    @property
    def dag(self) -> date:
        """The first day of the training, without a first school year the reference date."""
        return self.startdatum or self.omgeving.peildatum

    @cached_property
    def motiveringen(self) -> dict[str, list[Motivering]]:
        """The motivations by rule, in order."""
        per_regel: dict[str, list[Motivering]] = {}
        for motivering in self.samenstelling.motiveringen:
            per_regel.setdefault(motivering.regel, []).append(motivering)
        return per_regel

    @cached_property
    def uitkomsten(self) -> dict[str, tuple[Finding, ...]]:
        """What the rules judged so far say, by rule (``composer.regels.uitkomst``)."""
        return {}

    def _bronnen(self, onderdelen: Sequence[Onderdeel]) -> tuple[Bron, ...]:
        per_crebo: dict[str, list[Onderdeel]] = {}
        for onderdeel in onderdelen:
            if onderdeel.herkomst:
                per_crebo.setdefault(onderdeel.herkomst.bron.crebo, []).append(onderdeel)
        return tuple(self._bron(crebo, tuple(delen)) for crebo, delen in per_crebo.items())

    def _bron(self, crebo: str, onderdelen: tuple[Onderdeel, ...]) -> Bron:
        is_crossover = is_crossovercode(crebo)
        try:
            kwalificatie = find_kwalificatie(self.structuur, crebo)
        except OnbekendOnderdeel:
            return Bron(crebo, None, None, onderdelen, is_crossover)
        domein = None if is_crossover else domein_of(self.structuur, crebo)
        return Bron(crebo, kwalificatie, domein, onderdelen, is_crossover)
