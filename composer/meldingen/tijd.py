"""The sentences of group F of the catalogue: time (TYD)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "TYD-01": {
        "geen_datum": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen datum van de aanvraag ingevuld; vul in op welke dag u aanvraagt.",
        ),
        "geen_startjaar": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen bruikbaar eerste schooljaar ingevuld; zonder is niet na te gaan of de "
            "aanvraag op tijd is.",
        ),
        "te_laat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De aanvraag van {datum} is te laat voor een start in schooljaar {schooljaar}: dat kon "
            "tot en met {uiterste}. Kies een later eerste schooljaar.",
        ),
    },
    "TYD-02": {
        "geen_duur": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen studieduur ingevuld; daarvan hangt af tot wanneer u kunt aanvragen.",
        ),
        "geen_datum": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij een studieduur van {duur} jaar kan aanvragen tot en met {uiterste}; vul de datum "
            "van de aanvraag in.",
        ),
        "geen_datum_afgeleid": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij een studieduur van {duur} jaar kan aanvragen vermoedelijk tot en met {uiterste}. "
            "Die dag staat in geen bron; zij is afgeleid op dezelfde manier als bij een langere "
            "studieduur. Vul de datum van de aanvraag in.",
        ),
        "te_laat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De aanvraag van {datum} is te laat: bij een studieduur van {duur} jaar was {uiterste} "
            "de laatste dag.",
        ),
        "te_laat_afgeleid": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De aanvraag van {datum} is te laat: bij een studieduur van {duur} jaar was {uiterste} "
            "de laatste dag. Die dag staat in geen bron; zij is afgeleid op dezelfde manier als "
            "bij een langere studieduur.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor een studieduur van {duur} jaar is geen laatste aanvraagdatum bekend; of de "
            "aanvraag op tijd is, is niet te beoordelen.",
        ),
    },
    "TYD-03": {
        "ontbreekt": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het eerste schooljaar of de studieduur ontbreekt of is niet bruikbaar; vul beide in "
            "om te zien of de opleiding binnen het experiment valt.",
        ),
        "te_vroeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De opleiding begint op {start}, voor het begin van het experiment op {begin}. Kies "
            "een later eerste schooljaar.",
        ),
        "te_laat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De opleiding begint op {start}, duurt {duur} jaar en eindigt dus in juli {jaar}, na "
            "het einde van het experiment op {einde}. Kies een eerder eerste schooljaar of een "
            "kortere studieduur.",
        ),
    },
    "TYD-04": {
        "te_laat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De ingevulde dag van indienen, {indiening}, is te laat: na de uitslag van {uitslag} "
            "moet de uitwerking er uiterlijk op {uiterste} zijn.",
        ),
        "verstreken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De uitwerking had er uiterlijk op {uiterste} moeten zijn, {weken} weken na de uitslag "
            "van {uitslag}; er is geen dag van indienen ingevuld.",
        ),
        "geen_uitslag": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen bruikbare dag van de uitslag van de ingangstoets ingevuld; vul die in "
            "zodra u haar kent. De uitwerking moet er {weken} weken later zijn.",
        ),
        "loopt": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De uitwerking moet er uiterlijk op {uiterste} zijn, {weken} weken na de uitslag van "
            "{uitslag}.",
        ),
        "op_tijd": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De ingevulde dag van indienen, {indiening}, is op tijd: na de uitslag van {uitslag} "
            "kan het tot en met {uiterste}.",
        ),
    },
    "TYD-05": {
        "geen_startjaar": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen bruikbaar eerste schooljaar ingevuld; wanneer de beschikking er uiterlijk "
            "is, is daardoor niet bekend.",
        ),
        "niet_gepland": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De beschikking komt uiterlijk op {beschikking}, de dag waarop studenten zich "
            "uiterlijk aanmelden. Vul in wanneer studenten van de opleiding horen.",
        ),
        "te_vroeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Studenten horen op {bekendmaking} van de opleiding; misschien is de beschikking er "
            "dan nog niet, want zij komt uiterlijk op {beschikking}. Wacht met bekendmaken op de "
            "beschikking.",
        ),
        "te_laat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Studenten horen op {bekendmaking} van de opleiding, na {beschikking}, de dag waarop "
            "zij zich uiterlijk aanmelden. Maak de opleiding eerder bekend.",
        ),
    },
    "TYD-06": {
        "beeindigd": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een cross-over kan niet meer worden aangevraagd: het experiment is geëindigd op "
            "{einde} en de regelingen ervan zijn vervallen. Dien deze samenstelling dus niet in; "
            "de uitkomst, met peildatum {peildatum}, is alleen een controle.",
        ),
        "niet_in_regelset": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Regelset „{regelset}” laat regels weg (aantal: {aantal}); die zijn niet beoordeeld: "
            "{regels}. Kies een andere regelset om ze te laten gelden.",
        ),
        "niet_toegepast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Regelset „{regelset}” is niet volledig toegepast: {aantal} van de {totaal} regels "
            "gelden niet op de peildatum {peildatum} en zijn dus niet beoordeeld. Kies een "
            "peildatum van {van} tot en met {tot}, of regelset „wat-als” om zonder kalender te "
            "controleren.",
        ),
        "deels_niet_toegepast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Regelset „{regelset}” is niet volledig toegepast: op de peildatum {peildatum} gelden "
            "de volgende regels niet (aantal: {aantal} van de {totaal}), zodat zij niet zijn "
            "beoordeeld: {regels}. Kies een peildatum waarop zij gelden, of regelset „wat-als” om "
            "zonder kalender te controleren.",
        ),
    },
    "TYD-07": {
        "geen_duur": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen bruikbare studieduur ingevuld; tot wanneer diploma's kunnen worden "
            "gegeven, is daardoor niet bekend.",
        ),
        "niet_gepland": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De cross-over is geldig tot en met {einde}; diploma's kunnen worden gegeven tot en "
            "met {uiterste}. Vul in wanneer u het laatste diploma verwacht.",
        ),
        "te_laat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het laatste diploma op {laatste} is te laat: de cross-over is geldig tot en met "
            "{einde} en diploma's kunnen worden gegeven tot en met {uiterste}.",
        ),
    },
}
