import json
from pathlib import Path

from kwalificatiestructuur.info import describe, zoek_json
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.zoeken import Zoekindex
from tests.kwalificatiestructuur.sbb_bestanden import (
    dossier,
    kerntaak,
    profiel,
    sbb,
    werkproces,
    write,
)


def test_the_bundle_as_the_contract_has_it() -> None:
    structuur = load_structuur()
    assert describe(structuur) == {
        "versie": 1,
        "edities": [
            {
                "id": structuur.editie.id,
                "naam": "Meegeleverde feiten (2015)",
                "bron": "resources/feiten",
            }
        ],
        "aantallen": {
            "opleidingsdomein": 16,
            "dossier": 172,
            "kwalificatie": 470,
            "kerntaak": 129,
            "werkproces": 494,
            "keuzedeel": 1490,
            "crossover": 45,
        },
        "graaf": {"klasse": "networkx.DiGraph", "knopen": 2816, "kanten": 2602},
        "waarschuwingen": [],
    }


def test_a_file_with_its_warnings(tmp_path: Path) -> None:
    stuk = '<vakkennisenvaardigheden><vakkennisenvaardigheden referentie="99" />'
    basis = kerntaak(werkproces(), inhoud=f"{stuk}</vakkennisenvaardigheden>")
    gegevens = describe(load_structuur([write(tmp_path, sbb(dossier(profiel(), basis=basis)))]))
    assert gegevens["aantallen"]["keuzedeel"] == 0
    assert gegevens["aantallen"]["opleidingsdomein"] == 3
    assert len(gegevens["waarschuwingen"]) == 1
    assert gegevens["waarschuwingen"][0].startswith("dossier.xml, regel ")
    json.dumps(gegevens)


def test_search_results_as_the_contract_has_them() -> None:
    resultaten = Zoekindex(load_structuur()).zoek("25168:K1-W2")
    assert zoek_json(resultaten) == {
        "versie": 1,
        "resultaten": [
            {
                "soort": "werkproces",
                "bron": "25168:K1-W2",
                "titel": "Neemt reserveringen aan",
                "kwalificatie": "Gastheer/-vrouw",
                "domein": "79120",
                "score": resultaten[0].score,
            }
        ],
    }
    json.dumps(zoek_json(resultaten))
