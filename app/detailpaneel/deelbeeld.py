"""What the structure says about a kerntaak or werkproces, as one kwalificatie has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.beeld import Beeld, Sectie, Verwijslijst
from app.detailpaneel.bronbeeld import domein_of_dossier, editie_in_woorden, soortnaam
from app.detailpaneel.woorden import filled, one_line
from app.structuurpaneel.rijen import Knoop, Rijsoort
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from kwalificatiestructuur.elementen import Kerntaak, KerntaakInhoud, WerkprocesInhoud

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur

translate = QCoreApplication.translate


def make_kerntaak(structuur: Kwalificatiestructuur, sleutel: str) -> Beeld:
    """A kerntaak with its texts, its werkprocessen and where else it occurs."""
    from kwalificatiestructuur import vragen

    bron = Bronverwijzing.parse(sleutel)
    kerntaak = vragen.find_kerntaak(structuur, bron)
    profiel = vragen.find_kwalificatie(structuur, bron.crebo).profiel_nr
    secties = () if kerntaak.inhoud is None else kerntaaksecties(kerntaak.inhoud, profiel)
    werkprocessen = tuple(
        (Knoop(Rijsoort.WERKPROCES, f"{bron.crebo}:{code}"), f"{code}  {one_line(wp.titel)}")
        for code, wp in vragen.werkprocessen_of(structuur, bron.crebo, bron.code)
    )

    def code_in(plaats: str, ander: Kerntaak) -> str | None:
        return plaats if ander.sleutel == kerntaak.sleutel else None

    return Beeld(
        Rijsoort.KERNTAAK,
        soortnaam(Rijsoort.KERNTAAK),
        one_line(kerntaak.titel),
        bron.code,
        *_domein(structuur, bron),
        feiten=_feiten(structuur, bron, kerntaak.sbb_nr),
        melding="" if kerntaak.inhoud else _alleen_titel(),
        laden_helpt=kerntaak.inhoud is None,
        secties=secties,
        verwijzingen=(
            Verwijslijst(
                translate("bronbeeld", "Werkprocessen"),
                werkprocessen,
                translate("bronbeeld", "Deze kerntaak heeft geen werkprocessen."),
            ),
            _elders(structuur, bron, Rijsoort.KERNTAAK, kerntaak.sleutel, code_in),
        ),
    )


def make_werkproces(structuur: Kwalificatiestructuur, sleutel: str) -> Beeld:
    """A werkproces with its texts and where else it occurs."""
    from kwalificatiestructuur import vragen

    bron = Bronverwijzing.parse(sleutel)
    kerntaak, werkproces = vragen.find_werkproces(structuur, bron)
    profiel = vragen.find_kwalificatie(structuur, bron.crebo).profiel_nr
    secties = () if werkproces.inhoud is None else werkprocessecties(werkproces.inhoud, profiel)

    def code_in(plaats: str, ander: Kerntaak) -> str | None:
        for deel in ander.werkprocessen:
            if deel.sleutel == werkproces.sleutel:
                return f"{plaats}-W{deel.hoofdstuk}"
        return None

    return Beeld(
        Rijsoort.WERKPROCES,
        soortnaam(Rijsoort.WERKPROCES),
        one_line(werkproces.titel),
        bron.code,
        *_domein(structuur, bron),
        feiten=filled(
            (
                (
                    translate("bronbeeld", "Kerntaak"),
                    f"{bron.kerntaak.code} {one_line(kerntaak.titel)}",
                ),
                *_feiten(structuur, bron, werkproces.sbb_nr),
            )
        ),
        melding="" if werkproces.inhoud else _alleen_titel(),
        laden_helpt=werkproces.inhoud is None,
        secties=secties,
        verwijzingen=(_elders(structuur, bron, Rijsoort.WERKPROCES, werkproces.sleutel, code_in),),
    )


def kerntaaksecties(inhoud: KerntaakInhoud, profiel: str | None) -> tuple[Sectie, ...]:
    """The texts of a kerntaak for one profile under their headings."""
    vakkennis = inhoud.vakkennis.for_profiel(profiel)
    return (
        Sectie(translate("bronbeeld", "Complexiteit"), inhoud.complexiteit.for_profiel(profiel)),
        Sectie(
            translate("bronbeeld", "Verantwoordelijkheid en zelfstandigheid"),
            inhoud.verantwoordelijkheid.for_profiel(profiel),
        ),
        Sectie(
            translate("bronbeeld", "Vakkennis en vaardigheden"),
            lijst=tuple(one_line(item.titel) for item in vakkennis),
        ),
    )


def werkprocessecties(inhoud: WerkprocesInhoud, profiel: str | None) -> tuple[Sectie, ...]:
    """The texts of a werkproces for one profile under their headings."""
    competenties = inhoud.competenties.for_profiel(profiel)
    return (
        Sectie(translate("bronbeeld", "Omschrijving"), inhoud.omschrijving.for_profiel(profiel)),
        Sectie(translate("bronbeeld", "Resultaat"), inhoud.resultaat.for_profiel(profiel)),
        Sectie(translate("bronbeeld", "Gedrag"), inhoud.gedrag.for_profiel(profiel)),
        Sectie(
            translate("bronbeeld", "Competenties"),
            lijst=tuple(one_line(item.titel) for item in competenties),
        ),
    )


def _feiten(
    structuur: Kwalificatiestructuur, bron: Bronverwijzing, sbb_nr: str | None
) -> tuple[tuple[str, str], ...]:
    from kwalificatiestructuur import vragen

    kwalificatie = vragen.find_kwalificatie(structuur, bron.crebo)
    dossier = vragen.dossier_of(structuur, bron.crebo)
    code = bron.code
    if code.startswith("K"):
        code = translate("bronbeeld", "{0} (volgorde in de bron; officiële code onbekend)").format(
            code
        )
    return filled(
        (
            (translate("bronbeeld", "Code"), code),
            (
                translate("bronbeeld", "Kwalificatie"),
                f"{kwalificatie.crebo} {one_line(kwalificatie.naam)}",
            ),
            (
                translate("bronbeeld", "Niveau"),
                "" if kwalificatie.niveau is None else str(kwalificatie.niveau),
            ),
            (translate("bronbeeld", "Dossier"), f"{dossier.crebo} {one_line(dossier.titel)}"),
            (translate("bronbeeld", "Opleidingsdomein"), domein_of_dossier(structuur, dossier)[1]),
            (translate("bronbeeld", "SBB-nummer"), sbb_nr or ""),
            (translate("bronbeeld", "Editie"), editie_in_woorden(structuur, dossier.editie)),
        )
    )


def _domein(structuur: Kwalificatiestructuur, bron: Bronverwijzing) -> tuple[str, str]:
    from kwalificatiestructuur.vragen import dossier_of

    return domein_of_dossier(structuur, dossier_of(structuur, bron.crebo))


def _elders(
    structuur: Kwalificatiestructuur,
    bron: Bronverwijzing,
    soort: Rijsoort,
    sleutel: str,
    code_in: Callable[[str, Kerntaak], str | None],
) -> Verwijslijst:
    """The other kwalificaties with this part, under the code it has there."""
    from kwalificatiestructuur import vragen

    eigen = vragen.find_kwalificatie(structuur, bron.crebo).crebo
    items = [
        (
            Knoop(soort, f"{kwalificatie.crebo}:{code}"),
            f"{kwalificatie.crebo}:{code}  {one_line(kwalificatie.naam)}",
        )
        for kwalificatie in vragen.kwalificaties_with(structuur, sleutel)
        if kwalificatie.crebo != eigen
        for plaats, kerntaak in vragen.kerntaken_of(structuur, kwalificatie.crebo)
        if (code := code_in(plaats, kerntaak)) is not None
    ]
    return Verwijslijst(
        translate("bronbeeld", "Komt ook voor in"),
        tuple(items),
        translate("bronbeeld", "Voor zover bekend in geen andere kwalificatie."),
    )


def _alleen_titel() -> str:
    return translate(
        "bronbeeld",
        "Alleen de titel is bekend. De teksten staan in het XML-bestand van SBB: "
        "laad dat om ze te zien en mee te nemen.",
    )
