"""What the registers say about a keuzedeel or a known cross-over."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.beeld import Beeld, Verwijslijst
from app.detailpaneel.bronbeeld import kwalificatie_item, soortnaam
from app.detailpaneel.woorden import filled, in_getal, in_periode, in_uren, one_line
from app.structuurpaneel.rijen import Knoop, Rijsoort
from kwalificatiestructuur.fouten import OnbekendOnderdeel

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

translate = QCoreApplication.translate


def make_keuzedeel(structuur: Kwalificatiestructuur, code: str) -> Beeld:
    """A keuzedeel with its records and the published overlap."""
    from kwalificatiestructuur.vragen import keuzedelen

    records = keuzedelen(structuur, code)
    if not records:
        raise OnbekendOnderdeel(
            translate("bronbeeld", "Keuzedeel {0} komt niet voor in het register").format(code)
        )
    laatste = max(records, key=lambda record: record.ingangsdatum or date.min)
    kamers = {kamer.nr: one_line(kamer.titel) for kamer in structuur.sectorkamers}
    perioden = [in_periode(record.ingangsdatum, record.einddatum) for record in records]
    return Beeld(
        Rijsoort.KEUZEDEEL,
        soortnaam(Rijsoort.KEUZEDEEL),
        one_line(laatste.titel),
        code,
        feiten=filled(
            (
                (translate("bronbeeld", "Studielast"), in_uren(laatste.sbu)),
                (translate("bronbeeld", "Aard"), laatste.aard),
                (translate("bronbeeld", "Certificaat"), laatste.certificaat),
                (translate("bronbeeld", "Sectorkamer"), kamers.get(laatste.sectorkamer_nr, "")),
                (translate("bronbeeld", "Geldig"), "\n".join(filter(None, perioden))),
            )
        ),
        verwijzingen=(_overlap(structuur, code),),
    )


def make_crossover(structuur: Kwalificatiestructuur, crebo: str) -> Beeld:
    """A known cross-over; its kerntaken and werkprocessen are not public."""
    from kwalificatiestructuur.vragen import crossovers

    crossover = next((co for co in crossovers(structuur) if co.crebo == crebo), None)
    if crossover is None:
        raise OnbekendOnderdeel(
            translate("bronbeeld", "Cross-over {0} komt niet voor in de structuur").format(crebo)
        )
    niveau = "" if crossover.niveau is None else str(crossover.niveau)
    jaren = (
        translate("bronbeeld", "{0} jaar").format(in_getal(crossover.studieduur))
        if crossover.studieduur
        else ""
    )
    return Beeld(
        Rijsoort.CROSSOVER,
        soortnaam(Rijsoort.CROSSOVER),
        one_line(crossover.naam),
        crossover.crebo,
        feiten=filled(
            (
                (translate("bronbeeld", "Crebo"), crossover.crebo),
                (translate("bronbeeld", "Niveau"), niveau),
                (translate("bronbeeld", "Soort opleiding"), crossover.soort_opleiding),
                (translate("bronbeeld", "Leerwegen"), ", ".join(crossover.leerwegen)),
                (translate("bronbeeld", "Geldig vanaf"), crossover.geldig_vanaf),
                (translate("bronbeeld", "Studieduur"), jaren),
                (translate("bronbeeld", "Opvolging"), crossover.opvolging),
                (translate("bronbeeld", "Opvolgend dossier"), crossover.opvolgend_dossier),
                (translate("bronbeeld", "Bron"), crossover.bron),
            )
        ),
        melding=translate(
            "bronbeeld",
            "De kerntaken en werkprocessen van deze cross-over zijn niet openbaar. "
            "Of ze met die van u overeenkomen, is dus niet bekend.",
        ),
        verwijzingen=(_bronkwalificaties(structuur, crossover.bronkwalificaties),),
    )


def _overlap(structuur: Kwalificatiestructuur, code: str) -> Verwijslijst:
    from kwalificatiestructuur.vragen import find_kwalificatie

    items = [
        kwalificatie_item(find_kwalificatie(structuur, crebo))
        if crebo in structuur.kwalificaties
        else (Knoop(Rijsoort.KWALIFICATIE, crebo), crebo)
        for crebo, keuzedeel in sorted(structuur.overlap)
        if keuzedeel == code
    ]
    return Verwijslijst(
        translate("bronbeeld", "Ondoelmatige overlap vastgesteld met"),
        tuple(dict.fromkeys(items)),
        translate(
            "bronbeeld",
            "Geen informatie: over dit keuzedeel is niets gepubliceerd. "
            "Dat betekent niet dat er geen overlap is.",
        ),
    )


def _bronkwalificaties(structuur: Kwalificatiestructuur, crebos: tuple[str, ...]) -> Verwijslijst:
    from kwalificatiestructuur.vragen import find_kwalificatie

    bekend = (find_kwalificatie(structuur, c) for c in crebos if c in structuur.kwalificaties)
    return Verwijslijst(
        translate("bronbeeld", "Samengesteld uit"),
        tuple(map(kwalificatie_item, bekend)),
        translate("bronbeeld", "Niet bekend."),
    )
