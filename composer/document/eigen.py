"""``kc:samenstelling``: what SBB's vocabulary has no place for, its writer and its reader."""

from __future__ import annotations

from typing import Any

from composer.document.aanvraag import (
    build_aanvraag,
    build_motivering,
    build_verklaring,
    read_aanvraag,
    read_motivering,
    read_verklaring,
)
from composer.document.besluiten import build_besluiten, read_besluiten
from composer.document.bronxml import Element
from composer.document.eisen import build_eisen, read_eisen
from composer.document.fouten import Documentfout
from composer.document.knoop import Knoop, lijst, tekst, waarde
from composer.document.rapport import Rapport
from composer.document.vocabulaire import KC_RAPPORT, KC_SAMENSTELLING, VERSIE, kc, local_name
from composer.document.waarden import (
    GEEN_LEERWEG,
    clean_leerweg,
    getal_of,
    given,
    items,
    parse_getal,
    read_getal,
    read_id,
    read_niveaus,
    read_tekst,
    required,
    write_id,
    write_ja_nee,
)
from composer.samenstelling import GekozenKeuzedeel, Samenstelling
from kwalificatiestructuur.fouten import Invoerfout


def build_eigen(samenstelling: Samenstelling, rapport: Rapport | None) -> Knoop:
    """The element with everything of our own, and the report when there is one."""
    verschillend = dict.fromkeys(samenstelling.leerwegen)
    leerwegen = (waarde(kc("leerweg"), _write_leerweg(naam)) for naam in verschillend)
    knoop = Knoop(KC_SAMENSTELLING, {"versie": str(VERSIE), "id": write_id(samenstelling.id)})
    knoop.kinderen += [
        lijst(kc("leerwegen"), *leerwegen),
        waarde(kc("studieduur"), getal_of(samenstelling.studieduur) or ""),
        waarde(kc("startjaar"), getal_of(samenstelling.startjaar) or ""),
        tekst(kc("beroep"), samenstelling.beroep),
        lijst(kc("keuzedelen"), *map(_build_keuzedeel, samenstelling.keuzedelen)),
        build_aanvraag(samenstelling.aanvraag),
        lijst(kc("verklaringen"), *map(build_verklaring, samenstelling.verklaringen)),
        lijst(kc("motiveringen"), *map(build_motivering, samenstelling.motiveringen)),
    ]
    # What came later is only written where there is any: older documents keep their bytes.
    if samenstelling.besluiten:
        knoop.kinderen.append(build_besluiten(samenstelling.besluiten))
    knoop.kinderen += build_eisen(samenstelling)
    if rapport is not None:
        knoop.kinderen.append(_build_rapport(rapport))
    return knoop


def read_eigen(element: Element) -> dict[str, Any]:
    """The fields of the composition that stand in ``kc:samenstelling``, by name."""
    return {
        "id": read_id(element, "id"),
        "leerwegen": tuple(_read_leerweg(e) for e in items(element, "leerwegen", "leerweg")),
        "studieduur": _read_getal(element, "studieduur"),
        "startjaar": _read_getal(element, "startjaar"),
        "beroep": read_tekst(element, "beroep"),
        "keuzedelen": tuple(map(_read_keuzedeel, items(element, "keuzedelen", "keuzedeel"))),
        "aanvraag": read_aanvraag(element.find(kc("aanvraag"))),
        "verklaringen": tuple(map(read_verklaring, items(element, "verklaringen", "verklaring"))),
        "motiveringen": tuple(map(read_motivering, items(element, "motiveringen", "motivering"))),
        "besluiten": read_besluiten(element),
        **read_eisen(element),
    }


def _build_keuzedeel(keuzedeel: GekozenKeuzedeel) -> Knoop:
    return Knoop(
        kc("keuzedeel"),
        given(
            code=keuzedeel.code,
            titel=keuzedeel.titel,
            sbu=getal_of(keuzedeel.sbu),
            niveaus=" ".join(map(str, keuzedeel.niveaus)) or None,
        ),
    )


def _read_keuzedeel(element: Element) -> GekozenKeuzedeel:
    titel = element.attributen.get("titel", "")
    return GekozenKeuzedeel(
        required(element, "code"),
        titel,
        read_getal(element, "sbu"),
        read_niveaus(element, "niveaus"),
    )


def _build_rapport(rapport: Rapport) -> Knoop:
    bevindingen = (
        Knoop(
            kc("bevinding"),
            {
                "regel": bevinding.regel,
                "ernst": bevinding.ernst,
                "onderdeel": bevinding.onderdeel,
                "grondslag": bevinding.grondslag,
                "gemotiveerd": write_ja_nee(bevinding.gemotiveerd),
            },
            tekst=bevinding.melding,
        )
        for bevinding in rapport.bevindingen
    )
    attributen = {
        "regelset": rapport.regelset,
        "regelsetversie": rapport.regelsetversie,
        "peildatum": rapport.peildatum.isoformat(),
        "editie": rapport.editie,
    }
    return Knoop(KC_RAPPORT, attributen, list(bevindingen))


def _write_leerweg(leerweg: str) -> str:
    if clean_leerweg(leerweg) != leerweg:
        raise Documentfout(f"Leerweg „{leerweg}” past niet in een document: {GEEN_LEERWEG}.")
    return leerweg


def _read_leerweg(element: Element) -> str:
    if (leerweg := clean_leerweg(element.tekst)) is None:
        raise Invoerfout(f"leerweg: {GEEN_LEERWEG}", regel=element.regel)
    return leerweg


def _read_getal(element: Element, naam: str) -> int | None:
    gevonden = element.find(kc(naam))
    return parse_getal(gevonden, gevonden.tekst, local_name(gevonden.naam)) if gevonden else None
