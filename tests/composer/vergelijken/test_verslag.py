from __future__ import annotations

import json
from dataclasses import replace

from composer.regelset import load_regelset
from composer.vergelijken.vergelijking import Vergelijking
from composer.vergelijken.verslag import vergelijk_json
from tests.composer.vergelijken.kolommen import kolom, taak
from tests.composer.vergelijken.test_bladen import edited
from tests.composer.vergelijken.test_verschillen import EXPECTED, seeded


def test_the_json_has_the_form_of_the_contract_and_more() -> None:
    uitkomst = vergelijk_json(Vergelijking(seeded()))
    assert uitkomst["versie"] == 1
    assert len(uitkomst["bestanden"]) == 3
    for bestand in uitkomst["bestanden"]:
        assert bestand.keys() >= {"bestand", "naam", "domeinen", "editie", "regelset"}
    assert [bestand["editie"] for bestand in uitkomst["bestanden"]] == ["oud", "oud", "nieuw"]
    for rij in uitkomst["rijen"]:
        assert rij.keys() >= {"bron", "titel", "soort", "cellen"}
        assert set(rij["cellen"]) <= {"gelijk", "afwijkend", "deels", "ontbreekt"}
        assert len(rij["cellen"]) == len(rij["details"]) == 3
    matrix = uitkomst["overeenkomst"]
    assert all(matrix[i][j] == matrix[j][i] for i in range(3) for j in range(3))
    assert [matrix[i][i] for i in range(3)] == [1.0] * 3
    assert len(uitkomst["verschillen"]) == len(EXPECTED)
    assert json.loads(json.dumps(uitkomst)) == uitkomst


def test_finer_states_stand_beside_the_words() -> None:
    uitkomst = vergelijk_json(Vergelijking(seeded()))
    rijen = {rij["bron"]: rij for rij in uitkomst["rijen"]}
    deels = rijen["25041:B1-K1"]
    assert deels["cellen"] == ["gelijk", "gelijk", "deels"]
    assert deels["details"][2]["werkprocessen"] == {"aantal": 3, "van": 5, "elders": 0, "erbij": 0}
    assert rijen["25032:P2-K1-W1"]["details"][1]["stand"] == "alleen_titel"
    details = vergelijk_json(edited())["rijen"][0]["details"]
    assert [(cel["stand"], cel["tekst"]) for cel in details] == [
        *[("deels", "alleen_titel")] * 2,
        ("bewerkt", "bewerkt"),
        ("aangevuld", "geheel"),
    ]
    bijna = rijen["25011:B1-K1-W3"]["details"][2]
    assert (bijna["op"], bijna["bron"]) == ("bijna", "25031:B1-K1-W1")
    assert 0.85 <= bijna["score"] < 1
    assert rijen["25041:B1-K1-W5"]["details"][2] == {"stand": "ontbreekt"}


def test_word_for_word_only_against_a_base() -> None:
    vergelijking = Vergelijking([kolom(taak("25011:B1-K1")), seeded()[1]])
    assert "woorden" not in vergelijk_json(vergelijking)["rijen"][0]
    for rij in vergelijk_json(vergelijking, 1)["rijen"]:
        assert rij["woorden"][1] is None
    vergelijking = Vergelijking(seeded())
    rijen = {rij["bron"]: rij for rij in vergelijk_json(vergelijking, 0)["rijen"]}
    woorden = rijen["25012:P2-K1-W2"]["woorden"][2]
    assert woorden["alleen_editie"]
    assert [veld["veld"] for veld in woorden["velden"]] == ["resultaat"]


def test_each_column_says_by_what_it_is_judged_and_whether_that_is_its_own() -> None:
    uitkomst = vergelijk_json(Vergelijking(seeded()))
    for bestand in uitkomst["bestanden"]:
        maatstaf = bestand["maatstaf"]
        assert maatstaf["vervangen"] is False
        assert maatstaf["editie"]["waarom"] == maatstaf["regelset"]["waarom"] == "venster"
        assert maatstaf["regelset"]["genoemd"] is None
        assert len(maatstaf["zinnen"]) == 3
    assert uitkomst["vakkenniskeuzes"][0]["waarden"][2] == [
        {"keuze": "vervallen", "werkprocessen": []}
    ]
    assert [len(waarde) for waarde in uitkomst["besluiten"][0]["waarden"]] == [1, 1, 1]


def test_a_finding_that_comes_only_from_the_rule_set_is_marked() -> None:
    een = kolom(taak("25011:B1-K1"))
    historisch = replace(een.omgeving, regelset=load_regelset("historisch"))
    ander = kolom(taak("25011:B1-K1"), wereld=historisch)
    rijen = vergelijk_json(Vergelijking([een, ander]))["bevindingen"]
    assert {tuple(map(tuple, rij["alleen_door"])) for rij in rijen} == {
        ((), ()),
        ((), ("regelset",)),
    }
    for rij in rijen:
        assert any(rij["alleen_door"]) == rij["alleen_omgeving"] == (rij["gelijk"] is False)
