"""The sentences of group B of the catalogue: level, kind of training, learning path (NIV)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "NIV-01": {
        "ontbreekt": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen niveau ingevuld; een cross-over heeft een van de niveaus {mogelijk}.",
        ),
        "ander": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Niveau {niveau} kan niet; een cross-over heeft een van de niveaus {mogelijk}.",
        ),
    },
    "NIV-02": {
        "ontbreekt": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen soort opleiding ingevuld; kies uit {mogelijk}.",
        ),
        "uitgesloten": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een cross-over kan geen „{soort}” zijn; kies uit {mogelijk}.",
        ),
        "past_niet": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een {soort} past niet bij niveau {niveau}; daarbij hoort een {past}.",
        ),
    },
    "NIV-03": {
        "geen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen leerweg ingevuld; kies een of meer van {mogelijk}.",
        ),
        "ander": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Leerweg „{andere}” kan niet; kies een of meer van {mogelijk}.",
        ),
    },
    "NIV-04": {
        "niet_toegestaan": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Kwalificatie {bron} bestaat niet in de leerweg {leerweg}, alleen in {wel} "
            "({betrokken}). Laat de leerweg of deze onderdelen weg, of geef de reden waarom het "
            "toch kan.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur noemt geen leerwegen bij {kwalificaties}; of de gekozen leerweg "
            "daarbij past, is niet te beoordelen.",
        ),
    },
    "NIV-05": {
        "ontbreekt": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen studieduur ingevuld; vul het aantal jaren in.",
        ),
        "past_niet": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een studieduur van {jaren} jaar past niet bij een {soort}; mogelijk aantal jaren: "
            "{mogelijk}.",
        ),
        "past_niet_vierjarig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een studieduur van {jaren} jaar past niet bij een {soort}; mogelijk aantal jaren: "
            "{mogelijk}, of vier als de minister dat toestaat.",
        ),
        "geen_soort": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of een studieduur van {jaren} jaar past, is niet te beoordelen: het niveau en de "
            "soort opleiding zijn niet bekend.",
        ),
    },
    "NIV-06": {
        "geen_bron": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een studieduur van {jaren} jaar kan alleen als de minister het toestaat. Geen van "
            "de bronnen ({kwalificaties}) staat op de lijst van vierjarige kwalificaties van "
            "2015; kies een bron van die lijst of een kortere studieduur, of geef de reden.",
        ),
        "geen_motief": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen motief ingevuld voor een studieduur van {jaren} jaar; schrijf op waarom "
            "die nodig is. Bronnen op de lijst van vierjarige kwalificaties: {kwalificaties}.",
        ),
    },
    "NIV-07": {
        "gemiddelde": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De onderdelen hebben gemiddeld niveau {gemiddelde} (aantal: {aantal}), en de "
            "cross-over heeft niveau {niveau}. Kies andere onderdelen of een ander niveau, of "
            "geef de reden.",
        ),
        "uitschieters": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Niet van niveau {niveau} maar van niveau {andere} zijn: {betrokken} (aantal: "
            "{aantal} van de {totaal} onderdelen met een bekend niveau). Dat mag, als het "
            "gemiddelde klopt.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het niveau van {betrokken} is niet bekend: er is geen bron, of de geladen structuur "
            "noemt er geen niveau bij. Wat geen bekend niveau heeft, telt niet mee in het "
            "gemiddelde.",
        ),
        "geen_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of het niveau van de onderdelen past, is niet te beoordelen: er is geen niveau "
            "ingevuld.",
        ),
    },
    "NIV-08": {
        "anders": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het vastgelegde NLQF-niveau is {nlqf}; bij mbo-niveau {niveau} hoort NLQF {niveau}. "
            "Maak de niveaus gelijk.",
        ),
        "geen_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of NLQF-niveau {nlqf} past, is niet te beoordelen: er is geen mbo-niveau ingevuld.",
        ),
    },
    "NIV-09": {
        "ontbreekt": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij niveau {niveau} ontbreekt als generiek onderdeel: {namen}. Voeg het toe.",
        ),
        "te_veel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij niveau {niveau} hoort niet als generiek onderdeel: {namen}. Haal het weg; wel "
            "horen erbij: {nodig}.",
        ),
        "geen_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of de vastgelegde generieke onderdelen kloppen, is niet te beoordelen: er is geen "
            "niveau ingevuld dat een cross-over kan hebben.",
        ),
    },
    "NIV-10": {
        "anders": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor {vak} is referentieniveau „{vastgelegd}” vastgelegd; bij niveau {niveau} en "
            "deze studenten hoort {hoort}. Verbeter het of haal het weg.",
        ),
        "geen_eis": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor „{vak}” geldt bij niveau {niveau} geen referentieniveau; wat daarvoor is "
            "vastgelegd, kan weg.",
        ),
        "geen_cohort": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of rekenniveau „{vastgelegd}” klopt, is niet te beoordelen: er is geen eerste "
            "schooljaar ingevuld, en het niveau hangt daarvan af.",
        ),
        "geen_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of de vastgelegde referentieniveaus kloppen, is niet te beoordelen: er is geen "
            "niveau ingevuld dat een cross-over kan hebben.",
        ),
    },
    "NIV-11": {
        "totaal": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor leerweg „{leerweg}” zijn {uren} uren gepland; de wet noemt er {norm} (bol: voor "
            "de hele opleiding, bbl: per studiejaar). Plan er meer of schrijf de verantwoording.",
        ),
        "begeleid": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor leerweg „{leerweg}” zijn {uren} begeleide uren gepland; de wet noemt er {norm} "
            "(bol: voor de hele opleiding, bbl: per studiejaar). Plan er meer of schrijf de "
            "verantwoording.",
        ),
        "beroepspraktijkvorming": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor leerweg „{leerweg}” zijn {uren} uren beroepspraktijkvorming gepland; de wet "
            "noemt er {norm} (bol: voor de hele opleiding, bbl: per studiejaar). Plan er meer of "
            "schrijf de verantwoording.",
        ),
        "onvolledig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor leerweg „{leerweg}” zijn niet alle uren ingevuld; vul het totaal, de begeleide "
            "uren en de beroepspraktijkvorming in.",
        ),
        "niet_ingevuld": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is geen onderwijstijd ingevuld; of de uren kloppen met de wet, is niet nagegaan.",
        ),
        "geen_norm": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor leerweg „{leerweg}” zijn de uren niet te vergelijken met de wet: de leerweg, "
            "de soort opleiding en de studieduur passen niet bij elkaar of ontbreken.",
        ),
    },
    "NIV-12": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog niet verklaard dat de samenwerkingsovereenkomst genoeg plaatsen voor "
            "beroepspraktijkvorming dekt; leg de verklaring af.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring dekt de samenwerkingsovereenkomst niet genoeg plaatsen voor "
            "beroepspraktijkvorming bij erkende leerbedrijven; zorg voor meer plaatsen.",
        ),
        "geen_plaatsen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er zijn geen plaatsen voor beroepspraktijkvorming genoemd; vul per bedrijf de "
            "praktijkplaatsen in.",
        ),
        "plaatsen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Praktijkplaatsen die de bedrijven noemen: {plaatsen}. Aantal bedrijven dat er noemt: "
            "{bedrijven}.",
        ),
    },
}
