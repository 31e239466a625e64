from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from composer.aanvraag import Motivering
from composer.codering import codes_of
from composer.document import write_document
from composer.regels import REGEL_BY_ID
from composer.regelset import Periode, load_regelset
from composer.samenstelling import Samenstelling
from composer.valideer import (
    Oordeel,
    exit_code,
    judge,
    rapport_of,
    valideer_json,
    valideer_tekst,
)
from tests.composer.samenstellingen import (
    bundel,
    eigen_kerntaak,
    kerntaak,
    keuzedeel,
    omgeving,
    samenstelling,
)

WERELD = omgeving(peildatum=date(2026, 1, 1))
SCHOON = samenstelling(kerntaak("25168:K1"), kerntaak("25154:K1"))
FOUT = samenstelling(
    kerntaak("25168:K1", "W3"), kerntaak("25171:K2"), keuzedelen=(keuzedeel("K9999", "Weg"),)
)


def judged(waarde: Samenstelling, bestand: str = "plus.xml") -> Oordeel:
    return judge(WERELD, waarde, bestand=bestand)


def judged_by(regel: str, waarde: Samenstelling) -> Oordeel:
    """By one rule only: an application that satisfies all of them is not the subject here."""
    regelset = WERELD.regelset
    regels = {id_: replace(r, geldt=id_ == regel) for id_, r in regelset.regels.items()}
    return judge(replace(WERELD, regelset=replace(regelset, regels=regels)), waarde)


def motivated(waarde: Samenstelling) -> Samenstelling:
    antwoord = Motivering("STR-13", waarde.kerntaken[0].id, "Klein bedrijf.")
    return replace(waarde, motiveringen=(antwoord,))


def test_the_json_has_exactly_this_form() -> None:
    uitkomst = valideer_json(WERELD, [judged(SCHOON), judged(FOUT, "fout.xml")])
    assert list(uitkomst) == ["versie", "regelset", "peildatum", "editie", "regels", "bestanden"]
    assert uitkomst["versie"] == 1
    assert uitkomst["regelset"] == {"naam": "wat-als", "versie": "5"}
    assert uitkomst["peildatum"] == "2026-01-01"
    assert uitkomst["editie"] == bundel().editie.id
    assert [bestand["bestand"] for bestand in uitkomst["bestanden"]] == ["plus.xml", "fout.xml"]
    bestand = uitkomst["bestanden"][1]
    assert list(bestand) == ["bestand", "naam", "bevindingen", "tellingen"]
    assert bestand["naam"] == "Servicemedewerker plus"
    assert list(bestand["tellingen"]) == ["fout", "waarschuwing", "info", "gemotiveerd"]
    for bevinding in bestand["bevindingen"]:
        assert {naam: type(waarde) for naam, waarde in bevinding.items()} == {
            "regel": str,
            "ernst": str,
            "melding": str,
            "onderdeel": str,
            "keuzedeel": str,
            "bronnen": list,
            "grondslag": str,
            "gemotiveerd": bool,
            "oplossingen": list,
        }
        assert bevinding["ernst"] in {"fout", "waarschuwing", "info"}


def test_a_finding_names_its_part_by_code_and_its_keuzedeel_apart() -> None:
    (bestand,) = valideer_json(WERELD, [judged(FOUT)])["bestanden"]
    per_regel = {b["regel"]: b for b in bestand["bevindingen"]}
    assert per_regel["STR-13"]["onderdeel"] == "B1-K1"
    assert per_regel["STR-13"]["bronnen"] == ["25168:K1"]
    assert per_regel["STR-01"]["onderdeel"] == ""
    assert per_regel["KD-11"]["onderdeel"] == ""
    assert per_regel["KD-11"]["keuzedeel"] == "K9999"
    assert per_regel["STR-01"]["keuzedeel"] == ""
    codes = {"", *codes_of(FOUT).values()}
    assert {b["onderdeel"] for b in bestand["bevindingen"]} <= codes


def test_a_finding_carries_its_fixes_by_name_and_in_words() -> None:
    (bestand,) = valideer_json(WERELD, [judged(FOUT)])["bestanden"]
    per_regel = {b["regel"]: b["oplossingen"] for b in bestand["bevindingen"]}
    assert per_regel["KD-11"] == [
        {"id": "verwijder_keuzedeel:K9999", "titel": "Laat keuzedeel K9999 weg"}
    ]
    kerntaak = FOUT.kerntaken[0].id
    assert per_regel["STR-13"] == [
        {
            "id": f"neem_rest:{kerntaak}",
            "titel": "Neem ook de andere werkprocessen van 25168:K1 over (aantal: 9)",
        }
    ]
    assert per_regel["STR-01"] == []


def test_the_counts_are_those_of_the_list() -> None:
    (bestand,) = valideer_json(WERELD, [judged(motivated(FOUT))])["bestanden"]
    bevindingen = bestand["bevindingen"]
    telling = {
        ernst: sum(b["ernst"] == ernst and not b["gemotiveerd"] for b in bevindingen)
        for ernst in ("fout", "waarschuwing", "info")
    }
    assert bestand["tellingen"] == telling | {"gemotiveerd": 1}


def test_the_same_input_gives_the_same_bytes() -> None:
    een = json.dumps(valideer_json(WERELD, [judged(FOUT)]), ensure_ascii=False)
    vers = omgeving(peildatum=date(2026, 1, 1))
    ander = valideer_json(vers, [judge(vers, FOUT, bestand="plus.xml")])
    assert json.dumps(ander, ensure_ascii=False) == een


def test_an_open_fout_decides_the_exit_code() -> None:
    schoon, fout = judged_by("STR-13", SCHOON), judged_by("STR-13", FOUT)
    assert exit_code([schoon]) == 0
    assert exit_code([schoon, fout]) == 1
    assert exit_code([]) == 0


