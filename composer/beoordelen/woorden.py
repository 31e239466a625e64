"""The words of reviewing; Dutch source texts, translated on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.aanvraagvorm import VORM
from composer.beoordelen.waarden import Notitiesoort, Notitiestand, Uitkomst
from composer.meldingen import VELDEN
from composer.vertaling import QT_TRANSLATE_NOOP, Vertaal, keep_dutch

SOORTWOORDEN: Final[Mapping[Notitiesoort, str]] = {
    Notitiesoort.VRAAG: QT_TRANSLATE_NOOP("Beoordelen", "vraag"),
    Notitiesoort.OPMERKING: QT_TRANSLATE_NOOP("Beoordelen", "opmerking"),
    Notitiesoort.MOET_ANDERS: QT_TRANSLATE_NOOP("Beoordelen", "moet anders"),
}

STANDWOORDEN: Final[Mapping[Notitiestand, str]] = {
    Notitiestand.OPEN: QT_TRANSLATE_NOOP("Beoordelen", "open"),
    Notitiestand.AFGEHANDELD: QT_TRANSLATE_NOOP("Beoordelen", "afgehandeld"),
}

UITKOMSTWOORDEN: Final[Mapping[Uitkomst, str]] = {
    Uitkomst.AANVAARD: QT_TRANSLATE_NOOP("Beoordelen", "aanvaard"),
    Uitkomst.NIET_AANVAARD: QT_TRANSLATE_NOOP("Beoordelen", "niet aanvaard"),
    Uitkomst.MEER_INFORMATIE: QT_TRANSLATE_NOOP("Beoordelen", "meer informatie nodig"),
}

GRONDWOORDEN: Final[Mapping[Uitkomst, str]] = {
    Uitkomst.AANVAARD: QT_TRANSLATE_NOOP("Beoordelen", "doet zich niet voor"),
    Uitkomst.NIET_AANVAARD: QT_TRANSLATE_NOOP("Beoordelen", "doet zich voor"),
    Uitkomst.MEER_INFORMATIE: UITKOMSTWOORDEN[Uitkomst.MEER_INFORMATIE],
}
"""What an outcome says of a ground for refusal, which is worded as what is wrong."""

_EIGEN_VELDEN: Final[Mapping[str, str]] = {
    "naam": QT_TRANSLATE_NOOP("Beoordelen", "Naam"),
    "niveau": QT_TRANSLATE_NOOP("Beoordelen", "Niveau"),
    "soort_opleiding": QT_TRANSLATE_NOOP("Beoordelen", "Soort opleiding"),
    "leerwegen": QT_TRANSLATE_NOOP("Beoordelen", "Leerwegen"),
    "studieduur": QT_TRANSLATE_NOOP("Beoordelen", "Studieduur"),
    "startjaar": QT_TRANSLATE_NOOP("Beoordelen", "Eerste schooljaar"),
    "beroep": QT_TRANSLATE_NOOP("Beoordelen", "Beroep"),
    "keuzedelen": QT_TRANSLATE_NOOP("Beoordelen", "Keuzedelen"),
    "verklaringen": QT_TRANSLATE_NOOP("Beoordelen", "Verklaringen"),
    "motiveringen": QT_TRANSLATE_NOOP("Beoordelen", "Motiveringen"),
    "besluiten": QT_TRANSLATE_NOOP("Beoordelen", "Besluiten bij het bijwerken"),
    "vakkenniskeuzes": QT_TRANSLATE_NOOP("Beoordelen", "Nagelopen vakkennis"),
}
_VELDEN_VAN_DE_VORM: Final[Mapping[str, str]] = {
    veld.naam: veld.kop for blok in VORM for veld in blok.velden
}


def name_of_field(veld: str, *, van_onderdeel: bool = False, vertaal: Vertaal = keep_dutch) -> str:
    """What a field of a part or of the document is called; its own name where nobody knows it."""
    if van_onderdeel:
        context, naam = "Meldingen", VELDEN.get(veld)
    elif veld in _EIGEN_VELDEN:
        context, naam = "Beoordelen", _EIGEN_VELDEN[veld]
    else:
        context, naam = "Aanvraagvorm", _VELDEN_VAN_DE_VORM.get(veld)
    return vertaal(context, naam) if naam else veld.removeprefix("aanvraag.").replace("_", " ")
