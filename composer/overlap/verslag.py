"""The command ``overlap``: what a composition shares with what exists, as JSON and as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from composer.codering import codes_of
from composer.overlap.aandelen import Aandeel
from composer.overlap.crossovers import Crossoveroverlap, crossoveroverlap_of
from composer.overlap.keuzedelen import Keuzedeelstand, Toestand, keuzedelen_json
from composer.overlap.opsomming import counted, listed
from composer.overlap.overeenkomsten import Overeenkomst, Soort
from composer.percentage import as_fraction, in_procent
from composer.regels.context import Context
from kwalificatiestructuur.vragen import find_kwalificatie, part_codes_of

VERSIE: Final = 1
"""Version of the JSON form."""

_GETOOND: Final = 12
"""So many kwalificaties are named in the text."""

_TOESTANDEN: Final = {
    Toestand.ONDOELMATIGE_OVERLAP: "ondoelmatige overlap",
    Toestand.GEEN_INFORMATIE: "geen informatie in de geladen lijst",
    Toestand.GEKOPPELD: "gekoppeld",
}


def overlap_json(context: Context) -> dict[str, Any]:
    """The JSON form; the same input gives the same value, in a fixed order."""
    crossovers = crossoveroverlap_of(context)
    return {
        "versie": VERSIE,
        "editie": context.structuur.editie.id,
        "teksten_vergeleken": context.omgeving.delenteksten is not None,
        "onderdelen": len(context.counted),
        "bronnen_niet_in_structuur": unknown_sources(context),
        "kwalificaties": [_kwalificatie_json(context, aandeel) for aandeel in context.aandelen],
        "kwalificaties_inhoud_onbekend": context.omgeving.index.onbekend,
        "crossovers": [_crossover_json(context, crossover) for crossover in crossovers],
        "keuzedelen": keuzedelen_json(context.keuzedeelstanden),
    }


def overlap_tekst(context: Context) -> str:
    """The report for people to read, in Dutch."""
    return "\n".join(_lines(context))


def _kwalificatie_json(context: Context, aandeel: Aandeel) -> dict[str, Any]:
    naam = find_kwalificatie(context.structuur, aandeel.houder).naam
    codes = part_codes_of(context.structuur, aandeel.houder)
    return {
        "crebo": aandeel.houder,
        "naam": naam,
        **_shares_json(context, aandeel, aandeel.houder, codes),
    }


def _crossover_json(context: Context, overlap: Crossoveroverlap) -> dict[str, Any]:
    kop = {"crebo": overlap.crebo, "naam": overlap.naam}
    herkend = {
        "niveau": overlap.niveau,
        "zelfde_naam": overlap.zelfde_naam,
        "zelfde_niveau": overlap.zelfde_niveau,
        "gedeelde_bronkwalificaties": list(overlap.gedeelde_bronnen),
        "bekende_bronkwalificaties": overlap.bronnen,
    }
    if overlap.aandeel is None:
        leeg: dict[str, Any] = {
            "aandeel_in_samenstelling": None,
            "aandeel_van_kwalificatie": None,
            "delen": [],
        }
        return kop | {"inhoud": "onbekend"} | leeg | herkend
    gedeeld = _shares_json(context, overlap.aandeel, "", {})
    return kop | {"inhoud": "bekend"} | gedeeld | herkend


def _shares_json(
    context: Context, aandeel: Aandeel, crebo: str, codes: Mapping[str, str]
) -> dict[str, Any]:
    eigen = codes_of(context.samenstelling)
    return {
        "aandeel_in_samenstelling": as_fraction(aandeel.van_samenstelling),
        "aandeel_van_kwalificatie": _known(aandeel.van_ander),
        "zeker_in_samenstelling": as_fraction(aandeel.zeker_van_samenstelling),
        "zeker_van_kwalificatie": _known(aandeel.zeker_van_ander),
        "delen": [
            {
                "onderdeel": eigen[deel],
                "bron": _bron(context, deel, crebo, codes.get(overeenkomst.sleutel, "")),
                "soort": str(overeenkomst.soort),
                "score": _known(overeenkomst.score),
                "alleen_titel": overeenkomst.alleen_titel,
            }
            for deel, overeenkomst in aandeel.gedeeld.items()
        ],
    }


def _bron(context: Context, deel: str, crebo: str, code: str) -> str:
    """The part of the other, ``25168:P1-K1-W2``; "" for that of a cross-over.

    Where the content of a kwalificatie is not known, what was chosen from it says itself what.
    """
    if code:
        return f"{crebo}:{code}"
    herkomst = context.onderdeel_by_id[deel].herkomst
    return str(herkomst.bron) if crebo and herkomst is not None else ""


def _known(aandeel: float | None) -> float | None:
    return None if aandeel is None else as_fraction(aandeel)


def _lines(context: Context) -> Iterator[str]:
    aantal = counted(len(context.counted), "onderdeel", "onderdelen")
    yield f"{context.samenstelling.naam or '(zonder naam)'}: {aantal}"
    if context.omgeving.delenteksten is None:
        yield "Teksten en titels van kwalificaties zijn niet vergeleken; alleen de bron telt."
    if vreemd := unknown_sources(context):
        yield f"Niet in de geladen structuur: {listed(vreemd)}"
    yield ""
    yield from _kwalificaties(context)
    yield ""
    yield from _crossovers(context)
    if standen := context.keuzedeelstanden:
        yield ""
        yield "Keuzedelen"
        for stand in standen:
            yield f"  {stand.code} {stand.titel}: {_state(stand)}"


def unknown_sources(context: Context) -> list[str]:
    """The crebos that parts were chosen from and that the structure does not have."""
    return [bron.crebo for bron in context.bronnen if bron.kwalificatie is None]


def _kwalificaties(context: Context) -> Iterator[str]:
    yield "Kwalificaties (deel van de samenstelling / deel van de kwalificatie)"
    for aandeel in context.aandelen[:_GETOOND]:
        naam = find_kwalificatie(context.structuur, aandeel.houder).naam
        yield f"  {aandeel.houder} {naam}: {_in_words(aandeel)}"
    if (rest := len(context.aandelen) - _GETOOND) > 0:
        yield f"  en nog {rest}"
    if not context.aandelen:
        yield "  geen kwalificatie in de geladen structuur heeft een van deze onderdelen"
    if onbekend := context.omgeving.index.onbekend:
        aantal = counted(onbekend, "kwalificatie", "kwalificaties")
        yield f"  van {aantal} is de inhoud niet geladen; daarvan telt alleen wat eruit is gekozen"


def _crossovers(context: Context) -> Iterator[str]:
    yield "Cross-overs"
    crossovers = crossoveroverlap_of(context)
    for crossover in crossovers:
        if crossover.aandeel is not None:
            naam = f"{crossover.crebo} {crossover.naam}".strip()
            yield f"  {naam}: {_in_words(crossover.aandeel)}"
    zonder = [crossover for crossover in crossovers if crossover.aandeel is None]
    if zonder:
        aantal = counted(len(zonder), "cross-over", "cross-overs")
        yield f"  van {aantal} is de inhoud niet geladen; daarmee is niet vergeleken"
    if not context.omgeving.bekende_crossovers:
        yield "  de geladen structuur noemt geen bestaande cross-overs"
    for crossover in zonder:
        if waarom := _marks(crossover):
            yield f"    {crossover.crebo} {crossover.naam}: {waarom}"


def _in_words(aandeel: Aandeel) -> str:
    ander = "?" if aandeel.van_ander is None else in_procent(aandeel.van_ander)
    delen = [f"{len(aandeel.zekere_onderdelen)} zeker"]
    if op_titel := sum(_by_title(overeenkomst) for overeenkomst in aandeel.gedeeld.values()):
        delen.append(f"{op_titel} alleen op titel")
    return (
        f"{in_procent(aandeel.van_samenstelling)} / {ander}  "
        f"({len(aandeel.onderdelen)} van {len(aandeel.eigen)}, waarvan {', '.join(delen)})"
    )


def _by_title(overeenkomst: Overeenkomst) -> bool:
    return overeenkomst.alleen_titel and overeenkomst.soort is not Soort.GELIJK


def _state(stand: Keuzedeelstand) -> str:
    """The worst state with its sources; what remains, where that is known."""
    bronnen = f" ({', '.join(stand.bronnen)})" if stand.bronnen else ""
    rest = stand.niet_overlappend_sbu
    over = "" if rest is None else f"; wat niet overlapt: {rest} van {stand.sbu} klokuren"
    return f"{_TOESTANDEN[stand.toestand]}{bronnen}{over}"


def _marks(crossover: Crossoveroverlap) -> str:
    """What is known to be the same, apart from the level alone."""
    redenen = ["dezelfde naam"] if crossover.zelfde_naam else []
    if crossover.gedeelde_bronnen:
        redenen.append(f"zelfde bronkwalificaties: {', '.join(crossover.gedeelde_bronnen)}")
    return "; ".join(redenen)
