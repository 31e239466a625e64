"""Reading gives back what was written, and refuses everything else with file and line."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from composer.document import read_document, write_document
from composer.document.bronxml import MAX_BYTES, MAX_ELEMENTEN
from composer.samenstelling import GekozenKerntaak, Samenstelling
from kwalificatiestructuur.elementen import Verwijzing
from kwalificatiestructuur.fouten import Invoerfout
from kwalificatiestructuur.xml_wacht import MAX_DIEPTE
from tests.composer.document.voorbeelden import (
    RAPPORT,
    echte_bestanden,
    samenstellingen,
    uuid,
    volledig,
)


def changed(oud: str, nieuw: str, *, keer: int = 1) -> bytes:
    """The full example with one piece of its text replaced."""
    tekst = write_document(volledig()).decode()
    assert oud in tekst
    return tekst.replace(oud, nieuw, keer).encode()


def line_of(data: bytes, stuk: bytes) -> int:
    return data[: data.index(stuk)].count(b"\n") + 1


@given(samenstellingen())
def test_reading_gives_the_value_and_writing_that_the_bytes(samenstelling: Samenstelling) -> None:
    data = write_document(samenstelling)
    gelezen = read_document(data)
    assert gelezen == samenstelling
    assert write_document(gelezen) == data


def test_a_report_is_not_part_of_the_value() -> None:
    assert read_document(write_document(volledig(), rapport=RAPPORT)) == volledig()


def test_it_reads_a_file(tmp_path: Path) -> None:
    pad = tmp_path / "document.xml"
    pad.write_bytes(write_document(volledig()))
    assert read_document(pad) == volledig()


@pytest.mark.parametrize("einde", ["\r\n", "\r"])
def test_other_line_ends_and_no_bom_make_no_difference(einde: str) -> None:
    tekst = write_document(volledig()).decode("utf-8-sig")
    assert read_document(tekst.replace("\n", einde).encode()) == volledig()


def test_another_prefix_makes_no_difference() -> None:
    tekst = write_document(volledig()).decode()
    tekst = tekst.replace("kc:", "ander:").replace("xmlns:kc=", "xmlns:ander=")
    assert replace(read_document(tekst.encode()), meegenomen=()) == volledig()


def test_parts_are_read_in_the_order_of_their_ordinals() -> None:
    data = changed('titel="Werkt in de bediening" hoofdstuk="1"', 'titel="Laatste" hoofdstuk="7"')
    gelezen = read_document(data)
    assert [kt.titel for kt in gelezen.kerntaken] == ["Bewaakt de voorraad", "Laatste"]
    assert [kt.hoofdstuk_gelezen for kt in gelezen.kerntaken] == [2, 7]
    assert b'titel="Bewaakt de voorraad" hoofdstuk="1"' in write_document(gelezen)


def test_equal_ordinals_keep_the_order_of_the_file() -> None:
    data = changed('titel="Alleen een titel" hoofdstuk="2"', 'titel="Dubbel" hoofdstuk="1"')
    eerste, tweede = read_document(data).kerntaken[0].werkprocessen
    assert (eerste.hoofdstuk_gelezen, tweede.titel, tweede.hoofdstuk_gelezen) == (None, "Dubbel", 1)


def test_a_part_of_another_program_gets_an_identity_that_stays() -> None:
    data = changed(f' kc:id="{uuid(13)}"', "")
    _, deel = read_document(data).kerntaken[0].werkprocessen
    assert deel.id != uuid(13)
    assert read_document(data) == read_document(data)
    assert deel.herkomst is None


def test_an_identity_in_upper_case_is_the_same_identity() -> None:
    id_ = "abcdef00-0000-4000-8000-00000000000a"
    samenstelling = Samenstelling(id=uuid(1), kerntaken=(GekozenKerntaak(id_, "K"),))
    data = write_document(samenstelling).replace(id_.encode(), id_.upper().encode())
    assert read_document(data) == samenstelling


def test_what_is_missing_is_not_filled_in() -> None:
    zonder = f"""<sbb xmlns:kc="urn:kwalificatiecomposer:samenstelling:1"><dossiers>
        <dossier titel="Kaal"><profielen/><kc:samenstelling versie="1" id="{uuid(1)}"/></dossier>
        </dossiers></sbb>"""
    assert read_document(zonder.encode()) == Samenstelling(id=uuid(1), naam="Kaal")


def test_a_dossiercrebo_of_a_cross_over_is_its_crebo() -> None:
    assert read_document(changed("<dossiercrebo>26007<", "<dossiercrebo>26011<")).crebo == "26011"
    assert read_document(changed("<dossiercrebo>26007<", "<dossiercrebo>23011<")).crebo is None


def test_an_ordinary_file_of_sbb_belongs_in_the_structure() -> None:
    data = b'<sbb>\n<dossiers>\n<dossier nr="1" titel="x"/></dossiers></sbb>'
    with pytest.raises(Invoerfout, match=r"regel 3: .*laad het als structuur"):
        read_document(data)


@pytest.mark.skipif(not echte_bestanden(), reason="no files of SBB beside the checkout")
def test_a_real_file_of_sbb_belongs_in_the_structure() -> None:
    for pad in echte_bestanden():
        with pytest.raises(Invoerfout, match="laad het als structuur"):
            read_document(pad)


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        ('niveau="2"', 'niveau="hoog"', "niveau „hoog” is geen geheel getal"),
        ('niveau="2"', 'niveau="7"', "niveau 7 bestaat niet"),
        (f'kc:id="{uuid(13)}"', 'kc:id="13"', "id „13” is geen UUID"),
        (f'kc:id="{uuid(13)}"', f'kc:id="{uuid(12)}"', "staat ook op regel"),
        ('datum="2018-09-02"', 'datum="2018-13-02"', "„2018-13-02” is geen datum"),
        ('datum="2018-09-02"', 'datum="20180902"', "is geen datum"),
        ('hoofdstuk="2" kc:id', 'hoofdstuk="" kc:id', "„hoofdstuk” is leeg"),
        ('hoofdstuk="2" kc:id', "kc:id", "„hoofdstuk” ontbreekt"),
        ('hoofdstuk="2" kc:id', 'hoofdstuk="-1" kc:id', "is geen geheel getal"),
        ('niveau="2"', 'niveau="99999999999"', "„99999999999” is te groot; het kan hoogstens"),
        ('kc:bron="25168:K1"', 'kc:bron="K1"', "kc:bron „K1” is geen bron"),
        (f' kc:teksthash="{"cd" * 32}"', "", "„teksthash” ontbreekt"),
        ('referentie="986489"', 'referentie="1"', "nummer 1 staat niet in de lijst"),
        ('antwoord="ja"', 'antwoord="misschien"', "geen ja of nee"),
        ("<kc:leerweg>bol", f"<kc:leerweg>{'d' * 41}", "leerweg: .* 40 tekens"),
        ("<kc:leerweg>bol", "<kc:leerweg> ", "leerweg: .* van 1 tot"),
        ("<kc:startjaar>2019", "<kc:startjaar>straks", "startjaar „straks”"),
        ('praktijkplaatsen="12"', 'praktijkplaatsen="1.5"', "geen geheel getal"),
        ('<kc:verklaring regel="INS-03"', "<kc:verklaring", "„regel” ontbreekt"),
        ('versie="1" id', 'versie="2" id', "nieuw|versie 2"),
        ('versie="1" id', 'versie="0" id', "geen bekende versie"),
        ('versie="1" id', "id", "geen bekende versie"),
    ],
)
def test_a_bad_value_is_refused_with_its_line(oud: str, nieuw: str, melding: str) -> None:
    data = changed(oud, nieuw)
    with pytest.raises(Invoerfout, match=melding) as gevangen:
        read_document(data, bestand="plan.xml")
    fout = gevangen.value
    assert fout.bestand == "plan.xml"
    assert fout.regel == line_of(write_document(volledig()), oud.encode())


@pytest.mark.parametrize(
    ("data", "melding"),
    [
        (b"", "leeg"),
        (b"geen xml", "geen XML-bestand"),
        (b"<sbb>", "houdt midden in de XML op"),
        (b"<sbb><a></b></sbb>", "sluit een ander element"),
        (b"<andere/>", "begint niet met <sbb>"),
        (b'<sbb xmlns="urn:x"/>', "begint niet met <sbb>"),
        (b"<sbb/>", "laad het als structuur"),
        (b"<sbb><x:a/></sbb>", "voorvoegsel"),
        (b"<sbb x:a='1'/>", "voorvoegsel"),
        (b"<sbb>\xff</sbb>", "geen XML in UTF-8"),
        ("<sbb/>".encode("utf-16"), "geen XML in UTF-8"),
        (b"<!DOCTYPE sbb><sbb/>", "DOCTYPE"),
        (b'<!DOCTYPE sbb [<!ENTITY a SYSTEM "file:///etc/passwd">]><sbb>&a;</sbb>', "DOCTYPE"),
        (b'<!DOCTYPE sbb SYSTEM "http://localhost/x.dtd"><sbb/>', "DOCTYPE"),
        (b"<sbb>&a;</sbb>", "entiteit"),
        (b"<sbb>" * (MAX_DIEPTE + 1), "dieper genest"),
        (b"<sbb>" + b"<a/>" * MAX_ELEMENTEN + b"</sbb>", "meer dan 500000 elementen"),
        (b" " * (MAX_BYTES + 1), "groter dan 64 MB"),
    ],
    ids=lambda waarde: repr(waarde[:24]),
)
def test_a_hostile_file_is_refused(data: bytes, melding: str) -> None:
    with pytest.raises(Invoerfout, match=melding):
        read_document(data)


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("<basistaken>", '<basistaken xmlns:q="">'),
        ("<basistaken>", '<basistaken xmlns:xmlns="urn:x">'),
        ("<basistaken>", '<basistaken xmlns:xml="urn:x">'),
        ("<basistaken>", '<basistaken kc:="">'),
        ("<basistaken>", '<basistaken :kc="">'),
    ],
)
def test_a_bad_name_of_a_namespace_is_refused_with_its_line(oud: str, nieuw: str) -> None:
    with pytest.raises(Invoerfout, match=r"niet goed gevormd|voorvoegsel") as gevangen:
        read_document(changed(oud, nieuw))
    assert gevangen.value.regel == line_of(write_document(volledig()), oud.encode())


@pytest.mark.parametrize("tekst", ["Basisberoepsopleiding", " BASISBEROEPSOPLEIDING\n"])
def test_a_kind_of_training_is_read_without_regard_to_case(tekst: str) -> None:
    assert read_document(changed("basisberoepsopleiding", tekst)) == volledig()


def test_a_leerweg_that_stands_twice_is_read_once_and_not_carried_along() -> None:
    gelezen = read_document(changed("<kc:leerweg>bbl", "<kc:leerweg> BOL"))
    assert gelezen == replace(volledig(), leerwegen=("bol",))
    assert write_document(gelezen).count(b"<kc:leerweg>") == 1


def test_two_dossiers_are_refused() -> None:
    data = changed("  </dossiers>", '<dossier nr="2" titel="Tweede"/>  </dossiers>')
    with pytest.raises(Invoerfout, match="één dossier"):
        read_document(data)


def test_the_line_of_bad_bytes_is_named() -> None:
    with pytest.raises(Invoerfout, match="regel 3"):
        read_document(b"<sbb>\n\n\xff</sbb>")


def test_a_path_that_is_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Invoerfout, match=r"weg\.xml: het bestand bestaat niet"):
        read_document(tmp_path / "weg.xml")
    with pytest.raises(Invoerfout, match="map"):
        read_document(tmp_path)


def test_numbers_of_lists_that_clash_in_a_foreign_file_multiply_nothing() -> None:
    item = Verwijzing("12", "kent iets")
    kerntaak = GekozenKerntaak(uuid(2), "K", vakkennis=(item, item))
    data = write_document(Samenstelling(id=uuid(1), kerntaken=(kerntaak,)))
    data = data.replace(b'"12"', b'"0012"')
    gelezen = read_document(data)
    assert [i.nr for i in gelezen.kerntaken[0].vakkennis] == ["0012", "0012"]
    assert read_document(write_document(gelezen)) == gelezen
    assert write_document(gelezen).count(b"<vakkennisenvaardigheden referentie") == 2
