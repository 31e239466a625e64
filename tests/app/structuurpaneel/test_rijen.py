from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import pytest

from app.structuurpaneel.indeling import CROSSOVERS, KEUZEDELEN, Indeling
from app.structuurpaneel.keuze import Keuze, keuze_of
from app.structuurpaneel.rijen import WORTEL, Knoop, Rij, Rijenboom, Rijsoort
from app.structuurpaneel.structuurrijen import StructuurRijen, telling_of
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.app.detailpaneel.voorbeeld import make_structuur

if TYPE_CHECKING:
    from kwalificatiestructuur.graaf import Kwalificatiestructuur


def walk(boom: Rijenboom, nummer: int = WORTEL) -> Iterator[int]:
    for onder in boom.kinderen(nummer):
        yield onder
        yield from walk(boom, onder)


def sought(structuur: Kwalificatiestructuur, tekst: str, niveau: int | None = None) -> Rijenboom:
    from kwalificatiestructuur.zoeken import Filter, Zoekindex

    treffers = Zoekindex(structuur).treffers(tekst, Filter(niveau=niveau))
    return Rijenboom(StructuurRijen(structuur, treffers))


def titles(boom: Rijenboom, soort: Rijsoort) -> list[str]:
    return [boom.rij(n).titel for n in walk(boom) if boom.rij(n).soort is soort]


def test_the_whole_structure_stands_in_the_tree(structuur: Kwalificatiestructuur) -> None:
    boom = Rijenboom(StructuurRijen(structuur))
    soorten = [boom.rij(n).soort for n in walk(boom)]
    assert soorten.count(Rijsoort.DOMEIN) == 16
    assert soorten.count(Rijsoort.DOSSIER) == 172
    assert soorten.count(Rijsoort.KWALIFICATIE) == 470
    assert soorten.count(Rijsoort.KEUZEDEEL) == 1490
    assert soorten.count(Rijsoort.CROSSOVER) == 45


def test_every_row_knows_its_place(structuur: Kwalificatiestructuur) -> None:
    boom = Rijenboom(StructuurRijen(structuur))
    for nummer in walk(boom):
        assert boom.kinderen(boom.ouder(nummer))[boom.plaats(nummer)] == nummer
        assert boom.heeft_kinderen(nummer) == bool(boom.kinderen(nummer))
        assert boom.find(boom.rij(nummer).knoop) == nummer


def test_rows_are_made_when_they_are_asked_for(structuur: Kwalificatiestructuur) -> None:
    asked: list[Knoop] = []

    class Spy(StructuurRijen):
        def below(self, rij: Rij) -> Sequence[Rij]:
            asked.append(rij.knoop)
            return super().below(rij)

    boom = Rijenboom(Spy(structuur))
    assert not asked
    assert boom.find(Knoop(Rijsoort.WERKPROCES, "25168:K1-W2")) is not None
    assert [knoop.soort for knoop in asked] == [
        Rijsoort.DOMEIN,
        Rijsoort.DOSSIER,
        Rijsoort.KWALIFICATIE,
        Rijsoort.KERNTAAK,
    ]


def test_entree_stands_outside_the_domains(structuur: Kwalificatiestructuur) -> None:
    boom = Rijenboom(StructuurRijen(structuur))
    entree = next(n for n in walk(boom) if boom.rij(n).titel == "Entree")
    boven = boom.rij(boom.ouder(entree))
    assert boven.soort is Rijsoort.GROEP
    assert boven.domein == ""


def test_unknown_content_is_a_row_of_its_own(structuur: Kwalificatiestructuur) -> None:
    boom = Rijenboom(StructuurRijen(structuur))
    kwalificatie = boom.find(Knoop(Rijsoort.KWALIFICATIE, "25010"))
    assert kwalificatie is not None
    (onder,) = boom.kinderen(kwalificatie)
    assert boom.rij(onder).soort is Rijsoort.INHOUD_ONBEKEND
    assert boom.find(Knoop(Rijsoort.INHOUD_ONBEKEND, "25010")) == onder


@pytest.mark.parametrize(
    "knoop",
    [
        Knoop(Rijsoort.KWALIFICATIE, "99999"),
        Knoop(Rijsoort.WERKPROCES, "99999:K1-W1"),
        Knoop(Rijsoort.WERKPROCES, "25168:K9-W1"),
        Knoop(Rijsoort.KEUZEDEEL, "K9999"),
        Knoop(Rijsoort.GROEP, "bestaat niet"),
    ],
)
def test_what_is_not_there_is_not_found(structuur: Kwalificatiestructuur, knoop: Knoop) -> None:
    assert Rijenboom(StructuurRijen(structuur)).find(knoop) is None


def test_an_empty_tree_has_nothing() -> None:
    boom = Rijenboom()
    assert not boom.heeft_kinderen(WORTEL)
    assert boom.find(Knoop(Rijsoort.KWALIFICATIE, "25168")) is None


