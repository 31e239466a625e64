"""The command ``vergelijk``: columns side by side, as JSON."""

from __future__ import annotations

from dataclasses import asdict, is_dataclass
from datetime import date
from typing import Any, Final

from composer.percentage import as_fraction
from composer.vergelijken.cijfers import Kolomcijfers, cijfers_of
from composer.vergelijken.kolom import Kolom
from composer.vergelijken.maatstafwoorden import maatstaf_in_words
from composer.vergelijken.oordelen import Bevindingrij, Oordeel, bevindingrijen
from composer.vergelijken.overeenkomst import order_by_likeness, overeenkomst_of
from composer.vergelijken.rijen import Cel, Rij
from composer.vergelijken.velden import Veldrij, all_differences, all_rows
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verschillen import compare_cells, is_gelijk, soorten_of
from composer.vergelijken.woorden import KOPPEN

VERSIE: Final = 1
"""Version of the JSON form."""


def vergelijk_json(vergelijking: Vergelijking, basis: int | None = None) -> dict[str, Any]:
    """The JSON form; the same input gives the same value, in a fixed order.

    With ``basis``, the place of a column, every row says word for word what the others have
    otherwise than that column.
    """
    kolommen = vergelijking.kolommen
    matrix = overeenkomst_of(vergelijking.uitlijning, len(kolommen))
    ordening = order_by_likeness(kolommen, matrix)
    return {
        "versie": VERSIE,
        "bestanden": [_kolom_json(vergelijking, plek) for plek in range(len(kolommen))],
        "basis": basis,
        "rijen": [_rij_json(rij, basis) for rij in vergelijking.uitlijning.rijen],
        "overeenkomst": [[_known(deel) for deel in rij] for rij in matrix],
        "ordening": {
            "volgorde": list(ordening.volgorde),
            "samenvoegingen": [
                {
                    "een": list(samen.een),
                    "ander": list(samen.ander),
                    "afstand": as_fraction(samen.afstand),
                }
                for samen in ordening.samenvoegingen
            ],
        },
        **{
            KOPPEN[soort].lower(): [_veld_json(rij) for rij in rijen]
            for soort, rijen in all_rows(vergelijking).items()
        },
        "bevindingen": [_bevinding_json(rij) for rij in bevindingrijen(vergelijking, basis)],
        "verschillen": [
            {
                "soort": str(verschil.soort),
                "onderwerp": verschil.onderwerp,
                "kolommen": list(verschil.kolommen),
            }
            for verschil in all_differences(vergelijking)
        ],
    }


def _known(deel: float | None) -> float | None:
    return None if deel is None else as_fraction(deel)


def _kolom_json(vergelijking: Vergelijking, plek: int) -> dict[str, Any]:
    kolom = vergelijking.kolommen[plek]
    cijfers = cijfers_of(vergelijking, plek)
    omgeving = kolom.omgeving
    return {
        "bestand": kolom.bestand,
        "naam": kolom.naam,
        "domeinen": {code: as_fraction(deel) for code, deel in cijfers.domeinen.items()},
        "soort": str(kolom.soort),
        "crebo": kolom.samenstelling.crebo,
        "editie": omgeving.structuur.editie.id,
        "regelset": {"naam": omgeving.regelset.naam, "versie": omgeving.regelset.versie},
        "peildatum": omgeving.peildatum.isoformat(),
        "maatstaf": _maatstaf_json(kolom),
        **_cijfers_json(cijfers),
    }


def _maatstaf_json(kolom: Kolom) -> dict[str, Any]:
    """Whether what the column is judged by is its own, and what it names itself."""
    maatstaf, kop = kolom.maatstaf, kolom.kop
    return {
        "vervangen": maatstaf.is_vervangen,
        "editie": {
            "naam": kolom.omgeving.structuur.editie.naam,
            "waarom": str(maatstaf.editie),
            "genoemd": kop and kop.editie,
            "onderdelen": maatstaf.gedekt,
            "onderdelen_met_bron": maatstaf.delen,
            "andere_edities": list(maatstaf.edities),
        },
        "regelset": {
            "waarom": str(maatstaf.regelset),
            "genoemd": kop and {"naam": kop.regelset, "versie": kop.regelsetversie},
        },
        "peildatum": {
            "waarom": str(maatstaf.peildatum),
            "genoemd": kop and kop.peildatum.isoformat(),
        },
        "zinnen": list(maatstaf_in_words(kolom)),
    }


