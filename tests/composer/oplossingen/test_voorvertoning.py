from __future__ import annotations

import pytest

from composer.finding import Ernst, Finding
from composer.operations import BewerkingGeweigerd, remove_onderdelen, set_veld
from composer.oplossingen import preview, preview_bewerking
from composer.oplossingen.voorvertoning import missing_in
from tests.composer.oplossingen.voorbeelden import ALLEEN, offers, wereld_of
from tests.composer.samenstellingen import kerntaak, omgeving, samenstelling


def test_a_preview_says_what_goes_what_comes_and_what_changes() -> None:
    wereld, waarde = wereld_of(ALLEEN), ALLEEN.samenstelling
    finding, oplossing = next(offers(wereld, waarde, "STR-13"))
    beeld = preview(wereld, waarde, oplossing)
    assert finding in beeld.verdwijnt
    assert not [f for f in beeld.verschijnt if f.ernst is Ernst.FOUT]
    assert len(beeld.wijzigingen) == 2
    assert (beeld.samenstelling, beeld.change) == oplossing.bewerk(waarde)


def test_a_fix_that_has_become_impossible_is_refused() -> None:
    wereld, waarde = wereld_of(ALLEEN), ALLEEN.samenstelling
    _, oplossing = next(offers(wereld, waarde, "STR-13"))
    later, _ = remove_onderdelen(waarde, {waarde.kerntaken[0].id})
    with pytest.raises(BewerkingGeweigerd):
        preview(wereld, later, oplossing)


def test_what_comes_is_shown() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
    beeld = preview_bewerking(omgeving(), waarde, set_veld(waarde, "niveau", None))
    assert [(f.regel, f.variant) for f in beeld.verschijnt if f.ernst is Ernst.FOUT] == [
        ("NIV-01", "ontbreekt")
    ]


def finding(onderdeel: str, *bronnen: str) -> Finding:
    return Finding("KD-06", "overlap", Ernst.WAARSCHUWING, onderdeel, bronnen=bronnen)


def test_a_finding_that_stays_on_other_grounds_neither_goes_nor_comes() -> None:
    voor, na = [finding("K1", "a", "b")], [finding("K1", "a")]
    assert missing_in(na, voor) == ()
    assert missing_in(voor, na) == ()


def test_of_several_alike_the_one_goes_whose_grounds_are_gone() -> None:
    voor, na = [finding("K1", "a"), finding("K1", "b")], [finding("K1", "b")]
    assert missing_in(na, voor) == (finding("K1", "a"),)


def test_findings_that_say_the_same_count_each() -> None:
    een = finding("")
    assert missing_in([een], [een, een, een]) == (een, een)
    assert missing_in([een, een], [een]) == ()
