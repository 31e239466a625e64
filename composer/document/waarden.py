"""Values in attributes and elements: numbers, dates, yes/no and identities, both ways.

Writing raises ``Documentfout`` for a value that the reader would refuse; reading raises
``Invoerfout`` with the line.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final
from uuid import UUID

from composer.document.bronxml import Element
from composer.document.fouten import Documentfout
from composer.document.vocabulaire import kc, local_name
from composer.samenstelling import LEERWEGEN, SOORT_BIJ_NIVEAU
from kwalificatiestructuur.fouten import Invoerfout

MAX_GETAL: Final = 999_999_999
MAX_LEERWEG: Final = 40
GEEN_LEERWEG: Final = f"een leerweg is een tekst van 1 tot en met {MAX_LEERWEG} tekens"
_SOORTEN: Final = frozenset(
    {*SOORT_BIJ_NIVEAU.values(), "entreeopleiding", "specialistenopleiding"}
)
_GETAL: Final = re.compile(r"\d{1,9}", re.ASCII)
_TE_GROOT: Final = re.compile(r"0*[1-9]\d{9,}", re.ASCII)
_GETOOND: Final = 40
_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)
_DATUM: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_JA_NEE: Final = {"ja": True, "nee": False}


def write_getal(getal: int) -> str:
    """A whole number from 0, at most nine digits."""
    if not 0 <= getal <= MAX_GETAL:
        raise Documentfout(f"Het getal {getal} past niet in een document; kies een ander getal.")
    return str(getal)


def write_ja_nee(antwoord: bool) -> str:
    """ja or nee."""
    return "ja" if antwoord else "nee"


def write_id(id_: str) -> str:
    """An identity, which must be a UUID in its usual form."""
    if not _UUID.fullmatch(id_) or id_ != id_.lower():
        raise Documentfout(f"„{id_}” is geen UUID; een document en elk onderdeel heeft er een.")
    return id_


def clean_leerweg(tekst: str) -> str | None:
    """A learning path on one line, the known ones in lower case; None for no or a long text."""
    leerweg = " ".join(tekst.split())
    if leerweg.lower() in LEERWEGEN:
        return leerweg.lower()
    return leerweg if 0 < len(leerweg) <= MAX_LEERWEG else None


def clean_soort(tekst: str) -> str:
    """A kind of training; one that the law knows in lower case, as the structure has it."""
    soort = tekst.strip().lower()
    return soort if soort in _SOORTEN else tekst


def given(**attributen: str | None) -> dict[str, str]:
    """The attributes that have a value."""
    return {naam: waarde for naam, waarde in attributen.items() if waarde is not None}


def required(element: Element, attribuut: str) -> str:
    """The value of an attribute that must be there."""
    if (waarde := element.attributen.get(attribuut)) is None:
        raise _refusal(element, f"het attribuut „{local_name(attribuut)}” ontbreekt")
    return waarde


def read_getal(element: Element, attribuut: str) -> int | None:
    """A whole number; None when the attribute is absent or empty."""
    return parse_getal(element, element.attributen.get(attribuut, ""), attribuut)


def parse_getal(element: Element, inhoud: str, naam: str) -> int | None:
    """A whole number in this text; None when it is empty."""
    if not inhoud.strip():
        return None
    if _TE_GROOT.fullmatch(inhoud.strip()):
        melding = f"„{inhoud.strip()[:_GETOOND]}” is te groot; het kan hoogstens {MAX_GETAL} zijn"
        raise _refusal(element, f"{local_name(naam)} {melding}")
    if not _GETAL.fullmatch(inhoud.strip()):
        raise _refusal(element, f"{local_name(naam)} „{inhoud}” is geen geheel getal")
    return int(inhoud)


def read_datum(element: Element, attribuut: str = "datum") -> date | None:
    """A date as YYYY-MM-DD; None when the attribute is absent or empty."""
    if not (inhoud := element.attributen.get(attribuut, "")):
        return None
    try:
        if _DATUM.fullmatch(inhoud):
            return date.fromisoformat(inhoud)
    except ValueError:
        pass
    raise _refusal(element, f"{attribuut} „{inhoud}” is geen datum (jjjj-mm-dd)")


def read_ja_nee(element: Element, attribuut: str) -> bool | None:
    """ja or nee; None when the attribute is absent or empty."""
    if not (inhoud := element.attributen.get(attribuut, "")):
        return None
    if inhoud not in _JA_NEE:
        raise _refusal(element, f"{local_name(attribuut)} „{inhoud}” is geen ja of nee")
    return _JA_NEE[inhoud]


def read_niveaus(element: Element, attribuut: str) -> tuple[int, ...]:
    """Levels from 1 to 4, separated by spaces; () when the attribute is absent or empty."""
    inhoud = element.attributen.get(attribuut, "").split()
    if not set(inhoud) <= set("1234"):
        tekst = " ".join(inhoud)
        raise _refusal(element, f"{attribuut} „{tekst}” zijn geen niveaus van 1 tot en met 4")
    return tuple(map(int, inhoud))


def read_tekst(element: Element, naam: str) -> str:
    """The text of a child of our own; "" when it is absent."""
    gevonden = element.find(kc(naam))
    return gevonden.tekst if gevonden else ""


def items(element: Element, lijst_naam: str, naam: str) -> list[Element]:
    """The children with this name in a list of our own; [] when there is no list."""
    gevonden = element.find(kc(lijst_naam))
    return list(gevonden.all(kc(naam))) if gevonden else []


def getal_of(getal: int | None) -> str | None:
    """A number as an attribute has it; None = no attribute."""
    return None if getal is None else write_getal(getal)


def datum_of(datum: date | None) -> str | None:
    """A date as an attribute has it; None = no attribute."""
    return None if datum is None else datum.isoformat()


def read_id(element: Element, attribuut: str) -> str:
    """An identity, in lower case."""
    inhoud = required(element, attribuut)
    if not _UUID.fullmatch(inhoud):
        raise _refusal(element, f"{local_name(attribuut)} „{inhoud}” is geen UUID")
    return str(UUID(inhoud))


def _refusal(element: Element, melding: str) -> Invoerfout:
    return Invoerfout(f"{local_name(element.naam)}: {melding}", regel=element.regel)
