import pytest

from kwalificatiestructuur.meldingen import MAX_MELDINGEN, Meldingen


@pytest.mark.parametrize("wit", ["\n", "\r\n", "\t", "\x0b\x0c", "\x85", "\u2028", "\n\n"])
def test_a_sentence_stays_on_one_line_whatever_it_quotes(wit: str) -> None:
    meldingen = Meldingen()
    meldingen.add(f"verwijzing naar 1{wit}2", f"be{wit}stand.xml: ")
    assert meldingen.all() == ("be stand.xml: verwijzing naar 1 2",)


def test_double_spaces_of_a_title_stay() -> None:
    meldingen = Meldingen()
    meldingen.add("profiel „A  b ” heeft geen kerntaken")
    assert meldingen.all() == ("profiel „A  b ” heeft geen kerntaken",)


def test_a_long_sentence_loses_its_middle() -> None:
    meldingen = Meldingen()
    meldingen.add("begin" + "x" * 100_000 + "einde")
    (zin,) = meldingen.all()
    assert len(zin) < 300
    assert zin.startswith("begin")
    assert zin.endswith("einde")


def test_what_comes_after_the_first_thousand_is_counted() -> None:
    meldingen = Meldingen()
    for nummer in range(MAX_MELDINGEN + 3):
        meldingen.add(f"melding {nummer}")
    zinnen = meldingen.all("bestand.xml: ")
    assert len(zinnen) == MAX_MELDINGEN + 1
    assert zinnen[-1] == "bestand.xml: nog 3 meldingen; die worden niet getoond"
