from __future__ import annotations

from dataclasses import replace

from composer.codering import codes_of
from composer.meldingen import sentence
from composer.operations import renumber
from tests.composer.samenstellingen import findings_of, kerntaak, samenstelling, variants


def test_a_file_that_numbered_two_werkprocessen_the_same() -> None:
    taak = kerntaak("25168:K1", "W1", "W2")
    eerste, tweede = taak.werkprocessen
    tweede = replace(tweede, hoofdstuk_gelezen=1)
    waarde = samenstelling(replace(taak, werkprocessen=(eerste, tweede)))
    (finding,) = findings_of("STR-18", waarde)
    assert (finding.ernst, finding.betrokken) == ("fout", (tweede.id,))
    assert "toegekend aan B1-K1-W2" in sentence(finding, codes_of(waarde))
    assert "Hernummeren" not in sentence(finding, codes_of(waarde))
    assert not variants("STR-18", renumber(waarde).samenstelling)


def test_codes_in_order_are_fine() -> None:
    taken = kerntaak("25168:K1"), kerntaak("25154:K1"), kerntaak("25498:B1-K1")
    assert not variants("STR-18", samenstelling(*taken))
