from __future__ import annotations

from app.bevindingen.bestemming import bestemming_of
from composer.finding import Ernst, Finding
from composer.operations import FACET_VAN_VELD
from composer.regels import REGELS

NERGENS = {"TYD-06", "NIV-12"}
"""Rules about what the window does not hold; their findings are there to read."""


def test_every_rule_leads_somewhere() -> None:
    for regel in REGELS:
        doel = bestemming_of(Finding(regel.id, "x", Ernst.FOUT))
        assert (doel == "") == (regel.id in NERGENS), regel.id
        assert doel in {"", "onderdelen", "keuzedelen", *FACET_VAN_VELD}, regel.id
