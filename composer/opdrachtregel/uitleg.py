"""``valideer --uitleg STR-10``: the page of a rule on the console, as text or JSON."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from textwrap import wrap
from typing import Any, Final

from composer.meldingen import ZINNEN, without_places
from composer.opdrachtregel import uitvoer
from composer.opdrachtregel.argumenten import VerkeerdGebruik
from composer.regels import REGEL_BY_ID, REGELS
from composer.regels.bladzijde import BETROUWBAARHEID, CONTROLEWOORDEN, trust_of, uitleg_of
from composer.regels.regel import Regel
from composer.regelset import STANDAARD, Regelset, load_regelset

ALLE: Final = "alle"
_KOPPEN: Final = {
    "eis": "Wat",
    "waarom": "Waarom",
    "schendt": "Voorbeeld dat niet klopt",
    "klopt": "Voorbeeld dat klopt",
    "herstel": "Wat te doen",
}


def show_uitleg(keuze: argparse.Namespace) -> int:
    """Print the page of one rule, or of every rule with ``alle``."""
    naam = keuze.uitleg.upper()
    if naam != ALLE.upper() and naam not in REGEL_BY_ID:
        raise VerkeerdGebruik(
            f"regel „{keuze.uitleg}” bestaat niet; een regel heet bijvoorbeeld STR-10, en "
            f"--uitleg {ALLE} toont ze allemaal"
        )
    regels = REGELS if naam == ALLE.upper() else (REGEL_BY_ID[naam],)
    regelset = load_regelset(keuze.regelset or STANDAARD)
    if keuze.formaat == "json":
        uitvoer.print_json({"versie": 1, "regels": [_json(r, regelset) for r in regels]})
    else:
        print("\n\n".join("\n".join(_lines(regel, regelset)) for regel in regels))
    return 0


def _json(regel: Regel, regelset: Regelset) -> dict[str, Any]:
    uitleg = uitleg_of(regel)
    instelling = regelset.regels[regel.id]
    return {
        "regel": regel.id,
        "titel": regel.titel,
        **{naam: getattr(uitleg, naam) for naam in _KOPPEN},
        "grondslag": regel.grondslag,
        "betrouwbaarheid": [BETROUWBAARHEID[soort] for soort in trust_of(regel)],
        "controle": sorted(str(controle) for controle in regel.controle),
        "in_regelset": instelling.geldt,
        "meldingen": [
            {
                "variant": variant,
                "ernst": str(instelling.ernst[variant]),
                "te_motiveren": variant in regel.motiveerbaar,
                "melding": zin,
            }
            for variant, zin in ZINNEN[regel.id].items()
        ],
    }


def _lines(regel: Regel, regelset: Regelset) -> Iterator[str]:
    uitleg = uitleg_of(regel)
    yield f"{regel.id}  {regel.titel}"
    for naam, kop in _KOPPEN.items():
        yield from _paragraph(kop, getattr(uitleg, naam))
    yield from _paragraph("Grondslag", regel.grondslag)
    bronnen = "; ".join(BETROUWBAARHEID[soort] for soort in trust_of(regel))
    yield from _paragraph("Hoe zeker", bronnen)
    yield from _paragraph(
        "Controle", "; ".join(CONTROLEWOORDEN[c] for c in CONTROLEWOORDEN if c in regel.controle)
    )
    instelling = regelset.regels[regel.id]
    if not instelling.geldt:
        yield from _paragraph("Regelset", f"niet in regelset {regelset.naam}")
    yield "  Meldingen"
    for variant, zin in ZINNEN[regel.id].items():
        soort = str(instelling.ernst[variant])
        if variant in regel.motiveerbaar:
            soort += ", te motiveren"
        tekst = f"[{soort}] {without_places(zin)}"
        yield from wrap(tekst, 100, initial_indent="    ", subsequent_indent="      ")


def _paragraph(kop: str, tekst: str) -> Iterator[str]:
    yield f"  {kop}"
    yield from wrap(tekst, 100, initial_indent="    ", subsequent_indent="    ")
