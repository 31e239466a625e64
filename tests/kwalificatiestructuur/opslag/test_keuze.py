from __future__ import annotations

from datetime import date

import pytest

from kwalificatiestructuur.bronnen import Bronsoort
from kwalificatiestructuur.elementen import Geldigheid, Keuzedeel
from kwalificatiestructuur.opslag.beschrijving import (
    DELEN,
    Bronbeschrijving,
    join_geldigheid,
)
from kwalificatiestructuur.opslag.keuze import (
    BUNDEL,
    compose,
    count,
    edition_id,
    edition_name,
    taken,
)
from tests.kwalificatiestructuur.gegevens import bron, dossier, kerntaak, kwalificatie


def source(naam: str, soort: str, *delen: str) -> Bronbeschrijving:
    return Bronbeschrijving(naam, soort, naam.title(), f"{naam}.x", "", 0, {}, delen=delen)


LANDELIJK = ("domeinen", "sectorkamers", "competenties")
MEEGELEVERD = source("bundel", BUNDEL, *(deel for deel in DELEN if deel != "vervangingen"))
XML = source("xml", Bronsoort.SBB_XML, "domeinen", "dossiers", "sectorkamers", "competenties")
ANDER = source("ander", Bronsoort.SBB_XML, "domeinen", "dossiers", "sectorkamers", "competenties")
LIJST = source("lijst", Bronsoort.CREBOLIJST, "domeinen", "dossiers", "vervangingen")
REGISTER = source("register", Bronsoort.KEUZEDELENREGISTER, "keuzedelen")
OVERLAP = source("overlap", Bronsoort.OVERLAPLIJST, "overlap")


def delen(bronnen: tuple[Bronbeschrijving, ...]) -> dict[str, set[str]]:
    return {bron.id: set(bron.delen) for bron in bronnen}


def test_the_bundle_fills_what_a_file_does_not_bring() -> None:
    assert delen(compose([MEEGELEVERD], [XML], aanvullen=False)) == {
        "bundel": {*LANDELIJK, "keuzedelen", "overlap", "crossovers"},
        "xml": {*LANDELIJK, "dossiers"},
    }


def test_the_list_of_crebos_stands_before_the_xml_and_stays() -> None:
    eerst = compose([MEEGELEVERD], [XML, LIJST], aanvullen=False)
    assert [bron.id for bron in eerst] == ["bundel", "lijst", "xml"]
    later = compose(eerst, [ANDER], aanvullen=False)
    assert [bron.id for bron in later] == ["bundel", "lijst", "ander"]
    assert "dossiers" in delen(later)["lijst"]


def test_a_list_of_crebos_alone_leaves_the_dossiers() -> None:
    samen = compose([MEEGELEVERD], [LIJST], aanvullen=False)
    assert {"dossiers"} < delen(samen)["bundel"]
    nieuw = source("nieuw", Bronsoort.CREBOLIJST, "dossiers", "vervangingen")
    assert [bron.id for bron in compose(samen, [nieuw], aanvullen=False)][:2] == [
        "bundel",
        "nieuw",
    ]


@pytest.mark.parametrize("aanvullen", [False, True])
@pytest.mark.parametrize("weer", [XML, REGISTER, OVERLAP, LIJST])
def test_importing_again_changes_nothing(weer: Bronbeschrijving, *, aanvullen: bool) -> None:
    samen = compose([MEEGELEVERD], [XML, REGISTER, OVERLAP, LIJST], aanvullen=False)
    assert edition_id(compose(samen, [weer], aanvullen=aanvullen)) == edition_id(samen)


def test_the_order_of_importing_kinds_does_not_matter() -> None:
    een = compose(compose([MEEGELEVERD], [XML], aanvullen=False), [REGISTER], aanvullen=False)
    ander = compose(compose([MEEGELEVERD], [REGISTER], aanvullen=False), [XML], aanvullen=False)
    assert edition_id(een) == edition_id(ander)


def test_the_order_of_files_of_one_kind_does() -> None:
    een = compose([MEEGELEVERD], [XML, ANDER], aanvullen=False)
    ander = compose([MEEGELEVERD], [ANDER, XML], aanvullen=False)
    assert edition_id(een) != edition_id(ander)


def test_aanvullen_takes_nothing_away() -> None:
    samen = compose([MEEGELEVERD], [XML], aanvullen=False)
    assert delen(compose(samen, [ANDER, REGISTER], aanvullen=True)) == {
        **delen(samen),
        "ander": set(ANDER.delen),
        "register": {"keuzedelen"},
    }


def test_a_name_for_what_was_imported() -> None:
    bronnen = [source(naam, Bronsoort.SBB_XML, "dossiers") for naam in "abcde"]
    assert edition_name(bronnen[:1], [], "2026-01-02") == "A"
    assert edition_name(bronnen, [], "2026-01-02") == "A + B + C en nog 2"
    assert edition_name(bronnen[:1], ["A"], "2026-01-02") == "A, 2026-01-02"
    assert edition_name(bronnen[:1], ["A", "A, 2026-01-02"], "2026-01-02") == "A, 2026-01-02 (2)"


def test_the_name_of_what_adds_to_an_edition() -> None:
    bronnen = [source("b", Bronsoort.SBB_XML, "dossiers")]
    assert edition_name(bronnen, [], "2026-01-02", "Voorjaar") == "Voorjaar + B"
    naam = "Een"
    for _ in range(50):
        naam = edition_name(bronnen, [], "2026-01-02", naam)
    assert naam.startswith("Een + B + B")
    assert naam.endswith("B … + B")
    assert len(naam) < 100


def test_only_what_an_edition_takes_of_a_source_counts() -> None:
    kt = kerntaak("1", "11", "12")
    gegevens = bron(dossier("1", kwalificatie("25001", kt, dossier="1"), kerntaken=[kt]))
    beschreven = source("een", Bronsoort.SBB_XML, "domeinen")
    assert taken(beschreven, gegevens).dossiers == ()
    assert taken(beschreven, gegevens).domeinen == gegevens.domeinen
    assert taken(XML, gegevens) is gegevens
    aantallen = count([gegevens, gegevens])
    assert (aantallen["dossier"], aantallen["kwalificatie"]) == (1, 1)
    assert (aantallen["kerntaak"], aantallen["werkproces"], aantallen["keuzedeel"]) == (1, 2, 0)
    assert isinstance(Keuzedeel("K1", "x"), Keuzedeel)


def test_a_period_covers_all_and_ends_only_when_all_end() -> None:
    begin, einde = date(2016, 8, 1), date(2020, 7, 31)
    assert join_geldigheid([]) == Geldigheid()
    assert join_geldigheid([Geldigheid(begin), Geldigheid()]) == Geldigheid(begin)
    beide = [Geldigheid(begin, einde, einde), Geldigheid(einde, begin, None)]
    assert join_geldigheid(beide) == Geldigheid(begin, einde, None)
