"""Kinds, changes, marks and fields of a comparison in the language of the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import in_getal
from composer.vertaling import QT_TRANSLATE_NOOP
from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.verschil import GevondenOp, Wijziging

translate = QCoreApplication.translate

SOORTEN: Final = (
    Soort.DOSSIER,
    Soort.KWALIFICATIE,
    Soort.KERNTAAK,
    Soort.WERKPROCES,
    Soort.KEUZEDEEL,
)
"""What is compared, in the order of the screen."""

_SOORT: Final = {
    Soort.DOSSIER: QT_TRANSLATE_NOOP("verschillen", "dossier"),
    Soort.KWALIFICATIE: QT_TRANSLATE_NOOP("verschillen", "kwalificatie"),
    Soort.KERNTAAK: QT_TRANSLATE_NOOP("verschillen", "kerntaak"),
    Soort.WERKPROCES: QT_TRANSLATE_NOOP("verschillen", "werkproces"),
    Soort.KEUZEDEEL: QT_TRANSLATE_NOOP("verschillen", "keuzedeel"),
}
_SOORTEN: Final = {
    Soort.DOSSIER: QT_TRANSLATE_NOOP("verschillen", "Dossiers"),
    Soort.KWALIFICATIE: QT_TRANSLATE_NOOP("verschillen", "Kwalificaties"),
    Soort.KERNTAAK: QT_TRANSLATE_NOOP("verschillen", "Kerntaken"),
    Soort.WERKPROCES: QT_TRANSLATE_NOOP("verschillen", "Werkprocessen"),
    Soort.KEUZEDEEL: QT_TRANSLATE_NOOP("verschillen", "Keuzedelen"),
}
_WIJZIGING: Final = {
    Wijziging.TOEGEVOEGD: QT_TRANSLATE_NOOP("verschillen", "toegevoegd"),
    Wijziging.VERVALLEN: QT_TRANSLATE_NOOP("verschillen", "vervallen"),
    Wijziging.VERVANGEN: QT_TRANSLATE_NOOP("verschillen", "vervangen"),
    Wijziging.HERNUMMERD: QT_TRANSLATE_NOOP("verschillen", "hernummerd"),
    Wijziging.HERTITELD: QT_TRANSLATE_NOOP("verschillen", "andere titel"),
    Wijziging.TEKST: QT_TRANSLATE_NOOP("verschillen", "tekst gewijzigd"),
    Wijziging.VERPLAATST: QT_TRANSLATE_NOOP("verschillen", "verplaatst"),
    Wijziging.GEGEVENS: QT_TRANSLATE_NOOP("verschillen", "gegevens gewijzigd"),
}
ICOON_VAN: Final = {
    Wijziging.TOEGEVOEGD: "add",
    Wijziging.VERVALLEN: "withdrawn",
    Wijziging.VERVANGEN: "replaced",
    Wijziging.HERNUMMERD: "renumbered",
    Wijziging.HERTITELD: "retitled",
    Wijziging.TEKST: "reworded",
    Wijziging.VERPLAATST: "moved",
    Wijziging.GEGEVENS: "settings",
}
_GEVONDEN_OP: Final = {
    GevondenOp.NUMMER: QT_TRANSLATE_NOOP("verschillen", "SBB-nummer"),
    GevondenOp.CODE: QT_TRANSLATE_NOOP("verschillen", "crebo en code"),
    GevondenOp.VORIGE_VERSIE: QT_TRANSLATE_NOOP("verschillen", "vorige versie"),
    GevondenOp.TEKST: QT_TRANSLATE_NOOP("verschillen", "zelfde tekst"),
    GevondenOp.TITEL: QT_TRANSLATE_NOOP("verschillen", "zelfde titel"),
    GevondenOp.GELIJKENIS: QT_TRANSLATE_NOOP("verschillen", "tekst die erop lijkt"),
}
_VELDEN: Final = {
    "titel": QT_TRANSLATE_NOOP("verschillen", "titel"),
    "SBB-nummer": QT_TRANSLATE_NOOP("verschillen", "SBB-nummer"),
    "plaats": QT_TRANSLATE_NOOP("verschillen", "plaats"),
    "dossier": QT_TRANSLATE_NOOP("verschillen", "dossier"),
    "complexiteit": QT_TRANSLATE_NOOP("verschillen", "complexiteit"),
    "verantwoordelijkheid": QT_TRANSLATE_NOOP("verschillen", "verantwoordelijkheid"),
    "vakkennis en vaardigheden": QT_TRANSLATE_NOOP("verschillen", "vakkennis en vaardigheden"),
    "vakkennis": QT_TRANSLATE_NOOP("verschillen", "vakkennis"),
    "omschrijving": QT_TRANSLATE_NOOP("verschillen", "omschrijving"),
    "resultaat": QT_TRANSLATE_NOOP("verschillen", "resultaat"),
    "gedrag": QT_TRANSLATE_NOOP("verschillen", "gedrag"),
    "competenties": QT_TRANSLATE_NOOP("verschillen", "competenties"),
    "opleidingsdomein": QT_TRANSLATE_NOOP("verschillen", "opleidingsdomein"),
    "versie": QT_TRANSLATE_NOOP("verschillen", "versie"),
    "status": QT_TRANSLATE_NOOP("verschillen", "status"),
    "niveau": QT_TRANSLATE_NOOP("verschillen", "niveau"),
    "soort opleiding": QT_TRANSLATE_NOOP("verschillen", "soort opleiding"),
    "leerwegen": QT_TRANSLATE_NOOP("verschillen", "leerwegen"),
    "studielast in uren": QT_TRANSLATE_NOOP("verschillen", "studielast in uren"),
    "prijsfactor": QT_TRANSLATE_NOOP("verschillen", "prijsfactor"),
    "departement": QT_TRANSLATE_NOOP("verschillen", "departement"),
    "geldig vanaf": QT_TRANSLATE_NOOP("verschillen", "geldig vanaf"),
    "laatste instroom": QT_TRANSLATE_NOOP("verschillen", "laatste instroom"),
    "laatste examen": QT_TRANSLATE_NOOP("verschillen", "laatste examen"),
    "typering van het beroep": QT_TRANSLATE_NOOP("verschillen", "typering van het beroep"),
    "wettelijke beroepsvereisten": QT_TRANSLATE_NOOP("verschillen", "wettelijke beroepsvereisten"),
    "ingangsdatum": QT_TRANSLATE_NOOP("verschillen", "ingangsdatum"),
    "einddatum": QT_TRANSLATE_NOOP("verschillen", "einddatum"),
    "sectorkamer": QT_TRANSLATE_NOOP("verschillen", "sectorkamer"),
    "aard": QT_TRANSLATE_NOOP("verschillen", "aard"),
    "certificaat": QT_TRANSLATE_NOOP("verschillen", "certificaat"),
    "beschrijving": QT_TRANSLATE_NOOP("verschillen", "beschrijving"),
}


def soort_in_woord(soort: Soort) -> str:
    """One of a kind."""
    return translate("verschillen", _SOORT[soort])


def soorten_in_woord(soort: Soort) -> str:
    """The heading over a kind."""
    return translate("verschillen", _SOORTEN[soort])


def wijziging_in_woord(wijziging: Wijziging) -> str:
    """What happened."""
    return translate("verschillen", _WIJZIGING[wijziging])


def wijzigingen_in_woorden(wijzigingen: tuple[Wijziging, ...]) -> str:
    """All that happened to one thing."""
    return ", ".join(wijziging_in_woord(wijziging) for wijziging in wijzigingen)


def gevonden_op_in_woorden(op: GevondenOp | None) -> str:
    """By what two things were recognised as one; "" when there is only one."""
    return "" if op is None else translate("verschillen", _GEVONDEN_OP[op])


def veld_in_woorden(veld: str) -> str:
    """The heading over a field; what only holds for a profile says so."""
    naam, voor, profiel = veld.partition(" voor ")
    woord = translate("verschillen", _VELDEN[naam]) if naam in _VELDEN else naam
    if voor:
        woord = translate("verschillen", "{veld} voor {profiel}").format(
            veld=woord, profiel=profiel
        )
    return woord[:1].upper() + woord[1:]


def aantal_in_woorden(getoond: int, alle: int) -> str:
    """``1.068 verschillen``, or how many of these are shown."""
    if getoond != alle:
        zin = translate("verschillen", "{} van {} verschillen")
        return zin.format(in_getal(getoond), in_getal(alle))
    if alle == 1:
        return translate("verschillen", "1 verschil")
    return translate("verschillen", "{} verschillen").format(in_getal(alle))
