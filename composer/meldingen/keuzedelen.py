"""The sentences of group C of the catalogue: keuzedelen (KD)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.meldingen.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "KD-05": {
        "dubbel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} staat er meer dan eens in (aantal: {aantal}); laat het één "
            "keer staan.",
        ),
        "zelfde_titel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} heeft dezelfde titel als {betrokken} en valt daar misschien "
            "mee samen. Alleen de titels zijn vergeleken: de inhoud van keuzedelen is niet bekend.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet te beoordelen: de "
            "inhoud van keuzedelen is niet bekend. De titels verschillen.",
        ),
        "geen_register": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet te beoordelen: de "
            "geladen structuur heeft geen register van keuzedelen.",
        ),
    },
    "KD-06": {
        "overlap": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} heeft ondoelmatige overlap met {bron}, vastgesteld op {datum}. "
            "Ga na of het de gekozen onderdelen raakt.",
        ),
        "overlap_zonder_datum": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} heeft ondoelmatige overlap met {bron} (zonder datum "
            "gepubliceerd). Ga na of het de gekozen onderdelen raakt.",
        ),
        "geen_informatie": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Over overlap van keuzedeel {keuzedeel} met {kwalificaties} is geen informatie "
            "gepubliceerd; dat betekent niet dat er geen overlap is.",
        ),
        "geen_register": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} overlap heeft met {kwalificaties}, is niet na te gaan: de "
            "geladen structuur heeft geen register van keuzedelen.",
        ),
    },
    "KD-11": {
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} staat niet in het register.",
        ),
        "niet_meer_geldig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is niet meer geldig op {dag}, het begin van het eerste "
            "schooljaar: het gold tot en met {grens}.",
        ),
        "nog_niet_geldig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is nog niet geldig in het eerste schooljaar, dat begint op "
            "{dag}: het geldt vanaf {grens}.",
        ),
        "later_in_schooljaar": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is nog niet geldig op {dag}, het begin van het eerste "
            "schooljaar; het geldt vanaf {grens}.",
        ),
        "niet_meer_geldig_peildatum": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is niet meer geldig: het gold tot en met {grens}. Er is geen "
            "bruikbaar startjaar ingevuld; dit is beoordeeld op de peildatum {dag}.",
        ),
        "nog_niet_geldig_peildatum": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is nog niet geldig: het geldt vanaf {grens}. Er is geen "
            "bruikbaar startjaar ingevuld; dit is beoordeeld op de peildatum {dag}.",
        ),
        "geen_register": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur heeft geen register van keuzedelen; of de gekozen keuzedelen "
            "bestaan en geldig zijn, is niet te beoordelen.",
        ),
    },
}
