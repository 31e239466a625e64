"""The form of the application: its blocks and fields in order, and how each is read and changed.

A field is named as ``Regel.velden`` names it: ``aanvraag.cohorten``, or ``taaleisen`` for one of
the composition itself. So a form can show the rules of a field, and a finding can lead to it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from composer.aanvraag import (
    SOORTEN_AANVRAAG,
    SOORTEN_BIJLAGE,
    TYPEN_INSTELLING,
    Bedrijf,
    Bijlage,
    Onderwijstijd,
)
from composer.antwoorden import set_aanvraagveld
from composer.eisen import (
    GENERIEKE_ONDERDELEN,
    Branchevereiste,
    Referentieniveau,
    Taaleis,
    VrijOnderdeel,
)
from composer.operations import Bewerking, set_veld
from composer.regels import REGELS
from composer.regels.regel import Regel
from composer.samenstelling import LEERWEGEN, Samenstelling
from composer.vertaling import QT_TRANSLATE_NOOP
from composer.vormveld import Blok, Invoer, Kolom, Veld

_AANVRAAG: Final = "aanvraag."


def waarde_of(samenstelling: Samenstelling, veld: str) -> Any:
    """What stands in a field."""
    if veld.startswith(_AANVRAAG):
        return getattr(samenstelling.aanvraag, veld.removeprefix(_AANVRAAG))
    return getattr(samenstelling, veld)


def operation_of(veld: str) -> tuple[Callable[[Samenstelling, str, object], Bewerking], str]:
    """The operation that changes a field, and the name by which that knows the field."""
    if veld.startswith(_AANVRAAG):
        return set_aanvraagveld, veld.removeprefix(_AANVRAAG)
    return set_veld, veld


@lru_cache(maxsize=256)
def regels_of(veld: str) -> tuple[Regel, ...]:
    """The rules that a field is about, in the order of the catalogue."""
    return tuple(regel for regel in REGELS if veld in regel.velden)


VORM: Final = (
    Blok(
        QT_TRANSLATE_NOOP("Aanvraagvorm", "Instelling"),
        (
            Veld(
                "aanvraag.instelling",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Naam van de instelling"),
                Invoer.WOORD,
            ),
            Veld(
                "aanvraag.type_instelling",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Type instelling"),
                Invoer.KEUZE,
                keuzes=TYPEN_INSTELLING,
            ),
            Veld(
                "aanvraag.soort_aanvraag",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Soort aanvraag"),
                Invoer.KEUZE,
                keuzes=SOORTEN_AANVRAAG,
            ),
            Veld(
                "aanvraag.ontwikkeld_door",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Ontwikkeld door"),
                Invoer.WOORD,
                QT_TRANSLATE_NOOP(
                    "Aanvraagvorm", "Alleen als een andere instelling de cross-over ontwikkelde"
                ),
            ),
            Veld(
                "aanvraag.aantal_experimentele_opleidingen",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Aantal experimentele opleidingen, met deze"),
                Invoer.GETAL,
            ),
            Veld(
                "aanvraag.belang_bedrijfstak",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Belang voor de bedrijfstak"),
                Invoer.TEKST,
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Voor een aoc of een vakinstelling"),
            ),
        ),
    ),
    Blok(
        QT_TRANSLATE_NOOP("Aanvraagvorm", "Onderbouwing"),
        (
            Veld(
                "aanvraag.arbeidsmarkt",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Arbeidsmarkt"),
                Invoer.TEKST,
                QT_TRANSLATE_NOOP(
                    "Aanvraagvorm", "Waaruit blijkt dat bedrijven in de regio hierom vragen?"
                ),
            ),
            Veld(
                "aanvraag.noodzaak",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Noodzaak"),
                Invoer.TEKST,
                QT_TRANSLATE_NOOP(
                    "Aanvraagvorm",
                    "Waarom volstaat geen bestaande kwalificatie, met keuzedelen, of cross-over?",
                ),
            ),
            Veld(
                "aanvraag.samenhang",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Samenhang"),
                Invoer.TEKST,
                QT_TRANSLATE_NOOP(
                    "Aanvraagvorm", "Voor welk beroep leiden de onderdelen samen op?"
                ),
            ),
            Veld(
                "aanvraag.opleidingsdomeinen",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Opleidingsdomeinen in de aanvraag"),
                Invoer.WOORDEN,
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Leeg: de domeinen van de onderdelen"),
            ),
        ),
    ),
    Blok(
        QT_TRANSLATE_NOOP("Aanvraagvorm", "Bedrijven en terugvalopties"),
        (
            Veld(
                "aanvraag.bedrijven",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Bedrijven in de samenwerkingsovereenkomst"),
                Invoer.TABEL,
                kolommen=(
                    Kolom("naam", QT_TRANSLATE_NOOP("Aanvraagvorm", "Bedrijf")),
                    Kolom(
                        "praktijkplaatsen",
                        QT_TRANSLATE_NOOP("Aanvraagvorm", "Plaatsen"),
                        Invoer.GETAL,
                    ),
                    Kolom("overeenkomst", QT_TRANSLATE_NOOP("Aanvraagvorm", "Overeenkomst")),
                    Kolom(
                        "ondertekend",
                        QT_TRANSLATE_NOOP("Aanvraagvorm", "Ondertekend"),
                        Invoer.DATUM,
                    ),
                ),
                maak=lambda: Bedrijf(""),
            ),
            Veld(
                "aanvraag.terugvalopties",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Terugvalopties"),
                Invoer.WOORDEN,
                QT_TRANSLATE_NOOP(
                    "Aanvraagvorm", "Crebo's van bestaande kwalificaties, met een komma ertussen"
                ),
            ),
        ),
    ),
    Blok(
        QT_TRANSLATE_NOOP("Aanvraagvorm", "Cohorten en termijnen"),
        (
            Veld(
                "aanvraag.cohorten",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Aantal cohorten"),
                Invoer.GETAL,
            ),
            Veld(
                "aanvraag.studenten_per_cohort",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Studenten per cohort"),
                Invoer.GETAL,
            ),
            Veld(
                "aanvraag.datum",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Datum van de aanvraag"),
                Invoer.DATUM,
            ),
            Veld(
                "aanvraag.uitslag_ingangstoets",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Uitslag van de ingangstoets"),
                Invoer.DATUM,
            ),
            Veld(
                "aanvraag.indiening_uitwerking",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Indiening van de uitwerking"),
                Invoer.DATUM,
            ),
            Veld(
                "aanvraag.bekendmaking",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Bekendmaking aan studenten"),
                Invoer.DATUM,
            ),
            Veld(
                "aanvraag.laatste_diploma",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Laatste diploma"),
                Invoer.DATUM,
            ),
            Veld(
                "aanvraag.motief_vierjarig",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Motief voor vier jaar"),
                Invoer.TEKST,
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Alleen bij een opleiding van vier jaar"),
            ),
        ),
    ),
    Blok(
        QT_TRANSLATE_NOOP("Aanvraagvorm", "Onderwijstijd"),
        (
            Veld(
                "aanvraag.onderwijstijd",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Klokuren: bol over de opleiding, bbl per jaar"),
                Invoer.TABEL,
                kolommen=(
                    Kolom(
                        "leerweg",
                        QT_TRANSLATE_NOOP("Aanvraagvorm", "Leerweg"),
                        Invoer.KEUZE,
                        LEERWEGEN,
                    ),
                    Kolom("totaal", QT_TRANSLATE_NOOP("Aanvraagvorm", "Totaal"), Invoer.GETAL),
                    Kolom("begeleid", QT_TRANSLATE_NOOP("Aanvraagvorm", "Begeleid"), Invoer.GETAL),
                    Kolom(
                        "beroepspraktijkvorming",
                        QT_TRANSLATE_NOOP("Aanvraagvorm", "Praktijk"),
                        Invoer.GETAL,
                    ),
                ),
                maak=lambda: Onderwijstijd(""),
            ),
            Veld(
                "aanvraag.verantwoording_onderwijstijd",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Verantwoording van minder uren"),
                Invoer.TEKST,
            ),
        ),
    ),
    Blok(
        QT_TRANSLATE_NOOP("Aanvraagvorm", "Kwalificatie"),
        (
            Veld(
                "crebo",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Crebo van de cross-over"),
                Invoer.CODE,
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Alleen van een cross-over die al bestaat"),
            ),
            Veld(
                "referentiedomein",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Domein in het bestand"),
                Invoer.WOORD,
                QT_TRANSLATE_NOOP(
                    "Aanvraagvorm", "7172: een cross-over hoort bij geen opleidingsdomein"
                ),
            ),
            Veld(
                "nlqf",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "NLQF-niveau"),
                Invoer.GETAL,
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Leeg: volgt uit het niveau"),
            ),
            Veld(
                "generieke_onderdelen",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Generieke onderdelen"),
                Invoer.WOORDEN,
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Leeg: volgen uit het niveau"),
            ),
            Veld(
                "referentieniveaus",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Referentieniveaus"),
                Invoer.TABEL,
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Leeg: volgen uit niveau en cohort"),
                kolommen=(
                    Kolom(
                        "onderdeel",
                        QT_TRANSLATE_NOOP("Aanvraagvorm", "Onderdeel"),
                        Invoer.KEUZE,
                        GENERIEKE_ONDERDELEN,
                    ),
                    Kolom("niveau", QT_TRANSLATE_NOOP("Aanvraagvorm", "Niveau")),
                ),
                maak=lambda: Referentieniveau("", ""),
            ),
        ),
    ),
    Blok(
        QT_TRANSLATE_NOOP("Aanvraagvorm", "Vereisten en vrije onderdelen"),
        (
            Veld(
                "taaleisen",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Eisen voor moderne talen in de bronnen"),
                Invoer.TABEL,
                kolommen=(
                    Kolom("bron", QT_TRANSLATE_NOOP("Aanvraagvorm", "Crebo")),
                    Kolom("taal", QT_TRANSLATE_NOOP("Aanvraagvorm", "Taal")),
                    Kolom(
                        "vaardigheden",
                        QT_TRANSLATE_NOOP("Aanvraagvorm", "Van de 5"),
                        Invoer.GETAL,
                    ),
                    Kolom("vermeld", QT_TRANSLATE_NOOP("Aanvraagvorm", "Vermeld"), Invoer.JA_NEE),
                ),
                maak=lambda: Taaleis("", ""),
            ),
            Veld(
                "branchevereisten",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Branchevereisten"),
                Invoer.TABEL,
                kolommen=(
                    Kolom("eis", QT_TRANSLATE_NOOP("Aanvraagvorm", "Eis")),
                    Kolom("bron", QT_TRANSLATE_NOOP("Aanvraagvorm", "Waar vastgelegd")),
                    Kolom("motief", QT_TRANSLATE_NOOP("Aanvraagvorm", "Waarom nodig")),
                ),
                maak=lambda: Branchevereiste(""),
            ),
            Veld(
                "vrije_onderdelen",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Onderdelen in plaats van keuzedelen"),
                Invoer.TABEL,
                kolommen=(
                    Kolom("naam", QT_TRANSLATE_NOOP("Aanvraagvorm", "Onderdeel")),
                    Kolom("verantwoording", QT_TRANSLATE_NOOP("Aanvraagvorm", "Verantwoording")),
                ),
                maak=lambda: VrijOnderdeel(""),
            ),
        ),
    ),
    Blok(
        QT_TRANSLATE_NOOP("Aanvraagvorm", "Bijlagen"),
        (
            Veld(
                "aanvraag.bijlagen",
                QT_TRANSLATE_NOOP("Aanvraagvorm", "Bestanden bij de aanvraag"),
                Invoer.TABEL,
                kolommen=(
                    Kolom(
                        "soort",
                        QT_TRANSLATE_NOOP("Aanvraagvorm", "Soort"),
                        Invoer.KEUZE,
                        SOORTEN_BIJLAGE,
                    ),
                    Kolom("bestand", QT_TRANSLATE_NOOP("Aanvraagvorm", "Bestand")),
                ),
                maak=lambda: Bijlage("", ""),
            ),
        ),
    ),
)
"""The whole form, in the order in which people fill it in."""
