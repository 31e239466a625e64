import pytest

from kwalificatiestructuur.zoeken.aanvullen import suggest
from kwalificatiestructuur.zoeken.dingen import collect
from kwalificatiestructuur.zoeken.filters import Filterwaarden
from kwalificatiestructuur.zoeken.vraag import FILTERS, parse_vraag
from tests.kwalificatiestructuur.zoeken.voorbeeld import example


@pytest.fixture(scope="module")
def waarden() -> Filterwaarden:
    return Filterwaarden(collect(example()))


@pytest.mark.parametrize(
    ("tekst", "aanvullingen"),
    [
        ("gast so", ["soort:", "soort_opleiding:"]),
        ("d", ["domein:", "dossier:"]),
        ("niveau:", ["niveau:2", "niveau:3", "niveau:4"]),
        ("gast niveau:2,", ["niveau:2,2", "niveau:2,3", "niveau:2,4"]),
        ("domein:voe", ["domein:79160"]),
        ('domein:"han', ["domein:79080"]),
        ("soort:ke", ["soort:kerntaak", "soort:keuzedeel"]),
        ("leerweg:", ["leerweg:bbl", "leerweg:bol"]),
        ("crebo:somm", ["crebo:25002"]),
        ("gastheer", []),
        ("onbekend:", []),
        ("", []),
        ("gast ", []),
        ('"niv', []),
    ],
)
def test_what_can_follow(waarden: Filterwaarden, tekst: str, aanvullingen: list[str]) -> None:
    assert [a.tekst for a in suggest(waarden, tekst)] == aanvullingen


def test_a_completion_says_what_it_is_and_where_it_goes(waarden: Filterwaarden) -> None:
    tekst = "gast domein:voe tuin"
    (gevonden,) = suggest(waarden, tekst, cursor=len("gast domein:vo"))
    assert (gevonden.label, gevonden.filter, gevonden.waarde) == (
        "79160 Voedsel",
        "domein",
        "79160",
    )
    assert (
        tekst[: gevonden.van] + gevonden.tekst + tekst[gevonden.tot :] == "gast domein:79160 tuin"
    )
    (naam,) = suggest(waarden, "niv")
    assert naam.label.startswith("niveau: ")


@pytest.mark.parametrize("naam", FILTERS)
def test_every_completion_is_a_filter_that_counts(waarden: Filterwaarden, naam: str) -> None:
    from kwalificatiestructuur.zoeken.filters import Filter

    for aanvulling in suggest(waarden, f"{naam}:"):
        _, meldingen = waarden.eisen(parse_vraag(aanvulling.tekst).filters, Filter())
        assert not meldingen
