"""What a written document looks like, and what cannot be written."""

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from lxml import etree

from composer.aanvraag import Motivering
from composer.document import Documentfout, write_document
from composer.document.schema import validate_document
from composer.samenstelling import GekozenKerntaak, GekozenWerkproces, Samenstelling
from kwalificatiestructuur.elementen import Verwijzing
from tests.composer.document.voorbeelden import RAPPORT, samenstellingen, uuid, volledig

KC = "{urn:kwalificatiecomposer:samenstelling:1}"


def boom(samenstelling: Samenstelling) -> Any:
    """The document as another program sees it."""
    return etree.fromstring(write_document(samenstelling))


def test_it_has_the_form_of_sbbs_files() -> None:
    data = write_document(volledig())
    assert data.startswith(b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>\n<sbb ')
    assert data.endswith(b"\n  </dossiers>\n</sbb>")
    assert b"\n    <sectorkamer nr=" in data
    assert b"<werkprocesresultaat><![CDATA[ vooraf en achteraf ]]></werkprocesresultaat>" in data
    assert b"\r" not in data


def test_the_dossier_is_an_ordinary_one() -> None:
    wortel = boom(volledig())
    assert [e.tag for e in wortel] == ["domeinen", "sectorkamers", "competenties", "dossiers"]
    (dossier,) = wortel.find("dossiers")
    assert dossier.get("titel") == 'Servicemedewerker "plus"'
    assert dossier.get("status") == "Concept"
    assert dossier.get("referentiedomein") == "7172"
    assert [e.tag for e in dossier] == [
        "dossiercrebos",
        "kennisenvaardigheden",
        "categoriekennisenvaardigheden",
        "basis",
        "profielen",
        f"{KC}samenstelling",
    ]
    (profiel,) = dossier.find("profielen")
    assert (profiel.get("hoofdstuk"), profiel.get("niveau")) == ("1", "2")
    assert profiel.findtext("omschrijving/sbu") == "3200"
    assert profiel.findtext("omschrijving/soortopleiding") == "basisberoepsopleiding"
    assert len(profiel.find("profielkerntaken")) == 0
    assert profiel.findtext("creboinformatie/crebo") == "26007"
    assert dossier.findtext("dossiercrebos/dossiercrebo") == "26007"


def test_the_national_lists_are_complete() -> None:
    wortel = boom(Samenstelling(id=uuid(1)))
    domeinen = {e.get("nr"): (e.get("titel"), e.get("crebo")) for e in wortel.find("domeinen")}
    assert len(domeinen) == 18
    assert domeinen["4133"] == ("Horeca en bakkerij", "79120")
    assert domeinen["7172"] == ("Niet toebedeeld aan opleidingsdomein", "")
    assert len(wortel.find("sectorkamers")) == 9
    assert [e.get("code") for e in wortel.find("competenties")] == list("ABCDEFGHIJKLMNOPQRSTUVWXY")


@pytest.mark.parametrize("crebo", [None, "", "25168", "260071"])
def test_only_a_code_of_a_cross_over_is_a_dossiercrebo(crebo: str | None) -> None:
    wortel = boom(replace(volledig(), crebo=crebo))
    assert not list(wortel.iter("dossiercrebo", "crebo"))


def test_every_number_is_unique_and_our_own_are_out_of_sbbs_way() -> None:
    wortel = boom(volledig())
    nummers = Counter(e.get("nr") for e in wortel.iter() if e.get("nr") is not None)
    assert [nr for nr, aantal in nummers.items() if aantal > 1] == []
    eigen = [e.get("nr") for e in wortel.iter("dossier", "kerntaak", "werkproces", "profiel")]
    assert all(1_000_000_000 <= int(nr) <= 1_999_999_999 for nr in eigen)


@given(samenstellingen())
def test_numbers_are_unique_and_references_resolve(samenstelling: Samenstelling) -> None:
    wortel = boom(samenstelling)
    nummers = [e.get("nr") for e in wortel.iter() if e.get("nr") is not None]
    assert len(nummers) == len(set(nummers))
    kennis = {e.get("nr") for e in wortel.iter("kennisofvaardigheid")}
    genoemd = {e.get("referentie") for e in wortel.iter("vakkennisenvaardigheden")} - {None}
    assert genoemd == kennis
    competenties = {e.get("nr") for e in wortel.find("competenties")}
    assert {e.get("referentie") for e in wortel.findall(".//werkproces//competentie")} <= (
        competenties
    )


def test_knowledge_keeps_sbbs_number_unless_it_is_taken() -> None:
    items = {e.get("titel"): e for e in boom(volledig()).iter("kennisofvaardigheid")}
    assert items["kent middelen "].get("nr") == "986487"
    assert items["kent middelen "].get(f"{KC}bronnr") is None
    for titel, bronnr in [
        ("kent iets anders onder hetzelfde nummer", "986487"),
        ("heeft het nummer van een domein", "4133"),
    ]:
        assert int(items[titel].get("nr")) >= 1_000_000_000
        assert items[titel].get(f"{KC}bronnr") == bronnr


def test_knowledge_is_referred_to_in_order_with_repeats() -> None:
    wortel = boom(volledig())
    titels = {e.get("nr"): e.get("titel") for e in wortel.iter("kennisofvaardigheid")}
    genoemd = wortel.find(".//kerntaak/vakkennisenvaardigheden")
    assert [titels[e.get("referentie")] for e in genoemd] == [
        item.titel for item in volledig().kerntaken[0].vakkennis
    ]


def test_a_competentie_with_another_title_does_not_take_the_national_number_twice() -> None:
    landelijk = Verwijzing("3088", "Samenwerken en overleggen")
    anders = Verwijzing("3088", "Anders")
    werkproces = GekozenWerkproces(id=uuid(3), titel="W", competenties=(landelijk, anders))
    kerntaak = GekozenKerntaak(id=uuid(2), titel="K", werkprocessen=(werkproces,))
    wortel = boom(Samenstelling(id=uuid(1), kerntaken=(kerntaak,)))
    titels = {e.get("nr"): e.get("titel") for e in wortel.find("competenties")}
    genoemd = wortel.findall(".//werkproces//competentie")
    assert [titels[e.get("referentie")] for e in genoemd] == [landelijk.titel, "Anders"]


def test_where_a_part_comes_from_stands_on_the_part() -> None:
    kerntaak = boom(volledig()).find(".//kerntaak")
    werkproces, zonder = kerntaak.find("basiswerkprocessen")
    assert werkproces.get(f"{KC}id") == uuid(12)
    assert werkproces.get(f"{KC}bron") == "25168:P1-K1-W2"
    assert werkproces.get(f"{KC}bronnr") == "986399"
    assert werkproces.get(f"{KC}editie") == "editie-1"
    assert werkproces.get(f"{KC}teksthash") == "ab" * 32
    assert werkproces.get(f"{KC}afwijking") == "ja"
    assert kerntaak.get(f"{KC}bronnr") is None
    assert zonder.get(f"{KC}bron") is None
    assert zonder.get(f"{KC}inhoud") == "onbekend"


def test_a_part_that_equals_its_source_is_not_marked() -> None:
    gelijk = boom(volledig()).findall(".//kerntaak")[1]
    assert gelijk.get(f"{KC}bron") == "25168:K2"
    assert gelijk.get(f"{KC}afwijking") is None


def test_the_ordinals_run_from_one() -> None:
    wortel = boom(volledig())
    assert [e.get("hoofdstuk") for e in wortel.iter("kerntaak")] == ["1", "2"]
    assert [e.get("hoofdstuk") for e in wortel.iter("werkproces")] == ["1", "2"]


def test_an_export_carries_the_report() -> None:
    data = write_document(volledig(), rapport=RAPPORT)
    wortel: Any = etree.fromstring(data)
    rapport = wortel.find(f".//{KC}samenstelling")[-1]
    assert rapport.tag == f"{KC}rapport"
    assert dict(rapport.attrib) == {
        "regelset": "wat-als",
        "regelsetversie": "1",
        "peildatum": "2026-02-01",
        "editie": "feiten-2015",
    }
    assert [e.text for e in rapport] == ["één domein & <meer> ]]>", "naam"]
    assert [e.get("gemotiveerd") for e in rapport] == ["nee", "ja"]
    assert validate_document(data) == ()


@given(samenstellingen())
def test_every_document_validates(samenstelling: Samenstelling) -> None:
    assert validate_document(write_document(samenstelling)) == ()


@given(samenstellingen())
def test_another_parser_sees_every_character(samenstelling: Samenstelling) -> None:
    wortel = boom(samenstelling)
    for (_, werkproces), element in zip(
        samenstelling.werkprocessen, wortel.iter("werkproces"), strict=True
    ):
        assert element.get("titel") == werkproces.titel
        assert (element.findtext("werkprocesgedrag") or "") == werkproces.gedrag
    assert wortel.find(".//dossier").get("titel") == samenstelling.naam


@pytest.mark.parametrize("teken", ["\0", "\x0b", "\x1b", "\ud800", "\ufffe", "\uffff"])
def test_a_character_that_xml_cannot_hold_is_refused_with_its_place(teken: str) -> None:
    werkproces = GekozenWerkproces(id=uuid(3), titel="W", gedrag=f"a{teken}b")
    kerntaak = GekozenKerntaak(id=uuid(2), titel="K", werkprocessen=(werkproces,))
    with pytest.raises(Documentfout, match=r"gedrag van B1-K1-W1 .*U\+[0-9A-F]{4}"):
        write_document(Samenstelling(id=uuid(1), kerntaken=(kerntaak,)))


def test_such_a_character_is_found_anywhere() -> None:
    motivering = Motivering("STR-12", "", "a\x01")
    with pytest.raises(Documentfout, match="tekst van motiveringen"):
        write_document(Samenstelling(id=uuid(1), motiveringen=(motivering,)))
    with pytest.raises(Documentfout, match="naam"):
        write_document(Samenstelling(id=uuid(1), naam="\x02"))


@pytest.mark.parametrize(
    ("wijziging", "melding"),
    [
        ({"id": "geen-uuid"}, "geen UUID"),
        ({"id": uuid(171).upper()}, "geen UUID"),
        ({"niveau": 5}, "Niveau 5"),
        ({"leerwegen": ("",)}, "„”"),
        ({"leerwegen": (" dag",)}, "„ dag”"),
        ({"leerwegen": ("d" * 41,)}, "40 tekens"),
        ({"startjaar": -1}, "getal -1"),
        ({"startjaar": 1_000_000_000}, "past niet"),
        ({"kerntaken": (GekozenKerntaak("x", "K"),)}, "geen UUID"),
        ({"kerntaken": (GekozenKerntaak(uuid(2), "K"),) * 2}, "dezelfde id"),
    ],
)
def test_a_value_that_could_not_be_read_back_is_refused(
    wijziging: dict[str, Any], melding: str
) -> None:
    with pytest.raises(Documentfout, match=melding):
        write_document(replace(Samenstelling(id=uuid(1)), **wijziging))
