"""What is said of the nearest trainings and of the fallback options."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.detailpaneel.woorden import in_getal, in_uren
from app.overlap.noodzaakrijen import Deelsoort, Dekkingrij, Naasterij, Terugvalrij
from app.overlap.noodzaakzoeker import Noodzaakantwoord
from app.overlap.woorden import (
    GEEN_AANDEEL,
    ONBEKEND_TEKEN,
    bekendheid_of,
    kolomnaam,
    soort_of,
)
from composer.meldingen import parameter_in_words
from composer.overlap.noodzaak import Toevoeging

translate = QCoreApplication.translate

_HOOGSTENS: Final = "≤ "


def keuzedelen_of(rij: Naasterij) -> str:
    """The codes of the keuzedelen that add parts, with their hours together; or why none do."""
    benadering = rij.benadering
    if rij.is_crossover:
        return GEEN_AANDEEL
    if benadering.ruimte is None:
        return translate("overlap", "ruimte niet bekend")
    if not benadering.keuzedelen:
        return translate("overlap", "geen bekend")
    codes = ", ".join(keuzedeel.code for keuzedeel in benadering.keuzedelen)
    return f"{codes} ({in_uren(benadering.uren)})"


def keuzedeel_of(keuzedeel: Toevoeging, *, op_titel: bool) -> str:
    """Code, title and hours of a keuzedeel, and whether only its title says what is in it."""
    zin = translate("overlap", "{code} {titel} ({uren} klokuren)")
    if op_titel:
        zin = translate("overlap", "{code} {titel} ({uren} klokuren, alleen op titel herkend)")
    titel = " ".join(keuzedeel.titel.split())
    return zin.format(code=keuzedeel.code, titel=titel, uren=in_getal(keuzedeel.uren))


def keuzedeeluitleg_of(rij: Naasterij) -> str:
    """The same in full: titles and hours of each, and the room that there is."""
    benadering = rij.benadering
    if rij.is_crossover:
        return translate("overlap", "Bij een cross-over zijn geen keuzedelen gerekend.")
    if benadering.ruimte is None:
        return translate(
            "overlap", "De ruimte voor keuzedelen is niet bekend; er zijn er geen gerekend."
        )
    zin = translate("overlap", "Ruimte voor keuzedelen: {uren} klokuren.")
    ruimte = zin.format(uren=in_getal(benadering.ruimte))
    if not benadering.keuzedelen:
        zin = translate("overlap", "Voor zover bekend voegt geen keuzedeel een onderdeel toe.")
        return f"{zin} {ruimte}"
    namen = [keuzedeel_of(k, op_titel=k.code in rij.op_titel) for k in benadering.keuzedelen]
    zin = translate("overlap", "Erbij: {keuzedelen}.")
    return f"{zin.format(keuzedelen=', '.join(namen))} {ruimte}"


def grens_of(rij: Naasterij) -> str:
    """Whether another choice could cover more: ``exact``, or how many parts at most (``≤ 4``)."""
    if not rij.is_inhoud_bekend:
        return translate("overlap", "niet bekend")
    if rij.benadering.is_exact:
        return translate("overlap", "exact")
    return f"{_HOOGSTENS}{rij.benadering.hoogstens}"


def grensuitleg_of(rij: Naasterij) -> str:
    """What that means."""
    if not rij.is_inhoud_bekend:
        zin = translate("overlap", "Er kan meer in zitten: {waarom}.")
        return zin.format(waarom=bekendheid_of(rij.kolom))
    if rij.is_crossover:
        return translate("overlap", "De hele inhoud is vergeleken.")
    if rij.benadering.is_exact:
        return translate(
            "overlap",
            "Geen andere keuze van keuzedelen dekt meer onderdelen, voor zover hun inhoud bekend "
            "is.",
        )
    zin = translate(
        "overlap",
        "Geen keuze van keuzedelen dekt samen meer dan {aantal} onderdelen, voor zover hun inhoud "
        "bekend is; of dat aantal haalbaar is, is niet nagegaan.",
    )
    return zin.format(aantal=rij.benadering.hoogstens)


def ontbreekt_of(rij: Naasterij) -> str:
    """How many parts are missing; at most so many where its content is not known."""
    aantal = str(len(rij.benadering.ontbreekt))
    if rij.is_inhoud_bekend or not rij.benadering.ontbreekt:
        return aantal
    return f"{_HOOGSTENS}{aantal}"


def ontbreekt_in_woorden(rij: Naasterij) -> str:
    """The same for a tip: which sign there is, is heard too."""
    zin = translate("overlap", "{aantal} van de {totaal} onderdelen")
    if not rij.is_inhoud_bekend:
        zin = translate("overlap", "hoogstens {aantal} van de {totaal} onderdelen")
    totaal = rij.kolom.van_samenstelling.totaal
    return zin.format(aantal=len(rij.benadering.ontbreekt), totaal=totaal)


def schatting_of(rij: Naasterij) -> str:
    """The estimated study load of what is missing."""
    uren = rij.benadering.geschatte_studielast_ontbreekt
    if uren is None:
        return ONBEKEND_TEKEN
    return f"{'' if rij.is_inhoud_bekend else _HOOGSTENS}± {in_uren(uren)}"


def schattinguitleg_of(rij: Naasterij) -> str:
    """How it is estimated, or why it is not."""
    if rij.benadering.geschatte_studielast_ontbreekt is None:
        return translate("overlap", "De studielast van de samenstelling is niet bekend.")
    return translate(
        "overlap",
        "Schatting: de studielast van de samenstelling is gelijk over haar onderdelen verdeeld.",
    )


def samenvatting_of(rij: Naasterij) -> str:
    """What the chosen row says, in sentences."""
    zin = translate("overlap", "{naam}: zelf {aantal} van de {totaal} onderdelen.")
    zelf = rij.kolom.van_samenstelling
    zinnen = [
        zin.format(naam=kolomnaam(rij.kolom), aantal=zelf.aantal, totaal=zelf.totaal),
        keuzedeeluitleg_of(rij),
        grensuitleg_of(rij),
    ]
    return " ".join(zinnen)


def dekking_of(rij: Dekkingrij) -> str:
    """How alike what the training has itself is, which keuzedelen add it, or that it is missing."""
    if rij.overeenkomst is not None:
        return soort_of(rij.overeenkomst)
    if rij.soort is Deelsoort.ONTBREEKT:
        return translate("overlap", "ontbreekt, voor zover bekend")
    namen = [keuzedeel_of(k, op_titel=k.code in rij.op_titel) for k in rij.door]
    return translate("overlap", "door {keuzedelen}").format(keuzedelen=", ".join(namen))


def onbekend_of(antwoord: Noodzaakantwoord, rijen: Sequence[Naasterij]) -> str:
    """How much was not compared, or by its title alone, and with which keuzedelen was reckoned."""
    return " ".join(_unknown(antwoord, rijen))


def _unknown(antwoord: Noodzaakantwoord, rijen: Sequence[Naasterij]) -> Iterator[str]:
    naaste = antwoord.naaste
    if naaste.kwalificaties_onbekend or naaste.crossovers_onbekend:
        zin = translate(
            "overlap",
            "Niet vergeleken, want de inhoud is niet bekend: kwalificaties {kw}, cross-overs {co}.",
        )
        kw, co = naaste.kwalificaties_onbekend, naaste.crossovers_onbekend
        yield zin.format(kw=in_getal(kw), co=in_getal(co))
    if onbekend := naaste.noodzaak.inhoud_onbekend:
        zin = translate(
            "overlap",
            "Keuzedelen waarvan alleen de titel bekend is: {aantal}; of die een onderdeel "
            "bevatten, is niet na te gaan.",
        )
        yield zin.format(aantal=in_getal(onbekend))
    if zonder := naaste.noodzaak.zonder_studielast:
        zin = translate(
            "overlap", "Keuzedelen zonder bekende studielast, niet meegerekend: {aantal}."
        )
        yield zin.format(aantal=in_getal(zonder))
    if op_titel := sorted(set[str]().union(*(rij.op_titel for rij in rijen))):
        zin = translate("overlap", "Alleen op hun titel herkend: {codes}.")
        yield zin.format(codes=", ".join(op_titel))
    zin = translate("overlap", "Gerekend is met de keuzedelen die op {dag} geldig zijn.")
    yield zin.format(dag=parameter_in_words("datum", naaste.dag, translate))


def niveau_of(rij: Terugvalrij) -> str:
    """The level, and whether it can be compared with that of the composition."""
    niveau = rij.kwalificatie.niveau
    if niveau is None:
        return translate("overlap", "niet bekend")
    if rij.terugval.niveau_onbekend:
        return translate("overlap", "{niveau}, niet te vergelijken").format(niveau=niveau)
    return str(niveau)


def nog_te_doen_of(rij: Terugvalrij) -> str:
    """How many of its own parts a student still has to do."""
    nog = rij.terugval.nog_te_doen
    return translate("overlap", "niet bekend") if nog is None else str(nog)
