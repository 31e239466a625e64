"""Levels, languages, requirements and choices in a document, writer and reader.

Only what is filled in is written: documents from before there was such a thing keep their bytes.
"""

from __future__ import annotations

from typing import Any

from composer.document.bronxml import Element
from composer.document.knoop import Knoop, lijst
from composer.document.vocabulaire import kc
from composer.document.waarden import (
    getal_of,
    given,
    items,
    read_getal,
    read_id,
    read_ja_nee,
    required,
    write_id,
    write_ja_nee,
)
from composer.eisen import (
    Branchevereiste,
    Referentieniveau,
    Taaleis,
    Vakkenniskeuze,
    VrijOnderdeel,
)
from composer.samenstelling import Samenstelling


def build_eisen(samenstelling: Samenstelling) -> list[Knoop]:
    """The elements after the decisions, in the order of the schema."""
    eisen = Knoop(kc("eisen"), given(nlqf=getal_of(samenstelling.nlqf)))
    lijsten = {
        "generieke_onderdelen": [
            Knoop(kc("onderdeel"), {"naam": naam}) for naam in samenstelling.generieke_onderdelen
        ],
        "referentieniveaus": [
            Knoop(kc("referentieniveau"), {"onderdeel": r.onderdeel, "niveau": r.niveau})
            for r in samenstelling.referentieniveaus
        ],
        "taaleisen": list(map(_build_taaleis, samenstelling.taaleisen)),
        "branchevereisten": [
            Knoop(kc("branchevereiste"), {"eis": b.eis, "bron": b.bron, "motief": b.motief})
            for b in samenstelling.branchevereisten
        ],
        "vrije_onderdelen": [
            Knoop(kc("vrij_onderdeel"), {"naam": v.naam, "verantwoording": v.verantwoording})
            for v in samenstelling.vrije_onderdelen
        ],
    }
    eisen.kinderen += [lijst(kc(naam), *kinderen) for naam, kinderen in lijsten.items() if kinderen]
    keuzes = list(map(_build_keuze, samenstelling.vakkenniskeuzes))
    return [
        *([eisen] if eisen.attributen or eisen.kinderen else []),
        *([lijst(kc("vakkenniskeuzes"), *keuzes)] if keuzes else []),
    ]


def read_eisen(element: Element) -> dict[str, Any]:
    """The fields of the composition that stand in these elements, by name."""
    keuzes = items(element, "vakkenniskeuzes", "vakkenniskeuze")
    velden: dict[str, Any] = {"vakkenniskeuzes": tuple(map(_read_keuze, keuzes))}
    if (eisen := element.find(kc("eisen"))) is None:
        return velden
    return velden | {
        "nlqf": read_getal(eisen, "nlqf"),
        "generieke_onderdelen": tuple(
            required(e, "naam") for e in items(eisen, "generieke_onderdelen", "onderdeel")
        ),
        "referentieniveaus": tuple(
            Referentieniveau(required(e, "onderdeel"), e.attributen.get("niveau", ""))
            for e in items(eisen, "referentieniveaus", "referentieniveau")
        ),
        "taaleisen": tuple(map(_read_taaleis, items(eisen, "taaleisen", "taaleis"))),
        "branchevereisten": tuple(
            Branchevereiste(*_texts(e, "eis", "bron", "motief"))
            for e in items(eisen, "branchevereisten", "branchevereiste")
        ),
        "vrije_onderdelen": tuple(
            VrijOnderdeel(*_texts(e, "naam", "verantwoording"))
            for e in items(eisen, "vrije_onderdelen", "vrij_onderdeel")
        ),
    }


def _texts(element: Element, *namen: str) -> tuple[str, ...]:
    return tuple(element.attributen.get(naam, "") for naam in namen)


def _build_taaleis(eis: Taaleis) -> Knoop:
    attributen = given(
        bron=eis.bron,
        taal=eis.taal,
        vaardigheden=getal_of(eis.vaardigheden),
        vermeld=write_ja_nee(eis.vermeld),
    )
    return Knoop(kc("taaleis"), attributen)


def _read_taaleis(element: Element) -> Taaleis:
    bron, taal = _texts(element, "bron", "taal")
    return Taaleis(
        bron,
        taal,
        vaardigheden=read_getal(element, "vaardigheden"),
        vermeld=bool(read_ja_nee(element, "vermeld")),
    )


def _build_keuze(keuze: Vakkenniskeuze) -> Knoop:
    attributen = {
        "kerntaak": write_id(keuze.kerntaak),
        "regelnr": keuze.nr,
        "titel": keuze.titel,
        "behouden": write_ja_nee(keuze.behouden),
    }
    werkprocessen = (Knoop(kc("werkproces"), {"id": write_id(id_)}) for id_ in keuze.werkprocessen)
    return Knoop(kc("vakkenniskeuze"), attributen, list(werkprocessen))


def _read_keuze(element: Element) -> Vakkenniskeuze:
    return Vakkenniskeuze(
        kerntaak=read_id(element, "kerntaak"),
        nr=required(element, "regelnr"),
        titel=element.attributen.get("titel", ""),
        behouden=bool(read_ja_nee(element, "behouden")),
        werkprocessen=tuple(read_id(e, "id") for e in element.all(kc("werkproces"))),
    )
