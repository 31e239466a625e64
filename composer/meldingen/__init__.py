"""The words of the findings: one Dutch sentence per variant of every rule.

``ZINNEN`` is put together from one table per group of the catalogue. In a template ``{onderdeel}``
and ``{betrokken}`` stand for the codes of those parts, every other name for a parameter;
``velden`` are the names of texts of a part, or of fields of the application.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from composer.finding import Finding, Parameter
from composer.meldingen import (
    aanvraag,
    keuzedelen,
    niveau,
    onderdelen,
    structuur,
    tijd,
    toetsing,
    wettelijk,
)
from composer.vertaling import QT_TRANSLATE_NOOP, Vertaal, keep_dutch
from kwalificatiestructuur.dagen import day_in_words

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    **structuur.ZINNEN,
    **onderdelen.ZINNEN,
    **niveau.ZINNEN,
    **keuzedelen.ZINNEN,
    **aanvraag.ZINNEN,
    **tijd.ZINNEN,
    **wettelijk.ZINNEN,
    **toetsing.ZINNEN,
}

_PLAATS: Final = re.compile(r"\{\w+\}")
_WOORDEN: Final = {
    "geen": QT_TRANSLATE_NOOP("Meldingen", "geen"),
    "en": QT_TRANSLATE_NOOP("Meldingen", "{begin} en {laatste}"),
    "komma": QT_TRANSLATE_NOOP("Meldingen", "{geheel},{deel}"),
}
VELDEN: Final = {
    "titel": QT_TRANSLATE_NOOP("Meldingen", "titel"),
    "complexiteit": QT_TRANSLATE_NOOP("Meldingen", "complexiteit"),
    "verantwoordelijkheid": QT_TRANSLATE_NOOP(
        "Meldingen", "verantwoordelijkheid en zelfstandigheid"
    ),
    "vakkennis": QT_TRANSLATE_NOOP("Meldingen", "vakkennis en vaardigheden"),
    "omschrijving": QT_TRANSLATE_NOOP("Meldingen", "omschrijving"),
    "resultaat": QT_TRANSLATE_NOOP("Meldingen", "resultaat"),
    "gedrag": QT_TRANSLATE_NOOP("Meldingen", "gedrag"),
    "competenties": QT_TRANSLATE_NOOP("Meldingen", "competenties"),
    **aanvraag.VELDEN,
}
"""Names of the fields that sentences speak of."""


def sentence(finding: Finding, codes: Mapping[str, str], vertaal: Vertaal = keep_dutch) -> str:
    """The sentence of a finding; ``codes`` gives the code of every part (``codes_of``)."""
    betrokken = tuple(codes.get(deel, deel) for deel in finding.betrokken)
    parameters: dict[str, Parameter] = {
        "onderdeel": codes.get(finding.onderdeel, finding.onderdeel),
        "betrokken": betrokken,
        **dict(finding.parameters),
    }
    zin = vertaal("Meldingen", ZINNEN[finding.regel][finding.variant])
    return fill_in(zin, parameters, vertaal)


def without_places(zin: str) -> str:
    """A sentence as it stands in the table, with dots where something is filled in."""
    return _PLAATS.sub("…", zin)


def fill_in(zin: str, parameters: Mapping[str, Parameter], vertaal: Vertaal = keep_dutch) -> str:
    """The sentence with every ``{place}`` filled: an enumeration, a date or the value itself."""
    return zin.format_map(
        {naam: parameter_in_words(naam, waarde, vertaal) for naam, waarde in parameters.items()}
    )


def parameter_in_words(naam: str, waarde: Parameter, vertaal: Vertaal = keep_dutch) -> str:
    """A parameter as a sentence shows it: an enumeration, a date or the value itself."""
    if naam == "velden" and isinstance(waarde, tuple):
        return ", ".join(vertaal("Meldingen", VELDEN[veld]) for veld in waarde)
    if isinstance(waarde, tuple):
        return _enumerate(waarde, vertaal)
    if isinstance(waarde, date):
        return day_in_words(waarde)
    if isinstance(waarde, float):
        geheel, deel = f"{waarde:.1f}".split(".")
        return vertaal("Meldingen", _WOORDEN["komma"]).format(geheel=geheel, deel=deel)
    return str(waarde)


def _enumerate(namen: tuple[str, ...], vertaal: Vertaal) -> str:
    if not namen:
        return vertaal("Meldingen", _WOORDEN["geen"])
    if len(namen) == 1:
        return namen[0]
    vorm = vertaal("Meldingen", _WOORDEN["en"])
    return vorm.format(begin=", ".join(namen[:-1]), laatste=namen[-1])
