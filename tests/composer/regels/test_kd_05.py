from __future__ import annotations

from tests.composer.samenstellingen import (
    eigen_kerntaak,
    findings_of,
    kerntaak,
    keuzedeel,
    samenstelling,
)


def test_a_keuzedeel_with_the_title_of_a_part() -> None:
    taak = eigen_kerntaak("25180:K1", titel="Ondernemend gedrag")
    waarde = samenstelling(taak, keuzedelen=(keuzedeel("K0072", "Ondernemend gedrag "),))
    (finding,) = findings_of("KD-05", waarde)
    assert (finding.variant, finding.ernst) == ("zelfde_titel", "waarschuwing")
    assert (finding.onderdeel, finding.betrokken) == ("K0072", (taak.id,))


def test_the_title_of_the_register_counts_where_the_document_has_none() -> None:
    taak = eigen_kerntaak("25180:K1", titel="Arbeidsparticipatie")
    (finding,) = findings_of("KD-05", samenstelling(taak, keuzedelen=(keuzedeel("K0002"),)))
    assert finding.variant == "zelfde_titel"


def test_other_titles_are_not_good_but_unknown() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), keuzedelen=(keuzedeel("K0002"),))
    (finding,) = findings_of("KD-05", waarde)
    assert (finding.variant, finding.ernst, finding.onderdeel) == ("onbekend", "info", "K0002")
