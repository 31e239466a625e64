from __future__ import annotations

from kwalificatiestructuur.elementen import Keuzedeel
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    eigen_werkproces,
    findings_of,
    kerntaak,
    keuzedeel,
    samenstelling,
    warned,
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


def test_kd_05_violating_example() -> None:
    """The content of keuzedelen is not public: one "built from" a kerntaak has its title."""
    taak = kerntaak("25168:K1")
    waarde = samenstelling(taak, keuzedelen=(keuzedeel("K9001", taak.titel),))
    assert warned("KD-05", waarde, structuur=eigen_structuur()) == ["zelfde_titel"]


def test_kd_05_fine_example() -> None:
    waarde = samenstelling(kerntaak("25168:K1"), keuzedelen=(keuzedeel("K0002"),))
    assert not warned("KD-05", waarde)


def test_a_description_that_is_the_text_of_a_part_is_an_error() -> None:
    tekst = "Bedient gasten en rekent met hen af."
    register = (Keuzedeel("K0500", "Bedienen", beschrijving=f"{tekst[:-1]} "),)
    taak = eigen_kerntaak("25900:K1", [eigen_werkproces("25900:K1-W1", omschrijving=tekst)])
    waarde = samenstelling(taak, keuzedelen=(keuzedeel("K0500", "Bedienen"),))
    (finding,) = findings_of("KD-05", waarde, structuur=eigen_structuur(keuzedelen=register))
    assert (finding.variant, finding.ernst) == ("zelfde_tekst", "fout")
    assert finding.betrokken == (taak.werkprocessen[0].id,)


def test_a_register_without_descriptions_equals_no_empty_text() -> None:
    taak = eigen_kerntaak("25900:K1", complexiteit="")
    waarde = samenstelling(taak, keuzedelen=(keuzedeel("K0500", "Bedienen"),))
    register = (Keuzedeel("K0500", "Bedienen"),)
    (finding,) = findings_of("KD-05", waarde, structuur=eigen_structuur(keuzedelen=register))
    assert finding.variant == "onbekend"
