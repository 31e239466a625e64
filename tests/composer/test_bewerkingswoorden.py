from __future__ import annotations

from dataclasses import fields

import pytest

from composer.aanvraag import Aanvraag, Verklaring
from composer.antwoorden import set_aanvraagveld, set_verklaring
from composer.bewerkingswoorden import edit_in_words
from composer.change import ALLE_FACETTEN, Change
from composer.operations import (
    FACET_VAN_VELD,
    KERNTAAKTEKSTEN,
    WERKPROCESTEKSTEN,
    add_keuzedelen,
    insert_kerntaken,
    move_kerntaken,
    remove_keuzedelen,
    set_tekst,
    set_veld,
)
from composer.samenstelling import GekozenKerntaak, GekozenKeuzedeel, GekozenWerkproces
from tests.composer.samenstellingen import samenstelling

WERKPROCES = GekozenWerkproces("wp", "Werkproces")
EEN, TWEE, DRIE = (GekozenKerntaak(naam, f"Kerntaak {naam}") for naam in ("een", "twee", "drie"))
KEUZEDELEN = [GekozenKeuzedeel(code, f"Keuzedeel {code}") for code in ("K0001", "K0002", "K0003")]


@pytest.mark.parametrize(
    ("aantal", "erbij", "weg"),
    [
        (1, "keuzedeel toevoegen", "keuzedeel verwijderen"),
        (2, "2 keuzedelen toevoegen", "2 keuzedelen verwijderen"),
    ],
)
def test_what_is_done_to_more_than_one_is_counted(aantal: int, erbij: str, weg: str) -> None:
    """What is there already, or is not there, does not count."""
    waarde = samenstelling(EEN, keuzedelen=tuple(KEUZEDELEN[2:]))
    nieuw, change = add_keuzedelen(waarde, [*KEUZEDELEN[:aantal], KEUZEDELEN[2]])
    assert edit_in_words(change) == erbij
    codes = [keuzedeel.code for keuzedeel in KEUZEDELEN[:aantal]]
    assert edit_in_words(remove_keuzedelen(nieuw, [*codes, "K9999"]).change) == weg


def test_kerntaken_are_counted() -> None:
    waarde = samenstelling(EEN)
    assert edit_in_words(insert_kerntaken(waarde, [TWEE]).change) == "kerntaak toevoegen"
    nieuw, change = insert_kerntaken(waarde, [TWEE, DRIE])
    assert edit_in_words(change) == "2 kerntaken toevoegen"
    change = move_kerntaken(nieuw, {TWEE.id, DRIE.id}, 0).change
    assert edit_in_words(change) == "2 kerntaken verplaatsen"


def test_every_field_has_a_name_of_its_own() -> None:
    waarde = samenstelling(GekozenKerntaak("kt", "Kerntaak", werkprocessen=(WERKPROCES,)))
    changes = [set_veld(waarde, veld, None).change for veld in FACET_VAN_VELD]
    changes += [set_tekst(waarde, "kt", veld, "").change for veld in KERNTAAKTEKSTEN]
    changes += [set_tekst(waarde, "wp", veld, "").change for veld in WERKPROCESTEKSTEN]
    changes += [set_aanvraagveld(waarde, veld.name, None).change for veld in fields(Aanvraag)]
    namen = [edit_in_words(change) for change in changes]
    assert len(set(namen)) == len(namen)
    assert [naam for naam in namen if "_" in naam or not naam.endswith(" wijzigen")] == []
    assert "eerste schooljaar wijzigen" in namen


def test_the_name_is_translated_with_what_fills_it() -> None:
    def vertaal(context: str, tekst: str) -> str:
        woorden = {"{veld} wijzigen": "change {veld}", "studieduur": "duration"}
        return woorden.get(tekst, f"{context}?")

    change = set_veld(samenstelling(EEN), "studieduur", 2).change
    assert edit_in_words(change, vertaal) == "change duration"


def test_a_statement_names_its_rule() -> None:
    change = set_verklaring(samenstelling(EEN), Verklaring("AAN-07", toelichting="Ja.")).change
    assert edit_in_words(change) == "verklaring AAN-07"


def test_what_no_user_did_has_no_name() -> None:
    assert edit_in_words(Change(ALLE_FACETTEN)) == ""
