"""The sentences of group G of the catalogue: statutory and branch requirements (WET)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "WET-01": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{onderwerp} heeft wettelijke beroepsvereisten; daarover is nog niet alles vastgelegd. "
            "Verklaar of zij gelden, met de wet en het artikel of de reden waarom niet; gelden "
            "zij, vul dan ook de datum van de verklaring van de minister in.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur zegt niet of er wettelijke beroepsvereisten zijn bij "
            "{kwalificaties}; ga dit zelf na.",
        ),
    },
    "WET-02": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van {onderwerp} is maar een deel gekozen; dat geeft geen recht op de beschermde "
            "titel. Verklaar of de wettelijke beroepsvereisten voor dat deel gelden, en waarom.",
        ),
    },
    "WET-03": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een branchevereiste is leeg (nummer {nummers}); vul de eis in of haal haar weg.",
        ),
        "zonder_bron": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen bron ingevuld bij branchevereiste {eisen}; noem waar de eis is vastgelegd "
            "of haal haar weg.",
        ),
        "zonder_motief": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen motief ingevuld bij branchevereiste {eisen}; leg uit waarom het beroep "
            "niet zonder kan of haal haar weg.",
        ),
        "persoon_of_werkplek": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Branchevereiste {eisen} lijkt over de persoon of de werkplek te gaan; zet dat in de "
            "typering.",
        ),
        "nagaan": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Vastgelegd als branchevereiste: {eisen}. Ga na of het beroep er niet zonder kan.",
        ),
    },
    "WET-04": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij de eisen staat iets over de persoon of de werkplek ({woorden}); verklaar dat dit "
            "in de typering staat en niet bij de wettelijke beroepsvereisten.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring staat een eis aan de persoon of de werkplek ({woorden}) niet "
            "in de typering of wel bij de wettelijke beroepsvereisten; verplaats haar naar de "
            "typering.",
        ),
    },
    "WET-05": {
        "keuzedeel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} heeft volgens het register een mbo-certificaat; noem dat als "
            "opmerking. De cross-over krijgt het niet vanzelf.",
        ),
        "opgegeven": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring heeft een gekozen onderdeel in zijn bron een mbo-certificaat; "
            "noem dat als opmerking. De cross-over krijgt het niet vanzelf.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of gekozen onderdelen in hun bron een mbo-certificaat hebben, is niet bekend: de "
            "geladen structuur zegt daarover niets. Weet u het, verklaar het dan.",
        ),
        "keuzedeel_onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur zegt niet of er een mbo-certificaat is bij keuzedeel "
            "{keuzedelen}.",
        ),
    },
    "WET-06": {
        "niet_vermeld": QT_TRANSLATE_NOOP(
            "Meldingen",
            "{bron} stelt beroepsgerichte eisen aan {talen}, maar die staan niet in de teksten van "
            "de cross-over. Beschrijf ze in de typering of de complexiteit en geef aan dat zij "
            "vermeld zijn.",
        ),
        "overzicht": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Vastgelegde taaleisen, met het aantal vaardigheden van de vijf: {eisen}.",
        ),
        "aantal_onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het aantal vaardigheden is niet ingevuld bij taaleis {eisen}; of de cross-over haar "
            "moet vermelden, is daardoor niet te beoordelen.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er zijn geen taaleisen vastgelegd van {kwalificaties}; of deze bronnen eisen stellen "
            "aan moderne vreemde talen, is niet bekend. Leg het vast, ook als er geen zijn.",
        ),
    },
}
