from __future__ import annotations

from typing import Any, Final

from composer.aanvraag import Aanvraag, Motivering
from composer.codering import codes_of
from composer.meldingen import sentence
from tests.composer.samenstellingen import eigen_kerntaak, findings_of, samenstelling, variants

VIER_JAAR: Final[dict[str, Any]] = {
    "niveau": 4,
    "soort_opleiding": "middenkaderopleiding",
    "studieduur": 4,
}
MOTIEF = Aanvraag(motief_vierjarig="Twee vakgebieden op niveau 4 vragen vier jaar.")


def test_niv_06_violating_example() -> None:
    waarde = samenstelling(eigen_kerntaak("25167:K1"), eigen_kerntaak("25371:K1"), **VIER_JAAR)
    geen_bron, geen_motief = findings_of("NIV-06", waarde)
    assert (geen_bron.variant, geen_bron.ernst) == ("geen_bron", "waarschuwing")
    assert geen_bron.bronnen == ("25167", "25371")
    assert (geen_motief.variant, geen_motief.ernst) == ("geen_motief", "waarschuwing")


def test_niv_06_fine_example() -> None:
    delen = eigen_kerntaak("25480:K1"), eigen_kerntaak("25297:K1")
    assert not variants("NIV-06", samenstelling(*delen, aanvraag=MOTIEF, **VIER_JAAR))


def test_one_source_on_the_list_is_enough_but_not_without_a_motive() -> None:
    waarde = samenstelling(eigen_kerntaak("25480:K1"), eigen_kerntaak("25371:K1"), **VIER_JAAR)
    (finding,) = findings_of("NIV-06", waarde)
    assert finding.variant == "geen_motief"
    assert "lijst van vierjarige kwalificaties: 25480" in sentence(finding, codes_of(waarde))


def test_who_knows_of_a_permission_answers() -> None:
    antwoord = (Motivering("NIV-06", "", "De minister heeft de cross-over aangewezen."),)
    waarde = samenstelling(
        eigen_kerntaak("25371:K1"), aanvraag=MOTIEF, motiveringen=antwoord, **VIER_JAAR
    )
    (finding,) = findings_of("NIV-06", waarde)
    assert finding.gemotiveerd


def test_without_sources_none_is_missed_on_the_list() -> None:
    (finding,) = findings_of("NIV-06", samenstelling(**VIER_JAAR))
    assert finding.variant == "geen_motief"


def test_other_durations_need_no_reason() -> None:
    for jaren in (None, 1, 3, 5):
        assert not variants("NIV-06", samenstelling(**{**VIER_JAAR, "studieduur": jaren}))
