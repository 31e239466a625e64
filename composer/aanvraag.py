"""The application for a cross-over and what people state in it, as immutable values.

Empty texts, empty tuples and None always mean: not filled in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

TYPEN_INSTELLING: Final = ("roc", "aoc", "vakinstelling", "nbi")
SOORTEN_AANVRAAG: Final = ("nieuw", "verkort")
SOORTEN_BIJLAGE: Final = ("omschrijving", "overeenkomst", "overlaptoets", "anders")


@dataclass(frozen=True, slots=True)
class Bedrijf:
    """A company of the cooperation agreement; ``praktijkplaatsen`` counts places.

    ``overeenkomst`` names the file of the agreement, ``ondertekend`` the day it was signed.
    """

    naam: str
    praktijkplaatsen: int | None = None
    overeenkomst: str = ""
    ondertekend: date | None = None


@dataclass(frozen=True, slots=True)
class Bijlage:
    """A file that goes with the application; ``soort`` is one of ``SOORTEN_BIJLAGE``."""

    soort: str
    bestand: str


@dataclass(frozen=True, slots=True)
class Onderwijstijd:
    """The hours of one learning path (WEB art. 7.2.7), in klokuren.

    For bol over the whole training, for bbl per year, as the law counts them.
    """

    leerweg: str
    totaal: int | None = None
    begeleid: int | None = None
    beroepspraktijkvorming: int | None = None


@dataclass(frozen=True, slots=True)
class Aanvraag:
    """The fields of the application.

    ``opleidingsdomeinen`` are the domain codes that somebody typed, ``ontwikkeld_door`` is the
    institution that developed the cross-over where that is another one. ``uitslag_ingangstoets`` is
    the day of a positive outcome, ``indiening_uitwerking`` the day for which the developed
    cross-over is or was due to be handed in, ``bekendmaking`` the day on which students hear of it,
    ``laatste_diploma`` the last day on which a diploma is planned.
    """

    instelling: str = ""
    type_instelling: str = ""
    soort_aanvraag: str = ""
    ontwikkeld_door: str = ""
    aantal_experimentele_opleidingen: int | None = None
    datum: date | None = None
    arbeidsmarkt: str = ""
    noodzaak: str = ""
    samenhang: str = ""
    belang_bedrijfstak: str = ""
    motief_vierjarig: str = ""
    verantwoording_onderwijstijd: str = ""
    cohorten: int | None = None
    studenten_per_cohort: int | None = None
    opleidingsdomeinen: tuple[str, ...] = ()
    terugvalopties: tuple[str, ...] = ()
    bedrijven: tuple[Bedrijf, ...] = ()
    bijlagen: tuple[Bijlage, ...] = ()
    onderwijstijd: tuple[Onderwijstijd, ...] = ()
    uitslag_ingangstoets: date | None = None
    indiening_uitwerking: date | None = None
    bekendmaking: date | None = None
    laatste_diploma: date | None = None


LEGE_AANVRAAG: Final = Aanvraag()


@dataclass(frozen=True, slots=True)
class Verklaring:
    """A statement that only a person can make, for one rule.

    ``onderwerp`` says about what, where a rule asks more than once: the code of a domain, a crebo,
    the name of a criterion (see ``composer.regels.vraag``); "" = about the whole.
    """

    regel: str
    antwoord: bool | None = None
    toelichting: str = ""
    naam: str = ""
    datum: date | None = None
    onderwerp: str = ""


@dataclass(frozen=True, slots=True)
class Motivering:
    """The answer to a finding (toch zo, omdat ...).

    ``onderdeel`` is the id of a part, the code of a keuzedeel or "". ``kenmerk`` says which finding
    of the rule about it, ``steunt_op`` what that finding rested on (``composer.motivering``); both
    "" in a recipe and in older documents: then it answers whatever the rule says of the part.
    """

    regel: str
    onderdeel: str
    tekst: str
    naam: str = ""
    datum: date | None = None
    kenmerk: str = ""
    steunt_op: str = ""
