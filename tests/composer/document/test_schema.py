"""The schema accepts what is right and refuses what is not."""

from pathlib import Path

import pytest

from composer.document import write_document
from composer.document.schema import SCHEMA, validate_document
from kwalificatiestructuur.fouten import Invoerfout
from tests.composer.document.voorbeelden import (
    ELEMENTEN,
    PLAATSEN,
    add_attributen,
    echte_bestanden,
    insert_after,
    uuid,
    volledig,
)


@pytest.mark.skipif(not echte_bestanden(), reason="no files of SBB beside the checkout")
@pytest.mark.parametrize("pad", echte_bestanden(), ids=lambda pad: pad.name[:4])
def test_a_real_file_validates(pad: Path) -> None:
    assert validate_document(pad) == ()


def test_it_says_that_it_is_not_sbbs_schema() -> None:
    assert "Dit is niet het XSD van SBB" in " ".join(SCHEMA.read_text(encoding="utf-8").split())


@pytest.mark.parametrize(
    ("oud", "nieuw", "naam"),
    [
        ('niveau="2"', 'niveau="hoog"', "niveau"),
        ('niveau="2"', 'niveau="5"', "niveau"),
        ('niveau="2"', 'niveau=""', "niveau"),
        (' hoofdstuk="1" kc:id', " kc:id", "hoofdstuk"),
        (' hoofdstuk="1" kc:id', ' hoofdstuk="0" kc:id', "hoofdstuk"),
        (' hoofdstuk="1" niveau', " niveau", "hoofdstuk"),
        (' titel="Werkt in de bediening"', "", "titel"),
        (' titel="Horeca en bakkerij"', "", "titel"),
        ('<kennisofvaardigheid nr="986487"', "<kennisofvaardigheid", "nr"),
        ('referentie="986489"', "", "referentie"),
        ("<sbu>3200</sbu>", "<sbu>veel</sbu>", "sbu"),
        ("<basistaken>", "<basistaken><kerntaak/>", "kerntaak"),
        ("<basiskerntaken>", "<basiskerntaken><werkproces/>", "werkproces"),
        ("<basiswerkprocessen>", "<basiswerkprocessen><kerntaak/>", "kerntaak"),
        ("basiswerkprocessen", "profielwerkprocessen", "profielwerkprocessen"),
        ("<werkprocesomschrijving>", "<werkprocesgedrag/><werkprocesomschrijving>", "omschrijving"),
        ("<profielen>", "<profielen/><profielen>", "profielen"),
        (f'kc:id="{uuid(13)}"', 'kc:id="13"', "id"),
        (f'kc:id="{uuid(13)}"', f'kc:id="{uuid(12)}"', "elk_onderdeel_een_eigen_id"),
        ('kc:bron="25168:K2"', 'kc:bron="K2"', "bron"),
        ('kc:afwijking="ja"', 'kc:afwijking="soms"', "afwijking"),
        ('versie="1" id', "id", "versie"),
        ('code="K0061" ', "", "code"),
        ('sbu="240"', 'sbu="-1"', "sbu"),
        ('datum="2018-09-02"', 'datum="2-9-2018"', "datum"),
        ('antwoord="ja"', 'antwoord="misschien"', "antwoord"),
        ("<kc:leerweg>bol", f"<kc:leerweg>{'d' * 41}", "leerweg"),
        ("<kc:leerweg>bol", "<kc:leerweg>", "leerweg"),
        ("<kc:startjaar>2019", "<kc:startjaar>straks", "startjaar"),
        ("<kc:verklaringen>", "<kc:verklaringen><kc:motivering/>", "motivering"),
    ],
)
def test_a_wrong_structure_is_found_on_its_line(oud: str, nieuw: str, naam: str) -> None:
    tekst = write_document(volledig()).decode()
    assert oud in tekst
    fouten = validate_document(tekst.replace(oud, nieuw).encode())
    regel = tekst[: tekst.index(oud)].count("\n") + 1
    assert any(fout.startswith(f"regel {regel}: ") and naam in fout for fout in fouten), fouten


@pytest.mark.parametrize("plaats", PLAATSEN)
def test_an_element_of_others_is_welcome_anywhere(plaats: str) -> None:
    vreemd = '<v:noot xmlns:v="urn:vreemd"><v:diep/></v:noot>'
    tekst = insert_after(write_document(volledig()).decode(), plaats, vreemd)
    assert validate_document(tekst.encode()) == ()


@pytest.mark.parametrize("element", ELEMENTEN)
def test_an_attribute_of_others_is_welcome_anywhere(element: str) -> None:
    vreemd = ' xmlns:v="urn:vreemd" v:x="1"'
    tekst = add_attributen(write_document(volledig()).decode(), element, vreemd)
    assert validate_document(tekst.encode()) == ()


def test_an_element_without_namespace_is_not_sbbs_word() -> None:
    tekst = insert_after(write_document(volledig()).decode(), "</basis>", "<onbekend/>")
    assert len(validate_document(tekst.encode())) == 1


@pytest.mark.parametrize(
    ("data", "melding"),
    [
        (b"<sbb>", "regel 1: "),
        (b"\n\n<!DOCTYPE sbb><sbb/>", "DOCTYPE"),
        (b"\xff", "UTF-8"),
        (b"<andere/>", "andere"),
        (b"<sbb/>", "dossiers"),
        (b"<sbb>" + b"a" * 11_000_000 + b"</sbb>", "regel 1: "),
    ],
    ids=lambda waarde: repr(waarde[:24]),
)
def test_what_is_no_document_is_told_not_raised(data: bytes, melding: str) -> None:
    fouten = validate_document(data)
    assert fouten
    assert melding in fouten[0]


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match="bestaat niet"):
        validate_document(tmp_path / "weg.xml")
