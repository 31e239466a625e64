"""The differences as JSON; the form is that of ``structuur verschil``."""

from __future__ import annotations

from typing import Any

from kwalificatiestructuur.elementen import Editie
from kwalificatiestructuur.verschil.waarden import Plek, Structuurverschil, Veldverschil, Verschil


def verschil_json(verschil: Structuurverschil) -> dict[str, Any]:
    """Every difference in order, with the words that changed, and how often each kind occurs."""
    return {
        "versie": 1,
        "oud": _editie(verschil.oud),
        "nieuw": _editie(verschil.nieuw),
        "verschillen": [_verschil(item) for item in verschil.verschillen],
        "aantallen": {
            str(soort): {str(wijziging): aantal for wijziging, aantal in telling.items()}
            for soort, telling in verschil.aantallen.items()
        },
        "onbekend": {str(soort): aantal for soort, aantal in verschil.onbekend.items()},
    }


def _verschil(verschil: Verschil) -> dict[str, Any]:
    return {
        "soort": str(verschil.soort),
        "wijzigingen": [str(wijziging) for wijziging in verschil.wijzigingen],
        "bronnen": list(verschil.plek.bronnen),
        "titel": verschil.plek.titel,
        "oud": _plek(verschil.oud),
        "nieuw": _plek(verschil.nieuw),
        "gevonden_op": None if verschil.gevonden_op is None else str(verschil.gevonden_op),
        "vervangen_door": list(verschil.vervangen_door),
        "woorden": [_veld(veld) for veld in verschil.velden],
    }


def _veld(veld: Veldverschil) -> dict[str, Any]:
    return {
        "veld": veld.veld,
        "oud": veld.oud,
        "nieuw": veld.nieuw,
        "stukken": [{"soort": str(stuk.soort), "tekst": stuk.tekst} for stuk in veld.woorden],
    }


def _plek(plek: Plek | None) -> dict[str, Any] | None:
    if plek is None:
        return None
    return {
        "bronnen": list(plek.bronnen),
        "titel": plek.titel,
        "nummer": plek.nummer,
        "dossier": plek.dossier,
    }


def _editie(editie: Editie) -> dict[str, str]:
    return {"id": editie.id, "naam": editie.naam, "bron": editie.bron}
