from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Any

from composer.overlap.keuzedeelvraag import question_of
from composer.regels.context import Context
from composer.samenstelling import GekozenKerntaak, GekozenKeuzedeel
from kwalificatiestructuur.elementen import Keuzedeel, Keuzedeeloverlap
from tests.composer.samenstellingen import (
    eigen_kerntaak,
    eigen_structuur,
    eigen_werkproces,
    kerntaak,
    keuzedeel,
    omgeving,
    samenstelling,
)


def asked(
    *delen: GekozenKerntaak,
    code: str = "K0332",
    gekozen: GekozenKeuzedeel | None = None,
    **wereld: Any,
) -> str:
    waarde = samenstelling(*delen, keuzedelen=(gekozen or keuzedeel(code),))
    return question_of(Context(omgeving(**wereld), waarde), code)


def test_the_question_names_the_keuzedeel_the_parts_and_what_is_published() -> None:
    tekst = asked(
        kerntaak("25168:K1", "W1"), eigen_kerntaak("25007:K1"), eigen_kerntaak("25999:K1")
    )
    regels = tekst.splitlines()
    assert "Keuzedeel: K0332" in tekst
    assert "Studielast volgens het register: 480 klokuren" in regels
    assert re.search(
        r"^Geldigheid volgens het register: ingangsdatum \d+-\d+-\d{4}, einddatum", tekst, re.M
    )
    assert "Cross-over kwalificatie in voorbereiding: Servicemedewerker plus, niveau 2" in regels
    assert "Aantal paren in de geladen lijst: 3005; jongste datum van vaststelling: " in tekst
    assert "geladen editie: Meegeleverde feiten (2015)." in tekst
    assert "Koppelingen van keuzedelen aan kwalificaties zijn niet geladen." in tekst
    assert any(regel.startswith("Bronkwalificatie 25168 Gast") for regel in regels)
    assert any(re.fullmatch(r"- B1-K1-W1 .+ \(25168:K1-W1\)", regel) for regel in regels)
    assert any(regel.startswith("Bronkwalificatie 25999 (naam niet bekend);") for regel in regels)
    assert (
        "heeft keuzedeel K0332 ondoelmatige overlap met een of meer van deze kwalificaties?"
        in tekst
    )


def test_a_source_with_a_published_pair_is_not_asked_about() -> None:
    """Nor its parts: the pair of K0332 and 25007 is in the list."""
    tekst = asked(kerntaak("25168:K1"), eigen_kerntaak("25007:K1"))
    assert "25007" not in tekst
    assert "met deze kwalificatie?" in tekst


def test_without_anything_unknown_there_is_no_question() -> None:
    assert asked(eigen_kerntaak("25007:K1")) == ""
    assert asked() == ""
    waarde = samenstelling(kerntaak("25168:K1"), keuzedelen=(keuzedeel("K0332"),))
    assert question_of(Context(omgeving(), waarde), "K0001") == ""


def test_an_edited_part_is_called_so() -> None:
    deel = eigen_werkproces("25168:K1-W1", titel="Ontvangt")
    taak = eigen_kerntaak("25168:K1", [replace(deel, resultaat="Iets anders.")])
    tekst = asked(taak)
    assert "- B1-K1-W1 Ontvangt (25168:K1-W1; gewijzigd ten opzichte van de bron)\n" in tekst
    assert tekst.count("gewijzigd") == 1


def test_what_is_not_known_is_called_so() -> None:
    structuur = eigen_structuur(keuzedelen=(Keuzedeel("K0500", "Proef"),))
    tekst = asked(eigen_kerntaak("25900:K1"), code="K0500", structuur=structuur)
    assert "Keuzedeel: K0500 Proef\n" in tekst
    assert "Studielast volgens het register: niet bekend\n" in tekst
    assert "ingangsdatum niet vermeld, einddatum niet vermeld\n" in tekst
    assert "Er is geen lijst van ondoelmatige overlap geladen" in tekst
    assert "zegt niets over" not in tekst
    onbekend = asked(eigen_kerntaak("25900:K1"), code="K0501", structuur=structuur)
    assert "Studielast: niet bekend\nGeldigheid: niet bekend; de code staat niet in" in onbekend


def test_a_study_load_that_was_filled_in_is_told_apart_from_the_register() -> None:
    record = Keuzedeel("K0500", "Proef", 240, date(2016, 8, 1), date(2020, 7, 31))
    paar = Keuzedeeloverlap("25901", "K0500")
    wereld = {"structuur": eigen_structuur(keuzedelen=(record,), overlap=(paar,))}
    taak = eigen_kerntaak("25900:K1")
    anders = asked(taak, code="K0500", gekozen=GekozenKeuzedeel("K0500", sbu=480), **wereld)
    regel = "Studielast volgens het register: 240 klokuren"
    assert f"{regel}; in de samenstelling ingevuld: 480 klokuren\n" in anders
    zelfde = asked(taak, code="K0500", gekozen=GekozenKeuzedeel("K0500", sbu=240), **wereld)
    assert f"{regel}\n" in zelfde
    assert "ingangsdatum 1-8-2016, einddatum 31-7-2020\n" in zelfde
    assert "geladen lijst: 1; jongste datum van vaststelling: niet vermeld;" in zelfde
