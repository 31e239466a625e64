from __future__ import annotations

import re

import pytest

from composer.document import read_document, write_document
from composer.meldingen import sentence
from composer.samenstelling import Samenstelling
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.samenstellingen import findings_of, kerntaak, samenstelling, variants

VIER = ("25168:K1", "25154:K1", "25498:B1-K1", "25187:K1")
TAKEN = '<profielkerntaken><kerntaak nr="7" titel="Eigen" hoofdstuk="1"/></profielkerntaken>'


def read_with(extra: str) -> Samenstelling:
    """A document with four kerntaken, read after another program put this behind its profile."""
    tekst = write_document(samenstelling(*map(kerntaak, VIER))).decode()
    return read_document(tekst.replace("</profiel>", f"</profiel>{extra}").encode())


@pytest.mark.parametrize(
    ("extra", "aantal"),
    [
        ('<profiel nr="5" titel="Tweede" hoofdstuk="2"/>', 2),
        ("<profiel/><profiel></profiel>", 3),
    ],
)
def test_str_19_violating_example_two_profiles(extra: str, aantal: int) -> None:
    (finding,) = findings_of("STR-19", read_with(extra))
    assert (finding.variant, finding.ernst) == ("meer_profielen", "info")
    assert sentence(finding, {}).startswith(f"Het gelezen bestand heeft {aantal} profielen")


def test_str_19_fine_example_four_kerntaken_in_the_basis() -> None:
    gelezen = read_with("")
    assert len(gelezen.kerntaken) == 4
    assert not variants("STR-19", gelezen)
    assert not variants("STR-19", samenstelling())


@pytest.mark.parametrize(
    ("profielen", "verwacht"),
    [
        ("", []),
        ("<profielen/>", []),
        ('<profielen><profiel nr="5" hoofdstuk="1"/></profielen>', []),
        ('<profielen><profiel nr="5"/><!-- twee --><profiel\n nr="6"/></profielen>', [2]),
        ("<profielen><profiel/><profiel><profielkerntaken/></profiel></profielen>", [2]),
        ("<profielen><profiel/><profiel/><profiel/></profielen>", [3]),
    ],
)
def test_none_and_one_profile_are_right_and_two_are_not(
    profielen: str, verwacht: list[int]
) -> None:
    tekst = write_document(samenstelling(*map(kerntaak, VIER))).decode()
    anders = re.sub(r"<profielen>.*</profielen>", profielen, tekst, flags=re.DOTALL)
    gevonden = findings_of("STR-19", read_document(anders.encode()))
    assert [dict(finding.parameters)["aantal"] for finding in gevonden] == verwacht


def test_something_else_among_the_profiles_is_no_profile() -> None:
    assert not variants("STR-19", read_with("<profielnoot/><noot><profiel/></noot>"))


def test_a_second_profile_with_kerntaken_is_refused_when_it_is_read() -> None:
    with pytest.raises(Invoerfout, match="tweede profiel"):
        read_with(f"<profiel>{TAKEN}</profiel>")


def test_kerntaken_of_the_one_profile_stand_in_the_basis_after_reading() -> None:
    tekst = write_document(samenstelling(*map(kerntaak, VIER))).decode()
    gelezen = read_document(tekst.replace("<profielkerntaken />", TAKEN).encode())
    assert len(gelezen.kerntaken) == 5
    assert not variants("STR-19", gelezen)
