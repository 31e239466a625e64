"""The elements of the kwalificatiestructuur as immutable values.

A part (kerntaak or werkproces) has one ``sleutel`` for the whole structure, however many
kwalificaties hold it. Its code (``B1-K1-W2``) depends on the kwalificatie and therefore stands on
the ``Kerntaakplaats``, not on the part. ``None`` always means: not known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

INHOUD_NIET_MEEGELEVERD: Final = "inhoud niet meegeleverd: laad het XML-bestand van SBB"


@dataclass(frozen=True, slots=True)
class Editie:
    """One state of the structure: ``id`` is stable for the same content, ``bron`` is its source."""

    id: str
    naam: str
    bron: str


@dataclass(frozen=True, slots=True)
class Opleidingsdomein:
    """One of the 16 domains; ``codes`` holds every code in use (79160 and 79150 are one domain)."""

    code: str
    naam: str
    volgnummer: int
    codes: tuple[str, ...]
    sbb_nrs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """A competentie or a line of vakkennis en vaardigheden: SBB number and title as published."""

    nr: str
    titel: str


@dataclass(frozen=True, slots=True)
class Profieltekst:
    """A text with additions per profile (SBB: ``...perprofiel``).

    ``per_profiel`` holds (SBB number of the profile, addition) in document order.
    """

    basis: str = ""
    per_profiel: tuple[tuple[str, str], ...] = ()

    def for_profiel(self, profiel_nr: str | None) -> str:
        """Base text and the additions for this profile, joined by one empty line.

        Every character of the source stays; parts without text (only white space) do not count.
        """
        delen = [self.basis, *(tekst for nr, tekst in self.per_profiel if nr == profiel_nr)]
        gevuld = [deel for deel in delen if deel.strip()]
        return "\n\n".join(gevuld) if gevuld else self.basis


@dataclass(frozen=True, slots=True)
class Profiellijst:
    """References with additions per profile, in document order; repeats in the source are kept."""

    basis: tuple[Verwijzing, ...] = ()
    per_profiel: tuple[tuple[str, tuple[Verwijzing, ...]], ...] = ()

    def for_profiel(self, profiel_nr: str | None) -> tuple[Verwijzing, ...]:
        """The base list followed by the additions for this profile."""
        extra = (lijst for nr, lijst in self.per_profiel if nr == profiel_nr)
        return self.basis + tuple(item for lijst in extra for item in lijst)


@dataclass(frozen=True, slots=True)
class WerkprocesInhoud:
    """The texts of a werkproces, for all profiles together."""

    omschrijving: Profieltekst = Profieltekst()
    resultaat: Profieltekst = Profieltekst()
    gedrag: Profieltekst = Profieltekst()
    competenties: Profiellijst = Profiellijst()


@dataclass(frozen=True, slots=True)
class Werkproces:
    """A werkproces; ``hoofdstuk`` is its ordinal in the kerntaak, ``inhoud`` None = title only."""

    sleutel: str
    titel: str
    hoofdstuk: int
    sbb_nr: str | None = None
    inhoud: WerkprocesInhoud | None = None


@dataclass(frozen=True, slots=True)
class KerntaakInhoud:
    """The texts of a kerntaak, for all profiles together."""

    complexiteit: Profieltekst = Profieltekst()
    verantwoordelijkheid: Profieltekst = Profieltekst()
    vakkennis: Profiellijst = Profiellijst()


@dataclass(frozen=True, slots=True)
class Kerntaak:
    """A kerntaak with its werkprocessen in order of ``hoofdstuk``; ``inhoud`` None = title only."""

    sleutel: str
    titel: str
    werkprocessen: tuple[Werkproces, ...]
    sbb_nr: str | None = None
    inhoud: KerntaakInhoud | None = None


@dataclass(frozen=True, slots=True)
class Kerntaakplaats:
    """Where a kwalificatie holds a kerntaak: its code there (``B1-K1``, ``P2-K1`` or ``K1``)."""

    code: str
    kerntaak: str


@dataclass(frozen=True, slots=True)
class Geldigheid:
    """Period of validity of a dossier or kwalificatie; None = not stated."""

    vanaf: date | None = None
    einde_instroom: date | None = None
    einde_opleiding: date | None = None


@dataclass(frozen=True, slots=True)
class Kwalificatie:
    """A kwalificatie (SBB: profiel).

    ``crebos`` holds every crebo (several are allowed), ``crebo`` the first, or ``sbb-<profiel_nr>``
    where none is stated. ``plaatsen`` lists its kerntaken in order; None = content not known.
    ``sbu`` is the study load in hours. ``leerwegen`` holds ``bol`` and/or ``bbl``.
    """

    crebo: str
    naam: str
    dossier: str
    niveau: int | None = None
    soort_opleiding: str = ""
    leerwegen: tuple[str, ...] = ()
    prijsfactor: str = ""
    departement: str = ""
    sbu: int | None = None
    crebos: tuple[str, ...] = ()
    profiel_nr: str | None = None
    typering: str = ""
    wettelijke_beroepsvereisten: str = ""
    geldigheid: Geldigheid = Geldigheid()
    plaatsen: tuple[Kerntaakplaats, ...] | None = None
    bron: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A kwalificatiedossier: its kwalificaties and every kerntaak they hold, each once.

    ``domein`` is the canonical domain code (79160 for both green codes), ``domeincode`` the code as
    published; both "" for Entree, which belongs to no domain. ``vorige_versie`` is the SBB number
    of the dossier that this one comes after, "" when not stated.
    """

    crebo: str
    titel: str
    domein: str
    domeincode: str
    editie: str
    kwalificaties: tuple[Kwalificatie, ...]
    kerntaken: tuple[Kerntaak, ...]
    sbb_nr: str | None = None
    versie: str = ""
    status: str = ""
    geldigheid: Geldigheid = Geldigheid()
    vorige_versie: str = ""


