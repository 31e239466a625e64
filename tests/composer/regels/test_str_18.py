from __future__ import annotations

from dataclasses import replace

from composer.codering import codes_of
from composer.meldingen import sentence
from composer.operations import renumber
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
