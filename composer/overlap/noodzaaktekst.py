"""A first text for the necessity of a cross-over (TKM-01), from the figures; a person edits it.

It says what was compared, what comes nearest, and what that lacks. Why those trainings will not do
only a person can say: where that has to be written stands an open place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from composer.codering import codes_of
from composer.overlap.aandelen import Aandeel
from composer.overlap.naaste import CROSSOVER, Naaste
from composer.overlap.noodzaak import Benadering
from composer.percentage import percentage
from composer.regels.context import Context
from kwalificatiestructuur.vragen import find_kwalificatie

OPEN_PLEK: Final = "[Vul aan:"
"""What an open place begins with."""

INVULLEN: Final = (
    f"{OPEN_PLEK} waarom het beroep deze combinatie nodig heeft, en waarom de genoemde opleidingen "
    "daarvoor niet volstaan.]"
)
_VOLGENDE: Final = 4
"""So many kwalificaties are named after the nearest one."""
_GENOEMD: Final = 12
"""So many missing parts are named."""


def draft_noodzaak(context: Context, naaste: Naaste) -> str:
    """The text in Dutch, in paragraphs; "" for a composition without parts."""
    if not context.counted:
        return ""
    alineas = [_composed(context), _kwalificaties(context, naaste), _crossovers(context, naaste)]
    return "\n\n".join([*filter(None, alineas), INVULLEN])


def nearest_kwalificaties(naaste: Naaste) -> tuple[Benadering, ...]:
    """Those that are kwalificaties, best first."""
    alle = naaste.noodzaak.benaderingen
    return tuple(b for b in alle if b.gedekt and not b.crebo.startswith(CROSSOVER))


def _composed(context: Context) -> str:
    aantal = len(context.counted)
    bronnen = [bron.naam for bron in context.bronnen]
    domeinen = [f"{domein.code} {domein.naam}" for domein in context.domeinen]
    zin = f"Deze cross-over bestaat uit {_count(aantal, 'onderdeel', 'onderdelen')}"
    if bronnen:
        zin += f" uit {_count(len(bronnen), 'kwalificatie', 'kwalificaties')}: {_listed(bronnen)}"
    zin += "."
    if domeinen:
        zin += f" Betrokken opleidingsdomeinen: {_listed(domeinen)}."
    return zin


def _kwalificaties(context: Context, naaste: Naaste) -> str:
    beste = nearest_kwalificaties(naaste)
    zinnen: list[str] = []
    if beste:
        zinnen += _nearest(context, beste[0])
    else:
        zinnen.append("Geen bekende kwalificatie heeft een van deze onderdelen.")
    if volgende := beste[1 : 1 + _VOLGENDE]:
        namen = [f"{_named(context, b.crebo)} ({_covered(b)})" for b in volgende]
        zinnen.append(f"Daarna komen {_listed(namen)}.")
    if naaste.kwalificaties_onbekend:
        aantal = naaste.kwalificaties_onbekend
        zinnen.append(
            f"Van {_count(aantal, 'kwalificatie', 'kwalificaties')} is de inhoud niet bekend; die "
            "zijn niet vergeleken."
        )
    if onbekend := naaste.noodzaak.inhoud_onbekend:
        zinnen.append(
            f"Van {_count(onbekend, 'keuzedeel', 'keuzedelen')} is alleen de titel bekend; of die "
            "een ontbrekend onderdeel bevatten, is niet na te gaan."
        )
    return " ".join(zinnen)


def _nearest(context: Context, beste: Benadering) -> Iterator[str]:
    aantal = len(context.counted)
    yield (
        f"Het meest komt overeen: {_named(context, beste.crebo)}, met {len(beste.gedekt)} van de "
        f"{_count(aantal, 'onderdeel', 'onderdelen')} ({_share(len(beste.gedekt), aantal)})."
    )
    if beste.keuzedelen:
        namen = [f"{k.code} {k.titel} ({k.uren} klokuren)" for k in beste.keuzedelen]
        samen = len(beste.gedekt) + len(beste.erbij)
        yield (
            f"Met {_count(len(namen), 'keuzedeel', 'keuzedelen')} ({_listed(namen)}) komen er "
            f"{len(beste.erbij)} bij; samen is dat {_share(samen, aantal)}."
        )
    elif beste.ruimte is not None:
        yield "Met keuzedelen komt daar, voor zover bekend, geen onderdeel bij."
    if beste.ontbreekt:
        yield f"Dan ontbreekt nog: {_listed(_parts(context, beste.ontbreekt))}."
    else:
        yield "Dan ontbreekt er geen onderdeel."


def _crossovers(context: Context, naaste: Naaste) -> str:
    zinnen = []
    gelijkend = sorted(context.crossoveraandelen, key=lambda paar: -paar[1].gemiddeld)
    namen = [
        f"{percentage(aandeel.gemiddeld)}% gelijk aan {f'{c.crebo} {c.naam}'.strip()} "
        f"({_both_ways(aandeel)})"
        for c, aandeel in gelijkend[:_VOLGENDE]
    ]
    if namen:
        zinnen.append(f"Van de bestaande cross-overs: {_listed(namen)}.")
    if naaste.crossovers_onbekend:
        aantal = naaste.crossovers_onbekend
        zinnen.append(
            f"Van {_count(aantal, 'bestaande cross-over', 'bestaande cross-overs')} is de inhoud "
            "niet openbaar; daarmee is niet vergeleken."
        )
    return " ".join(zinnen)


def _both_ways(aandeel: Aandeel) -> str:
    ander = "?" if aandeel.van_ander is None else f"{percentage(aandeel.van_ander)}%"
    return f"{percentage(aandeel.van_samenstelling)}% van de samenstelling, {ander} van de andere"


def _parts(context: Context, plaatsen: Sequence[int]) -> list[str]:
    """Code and title of the parts at these places; of many the rest as a number."""
    codes = codes_of(context.samenstelling)
    delen = [context.counted[plek] for plek in plaatsen]
    namen = [f"{codes[deel.id]} {' '.join(deel.titel.split())}" for deel in delen[:_GENOEMD]]
    rest = len(delen) - len(namen)
    return [*namen, f"nog {rest} andere"] if rest else namen


def _named(context: Context, crebo: str) -> str:
    return f"{crebo} {find_kwalificatie(context.structuur, crebo).naam.strip()}"


def _covered(benadering: Benadering) -> str:
    return f"{percentage(benadering.aandeel)}%"


def _share(deel: int, geheel: int) -> str:
    return f"{percentage(deel / geheel)}%"


def _count(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}"


def _listed(namen: Sequence[str]) -> str:
    """With commas and "en"; with semicolons where a name has a comma."""
    scheiding = "; " if any("," in naam for naam in namen) else ", "
    if len(namen) < 2:
        return "".join(namen)
    return f"{scheiding.join(namen[:-1])} en {namen[-1]}"