def test_a_motivated_fout_is_not_open() -> None:
    waarde = samenstelling(kerntaak("25168:K1", "W3"), kerntaak("25154:K1"))
    assert exit_code([judged_by("STR-13", waarde)]) == 1
    assert exit_code([judged_by("STR-13", motivated(waarde))]) == 0


def test_a_rule_set_that_is_not_in_force_gives_no_fout_but_says_so() -> None:
    toen = omgeving(regelset=load_regelset("historisch"), peildatum=date(2026, 1, 1))
    oordeel = judge(toen, FOUT)
    assert exit_code([oordeel]) == 0
    assert "niet volledig toegepast" in valideer_tekst(toen, [oordeel])


def test_an_outcome_without_any_rule_never_looks_like_a_good_one() -> None:
    """The exit code is 0, for no fout is open; so the summary and the JSON say what 0 is worth."""
    toen = omgeving(regelset=load_regelset("historisch"), peildatum=date(2026, 1, 1))
    oordeel = judge(toen, FOUT, bestand="plus.xml")
    tekst = valideer_tekst(toen, [oordeel])
    assert " ".join(tekst.split()).endswith(
        "Samen: NIET BEOORDEELD. Geen enkele regel van regelset historisch geldt op peildatum "
        "2026-01-01; of er fouten zijn, is niet bekend."
    )
    assert "fout 0" not in tekst
    assert max(map(len, tekst.splitlines())) <= 100
    regels = valideer_json(toen, [oordeel])["regels"]
    assert regels["toegepast"] == 0
    assert set(regels["niet_toegepast"]) == REGEL_BY_ID.keys() - {"TYD-06"}


def test_the_summary_counts_the_rules_that_are_not_in_force() -> None:
    regelset = WERELD.regelset
    later = replace(regelset.regels["STR-01"], periode=Periode(van=date(2027, 1, 1)))
    deels = replace(WERELD, regelset=replace(regelset, regels={**regelset.regels, "STR-01": later}))
    oordeel = judge(deels, FOUT)
    assert valideer_tekst(deels, [oordeel]).endswith("gemotiveerd 0, regels niet toegepast 1")
    regels = valideer_json(deels, [oordeel])["regels"]
    assert regels["niet_toegepast"] == ["STR-01"]
    buiten = len(regels["niet_in_regelset"])
    assert regels["toegepast"] == len(REGEL_BY_ID) - buiten - 2  # TYD-06 judges nothing


def test_the_text_tells_a_reader_what_was_checked_and_found() -> None:
    tekst = valideer_tekst(WERELD, [judged(FOUT)])
    regels = tekst.splitlines()
    assert regels[0] == (
        "Regelset wat-als (versie 5), peildatum 2026-01-01, structuur Meegeleverde feiten (2015)"
    )
    assert "plus.xml: Servicemedewerker plus" in regels
    koppen = [regel.split("(")[0].strip() for regel in regels if regel.startswith("  ")]
    koppen = [kop for kop in koppen if kop in {"Fouten", "Waarschuwingen", "Ter informatie"}]
    assert koppen == ["Fouten", "Waarschuwingen", "Ter informatie"]
    assert any(regel.strip().startswith("B1-K1: Deze kerntaak heeft te weinig") for regel in regels)
    tellingen = judged(FOUT).tellingen
    assert regels[-1] == (
        f"  Samen: fout {tellingen.fout}, waarschuwing {tellingen.waarschuwing}, "
        f"info {tellingen.info}, gemotiveerd 0"
    )
    assert max(map(len, regels)) <= 100


def test_no_code_or_word_is_broken_over_two_lines() -> None:
    for lengte in range(30, 60):
        taken = (eigen_kerntaak("25180:K1", titel="x" * lengte) for _ in range(2))
        tekst = valideer_tekst(WERELD, [judged(samenstelling(*taken))])
        assert not [regel for regel in tekst.splitlines() if regel.endswith("-")]


def test_the_text_says_an_equal_sentence_once() -> None:
    tekst = " ".join(valideer_tekst(WERELD, [judged(SCHOON)]).split())
    assert tekst.count("Van dit werkproces is niet meegeleverd") == 1
    assert all(code in tekst for code in codes_of(SCHOON).values())


def test_the_text_shows_what_was_motivated_apart() -> None:
    regels = valideer_tekst(WERELD, [judged(motivated(FOUT))]).splitlines()
    plaats = regels.index("  Gemotiveerd (1)")
    assert regels[plaats + 1].strip().startswith("STR-13")


def test_a_composition_without_a_name_is_still_named() -> None:
    tekst = valideer_tekst(WERELD, [judged(samenstelling(naam=""), "leeg.xml")])
    assert "leeg.xml: (zonder naam)" in tekst


def test_the_report_goes_along_in_the_export() -> None:
    waarde = motivated(samenstelling(eigen_kerntaak("25180:K1", []), kerntaak("25168:K1")))
    oordeel = judged(waarde)
    rapport = rapport_of(WERELD, oordeel)
    assert (rapport.regelset, rapport.regelsetversie) == ("wat-als", "5")
    assert (rapport.peildatum, rapport.editie) == (date(2026, 1, 1), bundel().editie.id)
    assert len(rapport.bevindingen) == len(oordeel.bevindingen)
    (regel,) = (r for r in rapport.bevindingen if r.regel == "STR-13")
    assert regel.onderdeel == waarde.kerntaken[0].id
    assert regel.gemotiveerd
    assert regel.melding == (
        "Deze kerntaak heeft geen werkprocessen; er zijn er ten minste 2 nodig."
    )
    assert b"ten minste 2 nodig" in write_document(waarde, rapport=rapport)
