"""Figures, columns and matches in words, for pictures, tables and tips alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.look.domeinen import GEEN_DOMEIN, ONBEKEND
from app.samenstelling.cellen import domeinnaam
from composer.overlap.dekking import Dekking
from composer.overlap.matrix import Bekendheid, Kolomsoort, Matrixkolom
from composer.overlap.overeenkomsten import Overeenkomst, Soort
from composer.overlap.stroom import Domeinsoort, Stroombron, Stroomdomein
from composer.percentage import in_procent

translate = QCoreApplication.translate

ONBEKEND_TEKEN: Final = "?"
GEEN_AANDEEL: Final = "-"
_MINSTENS: Final = "≥ "


def procent_of(dekking: Dekking | None) -> str:
    """A share as a figure: ``50%``, ``≥ 50%`` where there may be more, ``?`` = not known."""
    if dekking is None or dekking.is_onbekend:
        return ONBEKEND_TEKEN
    if (aandeel := dekking.aandeel) is None:
        return GEEN_AANDEEL
    tekst = in_procent(aandeel)
    # All is all, whatever may come to it.
    is_minstens = dekking.is_ondergrens and dekking.aantal < dekking.totaal
    return f"{_MINSTENS}{tekst}" if is_minstens else tekst


def aantal_of(dekking: Dekking | None) -> str:
    """A share with what it is made of: ``50% (5 van 10)``."""
    if dekking is None or dekking.is_onbekend or dekking.aandeel is None:
        return procent_of(dekking)
    zin = translate("overlap", "{procent} ({aantal} van {totaal})")
    return zin.format(procent=procent_of(dekking), aantal=dekking.aantal, totaal=dekking.totaal)


def kort_aantal_of(dekking: Dekking | None) -> str:
    """The same where there is little room: ``50% (5/10)``."""
    if dekking is None or dekking.is_onbekend or dekking.aandeel is None:
        return procent_of(dekking)
    return f"{procent_of(dekking)} ({dekking.aantal}/{dekking.totaal})"


def zekerheid_of(dekking: Dekking) -> str:
    """How many of the parts held are surely the same, and how many only alike."""
    zin = translate("overlap", "zeker hetzelfde: {zeker}; lijkt erop: {gelijkend}")
    return zin.format(zeker=dekking.zeker, gelijkend=dekking.gelijkend)


def kolomnaam(kolom: Matrixkolom) -> str:
    """Crebo and name; a cross-over says that it is one."""
    naam = " ".join(f"{kolom.crebo} {kolom.naam}".split())
    if kolom.soort is Kolomsoort.CROSSOVER:
        return translate("overlap", "cross-over {naam}").format(naam=naam)
    return naam


def bekendheid_of(kolom: Matrixkolom) -> str:
    """Why a column may hold more than is found; "" when all of it was compared."""
    if kolom.bekendheid is Bekendheid.ONBEKEND:
        return translate("overlap", "inhoud onbekend")
    if kolom.bekendheid is Bekendheid.ZONDER_TEKSTEN:
        return translate("overlap", "teksten nog niet vergeleken")
    return ""


def soort_of(overeenkomst: Overeenkomst) -> str:
    """How two parts are alike: ``bijna gelijk (87%)``."""
    score = overeenkomst.score
    procent = "" if score is None else in_procent(score)
    match overeenkomst.soort, overeenkomst.alleen_titel:
        case Soort.GELIJK, _:
            zin = translate("overlap", "zelfde onderdeel")
            if score is not None and score < 1 and not overeenkomst.alleen_titel:
                zin = translate("overlap", "zelfde onderdeel (tekst {procent} gelijk)")
        case Soort.ZELFDE_TEKST, False:
            zin = translate("overlap", "zelfde tekst")
        case Soort.ZELFDE_TEKST, True:
            zin = translate("overlap", "op titel: zelfde titel")
        case _, False:
            zin = translate("overlap", "bijna gelijk ({procent})")
        case _:
            zin = translate("overlap", "op titel: bijna gelijk ({procent})")
    return zin.format(procent=procent)


def domein_in_woorden(domein: Stroomdomein) -> str:
    """The name of a domain, or why there is none."""
    if domein.soort is Domeinsoort.ZONDER_BRON:
        return translate("overlap", "zonder bron")
    return domeinnaam(domeincode(domein), domein.naam)


def domeincode(domein: Stroomdomein) -> str:
    """The code by which ``app.look.domeinen`` knows a domain."""
    if domein.soort is Domeinsoort.DOMEIN:
        return domein.code
    return ONBEKEND if domein.soort is Domeinsoort.ONBEKEND else GEEN_DOMEIN


def bron_in_woorden(bron: Stroombron) -> str:
    """Crebo and name of a source; parts without one say so."""
    if not bron.crebo:
        return translate("overlap", "zonder bron")
    return " ".join(f"{bron.crebo} {bron.naam}".split())
