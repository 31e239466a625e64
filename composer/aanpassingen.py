"""What an installation changed of a rule set: the severity of rules on the lapsed instruction.

A small TOML file beside the store, made by hand or by the window::

    [ernst."WET-03"]
    zonder_bron = "info"

Only rules that rest on nothing but BWBR0036147 may be changed (``Regel.aanpasbaar``): what the law
demands is not for an installation to decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from composer.document import write_atomic
from composer.finding import Ernst
from composer.recept.tabel import Tabel, read_toml
from composer.regels import REGEL_BY_ID, REGELS
from composer.samenstelling import hash_of
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.opslag.plaats import default_folder

if TYPE_CHECKING:
    from composer.regelset import Regelset

Aanpassingen = Mapping[str, Mapping[str, Ernst]]
"""The severity by id of the rule and variant."""

BESTANDSNAAM: Final = "aanpassingen.toml"
_TEKEN: Final = "+aanpassing-"
_LENGTE: Final = 6
_KOP: Final = (
    "# De ernst van regels die alleen op de vervallen instructie van 2015-2016 rusten, zoals deze\n"
    "# installatie die heeft gekozen.\n"
)


def aanpassingen_path() -> Path:
    """The file of this user, beside the store; it need not exist."""
    return default_folder().parent / BESTANDSNAAM


def read_aanpassingen(pad: Path) -> Aanpassingen:
    """What the file says; nothing where there is no file.

    Raises ``Invoerfout`` with file and line for anything that cannot be applied.
    """
    if not pad.exists():
        return {}
    tabel = read_toml(pad)
    tabel.only(("ernst",))
    ernst = tabel.table("ernst")
    ernst.only(REGEL_BY_ID)
    return {id_: _severities(ernst, id_) for id_ in ernst.waarden}


def write_aanpassingen(pad: Path, aanpassingen: Aanpassingen) -> None:
    """Write the file in one step, in the order of the catalogue; makes the folder if need be.

    Raises ``Invoerfout`` for a rule that may not be changed, ``Documentfout`` when the file cannot
    be written, ``OSError`` when its folder cannot be made; the old file then stays as it was.
    """
    delen = [_KOP]
    for regel in REGELS:
        if not (varianten := aanpassingen.get(regel.id)):
            continue
        if not regel.aanpasbaar:
            raise Invoerfout(_not_adaptable(regel.id), bestand=pad)
        regels = [f'{v} = "{varianten[v]}"' for v in regel.ernst if v in varianten]
        delen.append("\n".join((f'[ernst."{regel.id}"]', *regels, "")))
    pad.parent.mkdir(parents=True, exist_ok=True)
    write_atomic(pad, "\n".join(delen).encode())


def adapt(regelset: Regelset, aanpassingen: Aanpassingen) -> Regelset:
    """The rule set with these severities; its version says that it was adapted, and how.

    The same differences give the same version; what the set says already is no difference.
    """
    anders = {
        id_: {v: ernst for v, ernst in gekozen.items() if regelset.regels[id_].ernst[v] != ernst}
        for id_, gekozen in aanpassingen.items()
    }
    verschillen = sorted(
        [id_, variant, str(ernst)]
        for id_, over in anders.items()
        for variant, ernst in over.items()
    )
    if not verschillen:
        return regelset
    regels = {
        id_: replace(regel, ernst={**regel.ernst, **anders.get(id_, {})})
        for id_, regel in regelset.regels.items()
    }
    versie = f"{regelset.versie}{_TEKEN}{hash_of(verschillen)[:_LENGTE]}"
    return replace(regelset, versie=versie, regels=regels)


def is_adapted(regelset: Regelset) -> bool:
    """Whether an installation changed severities of this rule set; its version says so."""
    return _TEKEN in regelset.versie


def choose(
    aanpassingen: Aanpassingen, regelset: Regelset, regel: str, variant: str, ernst: Ernst
) -> Aanpassingen:
    """The adaptations with this severity for a variant; that of the rule set itself is none."""
    varianten = {v: e for v, e in aanpassingen.get(regel, {}).items() if v != variant}
    if ernst != regelset.regels[regel].ernst[variant]:
        varianten[variant] = ernst
    anders = {id_: over for id_, over in aanpassingen.items() if id_ != regel}
    return {**anders, regel: varianten} if varianten else anders


def _severities(ernst: Tabel, id_: str) -> Mapping[str, Ernst]:
    regel, tabel = REGEL_BY_ID[id_], ernst.table(id_)
    if not regel.aanpasbaar:
        raise ernst.refusal(_not_adaptable(id_), id_)
    tabel.only(regel.ernst)
    return {variant: Ernst(tabel.choice(variant, list(Ernst))) for variant in tabel.waarden}


def _not_adaptable(id_: str) -> str:
    return f"de ernst van {id_} staat vast: die regel rust niet alleen op de vervallen instructie"
