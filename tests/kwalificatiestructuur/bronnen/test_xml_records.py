from pathlib import Path

import pytest

from kwalificatiestructuur.bronnen import Bronsoort, read_bron, recognise, xml_records
from kwalificatiestructuur.bronnen.xml_records import recognise_xml
from kwalificatiestructuur.fouten import Invoerfout
from tests.kwalificatiestructuur.bronnen.bouwers import REGISTER, write, xml_elements


def test_records_in_a_namespace(tmp_path: Path) -> None:
    tekst = xml_elements(REGISTER).replace("<lijst>", '<lijst xmlns="urn:lijst">')
    pad = write(tmp_path, "r.xml", tekst)
    assert recognise_xml(pad).recordnaam == "{urn:lijst}keuzedeel"
    assert [k.code for k in read_bron(pad).keuzedelen] == ["K0061", "K0108"]


def test_kinds_as_elements_with_a_reference(tmp_path: Path) -> None:
    tekst = xml_elements(REGISTER).replace("<aard>5656</aard>", '<aard referentie="5656"/>')
    assert read_bron(write(tmp_path, "r.xml", tekst)).keuzedelen[0].aard == "Doorstroom/Verbredend"


def test_a_doctype_is_refused_by_the_reader(tmp_path: Path) -> None:
    tekst = xml_elements(REGISTER).replace("<lijst>", '<!DOCTYPE lijst [<!ENTITY a "b">]><lijst>')
    pad = write(tmp_path, "r.xml", tekst)
    assert recognise(pad) is Bronsoort.SBB_XML
    with pytest.raises(Invoerfout, match="DOCTYPE"):
        read_bron(pad)


def test_a_fault_after_the_first_record_has_its_line(tmp_path: Path) -> None:
    tekst = xml_elements(REGISTER).replace("<code>K0108", "<kode>K0108")
    with pytest.raises(Invoerfout, match=r"r\.xml, regel \d+: "):
        read_bron(write(tmp_path, "r.xml", tekst))


def test_too_many_records_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_records, "MAX_RECORDS", 1)
    with pytest.raises(Invoerfout, match="meer dan 1 records"):
        read_bron(write(tmp_path, "r.xml", xml_elements(REGISTER)))
