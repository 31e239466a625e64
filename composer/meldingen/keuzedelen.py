"""The sentences of group C of the catalogue: keuzedelen (KD)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "KD-01": {
        "geen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er zijn geen keuzedelen vermeld; kies de keuzedelen die bij de cross-over horen.",
        ),
        "onvolledig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De naam of de studielast van {keuzedelen} is niet bekend; vul die in of laad het "
            "register van keuzedelen.",
        ),
        "andere_studielast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij keuzedeel {keuzedeel} is {sbu} klokuren ingevuld, en het register noemt er "
            "{klokuren}. De regels rekenen met wat is ingevuld; neem het register over of geef de "
            "reden.",
        ),
    },
    "KD-02": {
        "te_weinig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De keuzedelen zijn samen {aanbod} klokuren, en de verplichting van een {soort} is "
            "{klokuren}. Voeg keuzedelen toe.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De keuzedelen met een bekende studielast zijn samen {aanbod} klokuren, en de "
            "verplichting van een {soort} is {klokuren}. Of het aanbod die dekt, is niet te "
            "beoordelen: de studielast van {keuzedelen} is niet bekend.",
        ),
        "geen_verplichting": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Hoe groot de keuzedeelverplichting is, is niet te zeggen: het niveau en de soort "
            "opleiding zijn niet bekend.",
        ),
    },
    "KD-03": {
        "geen_keuze": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De keuzedelen zijn samen {aanbod} klokuren, en de verplichting is {klokuren}. "
            "Aantal combinaties waarmee die is te vullen: {combinaties}. Zo heeft de student "
            "geen keuze; voeg keuzedelen toe of geef de reden.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of het aanbod een keuze laat, is niet te beoordelen: de studielast van {keuzedelen} "
            "is niet bekend.",
        ),
        "geen_verplichting": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of het aanbod een keuze laat, is niet te beoordelen: de keuzedeelverplichting is "
            "niet bekend zolang het niveau en de soort opleiding ontbreken.",
        ),
    },
    "KD-04": {
        "eenheid": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is {sbu} klokuren, maar een keuzedeel is {eenheid} klokuren of "
            "een veelvoud daarvan; verbeter de studielast, kies een ander keuzedeel of geef de "
            "reden.",
        ),
        "maximum": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is {sbu} klokuren, maar een keuzedeel is ten hoogste {maximum} "
            "klokuren; verbeter de studielast, kies een ander keuzedeel of geef de reden.",
        ),
        "alleen_vierjarig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is {sbu} klokuren, en dat kan alleen bij een opleiding van "
            "{jaren} jaar; kies een kleiner keuzedeel of geef de reden.",
        ),
        "geen_duur": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is {sbu} klokuren; dat kan alleen bij een opleiding van {jaren} "
            "jaar. Of het kan, is niet te beoordelen: er is geen studieduur ingevuld.",
        ),
        "te_groot": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is {sbu} klokuren en dus groter dan de keuzedeelverplichting "
            "van {klokuren}; kies een kleiner keuzedeel.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De studielast van {keuzedelen} is niet bekend; of de omvang klopt, is niet te "
            "beoordelen.",
        ),
        "geen_verplichting": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of een keuzedeel groter is dan de keuzedeelverplichting, is niet te beoordelen: het "
            "niveau en de soort opleiding zijn niet bekend.",
        ),
    },
    "KD-05": {
        "dubbel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} staat er meer dan eens in (aantal: {aantal}); laat het één "
            "keer staan.",
        ),
        "zelfde_tekst": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De beschrijving van keuzedeel {keuzedeel} is gelijk aan de tekst van {betrokken}; een "
            "keuzedeel kan niet samenvallen met een onderdeel. Laat een van beide weg.",
        ),
        "rest_te_klein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Zinnen in de beschrijving van keuzedeel {keuzedeel} die gelijk of bijna gelijk zijn "
            "aan tekst van {betrokken}: {aantal} van {totaal}. Wat overblijft, is {procent}% van "
            "de woorden: naar schatting ten hoogste {uren} van de {sbu} klokuren, minder dan het "
            "kleinste keuzedeel ({eenheid}). Laat het keuzedeel of het onderdeel weg, of geef de "
            "reden waarom het genoeg toevoegt.",
        ),
        "rest_kleiner": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Zinnen in de beschrijving van keuzedeel {keuzedeel} die gelijk of bijna gelijk zijn "
            "aan tekst van {betrokken}: {aantal} van {totaal}. Wat overblijft, is {procent}% van "
            "de woorden: naar schatting ten hoogste {uren} klokuren, en dat vult geen keuzedeel "
            "van {sbu} klokuren meer. Laat het keuzedeel of het onderdeel weg, of geef de reden "
            "waarom het genoeg toevoegt.",
        ),
        "deels_gelijk": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Zinnen in de beschrijving van keuzedeel {keuzedeel} die gelijk of bijna gelijk zijn "
            "aan tekst van {betrokken}: {aantal} van {totaal}. Wat overblijft, is {procent}% van "
            "de woorden; hoeveel klokuren dat zijn, is niet te zeggen: de studielast is niet "
            "bekend. Vul die in, laat het keuzedeel weg, of geef de reden waarom het genoeg "
            "toevoegt.",
        ),
        "zelfde_titel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} heeft dezelfde titel als {betrokken} en valt daar misschien "
            "mee samen. Een gelijke titel zegt niet of de inhoud gelijk is; vergelijk die zelf.",
        ),
        "niet_gevonden": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet zeker: van de zinnen "
            "in de beschrijving (aantal: {totaal}) staat er geen in een onderdeel, maar andere "
            "woorden voor hetzelfde worden niet herkend. Vergelijk de inhoud zelf.",
        ),
        "deels_vergeleken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet te beoordelen: er zijn "
            "onderdelen waarvan de tekst niet bekend is (aantal: {zonder}). In wat wel bekend is, "
            "staat geen zin van de beschrijving.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} samenvalt met een onderdeel, is niet te beoordelen: de "
            "inhoud van het keuzedeel is niet bekend, of er is niets om die mee te vergelijken. "
            "De titels verschillen.",
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
            "Over overlap van keuzedeel {keuzedeel} met {kwalificaties} staat niets in de geladen "
            "lijst; dat betekent niet dat er geen overlap is. Koppelingen zijn niet geladen.",
        ),
        "geen_overlaplijst": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} overlap heeft met {kwalificaties}, is niet na te gaan: de "
            "geladen structuur heeft geen lijst van ondoelmatige overlap. Laad die lijst.",
        ),
        "geen_register": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} overlap heeft met {kwalificaties}, is niet na te gaan: de "
            "geladen structuur heeft geen register van keuzedelen.",
        ),
    },
    "KD-07": {
        "ander_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is voor niveau {niveaus}, en de cross-over heeft niveau "
            "{niveau}; kies een ander keuzedeel.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor welk niveau deze keuzedelen zijn, is niet bekend: {keuzedelen}. Of ze bruikbaar "
            "zijn op het niveau van de cross-over, is niet te beoordelen.",
        ),
        "geen_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of de keuzedelen bij het niveau passen, is niet te beoordelen: er is geen niveau "
            "ingevuld.",
        ),
    },
    "KD-08": {
        "engels": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} kan niet bij niveau {niveau}: Engels is daar al een generiek "
            "onderdeel. Laat het weg of kies een hoger niveau Engels.",
        ),
        "geen_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} kan, is niet te beoordelen: er is geen niveau ingevuld, en "
            "op niveau 4 kan het niet.",
        ),
    },
    "KD-09": {
        "verboden": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} kan niet: {bron} stelt al eisen voor {taal} (aantal "
            "vaardigheden: {aantal}). Laat het keuzedeel weg.",
        ),
        "met_reden": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} heeft een reden nodig: {bron} stelt al eisen voor {taal} "
            "(aantal vaardigheden: {aantal}). Geef de reden of laat het keuzedeel weg.",
        ),
        "niet_vastgelegd": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of keuzedeel {keuzedeel} kan, is nog niet te beoordelen: leg vast op hoeveel "
            "vaardigheden eisen voor {taal} worden gesteld door {kwalificaties}.",
        ),
    },
    "KD-10": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog niet verklaard dat geen keuzedeel bevat wat een beginnend "
            "beroepsbeoefenaar moet kunnen, zoals een wettelijk beroepsvereiste; leg de "
            "verklaring af.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring bevat een keuzedeel iets wat een beginnend beroepsbeoefenaar "
            "moet kunnen, of maakt het de kwalificatie smaller; zet dat in een kerntaak of geef "
            "de reden.",
        ),
    },
    "KD-11": {
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} staat niet in het geladen register; verbeter de code, kies een "
            "ander keuzedeel of laad een register waar het in staat.",
        ),
        "niet_meer_geldig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is niet meer geldig op {dag}, het begin van het eerste "
            "schooljaar: het gold tot en met {grens}. Kies een ander keuzedeel.",
        ),
        "nog_niet_geldig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is nog niet geldig in het eerste schooljaar, dat begint op "
            "{dag}: het geldt vanaf {grens}. Kies een ander keuzedeel of een later eerste "
            "schooljaar.",
        ),
        "later_in_schooljaar": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is nog niet geldig op {dag}, het begin van het eerste "
            "schooljaar; het geldt vanaf {grens}.",
        ),
        "niet_meer_geldig_peildatum": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is niet meer geldig: het gold tot en met {grens}. Kies een "
            "ander keuzedeel. Er is geen bruikbaar eerste schooljaar ingevuld; dit is beoordeeld "
            "op de peildatum {dag}.",
        ),
        "nog_niet_geldig_peildatum": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} is nog niet geldig: het geldt vanaf {grens}. Kies een ander "
            "keuzedeel. Er is geen bruikbaar eerste schooljaar ingevuld; dit is beoordeeld op de "
            "peildatum {dag}.",
        ),
        "geen_register": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De geladen structuur heeft geen register van keuzedelen; of de gekozen keuzedelen "
            "bestaan en geldig zijn, is niet te beoordelen.",
        ),
    },
    "KD-12": {
        "zelfde_zinnen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Zinnen in de beschrijving van keuzedeel {keuzedeel} die gelijk of bijna gelijk zijn "
            "aan die van keuzedeel {ander}: {aantal} van {totaal}; andersom: {gedeeld} van "
            "{geheel}. Gaan zij over hetzelfde, dan kan een student niet allebei kiezen.",
        ),
        "zelfde_onderwerp_andere_tekst": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} en keuzedeel {ander} gaan volgens hun titels misschien over "
            "hetzelfde onderwerp; dan kan een student niet allebei kiezen. In hun beschrijvingen "
            "staat geen zin die gelijk of bijna gelijk is.",
        ),
        "zelfde_onderwerp": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Keuzedeel {keuzedeel} en keuzedeel {ander} gaan misschien over hetzelfde onderwerp; "
            "dan kan een student niet allebei kiezen. Alleen de titels zijn vergeleken.",
        ),
        "vergeleken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van de {totaal} keuzedelen zijn er {aantal} met elkaar vergeleken op hun titel.",
        ),
    },
    "KD-13": {
        "valt_samen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het vrije onderdeel „{naam}” heeft dezelfde titel als {betrokken} en valt daar "
            "misschien mee samen; laat het weg of geef het een andere inhoud.",
        ),
        "geen_verantwoording": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van het vrije onderdeel „{naam}” staat er niet hoe het wordt verantwoord; schrijf "
            "dat op.",
        ),
        "geen_naam": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Vrij onderdeel {nummer} heeft geen naam; vul de naam in.",
        ),
    },
}
