"""Records from JSON, wherever in the document they stand, each with its line.

Lists come as an array of objects, as an object by code, and wrapped in other objects.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kwalificatiestructuur.bronnen.records import Rijrecord, Waarde, sort_of_labels
from kwalificatiestructuur.bronnen.waarden import label_of, text_of
from kwalificatiestructuur.bronsoort import Bronsoort
from kwalificatiestructuur.fouten import Invoerfout

MAX_DIEPTE: Final = 50
MAX_CIJFERS: Final = 18
# The register of 2026 has 1,491 records and some 50,000 commas, most of them in its texts.
MAX_OBJECTEN: Final = 200_000
MAX_KOMMAS: Final = 5_000_000
# How many records are looked at to know what list they are.
_PROEF: Final = 50

_TEKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[\]{}\n]', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Jsonobject:
    """One object of the document, its fields as published, and the line where it starts."""

    regel: int
    velden: Mapping[str, object]


def read_json(tekst: str, pad: Path) -> object:
    """The document, with every object as ``Jsonobject``; raises ``Invoerfout`` with the line.

    Numbers that are too long to be one stay text; NaN and Infinity count as nothing.
    """
    regels = _lines_of_objects(tekst, pad)

    def make(paren: list[tuple[str, object]]) -> Jsonobject:
        return Jsonobject(next(regels, 0), dict(paren))

    try:
        return json.loads(
            tekst,
            object_pairs_hook=make,
            parse_int=lambda cijfers: int(cijfers) if len(cijfers) <= MAX_CIJFERS else cijfers,
            parse_constant=lambda _: None,
        )
    except json.JSONDecodeError as fout:
        raise Invoerfout(
            "de JSON is hier niet goed gevormd; haal het bestand opnieuw op",
            bestand=pad,
            regel=fout.lineno,
        ) from None
    except RecursionError:
        raise Invoerfout(
            "de JSON is niet goed gevormd; haal het bestand opnieuw op", bestand=pad
        ) from None


def _lines_of_objects(tekst: str, pad: Path) -> Iterator[int]:
    """The line where each object starts, in the order in which they end.

    Refuses a document that is deeper or has more in it than a list; that goes before the parsing.
    The parser reports objects in that order too.
    """
    if tekst.count(",") > MAX_KOMMAS:
        raise _too_much(pad)
    regels: list[int] = []
    open_: list[int] = []
    regel = 1
    for gevonden in _TEKEN.finditer(tekst):
        teken = gevonden[0]
        if teken == "\n":
            regel += 1
        elif teken in {"{", "["}:
            open_.append(regel)
            if len(open_) > MAX_DIEPTE:
                raise Invoerfout(
                    f"de JSON is dieper genest dan {MAX_DIEPTE} niveaus; dat is geen gewone lijst",
                    bestand=pad,
                    regel=regel,
                )
        elif teken in {"}", "]"}:
            if open_:
                begin = open_.pop()
                if teken == "}":
                    regels.append(begin)
                    if len(regels) > MAX_OBJECTEN:
                        raise _too_much(pad)
        else:
            regel += teken.count("\n")
    return iter(regels)


def _too_much(pad: Path) -> Invoerfout:
    return Invoerfout(
        "in deze JSON staat meer dan in een gewone lijst; kies de lijst zoals SBB die publiceert",
        bestand=pad,
    )


def find_records(document: object) -> tuple[Bronsoort, tuple[Jsonobject, ...]] | None:
    """The records of the first list in the document that we know, and which list it is.

    They may stand in several arrays, or as the values of an object.
    """
    soort: Bronsoort | None = None
    gevonden: list[Jsonobject] = []
    wachtend = [document]
    while wachtend:
        dit = wachtend.pop()
        groep = _group(dit)
        labels = {label_of(naam) for record in groep[:_PROEF] for naam in record.velden}
        deze = sort_of_labels(labels)
        if deze is not None and soort in {None, deze}:
            soort = deze
            gevonden.extend(groep)
        else:
            wachtend.extend(reversed(_children(dit)))
    return None if soort is None else (soort, tuple(gevonden))


def _group(dit: object) -> Sequence[Jsonobject]:
    """What may be records together: the objects of an array, or an object by itself."""
    if isinstance(dit, Jsonobject):
        return (dit,)
    return [kind for kind in _children(dit) if isinstance(kind, Jsonobject)]


def _children(dit: object) -> Sequence[object]:
    if isinstance(dit, Jsonobject):
        return list(dit.velden.values())
    return dit if isinstance(dit, list) else ()


def all_objects(document: object) -> Iterator[Jsonobject]:
    """Every object in the document, from the outside inwards."""
    wachtend = [document]
    while wachtend:
        dit = wachtend.pop()
        if isinstance(dit, Jsonobject):
            yield dit
        wachtend.extend(reversed(_children(dit)))


def record_of(gegeven: Jsonobject) -> Rijrecord:
    """One object as a record; what lies deeper counts by its title, name or number."""
    velden: dict[str, Waarde] = {}
    for naam, waarde in gegeven.velden.items():
        label = label_of(naam)
        if not label or label in velden:
            continue
        if isinstance(waarde, list):
            velden[label] = tuple(_text(deel) for deel in waarde[:100])
        else:
            velden[label] = _text(waarde)
    return Rijrecord(f"regel {gegeven.regel}", velden)


def _text(waarde: object) -> str:
    if isinstance(waarde, Jsonobject):
        namen = {label_of(naam): deel for naam, deel in waarde.velden.items()}
        return next((_plain(namen[n]) for n in ("nr", "code", "titel", "naam") if n in namen), "")
    return _plain(waarde)


def _plain(waarde: object) -> str:
    return "" if isinstance(waarde, Jsonobject | list) else text_of(waarde)


def titles_by_number(objecten: Iterable[Jsonobject]) -> dict[str, str]:
    """The titles of the objects that have a number and a title."""
    titels: dict[str, str] = {}
    for gegeven in objecten:
        nr, titel = (_plain(gegeven.velden.get(naam)) for naam in ("nr", "titel"))
        if nr and titel:
            titels.setdefault(nr, titel)
    return titels
