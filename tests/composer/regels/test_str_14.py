"""A structure with a kerntaak of five werkprocessen and 20 lines of vakkennis.

The bundle has titles only, so nothing in it has lines to go through.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from composer.antwoorden import set_vakkenniskeuze
from composer.codering import codes_of
from composer.copy_parts import copy_kerntaak
from composer.eisen import Vakkenniskeuze
from composer.finding import Finding
from composer.findings import Findings
from composer.meldingen import sentence
from composer.operations import insert_werkprocessen, remove_onderdelen
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.bronverwijzing import Bronverwijzing
from tests.composer.regels.kerntaakbron import kerntaakstructuur
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_werkproces,
    findings_of,
    id_,
    kerntaak,
    omgeving,
    samenstelling,
    variants,
)

STRUCTUUR = kerntaakstructuur(werkprocessen=5, regels=20)
BRON = Bronverwijzing.parse("25900:B1-K1")


def taken(*codes: str) -> GekozenKerntaak:
    """The kerntaak with some of its werkprocessen, or all."""
    gekozen = [Bronverwijzing(BRON.crebo, f"{BRON.code}-{code}") for code in codes] or None
    return copy_kerntaak(STRUCTUUR, BRON, werkprocessen=gekozen, new_id=id_)


def decide(
    waarde: Samenstelling, nrs: Iterable[int], *, behouden: bool = True, bij: Iterable[int] = (0,)
) -> Samenstelling:
    """Decide about these lines of the first kerntaak."""
    for nr in nrs:
        taak = waarde.kerntaken[0]
        delen = tuple(taak.werkprocessen[i].id for i in bij)
        keuze = Vakkenniskeuze(
            taak.id, str(nr), f"kan handeling {nr} volgens plan uitvoeren", behouden, delen
        )
        waarde = set_vakkenniskeuze(waarde, keuze).samenstelling
    return waarde


def judged(waarde: Samenstelling) -> tuple[Finding, ...]:
    return findings_of("STR-14", waarde, structuur=STRUCTUUR)


def test_str_14_violating_example_all_lines_kept_unseen() -> None:
    waarde = samenstelling(taken("W1", "W2", "W3"))
    (finding,) = judged(waarde)
    assert (finding.variant, finding.ernst) == ("niet_nagelopen", "waarschuwing")
    assert finding.onderdeel == waarde.kerntaken[0].id
    assert sentence(finding, codes_of(waarde)) == (
        "Uit deze kerntaak zijn werkprocessen weggelaten (aantal: 2). Van 20 van de 20 regels "
        "vakkennis is nog niet besloten of zij blijven; loop ze na."
    )


def test_str_14_fine_example_each_line_ticked_and_linked() -> None:
    waarde = decide(samenstelling(taken("W1", "W2", "W3")), range(1, 21))
    (finding,) = judged(waarde)
    assert (finding.variant, finding.ernst) == ("nagelopen", "info")
    assert dict(finding.parameters) == {"behouden": 20, "vervallen": 0}


def test_a_decision_is_seen_at_once() -> None:
    waarde = decide(samenstelling(taken("W1", "W2", "W3")), range(1, 20))
    findings = Findings(omgeving(structuur=STRUCTUUR), waarde)
    taak = waarde.kerntaken[0]
    keuze = Vakkenniskeuze(taak.id, "20", "", True, (taak.werkprocessen[0].id,))
    assert taak.id in findings.update(*set_vakkenniskeuze(waarde, keuze))
    assert [f.variant for f in findings.of(taak.id) if f.regel == "STR-14"] == ["nagelopen"]


def test_a_dropped_line_is_decided_too() -> None:
    waarde = decide(samenstelling(taken("W1", "W2", "W3")), range(1, 19))
    waarde = decide(waarde, [19], behouden=False, bij=())
    (finding,) = judged(waarde)
    assert dict(finding.parameters) == {"aantal": 1, "totaal": 20, "weggelaten": 2}
    (finding,) = judged(decide(waarde, [20], behouden=False, bij=()))
    assert dict(finding.parameters) == {"behouden": 18, "vervallen": 2}


def test_a_kept_line_without_werkproces() -> None:
    waarde = decide(samenstelling(taken("W1", "W2", "W3")), range(1, 19))
    waarde = decide(waarde, [19, 20], bij=())
    (finding,) = judged(waarde)
    assert (finding.variant, dict(finding.parameters)) == ("zonder_werkproces", {"aantal": 2})


def test_a_line_loses_its_werkproces_when_that_is_taken_out() -> None:
    waarde = decide(samenstelling(taken("W1", "W2", "W3")), range(1, 21), bij=(2,))
    assert [f.variant for f in judged(waarde)] == ["nagelopen"]
    derde = waarde.kerntaken[0].werkprocessen[2].id
    waarde = remove_onderdelen(waarde, {derde}).samenstelling
    (finding,) = judged(waarde)
    assert (finding.variant, dict(finding.parameters)) == ("zonder_werkproces", {"aantal": 20})


def test_a_whole_kerntaak_needs_no_decision() -> None:
    assert not judged(samenstelling(taken()))


def test_a_kerntaak_that_got_a_werkproces_from_elsewhere_is_still_whole() -> None:
    waarde = samenstelling(taken())
    erbij = eigen_werkproces("25180:K1-W1")
    waarde = insert_werkprocessen(waarde, waarde.kerntaken[0].id, [erbij]).samenstelling
    assert not judged(waarde)


def test_a_werkproces_in_another_kerntaak_is_left_out_of_this_one() -> None:
    """The lines stand per kerntaak, so a source that was divided over two has two lists."""
    een, ander = taken("W1", "W2", "W3"), replace(taken("W4", "W5"), titel="Rondt af")
    gevonden = judged(samenstelling(een, ander))
    assert [(f.variant, f.onderdeel) for f in gevonden] == [
        ("niet_nagelopen", een.id),
        ("niet_nagelopen", ander.id),
    ]


def test_a_choice_about_another_kerntaak_decides_nothing() -> None:
    waarde = decide(samenstelling(taken("W1", "W2", "W3")), range(1, 21))
    keuzes = tuple(replace(keuze, kerntaak="elders") for keuze in waarde.vakkenniskeuzes)
    waarde = replace(waarde, vakkenniskeuzes=keuzes)
    assert [f.variant for f in judged(waarde)] == ["niet_nagelopen"]


def test_a_source_that_is_not_known_is_said_once_for_all() -> None:
    een, ander = eigen_kerntaak("25999:K1"), eigen_kerntaak("25180:K1")
    (finding,) = judged(samenstelling(een, ander))
    assert (finding.variant, finding.ernst) == ("bron_onbekend", "info")
    assert finding.betrokken == (een.id, ander.id)


def test_lines_that_were_not_supplied_cannot_be_gone_through() -> None:
    taak = kerntaak("25168:K1", "W1", "W2")
    (finding,) = findings_of("STR-14", samenstelling(taak))
    assert (finding.variant, finding.betrokken) == ("regels_onbekend", (taak.id,))
    assert not variants("STR-14", samenstelling(kerntaak("25168:K1")))


def test_a_kerntaak_without_source_or_without_werkprocessen_is_not_partly_taken() -> None:
    assert not judged(samenstelling(eigen_kerntaak(), replace(taken(), werkprocessen=())))
