"""The command ``valideer``: findings about one or more compositions, as JSON and as text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from textwrap import wrap
from typing import Any, Final

from composer.codering import codes_of
from composer.document import Rapport, Rapportregel
from composer.finding import Ernst, Finding
from composer.findings import Findings, Tellingen, count
from composer.meldingen import sentence
from composer.oplossingen import oplossingen_of, title_of
from composer.regels import REGEL_BY_ID
from composer.regels.context import Context, Omgeving
from composer.regels.regel import Regel
from composer.samenstelling import Samenstelling

VERSIE: Final = 1
"""Version of the JSON form."""

_KOPPEN: Final = {
    Ernst.FOUT: "Fouten",
    Ernst.WAARSCHUWING: "Waarschuwingen",
    Ernst.INFO: "Ter informatie",
    "gemotiveerd": "Gemotiveerd",
}


@dataclass(frozen=True, slots=True)
class Oordeel:
    """The findings about one composition; ``bestand`` is its file as the user named it."""

    bestand: str
    samenstelling: Samenstelling
    bevindingen: tuple[Finding, ...]

    @property
    def tellingen(self) -> Tellingen:
        """How many are open per severity."""
        return count(self.bevindingen)


def judge(omgeving: Omgeving, samenstelling: Samenstelling, *, bestand: str = "") -> Oordeel:
    """Hold a composition against every rule."""
    return Oordeel(bestand, samenstelling, Findings(omgeving, samenstelling).alle)


def exit_code(oordelen: Sequence[Oordeel]) -> int:
    """1 when a finding of severity fout is open (not motivated), else 0.

    So 0 also where no rule is in force: who needs to know that something was judged reads the
    number of rules in the JSON, or the last line of the text.
    """
    return int(any(oordeel.tellingen.fout for oordeel in oordelen))


def valideer_json(omgeving: Omgeving, oordelen: Sequence[Oordeel]) -> dict[str, Any]:
    """The JSON form; the same input gives the same value, in a fixed order."""
    return {
        "versie": VERSIE,
        "regelset": {"naam": omgeving.regelset.naam, "versie": omgeving.regelset.versie},
        "peildatum": omgeving.peildatum.isoformat(),
        "editie": omgeving.structuur.editie.id,
        "regels": {
            "toegepast": len(_applied(omgeving)),
            "niet_toegepast": list(omgeving.regelset.not_in_force(omgeving.peildatum)),
            "niet_in_regelset": list(omgeving.regelset.left_out),
        },
        "bestanden": [_bestand_json(omgeving, oordeel) for oordeel in oordelen],
    }


def valideer_tekst(omgeving: Omgeving, oordelen: Sequence[Oordeel]) -> str:
    """The report for people to read, in Dutch."""
    regelset = omgeving.regelset
    kop = (
        f"Regelset {regelset.naam} (versie {regelset.versie}), peildatum "
        f"{omgeving.peildatum.isoformat()}, structuur {omgeving.structuur.editie.naam}"
    )
    delen = [kop, *("\n".join(_lines(omgeving, oordeel)) for oordeel in oordelen)]
    return "\n\n".join(delen)


def rapport_of(omgeving: Omgeving, oordeel: Oordeel) -> Rapport:
    """The findings as an exported document carries them."""
    codes = codes_of(oordeel.samenstelling)
    return Rapport(
        regelset=omgeving.regelset.naam,
        regelsetversie=omgeving.regelset.versie,
        peildatum=omgeving.peildatum,
        editie=omgeving.structuur.editie.id,
        bevindingen=tuple(
            Rapportregel(
                regel=finding.regel,
                ernst=finding.ernst,
                melding=sentence(finding, codes),
                onderdeel=finding.onderdeel,
                grondslag=REGEL_BY_ID[finding.regel].grondslag,
                gemotiveerd=finding.gemotiveerd,
            )
            for finding in oordeel.bevindingen
        ),
    )


def _bestand_json(omgeving: Omgeving, oordeel: Oordeel) -> dict[str, Any]:
    codes = codes_of(oordeel.samenstelling)
    context = Context(omgeving, oordeel.samenstelling)
    return {
        "bestand": oordeel.bestand,
        "naam": oordeel.samenstelling.naam,
        "bevindingen": [_finding_json(context, codes, f) for f in oordeel.bevindingen],
        "tellingen": asdict(oordeel.tellingen),
    }


def _finding_json(context: Context, codes: dict[str, str], finding: Finding) -> dict[str, Any]:
    is_keuzedeel = finding.onderdeel not in codes
    return {
        "regel": finding.regel,
        "ernst": str(finding.ernst),
        "melding": sentence(finding, codes),
        "onderdeel": codes.get(finding.onderdeel, ""),
        "keuzedeel": finding.onderdeel if is_keuzedeel else "",
        "bronnen": list(finding.bronnen),
        "grondslag": REGEL_BY_ID[finding.regel].grondslag,
        "gemotiveerd": finding.gemotiveerd,
        "oplossingen": [
            {"id": oplossing.id, "titel": title_of(oplossing, codes)}
            for oplossing in oplossingen_of(context, finding)
        ],
    }


def _applied(omgeving: Omgeving) -> tuple[str, ...]:
    """The ids of the rules that judge on the reference date.

    A rule that always applies, because it says which others do not, judges no composition.
    """
    return tuple(
        id_
        for id_ in omgeving.regelset.regels
        if omgeving.regelset.is_in_force(id_, omgeving.peildatum) and not REGEL_BY_ID[id_].altijd
    )


def _lines(omgeving: Omgeving, oordeel: Oordeel) -> Iterator[str]:
    """One file: its findings by severity and rule, then the counts."""
    naam = oordeel.samenstelling.naam or "(zonder naam)"
    yield f"{oordeel.bestand}: {naam}" if oordeel.bestand else naam
    codes = codes_of(oordeel.samenstelling)
    for groep, kop in _KOPPEN.items():
        gekozen = [f for f in oordeel.bevindingen if _groep(f) == groep]
        if gekozen:
            yield f"  {kop} ({len(gekozen)})"
        for regel, bevindingen in groupby(gekozen, key=lambda finding: finding.regel):
            yield from _regel_lines(REGEL_BY_ID[regel], list(bevindingen), codes)
    yield from _wrap(f"Samen: {_summary(omgeving, oordeel.tellingen)}", "  ", "         ")


def _summary(omgeving: Omgeving, tellingen: Tellingen) -> str:
    """The counts; where no rule applied no counts, because they would look like a good outcome."""
    regelset, dag = omgeving.regelset, omgeving.peildatum.isoformat()
    if not _applied(omgeving):
        return (
            f"NIET BEOORDEELD. Geen enkele regel van regelset {regelset.naam} geldt op peildatum "
            f"{dag}; of er fouten zijn, is niet bekend."
        )
    samen = (
        f"fout {tellingen.fout}, waarschuwing {tellingen.waarschuwing}, "
        f"info {tellingen.info}, gemotiveerd {tellingen.gemotiveerd}"
    )
    buiten = len(regelset.not_in_force(omgeving.peildatum))
    return f"{samen}, regels niet toegepast {buiten}" if buiten else samen


def _regel_lines(
    regel: Regel, bevindingen: Sequence[Finding], codes: dict[str, str]
) -> Iterator[str]:
    """The rule with its source in law, then each sentence once with the parts it is about."""
    yield from _wrap(f"{regel.id} {regel.titel} [{regel.grondslag}]", "    ", "           ")
    delen: dict[str, list[str]] = defaultdict(list)
    for finding in bevindingen:
        delen[sentence(finding, codes)].append(codes.get(finding.onderdeel, finding.onderdeel))
    for zin, waar in delen.items():
        plaats = ", ".join(code for code in waar if code)
        yield from _wrap(f"{plaats}: {zin}" if plaats else zin, "      ", "        ")


def _wrap(tekst: str, eerste: str, volgende: str) -> list[str]:
    return wrap(
        tekst, 100, initial_indent=eerste, subsequent_indent=volgende, break_on_hyphens=False
    )


def _groep(finding: Finding) -> str:
    return "gemotiveerd" if finding.gemotiveerd else finding.ernst
