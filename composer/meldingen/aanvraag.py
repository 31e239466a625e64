"""The sentences of groups D and E of the catalogue: application and institution (AAN, INS)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.meldingen.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "INS-02": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor opleidingsdomein {onderwerp} is nog niet verklaard dat de instelling daar geen "
            "waarschuwing of besluit heeft.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In opleidingsdomein {onderwerp} heeft de instelling een waarschuwing of besluit; dan "
            "wordt de aanvraag afgewezen.",
        ),
    },
}
