"""The sentences of group A of the catalogue: the composition (STR)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.meldingen.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "STR-01": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De samenstelling heeft nog geen onderdelen; een cross-over bestaat uit onderdelen uit "
            "ten minste {minimum} opleidingsdomeinen.",
        ),
        "te_weinig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Alle onderdelen die meetellen, komen uit {domeinen}; een cross-over bestaat uit "
            "onderdelen uit ten minste {minimum} opleidingsdomeinen.",
        ),
        "geen_domein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor geen van de onderdelen staat een opleidingsdomein vast; een cross-over bestaat "
            "uit onderdelen uit ten minste {minimum} opleidingsdomeinen.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Niet te beoordelen of de onderdelen uit genoeg opleidingsdomeinen komen: van "
            "{onbekend} zegt de geladen structuur niet welk domein het is. Wel bekend: {domeinen}. "
            "Laad de bron waar {onbekend} in staat.",
        ),
    },
}
