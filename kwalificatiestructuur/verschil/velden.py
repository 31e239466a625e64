"""The fields of an element as text, so that two editions can be laid side by side.

What one of the two does not say (None or "") is not a difference, except within texts that are
known on both sides, and except for an end that is set or taken back. White space alone is none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from kwalificatiestructuur.dagen import day_in_words
from kwalificatiestructuur.elementen import (
    Dossier,
    Geldigheid,
    KerntaakInhoud,
    Keuzedeel,
    Kwalificatie,
    Profiellijst,
    Profieltekst,
    WerkprocesInhoud,
)
from kwalificatiestructuur.verschil.kant import Deel
from kwalificatiestructuur.verschil.waarden import Veldverschil

EINDEN: Final = frozenset({"laatste instroom", "laatste examen", "einddatum"})
"""Fields that are empty until there is an end in sight."""

Velden = Mapping[str, str]
Profielnaam = Callable[[str], str]
"""What to call a profile, given its SBB number: the same on both sides."""


def differences(oud: Velden, nieuw: Velden, *, alles: bool = False) -> tuple[Veldverschil, ...]:
    """The fields that differ in more than white space.

    With ``alles`` an empty or missing field is known to be empty; otherwise it is not known.
    """
    gevonden = []
    for veld in dict.fromkeys((*oud, *nieuw)):
        een, ander = oud.get(veld, ""), nieuw.get(veld, "")
        if een == ander:
            continue
        telt = alles or veld in EINDEN or (een.strip() and ander.strip())
        if telt and een.split() != ander.split():
            gevonden.append(Veldverschil(veld, een, ander))
    return tuple(gevonden)


def deel_velden(deel: Deel, profielnaam: Profielnaam) -> Velden:
    """The texts of a part; {} when only its title is known."""
    inhoud = deel.inhoud
    if inhoud is None:
        return {}
    return inhoud_velden(inhoud, profielnaam)


def inhoud_velden(inhoud: KerntaakInhoud | WerkprocesInhoud, profielnaam: Profielnaam) -> Velden:
    """The texts of a part: the base text and each addition for a profile in a field of its own."""
    if isinstance(inhoud, KerntaakInhoud):
        return {
            **_tekst("complexiteit", inhoud.complexiteit, profielnaam),
            **_tekst("verantwoordelijkheid", inhoud.verantwoordelijkheid, profielnaam),
            **_lijst("vakkennis en vaardigheden", inhoud.vakkennis, profielnaam),
        }
    return {
        **_tekst("omschrijving", inhoud.omschrijving, profielnaam),
        **_tekst("resultaat", inhoud.resultaat, profielnaam),
        **_tekst("gedrag", inhoud.gedrag, profielnaam),
        **_lijst("competenties", inhoud.competenties, profielnaam),
    }


def dossier_velden(dossier: Dossier) -> Velden:
    """The data of a dossier, without its title, crebo and number."""
    return {
        "opleidingsdomein": dossier.domeincode,
        "versie": dossier.versie,
        "status": dossier.status,
        **_geldigheid(dossier.geldigheid),
    }


def kwalificatie_velden(kwalificatie: Kwalificatie) -> Velden:
    """The data of a kwalificatie, without its name, crebo, number and running text."""
    return {
        "niveau": _getal(kwalificatie.niveau),
        "soort opleiding": kwalificatie.soort_opleiding,
        "leerwegen": ", ".join(sorted(kwalificatie.leerwegen)),
        "studielast in uren": _getal(kwalificatie.sbu),
        "prijsfactor": kwalificatie.prijsfactor,
        "departement": kwalificatie.departement,
        **_geldigheid(kwalificatie.geldigheid),
    }


def kwalificatie_teksten(kwalificatie: Kwalificatie) -> Velden:
    """The running texts of a kwalificatie."""
    return {
        "typering van het beroep": kwalificatie.typering,
        "wettelijke beroepsvereisten": kwalificatie.wettelijke_beroepsvereisten,
    }


def keuzedeel_titel(records: tuple[Keuzedeel, ...]) -> str:
    """The title of a keuzedeel: that of its latest record."""
    return max(records, key=lambda record: record.ingangsdatum or date.min).titel


def keuzedeel_velden(records: tuple[Keuzedeel, ...]) -> Velden:
    """The data of a keuzedeel; where a code has several records, one after another."""
    op_datum = sorted(records, key=lambda record: record.ingangsdatum or date.min)

    def joined(waarden: list[str]) -> str:
        return "; ".join(dict.fromkeys(filter(None, waarden)))

    return {
        "studielast in uren": joined([_getal(r.sbu) for r in op_datum]),
        "ingangsdatum": joined([day_in_words(r.ingangsdatum) for r in op_datum]),
        "einddatum": joined([day_in_words(r.einddatum) for r in op_datum]),
        "sectorkamer": joined([r.sectorkamer_nr for r in op_datum]),
        # One form of the register writes "Verbredend", another "verbredend".
        "aard": joined([r.aard.title() for r in op_datum]),
        "certificaat": joined([r.certificaat for r in op_datum]),
    }


def keuzedeel_teksten(records: tuple[Keuzedeel, ...]) -> Velden:
    """The running text of a keuzedeel."""
    return {"beschrijving": "\n".join(dict.fromkeys(r.beschrijving for r in records))}


def _tekst(veld: str, tekst: Profieltekst, profielnaam: Profielnaam) -> dict[str, str]:
    velden = {veld: tekst.basis}
    for nr, aanvulling in tekst.per_profiel:
        naam = f"{veld} voor {profielnaam(nr)}"
        velden[naam] = f"{velden[naam]}\n{aanvulling}" if naam in velden else aanvulling
    return velden


def _lijst(veld: str, lijst: Profiellijst, profielnaam: Profielnaam) -> dict[str, str]:
    """One title per line; the numbers of a list are renewed at every edition and do not count."""
    velden = {veld: "\n".join(item.titel for item in lijst.basis)}
    for nr, items in lijst.per_profiel:
        naam = f"{veld} voor {profielnaam(nr)}"
        regels = [velden[naam]] if naam in velden else []
        velden[naam] = "\n".join([*regels, *(item.titel for item in items)])
    return velden


def _geldigheid(geldigheid: Geldigheid) -> dict[str, str]:
    return {
        "geldig vanaf": day_in_words(geldigheid.vanaf),
        "laatste instroom": day_in_words(geldigheid.einde_instroom),
        "laatste examen": day_in_words(geldigheid.einde_opleiding),
    }


def _getal(getal: int | None) -> str:
    return "" if getal is None else str(getal)
