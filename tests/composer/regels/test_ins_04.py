from __future__ import annotations

from composer.meldingen import sentence
from tests.composer.aanvragen import MIX, with_aanvraag
from tests.composer.samenstellingen import findings_of, variants


def test_ins_04_violating_example() -> None:
    (finding,) = findings_of("INS-04", with_aanvraag(ontwikkeld_door="MBO Elders"))
    assert (finding.variant, finding.ernst) == ("ander", "info")
    assert "door MBO Elders; ROC Proef mag" in sentence(finding, {})


def test_ins_04_fine_example() -> None:
    waarde = with_aanvraag(ontwikkeld_door="MBO Elders", soort_aanvraag="verkort")
    assert not variants("INS-04", waarde)


def test_who_developed_it_may_offer_it() -> None:
    assert not variants("INS-04", with_aanvraag(ontwikkeld_door=""))
    assert not variants("INS-04", with_aanvraag(ontwikkeld_door=" roc  proef"))


def test_the_institution_is_asked_for() -> None:
    assert variants("INS-04", MIX) == ["leeg"]