def _cijfers_json(cijfers: Kolomcijfers) -> dict[str, Any]:
    return {
        "zonder_domein": as_fraction(cijfers.zonder_domein),
        "domein_onbekend": as_fraction(cijfers.domein_onbekend),
        "kerntaken": cijfers.kerntaken,
        "werkprocessen": cijfers.werkprocessen,
        "onderdelen": cijfers.onderdelen,
        "niveau": cijfers.niveau,
        "niveaus": list(cijfers.niveaus),
        "studielast": cijfers.studielast,
        "keuzedelen": cijfers.keuzedelen,
        "keuzedelen_sbu": cijfers.keuzedelen_sbu,
        "keuzedelen_onbekend": cijfers.keuzedelen_onbekend,
        "tellingen": None if cijfers.tellingen is None else asdict(cijfers.tellingen),
    }


def _rij_json(rij: Rij, basis: int | None) -> dict[str, Any]:
    kop = {
        "bron": rij.bron,
        "titel": rij.titel,
        "soort": str(rij.soort),
        "cellen": [cel.woord for cel in rij.cellen],
        "id": rij.id,
        "ouder": rij.ouder,
        "gelijk": is_gelijk(rij),
        "verschillen": sorted(map(str, soorten_of(rij))),
        "details": [_cel_json(rij, plek, cel) for plek, cel in enumerate(rij.cellen)],
    }
    if basis is None:
        return kop
    return kop | {"woorden": [_woorden_json(rij, basis, plek) for plek in range(len(rij.cellen))]}


def _cel_json(rij: Rij, plek: int, cel: Cel) -> dict[str, Any]:
    details: dict[str, Any] = {"stand": str(cel.stand)}
    if cel.deel is not None:
        herkomst = cel.deel.herkomst
        details |= {
            "onderdeel": cel.deel.id,
            "op": cel.op and str(cel.op),
            "score": _known(cel.score),
            "alleen_titel": cel.alleen_titel,
            "bron": str(herkomst.bron) if herkomst else "",
            "editie": herkomst.editie if herkomst else "",
            "bewerking": str(cel.bewerking),
            "tekst": str(cel.tekst),
            "elders": rij.is_elders(plek),
            "herhaling": cel.herhaling,
            "tekst_bekend": cel.tekst_bekend,
        }
    if cel.telling is not None:
        details["werkprocessen"] = asdict(cel.telling)
    return details


def _woorden_json(rij: Rij, basis: int, plek: int) -> dict[str, Any] | None:
    verschil = None if plek == basis else compare_cells(rij, basis, plek)
    if verschil is None:
        return None
    return {
        "alleen_editie": verschil.alleen_editie,
        "onbekend": list(verschil.onbekend),
        "velden": [
            {
                "veld": veld.veld,
                "stukken": [{"soort": str(s.soort), "tekst": s.tekst} for s in veld.woorden],
            }
            for veld in verschil.velden
        ],
    }


def _veld_json(rij: Veldrij) -> dict[str, Any]:
    return {
        "naam": rij.naam,
        "kop": rij.kop,
        "waarden": [_as_json(waarde.waarde) for waarde in rij.waarden],
        "bekend": [waarde.is_bekend for waarde in rij.waarden],
        "gelijk": rij.is_gelijk,
    }


def _bevinding_json(rij: Bevindingrij) -> dict[str, Any]:
    return {
        "regel": rij.regel,
        "onderwerp": rij.onderwerp,
        "ernst": str(rij.ernst),
        "gelijk": rij.is_gelijk,
        "cellen": [None if cel is None else [*map(_oordeel_json, cel)] for cel in rij.cellen],
        "alleen_omgeving": rij.is_alleen_omgeving,
        "alleen_door": [[*map(str, delen)] for delen in rij.alleen_door],
    }


def _oordeel_json(oordeel: Oordeel) -> dict[str, Any]:
    return {
        "variant": oordeel.finding.variant,
        "ernst": str(oordeel.finding.ernst),
        "gemotiveerd": oordeel.finding.gemotiveerd,
        "motivering": oordeel.motivering,
    }


def _as_json(waarde: Any) -> Any:
    """A value of a field: dates as text, values and tuples as objects and lists."""
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, tuple):
        return [_as_json(deel) for deel in waarde]
    if is_dataclass(waarde) and not isinstance(waarde, type):
        return {naam: _as_json(deel) for naam, deel in asdict(waarde).items()}
    return waarde
