"""What a finding rests on: its parameters as names with values, apart from the sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from composer.finding import Finding, Parameter
from composer.meldingen import ZINNEN, parameter_in_words
from composer.vertaling import QT_TRANSLATE_NOOP, Vertaal, keep_dutch

NAMEN: Final[Mapping[str, str]] = {
    "aanbod": QT_TRANSLATE_NOOP("Cijfers", "Aanbod"),
    "aandelen": QT_TRANSLATE_NOOP("Cijfers", "Aandelen"),
    "aantal": QT_TRANSLATE_NOOP("Cijfers", "Aantal"),
    "aanvrager": QT_TRANSLATE_NOOP("Cijfers", "Aanvrager"),
    "ander": QT_TRANSLATE_NOOP("Cijfers", "Andere"),
    "andere": QT_TRANSLATE_NOOP("Cijfers", "Andere"),
    "bedrijf": QT_TRANSLATE_NOOP("Cijfers", "Bedrijf"),
    "bedrijven": QT_TRANSLATE_NOOP("Cijfers", "Bedrijven"),
    "begin": QT_TRANSLATE_NOOP("Cijfers", "Begin"),
    "behouden": QT_TRANSLATE_NOOP("Cijfers", "Behouden"),
    "bekend": QT_TRANSLATE_NOOP("Cijfers", "Bekend"),
    "bekendmaking": QT_TRANSLATE_NOOP("Cijfers", "Bekendmaking"),
    "beschikking": QT_TRANSLATE_NOOP("Cijfers", "Beschikking"),
    "bron": QT_TRANSLATE_NOOP("Cijfers", "Bron"),
    "codes": QT_TRANSLATE_NOOP("Cijfers", "Codes"),
    "cohorten": QT_TRANSLATE_NOOP("Cijfers", "Cohorten"),
    "combinaties": QT_TRANSLATE_NOOP("Cijfers", "Combinaties"),
    "crebo": QT_TRANSLATE_NOOP("Cijfers", "Crebo"),
    "criteria": QT_TRANSLATE_NOOP("Cijfers", "Criteria"),
    "crossover": QT_TRANSLATE_NOOP("Cijfers", "Cross-over"),
    "dag": QT_TRANSLATE_NOOP("Cijfers", "Dag"),
    "datum": QT_TRANSLATE_NOOP("Cijfers", "Datum"),
    "deel": QT_TRANSLATE_NOOP("Cijfers", "Deel"),
    "delen": QT_TRANSLATE_NOOP("Cijfers", "Delen"),
    "domein": QT_TRANSLATE_NOOP("Cijfers", "Opleidingsdomein"),
    "domeinen": QT_TRANSLATE_NOOP("Cijfers", "Opleidingsdomeinen"),
    "dossier": QT_TRANSLATE_NOOP("Cijfers", "Dossier"),
    "dossiers": QT_TRANSLATE_NOOP("Cijfers", "Dossiers"),
    "duur": QT_TRANSLATE_NOOP("Cijfers", "Duur"),
    "editie": QT_TRANSLATE_NOOP("Cijfers", "Editie"),
    "eenheid": QT_TRANSLATE_NOOP("Cijfers", "Eenheid"),
    "eigen": QT_TRANSLATE_NOOP("Cijfers", "Eigen"),
    "einde": QT_TRANSLATE_NOOP("Cijfers", "Einde"),
    "eisen": QT_TRANSLATE_NOOP("Cijfers", "Eisen"),
    "factor": QT_TRANSLATE_NOOP("Cijfers", "Factor"),
    "gedeeld": QT_TRANSLATE_NOOP("Cijfers", "Gedeeld"),
    "geen": QT_TRANSLATE_NOOP("Cijfers", "Zonder"),
    "geheel": QT_TRANSLATE_NOOP("Cijfers", "Geheel"),
    "gemengd": QT_TRANSLATE_NOOP("Cijfers", "Gemengd"),
    "gemiddelde": QT_TRANSLATE_NOOP("Cijfers", "Gemiddelde"),
    "grens": QT_TRANSLATE_NOOP("Cijfers", "Grens"),
    "hoort": QT_TRANSLATE_NOOP("Cijfers", "Hoort te zijn"),
    "indiening": QT_TRANSLATE_NOOP("Cijfers", "Indiening"),
    "jaar": QT_TRANSLATE_NOOP("Cijfers", "Jaar"),
    "jaren": QT_TRANSLATE_NOOP("Cijfers", "Jaren"),
    "keuzedeel": QT_TRANSLATE_NOOP("Cijfers", "Keuzedeel"),
    "keuzedelen": QT_TRANSLATE_NOOP("Cijfers", "Keuzedelen"),
    "klokuren": QT_TRANSLATE_NOOP("Cijfers", "Klokuren"),
    "kwalificaties": QT_TRANSLATE_NOOP("Cijfers", "Kwalificaties"),
    "laatste": QT_TRANSLATE_NOOP("Cijfers", "Laatste"),
    "langste": QT_TRANSLATE_NOOP("Cijfers", "Langste"),
    "leerweg": QT_TRANSLATE_NOOP("Cijfers", "Leerweg"),
    "maximum": QT_TRANSLATE_NOOP("Cijfers", "Maximum"),
    "minimum": QT_TRANSLATE_NOOP("Cijfers", "Minimum"),
    "mogelijk": QT_TRANSLATE_NOOP("Cijfers", "Mogelijk"),
    "naam": QT_TRANSLATE_NOOP("Cijfers", "Naam"),
    "namen": QT_TRANSLATE_NOOP("Cijfers", "Namen"),
    "niveau": QT_TRANSLATE_NOOP("Cijfers", "Niveau"),
    "niveaus": QT_TRANSLATE_NOOP("Cijfers", "Niveaus"),
    "nlqf": QT_TRANSLATE_NOOP("Cijfers", "NLQF-niveau"),
    "nodig": QT_TRANSLATE_NOOP("Cijfers", "Nodig"),
    "norm": QT_TRANSLATE_NOOP("Cijfers", "Norm"),
    "nummer": QT_TRANSLATE_NOOP("Cijfers", "Nummer"),
    "nummers": QT_TRANSLATE_NOOP("Cijfers", "Nummers"),
    "onbekend": QT_TRANSLATE_NOOP("Cijfers", "Onbekend"),
    "ondertekend": QT_TRANSLATE_NOOP("Cijfers", "Ondertekend"),
    "onderwerp": QT_TRANSLATE_NOOP("Cijfers", "Onderwerp"),
    "ontwikkelaar": QT_TRANSLATE_NOOP("Cijfers", "Ontwikkelaar"),
    "opgegeven": QT_TRANSLATE_NOOP("Cijfers", "Opgegeven"),
    "optie": QT_TRANSLATE_NOOP("Cijfers", "Terugvaloptie"),
    "opties": QT_TRANSLATE_NOOP("Cijfers", "Terugvalopties"),
    "passend": QT_TRANSLATE_NOOP("Cijfers", "Passend"),
    "past": QT_TRANSLATE_NOOP("Cijfers", "Past wel"),
    "peildatum": QT_TRANSLATE_NOOP("Cijfers", "Peildatum"),
    "plaatsen": QT_TRANSLATE_NOOP("Cijfers", "Plaatsen"),
    "procent": QT_TRANSLATE_NOOP("Cijfers", "Percentage"),
    "regels": QT_TRANSLATE_NOOP("Cijfers", "Regels"),
    "regelset": QT_TRANSLATE_NOOP("Cijfers", "Regelset"),
    "sbu": QT_TRANSLATE_NOOP("Cijfers", "Studiebelastingsuren"),
    "schooljaar": QT_TRANSLATE_NOOP("Cijfers", "Schooljaar"),
    "soort": QT_TRANSLATE_NOOP("Cijfers", "Soort"),
    "start": QT_TRANSLATE_NOOP("Cijfers", "Begin"),
    "startjaar": QT_TRANSLATE_NOOP("Cijfers", "Startjaar"),
    "studieduur": QT_TRANSLATE_NOOP("Cijfers", "Studieduur"),
    "taal": QT_TRANSLATE_NOOP("Cijfers", "Taal"),
    "talen": QT_TRANSLATE_NOOP("Cijfers", "Talen"),
    "titel": QT_TRANSLATE_NOOP("Cijfers", "Titel"),
    "tot": QT_TRANSLATE_NOOP("Cijfers", "Tot en met"),
    "totaal": QT_TRANSLATE_NOOP("Cijfers", "Totaal"),
    "tweelingen": QT_TRANSLATE_NOOP("Cijfers", "Tweelingen"),
    "type": QT_TRANSLATE_NOOP("Cijfers", "Type"),
    "uiterste": QT_TRANSLATE_NOOP("Cijfers", "Uiterlijk"),
    "uitslag": QT_TRANSLATE_NOOP("Cijfers", "Uitslag"),
    "uren": QT_TRANSLATE_NOOP("Cijfers", "Uren"),
    "vak": QT_TRANSLATE_NOOP("Cijfers", "Vak"),
    "van": QT_TRANSLATE_NOOP("Cijfers", "Van"),
    "vastgelegd": QT_TRANSLATE_NOOP("Cijfers", "Vastgelegd"),
    "velden": QT_TRANSLATE_NOOP("Cijfers", "Velden"),
    "vervallen": QT_TRANSLATE_NOOP("Cijfers", "Vervallen"),
    "waarde": QT_TRANSLATE_NOOP("Cijfers", "Waarde"),
    "weggelaten": QT_TRANSLATE_NOOP("Cijfers", "Weggelaten"),
    "weken": QT_TRANSLATE_NOOP("Cijfers", "Weken"),
    "wel": QT_TRANSLATE_NOOP("Cijfers", "Met"),
    "woorden": QT_TRANSLATE_NOOP("Cijfers", "Woorden"),
    "zonder": QT_TRANSLATE_NOOP("Cijfers", "Zonder"),
}
"""The name of a parameter for a reader, by the name that the rules give it."""

_KOMMAGETAL: Final = QT_TRANSLATE_NOOP("Cijfers", "{heel},{breuk}")


def figures_of(finding: Finding, vertaal: Vertaal = keep_dutch) -> tuple[tuple[str, str], ...]:
    """The name and the value of everything that a finding rests on, in order.

    A percentage gets its sign; a name that ``NAMEN`` does not have is shown as the rule gives it.
    """
    # The sentence of the finding has the sign behind what is a percentage.
    percentages = set(re.findall(r"\{(\w+)\}%", ZINNEN[finding.regel][finding.variant]))
    return tuple(
        (
            vertaal("Cijfers", NAMEN[naam])
            if naam in NAMEN
            else naam.replace("_", " ").capitalize(),
            _value(naam, waarde, vertaal) + ("%" if naam in percentages else ""),
        )
        for naam, waarde in finding.parameters
    )


def _value(naam: str, waarde: Parameter, vertaal: Vertaal) -> str:
    if isinstance(waarde, float):
        heel, _, breuk = f"{waarde:.1f}".partition(".")
        return vertaal("Cijfers", _KOMMAGETAL).format(heel=heel, breuk=breuk)
    return parameter_in_words(naam, waarde, vertaal)
