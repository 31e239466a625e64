"""Numbers of our own are unique, stable and out of SBB's range."""

import pytest

from composer.document import nummers as module
from composer.document import read_document, write_document
from composer.document.nummers import assign_nummers
from composer.operations import move_kerntaken
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.elementen import Verwijzing
from tests.composer.document.voorbeelden import uuid, volledig


def with_kerntaken(aantal: int) -> Samenstelling:
    kerntaken = tuple(GekozenKerntaak(uuid(n + 2), f"K{n}") for n in range(aantal))
    return Samenstelling(id=uuid(1), kerntaken=kerntaken)


def test_a_part_keeps_its_number_when_it_moves() -> None:
    voor = assign_nummers(volledig())
    na = assign_nummers(move_kerntaken(volledig(), [uuid(11)], None).samenstelling)
    assert (voor.dossier, voor.profiel, voor.delen) == (na.dossier, na.profiel, dict(na.delen))


def test_numbers_that_meet_get_the_next_free_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AANTAL", 7)
    samenstelling = with_kerntaken(5)
    nummers = assign_nummers(samenstelling)
    alle = [nummers.dossier, nummers.profiel, *nummers.delen.values()]
    assert sorted(alle) == [str(1_000_000_000 + n) for n in range(7)]
    assert assign_nummers(samenstelling) == nummers
    assert write_document(read_document(write_document(samenstelling))) == write_document(
        samenstelling
    )


@pytest.mark.parametrize("nr", ["", "0", "012", "x", "1000000000", "-5", "١٢"])
def test_what_is_no_number_of_sbb_gets_one_of_ours(nr: str) -> None:
    item = Verwijzing(nr, "kent iets")
    kerntaak = GekozenKerntaak(uuid(2), "K", vakkennis=(item,))
    nummers = assign_nummers(Samenstelling(id=uuid(1), kerntaken=(kerntaak,)))
    assert 1_000_000_000 <= int(nummers.kennis[item]) < 2_000_000_000
