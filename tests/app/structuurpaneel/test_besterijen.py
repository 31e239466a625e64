from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from app.structuurpaneel.besterijen import DOMEINEN, DOSSIERS, BesteRijen, knoop_of
from app.structuurpaneel.indeling import CROSSOVERS, KEUZEDELEN, Indeling
from app.structuurpaneel.rijen import WORTEL, Knoop, Rijenboom, Rijsoort
from kwalificatiestructuur.zoeken import Tekstindex, Zoekindex

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur
    from kwalificatiestructuur.zoeken import Uitslag


@pytest.fixture(scope="module")
def index(met_teksten: Kwalificatiestructuur) -> Zoekindex:
    zoekindex = Zoekindex(met_teksten)
    zoekindex.teksten = Tekstindex.build(met_teksten, dingen=zoekindex.dingen)
    return zoekindex


def walk(boom: Rijenboom, nummer: int = WORTEL) -> Iterator[int]:
    for onder in boom.kinderen(nummer):
        yield onder
        yield from walk(boom, onder)


def boom_of(structuur: Kwalificatiestructuur, uitslag: Uitslag) -> Rijenboom:
    return Rijenboom(BesteRijen(Indeling(structuur), uitslag))


@pytest.mark.parametrize("vraag", ["gast", "verkoop", "verzorgt", "2", "e", "beleid", "tuin"])
def test_nothing_stands_twice_and_all_that_was_found_is_there(
    met_teksten: Kwalificatiestructuur, index: Zoekindex, vraag: str
) -> None:
    uitslag = index.answer(vraag)
    boom = boom_of(met_teksten, uitslag)
    nummers = list(walk(boom))
    knopen = [boom.rij(nummer).knoop for nummer in nummers]
    assert len(knopen) == len(set(knopen))
    assert {knoop_of(deel) for deel in uitslag.resultaten} <= set(knopen)
    for nummer in nummers:
        assert boom.heeft_kinderen(nummer) == bool(boom.kinderen(nummer))


@pytest.mark.parametrize("vraag", ["gast", "verzorgt", "dossier", "a"])
def test_every_row_is_found_without_looking_for_it(
    structuur: Kwalificatiestructuur, vraag: str
) -> None:
    uitslag = Zoekindex(structuur).answer(vraag, maximum=200)
    boom = boom_of(structuur, uitslag)
    knopen = [boom.rij(nummer).knoop for nummer in walk(boom)]
    nieuw = boom_of(structuur, uitslag)
    for knoop in reversed(knopen):
        nummer = nieuw.find(knoop)
        assert nummer is not None
        assert nieuw.rij(nummer).knoop == knoop


def test_the_groups_stand_as_good_as_their_best(
    met_teksten: Kwalificatiestructuur, index: Zoekindex
) -> None:
    boom = boom_of(met_teksten, index.answer("verkoop"))
    boven = [boom.rij(nummer).knoop for nummer in boom.kinderen(WORTEL)]
    assert boven[0] == Knoop(Rijsoort.GROEP, KEUZEDELEN)
    assert Knoop(Rijsoort.KWALIFICATIE, "25003") in boven


def test_what_was_found_itself_shows_what_it_holds(
    met_teksten: Kwalificatiestructuur, index: Zoekindex
) -> None:
    rijen = BesteRijen(Indeling(met_teksten), index.answer("hovenier"))
    boom = Rijenboom(rijen)
    (kwalificatie,) = boom.kinderen(WORTEL)
    assert not rijen.opens(boom.rij(kwalificatie))
    (kerntaak,) = boom.kinderen(kwalificatie)
    assert boom.rij(kerntaak).titel == "Verzorgt de tuin"
    assert len(boom.kinderen(kerntaak)) == 2


def test_kinds_without_kwalificatie_have_a_group_each(structuur: Kwalificatiestructuur) -> None:
    rijen = BesteRijen(Indeling(structuur), Zoekindex(structuur).answer("horeca", maximum=None))
    boom = Rijenboom(rijen)
    groepen = {
        boom.rij(nummer).knoop.sleutel
        for nummer in boom.kinderen(WORTEL)
        if boom.rij(nummer).soort is Rijsoort.GROEP
    }
    assert DOMEINEN in groepen
    assert groepen <= {DOSSIERS, DOMEINEN, KEUZEDELEN, CROSSOVERS}
    assert all(
        rijen.opens(boom.rij(n))
        for n in boom.kinderen(WORTEL)
        if boom.rij(n).soort is Rijsoort.GROEP
    )


def test_a_line_of_text_stands_below_its_row(
    met_teksten: Kwalificatiestructuur, index: Zoekindex
) -> None:
    uitslag = index.answer("wijnkaart")
    gevonden = {knoop_of(deel) for deel in uitslag.resultaten}
    boom = Rijenboom(BesteRijen(Indeling(met_teksten), uitslag, gevonden))
    rijen = [boom.rij(nummer) for nummer in walk(boom)]
    assert [rij.soort for rij in rijen] == [
        Rijsoort.KWALIFICATIE,
        Rijsoort.WERKPROCES,
        Rijsoort.FRAGMENT,
    ]
    assert rijen[2].knoop.deel == rijen[1].knoop
    assert rijen[1].knoop.deel == rijen[1].knoop