@dataclass(frozen=True, slots=True)
class Keuzedeel:
    """One record of the register; a code may have several (one per period of validity).

    ``aard`` holds every kind, as published (``Doorstroom/Verbredend``); ``nr`` is the number of SBB
    and ``beschrijving`` its text, both "" where the source does not give them.
    """

    code: str
    titel: str
    sbu: int | None = None
    ingangsdatum: date | None = None
    einddatum: date | None = None
    sectorkamer_nr: str = ""
    aard: str = ""
    certificaat: str = ""
    nr: str = ""
    beschrijving: str = ""


@dataclass(frozen=True, slots=True)
class Keuzedeeloverlap:
    """A published pair with "ondoelmatige overlap"; a pair not listed means "no information"."""

    crebo: str
    keuzedeel: str
    vastgesteld: date | None = None


@dataclass(frozen=True, slots=True)
class Vervanging:
    """A crebo of a dossier or kwalificatie that lapsed, and what came in its place.

    ``nieuw`` is empty when nothing did; ``datum`` is the day it lapsed.
    """

    oud: str
    nieuw: tuple[str, ...] = ()
    datum: date | None = None


@dataclass(frozen=True, slots=True)
class Crossover:
    """A known cross-over kwalificatie; its content is not public.

    ``bronkwalificaties`` are the crebos of its sources where known, else empty.
    """

    crebo: str
    naam: str
    niveau: int | None = None
    soort_opleiding: str = ""
    leerwegen: tuple[str, ...] = ()
    geldig_vanaf: str = ""
    studieduur: int | None = None
    opvolging: str = ""
    opvolgend_dossier: str = ""
    bronkwalificaties: tuple[str, ...] = ()
    bron: str = ""


@dataclass(frozen=True, slots=True)
class Sectorkamer:
    """One of the sectorkamers that every SBB file lists."""

    nr: str
    titel: str


@dataclass(frozen=True, slots=True)
class Competentie:
    """One of the 25 competenties that every SBB file lists; ``code`` is its letter."""

    nr: str
    titel: str
    code: str


@dataclass(frozen=True, slots=True)
class Structuurgegevens:
    """Everything one source (the bundle, one or more files) says; input of the graph.

    ``waarschuwingen`` are Dutch sentences with file and line about what could not be read fully.
    """

    editie: Editie
    domeinen: tuple[Opleidingsdomein, ...] = ()
    dossiers: tuple[Dossier, ...] = ()
    keuzedelen: tuple[Keuzedeel, ...] = ()
    overlap: tuple[Keuzedeeloverlap, ...] = ()
    crossovers: tuple[Crossover, ...] = ()
    sectorkamers: tuple[Sectorkamer, ...] = ()
    competenties: tuple[Competentie, ...] = ()
    waarschuwingen: tuple[str, ...] = ()
    vervangingen: tuple[Vervanging, ...] = ()
