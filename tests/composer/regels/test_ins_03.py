from __future__ import annotations

from dataclasses import replace

from composer.aanvraag import Verklaring
from tests.composer.aanvragen import MIX
from tests.composer.samenstellingen import findings_of, variants


def test_ins_03_violating_example() -> None:
    waarde = replace(MIX, verklaringen=(Verklaring("INS-03", True),))
    (finding,) = findings_of("INS-03", waarde)
    assert (finding.variant, finding.ernst) == ("ongunstig", "fout")


def test_ins_03_fine_example() -> None:
    assert not variants("INS-03", replace(MIX, verklaringen=(Verklaring("INS-03", False),)))


def test_an_answer_is_asked_for() -> None:
    assert variants("INS-03", MIX) == ["nodig"]
    zonder = Verklaring("INS-03", None, "Dat weten wij niet.")
    assert variants("INS-03", replace(MIX, verklaringen=(zonder,))) == ["nodig"]
