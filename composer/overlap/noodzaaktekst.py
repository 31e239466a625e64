"""A first text for the necessity of a cross-over (TKM-01), from the figures; a person edits it.

It says what was compared, what comes nearest, and what that lacks. Why those trainings will not do
only a person can say: where that has to be written stands an open place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from composer.codering import codes_of
from composer.overlap.aandelen import Aandeel
from composer.overlap.naaste import CROSSOVER, Naaste
from composer.overlap.noodzaak import Benadering, Toevoeging
from composer.overlap.opsomming import counted, listed
from composer.percentage import in_procent
from kwalificatiestructuur.dagen import day_in_words
from kwalificatiestructuur.vragen import find_kwalificatie

if TYPE_CHECKING:
    from composer.regels.context import Context

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
    zin = f"Deze cross-over bestaat uit {counted(aantal, 'onderdeel', 'onderdelen')}"
    if bronnen:
        zin += f" uit {counted(len(bronnen), 'kwalificatie', 'kwalificaties')}: {listed(bronnen)}"
    zinnen = [f"{zin}."]
    if domeinen:
        zinnen.append(f"Betrokken opleidingsdomeinen: {listed(domeinen)}.")
    if vreemd := [bron.crebo for bron in context.bronnen if bron.kwalificatie is None]:
        zinnen.append(f"Niet in de geladen structuur: {listed(vreemd)}.")
    if context.omgeving.delenteksten is None:
        zinnen.append(
            "Teksten en titels van kwalificaties zijn niet vergeleken; alleen onderdelen met "
            "dezelfde bron tellen hieronder mee."
        )
    return " ".join(zinnen)


def _kwalificaties(context: Context, naaste: Naaste) -> str:
    beste = nearest_kwalificaties(naaste)
    zinnen: list[str] = []
    if beste:
        zinnen += _nearest(context, naaste, beste[0])
    else:
        zinnen.append("Geen bekende kwalificatie heeft een van deze onderdelen.")
    if volgende := beste[1 : 1 + _VOLGENDE]:
        namen = [f"{_named(context, b.crebo)}: {_covered(b)}" for b in volgende]
        zinnen.append(f"Verder komen in de buurt {listed(namen)}.")
    if naaste.kwalificaties_onbekend:
        aantal = counted(naaste.kwalificaties_onbekend, "kwalificatie", "kwalificaties")
        zinnen.append(
            f"Van {aantal} is de inhoud niet geladen; daarvan telt alleen wat eruit is gekozen."
        )
    zinnen.append(_keuzedelen(naaste))
    return " ".join(zinnen)


def _keuzedelen(naaste: Naaste) -> str:
    if not naaste.keuzedelen:
        return (
            "Het register van keuzedelen is niet geladen; of keuzedelen iets toevoegen, is niet "
            "nagegaan."
        )
    if zonder := naaste.keuzedelen_zonder_tekst:
        aantal = counted(zonder, "keuzedeel", "keuzedelen")
        return (
            f"Van {aantal} is alleen de titel bekend; of die een ontbrekend onderdeel bevatten, is "
            "niet na te gaan."
        )
    return ""


def _nearest(context: Context, naaste: Naaste, beste: Benadering) -> Iterator[str]:
    aantal = len(context.counted)
    aandeel = next(a for a in context.aandelen if a.houder == beste.crebo)
    zeker = len(aandeel.zekere_onderdelen)
    hoe = "" if zeker == len(beste.gedekt) else f", waarvan {zeker} zeker hetzelfde"
    yield (
        f"In de buurt komt {_named(context, beste.crebo)}, met {len(beste.gedekt)} van de "
        f"{counted(aantal, 'onderdeel', 'onderdelen')} ({_share(len(beste.gedekt), aantal)}{hoe})."
    )
    einde = find_kwalificatie(context.structuur, beste.crebo).geldigheid.einde_instroom
    if einde is not None and einde < naaste.dag:
        yield f"Instroom was mogelijk tot en met {day_in_words(einde)}."
    if beste.keuzedelen:
        namen = [f"{k.code} {k.titel} ({_load(naaste, k)})" for k in beste.keuzedelen]
        samen = len(beste.gedekt) + len(beste.erbij)
        meer = "" if beste.is_exact else f"; meer dan {beste.hoogstens} kan niet"
        yield (
            f"Met {counted(len(namen), 'keuzedeel', 'keuzedelen')} ({listed(namen)}) komen er "
            f"{len(beste.erbij)} bij; samen is dat {_share(samen, aantal)}{meer}."
        )
    elif beste.ruimte is not None and beste.ontbreekt and naaste.keuzedelen:
        yield "Geen keuzedeel voegt daar, voor zover bekend, een onderdeel aan toe."
    if beste.ontbreekt:
        yield f"Dan ontbreekt nog: {listed(_parts(context, beste.ontbreekt))}."
    else:
        yield "Dan ontbreekt er geen onderdeel."


def _load(naaste: Naaste, keuzedeel: Toevoeging) -> str:
    op_titel = "; alleen op titel" if keuzedeel.code in naaste.op_titel else ""
    return f"{keuzedeel.uren} klokuren{op_titel}"


def _crossovers(context: Context, naaste: Naaste) -> str:
    zinnen = []
    gelijkend = sorted(context.crossoveraandelen, key=lambda paar: -paar[1].gemiddeld)
    namen = [
        f"{in_procent(aandeel.gemiddeld)} gelijk aan {f'{c.crebo} {c.naam}'.strip()} "
        f"({_both_ways(aandeel)})"
        for c, aandeel in gelijkend[:_VOLGENDE]
    ]
    if namen:
        zinnen.append(f"Naast bestaande cross-overs: {listed(namen)}.")
    if naaste.crossovers_onbekend:
        aantal = counted(
            naaste.crossovers_onbekend, "bestaande cross-over", "bestaande cross-overs"
        )
        zinnen.append(f"Van {aantal} is de inhoud niet geladen; daarmee is niet vergeleken.")
    elif not context.omgeving.bekende_crossovers:
        zinnen.append("De geladen structuur noemt geen bestaande cross-overs.")
    return " ".join(zinnen)


def _both_ways(aandeel: Aandeel) -> str:
    ander = "?" if aandeel.van_ander is None else in_procent(aandeel.van_ander)
    return f"{in_procent(aandeel.van_samenstelling)} van de samenstelling, {ander} van de andere"


def _parts(context: Context, plaatsen: Sequence[int]) -> list[str]:
    """Code and title of the parts at these places; of many the rest as a number."""
    codes = codes_of(context.samenstelling)
    delen = [context.counted[plek] for plek in plaatsen]
    namen = [f"{codes[deel.id]} {' '.join(deel.titel.split())}" for deel in delen[:_GENOEMD]]
    rest = len(delen) - len(namen)
    return [*namen, f"nog {rest} andere"] if rest else namen


def _named(context: Context, crebo: str) -> str:
    kwalificatie = find_kwalificatie(context.structuur, crebo)
    niveau = "" if kwalificatie.niveau is None else f" (niveau {kwalificatie.niveau})"
    return f"{crebo} {kwalificatie.naam.strip()}{niveau}"


def _covered(benadering: Benadering) -> str:
    """What it covers itself, and what with keuzedelen where those add something."""
    totaal = len(benadering.gedekt) + len(benadering.erbij) + len(benadering.ontbreekt)
    zelf = _share(len(benadering.gedekt), totaal)
    if not benadering.erbij:
        return zelf
    return f"{zelf}, met keuzedelen {in_procent(benadering.aandeel)}"


def _share(deel: int, geheel: int) -> str:
    return in_procent(deel / geheel)
