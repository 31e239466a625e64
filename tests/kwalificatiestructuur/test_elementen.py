import pytest

from kwalificatiestructuur.elementen import Profiellijst, Profieltekst, Verwijzing


@pytest.mark.parametrize(
    ("basis", "per_profiel", "verwacht"),
    [
        ("Basis.", (), "Basis."),
        ("Basis. \n", (("1", " Meer."),), "Basis. \n\n\n Meer."),
        ("Basis.", (("2", "Van een ander."),), "Basis."),
        ("Basis.", (("1", "a"), ("2", "x"), ("1", "b")), "Basis.\n\na\n\nb"),
        ("", (("1", "Alleen dit."),), "Alleen dit."),
        ("\n  ", (("1", "Alleen dit."),), "Alleen dit."),
        ("Basis.", (("1", " \n"),), "Basis."),
        (" ", (("1", ""),), " "),
        ("", (), ""),
    ],
)
def test_the_text_for_a_profile(
    basis: str, per_profiel: tuple[tuple[str, str], ...], verwacht: str
) -> None:
    assert Profieltekst(basis, per_profiel).for_profiel("1") == verwacht


def test_without_a_profile_only_the_base_counts() -> None:
    assert Profieltekst("Basis.", (("1", "Meer."),)).for_profiel(None) == "Basis."


def test_the_list_for_a_profile_keeps_order_and_repeats() -> None:
    a, b = Verwijzing("1", "a"), Verwijzing("2", "b")
    lijst = Profiellijst((b, a, b), (("9", (a,)), ("8", (b,)), ("9", (b, b))))
    assert lijst.for_profiel("9") == (b, a, b, a, b, b)
    assert lijst.for_profiel("8") == (b, a, b, b)
    assert lijst.for_profiel(None) == (b, a, b)
