from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from composer.codering import codes_of
from composer.findings import Findings
from composer.meldingen import sentence
from composer.operations import set_tekst, set_titel, set_veld
from composer.samenstelling import GekozenKerntaak, GekozenKeuzedeel, Samenstelling
from kwalificatiestructuur.elementen import Keuzedeel
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    eigen_werkproces,
    findings_of,
    kerntaak,
    keuzedeel,
    omgeving,
    samenstelling,
    variants,
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


ZIN = "Bedient gasten aan tafel en rekent met hen af"
ANDERS = "Verzorgt planten in de kas"


def described(tekst: str, sbu: int | None = 240) -> dict[str, Any]:
    """Surroundings in which the register describes K0500."""
    record = Keuzedeel("K0500", "Bedienen", sbu, beschrijving=tekst)
    return {"structuur": eigen_structuur(keuzedelen=(record,))}


def composed(*kerntaken: GekozenKerntaak, **velden: Any) -> Samenstelling:
    gekozen = GekozenKeuzedeel("K0500", "Bedienen", **velden)
    return samenstelling(*kerntaken, keuzedelen=(gekozen,))


def test_a_sentence_in_a_part_leaves_less_than_the_study_load() -> None:
    een, ander = (eigen_kerntaak(f"25900:K{i}", complexiteit=ZIN) for i in (1, 2))
    taak = replace(een, complexiteit="Wisselt.")
    wereld = described(f"{ZIN}. {ANDERS}.")
    (finding,) = findings_of("KD-05", composed(taak, ander), **wereld)
    assert (finding.variant, finding.ernst) == ("rest_te_klein", "waarschuwing")
    assert (finding.onderdeel, finding.betrokken) == ("K0500", (ander.id,))
    zin = sentence(finding, codes_of(composed(taak, ander)))
    assert "tekst van B1-K2: 1 van 2. Wat overblijft, is 35% van de woorden:" in zin
    assert "ten hoogste 85 van de 240 klokuren, minder dan het kleinste keuzedeel (240)" in zin


def test_a_large_keuzedeel_may_leave_a_smaller_one() -> None:
    taak = eigen_kerntaak("25900:K1", complexiteit=ZIN)
    wereld = described(f"{ZIN}. {ANDERS}.", 480)
    (finding,) = findings_of("KD-05", composed(taak), **wereld)
    assert finding.variant == "rest_te_klein"
    (groter,) = findings_of("KD-05", composed(taak, sbu=720), **wereld)
    assert (groter.variant, groter.ernst) == ("rest_kleiner", "waarschuwing")
    assert dict(groter.parameters)["uren"] == 257


def test_without_a_study_load_no_hours_are_named() -> None:
    taak = eigen_kerntaak("25900:K1", complexiteit=ZIN)
    (finding,) = findings_of("KD-05", composed(taak), **described(f"{ZIN}. {ANDERS}.", None))
    assert finding.variant == "deels_gelijk"
    assert not {"uren", "sbu"} & dict(finding.parameters).keys()


def test_no_sentence_found_is_no_proof() -> None:
    taak = eigen_kerntaak("25900:K1", [eigen_werkproces("25900:K1-W1")])
    assert variants("KD-05", composed(taak), **described(ANDERS)) == ["niet_gevonden"]
    leeg = replace(taak.werkprocessen[0], omschrijving="", resultaat="", gedrag="")
    zonder = composed(replace(taak, werkprocessen=(leeg,)))
    assert variants("KD-05", zonder, **described(ANDERS)) == ["deels_vergeleken"]
    assert variants("KD-05", composed(), **described(ANDERS)) == ["onbekend"]


def test_a_title_and_a_sentence_are_two_things_to_look_at() -> None:
    taak = eigen_kerntaak("25900:K1", titel="bedienen", complexiteit=ZIN)
    gevonden = variants("KD-05", composed(taak), **described(f"{ZIN}. {ANDERS}."))
    assert sorted(gevonden) == ["rest_te_klein", "zelfde_titel"]
    assert variants("KD-05", composed(taak), **described(ANDERS)) == ["zelfde_titel"]


def test_after_every_edit_the_findings_are_those_from_scratch() -> None:
    """Also of the first school year, which says which record of the register counts."""
    records = (
        Keuzedeel("K0500", "Bedienen", 240, date(2015, 8, 1), beschrijving=f"{ZIN}. {ANDERS}."),
        Keuzedeel("K0500", "Bedienen", 720, date(2021, 8, 1), beschrijving=f"{ANDERS}."),
    )
    wereld = omgeving(structuur=eigen_structuur(keuzedelen=records))
    taak = eigen_kerntaak("25900:K1", complexiteit=ZIN)
    waarde = composed(taak)
    findings = Findings(wereld, waarde)
    gezien = []
    for bewerk in (
        partial(set_veld, veld="startjaar", waarde=2021),
        partial(set_titel, onderdeel_id=taak.id, titel=ANDERS),
        partial(set_titel, onderdeel_id=taak.id, titel="Anders"),
        partial(set_tekst, onderdeel_id=taak.id, veld="verantwoordelijkheid", tekst=ANDERS),
        partial(set_veld, veld="startjaar", waarde=2019),
        partial(set_tekst, onderdeel_id=taak.id, veld="complexiteit", tekst=""),
        partial(set_tekst, onderdeel_id=taak.id, veld="verantwoordelijkheid", tekst=""),
    ):
        waarde, change = bewerk(waarde)
        findings.update(waarde, change)
        assert findings.alle == Findings(wereld, waarde).alle
        gezien += [f.variant for f in findings.alle if f.regel == "KD-05"]
    assert gezien == [
        "niet_gevonden",
        "rest_te_klein",
        "niet_gevonden",
        "zelfde_tekst",
        "zelfde_tekst",
        "zelfde_tekst",
        "niet_gevonden",
    ]
