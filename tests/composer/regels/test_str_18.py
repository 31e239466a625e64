from __future__ import annotations

import re
from dataclasses import replace

import pytest

from composer.codering import codes_of
from composer.document import read_document, write_document
from composer.meldingen import sentence
from composer.operations import renumber
from composer.samenstelling import Samenstelling
from tests.composer.samenstellingen import findings_of, kerntaak, samenstelling, variants


def test_str_18_violating_example_of_two_werkprocessen_with_one_number() -> None:
    taak = kerntaak("25168:K1", "W1", "W2")
    eerste, tweede = taak.werkprocessen
    tweede = replace(tweede, hoofdstuk_gelezen=1)
    waarde = samenstelling(replace(taak, werkprocessen=(eerste, tweede)))
    (finding,) = findings_of("STR-18", waarde)
    assert (finding.ernst, finding.betrokken) == ("fout", (tweede.id,))
    assert "toegekend aan B1-K1-W2" in sentence(finding, codes_of(waarde))
    assert "Hernummeren" not in sentence(finding, codes_of(waarde))
    assert not variants("STR-18", renumber(waarde).samenstelling)


def test_str_18_fine_example_of_codes_in_order() -> None:
    bronnen = "25168:K1", "25154:K1", "25498:B1-K1", "25187:K1"
    taken = [kerntaak(bron) for bron in bronnen]
    codes = codes_of(samenstelling(*taken))
    assert [codes[taak.id] for taak in taken] == ["B1-K1", "B1-K2", "B1-K3", "B1-K4"]
    assert not variants("STR-18", samenstelling(*taken))


def read_numbered(*nummers: int, deel: str = "kerntaak") -> Samenstelling:
    """A document whose kerntaken, or whose werkprocessen of the first one, have these numbers."""
    bronnen = ("25168:K1", "25154:K1", "25498:B1-K1", "25187:K1")
    if deel == "kerntaak":
        waarde = samenstelling(*(kerntaak(bron) for bron in bronnen[: len(nummers)]))
    else:
        waarde = samenstelling(kerntaak("25168:K1", *(f"W{n + 1}" for n in range(len(nummers)))))
    tekst = write_document(waarde).decode()
    volgende = iter(nummers)
    patroon = rf'(<{deel} [^>]*?hoofdstuk=")\d+'
    return read_document(re.sub(patroon, lambda m: f"{m[1]}{next(volgende)}", tekst).encode())


@pytest.mark.parametrize("deel", ["kerntaak", "werkproces"])
@pytest.mark.parametrize(
    ("nummers", "anders"),
    [
        ((1,), []),
        ((0,), [1]),
        ((2,), [1]),
        ((1, 2, 3), []),
        ((1, 2, 2), [3]),  # one number under its place, and twice the same
        ((1, 2, 4), [3]),  # one over it: a gap
        ((0, 1, 2), [1, 2, 3]),
        ((2, 3, 4), [1, 2, 3]),
        ((1, 3, 4), [2, 3]),
        ((3, 1, 2), []),  # another order of the file alone is none of the numbers
    ],
)
def test_every_number_beside_its_place_is_said_and_no_other(
    deel: str, nummers: tuple[int, ...], anders: list[int]
) -> None:
    gelezen = read_numbered(*nummers, deel=deel)
    code = "B1-K{}" if deel == "kerntaak" else "B1-K1-W{}"
    codes = codes_of(gelezen)
    gevonden = findings_of("STR-18", gelezen)
    genoemd = [codes[id_] for finding in gevonden for id_ in finding.betrokken]
    assert genoemd == [code.format(plaats) for plaats in anders]


def test_a_part_that_is_put_back_at_its_number_is_right_again() -> None:
    """As the rule says: put the parts in the order of the file. One place short is not enough."""
    gelezen = read_numbered(1, 4)
    erbij = [kerntaak("25498:B1-K1"), kerntaak("25187:K1")]
    eerste, vierde = gelezen.kerntaken
    for aantal, verwacht in ((0, 1), (1, 1), (2, 0)):
        waarde = replace(gelezen, kerntaken=(eerste, *erbij[:aantal], vierde))
        assert len(findings_of("STR-18", waarde)) == verwacht
