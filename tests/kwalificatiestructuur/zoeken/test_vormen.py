import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwalificatiestructuur.zoeken.vormen import Vormenlijst, bare_form, search_beginning, stem_of

FAMILIES = [
    "verkoopt verkopen verkoop",
    "begeleidt begeleiden begeleiding",
    "zorgt zorgen zorg",
    "neemt nemen",
    "geeft geven",
    "maakt maken",
    "legt leggen",
    "controleert controleren",
    "adviseert adviseren",
    "reserveert reserveren reservering reserveringen",
    "levert leveren levering",
    "leidt leiden",
    "schrijft schrijven",
    "klant klanten",
    "brief brieven",
    "huis huizen",
    "voorraad voorraden",
    "activiteit activiteiten",
    "mogelijkheid mogelijkheden mogelijk",
    "professioneel professionele",
    "medewerker medewerkers",
    "plannen plant planning",
]
VREEMD = "beleid kracht kost koster kas wet weten klad plat tafel"


@pytest.mark.parametrize("familie", FAMILIES)
def test_forms_of_one_word_find_each_other_and_nothing_else(familie: str) -> None:
    woorden = familie.split()
    alle = " ".join([*FAMILIES, VREEMD]).split()
    lijst = Vormenlijst(alle)
    for woord in woorden:
        assert {*lijst.forms(woord), woord} == set(woorden)


@pytest.mark.parametrize(
    ("woord", "vreemd"),
    [
        ("begeleiden", "beleid"),
        ("klant", "klan"),
        ("kracht", "krach"),
        ("gast", "gas"),
        ("kost", "koster"),
        ("k1", "k2"),
        ("een", "een"),
        ("iii", "i"),
    ],
)
def test_what_only_looks_alike_is_no_form(woord: str, vreemd: str) -> None:
    assert Vormenlijst([woord, vreemd]).forms(woord) == []
    assert Vormenlijst([woord, vreemd]).forms(vreemd) == []


def test_a_word_that_does_not_occur_has_forms_too() -> None:
    assert Vormenlijst(["verkopen"]).forms("verkoopt") == ["verkopen"]
    assert Vormenlijst(["zorgen"]).forms("zorgt") == ["zorgen"]


@given(woord=st.text("abdefgiklnoprstuvz", max_size=12))
def test_a_stem_is_how_its_word_begins(woord: str) -> None:
    assert bare_form(woord).startswith(stem_of(woord)[:-1])
    begin, langste = search_beginning(woord)
    assert bare_form(woord).startswith(begin)
    assert not begin or len(bare_form(woord)) <= langste


@given(woorden=st.lists(st.text("enrtgvklo", min_size=1, max_size=8), max_size=12, unique=True))
def test_to_be_a_form_goes_both_ways(woorden: list[str]) -> None:
    lijst = Vormenlijst(woorden)
    for een in woorden:
        for ander in lijst.forms(een):
            assert een in lijst.forms(ander)
