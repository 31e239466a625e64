"""What the structure says about a domain, dossier or kwalificatie, in words for the screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.beeld import Beeld, Sectie, Verwijslijst
from app.detailpaneel.woorden import filled, geldigheid_in_woorden, in_getal, in_uren, one_line
from app.look.domeinen import GEEN_DOMEIN, ONBEKEND
from app.structuurpaneel.rijen import Knoop, Rijsoort
from kwalificatiestructuur.elementen import Dossier, Kwalificatie
from kwalificatiestructuur.fouten import OnbekendOnderdeel

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

translate = QCoreApplication.translate


def soortnaam(soort: Rijsoort) -> str:
    """What a thing is called above its title."""
    return {
        Rijsoort.DOMEIN: translate("bronbeeld", "Opleidingsdomein"),
        Rijsoort.DOSSIER: translate("bronbeeld", "Kwalificatiedossier"),
        Rijsoort.KWALIFICATIE: translate("bronbeeld", "Kwalificatie"),
        Rijsoort.INHOUD_ONBEKEND: translate("bronbeeld", "Kwalificatie"),
        Rijsoort.KERNTAAK: translate("bronbeeld", "Kerntaak"),
        Rijsoort.WERKPROCES: translate("bronbeeld", "Werkproces"),
        Rijsoort.KEUZEDEEL: translate("bronbeeld", "Keuzedeel"),
        Rijsoort.CROSSOVER: translate("bronbeeld", "Cross-over kwalificatie"),
    }[soort]


def make_domein(structuur: Kwalificatiestructuur, code: str) -> Beeld:
    """A domain with its dossiers."""
    from kwalificatiestructuur import vragen

    domein = next((d for d in vragen.domeinen(structuur) if code in d.codes), None)
    if domein is None:
        raise OnbekendOnderdeel(
            translate("bronbeeld", "Opleidingsdomein {0} komt niet voor in de structuur").format(
                code
            )
        )
    dossiers = [d for d in vragen.dossiers(structuur) if d.domein == domein.code]
    aantal = sum(len(dossier.kwalificaties) for dossier in dossiers)
    return Beeld(
        Rijsoort.DOMEIN,
        soortnaam(Rijsoort.DOMEIN),
        one_line(domein.naam),
        domein.code,
        domein.code,
        one_line(domein.naam),
        feiten=filled(
            (
                (translate("bronbeeld", "Codes"), ", ".join(domein.codes)),
                (translate("bronbeeld", "Dossiers"), in_getal(len(dossiers))),
                (translate("bronbeeld", "Kwalificaties"), in_getal(aantal)),
            )
        ),
        verwijzingen=(_dossierlijst(dossiers),),
    )


def make_dossier(structuur: Kwalificatiestructuur, crebo: str) -> Beeld:
    """A dossier with its kwalificaties."""
    from kwalificatiestructuur import vragen

    dossier = next((d for d in vragen.dossiers(structuur) if d.crebo == crebo), None)
    if dossier is None:
        raise OnbekendOnderdeel(
            translate("bronbeeld", "Dossier {0} komt niet voor in de structuur").format(crebo)
        )
    domein, domeinnaam = domein_of_dossier(structuur, dossier)
    return Beeld(
        Rijsoort.DOSSIER,
        soortnaam(Rijsoort.DOSSIER),
        one_line(dossier.titel),
        dossier.crebo,
        domein,
        domeinnaam,
        feiten=filled(
            (
                (translate("bronbeeld", "Opleidingsdomein"), domeinnaam),
                (translate("bronbeeld", "Versie"), dossier.versie),
                (translate("bronbeeld", "Status"), dossier.status),
                (translate("bronbeeld", "Geldig"), geldigheid_in_woorden(dossier.geldigheid)),
                (translate("bronbeeld", "SBB-nummer"), dossier.sbb_nr or ""),
                (translate("bronbeeld", "Editie"), editie_in_woorden(structuur, dossier.editie)),
            )
        ),
        verwijzingen=(
            Verwijslijst(
                translate("bronbeeld", "Kwalificaties"),
                tuple(map(kwalificatie_item, dossier.kwalificaties)),
            ),
        ),
    )


def make_kwalificatie(structuur: Kwalificatiestructuur, crebo: str) -> Beeld:
    """A kwalificatie with its kerntaken, or that these are not known."""
    from kwalificatiestructuur import vragen

    kwalificatie = vragen.find_kwalificatie(structuur, crebo)
    dossier = vragen.dossier_of(structuur, crebo)
    domein, domeinnaam = domein_of_dossier(structuur, dossier)
    typering = Sectie(translate("bronbeeld", "Typering van het beroep"), kwalificatie.typering)
    is_bekend = kwalificatie.plaatsen is not None
    return Beeld(
        Rijsoort.KWALIFICATIE,
        soortnaam(Rijsoort.KWALIFICATIE),
        one_line(kwalificatie.naam),
        kwalificatie.crebo,
        domein,
        domeinnaam,
        feiten=_feiten_of(structuur, kwalificatie, dossier),
        melding="" if is_bekend else _inhoud_onbekend(),
        laden_helpt=not is_bekend,
        secties=(typering,) if kwalificatie.typering.strip() else (),
        verwijzingen=(
            *((_kerntaken(structuur, kwalificatie),) if is_bekend else ()),
            *_tweelingen(structuur, kwalificatie),
        ),
    )


def domein_of_dossier(structuur: Kwalificatiestructuur, dossier: Dossier) -> tuple[str, str]:
    """Code for the badge and name; a dossier of Entree has no domain."""
    from kwalificatiestructuur import vragen

    for domein in vragen.domeinen(structuur):
        if domein.code == dossier.domein:
            return domein.code, f"{domein.code} {one_line(domein.naam)}"
    if any(map(vragen.is_entree, dossier.kwalificaties)):
        return GEEN_DOMEIN, translate("bronbeeld", "geen (entree)")
    return ONBEKEND, translate("bronbeeld", "onbekend")


def editie_in_woorden(structuur: Kwalificatiestructuur, editie: str) -> str:
    """The name of an edition where the structure knows it, else its id."""
    return next((e.naam for e in structuur.edities if e.id == editie), editie)


def kwalificatie_item(kwalificatie: Kwalificatie) -> tuple[Knoop, str]:
    """A kwalificatie to go to: crebo, name and level."""
    tekst = f"{kwalificatie.crebo}  {one_line(kwalificatie.naam)}"
    if kwalificatie.niveau is not None:
        niveau = translate("bronbeeld", "niveau {0}").format(kwalificatie.niveau)
        tekst = f"{tekst} ({niveau})"
    return Knoop(Rijsoort.KWALIFICATIE, kwalificatie.crebo), tekst


def _feiten_of(
    structuur: Kwalificatiestructuur, kwalificatie: Kwalificatie, dossier: Dossier
) -> tuple[tuple[str, str], ...]:
    geldigheid = geldigheid_in_woorden(kwalificatie.geldigheid)
    niveau = "" if kwalificatie.niveau is None else str(kwalificatie.niveau)
    return filled(
        (
            (translate("bronbeeld", "Crebo"), ", ".join(kwalificatie.crebos)),
            (translate("bronbeeld", "Niveau"), niveau),
            (translate("bronbeeld", "Soort opleiding"), kwalificatie.soort_opleiding),
            (translate("bronbeeld", "Leerwegen"), ", ".join(kwalificatie.leerwegen)),
            (translate("bronbeeld", "Studielast"), in_uren(kwalificatie.sbu)),
            (translate("bronbeeld", "Dossier"), f"{dossier.crebo} {one_line(dossier.titel)}"),
            (translate("bronbeeld", "Opleidingsdomein"), domein_of_dossier(structuur, dossier)[1]),
            (
                translate("bronbeeld", "Geldig"),
                geldigheid or geldigheid_in_woorden(dossier.geldigheid),
            ),
            (
                translate("bronbeeld", "Wettelijke beroepsvereisten"),
                kwalificatie.wettelijke_beroepsvereisten,
            ),
            (translate("bronbeeld", "Departement"), kwalificatie.departement),
            (translate("bronbeeld", "Prijsfactor"), kwalificatie.prijsfactor),
            (translate("bronbeeld", "Bron"), kwalificatie.bron),
            (translate("bronbeeld", "Editie"), editie_in_woorden(structuur, dossier.editie)),
        )
    )


def _kerntaken(structuur: Kwalificatiestructuur, kwalificatie: Kwalificatie) -> Verwijslijst:
    from kwalificatiestructuur.vragen import kerntaken_of

    return Verwijslijst(
        translate("bronbeeld", "Kerntaken"),
        tuple(
            (
                Knoop(Rijsoort.KERNTAAK, f"{kwalificatie.crebo}:{code}"),
                f"{code}  {one_line(kerntaak.titel)}",
            )
            for code, kerntaak in kerntaken_of(structuur, kwalificatie.crebo)
        ),
        leeg=translate("bronbeeld", "Deze kwalificatie heeft geen kerntaken."),
    )


def _tweelingen(
    structuur: Kwalificatiestructuur, kwalificatie: Kwalificatie
) -> Iterable[Verwijslijst]:
    from kwalificatiestructuur.vragen import tweelingen_of

    if tweelingen := tweelingen_of(structuur, kwalificatie.crebo):
        yield Verwijslijst(
            translate("bronbeeld", "Zelfde kwalificatie onder een andere crebo"),
            tuple(map(kwalificatie_item, tweelingen)),
        )


def _dossierlijst(dossiers: Iterable[Dossier]) -> Verwijslijst:
    op_titel = sorted(dossiers, key=lambda dossier: dossier.titel.casefold())
    return Verwijslijst(
        translate("bronbeeld", "Dossiers"),
        tuple(
            (Knoop(Rijsoort.DOSSIER, d.crebo), f"{d.crebo}  {one_line(d.titel)}") for d in op_titel
        ),
    )


def _inhoud_onbekend() -> str:
    return translate(
        "bronbeeld",
        "De kerntaken en werkprocessen zijn niet meegeleverd. "
        "Ze staan in het XML-bestand van SBB: laad dat om ze te zien en te kiezen.",
    )
