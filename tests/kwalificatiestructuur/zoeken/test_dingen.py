from collections import defaultdict
from collections.abc import Callable

import pytest

from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.laden import load_structuur
from kwalificatiestructuur.vragen import dossiers, kerntaken_of
from kwalificatiestructuur.zoeken import Zoekindex
from kwalificatiestructuur.zoeken.dingen import DELEN, collect
from tests.kwalificatiestructuur.zoeken.voorbeeld import example


def places(structuur: Kwalificatiestructuur) -> dict[str, list[tuple[str, str]]]:
    """Every (crebo, code) of each part, kwalificatie by kwalificatie."""
    gevonden: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for dossier in dossiers(structuur):
        for kwalificatie in dossier.kwalificaties:
            for code, kerntaak in kerntaken_of(structuur, kwalificatie.crebo):
                gevonden[kerntaak.sleutel].append((kwalificatie.crebo, code))
                for wp in kerntaak.werkprocessen:
                    plek = kwalificatie.crebo, f"{code}-W{wp.hoofdstuk}"
                    gevonden[wp.sleutel].append(plek)
    return gevonden


@pytest.mark.parametrize("maak", [example, load_structuur])
def test_a_part_has_all_its_places_in_order(maak: Callable[[], Kwalificatiestructuur]) -> None:
    structuur = maak()
    alles = collect(structuur)
    gevonden = {
        ding.sleutel: [(alles.houders[houder].crebo, code) for houder, code in ding.plekken]
        for ding in alles.dingen
        if ding.soort in DELEN
    }
    assert gevonden == places(structuur)


@pytest.mark.parametrize("vraag", ["gast", "gastheer ontvangt", "niveau:4 gast", "K1-W1 ontvangt"])
def test_preparing_changes_no_answer(vraag: str) -> None:
    klaar = Zoekindex(example())
    klaar.prepare()
    assert Zoekindex(example()).answer(vraag) == klaar.answer(vraag)
    assert klaar.answer(vraag).resultaten
