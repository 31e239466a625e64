"""What a recipe says beside the parts: reference levels, languages, requirements, free parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from composer.eisen import (
    GENERIEKE_ONDERDELEN,
    Branchevereiste,
    Referentieniveau,
    Taaleis,
    VrijOnderdeel,
)
from composer.recept.tabel import Tabel

TABELLEN: Final = ("taaleis", "branchevereiste", "vrij_onderdeel")
"""The tables of a recipe that are read here."""

VELDEN: Final = ("crebo", "nlqf", "generieke_onderdelen", "referentieniveaus")
"""The keys of ``[samenstelling]`` that are read here."""


def read_eisen(recept: Tabel) -> Mapping[str, Any]:
    """Fields of the composition by name."""
    kwalificatie = recept.table("samenstelling")
    return {
        "crebo": kwalificatie.text("crebo") or None,
        "nlqf": kwalificatie.number("nlqf", 1, 8),
        "generieke_onderdelen": _generiek(kwalificatie),
        "referentieniveaus": _referentieniveaus(kwalificatie.table("referentieniveaus")),
        "taaleisen": tuple(map(_taaleis, recept.tables("taaleis"))),
        "branchevereisten": tuple(map(_branchevereiste, recept.tables("branchevereiste"))),
        "vrije_onderdelen": tuple(map(_vrij_onderdeel, recept.tables("vrij_onderdeel"))),
    }


def read_niveaus(tabel: Tabel) -> tuple[int, ...]:
    """The levels that a keuzedeel is meant for; () when the recipe does not say."""
    waarde = tabel.waarden.get("niveaus", [])
    if not isinstance(waarde, list) or not all(item in (1, 2, 3, 4) for item in waarde):
        raise tabel.refusal("„niveaus” is geen lijst van 1 tot en met 4; schrijf [2, 3]", "niveaus")
    return tuple(sorted(set(waarde)))


def _generiek(tabel: Tabel) -> tuple[str, ...]:
    namen = tabel.texts("generieke_onderdelen")
    for nummer, naam in enumerate(namen):
        if naam not in GENERIEKE_ONDERDELEN:
            melding = f"„{naam}” is geen generiek onderdeel; wel: {', '.join(GENERIEKE_ONDERDELEN)}"
            raise tabel.refusal(melding, "generieke_onderdelen", nummer)
    return namen


def _referentieniveaus(tabel: Tabel) -> tuple[Referentieniveau, ...]:
    tabel.only(GENERIEKE_ONDERDELEN)
    return tuple(Referentieniveau(naam, tabel.text(naam)) for naam in tabel.waarden)


def _taaleis(tabel: Tabel) -> Taaleis:
    tabel.only([veld.name for veld in fields(Taaleis)])
    return Taaleis(
        tabel.text("bron"),
        tabel.text("taal"),
        tabel.number("vaardigheden", 0, 5),
        bool(tabel.yes_no("vermeld")),
    )


def _branchevereiste(tabel: Tabel) -> Branchevereiste:
    tabel.only([veld.name for veld in fields(Branchevereiste)])
    return Branchevereiste(tabel.text("eis"), tabel.text("bron"), tabel.text("motief"))


def _vrij_onderdeel(tabel: Tabel) -> VrijOnderdeel:
    tabel.only([veld.name for veld in fields(VrijOnderdeel)])
    return VrijOnderdeel(tabel.text("naam"), tabel.text("verantwoording"))
