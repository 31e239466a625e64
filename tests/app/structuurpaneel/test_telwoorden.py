from __future__ import annotations

import pytest

from app.structuurpaneel.indeling import Indeling
from app.structuurpaneel.telwoorden import in_woorden
from app.structuurpaneel.zoeker import MEESTE, answer
from kwalificatiestructuur.graaf import Kwalificatiestructuur
from kwalificatiestructuur.zoeken import Filter, Zoekindex


def words(
    structuur: Kwalificatiestructuur, tekst: str, *, meeste: int = MEESTE, is_beste: bool = False
) -> str:
    """What stands above the tree, of which the answer gives so many at most."""
    index = Zoekindex(structuur)
    uitslag = index.answer(tekst, maximum=meeste)
    antwoord = answer(index, tekst, Filter())._replace(uitslag=uitslag)
    return in_woorden(Indeling(structuur), antwoord, is_beste=is_beste)


def test_what_is_found_in_many_places_is_counted_once(structuur: Kwalificatiestructuur) -> None:
    uitslag = Zoekindex(structuur).answer("re", maximum=MEESTE)
    assert len(uitslag.resultaten) > uitslag.aantal, "more places than things"
    getoond = len({deel.sleutel for deel in uitslag.resultaten})
    assert words(structuur, "re") == f"eerste {getoond} van {uitslag.aantal}"


@pytest.mark.parametrize("plaatsen", [2, 3])
def test_all_things_but_not_all_places(structuur: Kwalificatiestructuur, plaatsen: int) -> None:
    alles = Zoekindex(structuur).answer('"ontvangt gasten"')
    assert (alles.aantal, len(alles.resultaten)) == (1, 4)
    gezegd = words(structuur, '"ontvangt gasten"', meeste=plaatsen)
    assert gezegd == f"1 gevonden, eerste {plaatsen} plaatsen"


def test_all_places_are_counted_by_kind(structuur: Kwalificatiestructuur) -> None:
    assert words(structuur, '"ontvangt gasten"') == "4 onderdelen"


def test_dossiers_and_domains_count_where_they_are_rows(structuur: Kwalificatiestructuur) -> None:
    assert "dossier" not in words(structuur, "horeca")
    gezegd = words(structuur, "horeca", is_beste=True)
    assert gezegd.endswith("1 opleidingsdomein")
    gezegd = words(structuur, "bediening", is_beste=True)
    assert gezegd.endswith("1 dossier")