def test_a_found_werkproces_shows_alone_in_its_kerntaak(structuur: Kwalificatiestructuur) -> None:
    boom = sought(structuur, "neemt reserveringen aan")
    assert set(titles(boom, Rijsoort.WERKPROCES)) == {"Neemt reserveringen aan"}
    assert titles(boom, Rijsoort.DOMEIN) == ["Horeca en bakkerij"]


def test_a_found_kerntaak_shows_all_it_holds(structuur: Kwalificatiestructuur) -> None:
    boom = sought(structuur, "25168 werkt in de bediening")
    assert titles(boom, Rijsoort.KERNTAAK) == ["Werkt in de bediening"]
    assert len(titles(boom, Rijsoort.WERKPROCES)) == 10


def test_a_found_kwalificatie_shows_all_it_holds(structuur: Kwalificatiestructuur) -> None:
    boom = sought(structuur, "gastheer/-vrouw", niveau=2)
    assert titles(boom, Rijsoort.KWALIFICATIE) == ["Gastheer/-vrouw"]
    assert len(titles(boom, Rijsoort.KERNTAAK)) == 2


def test_keuzedelen_and_crossovers_are_found(structuur: Kwalificatiestructuur) -> None:
    boom = sought(structuur, "K0061")
    assert titles(boom, Rijsoort.KEUZEDEEL) == ["Leidinggeven"]
    assert titles(sought(structuur, "26007"), Rijsoort.CROSSOVER) == ["Servicemedewerker"]
    groepen = [boom.rij(n).knoop.sleutel for n in boom.kinderen(WORTEL)]
    assert groepen == [KEUZEDELEN]
    assert CROSSOVERS not in groepen


def test_counts_say_what_was_found(structuur: Kwalificatiestructuur) -> None:
    from kwalificatiestructuur.zoeken import Zoekindex

    alles = telling_of(Indeling(structuur), None)
    assert alles == (470, 0, 1490, 45)
    treffers = Zoekindex(structuur).treffers("neemt reserveringen aan")
    gevonden = telling_of(Indeling(structuur), treffers)
    assert gevonden.onderdelen == len(treffers.onderdelen) > 0
    assert gevonden.keuzedelen == 0


def rows(structuur: Kwalificatiestructuur, *knopen: Knoop) -> list[Rij]:
    boom = Rijenboom(StructuurRijen(structuur))
    nummers = [boom.find(knoop) for knoop in knopen]
    return boom.in_volgorde(nummer for nummer in nummers if nummer is not None)


def test_a_chosen_kwalificatie_stands_for_its_kerntaken(structuur: Kwalificatiestructuur) -> None:
    rijen = rows(structuur, Knoop(Rijsoort.KWALIFICATIE, "25168"))
    assert keuze_of(rijen, structuur) == Keuze(
        (Bronverwijzing("25168", "K1"), Bronverwijzing("25168", "K2"))
    )


def test_nothing_is_chosen_twice_and_order_is_that_of_the_tree(
    structuur: Kwalificatiestructuur,
) -> None:
    rijen = rows(
        structuur,
        Knoop(Rijsoort.WERKPROCES, "25168:K2-W1"),
        Knoop(Rijsoort.WERKPROCES, "25168:K1-W2"),
        Knoop(Rijsoort.KERNTAAK, "25168:K1"),
        Knoop(Rijsoort.KEUZEDEEL, "K0061"),
    )
    keuze = keuze_of(rijen, structuur)
    assert keuze.bronnen == (Bronverwijzing("25168", "K1"), Bronverwijzing("25168", "K2-W1"))
    assert keuze.keuzedelen == ("K0061",)
    assert (keuze.kerntaken, keuze.werkprocessen) == (1, 1)


def test_domains_dossiers_and_unknown_content_stand_for_nothing(
    structuur: Kwalificatiestructuur,
) -> None:
    rijen = rows(
        structuur,
        Knoop(Rijsoort.DOMEIN, "79120"),
        Knoop(Rijsoort.DOSSIER, "23081"),
        Knoop(Rijsoort.KWALIFICATIE, "25010"),
        Knoop(Rijsoort.CROSSOVER, "26007"),
    )
    assert len(rijen) == 4
    assert not keuze_of(rijen, structuur)


def test_a_file_without_keuzedelen_has_no_group_for_them() -> None:
    boom = Rijenboom(StructuurRijen(make_structuur(met_bundel=False)))
    assert {boom.rij(n).soort for n in walk(boom)} == {
        Rijsoort.DOMEIN,
        Rijsoort.DOSSIER,
        Rijsoort.KWALIFICATIE,
        Rijsoort.KERNTAAK,
        Rijsoort.WERKPROCES,
    }
