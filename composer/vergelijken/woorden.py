"""A value of a column as a reader sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from composer.percentage import in_procent
from composer.vergelijken.cijfers import Kolomcijfers
from composer.vergelijken.rijen import Cel, Stand
from composer.vergelijken.velden import DEEL_IS_WEG, Veldrij
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import Verschilsoort
from composer.vertaling import Vertaal, keep_dutch
from kwalificatiestructuur.dagen import day_in_words

_UUID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SLOTPUNT: Final = re.compile(r"(?<!\.\w)\.\Z")
"""The full stop of a sentence, which has none before a comma; that of ``B.V.`` stays."""

KOPPEN: Final = {
    Verschilsoort.VELD: "Velden",
    Verschilsoort.KEUZEDEEL: "Keuzedelen",
    Verschilsoort.VERKLARING: "Verklaringen",
    Verschilsoort.MOTIVERING: "Motiveringen",
    Verschilsoort.VAKKENNIS: "Vakkenniskeuzes",
    Verschilsoort.BESLUIT: "Besluiten",
}
"""What the kinds of rows beside the parts are called."""
NIET_BEKEND: Final = "niet bekend"
NIETS: Final = "-"
"""What a report has where nothing is filled in."""
_EENHEDEN: Final = {
    "praktijkplaatsen": ("praktijkplaats", "praktijkplaatsen"),
    "sbu": ("klokuur", "klokuren"),
    "studieduur": ("jaar", "jaar"),
}
"""What a number counts, one and more, by its field: beside other values it does not show."""


def file_names(bestanden: Sequence[str]) -> tuple[str, ...]:
    """What files are called beside each other; "" stays "".

    That is the name, with as much of the folder as tells it apart from another file.
    """
    paden = [Path(bestand).parts for bestand in bestanden]
    return tuple(_shortest(pad, {ander for ander in paden if ander != pad}) for pad in paden)


def _shortest(pad: tuple[str, ...], andere: Iterable[tuple[str, ...]]) -> str:
    for delen in range(1, len(pad)):
        if all(ander[-delen:] != pad[-delen:] for ander in andere):
            return "/".join(pad[-delen:])
    return str(Path(*pad)) if pad else ""


def value_in_words(
    waarde: Any,
    one_in_words: Callable[[Any], str],
    tussen: str,
    eenheden: Mapping[str, tuple[str, str]] = MappingProxyType({}),
) -> str:
    """What stands in a field; "" for nothing.

    ``one_in_words`` says a text, a number, a date or yes and no; ``tussen`` stands between the
    values of a list. The fields of a value that has any are separated by commas; ``eenheden`` says
    what a number counts, by the name of its field.
    """
    if waarde is None or waarde in ("", ()):
        return ""
    if isinstance(waarde, tuple):
        delen = (value_in_words(deel, one_in_words, tussen, eenheden) for deel in waarde)
        return tussen.join(filter(None, delen))
    if is_dataclass(waarde):
        velden = (
            _with_unit(
                value_in_words(getattr(waarde, veld.name), one_in_words, ", ", eenheden),
                eenheden.get(veld.name),
            )
            for veld in fields(waarde)
        )
        *begin, laatste = [*filter(None, velden)] or [""]
        return ", ".join((*(_SLOTPUNT.sub("", veld) for veld in begin), laatste))
    return one_in_words(waarde)


def _with_unit(tekst: str, eenheid: tuple[str, str] | None) -> str:
    return f"{tekst} {eenheid[tekst != '1']}" if tekst and eenheid else tekst


def value_on_a_line(waarde: Any, naam: str = "") -> str:
    """What stands in a field of this name as a report has it; "-" for nothing.

    In Dutch, on one line.
    """
    if naam == "startjaar" and isinstance(waarde, int):
        return f"{waarde}/{(waarde + 1) % 100:02}"
    tekst = value_in_words(waarde, _one_in_dutch, "; ", _EENHEDEN)
    return _with_unit(tekst, _EENHEDEN.get(naam)) or NIETS


def values_on_a_line(rij: Veldrij) -> list[str]:
    """What stands in every column of a row; what is not the same never reads the same."""
    regels: list[str] = []
    gezien: dict[str, Any] = {}
    for waarde in rij.waarden:
        regel = value_on_a_line(waarde.waarde, rij.naam) if waarde.is_bekend else NIET_BEKEND
        if gezien.setdefault(regel, waarde.gelezen) != waarde.gelezen:
            regel += " (andere witruimte of indeling)"
        regels.append(regel)
    return regels


def cut_apart(teksten: Sequence[str], breed: int) -> list[str]:
    """Each text in ``breed`` characters, so that what differs can be seen.

    Texts that begin alike are cut around the first place where they do not go on alike. Only where
    other texts differ before that place, it takes as many characters for either.
    """
    gesneden = _cut_from(sorted(set(teksten)), 0, breed)
    return [gesneden[tekst] for tekst in teksten]


def _cut_from(teksten: Sequence[str], begin: int, breed: int, voor: str = "") -> dict[str, str]:
    """The cut of every text; behind ``voor``, in which these are not as other texts."""
    uit = {tekst: f"{voor}{_cut(tekst, begin, breed)}" for tekst in teksten}
    gesneden = set(uit.values())
    for gelijk in gesneden:
        samen = [tekst for tekst in teksten if uit[tekst] == gelijk]
        if len(samen) > 1:
            verder = _just_before(samen[0], _first_difference(samen), breed // 3)
            eerder = voor if len(gesneden) == 1 else gelijk.removesuffix("…")
            uit |= _cut_from(samen, verder, breed, eerder)
    return uit


def _just_before(tekst: str, plek: int, ruimte: int) -> int:
    """The begin of a word at most so many characters before a place: it tells where that is."""
    spatie = tekst.find(" ", plek - ruimte, plek)
    return spatie + 1 or plek - ruimte


def _first_difference(teksten: Sequence[str]) -> int:
    for plek, tekens in enumerate(zip(*teksten, strict=False)):
        if len(set(tekens)) > 1:
            return plek
    return min(map(len, teksten))


def _cut(tekst: str, begin: int, breed: int) -> str:
    voor, na = "… " if begin else "", " …" if begin + breed < len(tekst) else ""
    return f"{voor}{tekst[begin : begin + breed].strip()}{na}"


def _one_in_dutch(waarde: Any) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return day_in_words(waarde)
    return " ".join(str(waarde).split())


def domains_in_words(cijfers: Kolomcijfers) -> list[str]:
    """The share of every domain, largest first, then of Entree and of what is not known."""
    domeinen = [f"{code} {in_procent(deel)}" for code, deel in cijfers.domeinen.items()]
    if cijfers.zonder_domein:
        domeinen.append(f"Entree {in_procent(cijfers.zonder_domein)}")
    if cijfers.domein_onbekend:
        domeinen.append(f"domein niet bekend {in_procent(cijfers.domein_onbekend)}")
    return domeinen


def is_counted(cel: Cel) -> bool:
    """Whether a kerntaak says how many of the werkprocessen of its source stand in it.

    Not where all of them do; of how many that is not known, it does.
    """
    if cel.deel is None or cel.telling is None:
        return False
    heeft_bron = cel.deel.herkomst is not None
    return cel.stand is Stand.DEELS or (cel.telling.van is None and heeft_bron)


def row_names(vergelijking: Vergelijking) -> Mapping[str, str]:
    """The source and the title of every row of parts, by its id."""
    rijen = vergelijking.uitlijning.rijen
    return {rij.id: f"{rij.bron} {rij.titel}".strip() for rij in rijen}


def name_of(onderwerp: str, namen: Mapping[str, str], vertaal: Vertaal = keep_dutch) -> str:
    """What something is about: a row of parts by its name, anything else as it is called."""
    if onderwerp in namen:
        return namen[onderwerp]
    return vertaal("Vergelijken", DEEL_IS_WEG) if _UUID.fullmatch(onderwerp) else onderwerp


def heading_of(rij: Veldrij, namen: Mapping[str, str]) -> str:
    """What a row is about, in Dutch; ``namen`` are those of the rows of parts."""
    eerste, _, rest = rij.naam.partition(" ")
    match rij.soort:
        case Verschilsoort.KEUZEDEEL:
            return " ".join(dict.fromkeys((rij.naam, rij.kop)))
        case Verschilsoort.VERKLARING | Verschilsoort.MOTIVERING:
            return f"{eerste} {name_of(rest, namen)}".strip()
        case Verschilsoort.VAKKENNIS:
            return f"{name_of(rij.deel, namen)}: {rij.kop}"
        case Verschilsoort.BESLUIT:
            return name_of(rij.naam, namen)
        case _:
            return rij.kop
