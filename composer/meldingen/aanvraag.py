"""The sentences of groups D and E of the catalogue: application and institution (AAN, INS)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from composer.vertaling import QT_TRANSLATE_NOOP

ZINNEN: Final[Mapping[str, Mapping[str, str]]] = {
    "AAN-01": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De cross-over heeft nog geen naam; vul die in, dan heet de opleiding ook zo.",
        ),
    },
    "AAN-02": {
        "niet_uniek": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Deze naam bestaat al: {namen}; kies een andere naam.",
        ),
        "niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In de naam staat een niveau: {woorden}; laat dat weg.",
        ),
        "geen_beroep": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De naam bevat {woorden}; noem het beroep van wie de opleiding afrondt.",
        ),
        "lang": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De naam telt {aantal} woorden, meer dan de langste bestaande naam ({langste} "
            "woorden); maak hem korter.",
        ),
        "vergeleken": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De naam is vergeleken met {aantal} namen van kwalificaties en cross-overs; of het "
            "werkveld hem herkent, beoordeelt u zelf.",
        ),
    },
    "AAN-03": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog geen opleidingsdomein te vermelden; kies onderdelen, dan berekent het "
            "programma de lijst.",
        ),
        "wijkt_af": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De aanvraag noemt {opgegeven}, maar de onderdelen komen uit {domeinen}; maak de "
            "lijst daaraan gelijk of maak haar leeg.",
        ),
        "berekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De aanvraag vermeldt de berekende opleidingsdomeinen: {domeinen}.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van {kwalificaties} is het opleidingsdomein niet bekend, dus de lijst van domeinen "
            "is niet volledig te controleren; laad een structuur die het noemt, of kies uit een "
            "kwalificatie waarvan het domein bekend is.",
        ),
    },
    "AAN-04": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er zijn nog geen bronkwalificaties te vermelden; kies onderdelen.",
        ),
        "zonder_bron": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van {betrokken} is geen bronkwalificatie bekend, dus de aanvraag kan die niet "
            "vermelden; kies elk onderdeel uit een kwalificatie.",
        ),
        "zonder_crebo": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bron {bron} heeft geen crebo, en de aanvraag moet die vermelden; kies uit een "
            "kwalificatie met een crebo.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van bron {bron} zijn naam en dossier nog niet te vermelden, want zij komt niet voor "
            "in de geladen structuur. Laad de bron waar {bron} in staat, of kies een andere.",
        ),
        "bron": QT_TRANSLATE_NOOP("Meldingen", "Uit {bron} (dossier {dossier}): {delen}."),
    },
    "AAN-05": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Voor de aanvraag is nog niet ingevuld: {velden}.",
        ),
    },
    "AAN-06": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De toelichting op de arbeidsmarkt is leeg; leg uit waarom de regio deze opleiding "
            "nodig heeft.",
        ),
        "weinig_bedrijven": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het aantal bedrijven in de aanvraag is {aantal} en moet ten minste {minimum} zijn, "
            "want een beroep bestaat in meer dan één bedrijf; noem er meer of geef de reden.",
        ),
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog niet verklaard dat de regio om dit beroep vraagt en dat het in meer dan "
            "één bedrijf bestaat; leg de verklaring af.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring vraagt de regio niet om dit beroep of bestaat het maar in één "
            "bedrijf; dan wordt de aanvraag afgewezen.",
        ),
        "ingevuld": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De toelichting op de arbeidsmarkt telt {woorden} woorden en het aantal bedrijven is "
            "{aantal}; of zij overtuigt, beoordeelt u zelf.",
        ),
    },
    "AAN-07": {
        "geen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog geen bedrijf met een samenwerkingsovereenkomst; voeg er ten minste één toe.",
        ),
        "onvolledig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van bedrijf {bedrijf} is nog niet ingevuld: {velden}.",
        ),
        "geen_plaatsen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De bedrijven bieden samen geen enkele praktijkplaats; spreek plaatsen af en vul het "
            "aantal in.",
        ),
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog niet verklaard dat de overeenkomst de behoefte van de regio laat zien en "
            "praktijkplaatsen garandeert; leg de verklaring af.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring laat de overeenkomst de behoefte van de regio niet zien of "
            "garandeert zij geen praktijkplaatsen; pas de overeenkomst aan.",
        ),
        "stand": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bedrijven in de aanvraag: {aantal}, ondertekende overeenkomsten: {ondertekend}, "
            "praktijkplaatsen: {plaatsen}.",
        ),
    },
    "AAN-08": {
        "geen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog geen terugvaloptie; vul de crebo in van een verwante kwalificatie.",
        ),
        "crossover": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Terugvaloptie {optie} is zelf een cross-over; kies een bestaande gewone kwalificatie.",
        ),
        "hoger_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Terugvaloptie {optie} is van niveau {niveau}, hoger dan niveau {eigen} van de cross-"
            "over; kies er een van hetzelfde of een lager niveau.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Terugvaloptie {optie} staat niet in de structuur, dus het programma kan niet zeggen "
            "of zij bestaat; kies een andere of laad de structuur waar zij in staat.",
        ),
        "niveau_onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of het niveau van {opties} niet te hoog is, valt niet te zeggen: dat niveau of het "
            "niveau van de cross-over is niet bekend.",
        ),
        "crossover_naast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Terugvaloptie {optie} is zelf een cross-over en telt niet mee. Eén die voldoet is "
            "genoeg; ook opgegeven: {opties}.",
        ),
        "hoger_niveau_naast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Terugvaloptie {optie} is van niveau {niveau}, hoger dan niveau {eigen} van de cross-"
            "over, en telt niet mee. Eén die voldoet is genoeg; ook opgegeven: {opties}.",
        ),
        "onbekend_naast": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Ook opgegeven als terugvaloptie: {opties}. Of dat kan, valt niet te zeggen: de "
            "structuur kent de opleiding of het niveau ervan niet. Een andere voldoet, en één is "
            "genoeg.",
        ),
        "bestaat": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bestaande terugvalopties: {opties}; of een student daar tussentijds naar kan "
            "overstappen, beoordeelt u zelf.",
        ),
    },
    "AAN-09": {
        "geen_deel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Terugvaloptie {optie} deelt geen onderdeel met de cross-over; kies een "
            "verwante kwalificatie of geef de reden.",
        ),
        "hoger_niveau": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Terugvaloptie {optie} ligt niet voor de hand: zij is van een hoger niveau dan de "
            "cross-over. Kies er een van hetzelfde of een lager niveau of geef de reden.",
        ),
        "buiten_domein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Terugvaloptie {optie} ligt in geen van de betrokken opleidingsdomeinen; kies er een "
            "die daar wel in ligt of geef de reden.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of de cross-over verwant is met {opties}, is niet volledig te beoordelen: onderdelen "
            "of opleidingsdomein zijn niet bekend.",
        ),
        "domein_zonder": QT_TRANSLATE_NOOP("Meldingen", "Geen terugvaloptie ligt in {domeinen}."),
    },
    "AAN-10": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "In de aanvraag is nog niet geschat: {velden}.",
        ),
        "te_laag": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een schatting in de aanvraag moet hoger zijn dan 0: {velden}.",
        ),
    },
    "AAN-11": {
        "te_veel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Aantal geplande cohorten: {cohorten}. Van een opleiding van {studieduur} jaar die "
            "voor het eerst in {startjaar} begint, is vóór het einde van het experiment op "
            "{einde} dit aantal mogelijk: {passend}. Plan er minder of begin eerder.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of de cohorten binnen het experiment passen, is niet te berekenen; vul in: {velden}.",
        ),
    },
    "AAN-12": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een instelling van het type {type} moet laten zien dat de opleiding van belang is "
            "voor haar bedrijfstakken; schrijf die tekst.",
        ),
        "geen_type": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het type instelling is niet ingevuld of niet bekend; kies uit {mogelijk}, want van "
            "een aoc of vakinstelling vraagt de aanvraag meer.",
        ),
    },
    "AAN-13": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij de bijlagen ontbreekt: {velden}.",
        ),
        "geen_overlaptoets": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Bij de bijlagen zit geen uitslag van de overlaptoets; voeg die toe als de toets is "
            "gedaan.",
        ),
    },
    "AAN-14": {
        "geen_soort": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Kies of dit een nieuwe of een verkorte aanvraag is.",
        ),
        "bestaat_al": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De aanvraag is nieuw, maar de crebo is die van een bestaande cross-over, {crossover}; "
            "daarmee is de samenstelling niet vergeleken. Kies een verkorte aanvraag als het die "
            "cross-over is, en haal anders de crebo weg.",
        ),
        "geen_crebo": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Een verkorte aanvraag is voor een bestaande cross-over; vul de crebo daarvan in.",
        ),
        "onbekende_crossover": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Crebo {crebo} is geen cross-over uit de structuur, dus een verkorte aanvraag is niet"
            " te controleren; verbeter de crebo of kies een nieuwe aanvraag.",
        ),
        "gewijzigd": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Deze samenstelling komt voor {procent}% overeen met {crossover}; wie een "
            "cross-over wijzigt, doet een nieuwe aanvraag.",
        ),
        "eigen_delen": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De verkorte aanvraag voor {crossover} heeft eigen onderdelen ({aantal}), en de "
            "inhoud van die cross-over is niet bekend; laat ze weg, kies een nieuwe aanvraag of "
            "geef de reden.",
        ),
        "inhoud_onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of {crossover} ongewijzigd wordt aangeboden, is niet te beoordelen: de inhoud van "
            "die cross-over is niet bekend.",
        ),
    },
    "AAN-15": {
        "onvolledig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De aanvraag is niet volledig; er ontbreekt nog: {velden}.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Of de bronnen volledig zijn vermeld, is niet te beoordelen: de geladen structuur zegt "
            "van {kwalificaties} geen naam en dossier.",
        ),
    },
    "INS-01": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Het aantal experimentele opleidingen van de instelling is niet ingevuld of lager dan "
            "1; tel deze opleiding mee (ten hoogste {maximum}).",
        ),
        "te_veel": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Dit wordt experimentele opleiding nummer {aantal} van de instelling; het zijn er ten"
            " hoogste {maximum}.",
        ),
    },
    "INS-02": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog niet verklaard dat de instelling in opleidingsdomein {onderwerp} geen "
            "waarschuwing of besluit heeft; leg de verklaring af.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring heeft de instelling in opleidingsdomein {onderwerp} een "
            "waarschuwing of besluit; dan wordt de aanvraag afgewezen.",
        ),
        "onbekend": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Van {kwalificaties} is het opleidingsdomein niet bekend; of de instelling daar een "
            "waarschuwing of besluit heeft, is niet te beoordelen. Laad een structuur die het "
            "domein noemt, of kies uit een kwalificatie waarvan het bekend is.",
        ),
        "geen_domein": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog geen betrokken opleidingsdomein, dus nog niet te zeggen is waarover de "
            "instelling moet verklaren.",
        ),
    },
    "INS-03": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er is nog niet verklaard of deze opleiding tegelijk meedoet aan een van twee andere "
            "experimenten; leg de verklaring af.",
        ),
        "ongunstig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Volgens de verklaring doet de opleiding tegelijk mee aan een ander experiment; dan "
            "wordt de aanvraag afgewezen.",
        ),
    },
    "INS-04": {
        "leeg": QT_TRANSLATE_NOOP(
            "Meldingen",
            "De instelling die de aanvraag doet, is niet ingevuld; alleen zij mag de opleiding "
            "aanbieden.",
        ),
        "ander": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Deze cross-over is ontwikkeld door {ontwikkelaar}; {aanvrager} mag haar alleen "
            "aanbieden na een eigen, verkorte aanvraag.",
        ),
    },
    "INS-05": {
        "nodig": QT_TRANSLATE_NOOP(
            "Meldingen",
            "Er staat nog niets over het aanbod van scholen in de omgeving en het werk voor "
            "gediplomeerden; schrijf er een alinea over.",
        ),
    },
}

VELDEN: Final[Mapping[str, str]] = {
    "naam": QT_TRANSLATE_NOOP("Meldingen", "naam"),
    "bedrijfsnaam": QT_TRANSLATE_NOOP("Meldingen", "naam van het bedrijf"),
    "opleidingsdomeinen": QT_TRANSLATE_NOOP("Meldingen", "opleidingsdomeinen"),
    "bronnen": QT_TRANSLATE_NOOP("Meldingen", "bronkwalificaties en onderdelen"),
    "leerwegen": QT_TRANSLATE_NOOP("Meldingen", "leerweg"),
    "soort_opleiding": QT_TRANSLATE_NOOP("Meldingen", "soort opleiding"),
    "beroep": QT_TRANSLATE_NOOP("Meldingen", "beroep"),
    "arbeidsmarkt": QT_TRANSLATE_NOOP("Meldingen", "toelichting op de arbeidsmarkt"),
    "bedrijven": QT_TRANSLATE_NOOP("Meldingen", "bedrijf met een overeenkomst"),
    "praktijkplaatsen": QT_TRANSLATE_NOOP("Meldingen", "aantal praktijkplaatsen"),
    "overeenkomst": QT_TRANSLATE_NOOP("Meldingen", "bestand van de overeenkomst"),
    "ondertekend": QT_TRANSLATE_NOOP("Meldingen", "datum van ondertekening"),
    "terugvalopties": QT_TRANSLATE_NOOP("Meldingen", "terugvaloptie"),
    "cohorten": QT_TRANSLATE_NOOP("Meldingen", "aantal cohorten"),
    "studenten_per_cohort": QT_TRANSLATE_NOOP("Meldingen", "aantal studenten per cohort"),
    "startjaar": QT_TRANSLATE_NOOP("Meldingen", "eerste schooljaar"),
    "studieduur": QT_TRANSLATE_NOOP("Meldingen", "studieduur"),
    "bijlage_omschrijving": QT_TRANSLATE_NOOP("Meldingen", "bestand met de omschrijving"),
}
"""Names of fields of the application, as a sentence names them."""
