"""``kc:samenstelling``: what SBB's vocabulary has no place for, its writer and its reader."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from composer.document.besluiten import build_besluiten, read_besluiten
from composer.document.bronxml import Element
from composer.document.fouten import Documentfout
from composer.document.knoop import Knoop, lijst, tekst, waarde
from composer.document.rapport import Rapport
from composer.document.vocabulaire import KC_RAPPORT, KC_SAMENSTELLING, VERSIE, kc, local_name
from composer.document.waarden import (
    GEEN_LEERWEG,
    clean_leerweg,
    given,
    parse_getal,
    read_datum,
    read_getal,
    read_id,
    read_ja_nee,
    required,
    write_getal,
    write_id,
    write_ja_nee,
)
from composer.samenstelling import (
    Aanvraag,
    Bedrijf,
    GekozenKeuzedeel,
    Motivering,
    Samenstelling,
    Verklaring,
)
from kwalificatiestructuur.fouten import Invoerfout

_AANVRAAGTEKSTEN: Final = ("arbeidsmarkt", "noodzaak", "samenhang")
_AANVRAAGGETALLEN: Final = (
    "aantal_experimentele_opleidingen",
    "cohorten",
    "studenten_per_cohort",
)


def build_eigen(samenstelling: Samenstelling, rapport: Rapport | None) -> Knoop:
    """The element with everything of our own, and the report when there is one."""
    verschillend = dict.fromkeys(samenstelling.leerwegen)
    leerwegen = (waarde(kc("leerweg"), _write_leerweg(naam)) for naam in verschillend)
    knoop = Knoop(KC_SAMENSTELLING, {"versie": str(VERSIE), "id": write_id(samenstelling.id)})
    knoop.kinderen += [
        lijst(kc("leerwegen"), *leerwegen),
        waarde(kc("studieduur"), _getal(samenstelling.studieduur) or ""),
        waarde(kc("startjaar"), _getal(samenstelling.startjaar) or ""),
        tekst(kc("beroep"), samenstelling.beroep),
        lijst(kc("keuzedelen"), *map(_build_keuzedeel, samenstelling.keuzedelen)),
        _build_aanvraag(samenstelling.aanvraag),
        lijst(kc("verklaringen"), *map(_build_verklaring, samenstelling.verklaringen)),
        lijst(kc("motiveringen"), *map(_build_motivering, samenstelling.motiveringen)),
    ]
    if samenstelling.besluiten:
        # Documents from before there were decisions keep their bytes.
        knoop.kinderen.append(build_besluiten(samenstelling.besluiten))
    if rapport is not None:
        knoop.kinderen.append(_build_rapport(rapport))
    return knoop


def read_eigen(element: Element) -> dict[str, Any]:
    """The fields of the composition that stand in ``kc:samenstelling``, by name."""
    return {
        "id": read_id(element, "id"),
        "leerwegen": tuple(_read_leerweg(e) for e in _items(element, "leerwegen", "leerweg")),
        "studieduur": _read_getal(element, "studieduur"),
        "startjaar": _read_getal(element, "startjaar"),
        "beroep": _read_tekst(element, "beroep"),
        "keuzedelen": tuple(map(_read_keuzedeel, _items(element, "keuzedelen", "keuzedeel"))),
        "aanvraag": _read_aanvraag(element.find(kc("aanvraag"))),
        "verklaringen": tuple(map(_read_verklaring, _items(element, "verklaringen", "verklaring"))),
        "motiveringen": tuple(map(_read_motivering, _items(element, "motiveringen", "motivering"))),
        "besluiten": read_besluiten(element),
    }


def _build_keuzedeel(keuzedeel: GekozenKeuzedeel) -> Knoop:
    return Knoop(
        kc("keuzedeel"),
        given(code=keuzedeel.code, titel=keuzedeel.titel, sbu=_getal(keuzedeel.sbu)),
    )


def _read_keuzedeel(element: Element) -> GekozenKeuzedeel:
    titel = element.attributen.get("titel", "")
    return GekozenKeuzedeel(required(element, "code"), titel, read_getal(element, "sbu"))


def _build_aanvraag(aanvraag: Aanvraag) -> Knoop:
    getallen = {naam: _getal(getattr(aanvraag, naam)) for naam in _AANVRAAGGETALLEN}
    attributen = given(
        instelling=aanvraag.instelling,
        type_instelling=aanvraag.type_instelling,
        datum=_datum(aanvraag.datum),
        **getallen,
    )
    opties = (Knoop(kc("terugvaloptie"), {"crebo": crebo}) for crebo in aanvraag.terugvalopties)
    bedrijven = (
        Knoop(
            kc("bedrijf"),
            given(
                naam=bedrijf.naam,
                praktijkplaatsen=_getal(bedrijf.praktijkplaatsen),
                overeenkomst=bedrijf.overeenkomst,
            ),
        )
        for bedrijf in aanvraag.bedrijven
    )
    teksten = (tekst(kc(naam), getattr(aanvraag, naam)) for naam in _AANVRAAGTEKSTEN)
    return Knoop(
        kc("aanvraag"),
        attributen,
        [*teksten, lijst(kc("terugvalopties"), *opties), lijst(kc("bedrijven"), *bedrijven)],
    )


def _read_aanvraag(element: Element | None) -> Aanvraag:
    if element is None:
        return Aanvraag()
    velden: dict[str, Any] = {naam: read_getal(element, naam) for naam in _AANVRAAGGETALLEN}
    velden |= {naam: _read_tekst(element, naam) for naam in _AANVRAAGTEKSTEN}
    opties = _items(element, "terugvalopties", "terugvaloptie")
    return Aanvraag(
        instelling=element.attributen.get("instelling", ""),
        type_instelling=element.attributen.get("type_instelling", ""),
        datum=read_datum(element),
        terugvalopties=tuple(required(optie, "crebo") for optie in opties),
        bedrijven=tuple(map(_read_bedrijf, _items(element, "bedrijven", "bedrijf"))),
        **velden,
    )


def _read_bedrijf(element: Element) -> Bedrijf:
    return Bedrijf(
        naam=element.attributen.get("naam", ""),
        praktijkplaatsen=read_getal(element, "praktijkplaatsen"),
        overeenkomst=element.attributen.get("overeenkomst", ""),
    )


def _build_verklaring(verklaring: Verklaring) -> Knoop:
    antwoord = verklaring.antwoord
    attributen = given(
        regel=verklaring.regel,
        antwoord=None if antwoord is None else write_ja_nee(antwoord),
        naam=verklaring.naam,
        datum=_datum(verklaring.datum),
    )
    return Knoop(kc("verklaring"), attributen, tekst=verklaring.toelichting)


def _read_verklaring(element: Element) -> Verklaring:
    return Verklaring(
        regel=required(element, "regel"),
        antwoord=read_ja_nee(element, "antwoord"),
        toelichting=element.tekst,
        naam=element.attributen.get("naam", ""),
        datum=read_datum(element),
    )


def _build_motivering(motivering: Motivering) -> Knoop:
    attributen = given(
        regel=motivering.regel,
        onderdeel=motivering.onderdeel,
        naam=motivering.naam,
        datum=_datum(motivering.datum),
    )
    return Knoop(kc("motivering"), attributen, tekst=motivering.tekst)


def _read_motivering(element: Element) -> Motivering:
    return Motivering(
        regel=required(element, "regel"),
        onderdeel=element.attributen.get("onderdeel", ""),
        tekst=element.tekst,
        naam=element.attributen.get("naam", ""),
        datum=read_datum(element),
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


def _items(element: Element, lijst_naam: str, naam: str) -> list[Element]:
    gevonden = element.find(kc(lijst_naam))
    return list(gevonden.all(kc(naam))) if gevonden else []


def _read_tekst(element: Element, naam: str) -> str:
    gevonden = element.find(kc(naam))
    return gevonden.tekst if gevonden else ""


def _read_getal(element: Element, naam: str) -> int | None:
    gevonden = element.find(kc(naam))
    return parse_getal(gevonden, gevonden.tekst, local_name(gevonden.naam)) if gevonden else None


def _getal(getal: int | None) -> str | None:
    return None if getal is None else write_getal(getal)


def _datum(datum: date | None) -> str | None:
    return None if datum is None else datum.isoformat()
