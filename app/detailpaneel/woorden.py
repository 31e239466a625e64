"""Numbers, dates and periods as Dutch regulations write them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.taal import screen_locale
from kwalificatiestructuur.dagen import day_in_words
from kwalificatiestructuur.elementen import Geldigheid

translate = QCoreApplication.translate


def one_line(tekst: str) -> str:
    """A title without the double and trailing spaces that sources have."""
    return " ".join(tekst.split())


def in_getal(aantal: int | None) -> str:
    """``3200`` as ``3.200``; "" when not known."""
    return "" if aantal is None else screen_locale().toString(aantal)


def tussen_aanhalingstekens(tekst: str) -> str:
    """A name or word between the quotes of the language."""
    return translate("woorden", "„{}”").format(tekst)


def in_uren(uren: int | None) -> str:
    """A study load in hours; "" when not known."""
    if uren is None:
        return ""
    return translate("woorden", "{0} uur").format(in_getal(uren))


def in_periode(vanaf: date | None, tot_en_met: date | None) -> str:
    """From and until a day, either of which may be open; "" when both are."""
    if vanaf and tot_en_met:
        patroon = translate("woorden", "{0} tot en met {1}")
        return patroon.format(day_in_words(vanaf), day_in_words(tot_en_met))
    if vanaf:
        return translate("woorden", "vanaf {0}").format(day_in_words(vanaf))
    if tot_en_met:
        return translate("woorden", "tot en met {0}").format(day_in_words(tot_en_met))
    return ""


def geldigheid_in_woorden(geldigheid: Geldigheid) -> str:
    """The period of a dossier or kwalificatie, on lines of its own; "" when not stated."""
    laatste = (
        (translate("woorden", "laatste instroom {0}"), geldigheid.einde_instroom),
        (translate("woorden", "laatste examen {0}"), geldigheid.einde_opleiding),
    )
    regels = [in_periode(geldigheid.vanaf, None)]
    regels += [patroon.format(day_in_words(dag)) for patroon, dag in laatste if dag]
    return "\n".join(filter(None, regels))


def filled(feiten: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The facts of which the value is known."""
    return tuple((kop, waarde) for kop, waarde in feiten if waarde)
