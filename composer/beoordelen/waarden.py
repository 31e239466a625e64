"""What reviewers write down: notes, answers and decisions, as immutable values.

Who wrote it, when and about which document stands on the revision (``Revisie``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from composer.aanvraag import Motivering
from composer.document.vocabulaire import GEEN_XML
from composer.finding import Finding
from composer.gereedheid import VOORWAARDEN, WEIGERINGSGRONDEN
from composer.motivering import kenmerk_of
from composer.samenstelling import hash_of

MAX_TEKST: Final = 16_000
"""Characters of one text; whatever they are, a cell of a workbook holds them."""

MAX_NAAM: Final = 200
"""Characters of a name or a reference."""

CRITERIA: Final = tuple(toets.naam for toets in (*VOORWAARDEN, *WEIGERINGSGRONDEN))
"""What decisions are about: the conditions a to l, then the grounds for refusal 1 to 13."""

_NAAMRUIMTE: Final = UUID("2b1672e2-01cb-42f8-af43-a9e854e7f3ae")


class Notitiesoort(StrEnum):
    """What a note asks of the author."""

    VRAAG = "vraag"
    OPMERKING = "opmerking"
    MOET_ANDERS = "moet_anders"


class Notitiestand(StrEnum):
    """Whether a note still waits for somebody."""

    OPEN = "open"
    AFGEHANDELD = "afgehandeld"


class Uitkomst(StrEnum):
    """The outcome of a decision about a criterion.

    A ground for refusal is accepted when it does not occur: the document is in order there.
    """

    AANVAARD = "aanvaard"
    NIET_AANVAARD = "niet_aanvaard"
    MEER_INFORMATIE = "meer_informatie"


class Ankersoort(StrEnum):
    """What a note is about."""

    DOCUMENT = "document"
    ONDERDEEL = "onderdeel"
    VELD = "veld"
    BEVINDING = "bevinding"


@dataclass(frozen=True, slots=True)
class Anker:
    """Where a note is fixed; by identity, so it survives moving and renumbering.

    ``onderdeel`` is the UUID of a part or the code of a keuzedeel; ``veld`` the name of a field of
    that part, or of the document (``beroep``, ``aanvraag.noodzaak``). ``kenmerk`` says which of the
    findings of the rule about the part (``composer.motivering.kenmerk_of``); "" = any of them.
    """

    soort: Ankersoort = Ankersoort.DOCUMENT
    onderdeel: str = ""
    veld: str = ""
    regel: str = ""
    variant: str = ""
    kenmerk: str = ""


@dataclass(frozen=True, slots=True)
class Notitie:
    """A note: where, what it asks, its text, and whether it is settled."""

    anker: Anker
    soort: Notitiesoort
    tekst: str
    stand: Notitiestand = Notitiestand.OPEN


@dataclass(frozen=True, slots=True)
class Antwoord:
    """An answer to the note with this id."""

    notitie: str
    tekst: str


@dataclass(frozen=True, slots=True)
class Criteriumbesluit:
    """A decision about one of ``CRITERIA``."""

    criterium: str
    uitkomst: Uitkomst
    reden: str = ""


@dataclass(frozen=True, slots=True)
class Motiveringsoordeel:
    """Whether a motivation is accepted; ``regel``, ``onderdeel`` and ``kenmerk`` name it.

    ``teksthash`` is that of the motivation as it was judged (``hash_of_motivering``).
    """

    regel: str
    onderdeel: str
    kenmerk: str
    teksthash: str
    aanvaard: bool
    reden: str = ""


Inhoud = Notitie | Antwoord | Criteriumbesluit | Motiveringsoordeel

_FILLED: Final = {
    Ankersoort.DOCUMENT: (frozenset[str](), frozenset[str]()),
    Ankersoort.ONDERDEEL: (frozenset({"onderdeel"}), frozenset[str]()),
    Ankersoort.VELD: (frozenset({"veld"}), frozenset({"onderdeel"})),
    Ankersoort.BEVINDING: (frozenset({"regel", "variant"}), frozenset({"onderdeel", "kenmerk"})),
}
"""Per kind of anchor the fields that it must have, and those that it may have besides."""

_LANG: Final = frozenset({"tekst", "reden"})


def on_onderdeel(onderdeel: str) -> Anker:
    """On a part, by its UUID, or a keuzedeel, by its code."""
    return Anker(Ankersoort.ONDERDEEL, onderdeel)


def on_veld(veld: str, onderdeel: str = "") -> Anker:
    """On a field of the document, or of this part."""
    return Anker(Ankersoort.VELD, onderdeel, veld)


def on_bevinding(finding: Finding) -> Anker:
    """On this finding, whatever its figures become."""
    return Anker(
        Ankersoort.BEVINDING,
        finding.onderdeel,
        regel=finding.regel,
        variant=finding.variant,
        kenmerk=kenmerk_of(finding),
    )


def besluit_id(document: str, criterium: str) -> str:
    """The id of the decision about a criterion of a document: the same for every reviewer."""
    return str(uuid5(_NAAMRUIMTE, hash_of("besluit", document, criterium)))


def oordeel_id(document: str, regel: str, onderdeel: str, kenmerk: str) -> str:
    """The id of the judgement of a motivation: the same for every reviewer."""
    return str(uuid5(_NAAMRUIMTE, hash_of("motivering", document, regel, onderdeel, kenmerk)))


def hash_of_motivering(motivering: Motivering) -> str:
    """What a judgement of a motivation rests on; another text gives another hash."""
    return hash_of(motivering.tekst, motivering.steunt_op)


def problem_of(inhoud: Inhoud) -> str | None:
    """Why this cannot be kept, in Dutch; None = it can."""
    if isinstance(inhoud, Notitie | Antwoord) and not inhoud.tekst.strip():
        return "de tekst is leeg"
    if isinstance(inhoud, Notitie) and not _is_whole(inhoud.anker):
        return "het is niet duidelijk waar de notitie over gaat"
    if isinstance(inhoud, Criteriumbesluit) and inhoud.criterium not in CRITERIA:
        return f"criterium „{inhoud.criterium[:MAX_NAAM]}” bestaat niet"
    for naam, tekst in _texts(inhoud):
        if (wat := problem_of_text(tekst, MAX_TEKST if naam in _LANG else MAX_NAAM)) is not None:
            return f"„{naam}” {wat}"
    return None


def problem_of_text(tekst: str, hoogstens: int) -> str | None:
    """Why this text cannot be kept, to follow its name in a sentence; None = it can."""
    if len(tekst) > hoogstens:
        return f"heeft meer dan {hoogstens} tekens"
    if (teken := GEEN_XML.search(tekst)) is not None:
        return f"bevat een teken (U+{ord(teken[0]):04X}) dat in geen document kan staan"
    return None


def _is_whole(anker: Anker) -> bool:
    moet, mag = _FILLED[anker.soort]
    gevuld = {naam for naam in names_of(anker) if naam != "soort" and getattr(anker, naam)}
    return moet <= gevuld <= moet | mag


def names_of(waarde: object) -> Iterable[str]:
    """The names of the fields of a value; none where it has no fields.

    ``dataclasses.fields`` makes a list of them for every value, and there are many.
    """
    namen: Mapping[str, object] = getattr(waarde, "__dataclass_fields__", {})
    return namen


def _texts(waarde: object) -> Iterator[tuple[str, str]]:
    for naam in names_of(waarde):
        deel = getattr(waarde, naam)
        if isinstance(deel, str):
            yield naam, deel
        else:
            yield from _texts(deel)
