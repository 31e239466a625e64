"""What a rule is: its place in the law, what it reads, and the check itself.

A rule module holds one ``RULE``. Its ``check`` is pure: it reads a ``Context`` and yields
``Constatering`` values, which ``composer.findings`` turns into findings with the severity that the
rule set gives. The sentences stand in ``composer.meldingen``, one per variant.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from composer.change import Facet
from composer.finding import Ernst, Parameter
from composer.regels.context import Context
from composer.regels.vraag import Vraag
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces

Onderdeel = GekozenKerntaak | GekozenWerkproces


@dataclass(frozen=True, slots=True)
class Constatering:
    """What a check observed; the fields mean the same as in ``Finding``."""

    variant: str
    onderdeel: str = ""
    betrokken: tuple[str, ...] = ()
    bronnen: tuple[str, ...] = ()
    parameters: tuple[tuple[str, Parameter], ...] = ()


Check = Callable[[Context], Iterator[Constatering]]


class Controle(StrEnum):
    """How far software can judge a rule; a rule may need more than one way."""

    VOLLEDIG = "volledig"
    """Decides live."""
    DEELS = "deels"
    """Computes and shows the figure; a person confirms with a reason."""
    PERSOON = "persoon"
    """Asks a person for a statement."""


@dataclass(frozen=True, slots=True)
class Uitleg:
    """The page of a rule in Dutch; the docstring of its module says the same in English.

    ``eis``: what it demands; ``waarom``: why, and how it is judged; ``schendt`` and ``klopt``: the
    two examples; ``herstel``: what to do about a finding.
    """

    eis: str
    waarom: str
    schendt: str
    klopt: str
    herstel: str


@dataclass(frozen=True, slots=True)
class Regel:
    """A rule of the catalogue.

    ``leest`` names the facets of a composition that can change the outcome. ``grondslag`` is the
    legal source in Dutch, ``trust`` how firm it is (catalogue: L, S0, S1, W, I). ``ernst`` gives
    every variant with its severity where a rule set is silent. ``motiveerbaar`` holds the variants
    that a person may answer with "toch zo, omdat ...": never what the law itself demands, always
    what rests on the lapsed instruction (BWBR0036147), on an estimate or on missing data.
    ``altijd``: applies on every date, because it is the rule that says that others do not.

    ``controle`` says how far it can be judged, ``uitleg`` is its page. ``velden`` names what it is
    mended by, as ``Change`` names subjects: ``niveau``, ``aanvraag.cohorten``; also ``keuzedelen``
    and ``onderdelen``. ``vraag`` is what it asks a person. Of the variants, ``vraagt`` holds those
    that wait for somebody to fill in or state something, and ``onbeslist`` those that say that it
    could not be judged. ``aanpasbaar``: it rests only on the lapsed instruction (BWBR0036147), so
    an installation may give it another severity.
    """

    id: str
    titel: str
    leest: frozenset[Facet]
    grondslag: str
    trust: str
    ernst: Mapping[str, Ernst]
    check: Check
    controle: frozenset[Controle]
    uitleg: Uitleg
    motiveerbaar: frozenset[str] = frozenset()
    altijd: bool = False
    velden: tuple[str, ...] = ()
    vraag: Vraag | None = None
    vraagt: frozenset[str] = frozenset()
    onbeslist: frozenset[str] = frozenset()
    aanpasbaar: bool = False


def constatering(
    variant: str,
    onderdeel: Onderdeel | str = "",
    *,
    betrokken: Sequence[Onderdeel] = (),
    bronnen: Sequence[str] = (),
    **parameters: Parameter,
) -> Constatering:
    """An observation about a part, a keuzedeel (its code) or the whole ("").

    Unless ``bronnen`` says otherwise, the sources are those of the parts it concerns.
    """
    delen = [*betrokken] if isinstance(onderdeel, str) else [onderdeel, *betrokken]
    herkomsten = (str(deel.herkomst.bron) for deel in delen if deel.herkomst)
    return Constatering(
        variant,
        onderdeel if isinstance(onderdeel, str) else onderdeel.id,
        tuple(deel.id for deel in betrokken),
        tuple(dict.fromkeys(bronnen or herkomsten)),
        tuple(parameters.items()),
    )
