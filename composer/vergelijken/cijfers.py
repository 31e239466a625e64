"""The figures of one column, each from where the rest of the program has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from composer.findings import Tellingen
from composer.regels.context import Context
from composer.vergelijken.vergelijking import Vergelijking


@dataclass(frozen=True, slots=True)
class Kolomcijfers:
    """What is counted of a column; None always means: not known.

    ``domeinen`` gives the share (0..1) per code of a domain of the parts that count, the largest
    first; ``zonder_domein`` that of sources of Entree, ``domein_onbekend`` that of parts whose
    domain the structure does not say or that have no source. ``niveaus`` are the levels of the
    sources, ``niveau`` is that of the column itself. Study load in klokuren: ``studielast`` of the
    whole duration, ``keuzedelen_sbu`` of the chosen keuzedelen together, ``keuzedelen_onbekend``
    of how many it is not known. ``tellingen`` is None for a column that is not judged.
    """

    kerntaken: int
    werkprocessen: int
    onderdelen: int
    domeinen: Mapping[str, float]
    zonder_domein: float
    domein_onbekend: float
    niveau: int | None
    niveaus: tuple[int, ...]
    studielast: int | None
    keuzedelen: int | None
    keuzedelen_sbu: int | None
    keuzedelen_onbekend: int | None
    tellingen: Tellingen | None


def cijfers_of(vergelijking: Vergelijking, plek: int) -> Kolomcijfers:
    """The figures of a column; this judges it where that was not done yet."""
    kolom, context = vergelijking.kolommen[plek], vergelijking.context(plek)
    findings = vergelijking.findings(plek)
    domeinen, zonder, onbekend = _domains(context)
    kerntaken = kolom.samenstelling.kerntaken
    gegevens = context.keuzedeelgegevens if kolom.is_document else None
    zonder_sbu = None if gegevens is None else sum(g.sbu is None for g in gegevens)
    sbu = None
    if gegevens is not None and not zonder_sbu:
        sbu = sum(keuzedeel.sbu or 0 for keuzedeel in gegevens)
    bronnen = [bron.kwalificatie for bron in context.bronnen if bron.kwalificatie]
    return Kolomcijfers(
        kerntaken=len(kerntaken),
        werkprocessen=sum(len(kerntaak.werkprocessen) for kerntaak in kerntaken),
        onderdelen=len(context.counted),
        domeinen=domeinen,
        zonder_domein=zonder,
        domein_onbekend=onbekend,
        niveau=kolom.samenstelling.niveau,
        niveaus=tuple(sorted({kw.niveau for kw in bronnen if kw.niveau is not None})),
        studielast=_study_load(context, kolom.kwalificatie.sbu if kolom.kwalificatie else None),
        keuzedelen=None if gegevens is None else len(gegevens),
        keuzedelen_sbu=sbu,
        keuzedelen_onbekend=zonder_sbu,
        tellingen=None if findings is None else findings.tellingen,
    )


def _domains(context: Context) -> tuple[Mapping[str, float], float, float]:
    """The share of the parts per domain, of those of Entree, and of those not known."""
    totaal = len(context.counted)
    if not totaal:
        return {}, 0.0, 0.0
    aantallen: dict[str, int] = {}
    zonder = 0
    for bron in context.bronnen:
        if bron.domein is not None:
            code = bron.domein.code
            aantallen[code] = aantallen.get(code, 0) + len(bron.onderdelen)
        elif bron.is_entree:
            zonder += len(bron.onderdelen)
    bekend = sum(aantallen.values()) + zonder
    op_grootte = sorted(aantallen, key=lambda code: (-aantallen[code], code))
    aandelen = {code: aantallen[code] / totaal for code in op_grootte}
    return aandelen, zonder / totaal, (totaal - bekend) / totaal


def _study_load(context: Context, sbu: int | None) -> int | None:
    """As published for the kwalificatie, else years times klokuren per year."""
    duur = context.samenstelling.studieduur
    if sbu is not None or duur is None or duur < 1:
        return sbu
    return duur * context.regelset.drempels.studielast_per_jaar
