import json

from kwalificatiestructuur.verschil import compare
from kwalificatiestructuur.verschil.beschrijven import verschil_json
from tests.kwalificatiestructuur.verschil import edities
from tests.kwalificatiestructuur.verschil.edities import EERSTE, build


def test_one_difference_as_json() -> None:
    toen, nu = build(EERSTE), build(edities.rewritten(EERSTE, 0, 0).gegevens)
    uitkomst = json.loads(json.dumps(verschil_json(compare(toen, nu))))
    assert uitkomst["versie"] == 1
    assert uitkomst["oud"] == {"id": "een", "naam": "Eerste", "bron": "een.xml"}
    assert uitkomst["aantallen"] == {"werkproces": {"tekst gewijzigd": 1}}
    (een,) = uitkomst["verschillen"]
    assert een["soort"] == "werkproces"
    assert een["wijzigingen"] == ["tekst gewijzigd"]
    assert een["bronnen"] == ["25011:B1-K1-W1", "25012:B1-K1-W1"]
    assert een["gevonden_op"] == "SBB-nummer"
    assert een["oud"] == een["nieuw"]
    (veld,) = een["woorden"]
    assert veld["veld"] == "resultaat"
    assert veld["nieuw"] == veld["oud"] + " erbij"
    assert (
        "".join(s["tekst"] for s in veld["stukken"] if s["soort"] != "verwijderd") == veld["nieuw"]
    )


def test_what_came_has_no_old_side() -> None:
    toen, nu = build(edities.keuzedeel_gone(EERSTE, 0, 0).gegevens), build(EERSTE)
    (een,) = verschil_json(compare(toen, nu))["verschillen"]
    assert een["oud"] is None
    assert een["gevonden_op"] is None
    assert een["nieuw"]["bronnen"] == een["bronnen"] == ["K0001"]
