import pytest

from kwalificatiestructuur.graaf import Soort
from kwalificatiestructuur.zoeken.dingen import collect
from kwalificatiestructuur.zoeken.filters import Eisen, Filter, Filterwaarden
from kwalificatiestructuur.zoeken.vraag import FILTERS, parse_vraag
from tests.kwalificatiestructuur.zoeken.voorbeeld import example


@pytest.fixture(scope="module")
def waarden() -> Filterwaarden:
    return Filterwaarden(collect(example()))


def ask(waarden: Filterwaarden, vraag: str, filter_: Filter | None = None) -> Eisen:
    return waarden.eisen(parse_vraag(vraag).filters, filter_ or Filter())[0]


@pytest.mark.parametrize(
    ("vraag", "eisen"),
    [
        ("niveau:3", Eisen(niveaus=frozenset("3"))),
        ("niveau:2-3", Eisen(niveaus=frozenset("23"))),
        ("niveau:2,4", Eisen(niveaus=frozenset("24"))),
        ("niveau:2 niveau:3", Eisen(niveaus=frozenset("23"))),
        ("niveau:9-2 niveau:", Eisen()),
        ("niveau:3 niveau:9", Eisen(niveaus=frozenset("3"))),
        ("domein:voed", Eisen(domeinen=frozenset({"79160", "79150"}))),
        ("domein:7915", Eisen(domeinen=frozenset({"79160", "79150"}))),
        ('domein:"onder handel"', Eisen(domeinen=frozenset({"79080"}))),
        ("crebo:gast", Eisen(crebos=frozenset({"25001", "26001"}))),
        ("crebo:gastheer", Eisen(crebos=frozenset({"25001"}))),
        ("crebo:2500", Eisen(crebos=frozenset({"25001", "25002", "25003"}))),
        ("dossier:23002", Eisen(dossiers=frozenset({"23002"}))),
        ("leerweg:BOL", Eisen(leerwegen=frozenset({"bol"}))),
        ("opleiding:mid", Eisen(soorten_opleiding=frozenset({"middenkaderopleiding"}))),
    ],
)  # fmt: skip
def test_what_a_filter_asks(waarden: Filterwaarden, vraag: str, eisen: Eisen) -> None:
    assert ask(waarden, vraag) == eisen


@pytest.mark.parametrize("waarde", ["werkproces", "WP", "werkprocessen", "werk"])
def test_a_kind_goes_by_more_names(waarden: Filterwaarden, waarde: str) -> None:
    soorten = ask(waarden, f"soort:{waarde}").soorten
    assert soorten is not None
    assert soorten & set(Soort) == {Soort.WERKPROCES}


@pytest.mark.parametrize("naam", FILTERS)
def test_a_wrong_value_is_answered_with_those_that_exist(waarden: Filterwaarden, naam: str) -> None:
    eisen, (melding,) = waarden.eisen(parse_vraag(f"{naam}:qqq").filters, Filter())
    assert eisen == Eisen()
    assert melding.startswith(f"{naam}:qqq bestaat niet en telt niet mee; kies uit ")
    assert waarden.values(naam)[0].code in melding


def test_a_long_list_is_not_given_in_full() -> None:
    from kwalificatiestructuur.laden import load_structuur

    waarden = Filterwaarden(collect(load_structuur()))
    _, (melding,) = waarden.eisen(parse_vraag("domein:qqq").filters, Filter())
    assert melding.endswith("en nog 8")


def test_what_the_window_asks_counts_too(waarden: Filterwaarden) -> None:
    assert ask(waarden, "", Filter(domein="79160", soort=Soort.KERNTAAK)) == Eisen(
        domeinen=frozenset({"79160"}), soorten=frozenset({"kerntaak"})
    )
    assert ask(waarden, "niveau:2", Filter(niveau=3)).niveaus == frozenset()
